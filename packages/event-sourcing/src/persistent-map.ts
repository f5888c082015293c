/**
 * A map that never changes: `set` answers a new map that shares almost everything with the old one.
 *
 * Folding a long history copies a few small arrays per event instead of whole tables, and every earlier state
 * stays readable, which is what looking at a project "as it was" rests on.
 * Entries are iterated in the order in which their keys were first set.
 */
export class PersistentMap<Value> implements Iterable<readonly [string, Value]> {
  readonly #root: Node<Value>
  readonly #order: Chunks
  readonly size: number

  private constructor(root: Node<Value>, order: Chunks) {
    this.#root = root
    this.#order = order
    this.size = order.length
  }

  static empty<Value>(): PersistentMap<Value> {
    return new PersistentMap<Value>(emptyNode, noChunks)
  }

  static from<Value>(entries: Iterable<readonly [string, Value]>): PersistentMap<Value> {
    let map = PersistentMap.empty<Value>()
    for (const [key, value] of entries) map = map.set(key, value)
    return map
  }

  get(key: string): Value | undefined {
    return find(this.#root, hash(key), key)?.value
  }

  has(key: string): boolean {
    return find(this.#root, hash(key), key) !== undefined
  }

  set(key: string, value: Value): PersistentMap<Value> {
    const hashed = hash(key)
    const known = find(this.#root, hashed, key)
    if (known !== undefined) return this.#replace(known, value)
    const added: Key = { hash: hashed, text: key }
    return new PersistentMap(insert(this.#root, 0, { key: added, value }), push(this.#order, added))
  }

  /** Replaces the value at a key that is there; without one, answers the same map. */
  update(key: string, change: (value: Value) => Value): PersistentMap<Value> {
    const known = find(this.#root, hash(key), key)
    return known === undefined ? this : this.#replace(known, change(known.value))
  }

  *[Symbol.iterator](): IterableIterator<readonly [string, Value]> {
    for (const key of each(this.#order)) {
      const entry = find(this.#root, key.hash, key.text)
      if (entry !== undefined) yield [key.text, entry.value]
    }
  }

  *values(): IterableIterator<Value> {
    for (const key of each(this.#order)) {
      const entry = find(this.#root, key.hash, key.text)
      if (entry !== undefined) yield entry.value
    }
  }

  /** As a plain object, for comparing and printing. */
  toJSON(): Record<string, Value> {
    return Object.fromEntries(this)
  }

  #replace({ key, value: before }: Entry<Value>, value: Value): PersistentMap<Value> {
    return Object.is(before, value) ? this : new PersistentMap(insert(this.#root, 0, { key, value }), this.#order)
  }
}

/** Made once for each key and kept with its hash, so that going through a map hashes nothing. */
interface Key {
  readonly hash: number
  readonly text: string
}

interface Entry<Value> {
  readonly key: Key
  readonly value: Value
}

/** A branch has one slot for each of 32 values of five bits of the hash; a slot is a branch or the entries that end here. */
interface Node<Value> {
  readonly slots: readonly (Node<Value> | readonly Entry<Value>[] | undefined)[]
}

const bitsPerLevel = 5
const width = 1 << bitsPerLevel
const hashBits = 32
const emptyNode: Node<never> = { slots: [] }

function slotOf(hashed: number, shift: number): number {
  return (hashed >>> shift) & (width - 1)
}

function isBranch<Value>(slot: Node<Value> | readonly Entry<Value>[]): slot is Node<Value> {
  return 'slots' in slot
}

function find<Value>(root: Node<Value>, hashed: number, text: string): Entry<Value> | undefined {
  let node = root
  for (let shift = 0; ; shift += bitsPerLevel) {
    const slot = node.slots[slotOf(hashed, shift)]
    if (slot === undefined) return undefined
    if (!isBranch(slot)) return slot.find(({ key }) => key.text === text)
    node = slot
  }
}

function insert<Value>(node: Node<Value>, shift: number, entry: Entry<Value>): Node<Value> {
  const slots = node.slots.slice()
  const index = slotOf(entry.key.hash, shift)
  const slot = slots[index]
  if (slot === undefined) slots[index] = [entry]
  else if (isBranch(slot)) slots[index] = insert(slot, shift + bitsPerLevel, entry)
  else slots[index] = place(slot, shift + bitsPerLevel, entry)
  return { slots }
}

function place<Value>(
  entries: readonly Entry<Value>[],
  shift: number,
  entry: Entry<Value>,
): Node<Value> | readonly Entry<Value>[] {
  const others = entries.filter((known) => known.key.text !== entry.key.text)
  const first = others[0]
  if (first === undefined || first.key.hash === entry.key.hash || shift >= hashBits) return [...others, entry]
  let branch: Node<Value> = emptyNode
  for (const each of [...others, entry]) branch = insert(branch, shift, each)
  return branch
}

/** FNV-1a, 32 bits: spreads ids well and is the same everywhere. */
function hash(key: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < key.length; i += 1) {
    value ^= key.charCodeAt(i)
    value = Math.imul(value, 0x01000193)
  }
  return value >>> 0
}

/** Keys in the order they came, in full chunks that are shared and one open chunk that is copied. */
interface Chunks {
  readonly full: readonly (readonly Key[])[]
  readonly open: readonly Key[]
  readonly length: number
}

const noChunks: Chunks = { full: [], open: [], length: 0 }
const chunkSize = 64

function push(order: Chunks, key: Key): Chunks {
  const open = [...order.open, key]
  const length = order.length + 1
  return open.length < chunkSize
    ? { full: order.full, open, length }
    : { full: [...order.full, open], open: [], length }
}

function* each(order: Chunks): Iterable<Key> {
  for (const chunk of order.full) yield* chunk
  yield* order.open
}
