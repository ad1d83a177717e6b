import { PassThrough, Writable } from 'node:stream'
import { describe, expect, it, vi } from 'vitest'
import { type Ask, askAtTerminal } from '../../src/cli/ask/ask.ts'
import { messages } from '../../src/messages/en/index.ts'
import { visible } from '../../src/report/visible.ts'
import { payloads, TERMINAL_ATTACKS } from '../report/payloads.ts'
import { makeSystem } from './harness.ts'

/** Lets a question be asked at a terminal where these keys are pressed; what was drawn, and the answer. */
async function asking<T>(keys: readonly string[], question: (ask: Ask) => Promise<T>) {
  let drawn = ''
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin })
  const questions = new Writable({
    write(chunk, _, done) {
      drawn += chunk
      done()
    },
  })
  const { system } = makeSystem([], { tty: true })
  const answered = question(askAtTerminal({ ...system, stdin, questions }, messages))
  let before = 0
  for (const key of keys) {
    // Every key is answered by a drawing, and only then is the next one pressed.
    await vi.waitFor(() => expect(drawn.length).toBeGreaterThan(before), { interval: 2 })
    await new Promise((resolve) => setTimeout(resolve, 2))
    before = drawn.length
    stdin.write(key)
  }
  return { answer: await answered, drawn }
}

const TEXTS = payloads(TERMINAL_ATTACKS, 120, 4)
const DOWN = '\u001b[B'

describe('a question at a terminal', () => {
  it.each(TEXTS.slice(0, 30))('draws %j as what it is, and its choices', async (text) => {
    const others = TEXTS.slice(40, 44)
    const choose = (say: (text: string) => string) =>
      asking([DOWN, '\r'], (ask) =>
        ask.choose({
          flag: '--x',
          message: say(text),
          choices: [text, ...others].map((one) => ({
            name: say(one),
            value: one,
            description: say(one),
          })),
        }),
      )
    const [hostile, tame] = [await choose((one) => one), await choose(visible)]
    expect(hostile.drawn).toBe(tame.drawn)
    expect(hostile.drawn).toContain(visible(text).slice(0, 8))
    expect(hostile.answer).toBe(others[0])
  })

  it.each(TEXTS.slice(0, 30))('proposes %j visibly, and takes it as it is', async (text) => {
    const propose = (say: (text: string) => string) =>
      asking(['\r'], (ask) =>
        ask.text({ flag: '--x', message: say(text), default: say(text), check: () => true }),
      )
    const [hostile, tame] = [await propose((one) => one), await propose(visible)]
    expect(hostile.drawn).toBe(tame.drawn)
    expect(hostile.answer).toBe(text)
  })

  it.each(TEXTS.slice(0, 10))('says visibly what it has against %j', async (text) => {
    const complain = (say: (text: string) => string) =>
      asking(['n', '\r', '\b', 'y', '\r'], (ask) =>
        ask.text({
          flag: '--x',
          message: 'm',
          check: (answer) => answer === 'y' || say(text).replaceAll('\n', ''),
        }),
      )
    const [hostile, tame] = [await complain((one) => one), await complain(visible)]
    expect(hostile.drawn.replaceAll('<U+000A>', '')).toBe(tame.drawn.replaceAll('<U+000A>', ''))
    expect(hostile.answer).toBe('y')
  })

  it('asks yes or no about %j visibly', async () => {
    const text = TEXTS.join('')
    const confirm = (say: (text: string) => string) =>
      asking(['\r'], (ask) => ask.confirm({ flag: '--x', message: say(text), default: true }))
    const [hostile, tame] = [await confirm((one) => one), await confirm(visible)]
    expect(hostile.drawn).toBe(tame.drawn)
    expect(hostile.answer).toBe(true)
  })
})
