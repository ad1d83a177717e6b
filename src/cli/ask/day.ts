import type { Day } from '../../core/calendar/day.ts'
import { MINUTES_A_DAY } from '../../core/calendar/span.ts'
import type { Document } from '../../core/document.ts'
import { blocksOn, type DayBlock, type DayDraft, type DoneBlock } from '../../core/log/day.ts'
import { nameOfBlock } from '../../report/pages/day.ts'
import type { Context } from '../context.ts'
import { viewOf } from '../output/view.ts'

/** Asks what became of the day's open blocks, how long it took, and for a few words; null where nothing was said. */
export async function askDay(
  context: Context,
  day: Day,
  document: Document,
): Promise<DayDraft | null> {
  const open = blocksOn(day, document).filter(({ outcome }) => outcome === undefined)
  const done: DoneBlock[] = []
  const skipped: DayBlock[] = []
  for (const block of open) {
    const answer = await askBlock(context, block, document)
    if (answer === 'skipped') skipped.push(block)
    if (typeof answer === 'number') done.push({ block, minutes: answer })
  }
  const { ask, messages } = context
  const text = (await ask.text({ flag: '--message', message: messages.log.ask.text })).trim()
  if (text === '' && done.length + skipped.length === 0) return null
  const minutes = done.length === 0 ? await askMinutes(context) : null
  return {
    day,
    skills: [],
    done,
    skipped,
    ...(text !== '' && { text }),
    ...(minutes !== null && { minutes }),
  }
}

/** The minutes that a finished block took, or that it was skipped or is still open. */
async function askBlock(
  { ask, messages, ...context }: Context,
  block: DayBlock,
  document: Document,
): Promise<number | 'skipped' | 'open'> {
  const { ask: m } = messages.log
  const name = nameOfBlock(block, viewOf({ ask, messages, ...context }, document))
  const state = await ask.choose<'done' | 'skipped' | 'open'>({
    flag: '--done',
    message: m.block(`${block.start} ${name}`),
    choices: [
      { name: m.done, value: 'done' },
      { name: m.skipped, value: 'skipped' },
      { name: m.open, value: 'open' },
    ],
  })
  if (state !== 'done') return state
  const minutes = await ask.text({
    flag: '--minutes',
    message: m.minutes,
    default: String(block.minutes),
    check: (text) => isMinutes(text) || messages.log.minutesUnreadable,
  })
  return Number(minutes)
}

async function askMinutes({ ask, messages }: Context): Promise<number | null> {
  const text = await ask.text({
    flag: '--minutes',
    message: messages.log.ask.minutesFree,
    check: (answer) => answer.trim() === '' || isMinutes(answer) || messages.log.minutesUnreadable,
  })
  return text.trim() === '' ? null : Number(text)
}

function isMinutes(text: string): boolean {
  const minutes = Number(text)
  return /^\d{1,4}$/.test(text.trim()) && minutes >= 1 && minutes <= MINUTES_A_DAY
}
