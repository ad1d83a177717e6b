import type { Adapter } from 'lowdb'
import type { Document } from '../core/document.ts'
import { checkChange, type Loaded, load, type Memory } from './load.ts'
import { currentVersion } from './migrations.ts'
import { type Outcome, save } from './save.ts'
import { type Saved, serialise } from './serialise.ts'

/** lowdb's way to a home's files: what `write` is given is saved on top of what `read` found, or not at all. */
export interface HomeAdapter extends Adapter<Document> {
  /** What `read` found. */
  loaded: Loaded | null
  /** What the revision is to remember that `write` makes. */
  saved: Saved
  /** What became of `write`. */
  outcome: Outcome
}

/** An adapter for one reading and one writing: lowdb's own has no eye for other processes, nor for a failing disk. */
export function makeAdapter(memory: Memory): HomeAdapter {
  const version = currentVersion(memory.migrations)
  return {
    loaded: null,
    saved: { command: null, before: null },
    outcome: 'outrun',
    async read() {
      this.loaded = load(memory)
      return this.loaded.document
    },
    async write(document) {
      if (!this.loaded) throw new Error('nothing is written that was not read before')
      const checked = checkChange(document, this.loaded, memory)
      const bytes = Buffer.from(serialise(checked, version))
      this.outcome = save({ bytes, version, saved: this.saved }, this.loaded, memory)
    },
  }
}
