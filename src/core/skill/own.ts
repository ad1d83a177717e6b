import { MODEL } from '../constants.ts'
import { GilError } from '../error.ts'
import type { FullCatalogue, Size, Skill, SkillId } from './catalogue.ts'
import { foldName } from './fold.ts'

/** The category of the user's own skills. */
const OWN = 'own'

/** A skill of the user's own, with an id made from its name. Throws `skill-exists` and `alias-taken`. */
export function makeOwnSkill(
  own: {
    readonly name: string
    readonly aliases?: readonly string[]
    readonly implies?: readonly SkillId[]
    readonly needs?: readonly SkillId[]
    readonly size?: Size
  },
  catalogue: FullCatalogue,
): Skill {
  const name = own.name.normalize('NFC').trim()
  const id = (name.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? []).join('-')
  if (id === '') throw new GilError('input-empty', { from: 'NAME' })
  if (catalogue.skills.has(id)) throw new GilError('skill-exists', { id })
  for (const text of [name, ...(own.aliases ?? [])]) refuseTakenName(text, catalogue)
  return {
    id,
    name: { en: name, ko: name },
    aliases: own.aliases ?? [],
    implies: own.implies ?? [],
    needs: own.needs ?? [],
    trains: [],
    size: own.size ?? 'M',
    theory: MODEL.ownTheory,
    category: OWN,
  }
}

/** Throws `alias-taken` where a name means a skill already. */
export function refuseTakenName(text: string, catalogue: FullCatalogue): void {
  const folded = foldName(text)
  for (const { name, aliases } of catalogue.skills.values()) {
    const names = [
      name.en,
      name.ko,
      ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text)),
    ]
    if (names.some((other) => foldName(other) === folded)) {
      throw new GilError('alias-taken', { text, skill: name })
    }
  }
}
