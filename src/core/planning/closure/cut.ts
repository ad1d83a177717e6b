/** Items by index that belong to each item by index, from 0. */
export type Needs = readonly (readonly number[])[]

/**
 * Finds, of the given items, the closed set of the highest total weight (a set is closed if it holds everything that its
 * items need and that is given), by a minimum cut (Picard 1976); of several the smallest. `needs` are each item's with the
 * needs of those: so gains pay losses directly, without a way through other gains. Weights are integers whose sums stay
 * exact in a double. The finder keeps its memory from call to call, since a plan asks it some hundred times, most often in a
 * process that has just begun: its loops are plain ones, which cost little to compile.
 */
export function makeClosureFinder(needs: Needs): ClosureFinder {
  const edges = needs.reduce((sum, list) => sum + list.length, 0) + 2 * needs.length
  const network: Network = {
    needs,
    place: new Int32Array(needs.length),
    first: new Int32Array(needs.length + 2),
    next: new Int32Array(2 * edges),
    to: new Int32Array(2 * edges),
    room: new Float64Array(2 * edges),
    level: new Int32Array(needs.length + 2),
    current: new Int32Array(needs.length + 2),
    queue: new Int32Array(needs.length + 2),
    edges: 0,
  }
  return (items, weightOf) => heaviestClosure(network, items, weightOf)
}

export type ClosureFinder = (
  items: readonly number[],
  weightOf: (item: number) => number,
) => number[]

const SOURCE = 0
const SINK = 1

interface Network {
  readonly needs: Needs
  /** The node of an item that is a loss, 0 for all others. */
  readonly place: Int32Array
  /** A node's newest edge, each edge's older neighbour (-1 ends), its end, and the flow it can still take. */
  readonly first: Int32Array
  readonly next: Int32Array
  readonly to: Int32Array
  readonly room: Float64Array
  readonly level: Int32Array
  readonly current: Int32Array
  readonly queue: Int32Array
  edges: number
}

function heaviestClosure(
  network: Network,
  items: readonly number[],
  weightOf: (item: number) => number,
): ReturnType<ClosureFinder> {
  build(network, items, weightOf)
  while (rank(network, items.length + 2)) {
    network.current.set(network.first)
    push(network, SOURCE, Number.POSITIVE_INFINITY)
  }
  const chosen = items.filter((_, i) => (network.level[i + 2] ?? -1) >= 0)
  for (const item of items) network.place[item] = 0
  return chosen
}

/**
 * Source to gains, losses to sink, each gain to the losses that it needs without limit, with what flows from it to those one by
 * one. The first edges are those of the items: the i-th item's is 2i, beside its reverse.
 */
function build(
  network: Network,
  items: readonly number[],
  weightOf: (item: number) => number,
): void {
  const { needs, place, first } = network
  network.edges = 0
  first.fill(-1, 0, items.length + 2)
  for (let i = 0; i < items.length; i++) {
    const item = items[i] ?? 0
    const weight = weightOf(item)
    const isGain = weight > 0
    if (!isGain) place[item] = i + 2
    addEdge(network, isGain ? SOURCE : i + 2, isGain ? i + 2 : SINK, Math.abs(weight))
  }
  for (let i = 0; i < items.length; i++) {
    const item = items[i] ?? 0
    if (place[item] === 0) joinGain(network, i, needs[item] ?? [])
  }
}

/** Edges from the i-th item to the losses that it needs, and what flows there. */
function joinGain(network: Network, i: number, needed: readonly number[]): void {
  const { place, room } = network
  let left = room[2 * i] ?? 0
  for (let j = 0; j < needed.length; j++) {
    const node = place[needed[j] ?? 0] ?? 0
    if (node === 0) continue
    const toSink = 2 * (node - 2)
    const through = Math.min(left, room[toSink] ?? 0)
    addEdge(network, i + 2, node, Number.POSITIVE_INFINITY)
    room[network.edges - 1] = through
    room[toSink] = (room[toSink] ?? 0) - through
    left -= through
  }
  room[2 * i] = left
}

/** An edge and, beside it, its reverse, which takes back what flows. */
function addEdge(network: Network, from: number, end: number, most: number): void {
  const { first, next, to, room, edges: edge } = network
  to[edge] = end
  room[edge] = most
  next[edge] = first[from] ?? -1
  first[from] = edge
  const back = edge + 1
  to[back] = from
  room[back] = 0
  next[back] = first[end] ?? -1
  first[end] = back
  network.edges = edge + 2
}

/** Dinic's levels: how many open edges a node is from the source, -1 where none leads to it. True while the sink has one. */
function rank(network: Network, nodes: number): boolean {
  const { first, next, to, room, level, queue } = network
  level.fill(-1, 0, nodes)
  level[SOURCE] = 0
  queue[0] = SOURCE
  let end = 1
  for (let at = 0; at < end && (level[SINK] ?? 0) < 0; at++) {
    const node = queue[at] ?? 0
    for (let edge = first[node] ?? -1; edge >= 0; edge = next[edge] ?? -1) {
      const other = to[edge] ?? 0
      if ((level[other] ?? 0) >= 0 || (room[edge] ?? 0) <= 0) continue
      level[other] = (level[node] ?? 0) + 1
      queue[end++] = other
    }
  }
  return (level[SINK] ?? -1) >= 0
}

/** Pushes up to `limit` from a node to the sink along rising levels, and returns what got through. */
function push(network: Network, node: number, limit: number): number {
  if (node === SINK) return limit
  const { next, to, room, level, current } = network
  let pushed = 0
  for (let edge = current[node] ?? -1; edge >= 0; edge = next[edge] ?? -1) {
    current[node] = edge
    const other = to[edge] ?? 0
    const open = Math.min(limit - pushed, room[edge] ?? 0)
    if (open <= 0 || level[other] !== (level[node] ?? 0) + 1) continue
    const through = push(network, other, open)
    room[edge] = (room[edge] ?? 0) - through
    room[edge ^ 1] = (room[edge ^ 1] ?? 0) + through
    pushed += through
    if (pushed === limit) return pushed
  }
  current[node] = -1
  return pushed
}
