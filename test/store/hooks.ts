import type { Files } from '../../src/store/files.ts'
import { NODE_FILES } from './open.ts'

/** What the store does on a disk; the rest of `Files` asks nothing of it. */
const OPS = [
  'openToRead',
  'openNew',
  'openDirectory',
  'close',
  'facts',
  'read',
  'write',
  'setTime',
  'sync',
  'link',
  'rename',
  'remove',
  'makeDirectory',
  'list',
  'look',
] as const satisfies readonly (keyof Files)[]
export type Op = (typeof OPS)[number]

/** Files where `before` runs before every operation, and may throw instead of it; what is to be closed is closed all the same. */
export function hooked(before: (op: Op, call: number) => void, base: Files = NODE_FILES): Files {
  let calls = 0
  const wrap =
    (op: Op) =>
    (...args: unknown[]) => {
      const run = () => (base[op] as (...all: unknown[]) => unknown)(...args)
      calls += 1
      try {
        before(op, calls - 1)
      } catch (error) {
        if (op === 'close') run()
        throw error
      }
      return run()
    }
  return { ...base, ...Object.fromEntries(OPS.map((op) => [op, wrap(op)])) }
}

/** The machine's files, where `fails` decides for every operation whether it fails, and how. */
export const failing = (fails: (op: Op, call: number) => string | null): Files =>
  hooked((op, call) => {
    const code = fails(op, call)
    if (code !== null) throw Object.assign(new Error(`${code}: injected`), { code })
  })

/** The machine's files, noting every operation. */
export const noting = (ops: Op[], base: Files = NODE_FILES): Files =>
  hooked((op) => {
    ops.push(op)
  }, base)

/** A disk without hard links, such as exFAT. */
export const WITHOUT_LINKS: Files = {
  ...NODE_FILES,
  link: () => {
    throw Object.assign(new Error('EPERM: no links here'), { code: 'EPERM' })
  },
}
