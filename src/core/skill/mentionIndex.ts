import type { AliasRule, Catalogue, Skill, SkillId } from './catalogue.ts'
import { foldName, isHangul } from './mentionFold.ts'

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

export interface Node {
  readonly next: Map<number, Node>
  entries: Entry[]
}

/** Every name and alias of a catalogue, ready to be looked for. */
export interface MentionFinder {
  readonly root: Node
}

/** Compiles a catalogue's names and aliases; linear in their length. Do it once a run. */
export function compileMentions(catalogue: Catalogue): MentionFinder {
  const root: Node = { next: new Map(), entries: [] }
  const skills = [...catalogue.skills.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const owners = ownersOf(skills)
  for (const skill of skills) {
    for (const [key, entries] of entriesOf(skill, owners)) {
      const node = nodeFor(root, key.split(',').map(Number))
      node.entries = [...node.entries, ...entries].sort(byStrictness)
    }
  }
  return { root }
}

/** Which skill each plain name and alias belongs to. */
function ownersOf(skills: readonly Skill[]): Map<string, SkillId> {
  const owners = new Map<string, SkillId>()
  for (const { id, name, aliases } of skills) {
    for (const text of [name.en, name.ko, ...aliases]) {
      const key = typeof text === 'string' ? foldName(text).join(',') : ''
      if (key !== '' && !owners.has(key)) owners.set(key, id)
    }
  }
  return owners
}

/** "C/C++" names two skills: as an alias of one it would hide the other. "CI/CD" and "TCP/IP" name one. */
function joinsSkills(text: string, owners: ReadonlyMap<string, SkillId>): boolean {
  if (!text.includes('/')) return false
  const parts = text.split('/').map((part) => owners.get(foldName(part).join(',')))
  return parts.every((owner) => owner !== undefined) && new Set(parts).size > 1
}

/** A rule whose text equals a name governs that name, so rules replace the plain entries of the same key. */
function entriesOf(skill: Skill, owners: ReadonlyMap<string, SkillId>): Map<string, Entry[]> {
  const rules = new Map<string, Entry[]>()
  const plain = new Map<string, Entry[]>()
  for (const alias of [skill.name.en, skill.name.ko, ...skill.aliases]) {
    const text = typeof alias === 'string' ? alias : alias.text
    const key = foldName(text)
    if (key.length === 0 || joinsSkills(text, owners)) continue
    const entry: Entry = {
      skill: skill.id,
      text,
      rule: typeof alias === 'string' ? null : alias,
      length: key.length,
      hangulStart: isHangul(key[0] ?? 0),
      hangulEnd: isHangul(key.at(-1) ?? 0),
      tight: key.length <= 4 && !/\s/.test(text),
    }
    const id = key.join(',')
    if (entry.rule) rules.set(id, [...(rules.get(id) ?? []), entry])
    else if (!plain.has(id)) plain.set(id, [entry])
  }
  return new Map([...plain, ...rules])
}

function nodeFor(root: Node, key: readonly number[]): Node {
  let node = root
  for (const code of key) {
    let next = node.next.get(code)
    if (!next) {
      next = { next: new Map(), entries: [] }
      node.next.set(code, next)
    }
    node = next
  }
  return node
}

/** Where two skills claim a name, the one that says when it counts is asked first; then by id. */
function byStrictness(a: Entry, b: Entry): number {
  if ((a.rule === null) !== (b.rule === null)) return a.rule ? -1 : 1
  return a.skill < b.skill ? -1 : a.skill > b.skill ? 1 : 0
}
