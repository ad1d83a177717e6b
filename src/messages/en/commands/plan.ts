import { commandText as text } from '../../command-text.ts'

export const plan = {
  plan: text(
    'plan the days that are really free',
    [
      [
        'gil plan --days 9',
        'finds the best nine days ahead, chooses steps and dates blocks; saves when you accept',
      ],
      [
        'gil plan --days 9 --busy-calendar work.ics --ics plan.ics',
        'around your appointments, and into your calendar',
      ],
      [
        'gil plan --days 14 --from 2021-10-01 --hours 1.5 --yes',
        'evenings of an hour and a half, saved at once',
      ],
      [
        'gil plan --replan --busy 2021-09-22',
        'a day is lost: what stays stays, the rest moves; shown before it is saved',
      ],
    ],
    {
      replan:
        'make the saved plan anew after missed or finished blocks, lost days or a new posting; shows what changes',
      days: 'how many days',
      from: 'the first day; without it the stretch with the fewest workdays',
      to: 'with --from: the last day, in the place of --days',
      hours: 'N free hours a day, or DAY=N for one day (repeatable)',
      busy: 'a day without free hours (repeatable)',
      busyCalendar: 'an .ics file whose appointments are not free (repeatable)',
      leave: 'a workday taken as leave (repeatable)',
      family: 'a day with the family: the few hours of such a day (repeatable)',
      without: 'a skill to leave out (repeatable)',
      explain: 'print the worth of each step and the constants',
      ics: 'also write it as a calendar file, once it is saved',
      yes: 'save without asking',
    },
  ),
  'plan show': text(
    'show the saved plan',
    [
      ['gil plan show', 'the days, steps and blocks'],
      ['gil plan show --week', 'only this week, with every aim'],
      ['gil plan show --ics plan.ics', 'as a calendar file; again with --force when it changed'],
      ['gil plan show --html plan.html', 'a page for the browser, a phone or paper'],
      ['gil plan show --json', 'for a program'],
    ],
    {
      week: 'only this week',
      day: 'only one day; with --week the week of it',
      ics: 'write it as a calendar file (.ics), - for stdout',
    },
  ),
  'plan drop': text(
    'drop the saved plan',
    [
      ['gil plan drop', 'asks first'],
      ['gil plan drop --yes', 'does not ask'],
    ],
    { ics: 'write a calendar file in which its blocks are cancelled', yes: 'drop without asking' },
  ),
  pitstop: text(
    'the stretches of days off ahead',
    [
      ['gil pitstop', 'without leave'],
      ['gil pitstop --leave 2', 'with at most two days of leave each'],
      ['gil pitstop --spend 10 --blackout 2021-12-24', 'the best year for ten days of leave'],
    ],
    {
      leave: 'how many days of leave a stretch may cost',
      spend:
        'spend so many days of leave over the year, for the most days in stretches of five and more',
      blackout: 'with --spend: a day on which no leave is possible (repeatable)',
      notice: 'with --spend: the first leave is at least so many days ahead',
      all: 'every stretch, not the ten longest',
    },
  ),
  holidays: text(
    'the public holidays and your own days off',
    [
      ['gil holidays', 'the next twelve months'],
      ['gil holidays add 2021-09-23 2021-09-24 --kind company', 'the company is closed'],
    ],
    { year: 'a year' },
  ),
  'holidays add': text(
    'add company days, leave or other days off',
    [
      ['gil holidays add 2021-09-23 2021-09-24 --kind company', 'the company is closed'],
      ['gil holidays add 2021-10-01 --kind leave', 'a day of leave'],
      ['gil holidays add 2021-09-20 --kind family', 'it stays a holiday, with few hours of study'],
    ],
    {
      day: 'days, or several in a row: 2021-12-27..2021-12-30',
      kind: (kinds: string) =>
        `one of ${kinds}; workday is a holiday that is worked, family a day with few hours of study, whatever else it is`,
      name: 'what the day is called; it keeps the name that it has, "" takes it away',
    },
  ),
  'holidays import': text(
    'add days off from a calendar file (.ics)',
    [
      [
        'gil holidays import company.ics',
        'its all-day events become company days, two years ahead',
      ],
      ['gil holidays import leave.ics --kind leave', 'or days of leave'],
    ],
    { file: 'an .ics file, - for stdin', kind: (kinds: string) => `one of ${kinds}` },
  ),
  'holidays remove': text(
    'remove days that you added',
    [
      ['gil holidays remove 2021-09-24', 'asks first'],
      ['gil holidays remove 2021-09-23 2021-09-24 --yes', 'several, without asking'],
    ],
    { day: 'days', kind: 'only where it is of this kind', yes: 'remove without asking' },
  ),
}
