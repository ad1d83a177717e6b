import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { goStep } from '../home/steps.ts'

export function define(command: Command, context: Context): void {
  command.action(() => goStep(context, 'undo'))
}
