import { wordsOf } from '../cues.ts'
import type { Named } from './phrases.ts'

/** Plainly a name: a capital or a digit inside, capitals throughout, or a dotted ending. */
const STRONG =
  /^(?:[A-Z][a-z]+[A-Z]\w*|[a-z]+[A-Z]\w*|[A-Z][A-Z0-9]{1,5}|\w+\.(?:js|io|ai)|[A-Za-z]{2,}\d+[A-Za-z]*)$/
/** A capitalised word or two: a name only among others. */
const WEAK = /^[A-Z][a-z]+(?:[ -][A-Z][A-Za-z]+)?$/
/** Words that are written like names and are none. */
const ORDINARY = wordsOf({
  asked: `
    ability abilities strong excellent good experience experienced knowledge understanding familiarity
    proficiency proficient working work must plus`,
  small: 'also and or other others more similar related etc',
  degrees: 'bachelor ba bs bsc btech ms msc ma mba phd md be me mtech stem cs ee ce',
  posts: 'ceo cto cfo coo cpo vp hr pm po pr pl',
  languages: 'english korean japanese chinese toeic toefl opic ielts jlpt hsk',
  places: 'us usa uk eu korea seoul pangyo',
  fields: `
    communication written verbal problem design development engineering computer science mathematics math
    physics statistics economics finance business management leadership project product data`,
  things: `
    api apis application software hardware system systems web mobile server cloud network environment
    service services user users customer customers team teams it ict sw hw os net ui ux rf tb gb tv pc ip`,
  kinds: `
    tool tools technology technologies framework frameworks language languages library libraries database
    databases platform platforms`,
  business:
    'b2b b2c c2c saas paas iaas sdlc poc mvp kpi okr rd er erd ai ml dl sns ott cj kt lg sk',
  deeds: 'extract transform load create write read update delete',
  numbers: 'ii iii iv',
  days: `
    monday tuesday wednesday thursday friday january february march april may june july august september
    october november december`,
  meetings: `
    iccv cvpr iclr icml nips neurips eccv acl emnlp naacl kdd aaai siggraph interspeech icassp ieee acm`,
})
const BEFORE = /^\s?(?:[,、·/|(（]|,?\s?(?:and|or|및|또는|혹은)|[)）]\s?,)\s?$/
const AFTER = /^\s?(?:[,、·/|]|,?\s?(?:and|or|및|또는|혹은)|[)）]\s?,)\s?$/

/**
 * Names in a list of technologies that the catalogue does not know ("Redis, Foobar, Kafka"): a list's whole element,
 * written like a name, next to a known one or to another such name. Conservative: what is not plainly a name stays unnamed.
 */
export function findUnlisted(quote: string, known: readonly Named[]): Named[] {
  if (known.length === 0) return loneNames(quote)
  const all: Element[] = known.map(({ start, end }) => ({
    text: '',
    start,
    end,
    strength: 'known',
  }))
  let next = 0
  for (const { text, start, end } of elements(quote)) {
    while ((known[next]?.end ?? quote.length) <= start) next++
    if ((known[next]?.start ?? quote.length) < end) continue
    const strength = strengthOf(text)
    if (strength) all.push({ text, start, end, strength })
  }
  all.sort((a, b) => a.start - b.start)
  return listsOf(quote, all).flatMap((list) => {
    if (!list.some(({ strength }) => strength === 'known')) return []
    const fresh = list.filter(
      ({ strength }) => strength === 'strong' || (strength === 'weak' && list.length >= 3),
    )
    return fresh
      .filter(({ end }) => closes(quote, end))
      .map(({ text, start, end }) => ({ id: null, name: text, mention: text, start, end }))
  })
}

const NAME = '[A-Z][A-Za-z0-9.+#-]{1,20}(?: [A-Z][A-Za-z0-9.+#-]{1,20})?'
const ASKED_KOREAN = new RegExp(
  `^(${NAME})\\s?(?:[을를의]\\s?|에\\s?대한\\s?)?(?:(?:실무|사용|활용|이용|개발|운영|구축|연동|적용|프로젝트|프로그래밍)(?:한|하는|해|하여)?\\s?){0,2}(?:에\\s?대한\\s?)?(?:경험|경력|이해|지식|능숙|숙련|다룰|다뤄|가능)[^,.]{0,20}$`,
)
const ASKED_ENGLISH = new RegExp(
  `^(?:[\\w-]{1,16} ){0,3}(?:[Ee]xperience|[Ff]amiliarity|[Pp]roficiency|[Kk]nowledge|[Ee]xpertise) (?:with|of|using) (${NAME})(?: (?:is |are )?(?:a plus|preferred|required))?[.]?$`,
)

/** The one technology that a line names and nothing else ("Zephyr 경험", "Experience with Zephyr"). */
function loneNames(quote: string): Named[] {
  const [all = '', name = ''] = ASKED_KOREAN.exec(quote) ?? ASKED_ENGLISH.exec(quote) ?? []
  if (name === '' || strengthOf(name) === null) return []
  const start = all.indexOf(name)
  return [{ id: null, name, mention: name, start, end: start + name.length }]
}

interface Element {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly strength: 'known' | 'strong' | 'weak'
}

function strengthOf(text: string): 'strong' | 'weak' | null {
  if (text.split(/[ -]/).some((word) => ORDINARY.has(word.toLowerCase()))) return null
  return STRONG.test(text) ? 'strong' : WEAK.test(text) ? 'weak' : null
}

/** Runs of Latin words between the signs of a list; "and" and "or" are such signs. */
function elements(quote: string): { text: string; start: number; end: number }[] {
  return [
    ...quote.matchAll(
      /(?<![.\w/])(?!(?:and|or) )[A-Za-z][A-Za-z0-9.+#-]*(?: (?!(?:and|or) )[A-Za-z][A-Za-z0-9.+#-]*){0,3}/g,
    ),
  ].map((match) => {
    const text = match[0].replace(/ (?:and|or|etc)$/, '').replace(/(?<![.-])[.-]+$/, '')
    return { text, start: match.index, end: match.index + text.length }
  })
}

/** Names joined by the signs of a list, in order. */
function listsOf(quote: string, all: readonly Element[]): Element[][] {
  const lists: Element[][] = []
  for (const [i, element] of all.entries()) {
    const last = all[i - 1]
    const between = last ? quote.slice(last.end, element.start) : ''
    const joined =
      last !== undefined &&
      between.length <= 7 &&
      (element.strength === 'known' ? AFTER : BEFORE).test(between)
    const list = joined ? lists.at(-1) : undefined
    if (list) list.push(element)
    else lists.push([element])
  }
  return lists
}

/** The element ends where the list goes on or ends, not in the middle of a sentence. */
function closes(quote: string, end: number): boolean {
  return /^\s?(?:$|[,、·/|)）;.]|등|및|또는|혹은|and\b|or\b|etc|[을를이가은는와과의로])/.test(
    quote.slice(end, end + 6),
  )
}
