import type { Block } from '../core/plan/plan.ts'
import type { Catalogue, Exercise } from '../core/skill/catalogue.ts'
import { nameOf } from '../core/skill/catalogue.ts'
import type { Lang } from '../core/text.ts'
import type { Messages } from '../messages/messages.ts'

/** What an aim is told from. */
export interface AimContext {
  readonly catalogue: Catalogue
  readonly exercises: readonly Exercise[]
  readonly lang: Lang
  readonly messages: Messages
}

/**
 * What can be checked at the end of a block: of study the exercise's task, and in its step's last sitting the result; of
 * the others what is written down.
 */
export function sayAim(block: Block, context: AimContext): string {
  const { messages, lang, catalogue } = context
  const m = messages.plan.aim
  if (block.kind === 'opening') return m.opening
  if (block.kind === 'closing') return m.closing
  const name = nameOf(block.skill ?? '', catalogue, lang)
  if (block.kind === 'review') return m.review(name)
  const exercise = exerciseOf(block, context)
  const { part = 1, parts = 1 } = block
  const of = parts > 1 ? m.part(part, parts) : ''
  if (!exercise) return m.study(name, block.to ?? 1, messages.words.levels[block.to ?? 1], of)
  return part === parts
    ? m.last(exercise.task[lang], exercise.result[lang], of)
    : m.going(exercise.task[lang], of)
}

/** "When it is 10:00, I sit down and ..." (Gollwitzer 2006: who names time and deed acts more often, d .65). */
export function sayIfThen({ kind, start, skill }: Block, context: AimContext): string {
  const name = skill === undefined ? '' : nameOf(skill, context.catalogue, context.lang)
  return context.messages.plan.ifThen[kind](start, name)
}

/** The aim where a whole plan is shown: a sitting that only goes on with its step's task says so, and does not repeat it. */
export function sayBriefAim(block: Block, context: AimContext): string {
  const { part = 1, parts = 1 } = block
  if (block.kind !== 'study' || part === 1) return sayAim(block, context)
  const m = context.messages.plan.aim
  const exercise = exerciseOf(block, context)
  const of = m.part(part, parts)
  return part === parts && exercise ? m.finish(exercise.result[context.lang], of) : m.goOn(of)
}

/** The exercise that a block's step is done with. */
export function exerciseOf(
  { skill, to }: Pick<Block, 'skill' | 'to'>,
  { exercises }: Pick<AimContext, 'exercises'>,
): Exercise | undefined {
  return exercises.find((one) => one.skill === skill && one.level === to)
}
