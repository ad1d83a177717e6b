import * as v from 'valibot'
import { type Document, EMPTY_DOCUMENT } from '../core/document.ts'
import { BROKEN_RULES, type BrokenRule } from '../core/error.ts'
import { findRepeated } from '../core/ids.ts'
import { documentSchema } from './shapes.ts'
import { isUnreadable, type Unreadable } from './unreadable.ts'

/** What the schema has against a value, and where. */
interface Mismatch extends Unreadable {
  readonly why: 'wrong-shape' | BrokenRule
  readonly path: readonly (string | number)[]
}

/**
 * The value as a document, its keys in the schema's order, or the first thing that is wrong with it. Nothing unknown is let in.
 * Records that `known` holds too, the very same objects, were checked before: a command changes few, and checking all costs 20 ms.
 */
export function checkDocument(
  value: Readonly<Record<string, unknown>> | Document,
  known: Document = EMPTY_DOCUMENT,
): Document | Mismatch {
  strict ??= documentSchema(v.strictObject).entries
  const given = value as Readonly<Record<string, unknown>>
  const unknown = Object.keys(given).find((key) => !Object.hasOwn(strict ?? {}, key))
  if (unknown !== undefined) return mismatchAt([unknown], 'wrong-shape')
  const checked: Record<string, unknown> = {}
  for (const [key, schema] of Object.entries(strict)) {
    const before = known[key as keyof Document]
    const part = given[key] === before ? before : checkPart(schema, given[key], before)
    if (isMismatch(part)) return mismatchAt([key, ...part.path], part.why)
    checked[key] = part
  }
  const document = checked as unknown as Document
  return findRepeatedId(document, known) ?? document
}

/**
 * What this gil understands of a newer gil's document: unknown fields are dropped, and so are records that do not fit.
 * Good for reading only.
 */
export function readLoosely(value: Readonly<Record<string, unknown>>): Document {
  const parts = documentSchema(v.object as unknown as typeof v.strictObject).entries
  const list = <T>(schema: { readonly item: v.GenericSchema<unknown, T> }, from: unknown): T[] =>
    (Array.isArray(from) ? from : []).flatMap((item) => {
      const result = v.safeParse(schema.item, item)
      return result.success ? [result.output] : []
    })
  const own = (typeof value.own === 'object' ? value.own : null) as Record<string, unknown> | null
  const profile = v.safeParse(parts.profile, value.profile)
  return {
    profile: profile.success ? profile.output : {},
    days: list(parts.days, value.days),
    postings: list(parts.postings, value.postings),
    assessments: list(parts.assessments, value.assessments),
    own: {
      skills: list(parts.own.entries.skills, own?.skills),
      aliases: list(parts.own.entries.aliases, own?.aliases),
    },
    actions: list(parts.actions, value.actions),
    plans: list(parts.plans, value.plans),
    log: list(parts.log, value.log),
  }
}

// Made when first needed: a command that only reads what gil itself wrote never needs it.
let strict: ReturnType<typeof documentSchema>['entries'] | undefined

/** The lists whose ids gil never gave twice; those of plans it may have (DECISIONS.md, "What an edit by hand may break"). */
const UNIQUE = ['postings', 'assessments', 'actions', 'log'] as const

/** An id that stands twice in a list; a list that `known` holds too, the very same, was checked before. */
function findRepeatedId(document: Document, known: Document): Mismatch | null {
  for (const key of UNIQUE) {
    const index = document[key] === known[key] ? -1 : findRepeated(document[key])
    if (index !== -1) return mismatchAt([key, index, 'id'], 'duplicate-id')
  }
  return null
}

/** One part of the document: a list record by record, anything else as a whole. */
function checkPart(schema: v.GenericSchema, value: unknown, before: object): object {
  if (!('item' in schema) || !Array.isArray(value)) return check(schema, value)
  const known = new Set(Array.isArray(before) ? before : [])
  const items: unknown[] = []
  for (const [index, item] of value.entries()) {
    const checked = known.has(item) ? item : check(schema.item as v.GenericSchema, item)
    if (isMismatch(checked)) return mismatchAt([index, ...checked.path], checked.why)
    items.push(checked)
  }
  return items
}

function check(schema: v.GenericSchema, value: unknown): object {
  const result = v.safeParse(schema, value, { abortEarly: true })
  if (result.success) return result.output as object
  const { path = [], message } = result.issues[0]
  return mismatchAt(
    path.map((item) => item.key as string | number),
    BROKEN_RULES.find((rule) => rule === message) ?? 'wrong-shape',
  )
}

function isMismatch(value: object): value is Mismatch {
  return isUnreadable(value)
}

function mismatchAt(path: Mismatch['path'], why: Mismatch['why']): Mismatch {
  const where = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')
  return { why, detail: where.replace(/^\./, ''), path }
}
