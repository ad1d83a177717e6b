import { expect, it } from 'vitest'

it('an object reaches a prototype that takes nothing more', () => {
  const { ['__proto__']: proto } = {} as Record<string, Record<string, unknown>>
  expect(() => Object.assign(proto ?? {}, { polluted: true })).toThrow(TypeError)
  expect(({} as { polluted?: true }).polluted).toBeUndefined()
})
