import { type Catalogue, impliedBy, type SkillId } from '../skill/catalogue.ts'

/** A technology named in a line, known or not. */
export interface Named {
  readonly id: SkillId | null
  readonly name: string
  readonly mention: string
  readonly start: number
  readonly end: number
}

/** What joins two neighbours of a list. */
type Joint = 'slash' | 'comma' | 'and' | 'or' | 'open' | 'none'

/**
 * Numbers the alternatives of a line: names of one number are any-of, different numbers are all wanted.
 * "A, B and C" are all wanted; "A 또는 B", "A, B, or C", "A, B 등", "such as A, B", "(A, B)", "one of A and B" and
 * "Java/Kotlin" (two of a kind, neither needing the other) are alternatives, and with them the word for what they
 * are ("MySQL, MS-SQL 등 RDBMS") where they imply it.
 */
export function groupsOf(text: string, names: readonly Named[], catalogue: Catalogue): number[] {
  const joints = names.map((name, i) => jointBefore(text, names[i - 1], name))
  const groups: number[] = []
  let group = -1
  for (const run of runsOf(joints)) {
    const anyOf = isAnyOf(text, names, joints, run)
    for (let i = run.from; i < run.to; i++) {
      const together =
        i > run.from &&
        (anyOf || (joints[i] === 'slash' && areAlternatives(names[i - 1], names[i], catalogue)))
      if (!together) group++
      groups[i] = group
    }
  }
  return renumbered(withUmbrellas(text, names, groups, catalogue))
}

function jointBefore(text: string, last: Named | undefined, name: Named): Joint {
  if (!last) return 'none'
  const between = text.slice(last.end, name.start)
  if (between.length > 24) return 'none'
  const words = between.replace(/\s+/g, ' ').trim().toLowerCase()
  if (/^[/|]$/.test(words)) return 'slash'
  if (
    /^(?:[,/]?\s?(?:or|and\/or|또는|혹은|내지)|(?:이나|나)(?:\s|$)|이나|나)\s?(?:an?|the)?$/.test(
      words,
    )
  )
    return 'or'
  if (/^(?:,?\s?(?:and|&|\+|및|그리고)|(?:와|과|랑)|[+&])$/.test(words)) return 'and'
  if (/^(?:[,、·ㆍ•]|[)）]\s?,)$/.test(words)) return 'comma'
  if (
    /^(?:[(（:]\s?(?:e\.g\.?,?|i\.e\.?,?|ex\)?|예[:)]?|such as|like|including|incl\.?)?|such as|like|including|e\.g\.?,?)$/.test(
      words,
    )
  )
    return 'open'
  return 'none'
}

interface Run {
  readonly from: number
  readonly to: number
}

/** Lists: names joined by signs and words of lists. What opens a list ("databases (MySQL, ...") starts a new one. */
function runsOf(joints: readonly Joint[]): Run[] {
  const runs: Run[] = []
  let from = 0
  for (let i = 1; i <= joints.length; i++) {
    const joint = joints[i]
    if (i === joints.length || joint === 'none' || joint === 'open') {
      runs.push({ from, to: i })
      from = i
    }
  }
  return runs
}

const ANY_AFTER =
  /^[^,;.]{0,12}?(?:등(?![록급장])|중\s?(?:하나|한\s?가지|1|한|최소|어느)|\betc\b|or (?:similar|equivalent|other|others|related|comparable|the like|something)|또는\s?(?:이에|그에|유사)|와?\s?같은|과?\s?같은|[(]?(?:any|one) of)/i
const ANY_BEFORE =
  /(?:\b(?:such as|like|e\.g\.?,?|including|include|one of|any of|one or more (?:of|among)?|at least one(?: of)?|either|for example,?|similar to|one or more .{0,40}|at least one .{0,40})|예를 들어|예\s?[:)]|ex\s?[:).]|하나 이상의?|중 하나)\s?[:(]?\s?$/i

function isAnyOf(
  text: string,
  names: readonly Named[],
  joints: readonly Joint[],
  { from, to }: Run,
): boolean {
  const first = names[from]
  const last = names[to - 1]
  if (!first || !last || to - from < 2) return false
  const inside = joints.slice(from + 1, to)
  const before = text.slice(Math.max(0, first.start - 64), first.start)
  const after = text.slice(last.end, last.end + 24)
  if (inside.includes('or')) return !inside.includes('and')
  if (ANY_AFTER.test(after) || ANY_BEFORE.test(before)) return true
  return /[(（]\s?$/.test(before) && /^\s?[)）]/.test(after) && !inside.includes('and')
}

/** The three languages of a web page are wanted together, although they are three of a kind. */
const TOGETHER = new Set<SkillId>(['css', 'html', 'javascript'])

/** Two of a kind, neither of which needs the other: "Java/Kotlin", not "HTML/CSS". */
function areAlternatives(
  a: Named | undefined,
  b: Named | undefined,
  { skills }: Catalogue,
): boolean {
  const one = a?.id ? skills.get(a.id) : undefined
  const other = b?.id ? skills.get(b.id) : undefined
  if (!one || !other) return true
  if (TOGETHER.has(one.id) && TOGETHER.has(other.id)) return false
  if (one.needs.includes(other.id) || other.needs.includes(one.id)) return false
  return one.category === other.category
}

/** "MySQL 등 RDBMS", "cloud platforms such as AWS": the word for what they are joins its examples. */
function withUmbrellas(
  text: string,
  names: readonly Named[],
  groups: readonly number[],
  catalogue: Catalogue,
): number[] {
  const merged = [...groups]
  for (let i = 1; i < names.length; i++) {
    const a = names[i - 1]
    const b = names[i]
    if (!a || !b || merged[i] === merged[i - 1]) continue
    const between = text.slice(a.end, b.start)
    if (between.length > 32 || /[,;.]/.test(between.replace(/e\.g\.?,?|i\.e\./, ''))) continue
    const leads =
      /[(（:]|such as|like|including|e\.g|중/.test(between) &&
      isImplied(a, [i], { names, groups: merged, catalogue })
    const trails =
      /^[)\s]*(?:등|과 같은|와 같은|같은|or other|and other|or similar|계열|기반)/.test(between) &&
      isImplied(b, [i - 1], { names, groups: merged, catalogue })
    if (!leads && !trails) continue
    const [from, to] = [merged[i], merged[i - 1]]
    for (const [k, g] of merged.entries()) if (g === from && to !== undefined) merged[k] = to
  }
  return merged
}

function isImplied(
  umbrella: Named,
  at: readonly number[],
  {
    names,
    groups,
    catalogue,
  }: { names: readonly Named[]; groups: readonly number[]; catalogue: Catalogue },
): boolean {
  const members = names.filter((_, k) => at.some((i) => groups[k] === groups[i]))
  return members.some(
    ({ id }) =>
      id !== null && umbrella.id !== null && impliedBy(catalogue, id).includes(umbrella.id),
  )
}

function renumbered(groups: readonly number[]): number[] {
  const numbers = new Map([...new Set(groups)].map((group, at) => [group, at]))
  return groups.map((group) => numbers.get(group) ?? 0)
}
