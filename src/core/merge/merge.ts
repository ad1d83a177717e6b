import type { Action } from '../action.ts'
import { keyOfDay, sortDays } from '../calendar/own-day.ts'
import { isSameRecord } from '../changes.ts'
import { type Document, EMPTY_DOCUMENT } from '../document.ts'
import type { LogEntry } from '../log/entry.ts'
import type { Plan, StepReason } from '../plan/plan.ts'
import { linesByKey } from '../posting/find.ts'
import { isLineKey } from '../posting/line-key.ts'
import type { Profile } from '../profile.ts'
import { forgetGoneLines } from '../references.ts'
import type { Assessment } from '../skill/inventory.ts'
import { foldText } from '../text.ts'
import { mergeNumbered } from './numbered.ts'
import { keepLoggedBlocks, mergePlans } from './plans.ts'
import { mergePostings } from './postings.ts'
import { mergeKeyed, type Take, type Tally } from './tally.ts'

export interface Merged extends Readonly<Tally> {
  readonly document: Document
}

/**
 * Brings the records of another document into ours. What is only there is added and what is here already skipped; of a record
 * that differs ours stays, unless theirs is to be taken, and both are told. Entries, assessments, actions and plans whose
 * ids are taken by others get new ids, with all that refers to them. Merging the same document twice adds nothing.
 */
export function merge(ours: Document, theirs: Document, take: Take = 'ours'): Merged {
  const tally: Tally = { added: [], skipped: [], conflicts: [] }
  const sides = <K extends 'postings' | 'assessments' | 'actions' | 'plans' | 'log' | 'days'>(
    key: K,
  ) => ({ ours: ours[key], theirs: theirs[key], take, tally })
  const profile = mergeProfile(ours.profile, theirs.profile, { take, tally })
  const days = mergeKeyed({ ...sides('days'), kind: 'day' }, keyOfDay)
  const own = mergeOwn(ours.own, theirs.own, { take, tally })
  const { postings, ids, lines } = mergePostings(sides('postings'))
  const plans = mergePlans({
    ...sides('plans'),
    theirs: theirs.plans.map((plan) => withPostings(plan, ids)),
  })
  const place = placeFor(lines, ours)
  const assessments = mergeAssessments(ours, theirs, { place, take, tally })
  const actions = mergeNumbered(
    {
      ...sides('actions'),
      kind: 'action',
      theirs: theirs.actions.map((one) => withAbout(one, place)),
    },
    {
      prefix: 'a',
      isOne: (a, b) => a.text === b.text && a.kind === b.kind && a.added === b.added,
      rename: (action, id) => ({ ...action, id }),
      contentOf: ({ id: _, ...content }) => content,
    },
  )
  const log = mergeNumbered(
    { ...sides('log'), kind: 'log', theirs: theirs.log.map((one) => ofBlock(one, plans.blocks)) },
    {
      prefix: 'l',
      isOne: isOneEntry,
      rename: (entry, id) => ({ ...entry, id }),
      contentOf: ({ id: _, uid: __, ...content }) => content,
      markOf: ({ uid }) => uid,
    },
  )
  if (isSameRecord(ours, EMPTY_DOCUMENT)) return { document: theirs, ...tally }
  const entries = [...log.kept, ...log.added]
  const logged = new Set(entries.flatMap(({ block }) => block ?? []))
  const document: Document = {
    profile,
    days: sortDays(days),
    postings,
    assessments,
    own,
    actions: [...actions.kept, ...actions.added],
    plans: keepLoggedBlocks(plans.plans, { versions: [...ours.plans, ...theirs.plans], logged }),
    log: entries,
  }
  return { document: forgetGoneLines(ours, document), ...tally }
}

interface How {
  readonly take: Take
  readonly tally: Tally
}

/** Field by field, and of single skills' months each on its own. */
function mergeProfile(ours: Profile, theirs: Profile, how: How): Profile {
  const flat = ({ sinceBySkill = {}, ...fields }: Profile): Field[] => [
    ...Object.entries(fields).map(([field, value]) => ({ field, value })),
    ...Object.entries(sinceBySkill).map(([skill, value]) => ({ field: `${SINCE}${skill}`, value })),
  ]
  const merged = mergeKeyed(
    { ...how, kind: 'profile', ours: flat(ours), theirs: flat(theirs) },
    ({ field }) => field,
  )
  const months = merged.filter(({ field }) => field.startsWith(SINCE))
  const others = merged.filter(({ field }) => !field.startsWith(SINCE))
  return {
    ...Object.fromEntries(others.map(({ field, value }) => [field, value])),
    ...(months.length > 0 && {
      sinceBySkill: Object.fromEntries(
        months.map(({ field, value }) => [field.slice(SINCE.length), value as string]),
      ),
    }),
  }
}

interface Field {
  readonly field: string
  readonly value: unknown
}

const SINCE = 'sinceBySkill.'

function mergeOwn(ours: Document['own'], theirs: Document['own'], how: How): Document['own'] {
  return {
    skills: mergeKeyed(
      { ...how, kind: 'own-skill', ours: ours.skills, theirs: theirs.skills },
      ({ id }) => id,
    ),
    // One name means one skill.
    aliases: mergeKeyed(
      { ...how, kind: 'alias', ours: ours.aliases, theirs: theirs.aliases },
      ({ text }) => foldText(text),
    ),
  }
}

/**
 * Of one day's assessments the later in the list counts: theirs stand before ours, unless theirs are to count. An answer to a
 * line that the posting here lacks has no place, and is told as a conflict.
 */
function mergeAssessments(
  ours: Document,
  theirs: Document,
  { place, take, tally }: How & { readonly place: Place },
): readonly Assessment[] {
  const placed = theirs.assessments.flatMap((assessment): Assessment[] => {
    if (assessment.line === undefined) return [assessment]
    const line = place(assessment.line)
    if (line !== null) return [{ ...assessment, line }]
    const { id } = assessment
    tally.conflicts.push({
      kind: 'assessment',
      id,
      ours: null,
      theirs: assessment,
      fields: ['line'],
      taken: 'ours',
    })
    return []
  })
  const { kept, added } = mergeNumbered(
    { kind: 'assessment', ours: ours.assessments, theirs: placed, take, tally },
    {
      prefix: 's',
      // Assessments are only ever added, never changed.
      isOne: () => false,
      rename: (assessment, id) => ({ ...assessment, id }),
      contentOf: ({ id: _, ...content }) => content,
    },
  )
  return take === 'theirs' ? [...kept, ...added] : [...added, ...kept]
}

/** Where a line of theirs stands here; null where it has no place. */
type Place = (line: string) => string | null

/** A line that theirs lacked already has its place where it means nothing else here. */
function placeFor(lines: ReadonlyMap<string, string | null>, ours: Document): Place {
  const known = linesByKey(ours.postings)
  return (line) => {
    const here = lines.get(line)
    if (here !== undefined) return here
    return known.has(line) ? null : line
  }
}

/** An action is worth keeping without the line that it was about. */
function withAbout(action: Action, place: Place): Action {
  if (action.about === undefined || !isLineKey(action.about)) return action
  const line = place(action.about)
  if (line !== null) return { ...action, about: line }
  const { about: _, ...rest } = action
  return rest
}

/** What became of one block, or the same words of one day where marks do not tell the entries apart. */
function isOneEntry(a: LogEntry, b: LogEntry): boolean {
  if (a.day !== b.day || a.block !== b.block) return false
  const areMarked = a.uid !== undefined && b.uid !== undefined
  return a.block !== undefined || (a.text === b.text && !areMarked)
}

function ofBlock(entry: LogEntry, blocks: ReadonlyMap<string, string>): LogEntry {
  const block = entry.block === undefined ? undefined : blocks.get(entry.block)
  return block === undefined ? entry : { ...entry, block }
}

/** A plan whose reasons name the postings by the ids that they have here. */
function withPostings(plan: Plan, ids: ReadonlyMap<string, string>): Plan {
  const named = (reason: StepReason): StepReason =>
    'posting' in reason ? { ...reason, posting: ids.get(reason.posting) ?? reason.posting } : reason
  const steps = plan.steps.map((step) => ({ ...step, because: step.because.map(named) }))
  return { ...plan, steps }
}
