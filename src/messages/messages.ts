import type { Lang } from '../core/text.ts'

/** Every sentence the user sees but for failures. English is the pattern; the compiler holds Korean to it. */
export type Messages = typeof import('./en/index.ts').messages

/** What gil says of its own command line. */
export type HelpMessages = typeof import('./en/command-line.ts').commandLine

/** What failed, and what to do, by the failure's code. */
export type Problems = typeof import('./en/problems.ts').problems

/** Loads one language's sentences. */
export async function loadMessages(lang: Lang): Promise<Messages> {
  return lang === 'ko'
    ? (await import('./ko/index.ts')).messages
    : (await import('./en/index.ts')).messages
}

/** Loads only what the help says. */
export async function loadHelpMessages(lang: Lang): Promise<HelpMessages> {
  return lang === 'ko'
    ? (await import('./ko/command-line.ts')).commandLine
    : (await import('./en/command-line.ts')).commandLine
}

/** Loads the sentences of failures: most commands need none. */
export async function loadProblems(lang: Lang): Promise<Problems> {
  return lang === 'ko'
    ? (await import('./ko/problems.ts')).problems
    : (await import('./en/problems.ts')).problems
}
