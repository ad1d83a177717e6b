import { anyOf } from '../cues.ts'
import type { Level } from '../skill/level.ts'

/** What looks like a cue and is none: an attitude ("주도적으로 일하는"; with an experience it is a cue), operating systems, stakeholders, users, two-year colleges, leading firms. */
const NO_CUES = anyOf(
  {
    korean: '운영\\s?체제|이해\\s?관계|사용자|불가능|기본급',
    people: '전문\\s?(?:대|학사|연구\\s?요원|의\\b)',
    driven: '자기\\s?주도|주도적(?!.{0,60}경험)|(?:도메인|테스트|행위|이벤트|데이터)\\s?주도',
    names:
      'visual basic|basic(?:4|script)|knowledge[- ](?:graph|base)s?|production line|reproduction',
    leading:
      'lead(?:ing)?[- ](?:edge|time|generation)|lead(?:ing|s)? to\\b|' +
      'leading (?:provider|compan|cloud|edge|global|brand|technolog|platform|firm|industry)\\w{0,9}',
    felt: '(?:user|customer) experience',
  },
  'gi',
)

/** What each level is asked for by, highest first: the highest that a line holds decides, since it asks for no less. */
const CUES: readonly (readonly [Level, RegExp])[] = [
  [5, /전문|주도|\bexpert|\blead(?:s|er|ers|ership|ing)?\b|\bled\b/i],
  [4, /능숙|숙련|운영|깊은\s?이해|\bproficien|\bstrong\b|\bproduction\b/i],
  [3, /경험|사용|익숙|다루|다룰|다뤄|가능|\bexperience|\bcomfortable\b|\bhands[- ]on\b/i],
  [2, /이해|지식|관심|\bunderstand|\bknowledge|\bfamiliar/i],
]
const CAP = /기본|기초|\bbasics?\b/i

/** A line without a cue asks for what is built and shipped. */
const SILENT: Level = 3
const CAPPED: Level = 2

/** The level that a line's wording asks for, 2-5; words that ask for the basics alone cap it. */
export function targetOf(quote: string): Level {
  const text = quote.replace(NO_CUES, ' ')
  const level = CUES.find(([, cue]) => cue.test(text))?.[0] ?? SILENT
  return CAP.test(text) && level > CAPPED ? CAPPED : level
}
