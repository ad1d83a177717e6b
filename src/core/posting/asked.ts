import type { Catalogue } from '../skill/catalogue.ts'
import { findMentions, type MentionFinder } from '../skill/mentions.ts'
import { groupsOf } from './groups.ts'
import { negatedSpans } from './negation.ts'
import type { Named } from './phrases.ts'
import type { SkillAsked } from './posting.ts'
import { findUnlisted } from './unlisted.ts'

/** The skills that a line asks for, with their alternatives; negated ones are left out, each skill stands once. */
export function skillsAsked(
  quote: string,
  finder: MentionFinder,
  catalogue: Catalogue,
): SkillAsked[] {
  const known: Named[] = findMentions(quote, finder).map(({ skill, start, end, text }) => ({
    id: skill,
    name: catalogue.skills.get(skill)?.name.en ?? text,
    mention: text,
    start,
    end,
  }))
  const negated = known.length > 0 ? negatedSpans(quote) : []
  const wanted = [...known, ...findUnlisted(quote, known)]
    .filter(({ start }) => !negated.some((span) => start >= span.start && start < span.end))
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
