import { anyAtEnd, anyAtStart, joined } from '../cues.ts'
import { type Catalogue, impliedBy, type SkillId } from '../skill/catalogue.ts'
import { isUmbrellaBehind, type Named, type Phrase, phrasesOf, withoutBrackets } from './phrases.ts'

/** A line, and what knows the skills that it names. */
interface Line {
  readonly text: string
  readonly catalogue: Catalogue
}

/**
 * Numbers the alternatives of a line: names of one number are any-of, different numbers are all wanted.
 * "A, B and C" are all wanted; "A 또는 B", "A, B, or C", "A, B 등", "such as A, B", "(A, B)", "one of A and B" and
 * "Java/Kotlin" (two of a kind, neither needing the other) are alternatives, and with them the word for what they
 * are ("MySQL, MS-SQL 등 RDBMS") where they imply it. "A 또는 B, C" wants C besides, unless it is of A's and B's kind.
 */
export function groupsOf(text: string, names: readonly Named[], catalogue: Catalogue): number[] {
  const groups: number[] = []
  const found = phrasesOf(text, names).flatMap((phrase) =>
    alternativesOf(phrase, { text, catalogue }),
  )
  for (const [group, alternatives] of found.entries()) {
    for (const { at } of alternatives) groups[at] = group
  }
  return renumbered(withUmbrellas(text, names, groups, catalogue))
}

/** A phrase's names in groups of which each is any-of. */
function alternativesOf(phrase: Phrase, line: Line): Phrase[] {
  if (phrase.length < 2 || isAnyBefore(phrase, line)) return [phrase]
  const isAny = isAnyAfter(phrase, line)
  if (!isAny)
    return split(phrase, ({ joint }) => joint === 'gap').flatMap((part) =>
      wantedOf(part, line, false),
    )
  return wantedOf(phrase, line, true)
}

function wantedOf(phrase: Phrase, line: Line, isAny: boolean): Phrase[] {
  // "A와 B, C 등" wants A besides; "A, B와 C 등" is one list.
  const last = phrase.length - 1
  const parts = split(phrase, ({ joint }, i) => joint === 'and' && !(isAny && i === last))
  return parts.flatMap((part) =>
    isAny && part === parts.at(-1) ? [part] : choicesOf(part, line.catalogue),
  )
}

/** Commas want all; "or" wants any of what it joins and of the list that it ends; a slash any of two of a kind. */
function choicesOf(part: Phrase, catalogue: Catalogue): Phrase[] {
  let hasOr = false
  const lists = split(part, ({ joint, name }, i) => {
    const isNext =
      hasOr && joint === 'comma' && !areAlternatives(part[i - 1]?.name, name, catalogue)
    hasOr = joint === 'or' || (hasOr && !isNext)
    return isNext
  })
  return lists.flatMap((list) =>
    list.slice(1).some(({ joint }) => joint === 'or')
      ? [list]
      : split(
          list,
          ({ joint, name }, i) =>
            joint !== 'slash' || !areAlternatives(list[i - 1]?.name, name, catalogue),
        ),
  )
}

/** Splits a phrase before each item that begins another; the first is not asked. */
function split(phrase: Phrase, begins: (item: Phrase[number], at: number) => boolean): Phrase[] {
  const parts: Phrase[number][][] = []
  for (const [at, item] of phrase.entries()) {
    const part = parts.at(-1)
    if (!part || begins(item, at)) parts.push([item])
    else part.push(item)
  }
  return parts
}

/** "A, B 중 하나", "A, B 등", "A, B, or similar"; the list may end with a word that names no skill ("A, B, 검색 중 하나"). */
const ANY_AFTER = anyAtStart(
  {
    any: `(?:,\\s?[^,;.]{1,16}?|,\\s?|[^,;.]{0,12}?)(?:${joined({
      korean:
        '등(?![록급장])|중\\s?(?:하나|한\\s?가지|1|한|최소|어느)|또는\\s?(?:이에|그에|유사)|[와과]?\\s?같은',
      english:
        '\\betc\\b|or (?:similar|equivalent|other|others|related|comparable|the like|something|another)|[(]?(?:any|one) of',
    })})`,
  },
  'i',
)
const ANY_BEFORE = anyAtEnd(
  {
    english: `\\b(?:${joined({
      examples: 'such as|like|e\\.g\\.?,?|including but not limited to|for example,?|similar to',
      any: 'one of|any of|either|one or more (?:of|among)?|at least one(?: of)?',
      kind: '(?:one or more|at least one) .{0,40}|(?:one|any|either|some|two|three) (?:or more )?of (?:the|these|those) [^,;.:]{1,30}',
    })})\\s?[:(]?\\s?`,
    korean: '(?:예를 들어|예\\s?[:)]|ex\\s?[:).]|하나 이상의?|중 하나)\\s?[:(]?\\s?',
  },
  'i',
)

/** Whether words before a phrase, or brackets around it, make it a list of examples. */
function isAnyBefore(phrase: Phrase, { text }: Line): boolean {
  const start = phrase[0]?.name.start ?? 0
  const end = phrase.at(-1)?.name.end ?? 0
  const before = text.slice(Math.max(0, start - 64), start)
  if (ANY_BEFORE.test(before)) return true
  const hasAnd = phrase.some(({ joint }) => joint === 'and')
  // "Python including Pandas and NumPy" wants both.
  if (/\b(?:including|include)\s?:?\s?$/i.test(before)) return !hasAnd
  const isBracketed = /[(（]\s?$/.test(before) && /^\s?[)）]/.test(text.slice(end, end + 2))
  return isBracketed && !hasAnd
}

function isAnyAfter(phrase: Phrase, { text }: Line): boolean {
  const end = phrase.at(-1)?.name.end ?? 0
  return ANY_AFTER.test(withoutBrackets(text.slice(end, end + 64)).slice(0, 32))
}
/** The languages of a web page are wanted together, although they are of a kind. */
const TOGETHER = new Set<SkillId>(['css', 'html', 'javascript', 'es6'])

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
    if (between.length > 32) continue
    const leads =
      isUmbrellaBefore(between) && isImplied(a, [i], { names, groups: merged, catalogue })
    const trails =
      isUmbrellaBehind(between) &&
      (isImplied(b, [i - 1], { names, groups: merged, catalogue }) ||
        (ETC.test(between) && areOfAKind(a, b, catalogue)))
    const goesOn =
      isOther(text, a, b) && merged.filter((group) => group === merged[i - 1]).length > 1
    if (!leads && !trails && !goesOn) continue
    const [from, to] = [merged[i], merged[i - 1]]
    for (const [k, g] of merged.entries()) if (g === from && to !== undefined) merged[k] = to
  }
  return merged
}

const ETC = /^[)）\s]{0,3}등/

/** "AWS, GCP 등 클라우드 인프라": the word for what they are stands in the catalogue beside them. */
function areOfAKind(a: Named, b: Named, { skills }: Catalogue): boolean {
  const [one, other] = [a, b].map(({ id }) => (id === null ? undefined : skills.get(id)))
  return one !== undefined && one.category === other?.category
}

/** "WebRTC 또는 실시간 통신(WebSocket)": brackets right behind a name say another way to have it. */
function isOther(text: string, a: Named, b: Named): boolean {
  return /^\s?[(（]\s?$/.test(text.slice(a.end, b.start)) && OR_BEFORE.test(text.slice(0, a.start))
}

const OR_BEFORE = /(?:또는|혹은|\bor|[이]?나)\s(?:[가-힣]{1,8}\s)?$/i

/** "cloud platforms such as AWS": and not "Docker and orchestration tools like Kubernetes". */
function isUmbrellaBefore(between: string): boolean {
  if (/[,;.]/.test(between.replace(/e\.g\.?,?|i\.e\./, ''))) return false
  if (/[(（:]|중/.test(between)) return true
  return /such as|like|e\.g/.test(between) && !/^\s?(?:and|or)\s/.test(between)
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
