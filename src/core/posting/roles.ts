import type { Line } from './lines.ts'
import type { Role } from './reading.ts'

const JOB =
  /(?:개발자|엔지니어|디자이너|기획자|연구원|분석가|매니저|프로그래머|사이언티스트|아키텍트|운영자|관리자|engineers?|developers?|scientists?|analysts?|architects?|designers?|administrators?|programmers?|managers?|\bdba|\bqa|\bsre|\bpm|\bpo)(?:\s?[([][^()[\]]{1,40}[)\]])?$/i

/** A text with more titles than this is no posting, and copying what they share would cost too much. */
const MOST_ROLES = 20

/**
 * The roles of a text that advertises several: each begins with a title of its own and has its own heading for what is
 * required. Empty for a text of one role.
 */
export function findRoles(rows: readonly string[], lines: readonly Line[]): Role[] {
  const titles = lines.flatMap((line, i) => (isTitle(line) ? [{ i, line }] : []))
  const roles = titles.filter(({ i }, k) => {
    const until = titles[k + 1]?.i ?? lines.length
    return lines.slice(i + 1, until).some(isRequiredHeading)
  })
  const [first] = roles
  if (!first || roles.length < 2 || roles.length > MOST_ROLES) return []
  const common = rows.slice(0, first.line.row)
  const end = sharedRow(lines.slice((roles.at(-1)?.i ?? 0) + 1)) ?? rows.length
  const shared = rows.slice(end)
  return roles.map(({ line }, k) => {
    const own = rows.slice(line.row, roles[k + 1]?.line.row ?? end)
    return { title: line.text, text: [...common, ...own, ...shared].join('\n').trim() }
  })
}

/** The row of a section that all roles share, below the last of them. */
function sharedRow(lines: readonly Line[]): number | undefined {
  return lines.find(({ topic, text }) => topic !== null && SHARED.test(text))?.row
}

const SHARED = /공통|\b(?:common|shared)\b|\b(?:all|both) (?:roles|positions)\b/i

function isTitle(line: Line): boolean {
  if (line.text.length > 60 || !JOB.test(line.text) || line.colon) return false
  if (line.topic !== null && line.topic !== 'topic') return false
  return (
    line.decoration !== 'plain' || /^\(?\d/.test(line.bullet) || (line.bullet === '' && line.gap)
  )
}

function isRequiredHeading({ topic, text }: Line): boolean {
  return (topic === 'required' || topic === 'both') && !/추가|additional/i.test(text)
}
