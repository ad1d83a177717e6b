import type { RecordKind } from '../../core/changes.ts'
import type { Messages } from '../messages.ts'

const kinds: Readonly<Record<RecordKind, string>> = {
  posting: '공고',
  assessment: '평가',
  action: '할 일',
  plan: '계획',
  log: '기록',
  day: '직접 넣은 날',
  'own-skill': '직접 넣은 역량',
  alias: '다른 이름',
  profile: '프로필 항목',
}

const count = (n: number, kind: RecordKind): string => `${kinds[kind]} ${n}개`

export const back: Messages['back'] = {
  kind: (kind) => kinds[kind],
  count,
  change: ({ kind, added, removed, changed }) =>
    [
      ...(added > 0 ? [`${count(added, kind)} 늘어남`] : []),
      ...(removed > 0 ? [`${count(removed, kind)} 줄어듦`] : []),
      ...(changed > 0 ? [`${count(changed, kind)} 바뀜`] : []),
    ].join(', '),
  sameDay: (time) => `오늘 ${time}`,
  dayBefore: (time) => `어제 ${time}`,
  unknown: '직접 고쳤거나, 이제 알 수 없음',
  undone: '되돌렸어요:',
  redone: '다시 했어요:',
  nothingToUndo: '되돌릴 것이 없어요.',
  nothingToRedo: '다시 할 것이 없어요.',
  redoHow: '다시 하려면: gil redo',
  noHistory: '아직 저장한 명령이 없어요.',
  more: (n) => `더 오래된 것 ${n}개: gil history --limit ${n > 100 ? 200 : 100}`,
  isUndone: '되돌림',
  columns: { number: '번호', when: '언제', command: '명령' },
  backedUp: (file, sources) =>
    `모두 ${file}에 담았어요 (공고 원문 ${sources}개까지). 되살리려면: gil restore ${file}`,
  restored: (file) => `이제 ${file}에 있던 내용이에요. 되돌리려면: gil undo`,
  restores: (file) => `지금에서 ${file}까지:`,
  same: '다른 점 없음',
  askRestore: '지금 있는 것을 이것으로 바꿀까요?',
  damaged: (names) => `파일 안에서 깨져 있어 뺐어요: ${names}`,
  added: '추가함',
  skipped: '이미 있음',
  conflicts: '여기와 저기가 다름',
  nothingNew: '새로운 것이 없어요.',
  renamed: (from, to) => `${from}: 여기서는 ${to}`,
  sides: { ours: '여기', theirs: '저기' },
  ours: '여기 것을 그대로 둠',
  theirs: '저기 것으로 바꿈',
  noPlace: '그 줄이 여기에 없어서 뺐어요',
  field: (field, ours, theirs) => `${field}: 여기 ${ours}, 저기 ${theirs}`,
  values: (ours, theirs) => `여기 ${ours}, 저기 ${theirs}`,
  absent: '없음',
  takeHow: '저기 것으로 바꾸려면: --take theirs',
  sourcesAdded: (n) => `공고 원문 ${n}개`,
  andMore: (n) => `그 밖에 ${n}개`,
}
