import type { Topic } from './headings.ts'

/**
 * What a Korean heading is about, by its cues; spaces do not matter. The first that matches decides: papers to hand in
 * come before 필수, "우대" before "자격", and the general words ("소개", "기타") last.
 */
const CUES: readonly (readonly [Topic, RegExp])[] = [
  [
    'process',
    /제출|필수서류|경력기술서|자기소개서|전형|채용절차|채용프로세스|채용과정|지원방법|접수|합류여정|여정|인터뷰과정|인터뷰프로세스|면접|서류|이력서|지원서|지원하기전|지원하시|지원시|포트폴리오제출/,
  ],
  [
    'benefits',
    /혜택|복지|복리후생|보상|연봉|급여|처우|지원제도|이런걸드려요|제공합니다|제공해요|드립니다|드려요|누릴수|즐길수/,
  ],
  [
    'company',
    /한마디|이런팀|이런회사|일하는방식|일하는방법|이렇게일|인터뷰|이런동료들과|기다리고있는|우리(는|팀은)?누구|왜.{0,12}(일까|할까|인가|하나요)|매력|배울수|성장할수|얻을수|경험할수/,
  ],
  [
    'preferred',
    /우대|선호|금상첨화|가산점|가점|(?:은|이|는|면|점|더|되|^)플러스|환영|있(?:으면|다면)좋은|있(으면|다면|으시면|으시다면)(더|더욱|더더욱)?(좋|환영|기쁘|빛)|(더욱|더)(좋|적합|기뻐|완벽|반가)|면(좋(?!겠)|기뻐|완벽|반가)|추가로있으면|nicetohave|preferred|goodtohave|plus\b/,
  ],
  [
    'stack',
    /(사용|쓰)(하는|하고있는|중인|기술|스택|는)?(기술|스택|도구|툴)|^(기술|테크|개발)스택|^기술환경|개발환경|techstack|주요기술$|기술스택$|^사용기술|사용하는기술/,
  ],
  [
    'conditions',
    /근무(지|조건|형태|시간|제도|지역|장소|위치|환경|요일)|고용형태|채용형태|계약(조건|기간|형태)|모집(인원|부문|분야|기간|직무|개요|요강)|채용(인원|분야|부문|규모)|마감일|(?<!경력)기간$|수습|직급|위치/,
  ],
  [
    'required',
    /자격|필수|(지원|응시|모집)(조건|요건|대상)|요구(사항|역량|조건|능력|기술|되는|스킬)|필요(한|로하는)?(역량|기술|스킬|경험|조건|능력|지식|소프트|하드|사항)|갖추|(?:이런|이러한|아래|다음|함께).{0,20}(분(?!위기|야|석)|사람|동료|개발자|엔지니어|인재|경험|역량|지식|능력|스킬).{0,24}(찾|모시|모십|함께|원해|원합|기다|필요|적합|어울|맞|바라|좋겠)|찾(습니다|고있|아요|나요|을까|는인재|는사람|는분)|(분|사람|동료|인재)을모(십|시)|(분|동료|개발자)(들)?(과|와|이랑)(함께|같이).{0,8}(싶|해요|합니다|찾|원)|(찾는|원하는|바라는|싶은|함께할|기다리는)(분|사람|인재|동료|개발자|엔지니어)|당신은|당신을|잘맞|추천드|필요해요|필요합니다|있어야|인재상|이런분(?!위기|야|석)|기대(하는|합니다|해요)|기본요건|지원자격|역량요건|보유역량|핵심역량|직무역량|requirements?|qualifications?|musthave/,
  ],
  [
    'duties',
    /주요업무|담당업무|업무(내용|소개|입니다|를|영역|상세|설명)|하는일|하게될|하게됩니다|할일|하실일|이런일|직무(내용|소개|상세|설명)|역할|수행|맡게|담당하|담당할|책임|합류하(시)?면|합류하게되|주요직무|직무$|업무$/,
  ],
  ['note', /참고|확인해|유의|기타|안내|링크|꼭읽|관련기사|문의|주의|공지|더알아|알려드|궁금/],
  [
    'company',
    /소개|(?<!주식)회사|문화|서비스|비전|미션|동료|성과|수상|이야기|팀은|^about|제품|솔루션|원칙|가치|스토리|비즈니스|연혁|투자|우리는/,
  ],
]

/**
 * A bare line ("자격요건", "이런 분을 찾고 있어요!") is a heading only if it is nothing but one: a few words that
 * headings are made of, or an address to the reader. "컴퓨터공학 전공자 우대" is a qualification.
 */
const BEFORE =
  '(?:공통|기본|필수|주요|추가|세부|상세|핵심|지원|모집|채용|응시|입사|직무별?|담당|수행|최소|우대|기타|필요한?|요구|보유|회사|기업|팀|조직|서비스|근무|고용|전형|제출|기술|사용|개발|관련|백엔드|프론트엔드|데이터|서버|클라이언트|경력|신입|[/·&,()|+-])'
const NOUN =
  '(?:자격(?:요건|조건|사항)?|요건|조건|우대(?:사항|요건|조건|역량|요소|항목)?|필수(?:사항|요건|조건|역량|기술|스킬|경험|자격)?|역량|(?:소프트|하드|테크니컬)?스킬|사항|업무(?:내용|소개|사항)?|직무(?:내용|소개|설명)?|혜택|복지|복리후생|절차|전형(?:절차|과정|안내|방법)?|프로세스|소개|지역|장소|시간|형태|환경|기술|스택|기술(?:스택|환경)|툴|기간|방법|서류|안내|인원|부문|분야|급여|연봉|처우|문화|인재상|대상|참고사항|기타|링크|하는일|유의사항|마감일|접수|경험|책임|역할|양식|자유양식|일하는방식|일하는방법|미션|비전)'
const BARE = new RegExp(
  `^(?:\\d{1,2}[.)])?${BEFORE}{0,4}${NOUN}(?:(?:및|와|과|[/·&,•|+-])?${BEFORE}{0,2}${NOUN}){0,3}(?:[:：])?$`,
)
const ADDRESS =
  /^(?:[가-힣A-Za-z()]{1,14}(?:은|는|에서는|에서|에게|에)|우리|저희|혹시|(?:합류|입사|함께)하(?:시)?면|오시면)?(?:이런|이러한|아래|다음|어떤|무슨|함께(?:할|하실|일할|성장할)).{1,36}(?:[다요죠까]|에요|예요|이면|라면|다면)[.!~^?:）)…]*$/

/** Short calls that stand alone ("있으면 더 좋아요", "우리가 찾는 분"). */
const CALL =
  /^(?:(?:꼭|반드시)?(?:필요해요|필요합니다|있어야해요|있어야합니다)|(?:이런경험이|이런게)?(?:있으면|있다면|있으시면)(?:더|더욱)?(?:좋아요|좋습니다|좋은(?:경험|역량|기술|점|것들?))|우대(?:해요|합니다)|(?:우리가|저희가|팀이|팀에서)?(?:찾는|원하는|바라는|기다리는|함께할|함께하고싶은|모시고싶은)(?:분|사람|인재|동료|개발자|엔지니어)(?:들|들은|은|는)?|(?:당신은|당신의).{1,10})[!?.~:]*$/

/** What a Korean line heads; null where it is no heading. `decorated` lines need a cue only, bare ones must be nothing else. */
export function koreanHeading(text: string, decorated: boolean): Topic | null {
  if (text.length > 80) return null
  const folded = text.replace(/\s+/g, '').replace(/^[\p{Extended_Pictographic}\p{P}\p{S}]+/u, '')
  if (folded.length === 0 || folded.length > 50) return null
  if (!decorated && !isBare(folded))
    return /^[^,.]{2,18}[:：]$/.test(folded) ? topicOf(folded.toLowerCase()) : null
  return topicOf(folded.toLowerCase())
}

function isBare(folded: string): boolean {
  const plain = folded.replace(
    /(?<![!~.?^\p{Extended_Pictographic}])[!~.?^\p{Extended_Pictographic}]+$/u,
    '',
  )
  if (plain.length <= 24 && (BARE.test(plain) || CALL.test(plain))) return true
  const [head = '', tail] = folded.split(/[:：]/)
  if (tail && BARE.test(head) && ADDRESS.test(tail)) return true
  return folded.length <= 44 && ADDRESS.test(folded)
}

function topicOf(folded: string): Topic {
  const asks = /자격|필수|필요/.test(folded) && /우대/.test(folded) && !/제출|서류/.test(folded)
  if (asks) return 'both'
  return CUES.find(([, cue]) => cue.test(folded))?.[0] ?? 'topic'
}
