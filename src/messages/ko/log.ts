import type { Messages } from '../messages.ts'
import { particle } from './particle.ts'

export const log: Messages['log'] = {
  none: '기록이 비어 있어요. 첫 줄을 적어 보세요: gil log today -m "..."',
  noBlocks: '잡아 둔 블록이 없어요.',
  blocks: '계획',
  entries: '기록',
  noEntries: '아직 적은 것이 없어요.',
  write: (day, hasBlocks) =>
    `이렇게 적어요: gil log ${day} -m "..." --minutes 50${hasBlocks ? ' --done 1' : ''}`,
  done: '끝냄',
  skipped: '건너뜀',
  columns: {
    day: '날짜',
    minutes: '시간(분)',
    skills: '역량',
    text: '한 일',
    outcome: '결과',
    block: '블록',
    entry: '기록',
  },
  journal: (from, to) => (from === to ? `기록, ${from}` : `기록, ${from} ~ ${to}`),
  minutes: (n) => `${n}분`,
  more: (n) => `그 전에 ${n}개: gil log --limit ${n + 20}`,
  ask: {
    block: (what) => `${what}: 했나요?`,
    done: '끝냈어요',
    skipped: '건너뛰었어요',
    open: '아직이에요',
    minutes: '몇 분 걸렸나요? Enter는 계획대로',
    minutesFree: '몇 분 걸렸나요? (비우면 재지 않음)',
    text: '그날에 대해 몇 마디 (비우면 없음)',
    remove: (text) => `"${text}" 기록을 지울까요?`,
    level: (skill, hours, from, to) =>
      `${skill}에 ${particle(hours, '을')} 썼어요. 이제 ${to}단계인가요? (지금까지 ${from}단계)`,
  },
  minutesUnreadable: '분을 정수로 쓰거나 비워 주세요',
  ahead: (day) =>
    `${particle(day, '은')} 아직 오지 않은 날이에요. 잘못 썼다면: gil log edit ID --day 날짜`,
  added: (n) => `${n}개를 적었어요.`,
  nothing: '적을 것이 없어요.',
  changed: (id) => `${particle(id, '을')} 고쳤어요.`,
  removed: (id) => `${particle(id, '을')} 지웠어요.`,
  proposal: (skill, hours, from, to) =>
    `${skill}에 ${particle(hours, '을')} 썼어요. 시간으로 보면 ${to}단계예요 (지금 ${from}단계).`,
  proposalHow: (skill, to) => `그렇다면: gil assess ${skill} --level ${to}`,
  hoursLogged: (hours) => `기록에 ${hours}`,
  raised: (skill, to) => `${skill}: ${to}단계. 기록을 근거로 남겼어요.`,
  editorNote: '하루에 대해 몇 마디 쓰고, 저장한 뒤 닫아 주세요.',
}

export const today: Messages['today'] = {
  next: '다음 일정',
  lapsed: '그사이 마감된 공고',
  moreLapsed: (n) => `${n}개 더: gil postings`,
  lapsedHow:
    '어떻게 됐는지 적기 전에는 계속 셈에 들어가요: gil postings status ID 마감 (또는 지원함). 목표로 남기려면: gil postings edit ID --closes ""',
  missed: (n) =>
    `지난 날의 블록 ${n}개가 그대로 있어요. 했으면: gil log 날짜 --done 1, 못 했으면: gil plan --replan`,
  gap: '가장 큰 빈틈',
  gapOpens: (skill, opens, way) => `${skill}: ${opens}줄이 열림, ${way}`,
  gapAsked: (skill, asked, way) => `${skill}: ${asked}줄에서 요구, ${way}`,
  gapHours: (hours) => `${hours}시간쯤`,
  unassessed: (n) => `아직 답하지 않은 것 ${n}개: gil assess`,
  actions: '묻고, 제안하고, 알아볼 일',
  moreActions: (n) => `${n}개 더: gil actions`,
  streak: (days) => `${days}일째 이어 쓰는 중`,
  streakOpen: '오늘은 아직 적지 않았어요',
  noPlan: '아직 계획이 없어요: gil plan --days 9',
  planOver: (to) => `계획은 ${to}에 끝났어요: gil plan --days 9`,
  planBegins: (day, distance) => `계획은 ${day}에 시작해요, ${distance}.`,
  freeToday: '오늘 잡아 둔 것은 없어요.',
  welcome: '반가워요. gil은 채용 공고를 읽고, 빈틈을 보여 주고, 정말 비어 있는 날에 계획을 세워요.',
  begin: [
    { run: 'gil demo', does: '예제로 보는 전체 이야기' },
    { run: 'gil init', does: '프로필 (원하면)' },
    { run: 'gil add-posting 파일', does: '공고 읽기' },
    { run: 'gil assess', does: '할 수 있는 것과 어디서 했는지 적기' },
    { run: 'gil gap-report', does: '빈틈 보기' },
  ],
}
