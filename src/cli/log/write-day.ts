import type { Day } from '../../core/calendar/day.ts'
import { readDay } from '../../core/calendar/read-day.ts'
import { MINUTES_A_DAY } from '../../core/calendar/span.ts'
import { addToLog } from '../../core/change/log.ts'
import { defined, readIf } from '../../core/defined.ts'
import type { Document } from '../../core/document.ts'
import { GilError } from '../../core/error.ts'
import { blocksOn, type DayBlock, type DayDraft, findBlock } from '../../core/log/day.ts'
import { resolveSkill } from '../../core/skill/resolve.ts'
import { entryJson } from '../../report/json/days.ts'
import { blocksJson } from '../../report/json/plan.ts'
import { paragraph, warn } from '../../report/page.ts'
import { dayPage } from '../../report/pages/day.ts'
import { readInteger } from '../argv/option-values.ts'
import { askDay } from '../ask/day.ts'
import { editText } from '../ask/editor.ts'
import { proposeLevels } from '../ask/propose-levels.ts'
import { type Context, catalogueOf } from '../context.ts'
import { changeDocument, readDocument } from '../home/document.ts'
import { dayViewOf } from '../output/view.ts'

/** What the flags say of a day. */
export interface DayOptions {
  readonly message?: string
  readonly minutes?: string
  readonly skill?: readonly string[]
  readonly done?: readonly string[]
  readonly skip?: readonly string[]
  readonly editor?: boolean
  readonly yes?: boolean
  readonly json?: boolean
}

/** Whether flags say something to write down: without a day that is today's. */
export function writes({ message, minutes, skill, done, skip, editor }: DayOptions): boolean {
  return editor === true || [message, minutes, skill, done, skip].some((one) => one !== undefined)
}

/** Writes down what the flags say of a day or the user answers, and proposes the levels that the hours speak for; where nobody says anything, the day is shown. */
export async function writeDay(context: Context, text: string, options: DayOptions): Promise<void> {
  const day = readLogDay(text, context.today)
  const document = await readDocument(context)
  const given = await readDraft(context, { day, document, options })
  if (!given && (!context.interactive || options.json))
    return showDay(context, day, { document, options })
  if (!given) await showDay(context, day, { document, options })
  const draft = given ?? (await askDay(context, day, document))
  if (!draft || saysNothing(draft)) return context.note([paragraph(context.messages.log.nothing)])
  let before = document
  const saved = await changeDocument(context, (current) => {
    before = current // another gil may have written since
    return addToLog(current, draft, context.system.uniqueId)
  })
  const added = saved.log.slice(before.log.length)
  const told = options.json ? { ...context, print: context.note, interactive: false } : context
  if (options.json) context.printJson('log', { entries: added.map(entryJson) })
  else context.print([paragraph(context.messages.log.added(added.length))])
  noteAhead(context, day)
  await proposeLevels(told, { before, after: saved, yes: options.yes === true })
}

/** The day to be written down; several words that are none are what was done, said in the day's place. */
function readLogDay(text: string, today: Day): Day {
  try {
    return readDay(text, today)
  } catch (error) {
    const isUnread = error instanceof GilError && error.code === 'day-unreadable'
    if (!isUnread || !/\S\s+\S/.test(text)) throw error
    throw new GilError('day-unreadable', { text, why: 'words' }, { cause: error })
  }
}

/** A word where a day is still ahead. */
export function noteAhead({ note, messages, today }: Context, day: Day): void {
  if (day > today) note([paragraph([warn(messages.log.ahead(day))])])
}

function saysNothing({ text = '', minutes, skills, done, skipped }: DayDraft): boolean {
  return text === '' && minutes === undefined && skills.length + done.length + skipped.length === 0
}

/** What the flags say of the day; null where none does. */
async function readDraft(
  context: Context,
  { day, document, options }: { day: string; document: Document; options: DayOptions },
): Promise<DayDraft | null> {
  if (!writes(options)) return null
  const { message, minutes, skill, done = [], skip = [], editor } = options
  const blocks = blocksOn(day, document)
  const text = editor
    ? (
        await editText(context, { note: context.messages.log.editorNote, text: message ?? '' })
      ).trim()
    : message
  const outcomes = readOutcomes({ done, skip }, blocks)
  if (minutes !== undefined && outcomes.done.length !== 1 && done.length + skip.length > 0) {
    const named = [
      ...done.map((block) => `--done ${block}`),
      ...skip.map((block) => `--skip ${block}`),
    ]
    throw new GilError('flags-exclusive', { a: '--minutes', b: named.join(' ') })
  }
  return {
    day,
    skills: idsOf(context, document, skill),
    ...outcomes,
    ...defined({
      text: text?.trim(),
      minutes: readIf(minutes, (said) => readInteger(said, '--minutes', [1, MINUTES_A_DAY])),
    }),
  }
}

/** The finished and the skipped blocks, each once. Throws `block-unknown`, and `flags-exclusive` where one is to be both. */
function readOutcomes(
  { done, skip }: { readonly done: readonly string[]; readonly skip: readonly string[] },
  blocks: readonly DayBlock[],
): Pick<DayDraft, 'done' | 'skipped'> {
  const distinct = (names: readonly string[]) => [
    ...new Set(names.map((name) => findBlock(name, blocks))),
  ]
  const [finished, skipped] = [distinct(done), distinct(skip)]
  const both = blocks.findIndex((block) => finished.includes(block) && skipped.includes(block)) + 1
  if (both > 0) throw new GilError('flags-exclusive', { a: `--done ${both}`, b: `--skip ${both}` })
  return { done: finished.map((block) => ({ block })), skipped }
}

/** The ids of the skills that names mean, each once. */
export function idsOf(
  context: Context,
  document: Document,
  names: readonly string[] = [],
): readonly string[] {
  if (names.length === 0) return []
  const catalogue = catalogueOf(context, document)
  return [...new Set(names.map((name) => resolveSkill(name, catalogue).id))]
}

async function showDay(
  context: Context,
  day: string,
  { document, options }: { document: Document; options: DayOptions },
): Promise<void> {
  const blocks = blocksOn(day, document)
  const entries = document.log.filter((entry) => entry.day === day)
  const view = dayViewOf(context, document)
  if (options.json) {
    const told = { blocks: await blocksJson(blocks, view), entries: entries.map(entryJson) }
    return context.printJson('day', { day, ...told })
  }
  context.print(dayPage(day, { blocks, entries }, view))
  const word = context.messages.log.write(day === context.today ? 'today' : day, blocks.length > 0)
  if (!context.interactive) context.note([paragraph(word)])
}
