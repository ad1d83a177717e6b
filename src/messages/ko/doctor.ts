import type { CheckName } from '../../core/doctor.ts'
import type { Reference } from '../../core/references.ts'
import type { Messages } from '../messages.ts'
import { particle } from './particle.ts'

const names: Readonly<Record<CheckName, string>> = {
  file: '파일',
  revisions: '되돌릴 곳',
  modes: '나만 보기',
  references: '서로 가리키는 것',
  sources: '공고 원문',
  'own-skills': '직접 넣은 역량',
  calendars: '달력 파일',
  catalogue: '역량 목록',
  clock: '시계',
  terminal: '터미널',
}

const records: Readonly<Record<Reference['kind'], string>> = {
  posting: '공고',
  assessment: '평가',
  'own-skill': '직접 넣은 역량',
  alias: '다른 이름',
  action: '할 일',
  plan: '계획',
  log: '기록',
}

const targets: Readonly<Record<Reference['refers'], string>> = {
  skill: '역량',
  line: '줄',
  block: '블록',
}

export const doctor: Messages['doctor'] = {
  names,
  fine: '괜찮음',
  notAsked: '파일을 읽을 수 없어 살펴보지 못함',
  noFile: (path) => `아직 저장한 것이 없음 (${path})`,
  file: (path, format) => `${path}, ${format}`,
  format: (version) => `더 새로운 gil이 씀 (형식 ${version}): gil을 업데이트하세요`,
  ownFormat: '읽고 확인함',
  edited: '마지막 명령 뒤에 직접 고침: 고친 것이 쓰이고, undo는 그 앞으로 가요',
  revisions: (n) => `${n}개 있음`,
  broken: (path) => `${path}: 읽을 수 없어서 undo는 여기까지예요. 할 일은 없어요.`,
  open: (path, mode, wanted) =>
    `${path}: 다른 사람도 읽을 수 있어요 (${mode}). chmod ${wanted} "${path}"`,
  dangling: ({ kind, id, refers, to }) =>
    `${records[kind]} ${id}: 가리키는 ${targets[refers]} ${to}, 없는 것이에요`,
  danglingHow: '마지막 명령 때문이면 gil undo, 아니면 gil.json에서 고치세요.',
  planTwice: (id) => `두 터미널에서 함께 저장해 ${id} 계획이 둘이에요. 나중 것이 쓰여요`,
  sources: (n) => `${n}개 있음`,
  sourceMissing: (posting, source) =>
    `${posting}의 원문(sources/${source})이 없어요. 그것이 든 백업을 gil import로 가져오세요`,
  sourceDamaged: (source) =>
    `sources/${source}: gil이 쓴 그대로가 아니에요. 그것이 든 백업을 gil import로 가져오세요`,
  cycle: (skills) =>
    `서로 돌아가며 필요로 해요: ${skills}. gil.json에서 고치거나 gil undo로 되돌리세요`,
  calendars: (n) => (n === 0 ? '프로필에 적은 것이 없음' : `계획마다 읽는 것 ${n}개`),
  calendarMissing: (path) =>
    `${path}: 없는 파일이라 계획을 이것 없이 세워요. 그 자리에 두거나 다른 파일을 적으세요: gil init --calendar 파일 (없애려면 "")`,
  calendarEventsUnread: (path, events) =>
    `${path}: 읽을 수 없는 일정이 ${events}개 있어요. 어느 것인지는 계획을 세울 때 알려 드려요`,
  catalogue: (skills, exercises) => `역량 ${skills}개, 연습 ${exercises}개`,
  dataBroken: (what) => `${what}: gil을 다시 설치하세요`,
  noHolidays: (country) => `${country}의 공휴일이 없어요. gil holidays add 날짜, 또는 --country`,
  today: (day) => `오늘은 ${day}`,
  clockBehind: (day, newest) =>
    `오늘이 ${day}인데 가장 새로운 기록은 ${particle(newest, '이에요')}. 시계(나 GIL_TODAY)를 맞추거나 기록을 고치세요`,
  terminal: (columns, color) => `${columns}칸, 색 ${color ? '있음' : '없음'}`,
  noTerminal: '출력이 터미널로 가지 않음',
  narrow: (columns) => `${columns}칸은 좁아요. 표는 60칸부터 잘 보여요`,
  notUtf8: (locale) =>
    `로캘이 ${locale === '' ? '없어요' : particle(locale, '이에요')}. 한국어에는 UTF-8이 필요해요, 예: LANG=ko_KR.UTF-8`,
  restored: (number, command) => `이제 ${number}번째 저장이 쓰여요: ${command}`,
  kept: (path) => `깨진 파일은 ${path}에 두었어요`,
  nothingToRestore: 'gil.json을 읽을 수 있어서 되살릴 것이 없어요.',
  noGood: '성한 저장이 남아 있지 않아요. gil.json을 다른 곳으로 옮긴 뒤: gil restore 백업파일',
}
