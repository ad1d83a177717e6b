import { describe, expect, it } from 'vitest'
import { line, posting } from '../core/gap/build.ts'
import { documentOf, homeWith, makeHome, mustRun, runGil } from './harness.ts'

describe.each([
  [
    'ko',
    'a1 추가: 로드 밸런서 여쭙기',
    '묻기',
    '끝냈어요: 로드 밸런서 여쭙기',
    '그만뒀어요: 배포 제안',
  ],
  ['en', 'Added a1: 로드 밸런서 여쭙기', 'ask', 'Done: 로드 밸런서 여쭙기', 'Dropped: 배포 제안'],
] as const)('gil actions (%s)', (lang, added, kind, done, dropped) => {
  it('adds, lists, ticks off and drops', async () => {
    const options = { home: makeHome(), lang }
    const first = [
      'actions',
      'add',
      '로드 밸런서 여쭙기',
      '--kind',
      'ask',
      '--about',
      'load-balancing',
    ]
    expect((await mustRun(first, options)).stdout).toContain(added)
    await mustRun(['actions', 'add', '배포 제안', '--kind', 'propose'], options)
    expect((await mustRun(['actions'], options)).stdout).toMatch(new RegExp(`${kind}\\n.*a1 +로드`))
    expect((await mustRun(['actions', 'done', '밸런서', 'nginx'], options)).stdout).toContain(done)
    expect((await mustRun(['actions', 'drop', 'a2'], options)).stdout).toContain(dropped)
    const left = await mustRun(['actions'], options)
    expect(left.stdout).not.toContain('a1')
    const all = await mustRun(['actions', '--all'], options)
    expect(all.stdout).toContain('✓ a1')
    expect(all.stdout).toContain('nginx')
    expect((await documentOf(options.home)).actions).toMatchObject([
      {
        id: 'a1',
        kind: 'ask',
        about: 'load-balancing',
        status: 'done',
        result: 'nginx',
        ended: '2021-09-17',
      },
      { id: 'a2', kind: 'propose', status: 'dropped' },
    ])
  })
})

it.each([
  ['en', 'about "You write well")', 'about "You love the sea" (old: closed))'],
  ['ko', '"You write well" 때문에)', '"You love the sea" (old: 마감) 때문에)'],
] as const)(
  'gil actions says what a line asked, and what became of its posting (%s)',
  async (lang, open, ended) => {
    const home = await homeWith({
      postings: [
        posting('old', [line('r1', '', { quote: 'You love the sea' })], { status: 'closed' }),
        posting('new', [line('r1', '', { quote: 'You write well' })]),
      ],
      actions: ['old#r1', 'new#r1', 'tdd', 'sql'].map((about, index) => ({
        id: `a${index + 1}`,
        kind: 'ask',
        text: `about it ${index + 1}`,
        status: 'open',
        added: '2021-09-01',
        about,
      })),
    })
    const { stdout } = await mustRun(['actions'], { home, lang })
    expect(stdout.replace(/\s+/g, ' ')).toContain(open)
    expect(stdout.replace(/\s+/g, ' ')).toContain(ended)
    // What is about an ended posting is not what matters today.
    const today = await mustRun([], { home, lang })
    expect(today.stdout.match(/^a\d/gm)).toEqual(['a2', 'a3', 'a4'])
  },
)

it('gil actions add asks what it is', async () => {
  const home = makeHome()
  await runGil(['actions', 'add', 'read the outage report'], {
    home,
    answers: [['--kind', 'find out']],
  })
  expect((await documentOf(home)).actions).toMatchObject([{ kind: 'find-out' }])
})
