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

const OFFERS =
  /식대|간식|휴가|연차|건강\s?검진|스톡옵션|워크숍|경조|출퇴근|재택|맥북|장비\s?지원|상해\s?보험|상여|인센티브|서류|면접|인터뷰|코딩\s?테스트|이력서|지원서|접수|(?:지원|제공|지급)(?:합니다|해요|해\s?드|$)|\b(?:paid|insurance|parental|vacation|pto|holidays?|lunch(?:es)?|snacks?|laptop|equity|stock options?|401|bonus(?:es)?|budget|gym|offsites?|retreats?|flexible|interviews?|resum[eé]|cv|phone screen|take-home)\b/i
