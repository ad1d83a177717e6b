import { commandText as text } from '../../command-text.ts'

export const setup = {
  init: text(
    'the profile: language, since when, free hours',
    [
      ['gil init', 'asks; everything has a sensible default'],
      [
        'gil init --since 2018-03 --workday 20:00-21:30 --day-off 10:00-12:00,14:00-16:00',
        'without questions',
      ],
      ['gil init --calendar ~/work.ics', 'plans keep out of the appointments of that calendar'],
    ],
    {
      since:
        'since when you work as a developer: YYYY-MM; SKILL=YYYY-MM for one skill (repeatable)',
      workday: 'free hours on a workday',
      dayOff: 'free hours on a day off work: weekend, company day, leave',
      holiday: 'free hours on a public holiday, where they differ from a day off',
      restDay: 'free hours on a day of rest from study (without: none)',
      familyDay: 'free hours on a day with the family (without: 21:00-22:00; "" for none)',
      rest: (weekdays: string) => `weekdays without study, joined by commas: ${weekdays}`,
      workersDay: (answers: string) =>
        `whether 1 May was a day off for you before it became a public holiday in 2026: ${answers}`,
      mostHours: 'the most hours of study a day (without: 4)',
      peak: 'when you think best, such as 10:00-12:00',
      timeZone:
        "your time zone, such as Europe/Berlin, where it is not the machine's: for today, the times shown and calendar files",
      calendar:
        'an .ics file whose appointments are never free, read again for each plan (repeatable; "" for none)',
    },
  ),
  completion: text(
    'the script by which your shell completes gil with Tab',
    [
      [
        'gil completion zsh',
        'in ~/.zshrc: eval "$(gil completion zsh)"; in ~/.bashrc the same with bash',
      ],
      ['gil completion fish > ~/.config/fish/completions/gil.fish', 'for fish'],
    ],
    { shell: 'bash, zsh or fish; without: your shell (SHELL)' },
  ),
  'completion next': text(
    'what may come next on a command line: what those scripts ask',
    [
      ['gil completion next -- plan --', 'the options of gil plan, each with what it does'],
      ['gil completion next -- postings status ""', 'the postings'],
    ],
    { words: 'the words after gil; the last one is being typed and may be empty' },
  ),
  demo: text(
    'the whole story on the shipped example, in a temporary folder',
    [
      ['gil demo', 'each command before its output'],
      ['gil demo --lang ko', 'in Korean'],
    ],
    { keep: 'keep the temporary folder and say where it is' },
  ),
}
