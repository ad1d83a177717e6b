import type { Messages } from '../messages.ts'
import { particle } from './particle.ts'

/** "10시가 되면", "15시 30분이 되면" */
function whenItIs(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return minute === 0 ? `${hour}시가 되면` : `${hour}시 ${minute}분이 되면`
}

export const plan: Messages['plan'] = {
  title: (from, to, days) => `${from} ~ ${to}: ${days}`,
  daysTitle: '날',
  free: (hours) => `빈 시간 ${hours}`,
  notFree: '공부하지 않음',
  askLeave: (days) =>
    `${days}: 기간 안의 평일이라 공부는 저녁에만 해요. 연차로 쉬려면: --leave 날짜`,
  budgetTitle: '시간',
  budget: (raw, ratio, usable) =>
    `빈 시간 ${raw}. 실제로는 어림보다 ${ratio}배 걸리니 ${particle(usable, '을')} 계획에 써요`,
  budgetParts: (fresh, review, fixed, slack) =>
    `새 공부 ${fresh}, 복습 ${review}, 점검과 돌아보기 ${fixed}. 여유로 ${particle(slack, '을')} 남겨요.`,
  priorRatio: '(보통의 비율이고, 블록을 끝낼수록 내 비율로 바뀌어요)',
  stepsTitle: '단계',
  step: (skill, from, to) => `${skill} ${from} -> ${to}`,
  worth: (worth) => `값어치 ${worth}`,
  serves: (n) => `${n}줄에 도움`,
  servesLine: (posting, quote) => `${posting}: ${quote}`,
  completes: (posting) => `${posting}에서 공부로 채울 수 있는 것을 마저 채움`,
  prerequisite: (skill) => `${skill}의 바탕이 됨`,
  trains: (skill) => `${skill}도 함께 늘어남`,
  ended: (reason) => `${reason} (이제 열려 있지 않음)`,
  endedHow: '열린 공고가 더는 요구하지 않는 것을 빼려면: gil plan --replan',
  assumed: '아직 답하지 않아 0단계로 봤어요',
  noSteps: '새 공부 시간에 들어가는 단계가 없어요.',
  shortest: (hours) =>
    `가장 짧은 단계가 ${particle(hours, '이에요')}. 날이나 시간을 늘리면 들어가요: --days N, --hours N`,
  leftOutTitle: '넣지 못한 것',
  leftOut: {
    budget: '고른 것들과 함께는 들어가지 않음',
    window: '새 공부 시간보다 김',
    prerequisite: '바탕이 되는 것이 빠짐',
    deadline: '그날까지 할 수 없음',
    'needs-work': '일에서만 얻을 수 있음',
  },
  leftOutMore: (n) => `그리고 ${n}개 더: --json에 모두 있어요`,
  best: '이보다 값어치 있는 선택은 없어요. 가능한 최선이에요.',
  beyondBound:
    '줄마다 역량 하나로만 따지면 이보다 값어치 있는 선택은 없어요. 이 선택은 대안으로도 줄을 채워요.',
  certificate: (percent) => `이 선택은 가능한 최선의 적어도 ${percent} %예요.`,
  blocksTitle: '블록',
  aim: {
    opening: '점검하기: 달라진 것을 다시 답하고(gil assess), 이번 기간의 목표 읽기',
    closing: '돌아보기: 전과 후, 기록이 말하는 것을 보고 적기(gil log today)',
    review: (skill) => `덮고 떠올리기: ${skill}에서 기억나는 것을 적고, 맞는지 확인하기`,
    study: (skill, level, name, of) =>
      `${skill} ${level}단계로 (${name})${of}: 보여 줄 것을 하나 남기고 기록하기`,
    going: (task, of) => `${task}${of}`,
    last: (task, result, of) => `${task}${of}. 끝나는 때: ${result}`,
    goOn: (of) => `이어서${of}`,
    finish: (result, of) => `마무리${of}. 끝나는 때: ${result}`,
    part: (part, parts) => ` (${part}/${parts})`,
  },
  ifThen: {
    opening: (time) => `${whenItIs(time)} 자리에 앉아 지금 어디쯤인지 점검한다.`,
    study: (time, skill) => `${whenItIs(time)} 자리에 앉아 ${skill} 공부를 시작한다.`,
    review: (time, skill) => `${whenItIs(time)} 자리에 앉아 ${skill}에서 기억나는 것을 적는다.`,
    closing: (time) => `${whenItIs(time)} 자리에 앉아 돌아본다.`,
  },
  changes: {
    title: (from, to) => `${from} ~ ${to} 계획을 다시 세우면`,
    kept: (n) => `블록 ${n}개는 그대로예요.`,
    short: (step, hours) => `${step}: 그 가운데 ${hours}시간은 들어갈 곳이 없어요`,
    none: '바뀌는 것이 없어요.',
  },
  ask: {
    days: '며칠 동안인가요?',
    what: '이 계획으로 할까요?',
    accept: '받아들이고 저장하기',
    without: '역량 하나 빼기',
    busy: '시간이 없는 날이 있음',
    family: '가족과 보낼 날이 있음',
    leave: (day) => `${day}에 연차 쓰기`,
    drop: '그만두기',
    whichSkill: '어느 역량인가요?',
    whichDay: '어느 날인가요?',
    takeChanges: '이대로 바꿀까요?',
    dropSaved: '저장한 계획을 버릴까요? 끝낸 블록은 내 속도를 셀 때 계속 쓰여요.',
  },
  daysUnreadable: (most) => `1부터 ${most}까지의 정수를 써 주세요`,
  saved: (blocks) => `저장했어요: 블록 ${blocks}개. 날마다: gil log today`,
  replaces: (from: string, to: string, done: number, of: number) =>
    `${from}부터 ${to}까지의 계획이 이미 있어요(블록 ${of}개 가운데 ${done}개 끝냄). 이 계획을 저장하면 그 자리를 대신해요. 그 계획을 고치려면: gil plan --replan`,
  replaced: '앞선 계획은 지나간 계획으로 남아요.',
  notSaved: '저장하지 않았어요.',
  dropped: '버렸어요.',
  outside: (days, from, to) => `계획(${from} ~ ${to}) 밖이라 쓰지 않은 날: ${days}`,
  capped: (days) =>
    `${days}: 하루 공부의 한도나 빈 시간 때문에 준 시간보다 적게 써요. 한도 바꾸기: gil init --most-hours N`,
  saveHow: '제안이에요. 저장하려면 --yes를 붙이세요.',
  score: ({ hard, medium, soft }) =>
    `시간표 점수: 어긴 규칙 ${hard}, 자리 없는 시간 ${medium}분, 못 들어준 바람 ${soft} (0이 가장 좋음).`,
  explain: '뒤에 있는 상수',
}
