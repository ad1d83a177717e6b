/** What people type, in other tools' words or in Korean, and what gil calls it. */
const MEANT: Readonly<Record<string, string>> = {
  '-v': '--version',
  '-?': '--help',
  version: '--version',
  config: 'init',
  settings: 'init',
  setup: 'init',
  profile: 'init',
  gaps: 'gap-report',
  tutorial: 'demo',
  example: 'demo',
  status: 'today, postings status',
  list: 'postings, skills, actions, log',
  ls: 'postings, skills, actions, log',
  도움말: 'help',
  버전: '--version',
  설정: 'init',
  프로필: 'init',
  예제: 'demo',
  공고: 'postings, add-posting',
  평가: 'assess',
  역량: 'skills',
  빈틈: 'gap-report',
  할일: 'actions',
  계획: 'plan',
  휴일: 'holidays',
  공휴일: 'holidays',
  연휴: 'pitstop',
  기록: 'log',
  오늘: 'today',
  취소: 'undo',
  되돌리기: 'undo',
  백업: 'backup',
}

/** Words of other tools for what gil's subcommands do; `list` is what a command does alone. */
const DOINGS: readonly (readonly [words: readonly string[], does: readonly string[]])[] = [
  [['create', 'new', 'add', 'make', '추가'], ['add']],
  [
    ['rm', 'delete', 'del', 'remove', '삭제', '지우기'],
    ['remove', 'drop'],
  ],
  [['change', 'update', 'set', 'modify', '수정'], ['edit']],
  [['list', 'ls', 'show', 'get', 'view', '목록'], ['list']],
]

/** The command or option that a word of another tool stands for. */
export function meantBy(word: string): string | undefined {
  const plain = word.normalize('NFC').toLowerCase()
  return Object.hasOwn(MEANT, plain) ? MEANT[plain] : undefined
}

/** What gil calls the doing that a word names; nothing where it names none. */
export function doingOf(word: string): readonly string[] {
  const plain = word.normalize('NFC').toLowerCase()
  return DOINGS.find(([words]) => words.includes(plain))?.[1] ?? []
}
