import type { Progress } from '../../core/progress.ts'
import type { Catalogue } from '../../core/skill/catalogue.ts'
import { withName } from './names.ts'

/** What `gil progress` tells. */
export function progressJson(
  { levels, ...progress }: Progress,
  world: { readonly catalogue: Catalogue },
): object {
  return { ...progress, levels: levels.map((move) => withName(move, world)) }
}
