import type { Action } from './action.ts'
import type { Day } from './calendar/day.ts'
import type { Document } from './document.ts'
import type { PostingCounts, SkillGap } from './gap/gap.ts'
import { judgePostings } from './gap/report.ts'
import { countUnassessed } from './gap/unassessed.ts'
import { blocksOn, type DayBlock } from './log/day.ts'
import type { LogEntry } from './log/entry.ts'
import { outcomesOf } from './log/outcome.ts'
import { type Streak, streak } from './log/streak.ts'
import { currentPlan } from './plan/plan.ts'
import { linesByKey } from './posting/find.ts'
import { isLapsed, isOpen, type Posting } from './posting/posting.ts'
import type { Catalogue } from './skill/catalogue.ts'
import { makeInventory } from './skill/inventory.ts'
import { compareText } from './text.ts'

/** So many postings with a day ahead. */
const NEXT_SHOWN = 3

/** What matters today. */
export interface Glance {
  readonly blocks: readonly DayBlock[]
  /** How many blocks of the running plan lie before today and nobody said what became of them. */
  readonly missed: number
  readonly entries: readonly LogEntry[]
  /** The postings whose next day comes first. */
  readonly next: readonly Pick<PostingCounts, 'id' | 'company' | 'title' | 'next'>[]
  /** The open postings that closed before they were applied for, the latest first. */
  readonly lapsed: readonly Pick<Posting, 'id' | 'company' | 'title' | 'closes'>[]
  /** The gap that opens most; null where there is none. */
  readonly gap: SkillGap | null
  /** How many skills and lines of the open postings nobody has assessed. */
  readonly unassessed: number
  /** The open ones; those about a line of a posting that ended come last. */
  readonly actions: readonly Action[]
  readonly streak: Streak
}

/** What matters on a day: its blocks, what closes next, the biggest gap, open actions, the streak. */
export function glance(
  document: Document,
  { catalogue, today }: { readonly catalogue: Catalogue; readonly today: Day },
): Glance {
  const { profile } = document
  const inventory = makeInventory(document.assessments)
  const postings = document.postings.filter(isOpen)
  const judgement = judgePostings({ inventory, catalogue, profile, today, postings })
  return {
    blocks: blocksOn(today, document),
    missed: countMissed(document, today),
    entries: document.log.filter(({ day }) => day === today),
    next: judgement.postings
      .filter(({ counts }) => counts.next !== null)
      .slice(0, NEXT_SHOWN)
      .map(({ counts: { id, company, title, next } }) => ({ id, company, title, next })),
    lapsed: postings
      .filter((posting) => isLapsed(posting, today))
      .sort((a, b) => compareText(b.closes ?? '', a.closes ?? '') || compareText(a.id, b.id))
      .map(({ id, company, title, closes }) => ({ id, company, title, ...(closes && { closes }) })),
    gap: judgement.gaps[0]?.gap ?? null,
    unassessed: countUnassessed(judgement),
    actions: openActions(document),
    streak: streak(document.log, today),
  }
}

function openActions({ actions, postings }: Document): readonly Action[] {
  const ended = linesByKey(postings.filter((posting) => !isOpen(posting)))
  const isLate = ({ about = '' }: Action) => Number(ended.has(about))
  return actions.filter(({ status }) => status === 'open').sort((a, b) => isLate(a) - isLate(b))
}

function countMissed({ plans, log }: Document, today: Day): number {
  const plan = currentPlan(plans)
  if (!plan || plan.to < today) return 0
  const outcomeOf = outcomesOf(log)
  return plan.blocks.filter((block) => block.day < today && outcomeOf(block) === undefined).length
}
