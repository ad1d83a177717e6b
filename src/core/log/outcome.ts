import type { Block } from '../plan/plan.ts'
import type { LogEntry } from './entry.ts'

/** What became of a block; undefined while it is open. */
export type Outcome = LogEntry['outcome']

/**
 * What became of every block: the log's newest word on it. One that was skipped and then moved to a later day is open
 * again.
 */
export function outcomesOf(
  log: readonly LogEntry[],
): (block: Pick<Block, 'id' | 'day'>) => Outcome {
  const newest = new Map(log.flatMap((entry) => (entry.outcome ? [[entry.block, entry]] : [])))
  return ({ id, day }) => {
    const entry = newest.get(id)
    return entry?.outcome === 'skipped' && entry.day < day ? undefined : entry?.outcome
  }
}
