import { describe, expect, it } from 'vitest'
import type { Action } from '../../../src/core/action.ts'
import { type Document, EMPTY_DOCUMENT } from '../../../src/core/document.ts'
import type { LogEntry } from '../../../src/core/log/entry.ts'
import { type Merged, merge } from '../../../src/core/merge/merge.ts'
import type { Plan } from '../../../src/core/plan/plan.ts'
import type { Posting } from '../../../src/core/posting/posting.ts'
import { findDangling } from '../../../src/core/references.ts'
import type { Assessment } from '../../../src/core/skill/inventory.ts'
import { FULL } from '../../store/documents.ts'

const made = (content: Partial<Document>): Document => ({ ...EMPTY_DOCUMENT, ...content })
const entry = (id: string, text: string, more: Partial<LogEntry> = {}): LogEntry => ({
  id,
  day: '2021-09-18',
  text,
  ...more,
})
const level = (id: string, skill: string, level: 0 | 1 | 2, day = '2021-09-17'): Assessment => ({
  id,
  skill,
  level,
  day,
})
const answer = (id: string, line: string): Assessment => ({ id, line, level: 1, day: '2021-09-17' })
const action = (id: string, text: string, more: Partial<Action> = {}): Action => ({
  id,
  kind: 'ask',
  text,
  status: 'open',
  added: '2021-09-17',
  ...more,
})
const posting = (id: string, company: string, ...quotes: string[]): Posting => ({
  id,
  company,
  title: 'Server',
  status: 'interested',
  added: '2021-09-17',
  qualifications: quotes.map((quote, index) => ({
    id: `r${index + 1}`,
    kind: 'required' as const,
    quote,
    skills: [],
    target: 3 as const,
  })),
  unread: [],
})
const plan = (id: string, to: string, count = 2, more: Partial<Plan> = {}): Plan => {
  const [first] = FULL.plans
  if (!first) throw new Error('FULL has a plan')
  const { dropped: _, ...rest } = first
  const blocks = Array.from({ length: count }, (_, index) => ({
    id: `${id}-0${index + 1}`,
    day: '2021-09-18',
    start: `1${index}:00`,
    minutes: 60,
    kind: 'opening' as const,
  }))
  return { ...rest, id, to, steps: [], leftOut: [], blocks, ...more }
}

/** What a merge did, without the records themselves. */
const told = ({ added, skipped, conflicts }: Merged) => ({
  added: added.map(({ kind, id, from }) => `${kind} ${id}${from ? ` was ${from}` : ''}`),
  skipped: skipped.map(({ kind, id }) => `${kind} ${id}`),
  conflicts: conflicts.map(({ kind, id, fields }) => `${kind} ${id}: ${fields.join(' ')}`),
})
const NOTHING = { added: [], skipped: [], conflicts: [] }

describe('merge', () => {
  it('brings every field into an empty document', () => {
    const merged = merge(EMPTY_DOCUMENT, FULL)
    expect(merged.document).toEqual(FULL)
    expect(told(merged)).toMatchObject({ skipped: [], conflicts: [] })
  })

  it('skips all of the same document, and changes nothing', () => {
    const merged = merge(FULL, FULL)
    expect(merged.document).toEqual(FULL)
    expect(told(merged)).toMatchObject({ added: [], conflicts: [] })
    expect(told(merge(FULL, EMPTY_DOCUMENT))).toEqual(NOTHING)
  })

  const rows: readonly (readonly [string, Partial<Document>, Partial<Document>, object])[] = [
    [
      'a field of the profile',
      { profile: { country: 'KR' } },
      { profile: { country: 'DE', since: '2018-03' } },
      { added: ['profile since'], conflicts: ['profile country: value'] },
    ],
    [
      'months of single skills, each on its own',
      { profile: { sinceBySkill: { java: '2018-01' } } },
      { profile: { sinceBySkill: { java: '2018-01', go: '2020-01' } } },
      { added: ['profile sinceBySkill.go'], skipped: ['profile sinceBySkill.java'] },
    ],
    [
      'a day',
      { days: [{ day: '2021-09-23', kind: 'company' }] },
      { days: [{ day: '2021-09-23', kind: 'leave' }] },
      { conflicts: ['day 2021-09-23: kind'] },
    ],
    [
      'a family day beside a company day',
      { days: [{ day: '2021-09-23', kind: 'company' }] },
      {
        days: [
          { day: '2021-09-23', kind: 'company' },
          { day: '2021-09-23', kind: 'family' },
        ],
      },
      { added: ['day 2021-09-23 family'], skipped: ['day 2021-09-23'] },
    ],
    [
      'a posting of another status',
      { postings: [posting('a', 'A', 'Java')] },
      { postings: [{ ...posting('a', 'A', 'Java'), status: 'applied' }] },
      { conflicts: ['posting a: status'] },
    ],
    [
      'another posting of the same id',
      { postings: [posting('a', 'A', 'Java')] },
      { postings: [posting('a', 'B', 'Go')] },
      { added: ['posting b-server was a'] },
    ],
    [
      'other entries of the same id',
      { log: [entry('l1', 'here'), entry('l2', 'both')] },
      { log: [entry('l1', 'there'), entry('l2', 'both'), entry('l3', 'new')] },
      { added: ['log l4 was l1', 'log l3'], skipped: ['log l2'] },
    ],
    [
      'an entry that was changed',
      { log: [entry('l1', 'here', { minutes: 50 })] },
      { log: [entry('l1', 'here', { minutes: 70 })] },
      { conflicts: ['log l1: minutes'] },
    ],
    [
      'an equal entry under another id, each of them once',
      { log: [entry('l1', 'kata')] },
      { log: [entry('l8', 'kata'), entry('l9', 'kata')] },
      { added: ['log l9'], skipped: ['log l1'] },
    ],
    [
      'an entry whose words and day were changed, by its mark, under another id too',
      { log: [entry('l1', 'typo', { uid: 'a' }), entry('l2', 'kata', { uid: 'b' })] },
      {
        log: [
          entry('l1', 'other', { uid: 'c' }),
          entry('l4', 'tip', { uid: 'a', day: '2021-09-11' }),
        ],
      },
      { added: ['log l5 was l1'], conflicts: ['log l1: day text'] },
    ],
    [
      'entries that have one mark, as an edit by hand may copy it, as before',
      { log: [entry('l1', 'here', { uid: 'a' })] },
      { log: [entry('l1', 'there', { uid: 'a' }), entry('l2', 'copied', { uid: 'a' })] },
      { added: ['log l3 was l1', 'log l2'] },
    ],
    [
      'entries of two homes that say the same, and those that say it of other minutes',
      { log: [entry('l1', 'kata', { uid: 'a' }), entry('l2', 'read', { uid: 'b', minutes: 5 })] },
      { log: [entry('l1', 'kata', { uid: 'c' }), entry('l2', 'read', { uid: 'd', minutes: 6 })] },
      { added: ['log l3 was l2'], skipped: ['log l1'] },
    ],
    [
      'other assessments of the same id',
      { assessments: [level('s1', 'tdd', 2)] },
      { assessments: [level('s1', 'tdd', 1)] },
      { added: ['assessment s2 was s1'] },
    ],
    [
      'an action that was done',
      { actions: [action('a1', 'ask')] },
      { actions: [action('a1', 'ask', { status: 'done', ended: '2021-09-18' })] },
      { conflicts: ['action a1: status ended'] },
    ],
    [
      'another action of the same id',
      { actions: [action('a1', 'ask')] },
      { actions: [action('a1', 'propose')] },
      { added: ['action a2 was a1'] },
    ],
    [
      'one name of two skills',
      { own: { skills: [], aliases: [{ skill: 'kubernetes', text: 'kube' }] } },
      { own: { skills: [], aliases: [{ skill: 'cube', text: 'Kube' }] } },
      { conflicts: ['alias kube: skill text'] },
    ],
    [
      'a plan that was dropped',
      { plans: [plan('plan1', '2021-09-26')] },
      { plans: [plan('plan1', '2021-09-26', 2, { dropped: '2021-09-20' })] },
      { conflicts: ['plan plan1: dropped'] },
    ],
    [
      'another plan of the same id',
      { plans: [plan('plan1', '2021-09-26')] },
      { plans: [plan('plan1', '2021-10-05')] },
      { added: ['plan plan2 was plan1'] },
    ],
  ]

  it.each(rows)('tells %s', (_, ours, theirs, expected) => {
    expect(told(merge(made(ours), made(theirs)))).toEqual({ ...NOTHING, ...expected })
  })

  it.each(rows)('of %s leaves ours as it is', (_, ours, theirs) => {
    const before = made(ours)
    const { document } = merge(before, made(theirs))
    for (const key of ['days', 'postings', 'assessments', 'actions', 'plans', 'log'] as const)
      expect(document[key]).toEqual(expect.arrayContaining([...before[key]]))
    expect(document.profile).toMatchObject(before.profile)
    expect(document.own).toEqual(before.own)
  })

  it.each(rows)('of %s takes theirs where it is to', (_, ours, theirs) => {
    const merged = merge(made(ours), made(theirs), 'theirs')
    expect(merged.conflicts.every(({ taken }) => taken === 'theirs')).toBe(true)
    const again = merge(merged.document, made(theirs), 'theirs')
    expect(told(again)).toMatchObject({ added: [], conflicts: [] })
  })

  it.each(rows)('of %s adds nothing when done twice', (_, ours, theirs) => {
    const once = merge(made(ours), made(theirs))
    const twice = merge(once.document, made(theirs))
    expect(twice.document).toEqual(once.document)
    expect(twice.added).toEqual([])
  })

  it('keeps the level that counts: of one day ours, or theirs where they are to', () => {
    const ours = made({ assessments: [level('s1', 'tdd', 2)] })
    const theirs = made({ assessments: [level('s1', 'tdd', 1)] })
    expect(merge(ours, theirs).document.assessments.map(({ level }) => level)).toEqual([1, 2])
    expect(merge(ours, theirs, 'theirs').document.assessments.at(-1)?.level).toBe(1)
  })

  it('keeps the plan that counts', () => {
    const ours = made({ plans: [plan('plan1', '2021-09-26')] })
    const theirs = made({ plans: [plan('plan1', '2021-10-05')] })
    const ids = (merged: Merged) => merged.document.plans.map(({ id, to }) => `${id} ${to}`)
    expect(ids(merge(ours, theirs))).toEqual(['plan2 2021-10-05', 'plan1 2021-09-26'])
    expect(ids(merge(ours, theirs, 'theirs'))).toEqual(['plan1 2021-09-26', 'plan2 2021-10-05'])
  })

  it('renames what refers to a plan with a new id', () => {
    const ours = made({
      plans: [plan('plan1', '2021-09-26')],
      log: [entry('l1', 'here', { block: 'plan1-01', outcome: 'done' })],
    })
    const theirs = made({
      plans: [plan('plan1', '2021-10-05')],
      log: [entry('l1', 'there', { block: 'plan1-01', outcome: 'skipped' })],
    })
    const { document } = merge(ours, theirs)
    expect(document.log.map(({ id, block }) => [id, block])).toEqual([
      ['l1', 'plan1-01'],
      ['l2', 'plan2-01'],
    ])
    expect(findDangling(document, new Set())).toEqual([])
  })

  it('renames the blocks of a plan in what was made anew from it, once', () => {
    const first = plan('plan1', '2021-10-05', 2, { uid: 'theirs' })
    const anew = { ...first, id: 'plan2', uid: 'anew', made: '2021-10-01' }
    const ours = made({ plans: [plan('plan1', '2021-09-26')] })
    const theirs = made({ plans: [first, anew] })
    const once = merge(ours, theirs).document
    const told = ({ plans }: Document) =>
      plans.map(({ id, blocks }) => [id, ...blocks.map((block) => block.id)].join(' '))
    expect(told(once)).toEqual([
      'plan3 plan3-01 plan3-02',
      'plan2 plan3-01 plan3-02',
      'plan1 plan1-01 plan1-02',
    ])
    expect(merge(once, theirs).document).toEqual(once)
  })

  it('keeps the blocks that the log speaks of in a plan of two versions', () => {
    const ours = made({ plans: [plan('plan1', '2021-09-26', 1)] })
    const theirs = made({
      plans: [plan('plan1', '2021-09-26', 3)],
      log: [entry('l1', 'there', { block: 'plan1-03', outcome: 'done' })],
    })
    for (const [a, b] of [
      [ours, theirs],
      [theirs, ours],
    ] as const)
      for (const take of ['ours', 'theirs'] as const) {
        const { document, conflicts } = merge(a, b, take)
        expect(conflicts).toMatchObject([{ kind: 'plan', fields: ['blocks'] }])
        expect(findDangling(document, new Set())).toEqual([])
      }
  })

  it('leaves an answer with the words it was given to', () => {
    const ours = made({ postings: [posting('a', 'A', 'Java', 'Go')] })
    const theirs = made({
      postings: [posting('a', 'A', 'Go', 'Rust')],
      assessments: [answer('s1', 'a#r1'), answer('s2', 'a#r2')],
      actions: [action('a1', 'find out', { about: 'a#r2' })],
    })
    const kept = merge(ours, theirs)
    expect(kept.document.assessments).toEqual([answer('s1', 'a#r2')])
    expect(kept.document.actions).toEqual([action('a1', 'find out')])
    expect(told(kept).conflicts).toEqual(['posting a: qualifications', 'assessment s2: line'])
    const taken = merge(ours, theirs, 'theirs').document
    expect(taken.postings[0]?.qualifications.map(({ id, quote }) => [id, quote])).toEqual([
      ['r2', 'Go'],
      ['r3', 'Rust'],
    ])
    expect(taken.assessments).toEqual([answer('s1', 'a#r2'), answer('s2', 'a#r3')])
    expect(taken.actions).toEqual([action('a1', 'find out', { about: 'a#r3' })])
  })

  it('gives the answers to another posting its new id', () => {
    const ours = made({
      postings: [posting('a', 'A', 'Java')],
      assessments: [answer('s1', 'a#r1')],
    })
    const theirs = made({
      postings: [posting('a', 'B', 'Go')],
      assessments: [answer('s1', 'a#r1')],
    })
    expect(merge(ours, theirs).document.assessments).toEqual([
      answer('s2', 'b-server#r1'),
      answer('s1', 'a#r1'),
    ])
  })

  it('changes neither of what it is given', () => {
    const [ours, theirs] = [structuredClone(FULL), structuredClone(FULL)]
    merge({ ...ours, log: [entry('l1', 'other')] }, theirs, 'theirs')
    expect([ours, theirs]).toEqual([FULL, FULL])
  })
})
