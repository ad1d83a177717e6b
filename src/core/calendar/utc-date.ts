import { constructFromSymbol } from 'date-fns/constants'

const FIELDS = [
  'FullYear',
  'Month',
  'Date',
  'Day',
  'Hours',
  'Minutes',
  'Seconds',
  'Milliseconds',
] as const

/** What a date's fields are asked and set by, UTC's in the place of the zone's; date-fns makes its own dates like the ones it is given. */
const UTC: Date = Object.create(
  Date.prototype,
  Object.fromEntries<PropertyDescriptor>([
    ...FIELDS.flatMap((field) => [asUtc('get', field), asUtc('set', field)]),
    ['getTimezoneOffset', { value: () => 0 }],
    [constructFromSymbol, { value: (value: Date | number) => utcDate(Number(value)) }],
  ]),
)

/** A moment, milliseconds since 1970, as a date whose every field is UTC's, in every time zone. */
export function utcDate(time: number): Date {
  return Object.setPrototypeOf(new Date(time), UTC)
}

function asUtc(way: 'get' | 'set', field: string): [string, PropertyDescriptor] {
  return [`${way}${field}`, { value: Reflect.get(Date.prototype, `${way}UTC${field}`) }]
}
