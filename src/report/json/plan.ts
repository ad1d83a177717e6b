import type { PlanDay } from '../../core/calendar/free.ts'
import type { DayBlock } from '../../core/log/day.ts'
import type { Block, Plan } from '../../core/plan/plan.ts'
import type { BlockDiff } from '../../core/planning/replan/replan.ts'
import type { Catalogue, Exercise } from '../../core/skill/catalogue.ts'
import { loadMessages } from '../../messages/messages.ts'
import { type AimContext, sayAim, sayIfThen } from '../aim.ts'
import { namesJson, withName } from './names.ts'

/** What blocks are told from. */
export interface BlockWorld {
  readonly catalogue: Catalogue
  readonly exercises: readonly Exercise[]
}

/** A plan as `gil plan --json` prints it. The mark is random, and left out: the same input prints the same. */
export async function planJson(plan: Plan, world: BlockWorld): Promise<object> {
  const { days, blocks, steps, leftOut, uid: _, ...rest } = plan
  return {
    ...rest,
    days: days.map(dayJson),
    steps: steps.map((step) => withName(step, world)),
    leftOut: leftOut.map((step) => withName(step, world)),
    blocks: await blocksJson(blocks, world),
  }
}

/** Blocks with their aims, in English so that every language prints the same. */
export async function blocksJson(
  blocks: readonly DayBlock[],
  world: BlockWorld,
): Promise<readonly object[]> {
  const told: AimContext = { ...world, lang: 'en', messages: await loadMessages('en') }
  return blocks.map((block) => ({
    ...(block.skill === undefined ? block : withName({ ...block, skill: block.skill }, world)),
    aim: sayAim(block, told),
    ifThen: sayIfThen(block, told),
  }))
}

/** What becomes of the blocks of a plan that is made anew. */
export async function changesJson(
  { kept, moved, added, removed }: BlockDiff,
  world: BlockWorld,
): Promise<object> {
  const told = (blocks: readonly Block[]) => blocksJson(blocks, world)
  const before = await told(moved.map((one) => one.before))
  const after = await told(moved.map((one) => one.after))
  return {
    kept: await told(kept),
    moved: before.map((block, index) => ({ before: block, after: after[index] })),
    added: await told(added),
    removed: await told(removed),
  }
}

function dayJson({ day, kind, name, family, atWork, freeMinutes }: PlanDay): object {
  return { day, kind, ...namesJson(name), family, atWork, freeMinutes }
}
