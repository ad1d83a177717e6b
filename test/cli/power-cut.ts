import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Files } from '../../src/store/files.ts'
import { serialise } from '../../src/store/serialise.ts'
import { isIntact } from '../../src/store/sources.ts'
import { NODE_FILES, openStore } from '../store/open.ts'
import { makeDisk, type PowerDisk } from '../store/power.ts'
import { mustRun, type RunOptions } from './harness.ts'

/** A home, and a folder for what is exported, on a disk whose power can be cut. */
export const HOME = '/user/home'
export const OUT = '/user/out'

/** A command, the disk it finds, and what it runs with. */
export interface Cutting {
  readonly argv: readonly string[]
  readonly disk: PowerDisk
  readonly run: RunOptions
  /** The file that it exports. */
  readonly target?: string
  /** What is in gil.json where that cannot be read. */
  readonly broken?: string
  /** The sync that does nothing. */
  readonly without?: number
}

/** What a command did to a disk, and every disk that a power cut may leave of it. */
export interface Cuts {
  /** Each with the newest save that the command was told of by then. */
  readonly during: readonly (readonly [disk: PowerDisk, saved: number])[]
  readonly told: readonly PowerDisk[]
  /** How many moments the power was cut at. */
  readonly moments: number
  /** The document of every save, by number; what was there before it, first. */
  readonly saves: ReadonlyMap<number, string>
  readonly exported: { readonly before: string | null; readonly after: string | null }
  readonly syncs: readonly string[]
}

/** The files of a real home, on a disk of its own. */
export function diskWith(home: string): PowerDisk {
  const disk = makeDisk([HOME, OUT])
  for (const name of readdirSync(home, { recursive: true, encoding: 'utf8' })) {
    const stat = statSync(join(home, name))
    if (stat.isFile()) {
      disk.place(join(HOME, name), readFileSync(join(home, name)), Math.round(stat.mtimeMs))
    }
  }
  return disk
}

/** Runs a command and cuts the power before everything that changes the disk, and when the command has ended. */
export async function cutsOf({ argv, disk, run, target, without }: Cutting): Promise<Cuts> {
  const during = new Map<string, readonly [PowerDisk, number]>()
  const told = new Map<string, PowerDisk>()
  const first = newestOf(disk)
  let saved = first
  let moments = 0
  const collect = () => {
    moments += 1
    for (const cut of on.cuts()) during.set(cut.signature(), [cut, saved])
  }
  const on: PowerDisk = disk.copy({ onChange: collect, ...(without !== undefined && { without }) })
  const files = telling(on.files, (number) => {
    saved = number
  })
  await mustRun(argv, { ...run, home: HOME, files })
  for (const cut of on.cuts()) told.set(cut.signature(), cut)
  return {
    during: [...during.values()],
    told: [...told.values()],
    moments,
    saves: await savesOf(disk, on, first),
    exported: {
      before: target === undefined ? null : disk.text(target),
      after: target === undefined ? null : on.text(target),
    },
    syncs: on.syncs,
  }
}

/** Everything that is wrong with what power cuts may leave of a command. */
export async function flawsOf(cutting: Cutting): Promise<string[]> {
  return judge(await cutsOf(cutting), cutting)
}

/** The same of cuts that were made already. */
export async function judge(cuts: Cuts, cutting: Cutting): Promise<string[]> {
  const last = Math.max(...cuts.saves.keys())
  const flaws = [
    ...(await Promise.all(
      cuts.during.map(([disk, saved]) => flawOf(disk, { saved, isTold: false }, cuts, cutting)),
    )),
    ...(await Promise.all(
      cuts.told.map((disk) => flawOf(disk, { saved: last, isTold: true }, cuts, cutting)),
    )),
  ]
  return flaws.filter((flaw) => flaw !== null)
}

interface Moment {
  /** The newest save that the command was told of. */
  readonly saved: number
  /** Whether the command has ended, and told its user so. */
  readonly isTold: boolean
}

/** What is wrong with a disk; null where it holds the document of a save, none older than what was told, with its sources. */
async function flawOf(
  disk: PowerDisk,
  { saved, isTold }: Moment,
  { saves, exported }: Cuts,
  { target, broken }: Cutting,
): Promise<string | null> {
  const text = target === undefined ? null : disk.text(target)
  if (text !== exported.after && (isTold || text !== exported.before)) {
    return `the export is ${text === null ? 'missing' : 'neither old nor new'}`
  }
  const isBroken = broken !== undefined && disk.text(join(HOME, 'gil.json')) === broken
  if (isBroken) return isTold ? 'not restored' : null
  const store = openStore(HOME, { files: disk.files })
  const found = await store.read().catch((error) => String(error))
  if (typeof found === 'string') return found
  if (found.edited) return 'taken for an edit'
  const document = serialise(found.document, 1)
  if (![...saves].some(([number, one]) => number >= saved && one === document)) {
    return 'neither old nor new'
  }
  for (const { source } of found.document.postings) {
    if (source === undefined) continue
    const content = await store.readSource(source)
    if (!content || !isIntact(source, content, NODE_FILES)) return 'a posting without its source'
  }
  return null
}

/** Tells of each save once the store is done with it: when it has put away the draft that it linked. */
function telling(files: Files, tell: (number: number) => void): Files {
  const drafts = new Map<string, number>()
  return {
    ...files,
    link(from, to) {
      files.link(from, to)
      const number = /(\d+)\.json$/.exec(to)?.[1]
      if (number !== undefined) drafts.set(from, Number(number))
    },
    remove(path) {
      files.remove(path)
      const number = drafts.get(path)
      if (number !== undefined) tell(number)
    },
  }
}

function numbersOn(disk: PowerDisk): number[] {
  const folder = join(HOME, 'revisions')
  const names = disk.files.exists(folder) ? disk.files.list(folder) : []
  return names.flatMap((name) => {
    const number = /^(\d+)\.json$/.exec(name)?.[1]
    return number === undefined ? [] : Number(number)
  })
}

const newestOf = (disk: PowerDisk): number => Math.max(0, ...numbersOn(disk))

/** What each save made, and before them what was there. */
async function savesOf(before: PowerDisk, after: PowerDisk, first: number) {
  const saves = new Map<number, string>()
  const old = await openStore(HOME, { files: before.files })
    .read()
    .catch(() => null)
  if (old) saves.set(first, serialise(old.document, 1))
  for (const number of numbersOn(after).filter((one) => one > first)) {
    const text = after.text(join(HOME, 'revisions', `${String(number).padStart(6, '0')}.json`))
    const { gil: _, saved: __, ...document } = JSON.parse(text ?? '')
    saves.set(number, serialise(document, 1))
  }
  return saves
}
