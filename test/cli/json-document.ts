import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PACKAGE } from './harness.ts'

/** A key as docs/json.md lists it. */
interface Key {
  readonly type: string
  readonly isOptional: boolean
  /** The table that lists it: of keys taken over, another one's. */
  readonly from: string
}

/** Keys by the name of their schema or record. */
export type Contract = ReadonlyMap<string, ReadonlyMap<string, Key>>

/** What docs/json.md says: a table of keys below the name of each schema and record, which may take over those of another. */
export function readContract(): Contract {
  const text = readFileSync(join(PACKAGE, 'docs', 'json.md'), 'utf8')
  const sections = text.split(/^##+ /m).slice(1)
  const bodies = new Map(
    sections.map((section): [string, string] => [/^.*/.exec(section)?.[0] ?? '', section]),
  )
  const keysOf = (name: string): Map<string, Key> => {
    const body = bodies.get(name)
    if (body === undefined) throw new Error(`docs/json.md has no ${name}`)
    const [, other, without] = /[Tt]he keys of ([A-Z]\w+)(?: but `(\w+)`)?/.exec(body) ?? []
    const keys = new Map(other === undefined ? [] : keysOf(other))
    if (without !== undefined) keys.delete(without)
    for (const [, key = '', optional, type = ''] of body.matchAll(
      /^\| `([^`]+)`(\??) \| (.*?) \| .*\|$/gm,
    )) {
      keys.set(key, { type, isOptional: optional === '?', from: name })
    }
    return keys
  }
  const isNamed = (name: string) => /^gil\.\w+\/\d+$|^[A-Z]\w+$/.test(name) && name !== 'Records'
  return new Map([...bodies.keys()].filter(isNamed).map((name) => [name, keysOf(name)]))
}

const SCALARS: Readonly<Record<string, (value: unknown) => boolean>> = {
  any: () => true,
  text: (value) => typeof value === 'string',
  day: (value) => /^\d{4}-\d\d-\d\d$/.test(String(value)),
  month: (value) => /^\d{4}-\d\d$/.test(String(value)),
  time: (value) => /^\d\d:\d\d$/.test(String(value)),
  instant: (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(String(value)),
  integer: Number.isInteger,
  number: (value) => typeof value === 'number',
  null: (value) => value === null,
  true: (value) => value === true,
  'true/false': (value) => typeof value === 'boolean',
}

/** Compares values with the contract; keeps what differs and which keys were seen. */
export class Comparison {
  readonly differences: string[] = []
  /** `<name>.<key>`; with ` absent` where a record went without it, and ` null` where it was null. */
  readonly seen = new Set<string>()
  private readonly contract: Contract

  constructor(contract: Contract) {
    this.contract = contract
  }

  /** A record, by the name of its table. */
  record(name: string, value: object, path = name): void {
    const keys = this.contract.get(name)
    if (!keys) {
      this.differences.push(`${path}: docs/json.md has no ${name}`)
      return
    }
    const values = new Map(Object.entries(value))
    for (const key of values.keys()) {
      if (!keys.has(key)) this.differences.push(`${path}.${key} stands in no table`)
    }
    for (const [key, { type, isOptional, from }] of keys) {
      if (!values.has(key)) {
        this.seen.add(`${from}.${key} absent`)
        if (!isOptional) this.differences.push(`${path}.${key} is left out`)
        continue
      }
      const one = values.get(key)
      this.seen.add(`${from}.${key}`)
      if (one === null) this.seen.add(`${from}.${key} null`)
      this.value(type, one, `${path}.${key}`)
    }
  }

  private value(type: string, value: unknown, path: string): void {
    const [list] = type.match(/(?<=^list of ).*/) ?? []
    const [map] = type.match(/(?<=^map of ).*/) ?? []
    if (list !== undefined && Array.isArray(value)) {
      for (const one of value) this.value(list, one, `${path}[]`)
    } else if (map !== undefined && isObject(value)) {
      for (const one of Object.values(value)) this.value(map, one, `${path}[]`)
    } else {
      const types = type.split(' or ')
      const record = types.find((one) => this.contract.has(one))
      if (record !== undefined && isObject(value)) this.record(record, value, path)
      else if (!types.some((one) => fits(one, value)))
        this.differences.push(`${path} is ${JSON.stringify(value)}, and should be ${type}`)
    }
  }
}

function fits(type: string, value: unknown): boolean {
  return type.startsWith('"') ? type === JSON.stringify(value) : (SCALARS[type]?.(value) ?? false)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
