import { defined } from '../../core/defined.ts'
import { GilError } from '../../core/error.ts'
import type { Reading } from '../../core/posting/reading.ts'
import type { Opened } from '../../sources/opened.ts'
import { chooseRole } from '../ask/choose-role.ts'
import type { Context } from '../context.ts'
import type { Reader } from './reader.ts'

interface Wanted {
  readonly reader: Reader
  /** At least one. */
  readonly opened: readonly Opened[]
  /** What `--role` says. */
  readonly wanted: string | undefined
}

/**
 * The reading of the posting, or of the role that the user means where there are several, in a board's list or in one
 * text. Throws `posting-without-text` for a title that is only listed, and `choice-unknown`.
 */
export async function readRole(
  context: Context,
  { reader, opened, wanted }: Wanted,
): Promise<Reading> {
  const [first, ...others] = opened.map((one) => ({ title: one.title ?? '', one }))
  if (!first) throw new Error('an input without a posting')
  const listed = others.length > 0
  const { one } = listed ? await chooseRole(context, [first, ...others], wanted) : first
  if (one.text === '') {
    const { title = '', url } = one
    throw new GilError('posting-without-text', defined({ title, url }))
  }
  const reading = reader.readOpened(one)
  const [role, ...further] = reading.roles
  if (listed || !role || further.length === 0) return reading
  const { title, text } = await chooseRole(context, [role, ...further], wanted)
  return { ...reader.readOpened({ ...one, text }), title, roles: [] }
}
