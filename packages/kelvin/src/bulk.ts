import type { CallOptions, Fields, ItemResult, ManyProgress } from "@labkeeper/transport";
import { callback, callOptions, checkFields, integer, many, optional, refuse } from "@labkeeper/transport";

/** How a call for many objects goes about them; the rest goes to the call for each one. */
export interface BulkOptions<I, T> extends CallOptions {
  /** How many are worked on at once. Default: the client's `concurrency`, which is the most that are ever in flight. */
  readonly concurrency?: number | undefined;
  /** Called after each one. */
  readonly onProgress?: ((progress: ManyProgress<I, T>) => void) | undefined;
}

const fields: Fields<BulkOptions<unknown, unknown>> = {
  ...callOptions,
  concurrency: optional(integer(1)),
  onProgress: optional(callback),
};

/** Does the same with many objects: it never rejects because one fails. */
export async function onEach<I, T>(
  items: Iterable<I>,
  work: (item: I, call: CallOptions) => PromiseLike<T>,
  usual: number,
  options: BulkOptions<I, T> = {},
): Promise<ItemResult<I, T>[]> {
  checkFields("options", options, fields);
  // A text is a list, too: of its letters, and short names are names of users.
  if (typeof items !== "object" || items === null || !(Symbol.iterator in items)) {
    refuse("items", "a list, and no text", items);
  }
  const { concurrency = usual, onProgress, signal, ...call } = options;
  return many<I, T>(items, (item, stop) => work(item, { ...call, signal: stop }), {
    concurrency,
    onProgress,
    signal,
  });
}
