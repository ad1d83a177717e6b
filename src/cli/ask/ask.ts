import type { Readable } from 'node:stream'
import type { createPromptModule } from 'inquirer'
import { GilError } from '../../core/error.ts'
import type { Messages } from '../../messages/messages.ts'
import { visible } from '../../report/visible.ts'
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

/** Choices shown at once: the longest fixed list of gil's fits. */
const PAGE = 12

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
  const theme = { style: { keysHelpTip: () => messages.ask.keys } }

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
    choose: ({ message, choices, default: initial }) =>
      one({
        type: 'select',
        message: visible(message),
        choices: choices.map(visibleChoice),
        default: initial,
        loop: false,
        pageSize: PAGE,
        theme,
      }),
    confirm: ({ message, default: initial }) =>
      one<boolean>({ type: 'confirm', message: visible(message), default: initial }),
  }
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

/** Where nobody can be asked: every question names the flag that is missing. */
export function askNobody(argv: readonly string[]): Ask {
  const refuse = ({ flag }: Question): Promise<never> => Promise.reject(missing(flag, argv))
  return { text: refuse, choose: refuse, confirm: refuse }
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
