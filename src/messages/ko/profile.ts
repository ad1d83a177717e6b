import type { Messages } from '../messages.ts'

export const profile: Messages['profile'] = {
  title: '내 프로필',
  lang: '언어',
  country: '공휴일 기준 나라',
  since: '개발자로 일하기 시작',
  sinceUnknown: '적지 않음: 경력을 묻는 줄은 알 수 없음으로 남아요',
  sinceSkill: (skill) => `${skill} 시작`,
  workday: '평일의 빈 시간',
  dayOff: '쉬는 날의 빈 시간',
  rest: '공부하지 않는 요일',
  restByPlan: '이레에 하루, 그리고 명절 당일',
  peak: '머리가 맑은 시간',
  peakUnknown: '적지 않음',
  noHours: '없음',
  timeZone: '시간대',
  timeZoneUnknown: '모름',
  calendars: '달력',
  home: '저장된 곳',
  ask: {
    lang: '화면 언어는요?',
    since: '언제부터 개발자로 일했나요? (YYYY-MM, 비우면 건너뛰기)',
    workday: '평일에 비어 있는 시간은요?',
    dayOff: '쉬는 날에 비어 있는 시간은요?',
  },
  saved: '저장했어요. 다음: gil add-posting 파일',
}
