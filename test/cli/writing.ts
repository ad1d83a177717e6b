import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder, makeHome, mustRun } from './harness.ts'
import { makeStoryHome } from './story.ts'

/** A writing command line by the command that it is. */
export const WRITING: readonly (readonly [name: string, line: string])[] = [
  ['add-posting', 'add-posting other.txt --company Baram --title Server --yes'],
  ['add-posting', 'add-posting data/example/en/posting.txt --update --yes'],
  ['postings edit', 'postings edit hankki --interest 1 --drop r1'],
  ['postings status', 'postings status hankki applied'],
  ['postings remove', 'postings remove hankki --yes'],
  ['assess', 'assess kotlin --level 1 --route ask --note "ask Kim"'],
  ['skills add', 'skills add Kitecraft --size S'],
  ['skills alias', 'skills alias kubernetes kubi'],
  ['skills remove', 'skills remove Kiting --yes'],
  ['skills forget', 'skills forget tdd --yes'],
  ['actions add', 'actions add "ask around" --kind ask'],
  ['actions done', 'actions done a1 yes'],
  ['actions drop', 'actions drop a1'],
  ['plan', 'plan --days 5 --yes'],
  ['plan drop', 'plan drop --yes'],
  ['holidays add', 'holidays add 2021-10-01 --kind leave'],
  ['holidays import', 'holidays import days.ics'],
  ['holidays remove', 'holidays remove 2021-09-23 --yes'],
  ['log', 'log today -m kata --minutes 480 --skill tdd --yes'],
  ['log edit', 'log edit l1 -m "other words"'],
  ['log remove', 'log remove l1 --yes'],
  ['init', 'init --since 2017-01'],
  ['undo', 'undo'],
  ['redo', 'redo'],
  ['restore', 'restore backup.json --yes'],
  ['import', 'import backup.json'],
]

/** A home in which the story was lived, with something to undo, to redo and to tick off. */
export async function makeUsedHome(): Promise<{ home: string; remove: () => void }> {
  const story = await makeStoryHome('en')
  const { home } = story
  await mustRun(['skills', 'add', 'Kiting'], { home })
  await mustRun(['log', 'today', '-m', 'first'], { home })
  await mustRun(['actions', 'add', 'ask', '--kind', 'ask'], { home })
  await mustRun(['log', 'today', '-m', 'second'], { home })
  await mustRun(['undo'], { home })
  return story
}

/** Files that the rows name. */
export async function makeFiles(): Promise<string> {
  const folder = makeFolder()
  writeFileSync(join(folder, 'other.txt'), 'Requirements\n- Experience with Rust\n')
  writeFileSync(
    join(folder, 'days.ics'),
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20211004\r\nSUMMARY:Closed\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  )
  const home = makeHome()
  const posting = ['add-posting', '-', '--company', 'Sol', '--title', 'Server', '--yes']
  await mustRun(posting, { home, stdin: 'Requirements\n- Experience with Go\n' })
  await mustRun(['backup', 'backup.json'], { home, cwd: folder })
  return folder
}
