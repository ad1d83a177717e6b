import type { GapReason, LineGap, LineState } from '../../core/gap/gap.ts'
import type { Evidence, Route } from '../../core/skill/inventory.ts'
import { WORK_FROM } from '../../core/skill/level.ts'
import {
  bad,
  good,
  item,
  type Line,
  type Piece,
  paragraph,
  quiet,
  type Span,
  warn,
} from '../page.ts'
import { sayMonth, saySkill, type View } from '../view.ts'

const MARKS: Readonly<Record<LineState, Span>> = {
  met: good('✓'),
  partly: warn('~'),
  gap: bad('✗'),
  unassessed: quiet('?'),
}

/** A line of a posting: its state, have/target, its words, and below them why. */
export function gapLine(line: LineGap, view: View): Piece[] {
  const reasons = saidOnce(line.because).flatMap((reason) => {
    const said = sayReason(reason, view)
    return said === null ? [] : [said]
  })
  const have = line.have === null ? '-' : String(line.have)
  return [
    item(MARKS[line.state], [quiet(`${have}/${line.target} `), line.quote]),
    ...(reasons.length > 0 ? [paragraph(joined(reasons), 6)] : []),
  ]
}

/** Reasons without what several of them say alike: what was not assessed in one, and once that work alone brings the rest. */
function saidOnce(because: readonly GapReason[]): readonly GapReason[] {
  const lastWork = because.findLastIndex(({ reason }) => reason === 'needs-work')
  const first = because.findIndex(({ reason }) => reason === 'unassessed')
  const skills = because.flatMap((one) => (one.reason === 'unassessed' ? one.skills : []))
  return because.flatMap((one, at): readonly GapReason[] => {
    if (one.reason === 'needs-work' && at !== lastWork) return []
    if (one.reason !== 'unassessed') return [one]
    return at === first ? [{ ...one, skills: [...new Set(skills)] }] : []
  })
}

/** A reason in words; null for what the line itself says already. */
export function sayReason(reason: GapReason, view: View): Line | null {
  const { gap: m, words } = view.messages
  switch (reason.reason) {
    case 'have':
    case 'short':
      return [
        m.have(saySkill(reason.skill, view), reason.level),
        ...(reason.through === undefined
          ? []
          : [quiet(` ${m.through(saySkill(reason.through, view))}`)]),
        ...sayRest(reason, view),
      ]
    case 'unassessed':
      return [quiet(m.unassessed(reason.skills.map((skill) => saySkill(skill, view)).join(', ')))]
    case 'unlisted':
      return [quiet(m.unlisted(reason.name))]
    case 'unanswered':
      return [quiet(m.unanswered)]
    case 'answer':
      return [m.answered(reason.level), ...sayRest(reason, view)]
    case 'years':
      if (reason.state === 'true') return m.yearsTrue(reason.asked)
      if (reason.state === 'unknown') return [warn(m.yearsUnknown(reason.asked))]
      return [
        warn(
          m.yearsShort(
            reason.asked,
            words.months(reason.shortMonths ?? 0),
            sayMonth(reason.from ?? '', view),
          ),
        ),
      ]
    case 'needs-work':
      return [quiet(m.needsWork(WORK_FROM))]
    case 'asked':
      return null
  }
}

/** What a level rests on, and how the rest could be filled: " (side project: DDaJa) -> at work: propose it". */
function sayRest(
  {
    evidence,
    unproven,
    route,
    note,
  }: {
    readonly evidence?: Evidence
    readonly unproven?: true
    readonly route?: Route
    readonly note?: string
  },
  { messages }: View,
): (string | Span)[] {
  const { gap: m, words } = messages
  const way =
    route === undefined ? '' : ` -> ${words.routes[route]}${note === undefined ? '' : `: ${note}`}`
  return [
    ...(evidence ? [quiet(` (${m.from(words.sources[evidence.source], evidence.text)})`)] : []),
    ...(unproven ? [warn(` (${m.unproven})`)] : []),
    ...(way === '' ? [] : [warn(way)]),
  ]
}

function joined(lines: readonly Line[]): Line {
  return lines.flatMap((line, index) => [
    ...(index === 0 ? [] : ['; ']),
    ...(typeof line === 'string' ? [line] : line),
  ])
}
