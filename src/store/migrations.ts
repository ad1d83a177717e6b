/** A document as an older gil wrote it: parsed JSON, not yet checked. */
export type OldDocument = Readonly<Record<string, unknown>>

/** Turns the document of one version into that of the next. */
export type Migration = (document: OldDocument) => OldDocument

/**
 * MIGRATIONS[0] turns version 1 into 2, MIGRATIONS[1] version 2 into 3, and so on: a change of the file's shape adds one
 * at the end, with a file of the old shape in test/store/versions/. The file before the migration stays among the revisions.
 */
export const MIGRATIONS: readonly Migration[] = []

/** The version that a gil with these migrations writes. */
export function currentVersion(migrations: readonly Migration[]): number {
  return migrations.length + 1
}

/** A document of an older version as the current version has it. */
export function migrate(
  document: OldDocument,
  from: number,
  migrations: readonly Migration[],
): OldDocument {
  return migrations.slice(from - 1).reduce((older, migration) => migration(older), document)
}
