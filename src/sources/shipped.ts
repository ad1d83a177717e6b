import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { HolidayTable } from '../core/calendar/holidays.ts'
import { GilError } from '../core/error.ts'
import {
  byId,
  type Exercise,
  type Skill,
  type SkillFacts,
  type SkillId,
  type SkillTable,
} from '../core/skill/catalogue.ts'
import type { Lang } from '../core/text.ts'

/** What gil ships, read when it is asked for and once only. Throws `shipped-data-missing`. */
export interface Shipped {
  /** The catalogue's skills, in the order of their files and ids. */
  skills(): readonly Skill[]
  /** The same without their aliases, by id: a tenth of the time where gil was built. */
  skillFacts(): SkillTable
  exercises(): readonly Exercise[]
  /** A country's public holidays; null where gil ships none. */
  holidays(country: string): HolidayTable | null
  /** The text of a file of the shipped example. */
  example(name: string, lang: Lang): string
  /** The script by which a shell completes gil's command lines. */
  completion(shell: Shell): string
}

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

/** Opens `data/` of the given package folder; nothing is read yet. `facts` is the file that the build made of the skills' facts. */
export function shippedData(packageFolder: string, facts?: string): Shipped {
  const folder = join(packageFolder, 'data')
  const skills = once(() =>
    readFolder<Omit<Skill, 'category'>>(join(folder, 'skills')).map(([category, skill]) => ({
      ...skill,
      category,
    })),
  )
  return {
    skills,
    skillFacts: once(() =>
      facts === undefined ? byId(skills()) : readTable(readJson(facts) as FactTexts),
    ),
    exercises: once(() =>
      readFolder<Exercise>(join(folder, 'exercises')).map(([, exercise]) => exercise),
    ),
    holidays: (country) => {
      const file = join(folder, 'holidays', `${country.toLowerCase()}.json`)
      return /^[A-Z]{2}$/.test(country) && existsSync(file)
        ? (readJson(file) as HolidayTable)
        : null
    },
    example: (name, lang) => readShipped(join(folder, 'example', lang, name)),
    completion: (shell) => readShipped(join(folder, 'completion', `gil.${shell}`)),
  }
}

/** The facts of each skill as JSON, by id. */
export type FactTexts = Readonly<Record<SkillId, string>>

/** The skills of such a file; each is read when it is asked for. */
function readTable(texts: FactTexts): SkillTable {
  const known = new Map<SkillId, SkillFacts>()
  const has = (id: SkillId) => Object.hasOwn(texts, id)
  const get = (id: SkillId) => {
    const text = has(id) ? texts[id] : undefined
    if (text === undefined || known.has(id)) return known.get(id)
    const facts: SkillFacts = JSON.parse(text)
    known.set(id, facts)
    return facts
  }
  return { has, get }
}

/** Every record of a folder's JSON files with its file's name, in the order of names. */
function readFolder<T>(folder: string): [name: string, record: T][] {
  let files: string[]
  try {
    files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  } catch (error) {
    throw new GilError('shipped-data-missing', { path: folder }, { cause: error })
  }
  return files
    .sort()
    .flatMap((file) =>
      (readJson(join(folder, file)) as T[]).map((record): [string, T] => [
        basename(file, '.json'),
        record,
      ]),
    )
}

function readJson(file: string): unknown {
  return JSON.parse(readShipped(file))
}

function readShipped(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new GilError('shipped-data-missing', { path: file }, { cause: error })
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
