import type { Day } from '../calendar/day.ts'
import type { Catalogue } from '../skill/catalogue.ts'
import type { MentionFinder } from '../skill/mentions.ts'
import { skillsAsked } from './asked.ts'
import { type Asking, MOST_LINES } from './asking.ts'
import { readFacts } from './facts.ts'
import { readWithoutHeadings } from './fallback.ts'
import { withGuessedHeadings } from './guessed-headings.ts'
import { asks } from './headings.ts'
import { isYearsField } from './inline-heading.ts'
import { type Line, MOST_ROWS, readLines, readRows } from './lines.ts'
import type { Kind, Qualification } from './posting.ts'
import type { Reading } from './reading.ts'
import { findRoles } from './roles.ts'
import { readSections, type Sections } from './sections.ts'
import { targetOf } from './target.ts'
import { type Tells, tellsBy } from './tells.ts'
import { lineYears, postingYears } from './years.ts'

export interface ReadOptions {
  readonly finder: MentionFinder
  readonly catalogue: Catalogue
  /** Days without a year ("~10/3") are the next such day from here on. */
  readonly today: Day
}

/** No line of a posting is longer, in characters; of one that is, only so much is read for skills and years. */
const LONGEST_LINE = 2000

/**
 * Reads a posting's text (plain or Markdown, Korean or English; `src/sources` makes such a text of other forms): its required and preferred lines
 * with skills, target levels and years, and what it says about itself. Of several roles the first is read, the
 * others are handed back as texts with it. Rows beyond those that a posting can have are handed back as unread. Never
 * throws; linear in the text's length.
 */
export function readPosting(text: string, options: ReadOptions): Reading {
  const every = readRows(text)
  const rows = every.slice(0, MOST_ROWS)
  const all = readLines(rows)
  const roles = findRoles(rows, all)
  const [first] = roles
  const lines = first ? readLines(first.text.split('\n')) : all
  const { asking, unread } = readAsking(lines, tellsBy(options))
  const qualifications = qualificationsOf(asking.slice(0, MOST_LINES), options)
  const surplus = asking.slice(MOST_LINES).map(({ quote }) => quote)
  const below = every
    .slice(MOST_ROWS)
    .map((row) => row.trim())
    .filter((row) => row !== '')
  const facts = { ...readFacts(lines, options.today), ...(first && { title: first.title }) }
  const minYears = postingYears(qualifications, facts.title)
  return { ...facts, minYears, qualifications, unread: [...unread, ...surplus, ...below], roles }
}

/** Where no heading asks for what is required, it may stand without one: above what is preferred, or anywhere. */
function readAsking(lines: readonly Line[], tells: Tells): Sections {
  const headed = withGuessedHeadings(lines, tells)
  const sections = readSections(headed, tells)
  const isRead = sections.asking.some(
    ({ kind, quote }) => kind === 'required' && !isYearsField(quote),
  )
  if (isRead) return sections
  const preferred = headed.findIndex(({ topic }) => asks(topic))
  const loose = readWithoutHeadings(preferred < 0 ? lines : headed.slice(0, preferred), tells)
  const read = new Set(loose.asking.map(({ quote }) => quote))
  return {
    asking: [...loose.asking, ...sections.asking.filter(({ quote }) => !read.has(quote))],
    unread: [...new Set([...loose.unread, ...sections.unread])].filter((line) => !read.has(line)),
  }
}

/** Reads one line as a qualification of the given kind, as when a user adds or corrects it; its id is "r1" or "p1". */
export function readQualification(
  { quote, kind }: { readonly quote: string; readonly kind: Kind },
  options: ReadOptions,
): Qualification {
  return qualificationOf({ kind, quote, because: [] }, kind === 'required' ? 'r1' : 'p1', options)
}

function qualificationsOf(asking: readonly Asking[], options: ReadOptions): Qualification[] {
  const counts: Record<Kind, number> = { required: 0, preferred: 0 }
  return asking.map((line) => {
    counts[line.kind]++
    return qualificationOf(
      line,
      `${line.kind === 'required' ? 'r' : 'p'}${counts[line.kind]}`,
      options,
    )
  })
}

function qualificationOf(
  { kind, quote, because }: Asking,
  id: string,
  options: ReadOptions,
): Qualification {
  const words = quote.slice(0, LONGEST_LINE)
  const years = lineYears(words)
  return {
    id,
    kind,
    quote,
    skills: skillsAsked({ quote: words, kind }, options),
    target: targetOf(words),
    ...(years !== null && { minYears: years }),
    ...(because.length > 0 && { because }),
  }
}
