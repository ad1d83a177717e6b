import { commandText as text } from '../../command-text.ts'

export const log = {
  log: text(
    'write down the day; without a day, list the log',
    [
      ['gil log today', 'the blocks of the day, then what was done'],
      ['gil log today -m "TDD kata, 3 problems" --minutes 50 --skill tdd', 'in one line'],
      ['gil log --csv log.csv', 'every entry, for a spreadsheet'],
      ['gil log --from 2021-09-18 --markdown pitstop.md', 'for a blog'],
    ],
    {
      day: 'today (also where none is given and something is to be written), yesterday, a date, "3 days ago", 어제',
      message: 'a few words (repeatable: a line each)',
      minutes: 'how long it took',
      skill: 'what it was about (repeatable)',
      done: 'a block that is done (repeatable): its number of the day, or its id',
      skip: 'a block that was skipped (repeatable)',
      editor: 'write the words in your editor',
      yes: 'accept the level that the hours propose',
      limit: 'how many entries to list; of a span of days and for a file all unless it is given',
      from: 'list from this day on, and sum the days up',
      to: 'list up to this day, and sum the days up',
      markdown: 'write it for a blog (Markdown under its front matter), - for stdout',
    },
  ),
  'log edit': text(
    'change an entry',
    [
      ['gil log edit l12 -m "TDD kata, 4 problems"', 'other words'],
      ['gil log edit l12 --minutes 70 --day yesterday', 'minutes and day'],
    ],
    { id: 'an entry', day: 'its day' },
  ),
  'log remove': text(
    'remove an entry',
    [
      ['gil log remove l12', 'asks first'],
      ['gil log remove l12 --yes', 'does not ask'],
    ],
    { id: 'an entry', yes: 'remove without asking' },
  ),
  progress: text(
    'what moved: hours week by week, levels, postings, actions',
    [
      ['gil progress', 'the last twelve weeks'],
      ['gil progress --from 2021-01-01 --html year.html', 'a year as a page to show'],
    ],
    { from: 'from this day on', to: 'up to this day (without: today)' },
  ),
  today: text(
    'today at a glance (also `gil` alone)',
    [
      ['gil', 'the blocks, what closes next, the biggest gap, open actions'],
      ['gil today --json', 'for a program'],
    ],
    {},
  ),
}
