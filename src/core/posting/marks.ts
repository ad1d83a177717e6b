import type { Decoration, Marked } from './lines.ts'

const BULLET =
  /^(?:[-*+•·ㆍ∙●○◦▪▫‣–—―→➔✓✔☑✅►▸▹⦁⁃➤➢✨√◎∘◽◾*﹒・˙]|\(?\d{1,2}[.)](?=\s|[^\d\s])|\d{1,2}(?:\.\d{1,2}){1,2}\.?(?=\s(?!\s?(?:\+|-|~|years?|yrs?|년|개월|이상|GPA)))|[가나다라마바사아자차카타파하][.)](?=\s)|[oㅇ](?=\s)|\([a-z]\)|[a-z][.)](?=\s)|[①-⑳])(?=\s|[^\s\d*+#=-])/u
const SYMBOL =
  /^(?:Q\d{0,2}[.:](?!\S)|[ㅁㅡ◯◻⬛⬜](?=\s)|[■□◆◇★☆▶▷◈❖♦※▣◉♠♣❏❑【\p{Extended_Pictographic}])/u
const BRACKETS =
  /^(?:\[([^[\]]{1,80})\]|【([^【】]{1,80})】|<([^<>]{1,80})>|〈([^〈〉]{1,80})〉|《([^《》]{1,80})》|\{([^{}]{1,80})\}|「([^「」]{1,80})」|={2,}([^=]{1,80})={2,}|-{2,}\s?([^-]{1,80}?)\s?-{2,})\s?:?$/

/** "- [x] Java": a box to tick is a part of the bullet. */
const CHECKBOX = /^\[[ xX]\]\s+/

/** Rules across the page, code fences, and bullets without words. */
const DIVIDER = /^(?:[-=_*~\s]{2,}|#{2}[#\s]*|(?:`{3,}|~{3,})\w{0,20})$/

const FIRST = { row: 0, gap: false }

/** Reads one raw line: strips its marks and remembers which they were. */
export function readMarks(
  raw: string,
  { row, gap }: { row: number; gap: boolean } = FIRST,
): Marked {
  let rest = raw.includes('\t') ? raw.replace(/\t/g, '    ') : raw
  const indent = rest.length - rest.trimStart().length
  rest = rest.trim().replace(/^(?:>\s?){1,4}/, '')
  if (DIVIDER.test(rest)) rest = ''
  let depth = 0
  let bullet = ''
  let sign = ''
  for (let i = 0; i < 4 && rest !== ''; i++) {
    const hash =
      /^#{1,6}(?=\s|[^\s#\w]|[가-힣])/.exec(rest)?.[0] ?? (/^#{1,6}$/.test(rest) ? rest : '')
    const mark =
      hash ||
      (BULLET.exec(rest)?.[0] ?? (/^(?:[-*+•·])$/.test(rest) ? rest : '')) ||
      (SYMBOL.exec(rest)?.[0] ?? '')
    if (mark === '' || (mark.startsWith('*') && rest.startsWith('**')) || mark === '【') break
    if (hash) depth = hash.length
    else if (SYMBOL.test(mark)) sign ||= mark
    else bullet ||= mark
    rest = rest.slice(mark.length).trimStart().replace(CHECKBOX, '')
  }
  const { text, decoration } = undress(rest, { depth, symbol: sign !== '' })
  const label = LABEL.test(rest)
  const colon = /[:：]$/.test(text)
  return { text, decoration, depth, bullet, sign, indent, gap, colon, label, row }
}

/** Takes emphasis, links and whole-line brackets off the words. */
function undress(
  rest: string,
  { depth, symbol }: { depth: number; symbol: boolean },
): { text: string; decoration: Decoration } {
  const bold =
    /^(?:\*\*|__)[^*]{1,120}(?:\*\*|__)\s?:?\s?$/.test(rest) ||
    /^\*{3}[^*]{1,120}\*{3}:?$/.test(rest)
  const bare = plainWords(rest)
  const inner = BRACKETS.exec(bare)
  const text = inner ? (inner.slice(1).find((group) => group !== undefined) ?? '').trim() : bare
  const decoration =
    depth > 0 ? 'hash' : bold ? 'bold' : inner ? 'bracket' : symbol ? 'symbol' : 'plain'
  return { text, decoration }
}

const LABEL =
  /^(?:\*\*|__)[^*:：]{2,80}(?:[:：]\s?(?:\*\*|__)|(?:\*\*|__)\s?(?:[:：]|\\?[-–—]\s))\s?[^\s*]/

const INLINE_MARKS = /[[\\*_`]|\s{2}/

function plainWords(rest: string): string {
  if (!INLINE_MARKS.test(rest)) return rest.trim()
  return rest
    .replace(/!?\[([^[\]]{0,300})\]\((?:[^()\s]{0,2000})\)/g, '$1')
    .replace(/\\([-+*_.#!&()[\]>~|`'"])/g, '$1')
    .replace(/\*{2,3}|__|`+/g, '')
    .replace(/\s{2,}/g, ' ')
    .trim()
}
