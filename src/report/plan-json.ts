import type { Plan } from '../core/plan/plan.ts'
import type { Catalogue, Exercise } from '../core/skill/catalogue.ts'
import { loadMessages } from '../messages/messages.ts'
import { type AimContext, sayAim, sayIfThen } from './aim.ts'

/** A plan as `gil plan --json` prints it: the value itself, names and aims in English so that every language prints the same. */
export async function planJson(
  plan: Plan,
  {
    catalogue,
    exercises,
  }: { readonly catalogue: Catalogue; readonly exercises: readonly Exercise[] },
): Promise<object> {
  const told: AimContext = { catalogue, exercises, lang: 'en', messages: await loadMessages('en') }
  // The mark is random: the same input prints the same.
  const { days, blocks, uid: _, ...rest } = plan
  return {
    schema: 'gil.plan/1',
    ...rest,
    days: days.map(({ name, ...day }) => ({ ...day, ...(name && { name: name.en, names: name }) })),
    blocks: blocks.map((block) => ({
      ...block,
      aim: sayAim(block, told),
      ifThen: sayIfThen(block, told),
    })),
  }
}
