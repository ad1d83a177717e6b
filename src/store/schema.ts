import * as v from 'valibot'
import type { Document } from '../core/document.ts'
import { documentSchema } from './shapes.ts'

/** What the schema has against a value: where ("log[3].minutes"), and what was there instead. */
export interface Mismatch {
  readonly where: string
  readonly path: readonly (string | number)[]
}

/** The value as a document, its keys in the schema's order, or the first thing that is wrong with it. Nothing unknown is let in. */
export function checkDocument(value: unknown): Document | Mismatch {
  strict ??= documentSchema(v.strictObject)
  const result = v.safeParse(strict, value, { abortEarly: true })
  if (result.success) return result.output
  const path = (result.issues[0].path ?? []).map((item) => item.key as string | number)
  return {
    where: path
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
      .join('')
      .replace(/^\./, ''),
    path,
  }
}

export function isMismatch(value: Document | Mismatch): value is Mismatch {
  return 'where' in value
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
let strict: ReturnType<typeof documentSchema> | undefined
