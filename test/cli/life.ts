import { addDays, type Day } from '../../src/core/calendar/day.ts'
import type { Document } from '../../src/core/document.ts'
import { outcomesOf } from '../../src/core/log/outcome.ts'
import { currentPlan } from '../../src/core/plan/plan.ts'
import { isOpen } from '../../src/core/posting/posting.ts'
import { randomNumbers } from '../../src/core/random.ts'
import type { RunOptions } from './harness.ts'

/** A command line of somebody's day, and what it reads from stdin. */
export interface Act extends Pick<RunOptions, 'stdin'> {
  readonly argv: readonly string[]
}

interface Chances {
  /** 0 to below the limit. */
  below(limit: number): number
  /** One of them; undefined where there is none. */
  pick<T>(list: readonly T[]): T | undefined
}

export function chancesOf(seed: number): Chances {
  const random = randomNumbers(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  return { below, pick: (list) => list[below(list.length)] }
}

const SKILLS = ['Java', 'Spring Boot', 'JPA', 'SQL', 'Docker', 'AWS', 'Kafka', 'TDD', 'Redis']
const WORDS = ['a kata', '로드 밸런서 책', '=1+1', 'two\nlines', '"quoted", with commas']

/** What somebody does on a day, by the ways there are; null where a way leads nowhere now. */
const WAYS: readonly ((now: Now) => Act | null)[] = [
  read,
  read,
  assess,
  assess,
  assess,
  plan,
  replan,
  ({ document }) => (currentPlan(document.plans) ? act('plan', 'drop', '--yes') : null),
  finish,
  finish,
  finish,
  write,
  write,
  editEntry,
  ({ document, pick }) => byId(pick(document.log), (id) => ['log', 'remove', id, '--yes']),
  endPosting,
  endPosting,
  ({ document, pick, below }) =>
    byId(below(4) === 0 ? pick(document.postings) : undefined, (id) => [
      ...['postings', 'remove', id, '--yes'],
    ]),
  endAction,
  dayOff,
  ({ document, pick }) => {
    const own = pick(document.days)
    return own ? act('holidays', 'remove', own.day, '--yes') : null
  },
  () => act('undo'),
  () => act('redo'),
]

interface Now extends Chances {
  readonly document: Document
  readonly today: Day
}

/** The next thing that somebody does. */
export function nextAct(now: Now): Act {
  for (;;) {
    const done = now.pick(WAYS)?.(now)
    if (done) return done
  }
}

function act(...argv: readonly string[]): Act {
  return { argv }
}

function byId(one: { readonly id: string } | undefined, argv: (id: string) => string[]) {
  return one ? act(...argv(one.id)) : null
}

function read({ below, pick, today }: Now): Act {
  const line = () => `- Experience with ${pick(SKILLS)} and ${pick(SKILLS)}\n`
  const lines = (n: number) => Array.from({ length: n }, line).join('')
  const required = `Requirements\n${lines(1 + below(4))}- You write well\n`
  const years = below(3) === 0 ? `- ${1 + below(6)}+ years of Java\n` : ''
  return {
    argv: [
      ...['add-posting', '-', '--company', `Firm ${below(1e6)}`, '--title', 'Server developer'],
      ...['--interest', String(1 + below(5)), '--closes', addDays(today, below(40)), '--yes'],
      ...(below(3) === 0 ? ['--tests', addDays(today, 3 + below(30))] : []),
    ],
    stdin: `${required}${years}\nNice to have\n${lines(below(3))}`,
  }
}

function assess({ document, below, pick }: Now): Act | null {
  const posting = pick(document.postings)
  const line = posting && pick(posting.qualifications)
  if (!posting || !line) return null
  const what = pick(line.skills)?.id ?? `${posting.id}#${line.id}`
  const route = ['--route', pick(['work', 'ask', 'study']) ?? 'ask', '--note', `ask of ${what}`]
  const proof = ['--source', 'work', '--evidence', pick(WORDS) ?? '']
  const argv = ['assess', what, '--level', String(below(5))]
  return act(...argv, ...(below(2) === 0 ? route : []), ...(below(2) === 0 ? proof : []))
}

function plan({ below, pick, today }: Now): Act {
  const from = ['--from', addDays(today, below(6))]
  return act(
    ...['plan', '--days', pick(['2', '5', '9', '14']) ?? '9', '--yes', '--json'],
    ...(below(2) === 0 ? from : []),
    ...(below(4) === 0 ? ['--hours', '2'] : []),
  )
}

function replan({ document, below, today }: Now): Act | null {
  const running = currentPlan(document.plans)
  if (!running || running.to < today) return null
  const busy = ['--busy', addDays(today, below(3))]
  return act('plan', '--replan', '--yes', '--json', ...(below(2) === 0 ? busy : []))
}

/** A block of a day that is here, done or skipped. */
function finish({ document, below, pick, today }: Now): Act | null {
  const blocks = currentPlan(document.plans)?.blocks ?? []
  const outcomeOf = outcomesOf(document.log)
  const block = pick(blocks.filter((one) => one.day <= today && !outcomeOf(one)))
  if (!block) return null
  if (below(4) === 0) return act('log', block.day, '--skip', block.id)
  const minutes = String(10 + below(90))
  return act('log', block.day, '--done', block.id, '--minutes', minutes)
}

function write({ below, pick }: Now): Act {
  const day = pick(['today', 'today', 'yesterday', '어제', '3 days ago']) ?? 'today'
  const skills = ['--skill', pick(['tdd', 'sql', 'jpa']) ?? 'tdd', '--skill', 'docker']
  return act(
    ...['log', day, '-m', pick(WORDS) ?? '', '--minutes', String(1 + below(300))],
    ...skills.slice(0, 2 * below(3)),
  )
}

function editEntry({ document, below, pick, today }: Now): Act | null {
  return byId(pick(document.log), (id) => [
    ...['log', 'edit', id, '--minutes', String(1 + below(90))],
    ...(below(2) === 0 ? ['--day', addDays(today, -below(5))] : []),
  ])
}

function endPosting({ document, pick }: Now): Act | null {
  const status = pick(['applied', 'test', 'rejected', 'closed']) ?? 'closed'
  return byId(pick(document.postings.filter(isOpen)), (id) => ['postings', 'status', id, status])
}

function endAction({ document, pick }: Now): Act | null {
  const open = document.actions.filter(({ status }) => status === 'open')
  return byId(pick(open), (id) => ['actions', pick(['done', 'drop']) ?? 'done', id])
}

function dayOff({ below, pick, today }: Now): Act {
  const kind = pick(['company', 'leave', 'family', 'workday']) ?? 'company'
  return act('holidays', 'add', addDays(today, 1 + below(30)), '--kind', kind)
}
