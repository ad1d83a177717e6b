import { commandText as text } from '../../command-text.ts'
import type { Messages } from '../../messages.ts'

export const setup: Pick<
  Messages['commands'],
  keyof typeof import('../../en/commands/setup.ts').setup
> = {
  init: text(
    '프로필: 언어, 경력 시작, 빈 시간',
    [
      ['gil init', '차례로 물어요. 모두 알맞은 기본값이 있어요'],
      [
        'gil init --since 2018-03 --workday 20:00-21:30 --day-off 10:00-12:00,14:00-16:00',
        '묻지 않아요',
      ],
      ['gil init --calendar ~/회사.ics', '그 달력의 약속을 피해서 계획해요'],
    ],
    {
      since: '개발자로 일하기 시작한 달: YYYY-MM. 역량 하나는 역량=YYYY-MM (여러 번 가능)',
      workday: '평일의 빈 시간',
      dayOff: '일을 쉬는 날(주말, 회사 휴무, 연차)의 빈 시간',
      holiday: '공휴일의 빈 시간, 일을 쉬는 날과 다를 때',
      restDay: '공부 쉬는 날의 빈 시간 (없으면 없음)',
      familyDay: '가족의 날의 빈 시간 (없으면 21:00-22:00, ""는 없음)',
      rest: (weekdays) => `공부하지 않는 요일, 여럿이면 쉼표로: ${weekdays}`,
      workersDay: (answers) => `2026년 공휴일이 되기 전의 5월 1일에 쉬는지: ${answers}`,
      mostHours: '하루에 공부할 가장 많은 시간 (없으면 4)',
      peak: '머리가 가장 맑은 시간, 예: 10:00-12:00',
      timeZone: '내 시간대, 예: Asia/Seoul. 컴퓨터와 다를 때 오늘, 보이는 시각, 달력 파일에 써요',
      calendar: '약속이 든 .ics 파일. 계획할 때마다 다시 읽어요 (여러 번 가능, ""는 없애기)',
    },
  ),
  completion: text(
    '셸에서 Tab 키로 gil을 완성하는 스크립트',
    [
      [
        'gil completion zsh',
        '~/.zshrc에 eval "$(gil completion zsh)"라고 넣어요. ~/.bashrc에는 bash로 넣어요',
      ],
      ['gil completion fish > ~/.config/fish/completions/gil.fish', 'fish를 쓸 때'],
    ],
    { shell: 'bash, zsh, fish 가운데 하나. 없으면 지금 셸 (SHELL)' },
  ),
  'completion next': text(
    '명령줄에 다음으로 올 수 있는 말 (위 스크립트가 물어요)',
    [
      ['gil completion next -- plan --', 'gil plan의 옵션과 그 뜻'],
      ['gil completion next -- postings status ""', '공고들'],
    ],
    { words: 'gil 다음의 말들. 마지막 말은 쓰는 중이고 비어 있어도 돼요' },
  ),
  demo: text(
    '들어 있는 예제로 보는 전체 이야기 (임시 폴더)',
    [
      ['gil demo', '명령을 먼저 보이고 결과를 보여요'],
      ['gil demo --lang ko', '한국어로'],
    ],
    { keep: '임시 폴더를 남기고 어디인지 알려 주기' },
  ),
}
