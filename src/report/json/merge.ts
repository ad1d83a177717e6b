import type { Added, Tally } from '../../core/merge/tally.ts'

/** What a merge did; a record that got another id here has the one that it has there beside. */
export function mergeJson({ added, skipped, conflicts }: Tally): object {
  return { added: added.map(addedJson), skipped, conflicts }
}

function addedJson({ kind, id, from }: Added): object {
  return { kind, id, idThere: from }
}
