/** An item's prerequisites by index; items and prerequisites are numbered from 0. */
export type Needs = readonly (readonly number[])[]

/**
 * Finds, of the given items, the closed set of the highest total weight (a set is closed if it holds every prerequisite
 * of its items that is given), by a minimum cut (Picard 1976); of several the smallest. Weights are integers whose sums
 * stay exact in a double. The finder keeps its memory from call to call, since a plan asks it some hundred times.
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
) => { readonly items: number[]; readonly weight: number }

const SOURCE = 0
const SINK = 1

interface Network {
  readonly needs: Needs
  /** The node of an item, 0 for items that are not given. */
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
  const gains = build(network, items, weightOf)
  let flow = 0
  while (rank(network, items.length + 2)) {
    network.current.set(network.first)
    flow += push(network, SOURCE, Number.POSITIVE_INFINITY)
  }
  const chosen = items.filter((item) => (network.level[network.place[item] ?? 0] ?? -1) >= 0)
  for (const item of items) network.place[item] = 0
  return { items: chosen, weight: gains - flow }
}

/** Source to gains, losses to sink, each item to its prerequisites without limit. Returns the sum of gains. */
function build(
  network: Network,
  items: readonly number[],
  weightOf: (item: number) => number,
): number {
  const { needs, place, first } = network
  network.edges = 0
  first.fill(-1, 0, items.length + 2)
  items.forEach((item, index) => {
    place[item] = index + 2
  })
  let gains = 0
  for (const item of items) {
    const node = place[item] ?? 0
    const weight = weightOf(item)
    if (weight > 0) {
      gains += weight
      addEdge(network, SOURCE, node, weight)
    } else if (weight < 0) addEdge(network, node, SINK, -weight)
    for (const need of needs[item] ?? []) {
      const below = place[need] ?? 0
      if (below > 0) addEdge(network, node, below, Number.POSITIVE_INFINITY)
    }
  }
  return gains
}

function addEdge(network: Network, from: number, to: number, room: number): void {
  addHalf(network, from, to, room)
  addHalf(network, to, from, 0)
}

function addHalf(network: Network, from: number, to: number, room: number): void {
  const edge = network.edges++
  network.to[edge] = to
  network.room[edge] = room
  network.next[edge] = network.first[from] ?? -1
  network.first[from] = edge
}

/** Dinic's levels: how many open edges a node is from the source, -1 where none leads to it. True while the sink has one. */
function rank(network: Network, nodes: number): boolean {
  const { first, next, to, room, level, queue } = network
  level.fill(-1, 0, nodes)
  level[SOURCE] = 0
  queue[0] = SOURCE
  let end = 1
  for (let at = 0; at < end; at++) {
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
