import type { Messages } from '../messages.ts'
import { particle } from './particle.ts'

export const holiday: Messages['holiday'] = {
  none: '앞으로 쉬는 날이 없어요.',
  noneIn: (year) => `${year}년의 쉬는 날은 알지 못해요.`,
  yearsKnown: (from, to) =>
    `gil이 아는 공휴일은 ${from}~${to}년이에요. 다른 해에는 내가 넣은 날만 알아요.`,
  noTable: (country) => `${country}의 공휴일은 gil에 들어 있지 않아요. 직접 넣은 날만 보여요.`,
  projected: '법으로 계산한 날, 아직 공표되지 않음',
  own: '내가 넣음',
  added: (days) => `추가했어요: ${days}`,
  offAlready: (days, kind) => `이미 쉬는 날이라 ${particle(kind, '으로')} 넣지 않았어요: ${days}`,
  askRemove: (days) => `${days}, 지울까요?`,
  removed: (days) => `지웠어요: ${days}`,
  notThere: (days) => `내가 넣은 날이 아니에요: ${days}`,
  stretch: (from, to) => `${from} ~ ${to}`,
  noStretch: '앞으로 1년 동안 사흘 이상 이어 쉬는 날이 없어요.',
  leave: (days) => `연차 ${days}`,
  noLeave: '연차 없이',
  legend: '## 공휴일   == 주말   CC 회사 휴무   LL 쓸 연차',
  more: (n) => `${n}개 더: gil pitstop --all`,
  spent: (leave, days, stretches) =>
    `연차 ${leave}: 닷새 이상 이어 쉬는 때 ${stretches}번, 모두 ${days}`,
  noLongStretch: '이 연차로도 앞으로 1년 동안 닷새 이상 이어 쉬는 날이 없어요.',
  takeIt: '연차로 넣기: gil holidays add 날짜 ... --kind leave',
  planIt: (days, from, leave) =>
    `계획 세우기: gil plan --days ${days} --from ${from}${leave.map((day) => ` --leave ${day}`).join('')}`,
}
