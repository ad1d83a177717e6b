import type { Document } from '../core/document.ts'

/** What `read` found: the document, and a word for the user where one is due. */
export interface Stored {
  readonly document: Document
  /** The file is of a newer version than this gil: it can be read, and writing it is refused. */
  readonly newerVersion?: number
}

/** gil's memory, one document in one home. Every command goes through these two. */
export interface Store {
  /** The newest whole document; an empty one where the home holds none yet. Throws `store-unreadable`. */
  read(): Promise<Stored>
  /**
   * Runs `change` on the newest document and saves what it returns, all or nothing; where another process saved
   * in between, `change` runs again on the newer document. Returning the same object saves nothing.
   * Throws `store-unreadable`, `store-newer`, `store-not-saved`.
   */
  update(change: (document: Document) => Document): Promise<Document>
  /** Keeps `content` in `sources/` under a name made from its content, and returns that name. */
  keepSource(content: Uint8Array, extension: string): Promise<string>
}
