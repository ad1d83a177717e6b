/** What people answer, in either language, and what the keys of y and n give on a Korean keyboard. */
const YES: readonly string[] = ['y', 'ye', 'yes', '예', '네', '응', 'ㅛ', 'ㅛㄷㄴ']
const NO: readonly string[] = ['n', 'no', '아니요', '아니오', '아뇨', '아니', 'ㅜ', 'ㅜㅐ']

/** What a typed answer to a yes-or-no question means; null where it means neither. */
export function readYesNo(text: string): boolean | null {
  const word = text.normalize('NFC').trim().toLowerCase()
  if (YES.includes(word)) return true
  return NO.includes(word) ? false : null
}
