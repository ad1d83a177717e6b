import type { Messages } from '../messages.ts'
import { particle } from './particle.ts'

export const posting: Messages['posting'] = {
  none: '아직 공고가 없어요. 이렇게 읽어요: gil add-posting 파일',
  columns: {
    id: 'id',
    company: '회사',
    title: '직무',
    status: '상태',
    next: '다음',
    interest: '관심',
    url: '주소',
  },
  ended: '불합격이거나 마감된 공고',
  hidden: (n) => `불합격이거나 마감된 공고가 ${n}건 더 있어요: gil postings --all`,
  next: { opens: '접수 시작', tests: '코딩 테스트', closes: '마감' },
  nextOn: (what, day, distance) => `${what} ${day}, ${distance}`,
  pastOn: (what, day) => `${what} ${day}, 지남`,
  interest: (n) => `관심 ${n}/5`,
  years: (n) => `경력 ${n}년`,
  source: (file) => `원문은 sources/${file}`,
  read: (read, of) =>
    of === 0
      ? '무언가를 요구하는 줄을 찾지 못했어요.'
      : read === of
        ? `요건 ${of}줄을 모두 읽었어요.`
        : `요건 ${of}줄 가운데 ${read}줄을 읽었어요. 나머지는 이거예요:`,
  unread: '읽지 못함',
  asks: (skills) => `요구: ${skills}`,
  asksNothingKnown: '아는 역량 이름이 없어요. 줄 그대로 답해요',
  unlisted: (name) => `${name} (목록에 없음)`,
  or: ' 또는 ',
  target: (level, name) => `${level}단계: ${name}`,
  lineYears: (n) => `${n}년 이상`,
  movedByWording: (words) => `${particle(`"${words}"`, '이라는')} 말이 있어 우대사항으로 봤어요`,
  movedByUser: '직접 고친 줄',
  roles: (n) => `이 글에는 직무가 ${n}개 있어요. 어느 것인가요?`,
  rolesHint: (names) =>
    `이 글에는 직무가 여럿이에요: ${names}\n첫 번째를 읽었어요. 다른 것은 --role 이름`,
  ask: {
    company: '회사',
    title: '직무',
    needed: '이름이 필요해요',
    whatNow: '맞게 읽었나요?',
    save: '저장',
    move: '자격요건과 우대사항이 바뀐 줄이 있어요',
    drop: '아무것도 요구하지 않는 줄이 있어요',
    target: '요구하는 단계가 다른 줄이 있어요',
    skills: '요구하는 역량이 다른 줄이 있어요',
    add: '빠진 줄이 있어요',
    list: (names) => `내 목록에 추가: ${names}`,
    cancel: '저장하지 않고 멈추기',
    whichLine: '어느 줄인가요?',
    whichKind: '자격요건인가요, 우대사항인가요?',
    whichTarget: '어느 단계를 요구하나요?',
    whichSkills: '그 줄의 역량 (모두 필요하면 쉼표, 하나면 되는 것끼리는 |)',
    newLine: '넣을 줄 (비우면 돌아가기)',
    update: (id) => `이미 담은 ${particle(id, '과')} 같은 공고 같아요. 새 글로 바꿀까요?`,
    updateOther: (id) =>
      `이미 담은 ${particle(id, '과')} 회사와 직무는 같지만 줄이 많이 달라요. 그 공고의 새 글인가요?`,
    remove: (id) => `${id} 공고를 지울까요? 줄마다 한 답도 지워지고, 역량과 기록은 남아요.`,
    paste: '공고를 붙여 넣고, 저장한 뒤 편집기를 닫아 주세요.',
    correctPicture: '잘못 읽은 곳을 고치고, 저장한 뒤 편집기를 닫아 주세요.',
  },
  pasteHere: (keys) => `글을 여기에 붙여 넣고, 빈 줄에서 ${particle(keys, '을')} 눌러 주세요.`,
  draft: (file) => `쓴 글은 여기 남겨 두었어요: ${file}`,
  stdin: '표준 입력',
  clipboard: '클립보드',
  editor: '편집기의 글',
  readingPicture: '이 컴퓨터에서 그림을 읽고 있어요 ...',
  saved: (id, required, preferred) =>
    `${particle(id, '으로')} 저장했어요: 자격요건 ${required}줄, 우대사항 ${preferred}줄.`,
  updated: (id, required, preferred) =>
    `${particle(id, '을')} 바꿨어요: 자격요건 ${required}줄, 우대사항 ${preferred}줄. 답한 것은 그 줄에 그대로 있어요.`,
  gone: '이제 공고에 없는 줄이에요:',
  goneAnswers: (lines) => `${lines}에 한 답도 줄과 함께 지웠어요 (되돌리려면 gil undo).`,
  sameText: (id) =>
    `이미 담은 ${particle(id, '과')} 줄이 거의 같아 그 공고의 새 글로 봤어요. 따로 담으려면 gil undo 다음에 --id 이름을 붙여 다시 읽어 주세요`,
  otherText: (id) =>
    `${particle(id, '과')} 회사와 직무는 같지만 줄이 달라 따로 담아요. 그 공고를 바꾸려면 --id ${id} --update`,
  stayDropped: (n) =>
    `뺐던 줄 ${n}개는 그대로 빼 두었어요. 다시 넣으려면 --required "한 줄" 또는 --preferred "한 줄"`,
  notSaved: '저장하지 않았어요.',
  nextSteps: (id) => `다음: gil assess ${id}, 그다음 gil gap-report ${id}`,
  changed: (id) => `${particle(id, '을')} 고쳤어요.`,
  removed: (id) => `${particle(id, '을')} 지웠어요.`,
  status: (id, status) => `${id}: ${status}`,
}
