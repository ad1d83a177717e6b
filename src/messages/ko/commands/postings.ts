import { commandText as text } from '../../command-text.ts'
import type { Messages } from '../../messages.ts'

export const postings: Pick<
  Messages['commands'],
  keyof typeof import('../../en/commands/postings.ts').postings
> = {
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
      employment: '고용 형태, 예: 정규직',
      status: (statuses) => `${statuses} 중 하나`,
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
      ['gil postings --all --csv postings.csv', '모두 스프레드시트로'],
    ],
    { id: '공고, 또는 id의 일부', all: '불합격, 마감된 것까지' },
  ),
  'postings edit': text(
    '공고 정보나 줄 고치기',
    [
      ['gil postings edit baemin --closes 2021-10-03 --interest 5', '마감일과 관심을 정해요'],
      [
        'gil postings edit baemin --move r3 --target p2=2 --drop p5 --skills "r2=java | kotlin"',
        'r3은 다른 쪽으로, p2는 2단계, p5는 빼고, r2는 Java나 Kotlin',
      ],
      ['gil postings edit baemin', '터미널에서는 무엇을 고칠지 물어봐요'],
      ['gil postings edit baemin --tests ""', '잘못 읽은 날짜를 지워요'],
    ],
    {
      id: '공고',
      move: '자격요건과 우대사항을 서로 옮길 줄 (여러 번 가능)',
      drop: '아무것도 요구하지 않는 줄 (여러 번 가능)',
      target: '줄=단계: 그 줄이 요구하는 단계 (여러 번 가능)',
      skills: '줄=역량: 그 줄이 요구하는 것. 모두면 쉼표, 하나면 되면 | (여러 번 가능)',
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
    { id: '공고', status: (statuses) => `${statuses} 중 하나` },
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
}
