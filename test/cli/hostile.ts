import type { Document } from '../../src/core/document.ts'
import type { Plan } from '../../src/core/plan/plan.ts'
import type { Posting, Qualification } from '../../src/core/posting/posting.ts'
import type { Skill } from '../../src/core/skill/catalogue.ts'
import { FULL } from '../store/documents.ts'

const [POSTING] = FULL.postings
const [PLAN] = FULL.plans
const TODAY = '2021-09-17'

/** How often each kind of record stands in a hostile document. */
const MANY = 30
const MOST_DAYS = 20

/** A document whose every free text is the next of the given ones, names and ids too; as long as they last. */
export function hostileDocument(texts: readonly string[]): { document: Document; used: number } {
  let used = 0
  const next = (): string => {
    const text = texts[used]
    used += 1
    if (text === undefined) throw new Error(`more than ${texts.length} texts`)
    return text
  }
  const some = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index))
  const skills = some(MANY, () => hostileSkill(next))
  const idOf = (index: number) => skills[index % MANY]?.id ?? ''
  const postings = some(MANY, () => hostilePosting(next, idOf))
  const document: Document = {
    profile: { ...FULL.profile, sinceBySkill: { [idOf(0)]: '2018-01' }, calendars: [] },
    days: some(MOST_DAYS, (index) => ({
      day: `2021-10-${String(index + 11)}`,
      kind: index % 2 === 0 ? 'company' : 'holiday',
      name: next(),
    })),
    postings,
    assessments: some(MANY - 2, (index) => ({
      id: next(),
      skill: idOf(index),
      level: index % 2 === 0 ? 1 : 3,
      day: '2021-09-16',
      evidence: [{ day: '2021-09-16', source: 'work', text: next(), link: next() }],
      route: 'work',
      note: next(),
    })),
    own: { skills, aliases: some(MANY, (index) => ({ skill: idOf(index), text: next() })) },
    actions: some(MANY, (index) => ({
      id: next(),
      kind: index % 2 === 0 ? 'ask' : 'propose',
      text: next(),
      status: index % 3 === 0 ? 'done' : 'open',
      added: TODAY,
      about: idOf(index),
      ...(index % 3 === 0 && { ended: TODAY, result: next() }),
    })),
    plans: [hostilePlan(next, idOf, postings)],
    log: some(MANY, (index) => ({
      id: next(),
      day: index % 2 === 0 ? TODAY : '2021-09-16',
      text: next(),
      minutes: 30,
      skills: [idOf(index), next()],
    })),
  }
  return { document, used }
}

function hostileSkill(next: () => string): Skill {
  return {
    id: next(),
    name: { en: next(), ko: next() },
    aliases: [next(), { text: next(), with: [next()] }],
    implies: [],
    needs: [],
    trains: [],
    size: 'M',
    theory: 0.3,
    category: next(),
  }
}

function hostilePosting(next: () => string, idOf: (index: number) => string): Posting {
  if (!POSTING) throw new Error('no posting')
  const line = (index: number): Qualification => ({
    id: next(),
    kind: index % 2 === 0 ? 'required' : 'preferred',
    quote: next(),
    skills: [
      { id: idOf(index * 5), name: next(), mention: next(), group: 0 },
      { id: idOf(index + 7), name: next(), mention: next(), group: 1 },
      { id: null, name: next(), mention: next(), group: 2 },
    ],
    target: 3,
    minYears: 3,
    because: [{ reason: 'wording', words: next() }],
  })
  return {
    ...POSTING,
    id: next(),
    company: next(),
    title: next(),
    url: next(),
    source: next(),
    employment: next(),
    qualifications: [line(0), line(1), line(2)],
    unread: [next(), next()],
  }
}

function hostilePlan(
  next: () => string,
  idOf: (index: number) => string,
  postings: readonly Posting[],
): Plan {
  if (!PLAN) throw new Error('no plan')
  const { dropped: _, ...kept } = PLAN
  const days = Array.from({ length: 6 }, (_, index) => `2021-09-${17 + index}`)
  const because = (index: number): Plan['steps'][number]['because'] => {
    const posting = postings[index]
    const id = posting?.id ?? ''
    const line = posting?.qualifications[0]?.id ?? ''
    return [
      {
        reason: 'serves',
        posting: id,
        line,
        kind: 'required',
        quote: next(),
        coverage: 1,
        worth: 1,
      },
      { reason: 'completes', posting: id, worth: 5 },
      { reason: 'prerequisite', of: next() },
      { reason: 'trains', skill: next(), worth: 1 },
      { reason: 'assumed', skill: idOf(index) },
    ]
  }
  const step = { from: 1, to: 2, hours: 8, worth: 7.5 } as const
  return {
    ...kept,
    id: next(),
    from: TODAY,
    to: '2021-09-22',
    days: days.map((day) => ({
      day,
      kind: 'holiday',
      name: { en: next(), ko: next() },
      freeMinutes: 240,
    })),
    steps: [0, 1, 2].map((index) => ({ ...step, skill: idOf(index), because: because(index) })),
    leftOut: [{ skill: next(), from: 0, to: 1, reason: 'budget', hours: 2 }],
    blocks: days.map((day, index) => ({
      id: next(),
      day,
      start: '10:00',
      minutes: 60,
      kind: 'study',
      skill: index === 5 ? next() : idOf(index),
      to: 2,
    })),
  }
}
