/** What an index says for a key that it does not have. */
const nobody: ReadonlySet<number> = new Set();

/**
 * Ids by one property of records, such as all users of a school. Most keys of most indexes have one id only, which
 * then stands for itself: a set for each would take more memory than all the records.
 */
export class Index {
  readonly #ids = new Map<string, number | Set<number>>();

  /** The ids, in the order in which they came. */
  get(key: string): ReadonlySet<number> {
    const ids = this.#ids.get(key);
    return typeof ids === "number" ? new Set([ids]) : (ids ?? nobody);
  }

  /** The id that came first. */
  first(key: string): number | undefined {
    const ids = this.#ids.get(key);
    if (typeof ids === "number" || ids === undefined) return ids;
    const [first] = ids;
    return first;
  }

  /** Moves an id from its former keys to its present ones; where it stays, it keeps its place. */
  move(id: number, before: readonly string[], after: readonly string[]): void {
    for (const key of before) if (!after.includes(key)) this.#remove(key, id);
    for (const key of after) this.#add(key, id);
  }

  /** Puts the ids of a key in order; they must be the same ones. */
  order(key: string, ids: readonly number[]): void {
    if (ids.length > 1) this.#ids.set(key, new Set(ids));
  }

  #add(key: string, id: number): void {
    const ids = this.#ids.get(key);
    if (ids === undefined) this.#ids.set(key, id);
    else if (typeof ids !== "number") ids.add(id);
    else if (ids !== id) this.#ids.set(key, new Set([ids, id]));
  }

  #remove(key: string, id: number): void {
    const ids = this.#ids.get(key);
    if (ids === id) this.#ids.delete(key);
    if (typeof ids !== "object") return;
    ids.delete(id);
    if (ids.size === 0) this.#ids.delete(key);
  }
}

/** An index and what it goes by. */
export interface IndexBy<R> {
  readonly index: Index;
  readonly keys: (record: R) => readonly string[];
}

/** Records by id, with indexes that follow them. */
export class Table<R extends { readonly id: number }> {
  readonly #records = new Map<number, R>();
  readonly #indexes: readonly IndexBy<R>[];

  constructor(indexes: readonly IndexBy<R>[]) {
    this.#indexes = indexes;
  }

  get(id: number): R | undefined {
    return this.#records.get(id);
  }

  values(): Iterable<R> {
    return this.#records.values();
  }

  /** The record that came first under a key. */
  first(index: Index, key: string): R | undefined {
    const id = index.first(key);
    return id === undefined ? undefined : this.#records.get(id);
  }

  /** All records under a key, in the order in which they came. */
  all(index: Index, key: string): R[] {
    const found: R[] = [];
    for (const id of index.get(key)) {
      const record = this.#records.get(id);
      if (record) found.push(record);
    }
    return found;
  }

  /** Adds a record, or replaces or removes the one with its id; gives the one before. */
  set(id: number, record: R | undefined): R | undefined {
    const before = this.#records.get(id);
    if (record) this.#records.set(id, record);
    else this.#records.delete(id);
    for (const { index, keys } of this.#indexes) {
      index.move(id, before ? keys(before) : [], record ? keys(record) : []);
    }
    return before;
  }
}
