/** Words that make a line preferred wherever it stands. */
const KOREAN =
  /우대(?!\s?(?:사항은|하지))|가산점|금상첨화|있(?:으면|다면|으시면|으시다면)\s?(?:더욱?\s?)?(?:더\s?)?(?:좋|환영)|[다으시라]면\s?더욱?\s?(?:좋|환영)|이면\s?(?:더욱?\s?)?(?:더\s?)?(?:좋(?!겠)|환영)|선호(?:합니다|해요|함|$)|플러스(?:입니다|예요|요인)?[.!]?$|필수는\s?아니/
const ENGLISH_END =
  /(?:(?:is|are|would be|will be|considered|,|-|–|—|\()\s?(?:also\s|considered\s)?(?:an?\s)?(?:big\s|huge\s|strong\s|definite\s|real\s|major\s|distinct\s|added\s)?(?:plus|bonus|asset|advantage)(?:es)?|\ba (?:big |huge |strong |definite |major )?(?:plus|bonus)|\b(?:strongly |highly |is |are )?(?:preferred|desired|desirable|beneficial|advantageous|helpful|preferable)|\bnice[ -]to[ -]have|\bgood[ -]to[ -]have|\b(?:but |though )?(?:is |are )?not (?:strictly )?(?:required|mandatory|necessary|a must)|\boptional)(?:,? (?:but|though|although) (?:is |are )?not (?:required|necessary|mandatory)| but not (?:required|necessary|mandatory))?\s?[).!*]{0,3}$/i
const ENGLISH_START =
  /^(?:preferred|nice[ -]to[ -]have|bonus(?: points)?|ideally|desired|desirable|optional|a plus|good to have|preferably|big plus|huge plus|extra points?|\(?(?:preferred|optional|nice to have|bonus|plus)\)?)\s?[:,–—)-]/i
const FIRM = /\b(?:required|must|mandatory|at least|minimum of|essential)\b|필수(?!는)/i
const CLAUSE =
  /[;.]\s|,\s(?=(?:an? )?(?:master|ms\b|m\.s|phd|ph\.d|advanced|graduate|mba\b|doctorate|preferably|ideally))/i

/** The words that make a line of a required section preferred; null where nothing does, or only a part of it. */
export function preferredWords(text: string): string | null {
  const korean = KOREAN.exec(text)?.[0]
  if (korean) return FIRM.test(text) && !/필수는\s?아니/.test(text) ? null : korean.trim()
  const start = ENGLISH_START.exec(text)?.[0]
  if (start) return start.replace(/(?<![\s:,–—-])[\s:,–—-]+$/, '')
  const end = ENGLISH_END.exec(text.slice(-80))?.[0]
  if (!end) return null
  const before = text.slice(0, text.length - end.length)
  if (FIRM.test(before) || !coversWhole(before)) return null
  return end.replace(/^[\s,(–—-]+/, '').replace(/(?<![\s).!*])[\s).!*]+$/, '')
}

/** "BS in CS; MS preferred" asks for the BS: the cue's clause must be the only one. */
function coversWhole(before: string): boolean {
  const words = before.replace(/\s?\($/, '')
  const open = words.lastIndexOf('(')
  if (open > words.lastIndexOf(')') && open > 0) return false
  return !CLAUSE.test(words.replace(/\b(?:e\.g|i\.e|etc|vs|Ph\.D|M\.S|B\.S|\.NET)\b\.?/gi, ''))
}

const NOTES = [
  /(?:이력서|자기소개서|포트폴리오|경력기술서|증명서|등록증|서류|지원서|과제).{0,30}(?:제출|첨부|기재|작성|업로드|마스킹)/,
  /(?:제출|첨부|기재)(?:해\s?주|하여\s?주|\s?필수|\s?바랍|\s?부탁|\s?하셔야)/,
  /수습\s?기간|시용\s?기간|채용이?\s?취소|합격이?\s?취소|조기\s?마감|정규직\s?전환\s?(?:여부|검토|가능)|개별\s?(?:연락|통보|안내)|국가\s?보훈|취업보호|관련\s?법령/,
  /(?:연봉|급여|처우).{0,24}(?:협의|만원|논의|지급)|(?:자세한|궁금한).{0,20}(?:문의|참고|확인)|허위|영업비밀|면접을\s?진행|지원(?:해|하여)\s?주(?:세요|시기)/,
  /\b(?:equal (?:opportunity|employment)|reasonable accommodation|without regard to|all qualified applicants|e-verify|please (?:submit|include|attach|send|apply|email|contact)|cover letter|click (?:here|the)|apply (?:now|today|online|here)|salary range|pay range|background check|drug (?:screen|test)|we offer|competitive salary|401\(?k)\b/i,
  /^#[\w-]+$/,
  /^.{0,40}https?:\/\/\S+$/,
]
const ASKING =
  /경험|가능|능력|능숙|이해|지식|보유|우대|역량|experience|ability|knowledge|degree|skills?\b|proficien|must\b/i

/** Whether a line has a word of those that ask. */
export function asksSomething(text: string): boolean {
  return ASKING.test(text)
}

const PROSE =
  /^(?:(?:we|we're|we've|we'll|our|here's|here is|join|this (?:is|role|position|job)|this .{3,30} (?:position|role|job) (?:is|will|offers)|the (?:company|salary|pay|base|successful candidate|expected|anticipated|estimated)|at [A-Z][\w.&]+,|by (?:applying|joining)|if (?:any of )?(?:this|these|that) |if you(?:'re| are)? (?:interested|ready|looking|want)|you'll (?:get|have fun|receive|enjoy|love|work with|join|learn)|come (?:work|join)|take a|for (?:more|additional) information|discover more|learn more|no (?:phone|recruit|third)|with regards|thanks|thank you|best regards|regards)\b)/i
/** A sentence about the company or the process, such as follow a list of qualifications ("At Acme, we ..."). */
export function isProse(text: string): boolean {
  const words = text.replace(/[’‘]/g, "'")
  return (
    PROSE.test(words) &&
    !/\b(?:we(?: are|'re) looking for (?:someone|an? )|requires?|you have experience)\b/i.test(
      words,
    )
  )
}

/** Whether a line among the qualifications is only a note ("포트폴리오 제출 필수"): it asks nothing that could be learned. */
export function isNote(text: string): boolean {
  const note = NOTES.findIndex((pattern) => pattern.test(text))
  if (note < 0) return false
  return note <= 1
    ? !/경험|능력|능숙|이해도|역량을/.test(text) || text.length > 160
    : !ASKING.test(text) || note === 4 || note === 2
}
