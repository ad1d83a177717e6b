import { anyAtStart, anyOf, anyWord } from '../cues.ts'

/** Notes among the qualifications, and what takes a line out of them again. */
interface Note {
  readonly says: RegExp
  /** A line that asks by one of these words is none, unless it is `sure`. */
  readonly unless: RegExp | null
  /** From this length on it is one whatever it asks, in characters. */
  readonly sureFrom?: number
}

/** Any word of those that ask. */
const ASKING = anyOf(
  {
    korean: '경험|가능|능력|능숙|이해|지식|보유|우대|역량',
    english: 'experience|ability|knowledge|degree|skills?\\b|proficien|must\\b',
  },
  'i',
)
const ABLE = /경험|능력|능숙|이해도|역량을/
const SURE_FROM = 160
const PAPERS = '이력서|자기소개서|포트폴리오|경력기술서|증명서|등록증|서류|지원서|과제'
const NOTES: readonly Note[] = [
  {
    says: anyOf({
      papers: `(?:${PAPERS}).{0,30}(?:제출|첨부|기재|작성|업로드|마스킹)`,
      asked: '(?:제출|첨부|기재)(?:해\\s?주|하여\\s?주|\\s?필수|\\s?바랍|\\s?부탁|\\s?하셔야)',
    }),
    unless: ABLE,
    sureFrom: SURE_FROM,
  },
  {
    // "코딩테스트: 12월 19일(토)", "마감 2027년 1월 10일"
    says: anyOf({
      day: '(?:코딩\\s?테스트|코테|과제|면접|서류|합격|발표|전형|마감|(?:접수|지원|모집|채용)\\s?(?:기간|기한))[^:：]{0,8}[:：]?\\s?(?:\\d{4}[./년-]\\s?)?\\d{1,2}\\s?[월/.]\\s?\\d',
      english:
        '^(?:[Cc]oding test|[Oo]nline assessment|[Ii]nterviews?|[Dd]eadline|[Cc]losing date|[Aa]pply (?:by|before))\\b.{0,20}\\d',
    }),
    unless: null,
  },
  {
    says: anyOf({
      trial: '수습\\s?기간|시용\\s?기간|채용이?\\s?취소|합격이?\\s?취소|조기\\s?마감',
      kept: '정규직\\s?전환\\s?(?:여부|검토|가능)|개별\\s?(?:연락|통보|안내)',
      law: '국가\\s?보훈|취업보호|관련\\s?법령',
    }),
    unless: null,
  },
  {
    says: anyWord(
      {
        fair: 'equal (?:opportunity|employment)|reasonable accommodation|without regard to|all qualified applicants|e-verify',
        apply:
          '^please (?:note|be (?:advised|aware|informed))|please (?:submit|include|attach|send|apply|email|contact)|cover letter|click (?:here|the)|apply (?:now|today|online|here)',
        pay: 'salary range|pay range|we offer|competitive salary|401\\(?k',
        checks: 'background check|drug (?:screen|test)',
        papers: '(?:resum[eé]|transcripts?|documentation)\\b.{0,80}\\bmust be',
      },
      'i',
    ),
    unless: null,
  },
  {
    says: anyOf({
      pay: '(?:연봉|급여|처우).{0,24}(?:협의|만원|논의|지급)',
      told: '(?:자세한|궁금한).{0,20}(?:문의|참고|확인)|허위|영업비밀|면접을\\s?진행|지원(?:해|하여)\\s?주(?:세요|시기)',
      alone: '^#[\\w-]{1,80}$|^.{0,40}https?:\\/\\/\\S{1,9}',
    }),
    unless: ASKING,
  },
]

/** Whether a line has a word of those that ask. */
export function asksSomething(text: string): boolean {
  return ASKING.test(text)
}

/** Whether a line among the qualifications is only a note ("포트폴리오 제출 필수"): it asks nothing that could be learned. */
export function isNote(text: string): boolean {
  const note = NOTES.find(({ says }) => says.test(text))
  if (!note) return false
  return !note.unless?.test(text) || text.length > (note.sureFrom ?? Number.POSITIVE_INFINITY)
}

/** How sentences about the company or the process begin, such as follow a list of qualifications. */
const PROSE = anyAtStart(
  {
    we: "(?:we|we're|we've|we'll|our|here's|here is|join|with regards|thanks|thank you|best regards|regards)\\b",
    this:
      'this (?:is|role|position|job)\\b|this .{3,30} (?:position|role|job) (?:is|will|offers)\\b|' +
      'the (?:company|salary|pay|base|successful candidate|expected|anticipated|estimated)\\b',
    at: '(?:at|as|for|in|with|together with) [^,.]{1,40}, (?:we|our)\\b|by (?:applying|joining)\\b',
    if: "if (?:any of )?(?:this|these|that) \\b|if you(?:'re| are)? (?:interested|ready|looking|want)\\b",
    you: "you'll (?:get|have fun|receive|enjoy|love|work with|join|learn)\\b",
    people: '(?:all |other |only )?(?:applicants|candidates) (?:meeting|who)\\b',
    come: '(?:come (?:work|join)|take a|for (?:more|additional) information|discover more|learn more|no (?:phone|recruit|third))\\b',
  },
  'i',
)
/** A sentence about the company or the process, such as follow a list of qualifications ("At Acme, we ..."). */
export function isProse(text: string): boolean {
  const words = text.replace(/[’‘]/g, "'")
  return PROSE.test(words) && !STILL_ASKS.test(words)
}

const STILL_ASKS = anyWord(
  { sought: "we(?: are|'re) looking for (?:someone|an? )", asked: 'requires?|you have experience' },
  'i',
)
