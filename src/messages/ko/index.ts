import type { Messages } from '../messages.ts'
import { action } from './action.ts'
import { ask } from './ask.ts'
import { back } from './back.ts'
import { calendar } from './calendar.ts'
import { commandLine } from './command-line.ts'
import { constants } from './constants.ts'
import { demo } from './demo.ts'
import { doctor } from './doctor.ts'
import { fields } from './fields.ts'
import { gap } from './gap.ts'
import { holiday } from './holiday.ts'
import { log, today } from './log.ts'
import { particle } from './particle.ts'
import { plan } from './plan.ts'
import { posting } from './posting.ts'
import { profile } from './profile.ts'
import { progress } from './progress.ts'
import { skill } from './skill.ts'
import { words } from './words.ts'

export const messages: Messages = {
  ...commandLine,
  action,
  back,
  calendar,
  constants,
  demo,
  doctor,
  fields,
  gap,
  holiday,
  log,
  plan,
  posting,
  profile,
  progress,
  skill,
  today,
  words,
  ask,
  giveIt: (command) => `이렇게 써 주세요: ${command}`,
  didYouMean: (name) => `혹시 ${name}인가요?`,
  editedFile: 'gil.json을 손으로 고쳤네요. 고친 대로 쓰고, 되돌리기는 그 앞으로 가요.',
  savedBut: (path, why) =>
    `저장했어요. 다만 ${particle(path, '을')} 쓰거나 치우지 못했어요 (${why}).`,
  newerFile: (version) => `더 새로운 gil이 쓴 파일이에요 (형식 ${version}). 읽기만 해요.`,
  dryRunBegins: '해 보기만 해요 (--dry-run). 아래 일은 실제로 하지 않아요.',
  dryRun: '저장한 것은 없어요 (--dry-run).',
  unchanged: '바뀐 것은 없어요.',
  seeHelp: (help) => `무엇을 쓸 수 있는지 보기: ${help}`,
  bug: 'gil의 버그예요. 그 전에 저장한 것은 그대로 있어요.\n실행한 명령과 아래 내용을 함께 알려 주세요:',
}
