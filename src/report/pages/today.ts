import type { Action } from '../../core/action.ts'
import type { SkillGap } from '../../core/gap/gap.ts'
import type { Glance } from '../../core/glance.ts'
import { WORK_FROM } from '../../core/skill/level.ts'
import {
  accent,
  blank,
  heading,
  item,
  type Page,
  type Piece,
  paragraph,
  quiet,
  table,
  title,
  warn,
} from '../page.ts'
import { sayDay, sayDistance, saySkill, type View } from '../view.ts'
import { blockPieces, type DayView, listedEntry } from './day.ts'

/** Today at a glance, in words where what comes next is told. */
export interface TodayValue extends Omit<Glance, 'next'> {
  /** What is said of the plan where no block is today. */
  readonly planWord: string
  readonly next: readonly { readonly name: string; readonly when: string }[]
}

const ACTIONS_SHOWN = 3
const LAPSED_SHOWN = 3

export function todayPage(value: TodayValue, view: DayView): Page {
  const { log: m, today: t } = view.messages
  const { blocks, missed, entries, next, lapsed, gap, unassessed, actions, streak } = value
  return [
    title([
      sayDay(view.today, view),
      ...(streak.days > 0 ? [quiet(`  ${t.streak(streak.days)}`)] : []),
    ]),
    blank,
    heading(m.blocks),
    ...(blocks.length === 0
      ? [paragraph(value.planWord)]
      : blockPieces(blocks, view, { ifThen: 'next' })),
    ...(missed > 0 ? [paragraph([warn(t.missed(missed))])] : []),
    ...(entries.length > 0
      ? [blank, heading(m.entries), ...entries.flatMap((entry) => listedEntry(entry, blocks, view))]
      : []),
    ...(next.length > 0
      ? [
          blank,
          heading(t.next),
          table(
            [{ title: '' }, { title: '', grows: true }],
            next.map(({ name, when }) => [name, when]),
          ),
        ]
      : []),
    ...lapsedPieces(lapsed, view),
    ...(gap ? [blank, heading(t.gap), paragraph(sayGap(gap, view))] : []),
    ...(unassessed > 0 ? [paragraph([quiet(t.unassessed(unassessed))])] : []),
    ...actionPieces(actions, view),
    ...(streak.days > 0 && !streak.today ? [blank, paragraph([quiet(t.streakOpen)])] : []),
  ]
}

/** What gil says to somebody whose home is empty. */
export function welcomePage({ messages }: View): Page {
  const { today: t } = messages
  return [
    paragraph(t.welcome),
    blank,
    table(
      [{ title: '' }, { title: '', grows: true }],
      t.begin.map(({ run, does }) => [[accent(run)], does]),
    ),
  ]
}

/** What closed unnoticed, and how to say what became of it: until then it counts as open. */
function lapsedPieces(lapsed: Glance['lapsed'], view: View): Piece[] {
  const { today: t } = view.messages
  if (lapsed.length === 0) return []
  const more = lapsed.length - LAPSED_SHOWN
  return [
    blank,
    heading(t.lapsed),
    table(
      [{ title: '' }, { title: '', grows: true }],
      lapsed
        .slice(0, LAPSED_SHOWN)
        .map(({ id, closes = '' }) => [
          id,
          `${sayDay(closes, view)}, ${sayDistance(closes, view)}`,
        ]),
    ),
    ...(more > 0 ? [paragraph([quiet(t.moreLapsed(more))])] : []),
    paragraph([quiet(t.lapsedHow)]),
  ]
}

function sayGap({ skill, opens, asked, hours }: SkillGap, view: View): string {
  const { gap: m, today: t } = view.messages
  const name = saySkill(skill, view)
  const way = hours > 0 ? t.gapHours(hours) : m.needsWork(WORK_FROM)
  return opens > 0 ? t.gapOpens(name, opens, way) : t.gapAsked(name, asked, way)
}

function actionPieces(actions: readonly Action[], { messages }: View): Piece[] {
  const { today: t } = messages
  if (actions.length === 0) return []
  const more = actions.length - ACTIONS_SHOWN
  return [
    blank,
    heading(t.actions),
    ...actions.slice(0, ACTIONS_SHOWN).map(({ id, text }) => item(quiet(id.padEnd(3)), text)),
    ...(more > 0 ? [paragraph([quiet(t.moreActions(more))])] : []),
  ]
}
