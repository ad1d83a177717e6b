import type { Command } from 'commander'
import type { Day } from '../../core/calendar/day.ts'
import { readDay } from '../../core/calendar/read-day.ts'
import type { Document } from '../../core/document.ts'
import { GilError } from '../../core/error.ts'
import { blocksOn, currentPlan } from '../../core/log/day.ts'
import { makePlan, type PlanRequest } from '../../core/plan/make.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { resolveSkill } from '../../core/skill/resolve.ts'
import { paragraph, warn } from '../../report/page.ts'
import { planPage } from '../../report/pages/plan.ts'
import { planJson } from '../../report/plan-json.ts'
import { calendarOf } from '../calendar.ts'
import { changePlan } from '../change-plan.ts'
import { type Context, catalogueOf } from '../context.ts'
import { collect, readInteger, readNumber, splitPair } from '../option-values.ts'
import { describe } from '../program.ts'
import { dayViewOf } from '../view.ts'
import { changeDocument, readDocument } from '../with-store.ts'

const LONGEST_WINDOW = 90

interface PlanOptions {
  readonly days?: string
  readonly from?: string
  readonly hours?: readonly string[]
  readonly busy?: readonly string[]
  readonly leave?: readonly string[]
  readonly without?: readonly string[]
  readonly explain?: boolean
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
    .option('--leave <day>', takes.leave, collect)
    .option('--without <skill>', takes.without, collect)
    .option('--explain', takes.explain)
    .option('--yes', takes.yes)
    .option('--json', messages.shared.json)
    .action((options: PlanOptions) => plan(context, options))
  describe(command.command('show'), messages, 'plan show')
    .option('--explain', takes.explain)
    .option('--json', messages.shared.json)
    .action((_options: PlanOptions, own: Command) => showSaved(context, own.optsWithGlobals()))
  describe(command.command('drop'), messages, 'plan drop')
    .option('--yes', messages.commands['plan drop'].takes.yes)
    .action((_options: PlanOptions, own: Command) => dropSaved(context, own.optsWithGlobals()))
}

async function plan(context: Context, options: PlanOptions): Promise<void> {
  const document = await readDocument(context)
  const request = await readRequest(context, options, document)
  const world = {
    document,
    catalogue: catalogueOf(context, document),
    calendar: calendarOf(context, document),
    today: context.today,
  }
  const proposed = makePlan(request, world)
  const quiet = options.json === true
  if (!quiet) await show(context, proposed, { document, explain: options.explain === true })
  const accepted =
    options.yes || quiet || !context.interactive
      ? proposed
      : await changePlan(context, { plan: proposed, request, world })
  const saves = options.yes || (!quiet && context.interactive)
  if (saves && accepted) await save(context, accepted)
  if (quiet)
    context.printJson(
      await planJson(proposed, { ...world, exercises: context.shipped.exercises() }),
    )
  else if (!accepted) context.note([paragraph(context.messages.plan.notSaved)])
  else if (saves)
    context.print([paragraph(''), paragraph(context.messages.plan.saved(accepted.blocks.length))])
  else context.note([paragraph(''), paragraph([warn(context.messages.plan.saveHow)])])
}

async function readRequest(
  context: Context,
  options: PlanOptions,
  document: Document,
): Promise<PlanRequest> {
  const { today } = context
  const days = readDays(options.days ?? (await askDays(context)))
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
    days,
    overrides: {
      busy: dayList(options.busy),
      minutes,
      ...(everyDay !== undefined && { everyDay: minutesOf(everyDay) }),
    },
    leave: dayList(options.leave),
    without: (options.without ?? []).map((name) => resolveSkill(name, catalogue).id),
    ...(options.from !== undefined && { from: readDay(options.from, today) }),
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

async function save(context: Context, accepted: Plan): Promise<void> {
  await changeDocument(context, (document) => ({
    ...document,
    plans: [...document.plans, accepted],
  }))
}

async function showSaved(context: Context, { json, explain }: PlanOptions): Promise<void> {
  const document = await readDocument(context)
  const saved = currentPlan(document.plans)
  if (!saved) throw new GilError('no-plan', {})
  const catalogue = catalogueOf(context, document)
  if (json) {
    return context.printJson(
      await planJson(saved, { catalogue, exercises: context.shipped.exercises() }),
    )
  }
  await show(context, saved, { document, explain: explain === true })
}

async function show(
  context: Context,
  shown: Plan,
  { document, explain }: { document: Document; explain: boolean },
): Promise<void> {
  const { log } = document
  const blocks = shown.days.flatMap(({ day }) => blocksOn(day, { plans: [shown], log }))
  context.print(planPage(shown, { blocks, explain }, dayViewOf(context, document)))
}

async function dropSaved(context: Context, { yes }: PlanOptions): Promise<void> {
  const saved = currentPlan((await readDocument(context)).plans)
  if (!saved) throw new GilError('no-plan', {})
  const { plan: m } = context.messages
  if (
    !yes &&
    !(await context.ask.confirm({ flag: '--yes', message: m.ask.dropSaved, default: false }))
  ) {
    return context.note([paragraph(context.messages.unchanged)])
  }
  await changeDocument(context, (document) => ({
    ...document,
    plans: document.plans.map((one) =>
      one.id === saved.id ? { ...one, dropped: context.today } : one,
    ),
  }))
  context.print([paragraph(m.dropped)])
}
