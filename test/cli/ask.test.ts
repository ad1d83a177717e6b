import { readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { type Ask, askAtTerminal } from '../../src/cli/ask/ask.ts'
import { run } from '../../src/cli/run.ts'
import { loadMessages } from '../../src/messages/messages.ts'
import { visible } from '../../src/report/visible.ts'
import { payloads, TERMINAL_ATTACKS } from '../report/payloads.ts'
import { CTRL_C, documentOf, makeSystem, runGil } from './harness.ts'

/** Lets a question be asked at a terminal where these keys are pressed; what was drawn, and the answer. */
async function asking<T>(
  keys: readonly string[],
  question: (ask: Ask) => Promise<T>,
  { lang = 'en', rows }: { lang?: 'ko' | 'en'; rows?: number } = {},
) {
  let drawn = ''
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin })
  const questions = new Writable({
    write(chunk, _, done) {
      drawn += chunk
      done()
    },
  })
  const { system } = makeSystem([], { tty: true })
  const sized = Object.assign(questions, { columns: 80, ...(rows && { rows }) })
  const messages = await loadMessages(lang)
  const answered = question(askAtTerminal({ ...system, stdin, questions: sized }, messages))
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

describe('a posting typed at a terminal', () => {
  const AD = '자격요건\n- Java 경험\n- Spring 경험\n'
  const typing = (lang: 'ko' | 'en', argv: readonly string[] = [], text = AD) => {
    const made = makeSystem(['add-posting', '-', ...argv], { tty: true, lang, stdin: text })
    return { ...made, system: { ...made.system, reopenTerminal: (): PassThrough | null => null } }
  }
  const draftIn = (told: string) => {
    const [, file = ''] = /: (\/\S+draft\.txt)/.exec(told) ?? []
    onTestFinished(() => rmSync(dirname(file), { recursive: true }))
    return file
  }

  it.each([
    ['ko', '글을 여기에 붙여 넣고, 빈 줄에서 Ctrl-D를 눌러 주세요.'],
    ['en', 'Paste the text here, then press Ctrl-D on an empty line.'],
  ] as const)('is asked about at the terminal that was opened anew (%s)', async (lang, hint) => {
    const { system, err } = typing(lang, ['--company', 'A', '--title', 'B'])
    const terminal = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => terminal })
    const questions = new Writable({
      write(_, __, done) {
        setImmediate(() => terminal.write('\r'))
        done()
      },
    })
    expect(await run({ ...system, questions, reopenTerminal: () => terminal })).toBe(0)
    expect(err.text()).toContain(hint)
    expect((await documentOf(system.env.GIL_HOME ?? '')).postings).toHaveLength(1)
  })

  it('is refused before it is typed where nobody could be asked after it', async () => {
    const { system, err } = typing('en', ['--company', 'A'])
    expect(await run(system)).toBe(2)
    expect(err.text()).toContain('gil add-posting - --company A --yes --title ROLE')
    expect(system.stdin.readableEnded).toBe(false)
  })

  it.each([
    ['ko', '쓴 글은 여기 남겨 두었어요: '],
    ['en', 'What you wrote is kept: '],
  ] as const)('is kept where it could not be saved (%s)', async (lang, told) => {
    const { system, err } = typing(lang, ['--yes'])
    expect(await run(system)).toBe(2)
    expect(err.text()).toContain(told)
    expect(readFileSync(draftIn(err.text()), 'utf8')).toBe(AD)
    const prose = typing(lang, ['--yes'], '안녕하세요\n')
    expect(await run(prose.system)).toBe(1)
    expect(readFileSync(draftIn(prose.err.text()), 'utf8')).toBe('안녕하세요\n')
  })

  it('is kept where its reader stops without saving, or by Ctrl-C', async () => {
    for (const answer of ['cancel', CTRL_C]) {
      const ran = await runGil(['add-posting', '-', '--company', 'A', '--title', 'B'], {
        stdin: AD,
        answers: [['--yes', answer]],
      })
      expect(readFileSync(draftIn(ran.stderr), 'utf8')).toBe(AD)
    }
  })
})

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

describe('a question about yes or no', () => {
  const confirm = (keys: readonly string[], lang: 'ko' | 'en', initial: boolean) =>
    asking(keys, (ask) => ask.confirm({ flag: '--x', message: 'm', default: initial }), { lang })
  const plain = (drawn: string) => stripVTControlCharacters(drawn)

  it.each([
    [['예', '네', '응', 'ㅛ', 'y', 'Yes', '예'.normalize('NFD')], true],
    [['아니요', '아니오', '아뇨', 'ㅜ', 'n', 'NO'], false],
  ])('takes %j', async (words, answer) => {
    for (const word of words)
      for (const lang of ['ko', 'en'] as const)
        expect((await confirm([word, '\r'], lang, !answer)).answer).toBe(answer)
  })

  it.each([
    ['ko', false, '(예/아니요, Enter는 아니요)', '아니요'],
    ['ko', true, '(예/아니요, Enter는 예)', '예'],
    ['en', false, '(y/N)', 'No'],
    ['en', true, '(Y/n)', 'Yes'],
  ] as const)('is %s words, and Enter answers %s', async (lang, initial, hint, word) => {
    const { answer, drawn } = await confirm(['\r'], lang, initial)
    expect(answer).toBe(initial)
    expect(plain(drawn)).toContain(`? m ${hint}`)
    expect(plain(drawn).trimEnd().endsWith(`m ${word}`)).toBe(true)
  })

  it.each([
    ['ko', '예 또는 아니요로 답해 주세요'],
    ['en', 'please answer y or n'],
  ] as const)('says what it wants where an answer is neither (%s)', async (lang, wanted) => {
    const { answer, drawn } = await confirm(['글', '\r', '\b', '네', '\r'], lang, false)
    expect(plain(drawn)).toContain(wanted)
    expect(answer).toBe(true)
  })
})

describe('a list of choices', () => {
  const choices = Array.from({ length: 30 }, (_, at) => ({ name: `choice ${at}`, value: at }))
  const choose = (rows: number, lang: 'ko' | 'en') =>
    asking(['\r'], (ask) => ask.choose({ flag: '--x', message: 'm', choices, default: 3 }), {
      lang,
      rows,
    })

  it.each([
    ['ko', '모두 30개, 목록이 더 있어요'],
    ['en', '30 choices, the list goes on'],
  ] as const)(
    'shows as much as the terminal holds, and says when that is not all (%s)',
    async (lang, more) => {
      const [high, low] = [await choose(50, lang), await choose(20, lang)]
      expect(high.drawn).toContain('choice 29')
      expect(high.drawn).not.toContain(more)
      expect(low.drawn).toContain('choice 13')
      expect(low.drawn).not.toContain('choice 14')
      expect(low.drawn).toContain(more)
      expect(low.answer).toBe(3)
    },
  )
})
