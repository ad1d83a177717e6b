import { textOfBody } from './body.ts'
import { companyIn, splitBracket } from './company.ts'
import type { Fact, Section } from './fields.ts'
import type { Format, Opened } from './opened.ts'
import { factIn, type Part, partsOf } from './record.ts'
import type { Found } from './records.ts'
import { readWrittenDay } from './written-day.ts'

/** What stands above a section whose record names it by its field alone. */
const HEADINGS: Readonly<Partial<Record<Section, readonly [en: string, ko: string]>>> = {
  duties: ['Responsibilities', '주요업무'],
  required: ['Requirements', '자격요건'],
  preferred: ['Preferred qualifications', '우대사항'],
  additional: ['Additional information', '기타 사항'],
  benefits: ['Benefits', '혜택 및 복지'],
  process: ['Hiring process', '채용 절차'],
}

/** A posting of what its record says, and the records around it where it says nothing. */
export function compose({ record, around, board }: Found, format: Format): Opened {
  const said = (fact: Fact): string | null => factIn(record, fact)
  const body = bodyOf(partsOf(record))
  const headline = oneLine(textOfBody(said('title') ?? ''))
  const url = said('url')
  const named = said('company') ?? companyIn({ around, board, url, body })
  const split = named === null ? splitBracket(headline) : null
  const company = named ?? split?.company
  const closes = readWrittenDay(said('closes') ?? '')
  const employment = employmentOf(said('employment') ?? '')
  return {
    text: body === '' ? '' : `# ${headline}\n\n${body}`,
    title: split?.title ?? headline,
    format,
    ...(company && { company: oneLine(textOfBody(company)) }),
    ...(closes && { closes }),
    ...(url && { url }),
    ...(employment && { employment }),
  }
}

/** Boards write "FULL_TIME" and "FullTime"; some write their industry there. */
function employmentOf(said: string): string | null {
  const words = said
    .slice(0, 60)
    .replace(/(?<=[a-z])(?=[A-Z])|_/g, '-')
    .trim()
  return EMPLOYMENT.test(words) ? words.replace(/^[A-Z-]+$/, (all) => all.toLowerCase()) : null
}

const EMPLOYMENT =
  /full|part|contract|intern|perman|regular|temp|freelanc|season|apprent|정규|계약|인턴|파견|프리|아르바이트|정직원/i

/** The parts under their headings; what another part says already is left out. */
function bodyOf(parts: readonly Part[]): string {
  const written: { readonly squashed: string; readonly text: string }[] = []
  for (const { section, heading, content } of parts.slice(0, MOST_PARTS)) {
    const text = textOfBody(content)
    const squashed = squash(text)
    if (squashed === '' || written.some((other) => other.squashed.includes(squashed))) continue
    for (let at = written.length - 1; at >= 0; at--) {
      if (squashed.includes(written[at]?.squashed ?? '')) written.splice(at, 1)
    }
    const above = heading === null ? ownHeading(section, text) : oneLine(textOfBody(heading))
    written.push({ squashed, text: above ? `## ${above}\n${text}` : text })
  }
  return written.map(({ text }) => text).join('\n\n')
}

const MOST_PARTS = 60

function ownHeading(section: Section, text: string): string | undefined {
  return HEADINGS[section]?.[/[가-힣]/.test(text) ? 1 : 0]
}

/** Without what differs between the HTML and the plain form of one text. */
function squash(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
