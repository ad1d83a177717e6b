import { minutesOf } from '../../calendar/span.ts'
import { MODEL } from '../../constants.ts'
import type { Block, Score } from '../../plan/plan.ts'
import { inOrder } from './placement.ts'
import { type Problem, problemOf, type Sitting, type TimetableOptions } from './problem.ts'
import { brokenOrder, brokenPlaces, type Track, tracksOf } from './rules.ts'

/** The score of blocks against the window and steps they were made for. */
export function scoreTimetable(blocks: readonly Block[], options: TimetableOptions): Score {
  const problem = problemOf(options)
  return scoreOf(sittingsOf(blocks, problem), problem)
}

/** A score as plans keep it: wishes to one decimal. */
export function roundedScore({ hard, medium, soft }: Score): Score {
  return { hard, medium, soft: Math.round(soft * 10) / 10 }
}

/** Blocks in numbers, in order of time; of those that are done no rule is asked. */
export function sittingsOf(
  blocks: readonly Block[],
  problem: Problem,
  done: ReadonlySet<string> = new Set(),
): Sitting[] {
  return inOrder(
    blocks.map((block) => {
      const sitting = sittingOf(block, problem)
      return done.has(block.id) ? { ...sitting, done: true } : sitting
    }),
  )
}

/** A block in numbers. */
export function sittingOf(block: Block, problem: Problem): Sitting {
  return {
    day: problem.days.indexOf(block.day),
    start: minutesOf(block.start),
    minutes: block.minutes,
    kind: block.kind,
    task: taskOf(block, problem),
  }
}

/** The score of sittings in order of time. */
export function scoreOf(sittings: readonly Sitting[], problem: Problem): Score {
  const tracks = tracksOf(sittings, problem)
  return {
    hard: brokenPlaces(sittings, problem) + brokenOrder(sittings, tracks, problem),
    medium: problem.steps.reduce(
      (sum, step, i) => sum + Math.max(0, step.minutes - (tracks[i]?.minutes ?? 0)),
      0,
    ),
    soft:
      reviewCost(sittings, tracks, problem) +
      groundworkCost(tracks, problem) +
      rowCost(sittings, problem) +
      dayCost(sittings, tracks, problem),
  }
}

/** Below 0 where the first score is better. */
export function compareScores(a: Score, b: Score): number {
  return a.hard - b.hard || a.medium - b.medium || a.soft - b.soft
}

function taskOf(block: Block, { steps, reviews }: Problem): number {
  if (block.kind === 'study') {
    return steps.findIndex(({ skill, to }) => skill === block.skill && to === block.to)
  }
  return block.kind === 'review' ? reviews.findIndex(({ skill }) => skill === block.skill) : -1
}

function reviewCost(
  sittings: readonly Sitting[],
  tracks: readonly Track[],
  problem: Problem,
): number {
  const { reviewMissing, reviewDayOff } = MODEL.timetable
  const found = problem.reviews.map(() => 0)
  const reference = problem.reviews.map(({ skill }) => firstDay(skill, tracks, problem))
  let daysOff = 0
  for (const { kind, task, day } of sittings) {
    const since = kind === 'review' ? reference[task] : undefined
    if (since === undefined) continue
    const nth = found[task] ?? 0
    daysOff += Math.abs(day - since - (MODEL.reviewGaps[nth] ?? 0))
    found[task] = nth + 1
    reference[task] = day
  }
  const missing = problem.reviews.reduce(
    (sum, { count }, task) => sum + Math.max(0, count - (found[task] ?? 0)),
    0,
  )
  return missing * reviewMissing + daysOff * reviewDayOff
}

/** The day on which the study of a skill begins. */
function firstDay(skill: string, tracks: readonly Track[], { steps }: Problem): number {
  let first = Number.POSITIVE_INFINITY
  steps.forEach((step, i) => {
    const day = tracks[i]?.firstDay ?? -1
    if (step.skill === skill && day >= 0) first = Math.min(first, day)
  })
  return Number.isFinite(first) ? first : 0
}

function groundworkCost(tracks: readonly Track[], { steps }: Problem): number {
  const late = steps.flatMap(({ groundwork }, i) =>
    groundwork.filter((other) => (tracks[other]?.first ?? -1) > (tracks[i]?.first ?? -1)),
  )
  return late.length * MODEL.timetable.groundworkLate
}

function rowCost(sittings: readonly Sitting[], problem: Problem): number {
  let cost = 0
  let run = 0
  let running: string | undefined
  for (const { kind, task } of sittings) {
    const skill = kind === 'study' ? problem.steps[task]?.skill : problem.reviews[task]?.skill
    run = skill !== undefined && skill === running ? run + 1 : 1
    running = skill
    if (run > MODEL.sameSkillInRow) cost += MODEL.timetable.thirdInRow
  }
  return cost
}

function dayCost(sittings: readonly Sitting[], tracks: readonly Track[], problem: Problem): number {
  const { offPeakHour, stepDay, uneven } = MODEL.timetable
  const used = problem.days.map(() => 0)
  let offPeak = 0
  for (const sitting of sittings) {
    used[sitting.day] = (used[sitting.day] ?? 0) + sitting.minutes
    if (sitting.kind === 'study' && !isPeak(sitting, problem)) {
      offPeak += ((problem.steps[sitting.task]?.hardness ?? 0) * sitting.minutes) / 60
    }
  }
  const shares = used.flatMap((minutes, day) => {
    const capacity = Math.min(problem.dailyCapMinutes, problem.freeMinutes[day] ?? 0)
    return capacity === 0 ? [] : minutes / capacity
  })
  const mean = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length)
  const variance = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0)
  const stretched = tracks.reduce((sum, track) => sum + track.lastDay - track.firstDay, 0)
  return uneven * variance + stepDay * stretched + (problem.peak ? offPeakHour * offPeak : 0)
}

/** Whether at least half of a sitting lies in the peak hours. */
export function isPeak(
  { start, minutes }: { start: number; minutes: number },
  { peak }: Problem,
): boolean {
  if (peak === null) return false
  return 2 * (Math.min(start + minutes, peak.end) - Math.max(start, peak.start)) >= minutes
}
