import { ENGLISH_CUES, HEADING_WORDS, PHRASE, POINTING, SUB_TOPIC } from './cues-english.ts'
import type { Topic } from './headings.ts'
import { preferredWords } from './preference.ts'

/** Longest heading: words for a bare line, for one that ends with a colon, for a decorated one. */
const WORDS_BARE = 10
const WORDS_COLON = 14
const WORDS_DECORATED = 16

export interface Setting {
  readonly decorated: boolean
  readonly colon: boolean
  /** A blank line stands before it. */
  readonly apart?: boolean
}

/** What an English line heads; null where it is no heading, 'topic' where it heads something unknown. */
export function englishHeading(
  text: string,
  { decorated, colon, apart = false }: Setting,
): Topic | null {
  if (text.length > 120) return null
  const folded = foldHeading(text)
  const words = folded.split(' ').filter(Boolean)
  const pointing = POINTING.test(folded) && topicOf(folded) === 'preferred'
  const most = decorated || pointing ? WORDS_DECORATED : colon ? WORDS_COLON : WORDS_BARE
  if (words.length === 0 || words.length > most || folded.length > 110) return null
  if (!decorated && !colon && !pointing && !isBare(text, folded, { words, apart })) return null
  if (colon && !decorated && CONTENT.test(folded) && !isOf('conditions', folded))
    return preferredWords(text.slice(0, -1)) === null ? 'topic' : 'preferred'
  if (isOfBoth(text)) return 'both'
  const cue = topicOf(folded)
  if (cue) return cue === 'required' && SUB_TOPIC.test(folded) ? 'topic' : cue
  return 'topic'
}

/** Lower case, plain quotes, without brackets' content, numbers and closing signs. */
export function foldHeading(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\([^()]{0,80}\)/g, (inner) =>
      /required|preferred|must|nice|desired/.test(inner) ? inner : ' ',
    )
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9' -]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** "Requirements/Preferences", "Required and Preferred Skills"; "Preferred Skills and Qualifications" is one kind. */
function isOfBoth(text: string): boolean {
  const [one = '', other = '', more] = text.toLowerCase().split(/\s?(?:[/&+]|\band\b)\s?/)
  if (other === '' || more !== undefined) return false
  const [first, second] = [one, other].map((part) => topicOf(foldHeading(part)))
  if (first === 'required') return second === 'preferred'
  return (
    first === 'preferred' && second === 'required' && /requir|must|minimum|basic|need/.test(other)
  )
}

interface Bare {
  readonly words: readonly string[]
  readonly apart: boolean
}

function isBare(text: string, folded: string, { words, apart }: Bare): boolean {
  const capital = /^[\W_]*[A-Z]/.test(text)
  if (/[;,]$/.test(text) || !capital) return false
  const closed = /(?<!\.\s?)\.$/.test(text)
  if (words.every(isHeadingWord)) {
    if (words.length > 3 && CONTENT.test(folded)) return false
    return !closed || words.length <= 2 || !/[a-z]/.test(text)
  }
  if (closed) return false
  if (DANGLING.test(folded) && !CONTENT.test(folded)) return true
  if (apart && isTwofold(text)) return true
  if (words.length > 3 && STATEMENT.test(folded)) return false
  if (PHRASE.test(folded)) return !CONTENT.test(folded)
  if (isCapitals(text) && ENGLISH_CUES.some(([, cue]) => cue.test(folded))) return true
  if (words.length > MOST_TITLED || !isTitleCase(text)) return false
  return (apart && HEAD_NOUN.test(folded)) || QUIET.some((topic) => isOf(topic, folded))
}

/** "Additional skills - the edge you have": a heading, and what it means. */
function isTwofold(text: string): boolean {
  const [, head = ''] = /^([^-–—]{4,40}) [-–—] [a-z][a-z'’ ]{4,40}$/.exec(text) ?? []
  const words = foldHeading(head).split(' ').filter(Boolean)
  return words.length > 0 && words.every(isHeadingWord)
}

const MOST_TITLED = 5
/** What a title over a list is of, whatever stands before it ("Basic Success Criteria"). */
const HEAD_NOUN = /\b(?:criteria|qualifications|requirements|prerequisites|expectations)$/

/** "You care about performance" is a line; "You might also have" is none. */
const STATEMENT = /^you(?:'re|'ve| (?!may|might|will|should|could|would|must|bring))/

/** "You are the one if", "Extra points for": left open for the list below. */
const DANGLING =
  /\b(?:if|when|points for|plus(?:es)? for|someone (?:who|that))(?: (?:you|you also|you have|you are|you're|you've|your|you can))?$/

/** Words that a requirement goes on with: "You have experience with ..." is a line, not a heading. */
const CONTENT =
  /\b(?:experience (?:with|in|of|working|using|building)|ability to|knowledge of|degree in|proficien(?:t|cy) in|familiar(?:ity)? with|understanding of|\d)\b/

/** Topics that ask nothing: their bare headings may hold any word ("Work Environment", "Life at Acme"). */
const QUIET: readonly Topic[] = ['conditions', 'company', 'benefits', 'process', 'note', 'duties']

/** What the first cue that a heading holds says; null where it holds none. */
function topicOf(folded: string): Topic | null {
  return ENGLISH_CUES.find(([, cue]) => cue.test(folded))?.[0] ?? null
}

/** Whether a heading holds a cue of a topic, whatever else it holds. */
function isOf(topic: Topic, folded: string): boolean {
  return ENGLISH_CUES.some(([t, cue]) => t === topic && cue.test(folded))
}

function isHeadingWord(word: string): boolean {
  return (
    HEADING_WORDS.has(word.replace(/^-+|(?<!-)-+$|'s$/g, '')) ||
    /^(?:must|should|could|nice|good)-/.test(word)
  )
}

/** "WHO WE'D LIKE TO MEET": set in capitals throughout, two words at least. */
function isCapitals(text: string): boolean {
  return !/[a-z]/.test(text) && (text.match(/[A-Z]{2,}/g)?.length ?? 0) >= 2
}

function isTitleCase(text: string): boolean {
  return text
    .split(/[\s/]+/)
    .every((word) => /^[^a-z]/.test(word) || /^(?:and|or|of|the|for|in|to|at|a|with)$/.test(word))
}
