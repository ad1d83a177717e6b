/** The particles by what stands after a consonant, after a vowel, and where nobody can tell. */
const FORMS = {
  은: ['은', '는', '은(는)'],
  이: ['이', '가', '이(가)'],
  을: ['을', '를', '을(를)'],
  과: ['과', '와', '와(과)'],
  으로: ['으로', '로', '(으)로'],
  이에요: ['이에요', '예요', '이에요(예요)'],
  이라는: ['이라는', '라는', '(이)라는'],
} as const

/** How a word ends to the ear: on a vowel, on ㄹ, on another consonant, or who knows. */
type End = 'vowel' | 'rieul' | 'consonant' | null

/**
 * A word with the form of a particle that its end asks for: "서버는", "공고를", "스프링으로". Quotes and brackets at its end
 * are looked through; English words go by how their last letters are usually read (Kotlin: 코틀린), and by both forms where
 * that tells nothing (Git), and a day (2021-09-22) by the 일 that is read behind it.
 */
export function particle(word: string, form: keyof typeof FORMS): string {
  const [closed, open, either] = FORMS[form]
  const end = endOf(word)
  if (end === null) return word + either
  const isOpen = end === 'vowel' || (end === 'rieul' && form === '으로')
  return word + (isOpen ? open : closed)
}

function endOf(word: string): End {
  const heard = heardOf(word)
  const last = heard.at(-1) ?? ''
  if (/\d{4}-\d\d(?:-\d\d)?$/.test(heard)) return 'rieul' // 일, 월
  if (/[가-힣]/.test(last)) return endOfSyllable(last)
  if (/\d/.test(last)) return DIGITS[Number(last)] ?? null
  if (/[+#]/.test(last)) return 'vowel' // 플러스, 샤프
  if (/[A-Z]/.test(last)) return endOfLetter(last)
  return /[a-z]/.test(last) ? endOfEnglish(heard.toLowerCase()) : null
}

/** What is read out of a word: without what stands in brackets behind it, and without marks at its end. */
function heardOf(word: string): string {
  const bare = word.normalize('NFC').replace(/(?<=.)\([^()]*\)$/u, '')
  let end = bare.length
  while (end > 0 && MARK.test(bare.charAt(end - 1))) end--
  return bare.slice(0, end)
}

const MARK = /["'`)\]\s]/

/** Hangul syllables stand in the order of their final consonants, 28 to each beginning; the eighth is ㄹ. */
function endOfSyllable(syllable: string): End {
  const final = ((syllable.codePointAt(0) ?? 0) - 0xac00) % 28
  return final === 0 ? 'vowel' : final === 8 ? 'rieul' : 'consonant'
}

/** 영 (십, 백, 천), 일, 이, 삼, 사, 오, 육, 칠, 팔, 구. */
const DIGITS: readonly End[] = [
  'consonant',
  'rieul',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul',
  'rieul',
  'vowel',
]

/** Capitals are read by their names: SQL ends on 엘, AWS on 에스. */
function endOfLetter(letter: string): End {
  if (/[LR]/.test(letter)) return 'rieul'
  return /[MN]/.test(letter) ? 'consonant' : 'vowel'
}

function endOfEnglish(word: string): End {
  if (/(?<![a-z])[lr]$|le?$/.test(word)) return 'rieul'
  if (/(?:[mn]|ng|[aeiou]c|[aeiouc]k|[aeiou][mn]e)$/.test(word)) return 'consonant'
  if (/[mn]e$/.test(word)) return null // Acme
  return /(?:[adefghijorsuvwxyz]|[^aeiout]t|[^aeiouc]k|[^aeioup]p)$/.test(word) ? 'vowel' : null
}
