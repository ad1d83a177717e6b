import type { Unassessed } from '../../core/gap/unassessed.ts'
import type { FoundLine } from '../../core/posting/find.ts'
import { isOpen } from '../../core/posting/posting.ts'
import type { QuotedSubject } from '../../core/resume.ts'
import type { Exercise, Skill, SkillId } from '../../core/skill/catalogue.ts'
import { impliedBy } from '../../core/skill/catalogue.ts'
import { studyHours } from '../../core/skill/hours.ts'
import {
  type Assessment,
  historyOf,
  type Inventory,
  isUnproven,
  type Known,
  knownSkills,
  newestEvidence,
} from '../../core/skill/inventory.ts'
import { type Level, STUDY_CEILING } from '../../core/skill/level.ts'
import { compareText } from '../../core/text.ts'
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
import { sayDay, saySkill, type View } from '../view.ts'

/** What the answers to lines are shown with; `all`: those of ended postings too. */
interface LinesShown {
  readonly lines: ReadonlyMap<string, FoundLine>
  readonly all: boolean
}

/** What was assessed: skills, then lines as they stand, those of ended postings only counted unless `all` is asked for. */
export function inventoryPage(inventory: Inventory, { lines, all }: LinesShown, view: View): Page {
  const { skill: m } = view.messages
  const isShown = (key: string) => all || isOpenLine(lines.get(key))
  const shown = [...inventory.lines]
    .filter(([key]) => isShown(key))
    .sort(([, a], [, b]) => b.level - a.level)
  const hidden = inventory.lines.size - shown.length
  const skills = inventory.skills.size > 0 ? [skillTable(inventory, view)] : []
  const answers = shown.map(([key, one]) =>
    answerItem(one, lines.get(key)?.line.quote ?? key, view),
  )
  const pieces = [
    ...skills,
    ...(answers.length > 0 ? [blank, heading(m.answers), ...answers] : []),
    ...(hidden > 0 ? [blank, paragraph([quiet(m.hidden(hidden))])] : []),
  ]
  if (pieces.length === 0) return [paragraph(m.none)]
  return pieces[0] === blank ? pieces.slice(1) : pieces
}

function isOpenLine(found: FoundLine | undefined): boolean {
  return found !== undefined && isOpen(found.posting)
}

/** A line that was answered as it stands: the level, its words, the proof and the way to the rest. */
function answerItem(one: Assessment, quote: string, view: View): Piece {
  const proof = sayProof(one, view)
  const way = sayWay(one, view)
  return item(String(one.level), [
    `"${quote}"`,
    ...(typeof proof === 'string' ? [quiet(proof && ` (${proof})`)] : [' ', ...proof]),
    ...(way === '' ? [] : [quiet(` -> ${way}`)]),
  ])
}

/** The highest level first; what is known better through another skill has that one's level and proof. */
function skillTable(inventory: Inventory, view: View): Piece {
  const { skill: m } = view.messages
  const known = knownSkills(inventory, view.catalogue)
  const rows = [...inventory.skills]
    .map(([skill, one]) => {
      const { level, through, assessment }: Known = known.get(skill) ?? {
        level: one.level,
        assessment: one,
      }
      return { one, level, through, assessment, name: saySkill(skill, view) }
    })
    .sort((a, b) => b.level - a.level || compareText(a.name, b.name))
    .map(({ one, level, through, assessment, name }): Line[] => [
      through === undefined ? name : [name, quiet(` (${m.through(saySkill(through, view))})`)],
      [strong(String(level))],
      sayProof(assessment, view),
      [quiet(sayWay(one, view))],
    ])
  return table(
    [
      { title: m.columns.skill, grows: true },
      { title: m.columns.level, align: 'right' },
      { title: m.columns.evidence, grows: true },
      { title: m.columns.route, grows: true, drops: 1 },
    ],
    rows,
  )
}

/** How the rest could be filled: "at work: propose it"; "" where nobody said. */
function sayWay({ route, note = '' }: Assessment, { messages: { words } }: View): string {
  return route === undefined ? '' : [words.routes[route], note].filter(Boolean).join(': ')
}

/** One skill: where it stands and why, its history, and what to do to get further. */
export function skillPage(
  skill: Skill,
  { inventory, exercises }: { inventory: Inventory; exercises: readonly Exercise[] },
  view: View,
): Page {
  const { skill: m } = view.messages
  const known = knownSkills(inventory, view.catalogue).get(skill.id) ?? null
  const history = historyOf(skill.id, inventory)
  return [
    title([skill.name[view.lang], ' ', quiet(skill.id)]),
    paragraph(
      known === null
        ? m.notAssessed
        : [
            `${known.level} ${view.messages.words.levels[known.level]}`,
            known.through === undefined
              ? ''
              : quiet(` (${m.through(saySkill(known.through, view))})`),
          ],
    ),
    ...namesOf(skill, view),
    ...(history.length === 0
      ? []
      : [blank, heading(m.history), ...history.map((one) => historyItem(one, view))]),
    ...furtherPieces(skill, { level: known?.level ?? 0, exercises }, view),
  ]
}

/** What postings ask and nobody assessed; where nothing is left, what to do next. */
export function unassessedPage(
  subjects: readonly QuotedSubject[],
  postings: number,
  view: View,
): Page {
  const { skill: m } = view.messages
  if (subjects.length === 0) return [paragraph(postings === 0 ? m.nothingLeftAlone : m.nothingLeft)]
  return [
    paragraph(m.left(subjects.length)),
    ...subjects.flatMap((subject) => [
      item(
        ' ',
        'skill' in subject
          ? [
              saySkill(subject.skill, view),
              ' ',
              quiet(`${subject.skill}, ${sayAsked(subject, view)}`),
            ]
          : [`"${subject.quote}" `, quiet(subject.line)],
      ),
      ...quotePieces(subject.quotes ?? [], view),
    ]),
  ]
}

function sayAsked({ asking }: Unassessed, { messages }: View): string {
  const { askedIn, askedNowhere } = messages.skill
  return asking.length === 0 ? askedNowhere : askedIn(asking.length)
}

/** How many of a résumé's lines are shown of a skill. */
const QUOTES_SHOWN = 3

/** What a résumé says of a skill. */
export function quotePieces(quotes: readonly string[], { messages }: View): Piece[] {
  const { skill: m } = messages
  const more = quotes.length - QUOTES_SHOWN
  return [
    ...quotes.slice(0, QUOTES_SHOWN).map((quote) => paragraph([m.inResume, ' ', quote], 4)),
    ...(more > 0 ? [paragraph([quiet(m.moreLines(more))], 4)] : []),
  ]
}

/** The newest evidence with its source, or that there is none where there should be. */
function sayProof(one: Assessment, { messages }: View): Line {
  const evidence = newestEvidence(one)
  if (evidence) return `${messages.words.sources[evidence.source]}: ${evidence.text}`
  return isUnproven(one) ? [warn(messages.skill.unproven)] : ''
}

function namesOf(skill: Skill, view: View): Piece[] {
  const { skill: m } = view.messages
  const names = (ids: readonly SkillId[]) => ids.map((id) => saySkill(id, view)).join(', ')
  const aliases = skill.aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text))
  const implied = impliedBy(view.catalogue, skill.id)
  return [
    ...(implied.length > 0 ? [m.implies(names(implied))] : []),
    ...(skill.needs.length > 0 ? [m.needs(names(skill.needs))] : []),
    ...(aliases.length > 0 ? [m.also([...new Set(aliases)].join(', '))] : []),
    skill.category === 'own' ? `${m.own}, ${m.size[skill.size]}` : m.size[skill.size],
  ].map((text) => paragraph([quiet(text)]))
}

function historyItem(one: Assessment, view: View): Piece {
  const way = sayWay(one, view)
  return item(String(one.level), [
    sayDay(one.day, view),
    '  ',
    sayEvidenceText(one, view),
    quiet(way === '' ? '' : ` -> ${way}`),
  ])
}

function sayEvidenceText(one: Assessment, view: View): string {
  const evidence = newestEvidence(one)
  return evidence ? `${view.messages.words.sources[evidence.source]}: ${evidence.text}` : ''
}

function furtherPieces(
  skill: Skill,
  { level, exercises }: { level: Level; exercises: readonly Exercise[] },
  view: View,
): Piece[] {
  const { skill: m } = view.messages
  if (level >= STUDY_CEILING) return []
  const further = exercises.filter((one) => one.skill === skill.id && one.level > level)
  return [
    blank,
    heading(m.exercises),
    paragraph([quiet(m.guess(studyHours(skill.size, level, (level + 1) as Level)))]),
    ...further.flatMap((one) => [
      item(' ', m.exercise(one.level, one.task[view.lang])),
      paragraph([quiet(m.result(one.result[view.lang]))], 2),
    ]),
  ]
}
