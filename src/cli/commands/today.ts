import type { Command } from 'commander'
import { countUnassessed } from '../../core/assess.ts'
import type { Document } from '../../core/document.ts'
import type { PostingCounts } from '../../core/gap/gap.ts'
import { judgePostings } from '../../core/gap/report.ts'
import { blocksOn, currentPlan } from '../../core/log/day.ts'
import { streak } from '../../core/log/streak.ts'
import { isOpen } from '../../core/posting/posting.ts'
import { makeInventory } from '../../core/skill/inventory.ts'
import { todayPage, welcomePage } from '../../report/pages/day.ts'
import { sayNext } from '../../report/pages/postings.ts'
import { sayDay, sayDistance, type View } from '../../report/view.ts'
import { type Context, lightCatalogueOf } from '../context.ts'
import { readDocument } from '../home/document.ts'
import { dayViewOf } from '../output/view.ts'

const NEXT_SHOWN = 3

export function define(command: Command, context: Context): void {
  command
    .option('--json', context.messages.shared.json)
    .action((options: { json?: boolean }) => showToday(context, options))
}

async function showToday(context: Context, { json }: { json?: boolean }): Promise<void> {
  const document = await readDocument(context)
  const view = dayViewOf(context, document)
  const value = glance(context, document)
  if (json) return context.printJson({ schema: 'gil.today/1', today: context.today, ...value })
  if (isEmpty(document)) return context.print(welcomePage(view))
  const next = value.next.map((posting) => ({
    name: posting.company,
    when: sayNext(posting.next, view),
  }))
  context.print(todayPage({ ...value, next, planWord: planWord(document, view) }, view))
}

/** What matters today, as a value. */
function glance(context: Context, document: Document) {
  const { today } = context
  const catalogue = lightCatalogueOf(context, document)
  const inventory = makeInventory(document.assessments)
  const postings = document.postings.filter(isOpen)
  const { profile } = document
  const judgement = judgePostings({ inventory, catalogue, profile, today, postings })
  return {
    blocks: blocksOn(today, document),
    entries: document.log.filter(({ day }) => day === today),
    next: judgement.postings
      .filter(({ counts }) => counts.next !== null)
      .slice(0, NEXT_SHOWN)
      .map(({ counts }) => nextOnly(counts)),
    gap: judgement.gaps[0]?.gap ?? null,
    unassessed: countUnassessed(judgement),
    actions: document.actions.filter(({ status }) => status === 'open'),
    streak: streak(document.log, today),
  }
}

function nextOnly({ id, company, title, next }: PostingCounts) {
  return { id, company, title, next }
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
