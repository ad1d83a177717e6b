import { commandText as text } from '../../command-text.ts'

export const gap = {
  assess: text(
    'say what you can do, and from where',
    [
      [
        'gil assess',
        'walks through what the postings ask and nobody assessed yet; stop at any time',
      ],
      [
        'gil assess jpa --level 2 --source side-project --evidence "DDaJa"',
        'one skill, without questions',
      ],
      [
        'gil assess --resume cv.pdf',
        'with the lines of your résumé as proof, each confirmed by you',
      ],
    ],
    {
      what: 'a skill, a posting, or a line of one (baemin-server#r3)',
      level:
        '0 none, 1 can explain, 2 practised, 3 shipped alone, 4 ran at work, 5 leads and teaches',
      source: (sources: string) => `where the evidence comes from: ${sources}`,
      evidence: 'what proves it',
      link: 'where it can be seen',
      route: (routes: string) => `how the rest could be filled: ${routes}`,
      note: 'a word on it; with --route work, ask or unknown it becomes an action',
      day: 'the day it was so (today)',
      resume:
        'a résumé (text, page, PDF, JSON Resume, picture): its lines stand beside what is asked, and can prove it',
      again: 'also walk through what was assessed before',
    },
  ),
  skills: text(
    'the inventory: what you have, its evidence and history',
    [
      ['gil skills', 'everything that was assessed'],
      ['gil skills jpa', 'one skill: level, evidence, history, what implies it'],
    ],
    { skill: 'a skill', all: 'answers to lines of rejected and closed postings too' },
  ),
  'skills add': text(
    'add a skill of your own to the catalogue',
    [
      ['gil skills add "Hankki SDK" --needs kotlin --size S', 'a small skill that needs Kotlin'],
      ['gil skills add "주문 도메인" --alias "order domain"', 'with another name'],
    ],
    {
      name: 'its name',
      alias: 'another name for it (repeatable)',
      implies: 'a skill that who has this has too (repeatable)',
      needs: 'a skill to have before (repeatable)',
      size: 'S a weekend, M the usual, L a language or platform',
    },
  ),
  'skills alias': text(
    'another name for a skill',
    [
      ['gil skills alias kubernetes "쿠버"', '쿠버 is read as Kubernetes from now on'],
      ['gil skills alias test-code "테스트 짜기"', 'a phrase works too'],
    ],
    { skill: 'a skill', name: 'its further name' },
  ),
  'skills remove': text(
    'remove a skill of your own, or a further name',
    [
      ['gil skills remove "Hankki SDK"', 'shows what changes with it, and asks first'],
      ['gil skills remove "쿠버" --yes', 'takes a further name back without asking'],
    ],
    { name: 'a skill of your own, or a further name that you gave', yes: 'remove without asking' },
  ),
  'skills forget': text(
    'take back an answer about a skill or a line',
    [
      ['gil skills forget jpa', 'the newest one; what you answered before counts again'],
      ['gil skills forget baemin#r3 --all --yes', 'all of them, without asking'],
    ],
    {
      skill: 'a skill, or a line such as baemin#r3',
      all: 'every answer, not the newest alone',
      yes: 'take back without asking',
    },
  ),
  actions: text(
    'what to ask, propose and find out',
    [
      ['gil actions', 'the open ones'],
      ['gil actions done ceo "he said: nginx, two nodes"', 'ticks one off with a word of result'],
    ],
    { all: 'done and dropped ones too' },
  ),
  'actions add': text(
    'add an action',
    [
      [
        'gil actions add "ask the CEO about the load balancer" --kind ask --about load-balancing',
        'to ask somebody',
      ],
      ['gil actions add "propose test automation" --kind propose', 'to propose at work'],
    ],
    {
      text: 'what to do',
      kind: (kinds: string) => `one of ${kinds}`,
      about: 'the skill it is about',
    },
  ),
  'actions done': text(
    'tick an action off',
    [
      ['gil actions done a3', 'by id'],
      [
        'gil actions done balancer "nginx in front of two nodes"',
        'by a part of its text, with the result',
      ],
    ],
    { id: 'an action: its id or a unique part of its text', result: 'what came of it' },
  ),
  'actions drop': text(
    'drop an action',
    [
      ['gil actions drop a3', 'by id'],
      ['gil actions drop balancer "left the company"', 'with the reason'],
    ],
    { id: 'an action: its id or a unique part of its text', result: 'why' },
  ),
  'gap-report': text(
    'line by line: what you have, what you lack, and how long it would take',
    [
      ['gil gap-report', 'all open postings, then across them'],
      ['gil gap-report --html gap.html', 'a page for the browser, a phone or paper'],
      ['gil gap-report baemin --json', 'one posting, for a program'],
    ],
    {
      posting: 'postings (all open ones)',
      lines: 'line by line, however many postings there are',
      explain: 'print the constants behind the figures',
    },
  ),
}
