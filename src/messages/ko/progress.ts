import type { Messages } from '../messages.ts'

export const progress: Messages['progress'] = {
  name: '돌아보기',
  title: (from, to) => `${from}부터 ${to}까지`,
  nothing: '아직 돌아볼 것이 없어요. 이렇게 시작해요: gil add-posting, 그다음 gil assess',
  hours: '기록한 시간',
  noHours: '이 동안 적은 것이 없어요: gil log today -m "..." --minutes 50',
  onDays: (hours, days) => `${days}일 동안 ${hours}`,
  before: (logged) => `그 전 같은 기간: ${logged}`,
  blocks: (done, skipped) => `블록 ${done}개 끝냄${skipped > 0 ? `, ${skipped}개 건너뜀` : ''}`,
  columns: {
    week: '주의 첫날',
    hours: '시간',
    days: '날',
    skill: '역량',
    level: '단계',
    day: '날짜',
    evidence: '근거',
  },
  levels: '단계',
  noLevels: '바뀐 단계가 없어요.',
  proposed: (steps) => `쌓인 시간으로 보면: ${steps}. 그렇다면: gil assess 역량 --level N`,
  firstAssessed: (n) =>
    `역량 ${n}개를 처음 평가했어요. 지금 자리를 확인한 것이라 처음부터 있던 것으로 세어요.`,
  move: (from, to) => `${from} → ${to}`,
  postings: '공고',
  unmoved: (n, others) => `${others ? '다른 ' : ''}공고 ${n}개는 그대로예요.`,
  actions: (done, added) => `묻고 제안하고 찾아보기: ${done}개 끝냄, ${added}개 새로`,
}
