import { describe, expect, it } from 'vitest'
import { documentOf, makeHome, mustRun, runGil } from './harness.ts'

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

it('gil actions add asks what it is', async () => {
  const home = makeHome()
  await runGil(['actions', 'add', 'read the outage report'], {
    home,
    answers: [['--kind', 'find out']],
  })
  expect((await documentOf(home)).actions).toMatchObject([{ kind: 'find-out' }])
})
