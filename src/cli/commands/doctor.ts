import type { Command } from 'commander'
import { GilError } from '../../core/error.ts'
import { loadProblems } from '../../messages/messages.ts'
import { blank, type Page, paragraph, strong } from '../../report/page.ts'
import { doctorPage } from '../../report/pages/doctor.ts'
import type { Restored } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { runChecks } from '../home/checks.ts'

interface DoctorOptions {
  readonly restore?: boolean
  readonly json?: boolean
}

export function define(command: Command, context: Context): void {
  const { messages } = context
  command
    .option('--restore', messages.commands.doctor.takes.restore)
    .option('--json', messages.shared.json)
    .action((options: DoctorOptions) => doctor(context, options))
}

/** Checks everything, and first goes back to the newest good revision where that is asked for. */
async function doctor(context: Context, { restore, json }: DoctorOptions): Promise<void> {
  const restored = restore ? await context.store.restore() : undefined
  if (restored && context.options.dryRun && !json) {
    // The file is still what it was.
    context.print(restoredPage(context, restored, false))
    return
  }
  const { checks, said } = await runChecks(context)
  const wrong = checks.filter(({ state }) => state === 'wrong').length
  const isBroken = checks.some(({ findings }) =>
    findings.some(({ finding }) => finding === 'unreadable'),
  )
  if (json) {
    // A program has no terminal, and reads the same in every one.
    const told = checks.filter(({ check }) => check !== 'terminal')
    context.printJson('doctor', {
      home: context.home,
      wrong,
      checks: told,
      ...(restore && { restored: restored ? restoredJson(restored) : null }),
    })
  } else {
    // Names of skills are not told, so the shipped data may be broken.
    const { messages, lang, today } = context
    const problems = await loadProblems(lang)
    const view = { messages, problems, lang, today, catalogue: { skills: new Map() } }
    context.print([
      ...(restore ? [...restoredPage(context, restored ?? null, isBroken), blank] : []),
      ...doctorPage(checks, said, view),
    ])
  }
  if (wrong > 0) throw new GilError('checks-failed', { wrong, of: checks.length })
}

/** The revision that counts now, and where the broken file is kept. */
function restoredJson({ revision, kept }: Restored): object {
  const { number, command, savedAt } = revision
  return { revision: number, command, savedAt: new Date(savedAt).toISOString(), kept }
}

function restoredPage({ messages }: Context, restored: Restored | null, isBroken: boolean): Page {
  const { doctor: m, back } = messages
  if (!restored) return [paragraph([strong(isBroken ? m.noGood : m.nothingToRestore)])]
  const { revision, kept } = restored
  return [
    paragraph([strong(m.restored(revision.number, revision.command ?? back.unknown))]),
    ...(kept === undefined ? [] : [paragraph(m.kept(kept))]),
  ]
}
