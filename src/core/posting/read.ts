import type { Day } from '../calendar/day.ts'
import type { Catalogue } from '../skill/catalogue.ts'
import type { MentionFinder } from '../skill/mentions.ts'
import { skillsAsked } from './asked.ts'
import { readFacts } from './facts.ts'
import { readLines } from './lines.ts'
import type { Kind, Qualification } from './posting.ts'
import type { Reading } from './reading.ts'
import { type Asking, readSections } from './sections.ts'
import { targetOf } from './target.ts'
import { lineYears, postingYears } from './years.ts'

export interface ReadOptions {
  readonly finder: MentionFinder
  readonly catalogue: Catalogue
  /** Days without a year ("~10/3") are the next such day from here on. */
  readonly today: Day
}

/**
 * Reads a posting's text (plain, Markdown, HTML, JSON-LD page; Korean or English): its required and preferred lines
 * with skills, target levels and years, and what it says about itself. Never throws; linear in the text's length.
 */
export function readPosting(text: string, options: ReadOptions): Reading {
  const lines = readLines(text)
  const { asking, unread } = readSections(lines)
  const counts: Record<Kind, number> = { required: 0, preferred: 0 }
  const qualifications = asking.map((line) =>
    qualificationOf(line, `${line.kind === 'required' ? 'r' : 'p'}${++counts[line.kind]}`, options),
  )
  const facts = readFacts(lines, options.today)
  return {
    ...facts,
    minYears: postingYears(qualifications, facts.title),
    qualifications,
    unread,
    roles: [],
  }
}

/** Reads one line that somebody wrote or moved by hand; its id is given by who adds it. */
export function readQualification(
  line: { readonly quote: string; readonly kind: Kind },
  options: ReadOptions,
): Qualification {
  return qualificationOf({ ...line, because: [] }, '', options)
}

function qualificationOf(
  { kind, quote, because }: Asking,
  id: string,
  { finder, catalogue }: ReadOptions,
): Qualification {
  const years = lineYears(quote)
  return {
    id,
    kind,
    quote,
    skills: skillsAsked(quote, finder, catalogue),
    target: targetOf(quote),
    ...(years !== null && { minYears: years }),
    ...(because.length > 0 && { because }),
  }
}
