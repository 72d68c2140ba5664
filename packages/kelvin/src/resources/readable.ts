import type { Call, CallOptions, ItemResult } from "@labkeeper/transport";
import type { BulkOptions } from "../bulk.ts";
import { onEach } from "../bulk.ts";
import type { ResourceCalls } from "./resource-calls.ts";

/** Objects of one kind that can be read and searched. */
export class ReadableResource<T, Key, Filter extends object> {
  readonly #calls: ResourceCalls<T>;

  /** @internal */
  constructor(calls: ResourceCalls<T>) {
    this.#calls = calls;
  }

  /**
   * Reads one object. Names may hold any characters but a slash; v1 ignores upper and lower case.
   *
   * @param key What tells it, or an object that was loaded before.
   * @throws `NotFoundError` when there is none.
   */
  get(key: Key, options?: CallOptions): Call<T> {
    return this.#calls.get(key, options);
  }

  /** Whether there is such an object. One request. */
  exists(key: Key, options?: CallOptions): Call<boolean> {
    return this.#calls.exists(key, options);
  }

  /**
   * Finds all objects that match every filter. The server sends them in one answer.
   *
   * @param filter Refused when anything in it might be no filter to this version of the API, since the server would
   *   then return everything: unknown names, empty values, undefined.
   */
  search(filter: Filter, options?: CallOptions): Call<T[]> {
    return this.#calls.search(filter, options);
  }

  /** Reads an object again, by the name that it has now. */
  reload(object: Key & object, options?: CallOptions): Call<T> {
    return this.get(object, options);
  }

  /** Reads many objects, some at a time: a result for each, in their order. */
  getMany(keys: Iterable<Key>, options?: BulkOptions<Key, T>): Promise<ItemResult<Key, T>[]> {
    return onEach(keys, (key, call) => this.get(key, call), this.#calls.server.concurrency, options);
  }
}
