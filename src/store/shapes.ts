import * as v from 'valibot'
import { ACTION_KINDS } from '../core/action.ts'
import type { BrokenRule } from '../core/error.ts'
import { POSTING_STATUSES } from '../core/posting/posting.ts'
import { EVIDENCE_SOURCES, ROUTES } from '../core/skill/inventory.ts'
import {
  amount,
  day,
  id,
  kind,
  level,
  maybe,
  month,
  share,
  spanSchema,
  spansSchema,
  text,
  time,
  uniqueIds,
  weekday,
  whole,
} from './fields.ts'

/** The core's Document as a schema (test/store/schema.test.ts does not compile where they differ): every key in the order in which gil.json holds it; `object` says what becomes of unknown ones. */
export function documentSchema(object: typeof v.strictObject) {
  return object({
    profile: profileSchema(object),
    days: v.array(
      object({
        day,
        kind: v.picklist(['company', 'leave', 'holiday', 'workday', 'family']),
        name: maybe(text),
      }),
    ),
    postings: v.array(postingSchema(object)),
    assessments: v.array(assessmentSchema(object)),
    own: object({
      skills: v.pipe(v.array(ownSkillSchema(object)), uniqueIds()),
      aliases: v.array(object({ skill: id, text })),
    }),
    actions: v.array(
      object({
        id,
        kind: v.picklist(ACTION_KINDS),
        text,
        status: v.picklist(['open', 'done', 'dropped']),
        added: day,
        about: maybe(text),
        ended: maybe(day),
        result: maybe(text),
      }),
    ),
    plans: v.array(planSchema(object)),
    log: v.array(
      object({
        id,
        uid: maybe(id),
        day,
        text,
        minutes: maybe(amount),
        skills: maybe(v.array(id)),
        block: maybe(id),
        outcome: maybe(v.picklist(['done', 'skipped'])),
      }),
    ),
  })
}

function profileSchema(object: typeof v.strictObject) {
  const spans = spansSchema(object)
  const fields = object({
    lang: maybe(v.picklist(['en', 'ko'])),
    country: maybe(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
    since: maybe(month),
    sinceBySkill: maybe(v.record(v.string(), month)),
    hours: maybe(
      object({
        workday: spans,
        dayOff: spans,
        holiday: maybe(spans),
        rest: maybe(spans),
        family: maybe(spans),
      }),
    ),
    restWeekdays: maybe(v.array(weekday)),
    workersDay: maybe(v.boolean()),
    dailyCapMinutes: maybe(amount),
    peak: maybe(spanSchema(object)),
    timeZone: maybe(text),
    calendars: maybe(v.array(text)),
  })
  // With every field optional, an empty array would pass for an object.
  return v.pipe(
    v.custom<v.InferInput<typeof fields>>((value) => !Array.isArray(value)),
    fields,
  )
}

function postingSchema(object: typeof v.strictObject) {
  return object({
    id,
    company: text,
    title: text,
    url: maybe(text),
    source: maybe(text),
    opens: maybe(day),
    closes: maybe(day),
    tests: maybe(day),
    status: v.picklist(POSTING_STATUSES),
    interest: maybe(v.picklist([1, 2, 3, 4, 5])),
    employment: maybe(text),
    minYears: maybe(amount),
    added: day,
    qualifications: v.pipe(
      v.array(
        object({
          id,
          kind,
          quote: text,
          skills: v.array(object({ id: v.nullable(id), name: text, mention: text, group: whole })),
          target: level,
          minYears: maybe(amount),
          because: maybe(
            v.array(
              v.variant('reason', [
                object({ reason: v.literal('wording'), words: text }),
                object({ reason: v.literal('user') }),
              ]),
            ),
          ),
        }),
      ),
      uniqueIds(),
    ),
    unread: v.array(text),
    dropped: maybe(v.array(text)),
  })
}

function assessmentSchema(object: typeof v.strictObject) {
  const fields = object({
    id,
    skill: maybe(id),
    line: maybe(id),
    level,
    day,
    evidence: maybe(
      v.array(object({ day, source: v.picklist(EVIDENCE_SOURCES), text, link: maybe(text) })),
    ),
    route: maybe(v.picklist(ROUTES)),
    note: maybe(text),
  })
  return v.pipe(
    fields,
    v.check(({ skill, line }) => (skill === undefined) !== (line === undefined)),
  )
}

function ownSkillSchema(object: typeof v.strictObject) {
  const words = v.array(text)
  return object({
    id,
    name: object({ en: text, ko: text }),
    aliases: v.array(
      v.union([
        text,
        object({
          text,
          exactCase: maybe(v.boolean()),
          notBefore: maybe(words),
          notAfter: maybe(words),
          beside: maybe(v.boolean()),
          with: maybe(words),
          without: maybe(words),
        }),
      ]),
    ),
    implies: v.array(id),
    needs: v.array(id),
    trains: v.array(id),
    size: v.picklist(['S', 'M', 'L']),
    theory: share,
    category: text,
  })
}

function planSchema(object: typeof v.strictObject) {
  const fields = object({
    id,
    uid: maybe(id),
    made: day,
    dropped: maybe(day),
    from: day,
    to: day,
    days: v.array(
      object({
        day,
        kind: v.picklist(['workday', 'weekend', 'holiday', 'company', 'leave', 'rest']),
        name: maybe(object({ en: text, ko: text })),
        family: maybe(v.literal(true)),
        atWork: maybe(v.literal(true)),
        freeMinutes: amount,
      }),
    ),
    budget: object({
      rawMinutes: amount,
      slackMinutes: amount,
      fixedMinutes: amount,
      reviewMinutes: amount,
      newMinutes: amount,
      ratio: amount,
    }),
    steps: v.array(stepSchema(object)),
    leftOut: v.array(
      object({
        skill: id,
        from: level,
        to: level,
        reason: v.picklist(['budget', 'window', 'prerequisite', 'deadline', 'needs-work']),
        hours: amount,
      }),
    ),
    blocks: v.pipe(
      v.array(
        object({
          id,
          day,
          start: time,
          minutes: amount,
          kind: v.picklist(['opening', 'study', 'review', 'closing']),
          skill: maybe(id),
          to: maybe(level),
          part: maybe(whole),
          parts: maybe(whole),
        }),
      ),
      uniqueIds(),
    ),
    certificate: object({ worth: amount, bound: amount, ratio: amount }),
    score: maybe(object({ hard: amount, medium: amount, soft: amount })),
  })
  return v.pipe(
    fields,
    v.check(({ from, to }) => from <= to, 'plan-reversed' satisfies BrokenRule),
  )
}

function stepSchema(object: typeof v.strictObject) {
  return object({
    skill: id,
    from: level,
    to: level,
    hours: amount,
    worth: amount,
    because: v.array(
      v.variant('reason', [
        object({
          reason: v.literal('serves'),
          posting: id,
          line: id,
          kind,
          quote: text,
          coverage: amount,
          worth: amount,
        }),
        object({ reason: v.literal('completes'), posting: id, worth: amount }),
        object({ reason: v.literal('prerequisite'), of: id }),
        object({ reason: v.literal('trains'), skill: id, worth: amount }),
        object({ reason: v.literal('assumed'), skill: id }),
      ]),
    ),
    by: maybe(day),
  })
}
