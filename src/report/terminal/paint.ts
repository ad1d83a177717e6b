import { Chalk, type ChalkInstance } from 'chalk'
import type { Tone } from '../page.ts'

const chalk = new Chalk({ level: 1 })

const TONES: Readonly<Record<Tone, ChalkInstance | undefined>> = {
  plain: undefined,
  strong: chalk.bold,
  quiet: chalk.dim,
  good: chalk.green,
  warn: chalk.yellow,
  bad: chalk.red,
  accent: chalk.cyan.bold,
}

/** A text in the colour of its tone. */
export function paint(text: string, tone: Tone): string {
  return TONES[tone]?.(text) ?? text
}
