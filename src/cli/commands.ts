import type { Command } from 'commander'
import type { Messages } from '../messages/messages.ts'
import type { Context } from './context.ts'

/** A command's file: it gives commander its arguments, options and action. */
export interface CommandModule {
  define(command: Command, context: Context): void
}

/** A command by name, and how its file is loaded: only the one that was asked for is. */
export interface CommandEntry {
  readonly name: keyof Messages['commands']
  readonly group: keyof Messages['help']['groups']
  readonly load: () => Promise<CommandModule>
}

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandEntry[] = [
  { name: 'add-posting', group: 'postings', load: () => import('./commands/add-posting.ts') },
  { name: 'postings', group: 'postings', load: () => import('./commands/postings.ts') },
  { name: 'extract', group: 'postings', load: () => import('./commands/extract.ts') },
  { name: 'assess', group: 'gap', load: () => import('./commands/assess.ts') },
  { name: 'skills', group: 'gap', load: () => import('./commands/skills.ts') },
  { name: 'gap-report', group: 'gap', load: () => import('./commands/gap-report.ts') },
  { name: 'actions', group: 'gap', load: () => import('./commands/actions.ts') },
  { name: 'plan', group: 'plan', load: () => import('./commands/plan.ts') },
  { name: 'pitstop', group: 'plan', load: () => import('./commands/pitstop.ts') },
  { name: 'holidays', group: 'plan', load: () => import('./commands/holidays.ts') },
  { name: 'log', group: 'log', load: () => import('./commands/log.ts') },
  { name: 'progress', group: 'log', load: () => import('./commands/progress.ts') },
  { name: 'today', group: 'log', load: () => import('./commands/today.ts') },
  { name: 'undo', group: 'back', load: () => import('./commands/undo.ts') },
  { name: 'redo', group: 'back', load: () => import('./commands/redo.ts') },
  { name: 'history', group: 'back', load: () => import('./commands/history.ts') },
  { name: 'doctor', group: 'back', load: () => import('./commands/doctor.ts') },
  { name: 'backup', group: 'back', load: () => import('./commands/backup.ts') },
  { name: 'restore', group: 'back', load: () => import('./commands/restore.ts') },
  { name: 'export', group: 'back', load: () => import('./commands/export.ts') },
  { name: 'import', group: 'back', load: () => import('./commands/import.ts') },
  { name: 'init', group: 'setup', load: () => import('./commands/init.ts') },
  { name: 'completion', group: 'setup', load: () => import('./commands/completion.ts') },
  { name: 'demo', group: 'setup', load: () => import('./commands/demo.ts') },
]
