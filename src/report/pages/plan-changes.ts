import type { Block, Plan, Step } from '../../core/plan/plan.ts'
import type { BlockDiff } from '../../core/planning/replan/replan.ts'
import {
  bad,
  blank,
  good,
  heading,
  item,
  type Page,
  paragraph,
  quiet,
  title,
  warn,
} from '../page.ts'
import { sayDay, saySkill, type View } from '../view.ts'
import { nameOfBlock } from './day.ts'
import { explainPieces } from './plan-explain.ts'
import { sayCertificate } from './plan-steps.ts'

type Raised = Pick<Step, 'skill' | 'from' | 'to'>

/**
 * What a plan made anew changes: blocks that move, change their length, come and go, and steps that come and go; what stays is counted. `explain` adds
 * the score of the timetable and the constants.
 */
export function changesPage(
  { before, plan, changes }: { before: Plan; plan: Plan; changes: BlockDiff },
  explain: boolean,
  view: View,
): Page {
  const { plan: m } = view.messages
  const { kept, moved, added, removed } = changes
  const when = (block: Block) => `${sayDay(block.day, view)} ${block.start}`
  const name = (block: Block) => nameOfBlock(block, view)
  const key = ({ skill, to }: Raised) => `${skill} ${to}`
  const had = new Set(before.steps.map(key))
  const has = new Set(plan.steps.map(key))
  const sayStep = ({ skill, from, to }: Raised) => m.step(saySkill(skill, view), from, to)
  return [
    title(m.changes.title(sayDay(plan.from, view), sayDay(plan.to, view))),
    blank,
    ...plan.steps
      .filter((step) => !had.has(key(step)))
      .map((step) => item(good('+'), sayStep(step))),
    ...before.steps
      .filter((step) => !has.has(key(step)))
      .map((step) => item(bad('-'), sayStep(step))),
    heading(m.blocksTitle),
    ...moved.map(({ before: was, after }) => {
      const isThere = was.day === after.day && was.start === after.start
      const length = view.messages.words.minutes
      const longer =
        was.minutes === after.minutes ? '' : `  ${length(was.minutes)} -> ${length(after.minutes)}`
      return item(warn('~'), [
        `${name(after)}  `,
        quiet(isThere ? '' : `${when(was)} -> `),
        when(after),
        quiet(longer),
      ])
    }),
    ...added.map((block) => item(good('+'), `${name(block)}  ${when(block)}`)),
    ...removed.map((block) => item(bad('-'), `${name(block)}  ${when(block)}`)),
    paragraph([quiet(m.changes.kept(kept.length))]),
    ...plan.leftOut
      .filter((left) => has.has(key(left)))
      .map((left) =>
        item(warn('!'), m.changes.short(sayStep(left), Math.round(left.hours * 10) / 10)),
      ),
    ...(plan.steps.length > 0 ? [paragraph([quiet(sayCertificate(plan.certificate, view))])] : []),
    ...(moved.length + added.length + removed.length === 0 ? [paragraph(m.changes.none)] : []),
    ...(explain ? explainPieces(plan, view) : []),
  ]
}
