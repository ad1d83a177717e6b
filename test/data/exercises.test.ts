import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Exercise, Skill } from '../../src/core/skill/catalogue.ts'

const DATA = new URL('../../data/', import.meta.url)
const FIELDS = ['skill', 'level', 'task', 'result', 'trains']

/** The 100 skills that Korean postings ask for most often, most often first. */
const ASKED_IN_KOREAN = `
python artificial-intelligence aws cloud automation cpp linux algorithms backend-development
machine-learning database java networking security data-analysis system-architecture deep-learning
react api-development c javascript monitoring open-source software-maintenance ci-cd
frontend-development sql pytorch git spring statistics large-scale-data-processing docker
kubernetes typescript tensorflow rdbms ui-ux computer-vision data-pipelines real-time-systems
data-visualization rest-api version-control high-traffic-systems big-data github troubleshooting
html containers nodejs distributed-systems css performance-optimization mobile-development spark
data-driven-decision-making 3d mysql devops csharp jira embedded-systems logging kotlin azure
sensors scalability web-development android llm data-modeling gcp simulation test-automation nlp
data-structures kafka qa http windows microservices ios robotics nosql data-preprocessing
code-review payment-systems data-collection autonomous-driving hadoop agile shell-scripting go
vuejs r documentation data-warehouse confluence high-availability
`
/** The same for English postings: the first 50. */
const ASKED_IN_ENGLISH = `
python statistics sql machine-learning data-science r data-analysis java mathematics
data-visualization database algorithms cloud spark hadoop aws tableau big-data agile security
business-intelligence javascript automation data-pipelines cpp predictive-modeling data-modeling
large-scale-data-processing etl linux documentation scalability prototyping troubleshooting
mentoring data-mining regression scala tensorflow excel sas data-engineering data-warehouse nosql
nlp azure hive rdbms gcp artificial-intelligence
`

const skills = new Map(
  jsonFiles('skills/').flatMap(({ category, text }) =>
    (JSON.parse(text) as Skill[]).map(({ id }): [string, string] => [id, category]),
  ),
)
const files = jsonFiles('exercises/')
const exercises = files.flatMap(({ text }) => JSON.parse(text) as Exercise[])

describe.each(files)('data/exercises/$category.json', ({ category, text }) => {
  const own = JSON.parse(text) as Exercise[]

  it('has one exercise a line, written the one way it can be written', () => {
    expect(text).toBe(`[\n${own.map((exercise) => JSON.stringify(exercise)).join(',\n')}\n]\n`)
  })

  it('is sorted by skill and level, with one exercise for each', () => {
    const keys = own.map(keyOf)
    expect(keys).toEqual([...new Set(keys)].sort())
  })

  it('trains skills of its own category', () => {
    expect(own.filter(({ skill }) => skills.get(skill) !== category).map(keyOf)).toEqual([])
  })
})

describe('every exercise', () => {
  it('has all fields, in order', () => {
    expect(failing((exercise) => Object.keys(exercise).join() === FIELDS.join())).toEqual([])
  })

  it('reaches a level that study reaches', () => {
    expect(failing(({ level }) => [1, 2, 3].includes(level))).toEqual([])
  })

  it('says its task and its result in both languages', () => {
    expect(
      failing(({ task, result }) =>
        [task, result].every(
          ({ en, ko }) => en.trim() !== '' && /[가-힣]/.test(ko) && /[a-z]/i.test(en) && en !== ko,
        ),
      ),
    ).toEqual([])
  })

  it('trains skills that exist, others than its own, each once', () => {
    expect(
      failing(
        ({ skill, trains = [] }) =>
          trains.every((id) => skills.has(id) && id !== skill) &&
          new Set(trains).size === trains.length,
      ),
    ).toEqual([])
  })
})

describe('what postings ask for most has an exercise', () => {
  const exercised = new Set(exercises.map(({ skill }) => skill))

  it.each([
    ['Korean', ASKED_IN_KOREAN, 100],
    ['English', ASKED_IN_ENGLISH, 50],
  ])('in %s', (_, asked, count) => {
    const ids = asked.trim().split(/\s+/)
    expect(new Set(ids).size).toBe(count)
    expect(ids.filter((id) => !skills.has(id))).toEqual([])
    expect(ids.filter((id) => !exercised.has(id))).toEqual([])
  })
})

function jsonFiles(folder: string): { readonly category: string; readonly text: string }[] {
  return readdirSync(new URL(folder, DATA))
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      category: basename(file, '.json'),
      text: readFileSync(new URL(`${folder}${file}`, DATA), 'utf8'),
    }))
}

function failing(holds: (exercise: Exercise) => boolean): string[] {
  return exercises.filter((exercise) => !holds(exercise)).map(keyOf)
}

function keyOf({ skill, level }: Exercise): string {
  return `${skill} ${level}`
}
