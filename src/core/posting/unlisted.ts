import type { Named } from './groups.ts'

/** A word that is written like a technology's name: CamelCase, capitals, dots or digits inside, in Latin letters. */
const SHAPE =
  /^(?:[A-Z][a-z]+[A-Z]\w*|[a-z]+[A-Z]\w*|[A-Z][A-Z0-9]{1,5}|[A-Z]\w*\.(?:js|io|ai|NET|net)|[A-Z][a-z]+(?:[ -][A-Z][a-z]+)?\d*|[A-Za-z]+\d+[A-Za-z]*)$/
const ORDINARY = new Set(
  'ability abilities also and api apis application bachelor ba bs bsc btech ms msc ma mba phd md be me mtech stem cs ee ce ceo cto cfo coo cpo vp hr pm po pr it ict etc or us usa uk eu korea english korean japanese chinese toeic toefl opic ielts jlpt hsk strong excellent good experience experienced knowledge understanding familiarity proficiency proficient working work team teams communication written verbal problem design development engineering computer science mathematics math physics statistics economics finance business management leadership project product data software hardware system systems web mobile server cloud network other others more similar related monday tuesday wednesday thursday friday january february march april may june july august september october november december seoul pangyo b2b b2c c2c saas paas iaas sdlc poc mvp kpi okr rd ip er saas erd ai ml dl i ii iii iv ability must plus tool tools technology technologies framework frameworks language languages library libraries database databases platform platforms environment service services user users customer customers'.split(
    ' ',
  ),
)
const SEPARATOR = /^\s?(?:[,、·/|(（]|,?\s?(?:and|or|및|또는|혹은)|[)）]\s?,)\s?$/

/**
 * Names in a list of technologies that the catalogue does not know ("Redis, Foobar, Kafka"): a list's whole element,
 * written like a name, next to a known one. Conservative: what is not plainly a name stays unnamed.
 */
export function findUnlisted(quote: string, known: readonly Named[]): Named[] {
  if (known.length === 0) return []
  const found: Named[] = []
  const starts = new Map(known.map((name) => [name.start, name]))
  const ends = new Map(known.map((name) => [name.end, name]))
  for (const { text, start, end } of elements(quote)) {
    if (known.some((name) => name.start < end && start < name.end)) continue
    if (
      !SHAPE.test(text) ||
      ORDINARY.has(text.toLowerCase()) ||
      text.split(/[ -]/).some((w) => ORDINARY.has(w.toLowerCase()))
    )
      continue
    if (isLinked(quote, { start, end }, { starts, ends, found }))
      found.push({ id: null, name: text, mention: text, start, end })
  }
  return found
}

/** Runs of Latin words between the signs of a list. */
function elements(quote: string): { text: string; start: number; end: number }[] {
  return [...quote.matchAll(/[A-Za-z][A-Za-z0-9.+#-]*(?: [A-Za-z][A-Za-z0-9.+#-]*){0,3}/g)].map(
    (match) => {
      const text = match[0]
        .replace(/ (?:and|or|etc\.?)$/, '')
        .replace(/^(?:and|or) /, '')
        .replace(/[.-]+$/, '')
      const start = match.index + match[0].indexOf(text)
      return { text, start, end: start + text.length }
    },
  )
}

function isLinked(
  quote: string,
  { start, end }: { start: number; end: number },
  {
    starts,
    ends,
    found,
  }: {
    starts: ReadonlyMap<number, Named>
    ends: ReadonlyMap<number, Named>
    found: readonly Named[]
  },
): boolean {
  const last = found.at(-1)
  for (let gap = 1; gap <= 7; gap++) {
    const before = ends.get(start - gap) ?? (last?.end === start - gap ? last : undefined)
    if (before && SEPARATOR.test(quote.slice(start - gap, start))) return closes(quote, end)
    if (starts.has(end + gap) && SEPARATOR.test(quote.slice(end, end + gap))) return true
  }
  return false
}

/** The element ends where the list goes on or ends, not in the middle of a sentence. */
function closes(quote: string, end: number): boolean {
  return /^\s?(?:$|[,、·/|)）;.]|등|및|또는|혹은|and\b|or\b|etc|[을를이가은는와과의로])/.test(
    quote.slice(end, end + 6),
  )
}
