import { GilError } from '../error.ts'
import type { FullCatalogue, Skill, SkillId } from './catalogue.ts'
import { letterDistance } from './distance.ts'
import { foldName } from './fold.ts'

/** How many candidates an error offers. */
const CANDIDATES = 6
/** From how many letters on a beginning, or a part of a name, may stand for it. */
const PREFIX_LETTERS = 2
const PART_LETTERS = 3
/** Longer words are no typing slips of a skill's name. */
const LONGEST_SLIP = 40

/**
 * The skill that the user means: its id, else its name or an alias (case, spaces, hyphens, dots and underscores do not
 * matter), else ".NET" for "net", else the only one whose name begins with the text, else the only one with a word that
 * does: "list" is no "probabilistic models". Throws `skill-ambiguous` or `skill-unknown`, each with the ids that come closest.
 */
export function resolveSkill(text: string, catalogue: FullCatalogue): Skill {
  const byId = catalogue.skills.get(text.trim())
  if (byId) return byId
  const wanted = foldName(text)
  const names = namesOf(catalogue)
  const ways: ((name: Name) => boolean)[] = [
    ({ rank, folded }) => rank < 2 && folded === wanted,
    ({ folded }) => folded === wanted,
    ({ folded }) => folded === `.${wanted}`,
    ({ folded }) => wanted.length >= PREFIX_LETTERS && folded.startsWith(wanted),
    (name) => wanted.length >= partLetters(wanted) && hasWord(name, wanted),
  ]
  for (const matches of ways) {
    const found = distinct(names.filter(matches))
    if (found.length > 1) {
      throw new GilError('skill-ambiguous', { text, candidates: found.slice(0, CANDIDATES) })
    }
    const skill = found[0] === undefined ? undefined : catalogue.skills.get(found[0])
    if (skill) return skill
  }
  throw new GilError('skill-unknown', { text, candidates: closestTo(wanted, names) })
}

interface Name {
  readonly id: SkillId
  readonly text: string
  readonly folded: string
  /** 0 the id, 1 a name, 2 an alias. */
  readonly rank: number
}

function namesOf(catalogue: FullCatalogue): Name[] {
  const names: Name[] = []
  for (const { id, name, aliases } of catalogue.skills.values()) {
    const add = (text: string, rank: number) =>
      names.push({ id, text, folded: foldName(text), rank })
    add(id, 0)
    add(name.en, 1)
    add(name.ko, 1)
    for (const alias of aliases) add(typeof alias === 'string' ? alias : alias.text, 2)
  }
  return names
}

/** Whether a word of a name begins with the text; Hangul writes words together, so there it may stand anywhere. */
function hasWord({ text, folded }: Name, wanted: string): boolean {
  if (!folded.includes(wanted)) return false
  if (/^[가-힣]/.test(wanted)) return true
  return [...text.matchAll(WORD_START)].some(({ index }) =>
    foldName(text.slice(index + 1)).startsWith(wanted),
  )
}

/** What stands before a word: "-" in "spring-boot", "t" in "RabbitMQ". */
const WORD_START = /[^0-9A-Za-z](?=[0-9A-Za-z])|[a-z](?=[A-Z])/g

/** Two syllables of Hangul say as much as several Latin letters. */
function partLetters(wanted: string): number {
  return /^[가-힣]/.test(wanted) ? PREFIX_LETTERS : PART_LETTERS
}

/** Each skill once, those with the shortest matching name first, then by id. */
function distinct(names: readonly Name[]): SkillId[] {
  const sorted = [...names].sort(
    (a, b) => a.folded.length - b.folded.length || compare(a.id, b.id) || a.rank - b.rank,
  )
  return [...new Set(sorted.map((name) => name.id))]
}

function closestTo(wanted: string, names: readonly Name[]): SkillId[] {
  if (wanted === '' || wanted.length > LONGEST_SLIP) return []
  const limit = Math.max(1, Math.floor(wanted.normalize('NFD').length / 3))
  const near: { readonly id: SkillId; readonly distance: number }[] = []
  for (const { id, folded } of names) {
    const within = folded.length * 2 >= wanted.length && wanted.includes(folded)
    const around = wanted.length >= PART_LETTERS && folded.includes(wanted)
    const distance = within || around ? limit : letterDistance(wanted, folded, limit)
    if (distance <= limit) near.push({ id, distance })
  }
  near.sort((a, b) => a.distance - b.distance || compare(a.id, b.id))
  return [...new Set(near.map((name) => name.id))].slice(0, CANDIDATES)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
