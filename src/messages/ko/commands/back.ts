import { commandText as text } from '../../command-text.ts'
import type { Messages } from '../../messages.ts'

export const back: Pick<
  Messages['commands'],
  keyof typeof import('../../en/commands/back.ts').back
> = {
  undo: text(
    '마지막 명령이 저장한 것 되돌리기',
    [
      ['gil undo', '명령 하나. 한 번 더 하면 그 앞의 것도'],
      ['gil undo --dry-run', '무엇을 되돌릴지 보기만 해요'],
    ],
    {},
  ),
  redo: text(
    '되돌린 것 다시 하기',
    [
      ['gil redo', '명령 하나. 한 번 더 하면 그다음 것도'],
      ['gil undo && gil redo', '갔다가 돌아와요. 바뀐 것은 없어요'],
    ],
    {},
  ),
  history: text(
    '명령마다 한 일, 그리고 되돌린 것',
    [
      ['gil history', '새것부터'],
      ['gil history --json --limit 100', '프로그램용'],
    ],
    { limit: '몇 개까지 볼지' },
  ),
  doctor: text(
    '파일, 원문, 역량 목록, 시계, 터미널 살펴보기',
    [
      ['gil doctor', '하나하나 표시와 할 일을 보여 줘요. 잘못된 것이 있으면 종료 코드 1'],
      ['gil doctor --restore', '읽을 수 없는 파일을 가장 새로운 성한 것으로 되살려요'],
    ],
    { restore: 'gil.json을 읽을 수 없으면 가장 새로운 성한 저장으로 돌아가기' },
  ),
  backup: text(
    '모두 파일 하나에 담기',
    [
      ['gil backup ~/gil-2021-09-17.json', '저장한 모든 것을 공고 원문까지'],
      ['gil backup /media/usb/gil.json --force', '거기 있던 것을 덮어써요'],
    ],
    { file: '담을 곳, 표준 출력은 -' },
  ),
  restore: text(
    '지금 있는 것을 백업으로 바꾸기',
    [
      [
        'gil restore ~/gil-2021-09-17.json',
        '무엇이 바뀌는지 보여 주고 물어봐요. gil undo로 되돌려요',
      ],
      ['gil restore ~/gil-2021-09-17.json --yes', '묻지 않아요'],
    ],
    {
      file: '`gil backup`이나 `gil export --all`로 만든 파일, 표준 입력은 -',
      yes: '묻지 않고 바꾸기',
    },
  ),
  export: text(
    '문서와 원문을 JSON 하나로 내보내기',
    [
      ['gil export --all > gil.json', '표준 출력으로'],
      ['gil export --all | ssh desk gil import -', '다른 컴퓨터로'],
    ],
    { file: '내보낼 곳, 표준 출력은 -', all: '모두' },
  ),
  import: text(
    '다른 곳의 데이터 더하기',
    [
      [
        'gil import laptop.json',
        '거기에만 있는 것을 더해요. 다른 것은 보여 주고 여기 것을 그대로 둬요',
      ],
      ['gil import laptop.json --take theirs', '다른 것은 저기 것으로 바꿔요'],
    ],
    {
      file: '`gil backup`이나 `gil export --all`로 만든 파일, 표준 입력은 -',
      take: (sides) => `서로 다를 때 쓸 것: ${sides}`,
    },
  ),
}
