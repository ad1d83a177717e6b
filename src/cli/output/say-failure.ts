import { GilError, type ProblemCode } from '../../core/error.ts'
import type { Problems } from '../../messages/messages.ts'
import { visible } from '../../report/visible.ts'

/** What is wrong with what a question was answered, in the user's language; null where `read` reads it. */
export function sayFailure(read: () => unknown, problems: Problems): string | null {
  try {
    read()
    return null
  } catch (error) {
    if (!(error instanceof GilError)) throw error
    return explain(error, problems)
  }
}

/** An expected failure in the user's language: what failed, and what to do in further lines. */
export function explain<C extends ProblemCode>(
  { code, params }: GilError<C>,
  problems: Problems,
): string {
  return problems[code](visibleIn(params))
}

/** What a failure names, made visible before it stands in a sentence: a line break in it begins no line of gil's own. */
function visibleIn<T>(value: T): T
function visibleIn(value: unknown): unknown {
  if (typeof value === 'string') return visible(value)
  if (Array.isArray(value)) return value.map((one) => visibleIn(one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, visibleIn(one)]))
}
