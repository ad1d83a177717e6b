import { lineKey } from '../posting/line-key.ts'
import type { Route } from '../skill/inventory.ts'
import { type Level, STUDY_CEILING } from '../skill/level.ts'
import type { JudgedGap } from './across.ts'
import { explainLine } from './explain.ts'
import type { GapReason } from './gap.ts'
import type { Judgement } from './report.ts'

/** Something that is short, and the way the user sees to it. */
export interface RouteItem {
  /** The skill's id, or the key of a line that the user answered as it stands. */
  readonly about: string
  /** The skill's name, or the line's words. */
  readonly name: string
  readonly level: Level | null
  readonly target: Level
  /** Study alone does not reach the target. */
  readonly needsWork: boolean
  readonly opensRequired: number
  readonly opens: number
  readonly note?: string
  /** The postings that ask for it, by id. */
  readonly postings: readonly string[]
}

/** Gaps by their route; `undecided` where the user has not said how yet (`unknown` is: he has no idea how). */
export type RouteGroups = Readonly<Record<Route | 'undecided', readonly RouteItem[]>>

/** The gaps by the way to fill them: what to do at work, whom to ask, what has no way yet; each in the gaps' order. */
export function groupRoutes(judgement: Judgement): RouteGroups {
  const groups: Record<Route | 'undecided', RouteItem[]> = {
    work: [],
    'side-project': [],
    study: [],
    ask: [],
    unknown: [],
    undecided: [],
  }
  for (const judged of judgement.gaps) {
    groups[judged.gap.route ?? 'undecided'].push(skillItem(judged))
  }
  for (const { route, item } of answeredLines(judgement)) groups[route ?? 'undecided'].push(item)
  return groups
}

function skillItem({ gap, asking }: JudgedGap): RouteItem {
  const postings = new Set(asking.map(({ posting }) => posting))
  return {
    about: gap.skill,
    name: gap.name,
    level: gap.level,
    target: gap.target,
    needsWork: gap.needsWork,
    opensRequired: gap.opensRequired,
    opens: gap.opens,
    ...(gap.note === undefined ? {} : { note: gap.note }),
    postings: [...postings].sort(),
  }
}

type Answer = Extract<GapReason, { readonly reason: 'answer' }>

/** The lines without a known skill that the user found short; answering them opens them. */
function answeredLines({
  postings,
  context,
}: Judgement): { route: Route | undefined; item: RouteItem }[] {
  return postings.flatMap(({ lines }) =>
    lines.flatMap((judged) => {
      const { posting, line } = judged
      if (judged.answer === null) return []
      const { because } = explainLine(judged, context)
      const answer = because.find((reason): reason is Answer => reason.reason === 'answer')
      if (!answer || answer.level >= answer.target) return []
      const item = {
        about: lineKey(posting, line.id),
        name: line.quote,
        level: answer.level,
        target: answer.target,
        needsWork: answer.target > STUDY_CEILING,
        opensRequired: line.kind === 'required' ? 1 : 0,
        opens: 1,
        ...(answer.note === undefined ? {} : { note: answer.note }),
        postings: [posting],
      }
      return [{ route: answer.route, item }]
    }),
  )
}
