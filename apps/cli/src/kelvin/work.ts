import type { CallOptions } from "@labkeeper/kelvin";
import type { ItemResult } from "@labkeeper/transport";
import { many } from "@labkeeper/transport";
import { Progress } from "../terminal/progress.ts";
import type { KelvinJob } from "./command.ts";

/**
 * Does the same with each item, and shows how far it has come. The client keeps within the calls that may be in flight.
 *
 * @param doing What is being done, such as `Deleting`.
 */
export async function workOn<I, T>(
  { io, interruption, concurrency }: KelvinJob,
  doing: string,
  items: readonly I[],
  work: (item: I, call: CallOptions) => PromiseLike<T>,
): Promise<ItemResult<I, T>[]> {
  const progress = new Progress(io.stderr, doing);
  progress.show({ done: 0, failed: 0, total: items.length });
  try {
    return await many(items, (item, signal) => work(item, { signal }), {
      concurrency,
      signal: interruption.signal,
      onProgress: (state) => progress.show(state),
    });
  } finally {
    progress.end();
  }
}
