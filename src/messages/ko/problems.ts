import type { CalendarWhy, FetchWhy, UnreadableWhy } from '../../core/error.ts'
import { asTyped } from '../command-text.ts'
import type { Problems } from '../messages.ts'
import { particle } from './particle.ts'

const unreadable: Readonly<Record<UnreadableWhy, string>> = {
  conflict: 'git 충돌로 두 판이 한 파일에 섞여 있어요',
  damaged: 'gil이 쓴 뒤에 손상됐어요',
  'duplicate-id': '한 목록에 같은 id가 두 번 있어요. 하나를 다른 id로 바꾸세요',
  'duplicate-key': '같은 항목이 두 번 있어요',
  empty: '비어 있어요',
  'forbidden-key': '쓸 수 없는 항목이 있어요',
  'not-a-document': 'gil의 파일이 아니에요',
  'not-json': 'JSON이 아니에요',
  'not-readable': '시스템이 읽지 못하게 해요',
  'not-utf8': 'UTF-8이 아니에요',
  nul: '0 바이트가 들어 있어요',
  'plan-reversed': '계획이 시작하기 전에 끝나요',
  'span-reversed':
    '시간은 시작한 뒤에 끝나야 해요. 자정을 넘으면 24:00까지와 00:00부터로 나눠 쓰세요',
  'spans-overlap': '한 종류의 날에 겹치는 시간이 있어요. 하나로 합쳐 쓰세요',
  'too-deep': '너무 깊이 겹쳐 있어요',
  'too-large': '너무 커요',
  truncated: '끝부분이 없어요',
  'wrong-shape': '종류가 맞지 않는 항목이 있어요',
}

const refusals: Readonly<Record<string, string>> = {
  EACCES: '권한이 없어요',
  EBUSY: '다른 프로그램이 쓰고 있어요',
  EDQUOT: '디스크에서 쓸 수 있는 몫을 다 썼어요',
  EFBIG: '파일이 그만큼 커질 수 없어요',
  EIO: '디스크에 오류가 있어요',
  EISDIR: '폴더예요',
  EMFILE: '열린 파일이 너무 많아요',
  ENAMELESS: '이름이 비어 있어요',
  ENOENT: '없어요',
  ENOSPC: '디스크가 가득 찼어요',
  ENOTDIR: '경로 중간이 폴더가 아니에요',
  ENOTFILE: '폴더나 장치, 파이프예요',
  EOWN: 'gil이 직접 관리하는 파일이에요',
  EPERM: '권한이 없어요',
  EROFS: '읽기 전용 디스크예요',
}

/** 따옴표로 묶은 말과 그 뒤의 조사. */
const quoted = (text: string, form: Parameters<typeof particle>[1]): string =>
  particle(`"${text}"`, form)

const sayRefusal = (why: string): string =>
  (Object.hasOwn(refusals, why) ? refusals[why] : why) ?? why

/** 백업으로 읽을 수 없는 까닭. */
const backups: Readonly<Record<string, string>> = {
  'no-backup': '`gil backup`이나 `gil export --all`로 만든 파일이 아니에요',
  newer: '더 새로운 gil이 썼어요. gil을 업데이트하세요',
}

/** 읽을 수 없는 파일을 두고 할 일. */
const howToRead = (why: string): string =>
  why === 'EACCES' || why === 'EPERM'
    ? '읽을 권한을 주거나(chmod u+r), 다른 파일을 써 주세요.'
    : why === 'EISDIR'
      ? '그 안의 파일을 써 주세요.'
      : '다른 파일을 써 주세요.'

const sayWhy = (why: string): string =>
  ({ ...unreadable, ...backups })[why as UnreadableWhy] ?? sayRefusal(why)

const calendarWhys: Record<CalendarWhy, string> = {
  'no-calendar': '달력은 BEGIN:VCALENDAR로 시작하는데 이 파일은 달라요:',
  'not-a-property': '속성도, 앞줄의 이어짐도 아닌 줄이에요:',
  'not-opened': '시작한 적 없는 것을 닫아요:',
  'not-closed': '열고 닫지 않았어요:',
}

const fetchWhys: Readonly<Record<FetchWhy, (detail: string) => string>> = {
  large: () => '5 MB가 넘어요',
  login: () => '로그인해야 볼 수 있어요',
  private: (detail) => `${particle(detail, '은')} 이 컴퓨터나 사설망의 주소예요`,
  redirects: () => '다른 주소로 끝없이 넘겨요',
  slow: () => '10초 안에 답하지 않아요',
  status: (detail) => `서버가 ${particle(detail, '으로')} 답했어요`,
  unreachable: (detail) => `서버에 닿지 않아요 (${detail})`,
}

/** 옵션이 아니라 자리를 가리키는 말. */
const placeholders: Readonly<Record<string, string>> = { FILE: '파일(FILE)', WHAT: '무엇(WHAT)' }

export const problems: Problems = {
  'day-beyond': ({ last }) =>
    `달력은 ${last}에 끝나서, 그 뒤의 날은 쓸 수 없어요.\n날수를 줄이거나 더 이른 날을 써 주세요.`,
  'day-ahead': ({ text, today }) =>
    `${particle(text, '은')} 아직 오지 않았어요. 오늘은 ${today}.\n오늘이나 지난 때를 써 주세요.`,
  'day-unreadable': ({ text, why }) =>
    why === 'weekday'
      ? `어느 "${text}"인지 알 수 없어요.\n"지난 금요일", "다음 금요일"처럼 써 주세요.`
      : `${quoted(text, '은')} 읽을 수 없는 날짜예요.\n${why === 'words' ? `한 일은 -m으로 적어요: gil log today -m "${text}"` : '2021-09-18, 오늘, 어제, "3일 전"처럼 써 주세요.'}`,
  'days-unreadable': ({ from, to, most }) =>
    from > to
      ? `끝나는 날(${to})이 시작하는 날(${from})보다 앞서요.\n앞선 날부터 써 주세요: ${to}..${from}`
      : `${from}부터 ${to}까지는 ${most}일이 넘어요.\n더 짧게 써 주세요.`,
  'month-unreadable': ({ text }) => `${quoted(text, '은')} 달이 아니에요.\n2018-03처럼 써 주세요.`,
  'time-unreadable': ({ text }) =>
    `${quoted(text, '은')} 시각이 아니에요.\n20:00, 또는 20:00-21:30처럼 써 주세요.`,
  'hours-reversed': ({ text, start }) =>
    `"${text}": 끝이 시작보다 뒤여야 하고, 자정을 넘길 수는 없어요.\n24:00에 끝내 주세요: ${start}-24:00처럼`,
  'hours-overlap': ({ one, other }) =>
    `${one}, ${other}: 시간이 겹쳐요.\n겹치지 않게 써 주세요: 10:00-12:00,14:00-16:00처럼`,
  'time-zone-unknown': ({ text }) =>
    `"${text}" 시간대는 없어요.\nAsia/Seoul, Europe/Berlin처럼 써 주세요.`,
  'number-out-of-range': ({ flag, text, min, max, whole }) =>
    `${flag}에는 ${quoted(text, '을')} 쓸 수 없어요.\n${min}부터 ${max}까지의 ${whole ? '정수를' : '수를'} 써 주세요.`,
  'choice-unknown': ({ flag, text, choices }) =>
    `${flag}에는 ${quoted(text, '을')} 쓸 수 없어요.\n쓸 수 있는 값: ${choices.join(', ')}`,
  'country-unreadable': ({ text }) =>
    `${quoted(text, '은')} 나라 코드가 아니에요.\nKR, US, DE처럼 두 글자로 써 주세요.`,
  'id-unreadable': ({ text }) =>
    `${quoted(text, '은')} 짧은 이름이 될 수 없어요.\nbaemin-server처럼 글자와 숫자를 하이픈으로 이어 써 주세요.`,
  'dates-reversed': ({ opens, closes }) =>
    `마감(${closes})이 접수 시작(${opens})보다 앞서요. 저장한 것은 없어요.\n순서대로 써 주세요: --opens 날짜 --closes 날짜`,
  'posting-exists': ({ id }) =>
    `${particle(id, '은')} 이미 다른 공고의 이름이에요.\n다른 --id를 쓰거나, 그 공고를 바꾸려면 --update를 붙이세요.`,
  'posting-unknown': ({ id, candidates }) =>
    `"${id}"에 맞는 공고가 없어요.\n${candidates.length > 0 ? `있는 공고: ${candidates.join(', ')}` : '아직 공고가 없어요. `gil add-posting 파일`로 읽어 보세요.'}`,
  'posting-ambiguous': ({ id, candidates }) =>
    `"${id}"에 맞는 공고가 여럿이에요: ${candidates.join(', ')}\n조금 더 길게 써 주세요.`,
  'skill-unknown': ({ text, candidates }) =>
    `"${text}" 역량은 없어요.\n${candidates.length > 0 ? `비슷한 것: ${candidates.join(', ')}\n` : ''}내 역량으로 추가하려면: gil skills add "${text}"`,
  'skill-ambiguous': ({ text, candidates }) =>
    `"${text}"에 맞는 역량이 여럿이에요: ${candidates.join(', ')}\n하나를 골라 써 주세요.`,
  'skill-exists': ({ id }) =>
    `${id} 역량은 이미 있어요.\n다른 이름을 붙이려면: gil skills alias ${id} 이름`,
  'alias-taken': ({ text, skill }) =>
    `${quoted(text, '은')} 이미 ${particle(skill.ko, '을')} 뜻해요.\n다른 이름을 쓰거나, 어떤 역량인지 보세요: gil skills "${text}"`,
  'skill-shipped': ({ name }) =>
    `${name.ko}: gil에 들어 있는 역량이라 지울 수 없어요.\n내가 추가한 역량과 내가 붙인 이름을 지울 수 있어요.`,
  'skill-in-use': ({ name, by }) =>
    `${name.ko}: 계획이나 기록에 남아 있는 역량이라 지울 수 없어요 (${by.join(', ')}).\n계획에서 빼려면: gil plan --days 9 --without "${name.ko}"`,
  'line-needed': ({ posting, lines }) =>
    `${particle(posting, '은')} 공고예요. 단계는 그 한 줄이나 역량에 적어요.\n있는 줄: ${lines.map((line) => `${posting}#${line}`).join(', ')}`,
  'line-unknown': ({ posting, id, lines }) =>
    `${posting}에 ${id} 줄은 없어요.\n있는 줄: ${lines.join(', ')}`,
  'action-ambiguous': ({ id, candidates }) =>
    `"${id}"에 맞는 할 일이 여럿이에요.\n하나를 ID로 골라 주세요: ${candidates.join(', ')}`,
  'action-ended': ({ id, status, ended }) =>
    `${id}: ${ended}에 이미 ${status === 'done' ? '끝낸' : '접은'} 할 일이라 바꾼 것이 없어요.\n모두 보기: gil actions --all`,
  'action-unknown': ({ id, candidates }) =>
    `"${id}"에 맞는 할 일이 없어요.\n${candidates.length > 0 ? `있는 할 일: ${candidates.join(', ')}` : '아직 할 일이 없어요. `gil actions add`로 추가해요.'}`,
  'entry-unknown': ({ id, candidates }) =>
    `"${id}"에 맞는 기록이 없어요.\n${candidates.length > 0 ? `최근 기록: ${candidates.join(', ')}` : '아직 기록이 없어요. `gil log today`로 적어요.'}`,
  'block-ended': ({ id, entry, outcome }) =>
    `${id} 블록은 ${entry} 기록에서 이미 ${outcome === 'done' ? '끝냈어요' : '건너뛰었어요'}. 적은 것은 없어요.\n그 기록을 고치려면: gil log edit ${entry}, 거두려면: gil log remove ${entry}`,
  'block-unknown': ({ id, candidates }) =>
    `"${id}"에 맞는 블록이 계획에 없어요.\n${candidates.length > 0 ? `그날의 블록: ${candidates.join(', ')}` : '그날에는 블록이 없어요. 다른 날은: gil plan show'}`,
  'file-missing': ({ path }) =>
    `${path} 파일이 없어요.\n경로를 확인하거나, -를 쓰고 표준 입력으로 넣어 주세요.`,
  'file-unreadable': ({ path, why, detail }) =>
    `${path} 파일을 읽을 수 없어요: ${sayWhy(why)}${detail === undefined ? '' : ` (${detail})`}\n${howToRead(why)}`,
  'file-exists': ({ path }) =>
    `${path} 파일이 이미 있어요.\n다른 이름을 쓰거나 --force로 덮어쓰세요.`,
  'file-not-written': ({ path, why }) =>
    `${path} 파일을 쓰지 못했어요: ${why === 'ENOENT' ? '그 폴더가 없어요' : sayRefusal(why)}\n${why === 'ENOSPC' || why === 'EDQUOT' ? '자리를 만든 뒤 다시 해 주세요.' : '다른 파일을 쓰거나, 표준 출력으로 받으려면 -를 써 주세요.'}`,
  'output-not-written': ({ why }) =>
    `결과를 쓰지 못했어요: ${sayRefusal(why)}\n그 전에 저장한 것은 그대로 있어요: gil history`,
  'calendar-unreadable': ({ from, why, line, text }) =>
    `${from} 파일을 달력(.ics)으로 읽을 수 없어요 (${line}번째 줄): ${calendarWhys[why]} "${text}"\n달력에서 다시 내보내 주세요. 바뀐 것은 없어요.`,
  'calendar-needs-zone': ({ from, line }) =>
    `${from} ${line}번째 줄: 시간대가 있는 시각인데, gil이 내 시간대를 몰라요.\n한 번만 정해 주세요: gil init --time-zone 지역/도시`,
  'input-empty': ({ from }) =>
    `${particle(from, '이')} 비어 있어 읽을 것이 없어요.\n내용을 채우거나 다른 것을 써 주세요. 아무것도 저장하지 않았어요.`,
  'input-binary': ({ from, kind }) =>
    `${particle(from, '은')} 글이 아니${kind === undefined ? '에요' : `라 다른 종류의 파일이에요 (${kind})`}.\n글, HTML, JSON, XML, PDF, PNG, JPEG를 읽어요. 그 가운데 하나로 저장해서 넣어 주세요. 아무것도 저장하지 않았어요.`,
  'input-too-large': ({ from, bytes, max }) =>
    `${particle(from, '은')} ${Math.ceil(bytes / 1024)} KB예요. ${Math.floor(max / 1024)} KB까지 읽어요.\n필요한 부분만 넣어 주세요. 아무것도 저장하지 않았어요.`,
  'input-too-long': ({ from, lines, max }) =>
    `${particle(from, '은')} ${lines}줄이에요. ${max}줄이 넘는 공고는 없어요.\n공고인 부분만 넣어 주세요. 아무것도 저장하지 않았어요.`,
  'no-qualifications': ({ from }) =>
    `${from}에서 자격요건으로 읽힌 줄이 없어요. 빈틈이 없다는 뜻이 아니라, gil이 읽지 못했다는 뜻이에요.\n줄 위에 "자격요건", "우대사항" 같은 제목을 넣거나, 줄을 직접 넣어 주세요: gil add-posting ... --required "한 줄"\n아무것도 저장하지 않았어요.`,
  'posting-not-found': ({ from }) =>
    `${from}에 자료는 있지만 읽을 수 있는 공고가 없어요.\n공고 글을 복사해서 넣어 주세요: gil add-posting --clipboard\n저장하지 않았어요.`,
  'posting-without-text': ({ title, url }) =>
    `${quoted(title, '은')} 목록에 제목만 있고 글이 없어요.\n공고 페이지를 넣어 주세요${url === undefined ? '' : `: gil add-posting "${url}"`}\n저장하지 않았어요.`,
  'pdf-locked': ({ from }) =>
    `${particle(from, '은')} 비밀번호가 걸린 PDF예요.\n비밀번호 없이 다시 저장하거나, 글을 복사해서 넣어 주세요: gil add-posting --clipboard\n저장하지 않았어요.`,
  'pdf-unreadable': ({ from }) =>
    `${particle(from, '은')} 손상되었거나 덜 받은 PDF예요.\n다시 저장하거나, 글을 복사해서 넣어 주세요: gil add-posting --clipboard\n저장하지 않았어요.`,
  'pdf-without-text': ({ from }) =>
    `${particle(from, '은')} 글자가 없는 그림 PDF예요.\n공고를 화면 캡처(PNG)해서 넣어 주세요. 저장하지 않았어요.`,
  'picture-unreadable': ({ from }) =>
    `${particle(from, '은')} 손상되었거나 덜 받은 그림이에요.\n화면을 다시 캡처해 주세요. 저장하지 않았어요.`,
  'picture-without-text': ({ from }) =>
    `${from} 그림에서 글자를 찾지 못했어요.\n더 크게 캡처하거나, 글을 복사해서 넣어 주세요: gil add-posting --clipboard\n저장하지 않았어요.`,
  'ocr-missing': ({ command }) =>
    `그림을 읽으려면 70 MB쯤 되는 추가 설치가 필요해요.\n한 번만 설치하면 인터넷 없이도 돼요:\n${command}`,
  'clipboard-empty': () =>
    '클립보드에 글도 그림도 없어요.\n공고를 복사한 뒤에: gil add-posting --clipboard',
  'clipboard-missing': ({ programs }) =>
    `클립보드를 읽을 수 없어요. ${programs.join(', ')} 가운데 하나가 필요해요.\n설치하거나, 파일로 넣거나, 여기에 붙여 넣어 주세요: gil add-posting -`,
  'url-unreadable': ({ url }) =>
    `${quoted(url, '은')} 가져올 수 있는 주소가 아니에요.\nhttps:// 또는 http://로 시작하고, 이름과 비밀번호가 없는 주소를 써 주세요.`,
  'fetch-failed': ({ url, why, detail }) =>
    `${url} 페이지를 읽지 못했어요: ${fetchWhys[why](detail ?? '')}\n${why === 'private' ? '정말 맞다면: --allow-private' : '브라우저에서 열어 저장하거나, 글을 복사해서 넣어 주세요: gil add-posting --clipboard'}\n저장하지 않았어요.`,
  'flag-missing': ({ flag, command }) =>
    `${particle(placeholders[flag] ?? flag, '이')} 빠졌는데 여기서는 물어볼 수 없어요.\n이렇게 써 주세요: ${command} ${asTyped(flag)}`,
  'flags-exclusive': ({ a, b }) => `${a}, ${b}: 함께 쓸 수 없어요.\n둘 가운데 하나를 빼 주세요.`,
  'editor-failed': ({ editor, why, draft }) =>
    `편집기 "${editor}" 실행에 실패했어요: ${why}\n${draft === undefined ? '' : `쓴 글은 ${draft}에 있어요.\n`}GIL_EDITOR, VISUAL, EDITOR 중 하나를 정해 주세요. 바뀐 것은 없어요.`,
  'window-past': ({ from, today }) =>
    `기간이 지난 날(${from})에 시작해요. 오늘은 ${today}.\n오늘이나 그 뒤의 날을 써 주세요.`,
  'plan-over': ({ to, today }) =>
    `계획이 ${to}에 끝났어요. 오늘은 ${today}.\n새로 세워 주세요: gil plan --days 9`,
  'window-reversed': ({ from, to }) =>
    `시작하는 날(${from})보다 끝나는 날(${to})이 앞서요.\n--to에는 --from보다 앞서지 않는 날을 써 주세요.`,
  'window-empty': ({ from, to }) =>
    `${from}부터 ${to}까지 빈 시간이 없어요.\n시간을 주거나(gil plan --hours 1.5) 다른 날을 써 주세요: --from 날짜 --days N`,
  'nothing-to-plan': ({ postings }) =>
    postings === 0
      ? '열린 공고가 없어 계획할 것이 없어요.\n공고 읽기: gil add-posting 파일. 끝난 공고까지 보기: gil postings --all'
      : '계획할 것이 없어요. 열린 공고 가운데 공부로 채울 빈틈이 남은 곳이 없어요.\n지금 어디쯤인지는 `gil gap-report`, 다른 공고를 읽으려면 `gil add-posting`을 쓰세요.',
  'plan-outrun': () =>
    '그사이 다른 터미널에서 계획을 저장하거나 버려서, 이전 계획을 고친 내용은 저장하지 않았어요.\n지금 계획을 보고 다시 고쳐 주세요: gil plan show, gil plan --replan',
  'no-plan': () => '아직 계획이 없어요.\n이렇게 만들어요: gil plan --days 9',
  'day-not-planned': ({ day, from, to }) =>
    `${particle(day, '은')} 계획 밖이에요. 계획은 ${from}부터 ${to}까지예요.\n그 안의 날을 쓰거나, 모두 보려면: gil plan show`,
  'prerequisite-cycle': ({ skills }) =>
    `역량들이 서로를 돌고 돌며 필요로 해요: ${[...skills, skills[0]].join(' -> ')}\ngil.json에서 고치거나 gil undo로 되돌려 주세요. 아무것도 저장하지 않았어요.`,
  'store-unreadable': ({ path, why, line, detail, revision }) =>
    `${path} 파일을 읽을 수 없어요${line === undefined ? '' : ` (${line}번째 줄)`}: ${unreadable[why]}${detail === undefined ? '' : ` (${sayRefusal(detail)})`}\n파일은 그대로 두었어요.${revision === undefined ? '' : `\n가장 최근의 온전한 사본은 ${particle(revision, '이에요')}. 돌아가려면: gil doctor --restore`}`,
  'store-newer': ({ path, version, known }) =>
    `${path} 파일은 더 새로운 gil이 썼어요 (형식 ${version}, 이 gil은 ${known}까지).\n읽을 수는 있지만 쓸 수는 없어요. gil을 업데이트하세요. 바뀐 것은 없어요.`,
  'store-not-saved': ({ path, why }) =>
    `저장하지 못했어요: ${path} (${sayRefusal(why)})\n전에 있던 것은 온전해요. 고친 뒤 다시 해 주세요.`,
  'home-unusable': ({ path, why }) =>
    `${path} 폴더를 쓸 수 없어요: ${sayRefusal(why)}\n--home이나 GIL_HOME으로 다른 폴더를 정해 주세요.`,
  'shipped-data-missing': ({ path }) => `설치된 gil에 ${path} 파일이 없어요.\n다시 설치해 주세요.`,
  'checks-failed': ({ wrong, of }) =>
    `${of}가지 중 ${wrong}가지에 잘못된 것이 있어요. 할 일은 그 옆에 있어요.`,
  cancelled: () => '멈췄어요. 그 전에 저장한 것은 그대로 있어요.',
}
