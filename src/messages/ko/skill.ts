import type { Messages } from '../messages.ts'
import { particle } from './particle.ts'

export const skill: Messages['skill'] = {
  none: '아직 답한 것이 없어요. `gil assess`가 공고들이 묻는 것을 차례로 물어봐요.',
  columns: { skill: '역량', level: '단계', evidence: '근거', route: '나머지는' },
  unproven: '근거 없음',
  through: (name) => `${particle(name, '으로')} 알고 있음`,
  implies: (names) => `함께 하는 것: ${names}`,
  needs: (names) => `먼저 있어야 하는 것: ${names}`,
  also: (names) => `다른 이름: ${names}`,
  notAssessed: '아직 답하지 않음',
  history: '지나온 길',
  evidence: '근거',
  exercises: '더 나아가려면',
  exercise: (level, task) => `${level}단계: ${task}`,
  result: (result) => `끝나는 때: ${result}`,
  size: { S: '주말 하나', M: '보통 크기', L: '언어나 플랫폼' },
  guess: (hours) => `다음 단계까지 ${hours}시간쯤 (아주 대략)`,
  own: '내가 추가함',
  added: (name, lines) =>
    `${particle(name, '을')} 내 목록에 넣었어요. ${lines === 0 ? '' : `담아 둔 공고의 ${lines}줄이 이제 이 역량을 요구해요. `}이제부터 읽는 공고에서 알아봐요.`,
  aliased: (alias, skill, lines) =>
    `이제 ${particle(`"${alias}"`, '을')} ${particle(skill, '으로')} 읽어요.${lines === 0 ? '' : ` 담아 둔 공고의 ${lines}줄이 이제 이 역량을 요구해요.`}`,
  assessed: (what, level, name) => `${what}: ${level}단계, ${name}`,
  assessedUnproven: '근거가 없어요. 3단계부터는 근거가 필요해요 (--evidence "...").',
  assessedAction: (id, text) => `할 일 ${id}: ${text}`,
  nothingLeft: '공고들이 묻는 것에 모두 답했어요. 다음: gil gap-report',
  nothingLeftAlone: '아직 묻는 공고가 없어요. gil add-posting 파일로 읽어 보세요.',
  left: (n) =>
    `아직 답하지 않은 것 ${n}개, 많이 묻는 것부터. 하나씩 답하기: gil assess 역량 --level 0-5`,
  askedIn: (n) => `${n}줄에서 요구`,
  moreLines: (n) => `그리고 ${n}줄 더`,
  whereFrom: (posting, kind) => `${posting}, ${kind}`,
  ask: {
    level: (what) => `${what}: 지금 어디쯤인가요?`,
    evidence: '무엇이 그것을 보여 주나요? (비우면 아직 없음)',
    source: '어디서 나온 근거인가요?',
    route: '나머지는 어떻게 채울 수 있을까요?',
    note: '어떻게 할지 한마디 (비우면 없음)',
    later: '나중에',
    stop: '여기서 멈추기. 지금까지 답한 것은 저장돼 있어요',
  },
  stopped: (n) => `${n}개를 저장했어요. \`gil assess\`를 하면 여기부터 이어서 물어봐요.`,
}
