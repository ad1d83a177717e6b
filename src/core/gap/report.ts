import { daysBetween } from '../calendar/day.ts'
import type { Kind, Posting } from '../posting/posting.ts'
import { skillGaps } from './across.ts'
import type { Count, LineGap, PostingGap, SkillGap } from './gap.ts'
import { type GapContext, type JudgedLine, judgeLine, rememberLevels } from './judge.ts'

export interface GapReport {
  readonly postings: readonly PostingGap[]
  readonly gaps: readonly SkillGap[]
}

/**
 * Every given posting against the inventory, and what is missing across them. Which postings count is the caller's
 * choice (usually those that are open). Postings stand by the next day that matters, then by id; gaps by the required
 * lines they open, all lines they open, the required lines that ask for them, fewer hours, and id.
 */
export function gapReport(
  options: GapContext & { readonly postings: readonly Posting[] },
): GapReport {
  const context = rememberLevels(options)
  const judged = options.postings.map((posting) => judgeWhole(posting, context))
  judged.sort((a, b) => compare(dueOf(a.gap), dueOf(b.gap)) || compare(a.gap.id, b.gap.id))
  const open = judged.flatMap(({ lines }) => lines.filter(({ gap }) => gap.state !== 'met'))
  return { postings: judged.map(({ gap }) => gap), gaps: skillGaps(open, context) }
}

/** One posting against the inventory: its lines in their own order, and how many are met of each kind. */
export function judgePosting(posting: Posting, context: GapContext): PostingGap {
  return judgeWhole(posting, context).gap
}

interface JudgedPosting {
  readonly gap: PostingGap
  readonly lines: readonly JudgedLine[]
}

function judgeWhole(posting: Posting, context: GapContext): JudgedPosting {
  const judged = posting.qualifications.map((line) => judgeLine(posting.id, line, context))
  const lines = judged.map(({ gap }) => gap)
  const gap = {
    id: posting.id,
    company: posting.company,
    title: posting.title,
    deadline: posting.closes ?? null,
    next: nextOf(posting, context.today),
    required: countOf(lines, 'required'),
    preferred: countOf(lines, 'preferred'),
    lines,
    unread: posting.unread,
  }
  return { gap, lines: judged }
}

function countOf(lines: readonly LineGap[], kind: Kind): Count {
  const asked = lines.filter((line) => line.kind === kind)
  return { met: asked.filter((line) => line.state === 'met').length, of: asked.length }
}

/** The first of opening, test and closing that is not past; of one day's, in that order. */
export function nextOf(posting: Posting, today: string): PostingGap['next'] {
  let next: PostingGap['next'] = null
  for (const kind of ['opens', 'tests', 'closes'] as const) {
    const day = posting[kind]
    if (day === undefined || day < today || (next && next.day <= day)) continue
    next = { kind, day, inDays: daysBetween(today, day) }
  }
  return next
}

/** Postings without a day ahead come last. */
function dueOf(posting: PostingGap): string {
  return posting.next?.day ?? '9999-99-99'
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
