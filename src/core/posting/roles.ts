import type { Line } from './lines.ts'
import type { Role } from './reading.ts'

const JOB =
  /(?:개발자|엔지니어|디자이너|기획자|연구원|분석가|매니저|프로그래머|사이언티스트|아키텍트|운영자|관리자|engineers?|developers?|scientists?|analysts?|architects?|designers?|administrators?|programmers?|managers?|\bdba|\bqa|\bsre|\bpm|\bpo)(?:\s?[([][^()[\]]{1,40}[)\]])?$/i

/** A text's roles: the rows of each, the first one's with what stands before it. */
export interface Parts {
  /** The first role's title, where there are several. */
  readonly title?: string
  readonly first: readonly string[]
  readonly further: readonly Role[]
}

/**
 * Splits a text that advertises several roles: each begins with a title of its own and has its own heading for what is
 * required. A text of one role comes back whole.
 */
export function splitRoles(rows: readonly string[], lines: readonly Line[]): Parts {
  const titles = lines.flatMap((line, i) => (isTitle(line) ? [{ i, line }] : []))
  const whole = titles.filter(({ i }, k) => {
    const until = titles[k + 1]?.i ?? lines.length
    return lines.slice(i + 1, until).some(isRequiredHeading)
  })
  const [one, second] = whole
  if (!one || !second) return { first: rows, further: [] }
  const further = whole.slice(1).map(({ line }, k) => {
    const next = whole[k + 2]
    return {
      title: line.text,
      text: rows
        .slice(line.row, next?.line.row ?? rows.length)
        .join('\n')
        .trim(),
    }
  })
  return { title: one.line.text, first: rows.slice(0, second.line.row), further }
}

function isTitle(line: Line): boolean {
  if (line.text.length > 60 || !JOB.test(line.text) || line.colon) return false
  if (line.topic !== null && line.topic !== 'topic') return false
  return (
    line.decoration !== 'plain' || /^\(?\d/.test(line.bullet) || (line.bullet === '' && line.gap)
  )
}

function isRequiredHeading(line: Line): boolean {
  return (line.topic === 'required' || line.topic === 'both') && !/추가|additional/i.test(line.text)
}
