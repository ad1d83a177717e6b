import type { Messages } from '../messages.ts'

export const help: Messages['help'] = {
  about:
    'gil(길): 채용 공고를 읽고, 빈틈을 보고, 정말 비어 있는 날에 계획을 세우고, 하루하루 기록해요.\n모든 것은 내 폴더 하나에만 있고, 아무 데도 보내지 않아요.',
  examples: '예:',
  after:
    '예제로 전체 이야기를 보려면 `gil demo`, 명령마다 예 두 가지를 보려면 `gil 명령 --help`를 써 보세요.',
  version: '버전 보기',
  help: '도움말 보기',
  helpCommand: '명령의 도움말 보기',
  home: '데이터가 있는 폴더 (GIL_HOME)',
  lang: '화면 언어: ko 또는 en (GIL_LANG)',
  country: '공휴일 기준 나라, 예: KR (GIL_COUNTRY)',
  noInput: '묻지 않고, 빠진 옵션을 알려 주기',
  dryRun: '저장하지 않고, 평소처럼 계산해서 보여 주기만 하기',
  color: '터미널이 아니어도 색 쓰기',
  noColor: '색 쓰지 않기 (NO_COLOR)',
  groups: {
    postings: '공고',
    gap: '빈틈',
    plan: '계획',
    log: '하루하루',
    back: '되돌리기',
    setup: '처음이라면',
  },
  environment: {
    title: '환경 변수',
    GIL_TODAY: '오늘로 볼 날, 예: 2021-09-17',
    GIL_EDITOR: '글을 쓸 편집기, VISUAL과 EDITOR보다 먼저',
    COLUMNS: '쓸 너비(칸), 파이프나 파일로도. 없으면 터미널만큼, 터미널이 아니면 80',
  },
  usage: { options: '[옵션]', command: '[명령]' },
  usually: (value) => `(쓰지 않으면 ${value})`,
  titles: {
    'Usage:': '사용법:',
    'Arguments:': '인자:',
    'Options:': '옵션:',
    'Commands:': '명령:',
    'Global Options:': '공통 옵션:',
  },
}
