import { groupsOf } from '../../core/gap/coverage.ts'
import type { Count, PostingCounts } from '../../core/gap/gap.ts'
import { POSTING_DATES, type PostingDate } from '../../core/posting/dates.ts'
import type { Kind, Posting, Qualification, SkillAsked } from '../../core/posting/posting.ts'
import { isOpen, KINDS } from '../../core/posting/posting.ts'
import { by, compareText } from '../../core/text.ts'
import {
  blank,
  heading,
  item,
  type Line,
  type Page,
  type Piece,
  paragraph,
  quiet,
  strong,
  table,
  title,
  warn,
} from '../page.ts'
import { sayDay, sayDistance, saySkill, type View } from '../view.ts'

/** What comes next of a posting, in words: "closes Thu 30 Sep, in 13 days"; "" where nothing is ahead. */
export function sayNext(
  next: Pick<NonNullable<PostingCounts['next']>, 'kind' | 'day'> | null,
  view: View,
): string {
  const m = view.messages.posting
  if (!next) return ''
  return m.nextOn(m.next[next.kind], sayDay(next.day, view), sayDistance(next.day, view))
}

/** The same, or where nothing is ahead the closing day that is over; "" where none is known. */
export function sayDue(
  { next, closes }: Pick<Posting, 'closes'> & Pick<PostingCounts, 'next'>,
  view: View,
): string {
  const m = view.messages.posting
  if (next || closes === undefined) return sayNext(next, view)
  return m.pastOn(m.next.closes, sayDay(closes, view))
}

type Listed = Posting & Pick<PostingCounts, 'next'>

/** The list of postings, the open ones first; `hidden` is how many ended ones are not shown. */
export function postingsPage(postings: readonly Listed[], hidden: number, view: View): Page {
  const m = view.messages.posting
  if (postings.length === 0 && hidden === 0) return [paragraph(m.none)]
  const open = postings.filter(isOpen)
  const ended = postings.filter((posting) => !isOpen(posting))
  return [
    ...(open.length > 0 || ended.length === 0 ? [openTable(open, view)] : []),
    ...(open.length > 0 && ended.length > 0 ? [blank] : []),
    ...(ended.length > 0 ? [heading(m.ended), endedTable(ended, view)] : []),
    ...(hidden > 0 ? [paragraph([quiet(m.hidden(hidden))])] : []),
  ]
}

function openTable(postings: readonly Listed[], view: View): Piece {
  const { columns: titles } = view.messages.posting
  const rows = postings.map((posting) => [...listed(posting, view), sayDue(posting, view)])
  const columns = [
    { title: titles.id },
    { title: titles.company, drops: 2 },
    { title: titles.title, grows: true, drops: 3 },
    { title: titles.status, drops: 1 },
    { title: titles.next, grows: true },
  ]
  return table(columns, rows)
}

/** What ended, the latest added first. */
function endedTable(postings: readonly Listed[], view: View): Piece {
  const { columns: titles } = view.messages.posting
  const rows = [...postings]
    .sort((a, b) => compareText(b.added, a.added) || compareText(a.id, b.id))
    .map((posting) => listed(posting, view))
  const columns = [
    { title: titles.id },
    { title: titles.company, drops: 1 },
    { title: titles.title, grows: true, drops: 2 },
    { title: titles.status },
  ]
  return table(columns, rows)
}

/** What a list says of each posting. */
function listed({ id, company, title, status }: Posting, { messages }: View): Line[] {
  return [[strong(id)], company, title, messages.words.statuses[status]]
}

/** Every day that is known of a posting, the earliest first, with how far it is where it lies ahead; no piece where none is. */
export function datesOf(posting: Pick<Posting, PostingDate>, view: View): readonly Piece[] {
  const m = view.messages.posting
  const dates = POSTING_DATES.flatMap((kind) => {
    const day = posting[kind]
    return day === undefined ? [] : [{ kind, day }]
  }).sort(by(({ day }) => day))
  if (dates.length === 0) return []
  const said = dates.map(({ kind, day }) =>
    day < view.today ? m.pastOn(m.next[kind], sayDay(day, view)) : sayNext({ kind, day }, view),
  )
  return [paragraph(said.join('; '))]
}

/** One posting: what is known of it, and its lines as they were read. */
export function postingPage(posting: Posting, view: View): Page {
  const m = view.messages.posting
  const facts = [
    view.messages.words.statuses[posting.status],
    posting.interest === undefined ? '' : m.interest(posting.interest),
    posting.minYears === undefined ? '' : m.years(posting.minYears),
    posting.employment ?? '',
  ].filter((fact) => fact !== '')
  return [
    title(`${posting.company} - ${posting.title}`),
    paragraph([quiet(`${posting.id}: `), facts.join(', ')]),
    ...datesOf(posting, view),
    ...(posting.url === undefined ? [] : [paragraph([quiet(posting.url)])]),
    ...(posting.source === undefined ? [] : [paragraph([quiet(m.source(posting.source))])]),
    ...readingPage(posting, view),
  ]
}

/** What was read, line by line: required, preferred, and what could not be read. */
export function readingPage(
  { qualifications, unread }: Pick<Posting, 'qualifications' | 'unread'>,
  view: View,
): Page {
  const m = view.messages.posting
  const of = qualifications.length + unread.length
  return [
    ...KINDS.flatMap((kind) => linesOf(kind, qualifications, view)),
    blank,
    paragraph(
      of > 0 && unread.length === 0
        ? [quiet(m.read(of, of))]
        : [warn(m.read(qualifications.length, of))],
    ),
    ...unread.map((line) => item(warn('?'), line)),
  ]
}

/** "required 5/7, preferred 3/8": the two counts that never mix. */
export function sayCounts(counts: Readonly<Record<Kind, Count>>, { messages }: View): string {
  const { words } = messages
  return KINDS.map(
    (kind) => `${words.kinds[kind]} ${words.count(counts[kind].met, counts[kind].of)}`,
  ).join(', ')
}

function linesOf(kind: Kind, qualifications: readonly Qualification[], view: View): Piece[] {
  const lines = qualifications.filter((line) => line.kind === kind)
  if (lines.length === 0) return []
  return [
    blank,
    heading(view.messages.words.kinds[kind]),
    ...lines.flatMap((line) => [
      item(quiet(line.id.padEnd(3)), line.quote),
      paragraph([quiet(sayAsked(line, view))], 4),
    ]),
  ]
}

/** What a line asks for: skills (alternatives joined by "or"), level, years, and why it stands there. */
function sayAsked(line: Qualification, view: View): string {
  const { posting: m, words } = view.messages
  const skills = groupsOf(line)
    .map((group) => group.map((asked) => saySkillAsked(asked, view)).join(m.or))
    .join(', ')
  const reasons = (line.because ?? []).map((because) =>
    because.reason === 'wording' ? m.movedByWording(because.words) : m.movedByUser,
  )
  return [
    ...(skills === ''
      ? [m.asksNothingKnown]
      : [m.asks(skills), m.target(line.target, words.levels[line.target])]),
    ...(line.minYears === undefined ? [] : [m.lineYears(line.minYears)]),
    ...reasons,
  ].join('; ')
}

function saySkillAsked({ id, name }: SkillAsked, view: View): string {
  return id === null ? view.messages.posting.unlisted(name) : saySkill(id, view)
}
