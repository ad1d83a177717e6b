import type { Progress } from '../../core/progress.ts'
import type { Catalogue } from '../../core/skill/catalogue.ts'
import { withName } from './names.ts'

/** What `gil progress` tells. */
export function progressJson(
  { skills, levels, proposed, ...progress }: Progress,
  world: { readonly catalogue: Catalogue },
): object {
  return {
    ...progress,
    skills: skills.map((one) => withName(one, world)),
    levels: levels.map((move) => withName(move, world)),
    proposed: proposed.map((one) => withName(one, world)),
  }
}
