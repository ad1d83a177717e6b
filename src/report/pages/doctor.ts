import type { Check, CheckState, Finding } from '../../core/doctor.ts'
import type { Problem, ProblemCode } from '../../core/error.ts'
import type { Problems } from '../../messages/messages.ts'
import { bad, good, item, type Page, quiet, type Span, strong, warn } from '../page.ts'
import type { View } from '../view.ts'

/** What a check says where all is well: what it looked at. */
export type Said = Readonly<Partial<Record<Check['check'], string>>>

/** How findings are told: some are failures of commands, in their words. */
export interface DoctorView extends View {
  readonly problems: Problems
}

/** Findings of one check that are told one by one. */
const SHOWN = 10

/** Every check with its mark, and below it what was found and what to do. */
export function doctorPage(checks: readonly Check[], said: Said, view: DoctorView): Page {
  const { doctor: m, back } = view.messages
  return checks.flatMap(({ check, state, findings }) => {
    const [first] = findings
    if (first && INLINE.includes(first.finding))
      return [item(MARKS[state], [strong(m.names[check]), ': ', sayFinding(first, view)])]
    const shown = findings.slice(0, SHOWN)
    const rest = findings.length - shown.length
    return [
      item(MARKS[state], [
        strong(m.names[check]),
        ': ',
        said[check] ?? (findings.length > 0 ? '' : m.fine),
      ]),
      ...shown.flatMap((finding) => {
        const [first = '', ...others] = sayFinding(finding, view).split('\n')
        return [item('·', first, 2), ...others.map((line) => item(' ', line, 2))]
      }),
      ...(rest > 0 ? [item(' ', [quiet(back.andMore(rest))], 2)] : []),
      ...(findings.some(({ finding }) => finding === 'dangling')
        ? [item(' ', [quiet(m.danglingHow)], 2)]
        : []),
    ]
  })
}

/** Findings that are all there is to say. */
const INLINE: readonly Finding['finding'][] = ['no-file', 'no-terminal', 'not-checked']

const MARKS: Readonly<Record<CheckState, Span>> = {
  fine: good('✓'),
  note: warn('!'),
  wrong: bad('✗'),
}

function sayFinding(finding: Finding, view: DoctorView): string {
  const { messages, problems } = view
  const { doctor: m } = messages
  switch (finding.finding) {
    case 'no-file':
      return m.noFile(finding.path)
    case 'unreadable':
      return problems['store-unreadable'](finding)
    case 'home-unusable':
      return problems['home-unusable'](finding)
    case 'newer':
      return m.format(finding.version)
    case 'edited':
      return m.edited
    case 'not-checked':
      return m.notAsked
    case 'broken-revision':
      return m.broken(finding.path)
    case 'open':
      return m.open(finding.path, finding.mode, finding.wanted)
    case 'dangling':
      return m.dangling(finding)
    case 'plan-twice':
      return m.planTwice(finding.plan)
    case 'source-missing':
      return m.sourceMissing(finding.posting, finding.source)
    case 'source-damaged':
      return m.sourceDamaged(finding.source)
    case 'cycle':
      return m.cycle([...finding.skills, finding.skills[0]].join(' -> '))
    case 'calendar-missing':
      return m.calendarMissing(finding.path)
    case 'calendar-unreadable':
      return sayProblem(finding.problem, problems)
    case 'calendar-events-unread':
      return m.calendarEventsUnread(finding.path, finding.events)
    case 'data-broken':
      return m.dataBroken(finding.what)
    case 'no-holidays':
      return m.noHolidays(finding.country)
    case 'clock-behind':
      return m.clockBehind(finding.today, finding.newest)
    case 'no-terminal':
      return m.noTerminal
    case 'narrow':
      return m.narrow(finding.columns)
    case 'not-utf8':
      return m.notUtf8(finding.locale)
  }
}

function sayProblem<C extends ProblemCode>(
  { code, params }: Problem<C>,
  problems: Problems,
): string {
  return problems[code](params)
}
