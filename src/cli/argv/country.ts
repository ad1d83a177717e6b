import type { Document } from '../../core/document.ts'
import { GilError } from '../../core/error.ts'
import { DEFAULT_COUNTRY } from '../../core/profile.ts'
import type { Context } from '../context.ts'

/** The user's country: `--country`, else GIL_COUNTRY, else the profile's, else KR; never guessed from the language. Throws `country-unreadable`. */
export function countryOf({ options, system }: Context, { profile }: Document): string {
  return readCountry(
    options.country ?? (system.env.GIL_COUNTRY || profile.country || DEFAULT_COUNTRY),
  )
}

/** A country's code, in capitals: "KR". Throws `country-unreadable`. */
export function readCountry(text: string): string {
  if (/^[a-z]{2}$/i.test(text)) return text.toUpperCase()
  throw new GilError('country-unreadable', { text })
}
