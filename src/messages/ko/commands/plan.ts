import { commandText as text } from '../../command-text.ts'
import type { Messages } from '../../messages.ts'

export const plan: Pick<
  Messages['commands'],
  keyof typeof import('../../en/commands/plan.ts').plan
> = {
  plan: text(
    '정말 비어 있는 날에 계획 세우기',
    [
      [
        'gil plan --days 9',
        '앞으로 가장 좋은 아홉 날을 찾아 단계를 고르고 블록을 놓아요. 받아들이면 저장해요',
      ],
      [
        'gil plan --days 9 --busy-calendar 회사.ics --ics plan.ics',
        '약속을 피해 세우고, 내 달력으로도',
      ],
      [
        'gil plan --days 14 --from 2021-10-01 --hours 1.5 --yes',
        '저녁 한 시간 반씩, 바로 저장해요',
      ],
      [
        'gil plan --replan --busy 2021-09-22',
        '하루를 잃었을 때. 그대로 둘 것은 두고 나머지만 옮겨요. 저장 전에 보여요',
      ],
    ],
    {
      replan:
        '저장한 계획을 다시 세우기: 놓치거나 끝낸 블록, 잃은 날, 새 공고 뒤에. 무엇이 바뀌는지 먼저 보여요',
      days: '며칠',
      from: '첫날. 없으면 평일이 가장 적은 구간',
      to: '--from과 함께: 마지막 날, --days 대신',
      hours: '하루 N시간, 또는 날짜=N (여러 번 가능)',
      busy: '시간이 없는 날 (여러 번 가능)',
      busyCalendar: '약속이 든 .ics 파일. 그 시간은 비어 있지 않아요 (여러 번 가능)',
      leave: '연차를 쓸 평일 (여러 번 가능)',
      family: '가족과 보낼 날. 그런 날의 짧은 시간만 써요 (여러 번 가능)',
      without: '뺄 역량 (여러 번 가능)',
      explain: '단계마다의 값어치와 상수까지',
      ics: '저장한 뒤 달력 파일로도 쓰기',
      yes: '묻지 않고 저장',
    },
  ),
  'plan show': text(
    '저장한 계획 보기',
    [
      ['gil plan show', '날, 단계, 블록'],
      ['gil plan show --week', '이번 주만, 목표까지 모두'],
      ['gil plan show --ics plan.ics', '달력 파일로. 바뀐 뒤에는 --force로 다시'],
      ['gil plan show --html plan.html', '브라우저, 휴대전화, 종이에서 볼 페이지'],
      ['gil plan show --json', '프로그램용으로'],
    ],
    {
      week: '이번 주만',
      day: '하루만. --week와 함께면 그날이 든 주',
      ics: '달력 파일(.ics)로 쓰기, 표준 출력은 -',
    },
  ),
  'plan drop': text(
    '저장한 계획 버리기',
    [
      ['gil plan drop', '먼저 물어봐요'],
      ['gil plan drop --yes', '묻지 않아요'],
    ],
    { ics: '블록이 취소된 달력 파일 쓰기', yes: '묻지 않고 버리기' },
  ),
  pitstop: text(
    '앞으로 이어 쉬는 날들',
    [
      ['gil pitstop', '연차 없이'],
      ['gil pitstop --leave 2', '구간마다 연차 이틀까지'],
      ['gil pitstop --spend 10 --blackout 2021-12-24', '연차 열흘을 가장 잘 쓰는 한 해'],
    ],
    {
      leave: '한 구간에 쓸 연차 일수',
      spend: '한 해 동안 쓸 연차 일수. 닷새 이상 이어 쉬는 날이 가장 많게',
      blackout: '--spend와 함께: 연차를 낼 수 없는 날 (여러 번 가능)',
      notice: '--spend와 함께: 첫 연차는 적어도 며칠 뒤',
      all: '긴 것 열 개가 아니라 모두',
    },
  ),
  holidays: text(
    '공휴일과 내 쉬는 날',
    [
      ['gil holidays', '앞으로 열두 달'],
      ['gil holidays add 2021-09-23 2021-09-24 --kind company', '회사가 쉬는 날'],
    ],
    { year: '연도' },
  ),
  'holidays add': text(
    '회사 휴무, 연차, 다른 쉬는 날 추가하기',
    [
      ['gil holidays add 2021-09-23 2021-09-24 --kind company', '회사가 쉬는 날'],
      ['gil holidays add 2021-10-01 --kind leave', '연차 하루'],
      ['gil holidays add 2021-09-20 --kind family', '공휴일 그대로, 공부는 조금만'],
    ],
    {
      day: '날짜들. 여러 날은 2021-12-27..2021-12-30',
      kind: (kinds) =>
        `${kinds} 중 하나. workday는 일하는 공휴일, family는 어떤 날이든 공부를 조금만 할 날`,
      name: '그날의 이름. 쓰지 않으면 있던 이름이 남고, ""은 이름을 지워요',
    },
  ),
  'holidays import': text(
    '달력 파일(.ics)에서 쉬는 날 넣기',
    [
      ['gil holidays import 회사.ics', '종일 일정을 회사 휴무로, 두 해 앞까지'],
      ['gil holidays import 연차.ics --kind leave', '또는 연차로'],
    ],
    { file: '.ics 파일, 표준 입력은 -', kind: (kinds) => `${kinds} 중 하나` },
  ),
  'holidays remove': text(
    '추가한 날 지우기',
    [
      ['gil holidays remove 2021-09-24', '먼저 물어봐요'],
      ['gil holidays remove 2021-09-23 2021-09-24 --yes', '여러 날을 묻지 않고'],
    ],
    { day: '날짜들', kind: '이 종류일 때만', yes: '묻지 않고 지우기' },
  ),
}
