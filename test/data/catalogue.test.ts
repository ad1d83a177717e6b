import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AliasRule, Skill } from '../../src/core/skill/catalogue.ts'
import { foldName } from '../../src/core/skill/fold.ts'

type Shipped = Omit<Skill, 'category'>
type Relation = 'implies' | 'needs' | 'trains'

const FOLDER = new URL('../../data/skills/', import.meta.url)
const FIELDS = ['id', 'name', 'aliases', 'implies', 'needs', 'trains', 'size', 'theory']
const RULE_FIELDS = ['text', 'exactCase', 'notBefore', 'notAfter', 'beside', 'with', 'without']
const RELATIONS: readonly Relation[] = ['implies', 'needs', 'trains']
/** Names of technologies that are everyday words, single letters or other things' names too. */
const AMBIGUOUS = [
  'Go',
  'R',
  'C',
  'Spring',
  'React',
  'Spark',
  'REST',
  'Swift',
  'Dart',
  'Chef',
  'Flow',
]

const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    file,
    category: basename(file, '.json'),
    text: readFileSync(new URL(file, FOLDER), 'utf8'),
  }))
const catalogue = files.flatMap(({ text }) => JSON.parse(text) as Shipped[])
const byId = new Map(catalogue.map((skill) => [skill.id, skill]))

describe.each(files)('data/skills/$file', ({ text }) => {
  const skills = JSON.parse(text) as Shipped[]

  it('has one skill a line, written the one way it can be written', () => {
    expect(text).toBe(`[\n${skills.map((skill) => JSON.stringify(skill)).join(',\n')}\n]\n`)
  })

  it('is sorted by id', () => {
    const ids = skills.map(({ id }) => id)
    expect(ids).toEqual([...ids].sort())
  })
})

describe('every skill', () => {
  it('has an id of its own in kebab-case', () => {
    expect(byId.size).toBe(catalogue.length)
    expect(failing(({ id }) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  it('has all fields, in order', () => {
    expect(failing((skill) => Object.keys(skill).join() === FIELDS.join())).toEqual([])
  })

  it('has both names, trimmed and composed', () => {
    const texts = ({ name, aliases }: Shipped) => [name.en, name.ko, ...aliases.map(textOf)]
    expect(failing(({ name }) => Object.keys(name).join() === 'en,ko')).toEqual([])
    expect(
      failing((skill) =>
        texts(skill).every((text) => text === text.trim().normalize('NFC') && foldName(text)),
      ),
    ).toEqual([])
  })

  it('has a size, a share of theory and at most two prerequisites', () => {
    expect(failing(({ size }) => ['S', 'M', 'L'].includes(size))).toEqual([])
    expect(failing(({ theory }) => theory >= 0 && theory <= 1)).toEqual([])
    expect(failing(({ needs }) => needs.length <= 2)).toEqual([])
  })
})

describe('relations', () => {
  it.each(RELATIONS)('%s names skills that exist, others, each once', (relation) => {
    expect(
      failing(
        (skill) =>
          skill[relation].every((id) => byId.has(id) && id !== skill.id) &&
          new Set(skill[relation]).size === skill[relation].length,
      ),
    ).toEqual([])
  })

  it.each<[string, readonly Relation[]]>([
    ['implies', ['implies']],
    ['needs', ['needs']],
    ['implies and needs together', ['implies', 'needs']],
  ])('%s closes no circle', (_, relations) => {
    expect(failing(({ id }) => !reach(id, relations).has(id))).toEqual([])
  })

  it.each<Relation>(['implies', 'needs'])(
    '%s names nothing that follows from another',
    (relation) => {
      expect(
        failing((skill) =>
          skill[relation].every(
            (id) =>
              !skill[relation].some((other) => other !== id && reach(other, [relation]).has(id)),
          ),
        ),
      ).toEqual([])
    },
  )

  it('trains names nothing that is implied already', () => {
    expect(
      failing((skill) => skill.trains.every((id) => !reach(skill.id, ['implies']).has(id))),
    ).toEqual([])
  })
})

describe('names and aliases', () => {
  it('are said once a skill', () => {
    expect(
      failing(({ name, aliases }) => {
        const plain = aliases.filter((alias) => typeof alias === 'string').map(foldName)
        const all = [...new Set([foldName(name.en), foldName(name.ko)]), ...plain]
        return new Set(all).size === all.length
      }),
    ).toEqual([])
  })

  it('mean one skill, unless each that claims one says when it counts', () => {
    const claims = new Map<string, Map<string, boolean>>()
    for (const skill of catalogue) {
      for (const [text, isRule] of claimsOf(skill)) {
        const claimed = claims.get(text) ?? new Map<string, boolean>()
        claims.set(text, claimed.set(skill.id, isRule || claimed.get(skill.id) === true))
      }
    }
    const disputed = [...claims]
      .filter(([, by]) => by.size > 1 && ![...by.values()].every(Boolean))
      .map(([text, by]) => `${text}: ${[...by.keys()].join(', ')}`)
    expect(disputed).toEqual([])
  })

  it('that are rules say something, in known words', () => {
    const says = (rule: AliasRule) =>
      Object.keys(rule).length > 1 &&
      Object.entries(rule).every(
        ([field, value]) =>
          RULE_FIELDS.includes(field) && (!Array.isArray(value) || value.every(isPhrase)),
      )
    expect(
      failing(({ aliases }) => aliases.every((a) => typeof a === 'string' || says(a))),
    ).toEqual([])
  })

  it.each(AMBIGUOUS)('"%s" counts only by a rule', (name) => {
    const folded = foldName(name)
    const owners = catalogue.filter((skill) => claimsOf(skill).some(([text]) => text === folded))
    expect(owners.length).toBeGreaterThan(0)
    for (const { aliases } of owners) {
      const rules = aliases.filter((a) => typeof a !== 'string' && foldName(a.text) === folded)
      expect(rules.length).toBeGreaterThan(0)
    }
  })
})

describe('what the story needs', () => {
  it.each([
    ['테스트 코드', 'test-code'],
    ['테스트 작성', 'test-code'],
    ['테스트 케이스 작성', 'test-code'],
    ['TDD', 'tdd'],
    ['테스트 주도 개발', 'tdd'],
    ['코딩 테스트', 'coding-test'],
    ['JPA', 'jpa'],
    ['로드 밸런싱', 'load-balancing'],
    ['부하 분산', 'load-balancing'],
    ['대용량 트래픽', 'high-traffic-systems'],
    ['테스트 자동화', 'test-automation'],
    ['배포 자동화', 'ci-cd'],
    ['빌드 자동화', 'ci-cd'],
    ['AWS', 'aws'],
    ['MSA', 'microservices'],
    ['코드 리뷰', 'code-review'],
    ['코틀린', 'kotlin'],
    ['스프링 부트', 'spring-boot'],
    ['Ant', 'ant'],
  ])('"%s" is %s', (text, id) => {
    const owners = catalogue.filter((s) => claimsOf(s).some(([name]) => name === foldName(text)))
    expect(owners.map((skill) => skill.id)).toEqual([id])
  })

  it.each([
    ['aws', 'cloud'],
    ['hibernate', 'orm'],
    ['spring-boot', 'spring'],
    ['spring-boot', 'backend-development'],
    ['mysql', 'sql'],
    ['mysql', 'database'],
    ['kubernetes', 'containers'],
    ['java', 'programming'],
  ])('%s implies %s', (id, implied) => {
    expect(reach(id, ['implies'])).toContain(implied)
  })

  it('lets the coding test and test code begin without prerequisites, and TDD after test code', () => {
    expect(byId.get('coding-test')?.needs).toEqual([])
    expect(byId.get('test-code')?.needs).toEqual([])
    expect(byId.get('tdd')?.needs).toEqual(['test-code'])
  })
})

function failing(holds: (skill: Shipped) => unknown): string[] {
  return catalogue.filter((skill) => !holds(skill)).map(({ id }) => id)
}

/** What follows from a skill over these relations, in one step or more. */
function reach(start: string, relations: readonly Relation[]): Set<string> {
  const direct = (id: string) => relations.flatMap((relation) => byId.get(id)?.[relation] ?? [])
  const found = new Set(direct(start))
  for (const id of found) for (const next of direct(id)) found.add(next)
  return found
}

/** Every folded text a skill claims, and whether a rule governs it. */
function claimsOf({ name, aliases }: Shipped): [text: string, isRule: boolean][] {
  return [
    [foldName(name.en), false],
    [foldName(name.ko), false],
    ...aliases.map((alias): [string, boolean] => [
      foldName(textOf(alias)),
      typeof alias !== 'string',
    ]),
  ]
}

function textOf(alias: string | AliasRule): string {
  return typeof alias === 'string' ? alias : alias.text
}

function isPhrase(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}
