import type { ActionKind } from '../../core/action.ts'
import type { DayKind } from '../../core/calendar/free.ts'
import type { BlockKind } from '../../core/plan/plan.ts'
import type { Kind, PostingStatus } from '../../core/posting/posting.ts'
import type { EvidenceSource, Route } from '../../core/skill/inventory.ts'
import type { Level } from '../../core/skill/level.ts'

const kinds: Record<Kind, string> = { required: 'Required', preferred: 'Preferred' }

const statuses: Record<PostingStatus, string> = {
  interested: 'interested',
  applied: 'applied',
  test: 'test',
  interview: 'interview',
  offer: 'offer',
  rejected: 'rejected',
  closed: 'closed',
}

const levels: Record<Level, string> = {
  0: 'none',
  1: 'can explain it',
  2: 'practised it (tutorial, side project)',
  3: 'built and shipped with it alone',
  4: 'ran it at work through its incidents',
  5: 'leads and teaches it',
}

const sources: Record<EvidenceSource, string> = {
  work: 'work',
  'side-project': 'side project',
  study: 'study',
  course: 'course',
  'open-source': 'open source',
}

const routes: Record<Route, string> = {
  work: 'at work',
  'side-project': 'in a side project',
  study: 'by study',
  ask: 'by asking someone',
  unknown: 'no idea yet',
}

const actions: Record<ActionKind, string> = {
  ask: 'ask',
  propose: 'propose',
  'find-out': 'find out',
}

const dayKinds: Record<DayKind, string> = {
  workday: 'workday',
  weekend: 'weekend',
  holiday: 'holiday',
  company: 'company day off',
  leave: 'leave',
  rest: 'rest from study',
}

const blockKinds: Record<BlockKind, string> = {
  opening: 'take stock',
  study: 'study',
  review: 'review',
  closing: 'look back',
}

const NEAR_DAYS: ReadonlyMap<number, string> = new Map([
  [-1, 'yesterday'],
  [0, 'today'],
  [1, 'tomorrow'],
])

/** The words that many screens share. */
export const words = {
  kinds,
  statuses,
  levels,
  sources,
  routes,
  actions,
  dayKinds,
  /** Beside a day's kind. */
  familyDay: 'family day',
  blockKinds,
  langs: { ko: 'Korean', en: 'English' },
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as readonly string[],
  /** "Sat 18 Sep" */
  day: (month: number, date: number, weekday: string) =>
    `${weekday} ${date} ${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1]}`,
  dayOfYear: (day: string, year: number) => `${day} ${year}`,
  month: (year: number, month: number) =>
    `${['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][month - 1]} ${year}`,
  inDays: (days: number) =>
    NEAR_DAYS.get(days) ?? (days < 0 ? `${-days} days ago` : `in ${days} days`),
  days: (n: number) => (n === 1 ? '1 day' : `${n} days`),
  hours: (n: number) => `${n} h`,
  minutes: (n: number) => `${n} min`,
  years: (n: number) => (n === 1 ? '1 year' : `${n} years`),
  months: (n: number) => (n === 1 ? '1 month' : `${n} months`),
  count: (met: number, of: number) => `${met}/${of}`,
  level: (level: number) => `level ${level}`,
  yes: 'yes',
  no: 'no',
}
