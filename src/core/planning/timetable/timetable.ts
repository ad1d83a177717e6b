import { timeOf } from '../../calendar/span.ts'
import { SEARCH } from '../../constants.ts'
import type { Block, Score, Step } from '../../plan/plan.ts'
import { randomNumbers } from '../../random.ts'
import type { SkillId } from '../../skill/catalogue.ts'
import type { Level } from '../../skill/level.ts'
import { draft } from './draft.ts'
import { EMPTY, type Labels, sittingsFor } from './labels.ts'
import { type Problem, problemOf, type Sitting, type TimetableOptions } from './problem.ts'
import { compareScores, scoreOf } from './score.ts'
import { type Grid, gridOf } from './slots.ts'

export type { TimetableOptions } from './problem.ts'

/**
 * The dated blocks of a plan, in order of time: an opening first and a closing last, the steps' hours as blocks of 25 to 90
 * minutes in the free hours, prerequisites and deadlines kept, reviews of what is theory some days later. What the free hours
 * cannot hold is missing from the blocks (`unplacedMinutes`). The same input always gives the same blocks.
 */
export function timetable(options: TimetableOptions): Block[] {
  const problem = problemOf(options)
  const usual = solve(problem, gridOf(problem, 'usual'))
  const best =
    usual.score.medium === 0 ? usual : better(usual, solve(problem, gridOf(problem, 'long')))
  return numbered(blocksOf(best.sittings, problem), options.planId)
}

/** Minutes of each step that no study block holds; only steps that lack some. */
export function unplacedMinutes(
  steps: readonly Step[],
  blocks: readonly Block[],
): Map<Step, number> {
  const missing = new Map<Step, number>()
  for (const step of steps) {
    const placed = blocks
      .filter(({ kind, skill, to }) => kind === 'study' && skill === step.skill && to === step.to)
      .reduce((sum, { minutes }) => sum + minutes, 0)
    const left = Math.round(step.hours * 60) - placed
    if (left > 0) missing.set(step, left)
  }
  return missing
}

/**
 * Blocks, in order of time, with the number of each sitting among those of its step or its skill's reviews, and reviews with
 * the level that is studied before them.
 */
export function withParts(blocks: readonly Block[]): Block[] {
  const key = ({ kind, skill, to }: Block): string =>
    `${kind} ${skill} ${kind === 'study' ? to : ''}`
  const counts = new Map<string, number>()
  for (const block of blocks) counts.set(key(block), (counts.get(key(block)) ?? 0) + 1)
  const seen = new Map<string, number>()
  const studied = new Map<SkillId, Level>()
  return blocks.map((block) => {
    const { kind, skill, to } = block
    if (skill === undefined) return block
    const part = (seen.get(key(block)) ?? 0) + 1
    seen.set(key(block), part)
    if (kind === 'study' && to !== undefined) studied.set(skill, to)
    const reviewed = kind === 'review' ? studied.get(skill) : undefined
    const parts = counts.get(key(block)) ?? part
    return { ...block, ...(reviewed !== undefined && { to: reviewed }), part, parts }
  })
}

/** An id no block has yet: the plan's id and a number. */
export function blockId(planId: string, number: number): string {
  return `${planId}-${String(number).padStart(2, '0')}`
}

interface Solution {
  readonly sittings: readonly Sitting[]
  readonly score: Score
}

function better(a: Solution, b: Solution): Solution {
  return compareScores(b.score, a.score) < 0 ? b : a
}

function solve(problem: Problem, grid: Grid): Solution {
  return improve(draft(grid, problem), grid, problem)
}

/** Swaps what stands in two slots wherever that is better, so many times; the seed is fixed, so that plans can be repeated. */
function improve(labels: Labels, grid: Grid, problem: Problem): Solution {
  const sittings = sittingsFor(labels, grid, problem)
  let best = { sittings, score: scoreOf(sittings, problem) }
  const { timetableLooks: looks, timetableMoves: moves } = SEARCH
  const tries = labels.length < 2 ? 0 : Math.min(moves, Math.floor(looks / labels.length))
  const random = randomNumbers(labels.length)
  const current = [...labels]
  for (let i = 0; i < tries; i++) {
    const a = Math.floor(random() * current.length)
    const b = Math.floor(random() * current.length)
    const [was = EMPTY, other = EMPTY] = [current[a], current[b]]
    if (was === other) continue
    current[a] = other
    current[b] = was
    const tried = sittingsFor(current, grid, problem)
    const score = scoreOf(tried, problem)
    if (compareScores(score, best.score) < 0) best = { sittings: tried, score }
    else {
      current[a] = was
      current[b] = other
    }
  }
  return best
}

function blocksOf(sittings: readonly Sitting[], problem: Problem): Omit<Block, 'id'>[] {
  return sittings.flatMap(({ day, start, minutes, kind, task }) => {
    const date = problem.days[day]
    const of =
      kind === 'study' ? problem.steps[task] : kind === 'review' ? problem.reviews[task] : null
    if (date === undefined || of === undefined) return []
    const subject = of === null ? {} : { skill: of.skill, to: of.to }
    return { day: date, start: timeOf(start), minutes, kind, ...subject }
  })
}

function numbered(blocks: readonly Omit<Block, 'id'>[], planId: string): Block[] {
  return withParts(blocks.map((block, i) => ({ id: blockId(planId, i + 1), ...block })))
}
