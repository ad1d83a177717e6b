import type { Command } from 'commander'
import type { Document } from '../../core/document.ts'
import { glance } from '../../core/glance.ts'
import { currentPlan } from '../../core/plan/plan.ts'
import { glanceJson } from '../../report/json/days.ts'
import { sayNext } from '../../report/pages/postings.ts'
import { todayPage, welcomePage } from '../../report/pages/today.ts'
import { sayDay, sayDistance, type View } from '../../report/view.ts'
import { type Context, lightCatalogueOf } from '../context.ts'
import { readDocument } from '../home/document.ts'
import { dayViewOf } from '../output/view.ts'

export function define(command: Command, context: Context): void {
  command
    .option('--json', context.messages.shared.json)
    .action((options: { json?: boolean }) => showToday(context, options))
}

async function showToday(context: Context, { json }: { json?: boolean }): Promise<void> {
  const document = await readDocument(context)
  const view = dayViewOf(context, document)
  const catalogue = lightCatalogueOf(context, document)
  const value = glance(document, { catalogue, today: context.today })
  if (json)
    return context.printJson('today', await glanceJson(value, currentPlan(document.plans), view))
  if (isEmpty(document)) return context.print(welcomePage(view))
  const next = value.next.map((posting) => ({
    name: posting.company,
    when: sayNext(posting.next, view),
  }))
  context.print(todayPage({ ...value, next, planWord: planWord(document, view) }, view))
}

function planWord({ plans }: Document, view: View): string {
  const { today: t } = view.messages
  const plan = currentPlan(plans)
  if (!plan) return t.noPlan
  if (plan.to < view.today) return t.planOver(sayDay(plan.to, view))
  if (plan.from > view.today)
    return t.planBegins(sayDay(plan.from, view), sayDistance(plan.from, view))
  return t.freeToday
}

function isEmpty({ postings, assessments, log, plans }: Document): boolean {
  return [postings, assessments, log, plans].every((records) => records.length === 0)
}
