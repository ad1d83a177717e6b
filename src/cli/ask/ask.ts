import type { Readable } from 'node:stream'
import { styleText } from 'node:util'
import type { createPromptModule } from 'inquirer'
import { GilError } from '../../core/error.ts'
import type { Messages } from '../../messages/messages.ts'
import { readYesNo } from '../../messages/yes-no.ts'
import { visible } from '../../report/visible.ts'
import { widthOfText } from '../../report/width.ts'
import { commandLine } from '../argv/command-line.ts'
import type { System } from '../system.ts'

export interface Choice<T> {
  readonly name: string
  readonly value: T
  /** A longer word, shown while the choice is under the cursor. */
  readonly description?: string
}

/** What every question names: the flag that answers it where nobody can be asked. */
interface Question {
  readonly flag: string
  readonly message: string
}

/** Questions to the user. Where nobody can be asked each throws `flag-missing`; Ctrl-C throws `cancelled`. */
export interface Ask {
  text(
    question: Question & { default?: string; check?: (text: string) => true | string },
  ): Promise<string>
  choose<T>(question: Question & { choices: readonly Choice<T>[]; default?: T }): Promise<T>
  confirm(question: Question & { default: boolean }): Promise<boolean>
}

/** Where a terminal does not say how high it is. */
const ROWS = 24
/** Rows that a list leaves for its question, a choice's longer word and the keys. */
const BESIDE = 6
const FEWEST_SHOWN = 5

type Prompt = ReturnType<typeof createPromptModule>

/** Questions through inquirer, which is loaded at the first question and not before; nothing of what it draws acts on the terminal. */
export function askAtTerminal(system: System, messages: Messages): Ask {
  let loaded: Promise<Prompt> | undefined
  const prompt = (): Promise<Prompt> => {
    loaded ??= import('inquirer').then(({ default: inquirer }) =>
      inquirer.createPromptModule({
        input: inputOf(system) ?? system.stdin,
        output: system.questions,
      }),
    )
    return loaded
  }
  const { ask: m } = messages

  async function one<T>(question: Record<string, unknown>): Promise<T> {
    const run = await prompt()
    try {
      const answers = await run([{ name: 'answer', ...question } as never])
      return (answers as { answer: T }).answer
    } catch (error) {
      if (isInterrupt(error)) throw new GilError('cancelled', {}, { cause: error })
      throw error
    }
  }

  return {
    text: async ({ message, default: initial, check }) => {
      const shown = initial === undefined ? undefined : visible(initial)
      const answer = await one<string>({
        type: 'input',
        message: visible(message),
        default: shown,
        // The default was seen without what hides in it, and is taken as it is.
        validate: (text: string) =>
          visibleVerdict(check?.(text === shown ? (initial ?? '') : text)),
      })
      return answer === shown ? (initial ?? '') : answer
    },
    choose: ({ message, choices, default: initial }) => {
      const shown = choices.map(visibleChoice)
      const room = roomFor(shown, system)
      const keys = room.isEnough ? m.keys : `${m.keys} (${m.moreChoices(shown.length)})`
      return one({
        type: 'select',
        message: visible(message),
        choices: shown,
        default: initial,
        loop: false,
        pageSize: room.rows,
        theme: { style: { keysHelpTip: () => keys } },
      })
    },
    confirm: async ({ message, default: initial }) => {
      // Inquirer's own yes and no take one word each: this is a text that takes several.
      const usual = m.yesOrNo(initial)
      const read = (text: string) => (text === usual || text === '' ? initial : readYesNo(text))
      const answer = await one<string>({
        type: 'input',
        message: visible(message),
        default: usual,
        validate: (text: string) => read(text) !== null || m.yesOrNoNeeded,
        transformer: (text: string, { isFinal }: { isFinal: boolean }) =>
          isFinal ? styleText('cyan', read(text) ? m.yes : m.no) : text,
      })
      return read(answer) ?? initial
    },
  }
}

/** The rows that a list of choices may take, and whether all of it fits in them. */
function roomFor(choices: readonly Choice<unknown>[], { questions }: System) {
  const { rows = ROWS, columns = 80 } = questions as Partial<Record<'rows' | 'columns', number>>
  const needed = choices.reduce(
    (sum, { name }) => sum + Math.max(1, Math.ceil((widthOfText(name) + 2) / columns)),
    0,
  )
  const room = Math.max(rows - BESIDE, FEWEST_SHOWN)
  return { rows: Math.min(needed, room), isEnough: needed <= room }
}

/** A list of choices that can be left without choosing: null is the way back. */
export function orBack<T>(
  choices: readonly Choice<T>[],
  { ask }: Messages,
): readonly Choice<T | null>[] {
  return [...choices, { name: ask.back, value: null }]
}

/** What the answers are read from: stdin, or the terminal anew where that has ended; null where nothing is left to read. */
export function inputOf({ stdin, reopenTerminal }: System): Readable | null {
  return stdin.readableEnded ? (reopenTerminal?.() ?? null) : stdin
}

function visibleChoice<T>({ name, value, description }: Choice<T>): Choice<T> {
  return {
    name: visible(name),
    value,
    ...(description !== undefined && { description: visible(description) }),
  }
}

function visibleVerdict(verdict: true | string = true): true | string {
  return verdict === true ? verdict : verdict.split('\n').map(visible).join('\n')
}

/** Where nobody can be asked: every question names the flag that is missing; a trial that saves nothing needs no --yes. */
export function askNobody(argv: readonly string[], dryRun = false): Ask {
  const refuse = ({ flag }: Question): Promise<never> => Promise.reject(missing(flag, argv))
  return {
    text: refuse,
    choose: refuse,
    confirm: (asked) => (dryRun && asked.flag === '--yes' ? Promise.resolve(true) : refuse(asked)),
  }
}

/** What is said where a flag is missing and nobody can be asked. */
export function missing(flag: string, argv: readonly string[]): GilError {
  const command = commandLine(argv.filter((arg) => arg !== '--no-input'))
  return new GilError('flag-missing', { flag, command })
}

function isInterrupt(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.name === 'ExitPromptError' || error.name === 'AbortPromptError')
  )
}
