/** The usual words for roles, so that a Korean title gets a short id that is quick to type. */
const ROLES: readonly (readonly [word: RegExp, role: string])[] = [
  [/front-?end|프론트/i, 'frontend'],
  [/full-?stack|풀스택/i, 'fullstack'],
  [/server|서버/i, 'server'],
  [/back-?end|백엔드/i, 'backend'],
  [/android|안드로이드/i, 'android'],
  [/\bios\b/i, 'ios'],
  [/mobile|모바일|\bapp\b|앱/i, 'mobile'],
  [/machine learning|\bml\b|머신러닝|\bai\b|딥러닝/i, 'ml'],
  [/data|데이터/i, 'data'],
  [/devops|데브옵스|\bsre\b|infra|인프라|platform|플랫폼/i, 'platform'],
  [/security|보안/i, 'security'],
  [/\bqa\b|test|테스트/i, 'qa'],
  [/game|게임/i, 'game'],
  [/embedded|임베디드|firmware|펌웨어/i, 'embedded'],
]
const LONGEST_PART = 24

/**
 * A short id that a human would choose, "baemin-server": the company's name and the role's usual word, made unique
 * among the taken ones by a number. Hangul names stay Hangul.
 */
export function makePostingId(
  { company, title }: { company: string; title: string },
  taken: readonly string[],
): string {
  const role = ROLES.find(([word]) => word.test(title))?.[1] ?? slug(title)
  const id = [slug(company), role].filter((part) => part !== '').join('-') || 'posting'
  if (!taken.includes(id)) return id
  for (let number = 2; ; number++) {
    if (!taken.includes(`${id}-${number}`)) return `${id}-${number}`
  }
}

/** Lower case letters and digits of any script joined by hyphens, without legal forms and remarks in brackets. */
function slug(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)|\[[^[\]]*\]|주식회사|\b(?:inc|ltd|llc|corp|co)\b/g, ' ')
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? []
  let id = ''
  for (const word of words) {
    const longer = id === '' ? word : `${id}-${word}`
    if ([...longer].length > LONGEST_PART) break
    id = longer
  }
  return id || [...(words[0] ?? '')].slice(0, LONGEST_PART).join('')
}
