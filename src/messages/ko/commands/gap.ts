import { commandText as text } from '../../command-text.ts'
import type { Messages } from '../../messages.ts'

export const gap: Pick<Messages['commands'], keyof typeof import('../../en/commands/gap.ts').gap> =
  {
    assess: text(
      '무엇을 할 수 있는지, 어디서 했는지 적기',
      [
        ['gil assess', '공고들이 묻는데 아직 답하지 않은 것을 차례로 물어봐요. 언제든 멈춰도 돼요'],
        [
          'gil assess jpa --level 2 --source side-project --evidence "DDaJa"',
          '하나를 묻지 않고 적어요',
        ],
        ['gil assess --resume 이력서.pdf', '이력서의 줄을 근거로, 하나씩 확인하며'],
      ],
      {
        what: '역량, 공고, 또는 공고의 한 줄 (baemin-server#r3)',
        level: '0 없음, 1 설명, 2 연습, 3 혼자 출시, 4 일에서 운영, 5 이끌고 가르침',
        source: (sources) => `근거가 나온 곳: ${sources}`,
        evidence: '무엇이 증명하는지',
        link: '볼 수 있는 주소',
        route: (routes) => `나머지를 채울 길: ${routes}`,
        note: '한마디. --route work, ask, unknown과 함께 쓰면 할 일이 돼요',
        day: '그랬던 날 (오늘)',
        resume:
          '이력서 (텍스트, 웹 페이지, PDF, JSON Resume, 그림): 그 줄들을 질문 옆에 보이고 근거로 쓸 수 있어요',
        again: '이미 답한 것도 다시 묻기',
      },
    ),
    skills: text(
      '내 역량: 단계, 근거, 지나온 길',
      [
        ['gil skills', '답한 것 모두'],
        ['gil skills jpa', '하나: 단계, 근거, 지나온 길, 무엇으로 아는지'],
      ],
      { skill: '역량', all: '불합격이거나 마감된 공고의 줄에 한 답도' },
    ),
    'skills add': text(
      '목록에 내 역량 추가하기',
      [
        ['gil skills add "Hankki SDK" --needs kotlin --size S', 'Kotlin이 먼저 필요한 작은 역량'],
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
    'skills remove': text(
      '내 역량이나 내가 붙인 이름 지우기',
      [
        ['gil skills remove "Hankki SDK"', '무엇이 바뀌는지 보여 주고 먼저 물어봐요'],
        ['gil skills remove "쿠버" --yes', '붙인 이름을 묻지 않고 지워요'],
      ],
      { name: '내가 추가한 역량, 또는 내가 붙인 이름', yes: '묻지 않고 지우기' },
    ),
    'skills forget': text(
      '역량이나 줄에 한 답 거두기',
      [
        ['gil skills forget jpa', '가장 새 답 하나. 그 앞에 한 답으로 돌아가요'],
        ['gil skills forget baemin#r3 --all --yes', '모두, 묻지 않고'],
      ],
      {
        skill: '역량, 또는 baemin#r3 같은 줄',
        all: '가장 새 답만이 아니라 모두',
        yes: '묻지 않고 거두기',
      },
    ),
    actions: text(
      '묻고, 제안하고, 알아볼 일',
      [
        ['gil actions', '아직 하지 않은 일'],
        ['gil actions done 대표님 "nginx 뒤에 두 대라고 함"', '결과 한마디와 함께 끝내요'],
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
      { text: '할 일', kind: (kinds) => `${kinds} 중 하나`, about: '어떤 역량 때문인지' },
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
        ['gil gap-report --html gap.html', '브라우저, 휴대전화, 종이에서 볼 페이지'],
        ['gil gap-report baemin --json', '공고 하나를 프로그램용으로'],
      ],
      {
        posting: '공고 (열린 것 모두)',
        lines: '공고가 많아도 한 줄씩 모두 보기',
        explain: '수치 뒤에 있는 상수까지',
      },
    ),
  }
