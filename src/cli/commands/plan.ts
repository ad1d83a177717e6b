import type { Command } from 'commander'
import type { DayRange } from '../../core/calendar/window.ts'
import { addPlan, dropPlan } from '../../core/change/plans.ts'
import type { Document } from '../../core/document.ts'
import { GilError } from '../../core/error.ts'
import { outcomesOf } from '../../core/log/outcome.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { currentPlan } from '../../core/plan/plan.ts'
import { makePlan, type PlanRequest, type PlanWorld } from '../../core/planning/make.ts'
import { withExercises } from '../../core/skill/exercises.ts'
import { planJson } from '../../report/json/plan.ts'
import { paragraph, warn } from '../../report/page.ts'
import { collect } from '../argv/option-values.ts'
import { takePageFlags } from '../argv/page-flags.ts'
import { type RequestOptions, readChanges, readRequest } from '../argv/plan-request.ts'
import { changePlan } from '../ask/change-plan.ts'
import { type Context, lightCatalogueOf } from '../context.ts'
import { changeDocument, readDocument } from '../home/document.ts'
import { besides, type Target, targetsOf } from '../output/target.ts'
import { dayViewOf } from '../output/view.ts'
import { busyOf, reachOf } from '../plan/busy.ts'
import { calendarOf, noteYears } from '../plan/calendar.ts'
import { tellOffAlready } from '../plan/off-already.ts'
import { proposeRemade } from '../plan/remake-plan.ts'
import { pageOf, type ShowOptions, showSaved } from '../plan/show-plan.ts'
import { describe } from '../program.ts'

interface PlanOptions extends RequestOptions {
  readonly replan?: boolean
  readonly busyCalendar?: readonly string[]
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
    .option('--to <day>', takes.to)
    .option('--hours <n>', takes.hours, collect)
    .option('--busy <day>', takes.busy, collect)
    .option('--busy-calendar <file>', takes.busyCalendar, collect)
    .option('--leave <day>', takes.leave, collect)
    .option('--family <day>', takes.family, collect)
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
  const show = describe(command.command('show'), messages, 'plan show')
    .option('--week', shows.week)
    .option('--day <day>', shows.day)
    .option('--explain', takes.explain)
    .option('--ics <file>', shows.ics)
  takePageFlags(show, messages).action((_options: ShowOptions, own: Command) =>
    showSaved(context, own.optsWithGlobals()),
  )
  describe(command.command('drop'), messages, 'plan drop')
    .option('--ics <file>', messages.commands['plan drop'].takes.ics)
    .option('--force', messages.shared.force)
    .option('--yes', messages.commands['plan drop'].takes.yes)
    .action((_options: PlanOptions, own: Command) => dropSaved(context, own.optsWithGlobals()))
}

/** Makes the saved plan anew and saves it where the user accepts the changes. */
async function replan(context: Context, options: PlanOptions): Promise<void> {
  for (const flag of ['days', 'from', 'to'] as const) {
    if (options[flag] !== undefined)
      throw new GilError('flags-exclusive', { a: '--replan', b: `--${flag}` })
  }
  const targets = targetsOf(context, ['ics'], options)
  const told = besides(context, options, targets)
  const document = await readDocument(context)
  const range = currentPlan(document.plans)
  if (!range) throw new GilError('no-plan', {})
  const world = await worldOf(context, document, { range, options })
  const request = readChanges(context, options, document)
  tellOffAlready(request.leave ?? [], context.messages.words.dayKinds.leave, { context, document })
  const { accepted, changed } = await proposeRemade(told, {
    request,
    world,
    options,
  })
  const saved = accepted ? await save(context, accepted, range) : null
  if (saved && !options.json) context.note([paragraph(context.messages.plan.replaced)])
  if (targets.ics) await exportSaved(told, changed ? saved : document, targets.ics)
}

async function worldOf(
  context: Context,
  document: Document,
  { range, options }: { range: DayRange; options: PlanOptions },
): Promise<PlanWorld> {
  return {
    document,
    catalogue: withExercises(lightCatalogueOf(context, document), context.shipped.exercises()),
    calendar: calendarOf(context, document),
    today: context.today,
    busy: await busyOf(context, document, { range, files: options.busyCalendar ?? [] }),
  }
}

async function plan(context: Context, options: PlanOptions): Promise<void> {
  const targets = targetsOf(context, ['ics'], options)
  const told = besides(context, options, targets)
  const document = await readDocument(context)
  const request = await readRequest(context, options, document)
  const range = reachOf(request.days, request.from, context.today)
  const world = await worldOf(context, document, { range, options })
  const proposed = makePlan(request, world)
  const quiet = options.json === true
  if (!quiet) told.print(pageOf(context, proposed, { document, options }))
  if (!quiet || options.yes) tellReplaced(context, document)
  tellOffAlready(request.leave ?? [], context.messages.words.dayKinds.leave, { context, document })
  noteYears(context, world.calendar, proposed)
  tellDaysOutside(context, request, proposed)
  tellDaysCapped(context, request, proposed)
  const accepted =
    options.yes || quiet || !context.interactive
      ? proposed
      : await changePlan(told, { plan: proposed, request, world })
  const saves = options.yes || (!quiet && context.interactive)
  const saved = saves && accepted ? await save(context, accepted) : null
  if (quiet)
    context.printJson(
      'plan',
      await planJson(saved?.plans.at(-1) ?? proposed, dayViewOf(context, document)),
    )
  else if (!accepted) context.note([paragraph(context.messages.plan.notSaved)])
  else if (saves)
    told.print([paragraph(''), paragraph(context.messages.plan.saved(accepted.blocks.length))])
  else context.note([paragraph(''), paragraph([warn(context.messages.plan.saveHow)])])
  if (targets.ics) await exportSaved(told, saved, targets.ics)
}

/** A new plan takes the place of one that is not over: said before it is saved, with how to change that one instead. */
function tellReplaced(context: Context, { plans, log }: Document) {
  const running = currentPlan(plans)
  if (!running || running.to < context.today) return
  const { from, to, blocks } = running
  const outcomeOf = outcomesOf(log)
  const done = blocks.filter((block) => outcomeOf(block) === 'done').length
  const told = context.messages.plan.replaces(from, to, done, blocks.length)
  context.note([paragraph([warn(told)])])
}

/** Days that the user named and the window does not have change nothing: said, so that a slip is seen. */
function tellDaysOutside(
  context: Context,
  { overrides, leave = [], family = [] }: PlanRequest,
  { from, to }: Plan,
) {
  const named = [
    ...(overrides?.busy ?? []),
    ...(overrides?.minutes?.keys() ?? []),
    ...leave,
    ...family,
  ]
  const outside = [...new Set(named)].filter((day) => day < from || day > to).sort()
  if (outside.length === 0) return
  context.note([paragraph([warn(context.messages.plan.outside(outside.join(', '), from, to))])])
}

/** Hours that the user gave a day beyond the most of a day are not used: said, with how to allow them. */
function tellDaysCapped({ note, messages }: Context, { overrides }: PlanRequest, { days }: Plan) {
  const capped = days.filter(({ day, freeMinutes }) => {
    return freeMinutes > 0 && freeMinutes + 30 <= (overrides?.minutes?.get(day) ?? 0)
  })
  if (capped.length === 0) return
  note([paragraph([warn(messages.plan.capped(capped.map(({ day }) => day).join(', ')))])])
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
  const { exportCalendar } = await import('../plan/plan-export.ts')
  exportCalendar(context, saved, target)
}

/** Saves a plan; `from` is the one that it was made from, where it is one made anew. */
function save(context: Context, accepted: Plan, from?: Plan): Promise<Document> {
  const mark = { uid: context.system.uniqueId(), ...(from && { from: from.id }) }
  return changeDocument(context, (document) => addPlan(document, accepted, mark))
}

async function dropSaved(context: Context, options: PlanOptions): Promise<void> {
  const { yes } = options
  const targets = targetsOf(context, ['ics'], options)
  const told = besides(context, options, targets)
  const saved = currentPlan((await readDocument(context)).plans)
  if (!saved) throw new GilError('no-plan', {})
  const { plan: m } = context.messages
  if (
    !yes &&
    !(await context.ask.confirm({ flag: '--yes', message: m.ask.dropSaved, default: false }))
  ) {
    return context.note([paragraph(context.messages.unchanged)])
  }
  const changed = await changeDocument(context, (document) =>
    dropPlan(document, saved.id, context.today),
  )
  told.print([paragraph(m.dropped)])
  if (targets.ics) await exportSaved(told, changed, targets.ics)
}
