import { commandText as text } from '../../command-text.ts'
import type { Messages } from '../../messages.ts'

export const log: Pick<Messages['commands'], keyof typeof import('../../en/commands/log.ts').log> =
  {
    log: text(
      '하루를 적기. 날짜가 없으면 기록 목록',
      [
        ['gil log today', '오늘의 블록을 보여 주고 무엇을 했는지 물어요'],
        ['gil log today -m "TDD 연습, 3문제" --minutes 50 --skill tdd', '한 줄로'],
        ['gil log --csv log.csv', '모든 기록을 스프레드시트로'],
        ['gil log --from 2021-09-18 --markdown pitstop.md', '블로그 글로'],
      ],
      {
        day: '오늘(적을 것이 있는데 안 쓰면 오늘), 어제, 날짜, "3일 전", today',
        message: '몇 마디 (여러 번 쓰면 한 줄씩)',
        minutes: '걸린 시간(분)',
        skill: '무엇에 대한 것인지 (여러 번 가능)',
        done: '끝낸 블록 (여러 번 가능): 그날의 번호 또는 id',
        skip: '건너뛴 블록 (여러 번 가능)',
        editor: '편집기에서 쓰기',
        yes: '시간이 제안하는 단계를 받아들이기',
        limit: '몇 개까지 볼지. 기간이나 파일에서는 적지 않으면 모두',
        from: '이날부터',
        to: '이날까지',
        markdown: '블로그용(앞에 정보가 붙은 Markdown)으로 쓰기, 표준 출력은 -',
      },
    ),
    'log edit': text(
      '기록 고치기',
      [
        ['gil log edit l12 -m "TDD 연습, 4문제"', '다른 말로'],
        ['gil log edit l12 --minutes 70 --day 어제', '시간과 날짜'],
      ],
      { id: '기록', day: '날짜' },
    ),
    'log remove': text(
      '기록 지우기',
      [
        ['gil log remove l12', '먼저 물어봐요'],
        ['gil log remove l12 --yes', '묻지 않아요'],
      ],
      { id: '기록', yes: '묻지 않고 지우기' },
    ),
    progress: text(
      '그동안 나아간 것: 주마다의 시간, 단계, 공고, 할 일',
      [
        ['gil progress', '지난 12주'],
        ['gil progress --from 2021-01-01 --html 올해.html', '한 해를 보여 줄 페이지로'],
      ],
      { from: '이날부터', to: '이날까지 (없으면 오늘)' },
    ),
    today: text(
      '오늘을 한눈에 (`gil`만 써도 같아요)',
      [
        ['gil', '오늘의 블록, 다음 마감, 가장 큰 빈틈, 할 일'],
        ['gil today --json', '프로그램용으로'],
      ],
      {},
    ),
  }
