import { anyOf, joined } from '../cues.ts'
import type { Line } from './lines.ts'
import { asksSomething } from './wording.ts'

/** Most lines of a list that are looked at. */
const LOOKED_AT = 6

/** Whether the list below a line is one of what is offered, or of how to apply: it says so, and asks nothing. */
export function headsOffers(lines: readonly Line[], at: number): boolean {
  const below = lines.slice(at + 1, at + 1 + LOOKED_AT)
  const end = below.findIndex(({ topic }) => topic !== null)
  const list = end < 0 ? below : below.slice(0, end)
  const offers = list.filter(({ text }) => OFFERS.test(text))
  return (
    offers.length > 0 &&
    offers.length * 2 >= list.length &&
    !list.some(({ text }) => asksSomething(text))
  )
}

const OFFERS = anyOf(
  {
    free: '식대|간식|휴가|연차|워크숍|재택|출퇴근|경조',
    money: '스톡옵션|상여|인센티브|건강\\s?검진|상해\\s?보험',
    things: '맥북|장비\\s?지원|(?:지원|제공|지급)(?:합니다|해요|해\\s?드|$)',
    steps: '서류|면접|인터뷰|코딩\\s?테스트|이력서|지원서|접수',
    english: `\\b(?:${joined({
      free: 'paid|parental|vacation|pto|holidays?|flexible|offsites?|retreats?',
      money: 'insurance|equity|stock options?|401|bonus(?:es)?|budget',
      things: 'lunch(?:es)?|snacks?|laptop|gym',
      steps: 'interviews?|resum[eé]|cv|phone screen|take-home',
    })})\\b`,
  },
  'i',
)
