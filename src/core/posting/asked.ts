import type { Catalogue } from '../skill/catalogue.ts'
import { findMentions, type MentionFinder } from '../skill/mentions.ts'
import { groupsOf } from './groups.ts'
import { negatedSpans } from './negation.ts'
import type { Named } from './phrases.ts'
import type { Kind, SkillAsked } from './posting.ts'
import { wishedParts } from './preference.ts'
import { findUnlisted } from './unlisted.ts'

/** What knows the skills that lines name. */
export interface Known {
  readonly finder: MentionFinder
  readonly catalogue: Catalogue
}

/** The skills that a line asks for, with their alternatives; negated ones are left out, and of a required line those that it only wishes for; each skill stands once. */
export function skillsAsked(
  { quote, kind }: { readonly quote: string; readonly kind: Kind },
  { finder, catalogue }: Known,
): SkillAsked[] {
  const known: Named[] = findMentions(quote, finder).map(({ skill, start, end, text }) => ({
    id: skill,
    name: catalogue.skills.get(skill)?.name.en ?? text,
    mention: text,
    start,
    end,
  }))
  const wished = kind === 'required' ? wishedParts(quote) : []
  const left = known.length > 0 ? [...negatedSpans(quote), ...wished] : wished
  const wanted = [...known, ...findUnlisted(quote, known)]
    .filter(({ start }) => !left.some((span) => start >= span.start && start < span.end))
    .sort((a, b) => a.start - b.start)
  const groups = groupsOf(quote, wanted, catalogue)
  const seen = new Set<string>()
  return wanted.flatMap(({ id, name, mention }, i) => {
    const key = id ?? `?${name.toLowerCase()}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ id, name, mention, group: groups[i] ?? 0 }]
  })
}
