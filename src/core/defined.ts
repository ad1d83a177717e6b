/** A record whose keys are left out where their values are undefined. */
type Defined<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K]
} & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** The record without the keys whose values are undefined: what is not said leaves no trace. */
export function defined<T extends object>(record: T): Defined<T> {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Defined<T>
}

/** What a value reads as; undefined where there is none. */
export function readIf<T, Read>(value: T | undefined, read: (value: T) => Read): Read | undefined {
  return value === undefined ? undefined : read(value)
}
