import { type Catalogue, nameOf, type SkillId } from '../../core/skill/catalogue.ts'
import type { Text } from '../../core/text.ts'

/** A name in English, as every language prints it, and in both; nothing where there is none. */
export function namesJson(name: Text | null | undefined): object {
  return name ? { name: name.en, names: { en: name.en, ko: name.ko } } : {}
}

/** A record of a skill with its English name beside. */
export function withName<T extends { readonly skill: SkillId }>(
  { skill, ...rest }: T,
  { catalogue }: { readonly catalogue: Catalogue },
): object {
  return { skill, name: nameOf(skill, catalogue), ...rest }
}
