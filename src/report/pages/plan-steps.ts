import type { Certificate, LeftOut, Plan, Step, StepReason } from '../../core/plan/plan.ts'
import { item, type Piece, paragraph, quiet, strong, warn } from '../page.ts'
import { saySkill, type View } from '../view.ts'

const QUOTES_SHOWN = 2

interface StepsShown {
  readonly explain: boolean
  /** The ids of the open postings. */
  readonly open: ReadonlySet<string>
}

/** A plan's steps with their reasons, and how far they are from the best possible. */
export function stepsPieces(
  { steps, certificate, leftOut, to }: Plan,
  shown: StepsShown,
  view: View,
): Piece[] {
  if (steps.length === 0) return [paragraph(sayNoSteps(leftOut, view))]
  const told = steps.flatMap((step) => stepPieces(step, shown, view))
  const isPast = steps.some(({ because }) => because.some((reason) => isEnded(reason, shown)))
  return [
    ...told,
    paragraph([quiet(sayCertificate(certificate, view))]),
    ...(isPast && to >= view.today ? [paragraph([warn(view.messages.plan.endedHow)])] : []),
  ]
}

/** Whether a reason is a posting that is not open any more. */
function isEnded(reason: StepReason, { open }: StepsShown): boolean {
  return 'posting' in reason && !open.has(reason.posting)
}

function sayNoSteps(leftOut: readonly LeftOut[], { messages: { plan: m, words } }: View): string {
  const tooLong = leftOut.filter(({ reason }) => reason === 'window').map(({ hours }) => hours)
  if (tooLong.length === 0) return m.noSteps
  return `${m.noSteps} ${m.shortest(words.hours(Math.min(...tooLong)))}`
}

function stepPieces(step: Step, shown: StepsShown, view: View): Piece[] {
  const { plan: m, words } = view.messages
  const served = step.because.filter((reason) => reason.reason === 'serves')
  const others = step.because.filter((reason) => reason.reason !== 'serves')
  const facts = [
    words.hours(step.hours),
    m.worth(String(Math.round(step.worth * 10) / 10)),
    ...(served.length > 0 ? [m.serves(served.length)] : []),
  ]
  const quotes = shown.explain ? served : served.slice(0, QUOTES_SHOWN)
  return [
    item('*', [
      strong(m.step(saySkill(step.skill, view), step.from, step.to)),
      `  ${facts.join(', ')}`,
    ]),
    ...[...quotes, ...others].map((reason) => {
      const said = sayStepReason(reason, view)
      return paragraph([quiet(isEnded(reason, shown) ? m.ended(said) : said)], 4)
    }),
  ]
}

function sayStepReason(reason: StepReason, view: View): string {
  const { plan: m } = view.messages
  switch (reason.reason) {
    case 'serves':
      return m.servesLine(reason.posting, reason.quote)
    case 'completes':
      return m.completes(reason.posting)
    case 'prerequisite':
      return m.prerequisite(saySkill(reason.of, view))
    case 'trains':
      return m.trains(saySkill(reason.skill, view))
    case 'assumed':
      return m.assumed
  }
}

/** In per cent, rounded down: a certificate may not promise more than it holds. */
export function sayCertificate({ worth, bound, ratio }: Certificate, { messages }: View): string {
  const { plan: m } = messages
  const percent = Math.floor(ratio * 1000) / 10
  if (percent < 100) return m.certificate(String(percent))
  // What a line gains by an alternative is not in the bound.
  return worth > bound ? m.beyondBound : m.best
}
