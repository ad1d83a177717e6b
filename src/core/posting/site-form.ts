import { asks, type Topic } from './headings.ts'
import type { Line } from './lines.ts'
import { type Open, opened } from './open-section.ts'

/** The headings that job boards print over the fields of a form, each alone on its line. */
const SITE_HEADING =
  /^(?:주요업무|담당업무|자격요건|지원자격|우대사항|혜택및복지|복지및혜택|기술스택•툴|채용절차|전형절차|마감일|근무지역|포지션상세|responsibilities|minimumqualifications|preferredqualifications|requirements|benefits)$/i

export function isSiteHeading(line: Line): boolean {
  return (
    line.decoration === 'plain' &&
    line.bullet === '' &&
    line.text.length <= 28 &&
    SITE_HEADING.test(line.text.replace(/\s|:$/g, ''))
  )
}

/** What the fields of a job board's form are about; null where a text is no such form. */
export function siteFields(lines: readonly Line[]): ReadonlySet<Topic | null> | null {
  const headings = lines.filter(isSiteHeading)
  const names = new Set(headings.map(({ text }) => text.replace(/\s|:$/g, '')))
  return names.size >= 3 ? new Set(headings.map(({ topic }) => topic)) : null
}

/**
 * In a site's form a company's own headings divide its fields: among the duties or the benefits they open no list that
 * has a field of its own.
 */
export function openedInField(
  line: Line,
  topic: Topic,
  { open, fields }: { open: Open | null; fields: ReadonlySet<Topic | null> },
): Open | null {
  if (asks(topic) && fields.has(topic) && !(open && asks(open.topic))) return open
  return opened(line, topic, open)
}
