import type { Output, System } from '../system.ts'

/** Where neither COLUMNS nor a terminal says how wide it is. */
const USUAL = 80

/** How many columns a stream has: COLUMNS where it is a number that can be one, else the terminal's own, as POSIX has it. */
export function columnsOf({ columns }: Output, { env }: Pick<System, 'env'>): number {
  return /^[1-9]\d{0,3}$/.test(env.COLUMNS ?? '') ? Number(env.COLUMNS) : (columns ?? USUAL)
}
