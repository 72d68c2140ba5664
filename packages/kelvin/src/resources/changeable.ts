import type { Call, CallOptions, ItemResult } from "@labkeeper/transport";
import type { BulkOptions } from "../bulk.ts";
import { onEach } from "../bulk.ts";
import { ReadableResource } from "./readable.ts";
import type { ResourceCalls } from "./resource-calls.ts";

/** What to change of which object. */
export interface Modification<Key, Changes> {
  /** What tells the object; values that a loaded one has already are not sent. */
  readonly key: Key;
  /** What to change. */
  readonly changes: Changes;
}

/** Objects of one kind that can also be created, changed and deleted. */
export class ChangeableResource<
  T,
  Key,
  Filter extends object,
  New extends object,
  Changes extends object,
  Replacement extends object,
> extends ReadableResource<T, Key, Filter> {
  readonly #calls: ResourceCalls<T>;

  /** @internal */
  constructor(calls: ResourceCalls<T>) {
    super(calls);
    this.#calls = calls;
  }

  /**
   * Creates an object. Never sent twice; an error whose `mayHaveActed` is true may have come after it was created.
   *
   * @throws `ConflictError` when there is one of that name, ignoring case.
   */
  create(object: New, options?: CallOptions): Call<T> {
    return this.#calls.create(object, options);
  }

  /**
   * Changes some attributes and leaves all others (PATCH).
   *
   * @param key With an object that was loaded, values that it has already are not sent; when none is left, nothing is.
   * @returns The object as it is then.
   */
  modify(key: Key, changes: Changes, options?: CallOptions): Call<T> {
    return this.#calls.modify(key, changes, options);
  }

  /** Replaces all attributes (PUT); what is left out is emptied, for the most part. Mostly, `modify` is better. */
  replace(key: Key, replacement: Replacement, options?: CallOptions): Call<T> {
    return this.#calls.replace(key, replacement, options);
  }

  /** Deletes an object. @throws `NotFoundError` when there is none. */
  delete(key: Key, options?: CallOptions): Call<void> {
    return this.#calls.delete(key, options);
  }

  /** Creates many objects, some at a time: a result for each, in their order. */
  createMany(objects: Iterable<New>, options?: BulkOptions<New, T>): Promise<ItemResult<New, T>[]> {
    return this.#onEach(objects, (object, call) => this.create(object, call), options);
  }

  /** Changes many objects, some at a time: a result for each, in their order. */
  modifyMany(
    modifications: Iterable<Modification<Key, Changes>>,
    options?: BulkOptions<Modification<Key, Changes>, T>,
  ): Promise<ItemResult<Modification<Key, Changes>, T>[]> {
    return this.#onEach(modifications, ({ key, changes }, call) => this.modify(key, changes, call), options);
  }

  /** Deletes many objects, some at a time: a result for each, in their order. */
  deleteMany(keys: Iterable<Key>, options?: BulkOptions<Key, void>): Promise<ItemResult<Key, void>[]> {
    return this.#onEach(keys, (key, call) => this.delete(key, call), options);
  }

  #onEach<I, V>(
    items: Iterable<I>,
    work: (item: I, call: CallOptions) => PromiseLike<V>,
    options: BulkOptions<I, V> | undefined,
  ): Promise<ItemResult<I, V>[]> {
    return onEach(items, work, this.#calls.server.concurrency, options);
  }
}
