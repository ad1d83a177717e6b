import type { Needs } from './cut.ts'

/** What chosen items may cost together. */
export interface Row {
  readonly costs: readonly number[]
  readonly budget: number
}

/** Items by number; every item fits with all it needs. */
export interface Numbered {
  readonly values: readonly number[]
  /** Each item with everything it needs. */
  readonly below: Needs
  /** Every one of them must be kept. */
  readonly rows: readonly Row[]
  /** What keeps all rows keeps this one too: the relaxation looks at it alone. */
  readonly single: Row
}
