import type { Lang } from '../core/text.ts'

/** Every sentence the user sees. English is the pattern; the compiler holds Korean to it. */
export type Messages = typeof import('./en/index.ts').messages

/** Loads one language's sentences. */
export async function loadMessages(lang: Lang): Promise<Messages> {
  return lang === 'ko'
    ? (await import('./ko/index.ts')).messages
    : (await import('./en/index.ts')).messages
}
