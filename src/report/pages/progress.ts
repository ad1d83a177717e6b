import { KINDS } from '../../core/posting/posting.ts'
import type { Logged, PostingMove, Progress } from '../../core/progress.ts'
import {
  accent,
  blank,
  good,
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
} from '../page.ts'
import { sayDay, sayHours, saySkill, type View } from '../view.ts'

/** Columns of the longest bar; the other weeks' are as long beside it as their hours are. */
const BAR = 20
/** Skills that the hours were about. */
const SKILLS_SHOWN = 10

/** What moved in some days: hours week by week, levels, each posting's two counts, and what was done besides. */
export function progressPage(progress: Progress, view: View): Page {
  const { progress: m } = view.messages
  return [
    title(m.title(sayDay(progress.from, view), sayDay(progress.to, view))),
    blank,
    ...hourPieces(progress, view),
    blank,
    ...levelPieces(progress, view),
    ...postingPieces(progress.postings, view),
    ...actionPieces(progress.actions, view),
  ]
}

function hourPieces({ logged, before, weeks, skills }: Progress, view: View): Piece[] {
  const { progress: m, words } = view.messages
  if (logged.days === 0) return [heading(m.hours), paragraph([quiet(m.noHours)])]
  const most = Math.max(...weeks.map(({ minutes }) => minutes))
  const rows = weeks.map(({ from, minutes, days }): Line[] => [
    sayDay(from, view),
    [accent('#'.repeat(most === 0 ? 0 : Math.ceil((minutes / most) * BAR)))],
    minutes === 0 ? '' : sayHours(minutes, view),
    days === 0 ? '' : words.days(days),
  ])
  const columns = [
    { title: m.columns.week },
    { title: '', drops: 1 },
    { title: m.columns.hours, align: 'right' as const },
    { title: m.columns.days, align: 'right' as const },
  ]
  return [
    heading(m.hours),
    paragraph([strong(sayLogged(logged, view))]),
    ...(before ? [paragraph([quiet(m.before(sayLogged(before, view)))])] : []),
    table(columns, rows),
    ...skillPieces(skills, view),
  ]
}

/** What the hours were about. */
function skillPieces(skills: Progress['skills'], view: View): Piece[] {
  const more = skills.length - SKILLS_SHOWN
  const said = skills
    .slice(0, SKILLS_SHOWN)
    .map(({ skill, minutes }) => `${saySkill(skill, view)} ${sayHours(minutes, view)}`)
  return [
    ...(said.length > 0 ? [paragraph(said.join(', '))] : []),
    ...(more > 0 ? [paragraph([quiet(view.messages.gap.more(more))])] : []),
  ]
}

function sayLogged({ minutes, days, done, skipped }: Logged, view: View): string {
  const { progress: m } = view.messages
  const blocks = done + skipped > 0 ? [m.blocks(done, skipped)] : []
  return [m.onDays(sayHours(minutes, view), days), ...blocks].join(', ')
}

function levelPieces({ levels, proposed, firstAssessed }: Progress, view: View): Piece[] {
  const { progress: m } = view.messages
  const steps = proposed
    .map(({ skill, from, to }) => `${saySkill(skill, view)} ${m.move(`${from}`, `${to}`)}`)
    .join(', ')
  const rows = levels.map(({ skill, from, to, day, evidence }): Line[] => [
    [strong(saySkill(skill, view))],
    [(to > from ? good : quiet)(m.move(`${from}`, `${to}`))],
    sayDay(day, view),
    evidence?.text ?? '',
  ])
  const columns = [
    { title: m.columns.skill },
    { title: m.columns.level },
    { title: m.columns.day },
    { title: m.columns.evidence, grows: true, drops: 1 },
  ]
  return [
    heading(m.levels),
    levels.length === 0 ? paragraph([quiet(m.noLevels)]) : table(columns, rows),
    ...(steps === '' ? [] : [paragraph(m.proposed(steps))]),
    ...(firstAssessed > 0 ? [paragraph([quiet(m.firstAssessed(firstAssessed))])] : []),
  ]
}

/** The postings in which a count moved, and how many others there are. */
function postingPieces(postings: readonly PostingMove[], view: View): Piece[] {
  const { progress: m, posting: p, words } = view.messages
  if (postings.length === 0) return []
  const moved = postings.filter(({ before, after }) =>
    KINDS.some((kind) => before[kind].met !== after[kind].met),
  )
  const rows = moved.map(({ id, company, before, after }): Line[] => [
    [strong(id)],
    ...KINDS.map((kind): Line => {
      const now = words.count(after[kind].met, after[kind].of)
      const then = words.count(before[kind].met, before[kind].of)
      return then === now ? [quiet(now)] : m.move(then, now)
    }),
    company,
  ])
  const columns = [
    { title: p.columns.id },
    ...KINDS.map((kind) => ({ title: words.kinds[kind], align: 'right' as const })),
    { title: p.columns.company, grows: true, drops: 1 },
  ]
  const others = postings.length - moved.length
  return [
    blank,
    heading(m.postings),
    ...(moved.length === 0 ? [] : [table(columns, rows)]),
    ...(others > 0 ? [paragraph([quiet(m.unmoved(others, moved.length > 0))])] : []),
  ]
}

function actionPieces({ added, done }: Progress['actions'], view: View): Piece[] {
  const { progress: m } = view.messages
  if (added === 0 && done.length === 0) return []
  return [
    blank,
    heading(m.actions(done.length, added)),
    ...done.map(({ text, result }) =>
      item(good('✓'), result === undefined || result === '' ? text : `${text}: ${result}`),
    ),
  ]
}
