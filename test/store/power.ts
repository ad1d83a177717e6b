import { basename, dirname } from 'node:path'
import type { Files } from '../../src/store/files.ts'
import { NODE_FILES } from './open.ts'

/** A disk in memory that forgets, when its power is cut, whatever was not synced: any part of it. */
export interface PowerDisk {
  readonly files: Files
  /** Every disk that a power cut may leave behind at this moment; each has only what survived, and all of it is synced. */
  cuts(): PowerDisk[]
  /** The folder or file behind each sync so far. */
  readonly syncs: readonly string[]
  /** Another disk with the same on it, all of it synced. */
  copy(options: PowerOptions): PowerDisk
  link(path: string, target: string): void
  /** Puts a file there, down to the disk, in folders that are made as needed. */
  place(path: string, data: Uint8Array, mtimeMs: number): void
  text(path: string): string | null
  /** What can be seen of the files that matter, to tell two disks from each other. */
  signature(): string
}

export interface PowerOptions {
  /** The sync that does nothing, from 0: what a program would be without it. */
  readonly without?: number
  /** Called before everything that changes the disk. */
  readonly onChange?: () => void
}

interface FileNode {
  readonly kind: 'file'
  data: Uint8Array
  /** What is on the disk of it. */
  synced: Uint8Array
  mtimeMs: number
}
interface LinkNode {
  readonly kind: 'link'
  readonly target: string
}
interface FolderNode {
  readonly kind: 'folder'
  entries: Map<string, Node>
  synced: Map<string, Node>
  /** What was done to its entries since the last sync, in order. */
  pending: Pending[]
}
type Node = FileNode | FolderNode | LinkNode
interface Pending {
  readonly name: string
  apply(entries: Map<string, Node>): void
}

/** An empty disk with these folders on it. */
export function makeDisk(folders: readonly string[], options: PowerOptions = {}): PowerDisk {
  const root = folder(new Map())
  for (const path of folders) {
    let parent = root
    for (const name of path.split('/').filter(Boolean)) {
      const child = parent.entries.get(name) ?? folder(new Map())
      parent.entries.set(name, child)
      parent.synced.set(name, child)
      if (child.kind === 'folder') parent = child
    }
  }
  return diskOf(root, options)
}

const folder = (entries: Map<string, Node>): FolderNode => ({
  kind: 'folder',
  entries,
  synced: new Map(entries),
  pending: [],
})

const fail = (code: string): never => {
  throw Object.assign(new Error(code), { code })
}

// Drafts are nobody's document: whether one survives changes nothing that a reader sees.
const isDraft = (name: string) => name.endsWith('.tmp')

function diskOf(root: FolderNode, { without = -1, onChange = () => {} }: PowerOptions): PowerDisk {
  const syncs: string[] = []
  const open = new Map<number, { node: Node; path: string; at: number }>()
  let time = 1_632_000_000_000
  let fds = 3

  const folderAt = (path: string): FolderNode => {
    let node: Node = root
    for (const name of path.split('/').filter(Boolean)) {
      const child: Node | undefined = node.kind === 'folder' ? node.entries.get(name) : undefined
      node = child ?? fail('ENOENT')
    }
    return node.kind === 'folder' ? node : fail('ENOTDIR')
  }
  const nodeAt = (path: string): Node | undefined =>
    folderAt(dirname(path)).entries.get(basename(path))
  const change = (path: string, pending: Pending) => {
    onChange()
    const parent = folderAt(dirname(path))
    pending.apply(parent.entries)
    parent.pending.push(pending)
  }
  const put = (path: string, node: Node) =>
    change(path, { name: basename(path), apply: (entries) => entries.set(basename(path), node) })
  const opened = (node: Node, path: string): number => {
    fds += 1
    open.set(fds, { node, path, at: 0 })
    return fds
  }
  const at = (fd: number) => open.get(fd) ?? fail('EBADF')
  const fileOf = (fd: number): FileNode => {
    const { node } = at(fd)
    return node.kind === 'file' ? node : fail('EISDIR')
  }

  const files: Files = {
    openToRead(path, { follow }) {
      const node = nodeAt(path) ?? fail('ENOENT')
      if (node.kind !== 'link') return opened(node, path)
      return follow ? opened(nodeAt(node.target) ?? fail('ENOENT'), path) : fail('ELOOP')
    },
    openNew(path) {
      if (nodeAt(path)) fail('EEXIST')
      time += 7
      const none = new Uint8Array()
      const node: Node = { kind: 'file', data: none, synced: none, mtimeMs: time + 0.5 }
      put(path, node)
      return opened(node, path)
    },
    exists(path) {
      try {
        return nodeAt(path) !== undefined
      } catch {
        return false
      }
    },
    look(path) {
      const { kind } = nodeAt(path) ?? fail('ENOENT')
      return { isDirectory: kind === 'folder', isLink: kind === 'link', mode: 0o600 }
    },
    openDirectory: (path) => opened(folderAt(path), path),
    close: (fd) => void open.delete(fd),
    facts(fd) {
      const { node } = at(fd)
      const size = node.kind === 'file' ? node.data.length : 0
      const mtimeMs = node.kind === 'file' ? node.mtimeMs : 0
      const isFile = node.kind === 'file'
      return { size, mtimeMs, isFile, isDirectory: node.kind === 'folder', mode: 0o600 }
    },
    read(fd, into, offset) {
      const part = fileOf(fd).data.subarray(offset, into.length)
      into.set(part, offset)
      return part.length
    },
    write(fd, bytes, offset) {
      onChange()
      const file = fileOf(fd)
      // In two pieces, so that a cut may come between them.
      const end = offset === 0 ? Math.ceil(bytes.length / 2) : bytes.length
      file.data = Buffer.concat([file.data.subarray(0, offset), bytes.subarray(offset, end)])
      return end - offset
    },
    setTime(fd, mtimeMs) {
      fileOf(fd).mtimeMs = mtimeMs
    },
    sync(fd) {
      onChange()
      const { node, path } = at(fd)
      syncs.push(path)
      if (syncs.length - 1 === without) return
      if (node.kind === 'file') node.synced = node.data
      if (node.kind !== 'folder') return
      node.synced = new Map(node.entries)
      node.pending = []
    },
    link(from, to) {
      if (nodeAt(to)) fail('EEXIST')
      put(to, nodeAt(from) ?? fail('ENOENT'))
    },
    rename(from, to) {
      const node = nodeAt(from) ?? fail('ENOENT')
      change(to, {
        name: basename(to),
        apply(entries) {
          entries.set(basename(to), node)
          entries.delete(basename(from))
        },
      })
    },
    remove(path) {
      if (!nodeAt(path)) fail('ENOENT')
      change(path, { name: basename(path), apply: (entries) => entries.delete(basename(path)) })
    },
    makeDirectory(path) {
      if (nodeAt(path)) fail('EEXIST')
      put(path, folder(new Map()))
    },
    list: (path) => [...folderAt(path).entries.keys()],
    readLink(path) {
      const node = nodeAt(path)
      return node?.kind === 'link' ? node.target : fail('EINVAL')
    },
    realPath: (path) => path,
    pause() {},
    clock: () => 0,
    pid: 1,
    machine: () => 'here',
    isRunning: () => false,
    hasModes: true,
    hash: NODE_FILES.hash,
  }

  return {
    files,
    syncs,
    copy: (other) => diskOf(copyOf(root) as FolderNode, other),
    place(path, data, mtimeMs) {
      let parent = root
      for (const name of dirname(path).split('/').filter(Boolean)) {
        const child = parent.entries.get(name) ?? folder(new Map())
        for (const entries of [parent.entries, parent.synced]) entries.set(name, child)
        parent = child.kind === 'folder' ? child : fail('ENOTDIR')
      }
      const node: Node = { kind: 'file', data, synced: data, mtimeMs }
      for (const entries of [parent.entries, parent.synced]) entries.set(basename(path), node)
    },
    cuts: () => cutsOf(root).map((left) => diskOf(left as FolderNode, {})),
    link: (path, target) => {
      const parent = folderAt(dirname(path))
      for (const entries of [parent.entries, parent.synced]) {
        entries.set(basename(path), { kind: 'link', target })
      }
    },
    text(path) {
      try {
        const node = nodeAt(path)
        return node?.kind === 'file' ? Buffer.from(node.data).toString() : null
      } catch {
        return null
      }
    },
    signature: () => JSON.stringify(describe(root)),
  }
}

function copyOf(node: Node): Node {
  if (node.kind === 'link') return node
  if (node.kind === 'file') return { ...node, synced: node.data }
  return folder(new Map([...node.entries].map(([name, child]) => [name, copyOf(child)])))
}

/** What may be left of a node: of a folder any part of what was done to it, of a file's new bytes all, none, some, or zeros. */
function cutsOf(node: Node): Node[] {
  if (node.kind === 'link') return [node]
  if (node.kind === 'file') return contentsOf(node).map((data) => ({ ...node, data, synced: data }))
  const drafts = node.pending.filter(({ name }) => isDraft(name))
  const others = node.pending.filter(({ name }) => !isDraft(name))
  return subsets(others).flatMap((survived) => {
    const entries = new Map(node.synced)
    for (const pending of node.pending) {
      if (drafts.includes(pending) || survived.includes(pending)) pending.apply(entries)
    }
    return entriesOf([...entries])
  })
}

function entriesOf(entries: readonly (readonly [string, Node])[]): FolderNode[] {
  const [first, ...rest] = entries
  if (!first) return [folder(new Map())]
  const [name, node] = first
  const nodes = isDraft(name) ? [] : cutsOf(node)
  const others = entriesOf(rest)
  if (nodes.length === 0) return others
  return nodes.flatMap((left) =>
    others.map((other) => folder(new Map([[name, left], ...other.entries]))),
  )
}

function contentsOf({ data, synced }: FileNode): Uint8Array[] {
  if (Buffer.compare(data, synced) === 0) return [data]
  return [data, synced, data.subarray(0, data.length / 2), new Uint8Array(data.length)]
}

function subsets<T>([first, ...rest]: readonly T[]): T[][] {
  if (first === undefined) return [[]]
  const others = subsets(rest)
  return others.concat(others.map((set) => [first, ...set]))
}

const contents = new Map<string, number>()
const numbers = new WeakMap<Uint8Array, number>()

/** A number for a content, the same one for the same content. */
function numberOf(data: Uint8Array): number {
  const known = numbers.get(data)
  if (known !== undefined) return known
  const text = Buffer.from(data).toString('latin1')
  const number = contents.get(text) ?? contents.size
  contents.set(text, number)
  numbers.set(data, number)
  return number
}

function describe(node: Node): unknown {
  if (node.kind === 'link') return node.target
  if (node.kind === 'file') return [node.mtimeMs, numberOf(node.data)]
  const entries = [...node.entries].filter(([name]) => !isDraft(name))
  return entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, child]) => [name, describe(child)])
}
