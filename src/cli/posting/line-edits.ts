import type { Document } from '../../core/document.ts'
import type { LineEdits } from '../../core/posting/edit.ts'
import { findLine } from '../../core/posting/find.ts'
import type { Posting } from '../../core/posting/posting.ts'
import { onlyOne } from '../argv/only-one.ts'
import { readTarget, splitPair } from '../argv/option-values.ts'
import type { Context } from '../context.ts'
import { makeReader } from './reader.ts'

/** What the user says of a posting's lines, as options. */
export interface LineOptions {
  readonly move?: readonly string[]
  readonly drop?: readonly string[]
  readonly target?: readonly string[]
  readonly skills?: readonly string[]
  readonly required?: readonly string[]
  readonly preferred?: readonly string[]
}

/** The same as edits. Throws `flags-exclusive` where two of them cannot both be, `line-unknown`, and what names of skills throw. */
export function readEdits(
  context: Context,
  posting: Posting,
  { document, options }: { document: Document; options: LineOptions },
): LineEdits {
  refuseContradictions(options)
  const reader = makeReader(context, document)
  const targets = (options.target ?? []).map((pair) => {
    const [line, level] = splitPair(pair)
    return { line, target: readTarget(level ?? '') }
  })
  const skills = (options.skills ?? []).map((pair) => {
    const [line, names] = splitPair(pair)
    return { line, skills: reader.nameSkills(names ?? '', findLine(line, posting).quote) }
  })
  const add = [
    ...(options.required ?? []).map((line) => reader.readLine(line, 'required')),
    ...(options.preferred ?? []).map((line) => reader.readLine(line, 'preferred')),
  ]
  const { move, drop } = options
  return { targets, skills, add, ...(move && { move }), ...(drop && { drop }) }
}

/** A line that goes is not changed besides, and a line has one level and one list of skills. */
function refuseContradictions({
  move = [],
  drop = [],
  target = [],
  skills = [],
}: LineOptions): void {
  const say = onlyOne()
  for (const line of drop)
    for (const what of ['move', 'target', 'skills']) say(`${what} ${line}`, `--drop ${line}`)
  for (const line of move) say(`move ${line}`, `--move ${line}`)
  for (const pair of target) say(`target ${splitPair(pair)[0]}`, `--target ${pair}`)
  for (const pair of skills) say(`skills ${splitPair(pair)[0]}`, `--skills ${pair}`)
}
