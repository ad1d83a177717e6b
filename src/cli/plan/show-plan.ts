import { type Day, lookAhead, mondayOf } from '../../core/calendar/day.ts'
import { readDay } from '../../core/calendar/read-day.ts'
import type { DayRange } from '../../core/calendar/window.ts'
import type { Document } from '../../core/document.ts'
import { GilError } from '../../core/error.ts'
import { blocksOn } from '../../core/log/day.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { currentPlan } from '../../core/plan/plan.ts'
import { isOpen } from '../../core/posting/posting.ts'
import { planJson } from '../../report/json/plan.ts'
import { type Page, paragraph, warn } from '../../report/page.ts'
import type { IfThen } from '../../report/pages/day.ts'
import { planPage } from '../../report/pages/plan.ts'
import { planPartPage } from '../../report/pages/plan-part.ts'
import { sayDay } from '../../report/view.ts'
import type { PageFlags } from '../argv/page-flags.ts'
import type { Context } from '../context.ts'
import { readDocument } from '../home/document.ts'
import { exportPage } from '../output/export.ts'
import { besides, targetsOf } from '../output/target.ts'
import { dayViewOf, viewOf } from '../output/view.ts'

export interface ShowOptions extends PageFlags {
  readonly week?: boolean
  readonly day?: string
  readonly explain?: boolean
  readonly ics?: string
}

/** The saved plan, or a part of it: as a page, as JSON, or written to files. */
export async function showSaved(context: Context, options: ShowOptions): Promise<void> {
  const targets = targetsOf(context, ['ics', 'markdown', 'html'], options)
  const { ics, markdown, html } = targets
  const told = besides(context, options, targets)
  const document = await readDocument(context)
  const saved = currentPlan(document.plans)
  if (!saved) throw new GilError('no-plan', {})
  tellOver(context, document, saved)
  const part = partOf(saved, options, context.today)
  if (markdown || html) {
    const page = pageOf(context, saved, { document, part, options, ifThen: 'all' })
    await exportPage(told, page, targets)
  }
  if (ics) {
    const { exportCalendar } = await import('./plan-export.ts')
    exportCalendar(told, document, ics)
  }
  if (options.json) await printJson(context, document, part ? cutTo(saved, part) : saved)
  else if (!ics && !markdown && !html)
    context.print(pageOf(context, saved, { document, part, options }))
}

/** A plan that is over is told as such, and how to make the next one. */
function tellOver(context: Context, document: Document, { to }: Plan): void {
  const { note, messages, today } = context
  if (to >= today) return
  note([paragraph([warn(messages.today.planOver(sayDay(to, viewOf(context, document))))])])
}

/** A plan, or some of its days, with what the log says of its blocks. */
export function pageOf(
  context: Context,
  plan: Plan,
  {
    document,
    part = null,
    options,
    ifThen,
  }: {
    document: Document
    part?: DayRange | null
    options: Pick<ShowOptions, 'explain'>
    ifThen?: IfThen
  },
): Page {
  const view = dayViewOf(context, document)
  const { days } = part ? cutTo(plan, part) : plan
  const blocks = days.flatMap(({ day }) => blocksOn(day, { plans: [plan], log: document.log }))
  const shown = { blocks, ...(ifThen && { ifThen }) }
  return part
    ? planPartPage(days, shown, view)
    : planPage(
        plan,
        {
          ...shown,
          postings: document.postings.filter(isOpen),
          explain: options.explain === true,
        },
        view,
      )
}

async function printJson(context: Context, document: Document, plan: Plan): Promise<void> {
  const { log } = document
  const blocks = plan.days.flatMap(({ day }) => blocksOn(day, { plans: [plan], log }))
  context.printJson('plan', await planJson({ ...plan, blocks }, dayViewOf(context, document)))
}

/** The days that are asked for: one, or the week (from Monday) of it or of today; a day beyond the plan stands for its end. */
function partOf(plan: Plan, { week, day }: ShowOptions, today: Day): DayRange | null {
  const { from, to } = plan
  if (day === undefined && !week) return null
  const asked = day === undefined ? nearest(today, plan) : readDay(day, today)
  if (asked < from || asked > to) throw new GilError('day-not-planned', { day: asked, from, to })
  if (!week) return { from: asked, to: asked }
  const monday = mondayOf(asked)
  return { from: monday < from ? from : monday, to: nearest(lookAhead(monday, 6), plan) }
}

function nearest(day: Day, { from, to }: DayRange): Day {
  return day < from ? from : day > to ? to : day
}

function cutTo(plan: Plan, { from, to }: DayRange): Plan {
  const isIn = ({ day }: { readonly day: Day }) => day >= from && day <= to
  return { ...plan, days: plan.days.filter(isIn), blocks: plan.blocks.filter(isIn) }
}
