import type { Command } from 'commander'
import type { Day } from '../../core/calendar/day.ts'
import { readDay } from '../../core/calendar/read-day.ts'
import type { DayRange } from '../../core/calendar/window.ts'
import type { Document } from '../../core/document.ts'
import { GilError } from '../../core/error.ts'
import { currentPlan } from '../../core/log/day.ts'
import { makePlan, type PlanRequest, type PlanWorld } from '../../core/plan/make.ts'
import type { Plan } from '../../core/plan/plan.ts'
import type { RemakeRequest } from '../../core/plan/remake.ts'
import { resolveSkill } from '../../core/skill/resolve.ts'
import { paragraph, warn } from '../../report/page.ts'
import { planJson } from '../../report/plan-json.ts'
import { busyOf, reachOf } from '../busy.ts'
import { calendarOf } from '../calendar.ts'
import { changePlan } from '../change-plan.ts'
import { type Context, catalogueOf } from '../context.ts'
import { checkTarget, goesToStdout, type Target } from '../export.ts'
import { collect, readInteger, readNumber, splitPair } from '../option-values.ts'
import { describe } from '../program.ts'
import { addPlan, proposeRemade } from '../remake-plan.ts'
import { pageOf, type ShowOptions, showSaved } from '../show-plan.ts'
import { changeDocument, readDocument } from '../with-store.ts'

const LONGEST_WINDOW = 90

interface PlanOptions {
  readonly replan?: boolean
  readonly days?: string
  readonly from?: string
  readonly hours?: readonly string[]
  readonly busy?: readonly string[]
  readonly busyCalendar?: readonly string[]
  readonly leave?: readonly string[]
  readonly without?: readonly string[]
  readonly explain?: boolean
  readonly ics?: string
  readonly force?: boolean
  readonly yes?: boolean
  readonly json?: boolean
}

export function define(command: Command, context: Context): void {
  const { messages } = context
  const takes = messages.commands.plan.takes
  command
    .option('--days <n>', takes.days)
    .option('--from <day>', takes.from)
    .option('--hours <n>', takes.hours, collect)
    .option('--busy <day>', takes.busy, collect)
    .option('--busy-calendar <file>', takes.busyCalendar, collect)
    .option('--leave <day>', takes.leave, collect)
    .option('--without <skill>', takes.without, collect)
    .option('--replan', takes.replan)
    .option('--explain', takes.explain)
    .option('--ics <file>', takes.ics)
    .option('--force', messages.shared.force)
    .option('--yes', takes.yes)
    .option('--json', messages.shared.json)
    .action((options: PlanOptions) =>
      options.replan ? replan(context, options) : plan(context, options),
    )
  const shows = messages.commands['plan show'].takes
  describe(command.command('show'), messages, 'plan show')
    .option('--week', shows.week)
    .option('--day <day>', shows.day)
    .option('--explain', takes.explain)
    .option('--ics <file>', shows.ics)
    .option('--markdown <file>', messages.shared.markdown)
    .option('--force', messages.shared.force)
    .option('--json', messages.shared.json)
    .action((_options: ShowOptions, own: Command) => showSaved(context, own.optsWithGlobals()))
  describe(command.command('drop'), messages, 'plan drop')
    .option('--ics <file>', messages.commands['plan drop'].takes.ics)
    .option('--force', messages.shared.force)
    .option('--yes', messages.commands['plan drop'].takes.yes)
    .action((_options: PlanOptions, own: Command) => dropSaved(context, own.optsWithGlobals()))
}

/** Makes the saved plan anew and saves it where the user accepts the changes. */
async function replan(context: Context, options: PlanOptions): Promise<void> {
  for (const flag of ['days', 'from'] as const) {
    if (options[flag] !== undefined)
      throw new GilError('flags-exclusive', { a: '--replan', b: `--${flag}` })
  }
  const target = targetOf(options)
  checkTarget(context, target)
  const document = await readDocument(context)
  const range = currentPlan(document.plans)
  if (!range) throw new GilError('no-plan', {})
  const world = await worldOf(context, document, { range, options })
  const request = readChanges(context, options, document)
  const accepted = await proposeRemade(context, { request, world, options })
  const saved = accepted ? await save(context, accepted) : null
  if (saved && !options.json) context.note([paragraph(context.messages.plan.replaced)])
  if (target) await exportSaved(context, saved, target)
}

async function worldOf(
  context: Context,
  document: Document,
  { range, options }: { range: DayRange; options: PlanOptions },
): Promise<PlanWorld> {
  return {
    document,
    catalogue: catalogueOf(context, document),
    calendar: calendarOf(context, document),
    today: context.today,
    busy: await busyOf(context, document, { range, files: options.busyCalendar ?? [] }),
  }
}

async function plan(context: Context, options: PlanOptions): Promise<void> {
  const target = targetOf(options)
  checkTarget(context, target)
  const print = goesToStdout(target) ? context.note : context.print
  const document = await readDocument(context)
  const request = await readRequest(context, options, document)
  const range = reachOf(request.days, request.from, context.today)
  const world = await worldOf(context, document, { range, options })
  const proposed = makePlan(request, world)
  const quiet = options.json === true
  if (!quiet) print(pageOf(context, proposed, { document, options }))
  const accepted =
    options.yes || quiet || !context.interactive
      ? proposed
      : await changePlan(context, { plan: proposed, request, world })
  const saves = options.yes || (!quiet && context.interactive)
  const saved = saves && accepted ? await save(context, accepted) : null
  if (quiet)
    context.printJson(
      await planJson(proposed, { ...world, exercises: context.shipped.exercises() }),
    )
  else if (!accepted) context.note([paragraph(context.messages.plan.notSaved)])
  else if (saves)
    print([paragraph(''), paragraph(context.messages.plan.saved(accepted.blocks.length))])
  else context.note([paragraph(''), paragraph([warn(context.messages.plan.saveHow)])])
  if (target) await exportSaved(context, saved, target)
}

function targetOf({ ics, force = false, json }: PlanOptions): Target | undefined {
  if (ics === undefined) return undefined
  if (ics === '-' && json) throw new GilError('flags-exclusive', { a: '--json', b: '--ics -' })
  return { file: ics, force }
}

/** Writes the calendar of what was saved; a plan that was not is in no calendar. */
async function exportSaved(
  context: Context,
  saved: Document | null,
  target: Target,
): Promise<void> {
  if (saved === null) {
    return context.note([paragraph([warn(context.messages.calendar.notWritten(target.file))])])
  }
  const { exportCalendar } = await import('../plan-export.ts')
  exportCalendar(context, saved, target)
}

async function readRequest(
  context: Context,
  options: PlanOptions,
  document: Document,
): Promise<PlanRequest> {
  const { from } = options
  return {
    days: readDays(options.days ?? (await askDays(context))),
    ...readChanges(context, options, document),
    ...(from !== undefined && { from: readDay(from, context.today) }),
  }
}

/** What the user says of the days and the skills. */
function readChanges(context: Context, options: PlanOptions, document: Document): RemakeRequest {
  const { today } = context
  const dayList = (texts: readonly string[] = []) => texts.map((text) => readDay(text, today))
  const pairs = (options.hours ?? []).map(splitPair)
  const everyDay = pairs.find(([, hours]) => hours === null)?.[0]
  const minutes = new Map(
    pairs.flatMap(([day, hours]): [Day, number][] =>
      hours === null ? [] : [[readDay(day, today), minutesOf(hours)]],
    ),
  )
  const catalogue = catalogueOf(context, document)
  return {
    overrides: {
      busy: dayList(options.busy),
      minutes,
      ...(everyDay !== undefined && { everyDay: minutesOf(everyDay) }),
    },
    leave: dayList(options.leave),
    without: (options.without ?? []).map((name) => resolveSkill(name, catalogue).id),
  }
}

function readDays(text: string): number {
  return readInteger(text, '--days', [1, LONGEST_WINDOW])
}

function askDays({ ask, messages }: Context): Promise<string> {
  return ask.text({
    flag: '--days',
    message: messages.plan.ask.days,
    default: '9',
    check: (text) =>
      (/^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= LONGEST_WINDOW) ||
      messages.plan.daysUnreadable(LONGEST_WINDOW),
  })
}

function minutesOf(hours: string): number {
  return Math.round(readNumber(hours, '--hours', [0, 24]) * 60)
}

function save(context: Context, accepted: Plan): Promise<Document> {
  return changeDocument(context, (document) => addPlan(document, accepted))
}

async function dropSaved(context: Context, options: PlanOptions): Promise<void> {
  const { yes } = options
  const target = targetOf(options)
  checkTarget(context, target)
  const saved = currentPlan((await readDocument(context)).plans)
  if (!saved) throw new GilError('no-plan', {})
  const { plan: m } = context.messages
  if (
    !yes &&
    !(await context.ask.confirm({ flag: '--yes', message: m.ask.dropSaved, default: false }))
  ) {
    return context.note([paragraph(context.messages.unchanged)])
  }
  const changed = await changeDocument(context, (document) => ({
    ...document,
    plans: document.plans.map((one) =>
      one.id === saved.id ? { ...one, dropped: context.today } : one,
    ),
  }))
  context.print([paragraph(m.dropped)])
  if (target) await exportSaved(context, changed, target)
}
