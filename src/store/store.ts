import type { Document } from '../core/document.ts'

/** What `read` found: the document, and a word for the user where one is due. */
export interface Stored {
  readonly document: Document
  /** The file is of a newer version than this gil: it can be read, and writing it is refused. */
  readonly newerVersion?: number
  /** Somebody else than gil wrote the file since its last command: an editor, git. It counts; undo goes back before it. */
  readonly edited?: true
}

/** What is remembered of a change beside the document it makes. */
export interface About {
  /** The command that asked for it, as its user will know it again in `gil history`. */
  readonly command: string
}

/** The document as one command left it. */
export interface Revision {
  /** Counts up over the life of a home; not every number is kept. */
  readonly number: number
  /** null where the file was edited by hand, or the command is not known any more. */
  readonly command: string | null
  /** When it was saved, milliseconds since 1970. */
  readonly savedAt: number
  /** Undone: `redo` leads towards it. */
  readonly undone: boolean
}

/** A step back or forward, and the document that counts since. */
export interface Stepped extends Revision {
  readonly document: Document
}

/** The revision that counts again, and the path that the broken file was kept under, where there was one. */
export interface Restored {
  readonly kept?: string
  readonly revision: Revision
}

/** What an import brought. */
export interface Imported {
  /** How many sources it holds. */
  readonly sources: number
  /** Names of sources whose content is not what their name was made from: nothing has them now. */
  readonly damaged: readonly string[]
}

/** What an export holds, every rule checked. */
export interface Exported {
  readonly document: Document
  readonly sources: readonly {
    readonly name: string
    readonly content: Uint8Array
    /** Whether the content is what its name was made from. */
    readonly isIntact: boolean
  }[]
}

/** What a look at the home's files found; nothing of it keeps the document from being read. */
export interface Checkup {
  /** Files and folders that others may read or change, with the mode that keeps them private ("600"). */
  readonly open: readonly {
    readonly path: string
    readonly mode: string
    readonly wanted: string
  }[]
  /** Revisions that undo or redo could come to, and those of them that cannot be read. */
  readonly revisions: number
  readonly broken: readonly string[]
  /** The names of all sources, and of those whose content is not what their name was made from. */
  readonly sources: readonly string[]
  readonly damaged: readonly string[]
}

/** gil's memory, one document in one home. Every command goes through these. */
export interface Store {
  /** The newest whole document; an empty one where the home holds none yet. Throws `store-unreadable`. */
  read(): Promise<Stored>
  /**
   * Runs `change` on the newest document and saves what it returns, all or nothing; where another process saved
   * in between, `change` runs again on the newer document. Returning the same object saves nothing.
   * Throws `store-unreadable`, `store-newer`, `store-not-saved`.
   */
  update(change: (document: Document) => Document, about: About): Promise<Document>
  /** Keeps `content` in `sources/` under a name made from its content, and returns that name. Throws `store-not-saved`. */
  keepSource(content: Uint8Array, extension: string): Promise<string>
  /** What was kept under that name; null where there is nothing. */
  readSource(name: string): Promise<Uint8Array | null>
  /** What can be undone and redone, the newest first: first what is undone, then what stands. */
  history(): Promise<readonly Revision[]>
  /** Takes back the newest command that stands, and returns it; null where there is none. Saves, and throws, as `update` does. */
  undo(): Promise<Stepped | null>
  /** Does again what was undone last, and returns it; null where nothing is undone. */
  redo(): Promise<Stepped | null>
  /**
   * Makes the newest good revision count again where gil.json cannot be read, and keeps the broken file beside it.
   * null where gil.json can be read, or no revision is good.
   */
  restore(): Promise<Restored | null>
  /** The document and every source in one file's bytes; the history stays behind. Throws `store-unreadable`, `store-newer`. */
  exportAll(): Promise<Uint8Array>
  /**
   * Takes over an export: its sources are added, its document replaces this one, as one change that can be undone.
   * Throws `file-unreadable` (with `from` as its path) and what `update` throws, with nothing replaced.
   */
  importAll(bytes: Uint8Array, about: About & { readonly from: string }): Promise<Imported>
  /** What an export holds, changing nothing. Throws `file-unreadable` with `from` as its path. */
  readExport(bytes: Uint8Array, from: string): Promise<Exported>
  /** Checks every byte of the home, also what `read` takes on trust. Throws `store-unreadable`. */
  check(): Promise<Checkup>
}
