import { by } from '../text.ts'
import type { AliasRule, FullCatalogue, Skill, SkillId } from './catalogue.ts'
import { foldName, isHangul } from './fold.ts'

/** One way to write a skill, as filed under its folded key. */
export interface Entry {
  readonly skill: SkillId
  /** The alias as the catalogue writes it. */
  readonly text: string
  readonly rule: AliasRule | null
  /** How many folded characters it has. */
  readonly length: number
  readonly hangulStart: boolean
  readonly hangulEnd: boolean
  /** So short that no space may stand inside ("ORM" is not "or M"). */
  readonly tight: boolean
}

/** Every name and alias of a catalogue, ready to be looked for. */
export interface MentionFinder {
  readonly entries: ReadonlyMap<string, readonly Entry[]>
  /** By a name's first three folded characters: how long such names are, longest first. Shorter names are looked up whole. */
  readonly lengths: ReadonlyMap<string, readonly number[]>
}

/** Compiles a catalogue's names and aliases; linear in their length. Do it once a run. */
export function compileMentions(catalogue: FullCatalogue): MentionFinder {
  const skills = [...catalogue.skills.values()].sort(by(({ id }) => id))
  const filed = skills.map(keyed)
  const owners = new Map<string, SkillId>()
  for (const { skill, names } of filed) {
    for (const { key, rule } of names)
      if (rule === null && !owners.has(key)) owners.set(key, skill.id)
  }
  const entries = new Map<string, Entry[]>()
  for (const { skill, names } of filed)
    file(
      entries,
      skill.id,
      names.filter(({ text }) => !joinsSkills(text, owners)),
    )
  for (const list of entries.values()) if (list.length > 1) list.sort(byStrictness)
  return { entries, lengths: lengthsOf(entries.keys()) }
}

interface Name {
  readonly key: string
  readonly text: string
  readonly rule: AliasRule | null
}

function keyed(skill: Skill): { readonly skill: Skill; readonly names: readonly Name[] } {
  const names = [skill.name.en, skill.name.ko, ...skill.aliases].map((alias): Name => {
    const text = typeof alias === 'string' ? alias : alias.text
    return { key: foldName(text), text, rule: typeof alias === 'string' ? null : alias }
  })
  return { skill, names: names.filter(({ key }) => key !== '') }
}

/** "C/C++" names two skills: as an alias of one it would hide the other. "CI/CD" and "TCP/IP" name one. */
function joinsSkills(text: string, owners: ReadonlyMap<string, SkillId>): boolean {
  if (!text.includes('/')) return false
  const parts = text.split('/').map((part) => owners.get(foldName(part)))
  return parts.every((owner) => owner !== undefined) && new Set(parts).size > 1
}

/** A rule whose text equals a name governs that name, so rules replace the plain entries of the same key. */
function file(entries: Map<string, Entry[]>, skill: SkillId, names: readonly Name[]): void {
  const ruled = new Set(names.flatMap(({ key, rule }) => (rule ? [key] : [])))
  const plain = new Set<string>()
  for (const { key, text, rule } of names) {
    if (rule === null && (ruled.has(key) || plain.has(key))) continue
    if (rule === null) plain.add(key)
    const entry: Entry = {
      skill,
      text,
      rule,
      length: key.length,
      hangulStart: isHangul(key.charCodeAt(0)),
      hangulEnd: isHangul(key.charCodeAt(key.length - 1)),
      tight: key.length <= 4 && !text.includes(' '),
    }
    const list = entries.get(key)
    if (list) list.push(entry)
    else entries.set(key, [entry])
  }
}

/** Where two skills claim a name, the one that says when it counts is asked first; then by id. */
function byStrictness(a: Entry, b: Entry): number {
  if ((a.rule === null) !== (b.rule === null)) return a.rule ? -1 : 1
  return a.skill < b.skill ? -1 : a.skill > b.skill ? 1 : 0
}

/** How many characters of a name tell how long the names may be that start with them. */
export const PREFIX = 3

function lengthsOf(keys: Iterable<string>): Map<string, number[]> {
  const found = new Map<string, Set<number>>()
  for (const key of keys) {
    if (key.length < PREFIX) continue
    const start = key.slice(0, PREFIX)
    const lengths = found.get(start)
    if (lengths) lengths.add(key.length)
    else found.set(start, new Set([key.length]))
  }
  return new Map([...found].map(([start, lengths]) => [start, [...lengths].sort((a, b) => b - a)]))
}
