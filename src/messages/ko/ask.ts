import type { Messages } from '../messages.ts'

export const ask: Messages['ask'] = {
  keys: '↑↓ 이동, ⏎ 선택',
  yes: '예',
  no: '아니요',
  yesOrNo: (usual) => `예/아니요, Enter는 ${usual ? '예' : '아니요'}`,
  yesOrNoNeeded: '예 또는 아니요로 답해 주세요',
  back: '돌아가기',
  moreChoices: (n) => `모두 ${n}개, 목록이 더 있어요`,
}
