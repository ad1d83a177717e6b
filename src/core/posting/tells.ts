import { findMentions } from '../skill/mentions.ts'
import type { Known } from './asked.ts'
import { lineYears } from './years.ts'

/** Whether a text names a skill or years. */
export type Tells = (text: string) => boolean

/** Most of a text that is looked at, in characters. */
const LOOKED_INTO = 400

export function tellsBy({ finder }: Pick<Known, 'finder'>): Tells {
  return (text) => {
    const words = text.slice(0, LOOKED_INTO)
    return lineYears(words) !== null || findMentions(words, finder).length > 0
  }
}
