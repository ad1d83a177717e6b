import type { Messages } from '../messages.ts'

export const calendar: Messages['calendar'] = {
  logIt: (command) => `마친 뒤: ${command}`,
  wrote: (path, events, cancelled) =>
    `파일을 썼어요: ${path} (일정 ${events}개${cancelled === 0 ? '' : `, 취소된 일정 ${cancelled}개`})`,
  wrotePage: (path) => `파일을 썼어요: ${path}`,
  madeOn: (day) => `gil이 ${day}에 만들었어요.`,
  notWritten: (path) => `계획을 저장해야 이 파일을 써요: ${path}`,
  floating:
    '시간대를 몰라 시각에 시간대를 붙이지 않았어요. 정하려면: gil init --time-zone 지역/도시',
  read: (path, appointments, minutes) =>
    `${path}: 살펴본 날들에 약속 ${appointments}개, 모두 ${minutes}`,
  missing: (path) => `${path} 파일이 없어서 빼고 계획했어요.`,
  unread: (path, events) => `${path}: 읽지 못한 일정 ${events}개`,
  unreadLine: (line, title, why) => `${line}번째 줄: ${title} (${why})`,
  unreadWhy: {
    broken: '형식이 맞지 않음',
    zone: '알 수 없는 시간대',
    recurrence: '너무 자주 되풀이되거나, 맞는 날이 없는 규칙',
  },
  imported: (days, kind) => `추가했어요: ${days}일 (${kind})`,
  allThere: '그날들은 이미 모두 들어 있어요.',
  noAllDay: '오늘부터 2년 안에 종일 일정이 없어요.',
}
