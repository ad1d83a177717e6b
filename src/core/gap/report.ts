import { type Day, daysBetween } from '../calendar/day.ts'
import { POSTING_DATES, type PostingDate } from '../posting/dates.ts'
import type { Kind, Posting } from '../posting/posting.ts'
import { type JudgedGap, judgeSkills } from './across.ts'
import { askedReason, explainLine, explainStanding } from './explain.ts'
import type { Count, PostingCounts, PostingGap, ReasonedGap, SkillGap } from './gap.ts'
import {
  type GapContext,
  type JudgedLine,
  type JudgingContext,
  judgeLine,
  prepareJudging,
} from './judge.ts'

/** Postings against the inventory, and what is missing across them: every figure, and where it comes from. */
export interface Judgement {
  readonly postings: readonly JudgedPosting[]
  readonly gaps: readonly JudgedGap[]
  /** What it was judged by. */
  readonly context: JudgingContext
}

export interface JudgedPosting {
  readonly counts: PostingCounts
  readonly lines: readonly JudgedLine[]
}

/** A judgement in figures alone. */
export interface GapFigures {
  readonly postings: readonly PostingCounts[]
  readonly gaps: readonly SkillGap[]
}

/** A judgement with its reasons. */
export interface GapReport {
  readonly postings: readonly PostingGap[]
  readonly gaps: readonly ReasonedGap[]
}

/**
 * Judges every given posting, and what is missing across them. Which postings count is the caller's choice (usually
 * those that are open). Postings stand by the next day that matters, then by id; gaps by the required lines they open,
 * all lines they open, the required lines that ask for them, fewer hours, and id.
 */
export function judgePostings(
  options: GapContext & { readonly postings: readonly Posting[] },
): Judgement {
  const context = prepareJudging(options)
  const postings = options.postings.map((posting) => judgePosting(posting, context))
  postings.sort(
    (a, b) => compare(dueOf(a.counts), dueOf(b.counts)) || compare(a.counts.id, b.counts.id),
  )
  return { postings, gaps: judgeSkills(postings, context), context }
}

/** What a judgement says in figures alone. */
export function figuresOf({ postings, gaps }: Judgement): GapFigures {
  return { postings: postings.map(({ counts }) => counts), gaps: gaps.map(({ gap }) => gap) }
}

/** The same with the reasons of every line and gap: ten times the values. */
export function explain({ postings, gaps, context }: Judgement): GapReport {
  return {
    postings: postings.map(({ counts: { unread, ...counts }, lines }) => ({
      ...counts,
      lines: lines.map((line) => explainLine(line, context)),
      unread,
    })),
    gaps: gaps.map(({ gap, asking }) => ({
      ...gap,
      because: [...explainStanding(gap, context), ...asking.map(askedReason)],
    })),
  }
}

/** One posting: its lines in their own order, and how many are met of each kind. */
function judgePosting(posting: Posting, context: JudgingContext): JudgedPosting {
  const lines = posting.qualifications.map((line) => judgeLine(posting.id, line, context))
  const counts = {
    id: posting.id,
    company: posting.company,
    title: posting.title,
    deadline: posting.closes ?? null,
    dates: datesKnown(posting),
    next: nextOf(posting, context.today),
    ...countLines(lines),
    unread: posting.unread,
  }
  return { counts, lines }
}

function countLines(lines: readonly JudgedLine[]): Record<Kind, Count> {
  const counts = { required: { met: 0, of: 0 }, preferred: { met: 0, of: 0 } }
  for (const { line, state } of lines) {
    const count = counts[line.kind]
    count.of += 1
    if (state === 'met') count.met += 1
  }
  return counts
}

function datesKnown(posting: Posting): PostingCounts['dates'] {
  const days = POSTING_DATES.flatMap((kind) => {
    const day = posting[kind]
    return day === undefined ? [] : [[kind, day]]
  })
  return Object.fromEntries(days)
}

/** The first of opening, test and closing that is not past; of one day's, in that order. */
export function nextOf(posting: Posting, today: Day): PostingCounts['next'] {
  let first: { readonly kind: PostingDate; readonly day: Day } | null = null
  for (const kind of POSTING_DATES) {
    const day = posting[kind]
    if (day !== undefined && day >= today && !(first && first.day <= day)) first = { kind, day }
  }
  return first && { ...first, inDays: daysBetween(today, first.day) }
}

/** Postings without a day ahead come last. */
function dueOf({ next }: PostingCounts): string {
  return next?.day ?? '9999-99-99'
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
