import type { Posting, Qualification, SkillAsked } from '../../../src/core/posting/posting.ts'
import { type FullCatalogue, makeCatalogue, type Skill } from '../../../src/core/skill/catalogue.ts'
import type { Assessment } from '../../../src/core/skill/inventory.ts'
import type { Level } from '../../../src/core/skill/level.ts'

export function skill(id: string, more: Partial<Skill> = {}): Skill {
  return {
    id,
    name: { en: id, ko: id },
    aliases: [],
    implies: [],
    needs: [],
    trains: [],
    size: 'M',
    theory: 0,
    category: 'test',
    ...more,
  }
}

export function catalogueOf(...skills: (string | Skill)[]): FullCatalogue {
  return makeCatalogue(skills.map((one) => (typeof one === 'string' ? skill(one) : one)))
}

/** "java|kotlin" are alternatives, "java, sql" are both wanted, "?Foo" is unlisted. */
export function askedFor(text: string): SkillAsked[] {
  return text.split(',').flatMap((group, number) =>
    group.split('|').flatMap((word) => {
      const mention = word.trim()
      if (mention === '') return []
      const unlisted = mention.startsWith('?')
      const name = unlisted ? mention.slice(1) : mention
      return [{ id: unlisted ? null : mention, name, mention: name, group: number }]
    }),
  )
}

export function line(id: string, skills: string, more: Partial<Qualification> = {}): Qualification {
  return {
    id,
    kind: id.startsWith('p') ? 'preferred' : 'required',
    quote: `line ${id}`,
    skills: askedFor(skills),
    target: 3,
    ...more,
  }
}

export function posting(
  id: string,
  qualifications: readonly Qualification[],
  more: Partial<Posting> = {},
): Posting {
  return {
    id,
    company: 'Acme',
    title: 'Server developer',
    status: 'interested',
    added: '2021-09-01',
    qualifications,
    unread: [],
    ...more,
  }
}

export function assessed(name: string, level: Level, more: Partial<Assessment> = {}): Assessment {
  const about = name.includes('#') ? { line: name } : { skill: name }
  return { id: `a-${name}`, ...about, level, day: '2021-09-17', ...more }
}

/** { java: 3, 'p1#r2': 1 } */
export function assessments(levels: Readonly<Record<string, Level>>): Assessment[] {
  return Object.entries(levels).map(([name, level]) => assessed(name, level))
}
