import type { Messages } from '../messages.ts'

const text = <Takes extends Readonly<Record<string, string>>>(
  summary: string,
  examples: readonly (readonly [run: string, does: string])[],
  takes: Takes,
) => ({ summary, examples: examples.map(([run, does]) => ({ run, does })), takes })

export const commands: Messages['commands'] = {
  'add-posting': text(
    '채용 공고를 읽어 담기',
    [
      [
        'gil add-posting 공고.txt --company 배민 --closes 2021-09-30',
        '파일을 읽어 무엇을 읽었는지 보여 주고 저장해요',
      ],
      ['pbpaste | gil add-posting - --yes', '복사한 글을 묻지 않고 읽어요'],
      ['gil add-posting 캡처.png', '그림, PDF, 저장한 페이지, 채용 사이트 자료도 읽어요'],
      [
        'gil add-posting https://www.wanted.co.kr/wd/12345',
        '공고를 가져와 읽고, 가져온 것을 남겨 둬요',
      ],
    ],
    {
      file: '파일(글, HTML, JSON, XML, PDF, PNG, JPEG), 주소, 표준 입력은 -. 없으면 편집기가 열려요',
      company: '회사',
      title: '직무',
      opens: '접수 시작일',
      closes: '마감일',
      tests: '코딩 테스트 날',
      interest: '얼마나 가고 싶은지, 1-5',
      url: '공고 주소',
      status: 'interested, applied, test, interview, offer, rejected, closed 중 하나',
      id: '여기서 쓸 짧은 이름, 예: baemin-server',
      required: '자격요건 한 줄 더 (여러 번 가능)',
      preferred: '우대사항 한 줄 더 (여러 번 가능)',
      role: '공고나 직무가 여럿이면 어느 것인지: 제목의 일부',
      yes: '묻지 않고 저장',
      clipboard: '파일 대신 클립보드의 글이나 그림',
      allowPrivate: '사설망 주소도 가져오기',
      update: '이미 담은 같은 공고를 새 글로 바꾸기',
    },
  ),
  postings: text(
    '공고 목록, 또는 하나 보기',
    [
      ['gil postings', '모두, 가까운 일정부터'],
      ['gil postings baemin', '하나를 한 줄씩. id의 일부만 써도 돼요'],
    ],
    { id: '공고, 또는 id의 일부', all: '불합격, 마감된 것까지' },
  ),
  'postings edit': text(
    '공고 정보나 줄 고치기',
    [
      ['gil postings edit baemin --closes 2021-10-03 --interest 5', '마감일과 관심을 정해요'],
      [
        'gil postings edit baemin --move r3 --target p2=2 --drop p5',
        'r3은 다른 쪽으로, p2는 2단계, p5는 빼요',
      ],
    ],
    {
      id: '공고',
      move: '자격요건과 우대사항을 서로 옮길 줄 (여러 번 가능)',
      drop: '아무것도 요구하지 않는 줄 (여러 번 가능)',
      target: '줄=단계: 그 줄이 요구하는 단계 (여러 번 가능)',
      required: '자격요건 한 줄 더 (여러 번 가능)',
      preferred: '우대사항 한 줄 더 (여러 번 가능)',
    },
  ),
  'postings status': text(
    '어디까지 왔는지 적기',
    [
      ['gil postings status baemin applied', '지원했어요'],
      ['gil postings status baemin closed', '이제 빈틈과 계획에 세지 않아요'],
    ],
    { id: '공고', status: 'interested, applied, test, interview, offer, rejected, closed 중 하나' },
  ),
  'postings remove': text(
    '공고 지우기',
    [
      ['gil postings remove baemin', '먼저 물어봐요'],
      ['gil postings remove baemin --yes', '묻지 않아요'],
    ],
    { id: '공고', yes: '묻지 않고 지우기' },
  ),
  extract: text(
    '공고를 읽어 출력만 하기 (저장하지 않음)',
    [
      ['gil extract 공고.txt --json', 'JSON 한 건'],
      ['cat 공고들.jsonl | gil extract --jsonl', '필터: 한 줄에 {"id","text"} 하나씩'],
    ],
    {
      file: '파일(글, HTML, JSON, XML, PDF, PNG, JPEG), 주소, 표준 입력은 -',
      jsonl: '한 줄에 JSON {"id","text"} 하나를 받아 한 줄에 하나씩 내보내기',
      role: '공고나 직무가 여럿이면 어느 것인지: 제목의 일부',
    },
  ),
  assess: text(
    '무엇을 할 수 있는지, 어디서 했는지 적기',
    [
      ['gil assess', '공고들이 묻는데 아직 답하지 않은 것을 차례로 물어봐요. 언제든 멈춰도 돼요'],
      [
        'gil assess jpa --level 2 --source side-project --evidence "DDaJa"',
        '하나를 묻지 않고 적어요',
      ],
    ],
    {
      what: '역량, 공고, 또는 공고의 한 줄 (baemin-server#r3)',
      level: '0 없음, 1 설명, 2 연습, 3 혼자 출시, 4 일에서 운영, 5 이끌고 가르침',
      source: '근거가 나온 곳: work, side-project, study, course, open-source',
      evidence: '무엇이 증명하는지',
      link: '볼 수 있는 주소',
      route: '나머지를 채울 길: work, side-project, study, ask, unknown',
      note: '한마디. --route work, ask, unknown과 함께 쓰면 할 일이 돼요',
      day: '그랬던 날 (오늘)',
      again: '이미 답한 것도 다시 묻기',
    },
  ),
  skills: text(
    '내 역량: 단계, 근거, 지나온 길',
    [
      ['gil skills', '답한 것 모두'],
      ['gil skills jpa', '하나: 단계, 근거, 지나온 길, 무엇으로 아는지'],
    ],
    { skill: '역량' },
  ),
  'skills add': text(
    '목록에 내 역량 추가하기',
    [
      ['gil skills add "Kotest" --needs kotlin --size S', 'Kotlin이 먼저 필요한 작은 역량'],
      ['gil skills add "주문 도메인" --alias "order domain"', '다른 이름과 함께'],
    ],
    {
      name: '이름',
      alias: '다른 이름 (여러 번 가능)',
      implies: '이것을 하면 함께 하는 역량 (여러 번 가능)',
      needs: '먼저 있어야 하는 역량 (여러 번 가능)',
      size: 'S 주말 하나, M 보통, L 언어나 플랫폼',
    },
  ),
  'skills alias': text(
    '역량에 다른 이름 붙이기',
    [
      ['gil skills alias kubernetes "쿠버"', '이제 쿠버를 Kubernetes로 읽어요'],
      ['gil skills alias test-code "테스트 짜기"', '구절도 돼요'],
    ],
    { skill: '역량', name: '다른 이름' },
  ),
  actions: text(
    '묻고, 제안하고, 알아볼 일',
    [
      ['gil actions', '아직 하지 않은 일'],
      ['gil actions done ceo "nginx 뒤에 두 대라고 함"', '결과 한마디와 함께 끝내요'],
    ],
    { all: '끝냈거나 그만둔 일까지' },
  ),
  'actions add': text(
    '할 일 추가하기',
    [
      [
        'gil actions add "대표님께 로드 밸런서 물어보기" --kind ask --about load-balancing',
        '누군가에게 묻기',
      ],
      ['gil actions add "테스트 자동화 제안하기" --kind propose', '일에서 제안하기'],
    ],
    { text: '할 일', kind: 'ask, propose, find-out 중 하나', about: '어떤 역량 때문인지' },
  ),
  'actions done': text(
    '할 일 끝내기',
    [
      ['gil actions done a3', 'id로'],
      ['gil actions done 밸런서 "nginx 뒤에 두 대"', '글의 일부로, 결과와 함께'],
    ],
    { id: '할 일: id 또는 글의 일부', result: '결과' },
  ),
  'actions drop': text(
    '할 일 그만두기',
    [
      ['gil actions drop a3', 'id로'],
      ['gil actions drop 밸런서 "퇴사하셨음"', '이유와 함께'],
    ],
    { id: '할 일: id 또는 글의 일부', result: '이유' },
  ),
  'gap-report': text(
    '한 줄씩: 무엇이 있고, 무엇이 없고, 얼마나 걸릴지',
    [
      ['gil gap-report', '열린 공고 모두, 그다음 모아서'],
      ['gil gap-report baemin --json', '공고 하나를 프로그램용으로'],
    ],
    {
      posting: '공고 (열린 것 모두)',
      lines: '공고가 많아도 한 줄씩 모두 보기',
      explain: '수치 뒤에 있는 상수까지',
    },
  ),
  plan: text(
    '정말 비어 있는 날에 계획 세우기',
    [
      [
        'gil plan --days 9',
        '앞으로 가장 좋은 아홉 날을 찾아 단계를 고르고 블록을 놓아요. 받아들이면 저장해요',
      ],
      [
        'gil plan --days 9 --busy-calendar 회사.ics --ics plan.ics',
        '약속을 피해 세우고, 내 달력으로도',
      ],
      [
        'gil plan --days 14 --from 2021-10-01 --hours 1.5 --yes',
        '저녁 한 시간 반씩, 바로 저장해요',
      ],
      [
        'gil plan --replan --busy 2021-09-22',
        '하루를 잃었을 때. 그대로 둘 것은 두고 나머지만 옮겨요. 저장 전에 보여요',
      ],
    ],
    {
      replan:
        '저장한 계획을 다시 세우기: 놓치거나 끝낸 블록, 잃은 날, 새 공고 뒤에. 무엇이 바뀌는지 먼저 보여요',
      days: '며칠',
      from: '첫날. 없으면 평일이 가장 적은 구간',
      hours: '하루 N시간, 또는 날짜=N (여러 번 가능)',
      busy: '시간이 없는 날 (여러 번 가능)',
      busyCalendar: '약속이 든 .ics 파일. 그 시간은 비어 있지 않아요 (여러 번 가능)',
      leave: '연차를 쓸 평일 (여러 번 가능)',
      without: '뺄 역량 (여러 번 가능)',
      explain: '단계마다의 값어치와 상수까지',
      ics: '저장한 뒤 달력 파일로도 쓰기',
      yes: '묻지 않고 저장',
    },
  ),
  'plan show': text(
    '저장한 계획 보기',
    [
      ['gil plan show', '날, 단계, 블록'],
      ['gil plan show --week', '이번 주만, 목표까지 모두'],
      ['gil plan show --ics plan.ics', '달력 파일로. 바뀐 뒤에는 --force로 다시'],
      ['gil plan show --json', '프로그램용으로'],
    ],
    {
      week: '이번 주만',
      day: '하루만. --week와 함께면 그날이 든 주',
      ics: '달력 파일(.ics)로 쓰기, 표준 출력은 -',
    },
  ),
  'plan drop': text(
    '저장한 계획 버리기',
    [
      ['gil plan drop', '먼저 물어봐요'],
      ['gil plan drop --yes', '묻지 않아요'],
    ],
    { ics: '블록이 취소된 달력 파일 쓰기', yes: '묻지 않고 버리기' },
  ),
  pitstop: text(
    '앞으로 이어 쉬는 날들',
    [
      ['gil pitstop', '연차 없이'],
      ['gil pitstop --leave 2', '구간마다 연차 이틀까지'],
      ['gil pitstop --spend 10 --blackout 2021-12-24', '연차 열흘을 가장 잘 쓰는 한 해'],
    ],
    {
      leave: '한 구간에 쓸 연차 일수',
      spend: '한 해 동안 쓸 연차 일수. 닷새 넘게 이어 쉬는 날이 가장 많게',
      blackout: '--spend와 함께: 연차를 낼 수 없는 날 (여러 번 가능)',
      notice: '--spend와 함께: 첫 연차는 적어도 며칠 뒤',
      all: '긴 것 열 개가 아니라 모두',
    },
  ),
  holidays: text(
    '공휴일과 내 쉬는 날',
    [
      ['gil holidays', '앞으로 열두 달'],
      ['gil holidays add 2021-09-23 2021-09-24 --kind company', '회사가 쉬는 날'],
    ],
    { year: '연도' },
  ),
  'holidays add': text(
    '회사 휴무, 연차, 다른 쉬는 날 추가하기',
    [
      ['gil holidays add 2021-09-23 2021-09-24 --kind company', '회사가 쉬는 날'],
      ['gil holidays add 2021-10-01 --kind leave', '연차 하루'],
    ],
    {
      day: '날짜들',
      kind: 'company, leave, holiday. 일하는 공휴일은 workday',
      name: '그날의 이름',
    },
  ),
  'holidays import': text(
    '달력 파일(.ics)에서 쉬는 날 넣기',
    [
      ['gil holidays import 회사.ics', '종일 일정을 회사 휴무로, 두 해 앞까지'],
      ['gil holidays import 연차.ics --kind leave', '또는 연차로'],
    ],
    { file: '.ics 파일, 표준 입력은 -', kind: 'company, leave, holiday 중 하나' },
  ),
  'holidays remove': text(
    '추가한 날 지우기',
    [
      ['gil holidays remove 2021-09-24', '먼저 물어봐요'],
      ['gil holidays remove 2021-09-23 2021-09-24 --yes', '여러 날을 묻지 않고'],
    ],
    { day: '날짜들', yes: '묻지 않고 지우기' },
  ),
  log: text(
    '하루를 적기. 날짜가 없으면 기록 목록',
    [
      ['gil log today', '오늘의 블록을 보여 주고 무엇을 했는지 물어요'],
      ['gil log today -m "TDD 연습, 3문제" --minutes 50 --skill tdd', '한 줄로'],
    ],
    {
      day: '오늘, 어제, 날짜, "3일 전", today',
      message: '몇 마디',
      minutes: '걸린 시간(분)',
      skill: '무엇에 대한 것인지 (여러 번 가능)',
      done: '끝낸 블록 (여러 번 가능): 그날의 번호 또는 id',
      skip: '건너뛴 블록 (여러 번 가능)',
      editor: '편집기에서 쓰기',
      yes: '시간이 제안하는 단계를 받아들이기',
      limit: '몇 개까지 볼지',
    },
  ),
  'log edit': text(
    '기록 고치기',
    [
      ['gil log edit l12 -m "TDD 연습, 4문제"', '다른 말로'],
      ['gil log edit l12 --minutes 70 --day 어제', '시간과 날짜'],
    ],
    { id: '기록', day: '날짜' },
  ),
  'log remove': text(
    '기록 지우기',
    [
      ['gil log remove l12', '먼저 물어봐요'],
      ['gil log remove l12 --yes', '묻지 않아요'],
    ],
    { id: '기록', yes: '묻지 않고 지우기' },
  ),
  today: text(
    '오늘을 한눈에 (`gil`만 써도 같아요)',
    [
      ['gil', '오늘의 블록, 다음 마감, 가장 큰 빈틈, 할 일'],
      ['gil today --json', '프로그램용으로'],
    ],
    {},
  ),
  undo: text(
    '마지막 명령이 저장한 것 되돌리기',
    [
      ['gil undo', '명령 하나. 한 번 더 하면 그 앞의 것도'],
      ['gil undo --dry-run', '무엇을 되돌릴지 보기만 해요'],
    ],
    {},
  ),
  redo: text(
    '되돌린 것 다시 하기',
    [
      ['gil redo', '명령 하나. 한 번 더 하면 그다음 것도'],
      ['gil undo && gil redo', '갔다가 돌아와요. 바뀐 것은 없어요'],
    ],
    {},
  ),
  history: text(
    '명령마다 한 일, 그리고 되돌린 것',
    [
      ['gil history', '새것부터'],
      ['gil history --json --limit 100', '프로그램용'],
    ],
    { limit: '몇 개까지 볼지' },
  ),
  doctor: text(
    '파일, 원문, 기술 목록, 시계, 터미널 살펴보기',
    [
      ['gil doctor', '하나하나 표시와 할 일을 보여 줘요. 잘못된 것이 있으면 종료 코드 1'],
      ['gil doctor --restore', '읽을 수 없는 파일을 가장 새로운 성한 것으로 되살려요'],
    ],
    { restore: 'gil.json을 읽을 수 없으면 가장 새로운 성한 저장으로 돌아가기' },
  ),
  backup: text(
    '모두 파일 하나에 담기',
    [
      ['gil backup ~/gil-2021-09-17.json', '저장한 모든 것을 공고 원문까지'],
      ['gil backup /media/usb/gil.json --force', '거기 있던 것을 덮어써요'],
    ],
    { file: '담을 곳, 표준 출력은 -' },
  ),
  restore: text(
    '지금 있는 것을 백업으로 바꾸기',
    [
      [
        'gil restore ~/gil-2021-09-17.json',
        '무엇이 바뀌는지 보여 주고 물어봐요. gil undo로 되돌려요',
      ],
      ['gil restore ~/gil-2021-09-17.json --yes', '묻지 않아요'],
    ],
    {
      file: '`gil backup`이나 `gil export --all`로 만든 파일, 표준 입력은 -',
      yes: '묻지 않고 바꾸기',
    },
  ),
  export: text(
    '문서와 원문을 JSON 하나로 내보내기',
    [
      ['gil export --all > gil.json', '표준 출력으로'],
      ['gil export --all | ssh desk gil import -', '다른 컴퓨터로'],
    ],
    { file: '내보낼 곳, 표준 출력은 -', all: '모두' },
  ),
  import: text(
    '다른 곳의 데이터 더하기',
    [
      [
        'gil import laptop.json',
        '거기에만 있는 것을 더해요. 다른 것은 보여 주고 여기 것을 그대로 둬요',
      ],
      ['gil import laptop.json --take theirs', '다른 것은 저기 것으로 바꿔요'],
    ],
    {
      file: '`gil backup`이나 `gil export --all`로 만든 파일, 표준 입력은 -',
      take: '서로 다를 때 쓸 것: ours(여기) 또는 theirs(저기)',
    },
  ),
  init: text(
    '프로필: 언어, 경력 시작, 빈 시간',
    [
      ['gil init', '차례로 물어요. 모두 알맞은 기본값이 있어요'],
      [
        'gil init --since 2018-03 --workday 20:00-21:30 --day-off 10:00-12:00,14:00-16:00',
        '묻지 않아요',
      ],
      ['gil init --calendar ~/회사.ics', '그 달력의 약속을 피해서 계획해요'],
    ],
    {
      since: '개발자로 일하기 시작한 달: YYYY-MM. 역량 하나는 역량=YYYY-MM (여러 번 가능)',
      workday: '평일의 빈 시간',
      dayOff: '쉬는 날의 빈 시간',
      rest: '공부하지 않는 요일, 예: sun',
      peak: '머리가 가장 맑은 시간, 예: 10:00-12:00',
      timeZone: '내 시간대, 예: Asia/Seoul',
      calendar: '약속이 든 .ics 파일. 계획할 때마다 다시 읽어요 (여러 번 가능, ""는 없애기)',
    },
  ),
  demo: text(
    '들어 있는 예제로 보는 전체 이야기 (임시 폴더)',
    [
      ['gil demo', '명령을 먼저 보이고 결과를 보여요'],
      ['gil demo --lang ko', '한국어로'],
    ],
    { keep: '임시 폴더를 남기고 어디인지 알려 주기' },
  ),
}

export const shared: Messages['shared'] = {
  json: '화면 대신 JSON 하나',
  markdown: '마크다운으로 쓰기, 표준 출력은 -',
  force: '이미 있는 파일 덮어쓰기',
}
