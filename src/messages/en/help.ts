export const help = {
  about:
    'gil (길, "the way"): read a posting, see the gap, plan the days that are really free, log each day.\nEverything stays in one folder of yours; nothing is sent anywhere.',
  examples: 'Examples:',
  after:
    'Try `gil demo` for the whole story on an example, or `gil COMMAND --help` for two examples of each.',
  version: 'show the version',
  help: 'show help',
  helpCommand: 'show help for a command',
  home: 'the folder that holds your data (GIL_HOME)',
  lang: 'language of the screen: ko or en (GIL_LANG)',
  country: 'country of the public holidays, such as KR (GIL_COUNTRY)',
  noInput: 'never ask; name the flag that is missing instead',
  dryRun: 'save nothing: everything is computed and shown as usual',
  color: 'colour even where the output is no terminal',
  noColor: 'no colour (NO_COLOR)',
  groups: {
    postings: 'Postings',
    gap: 'The gap',
    plan: 'The plan',
    log: 'The days',
    back: 'Going back',
    setup: 'To begin with',
  },
  usage: { options: '[options]', command: '[command]' },
  usually: (value: string) => `(${value} if not given)`,
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
    'Global Options:': 'Global options:',
  },
}
