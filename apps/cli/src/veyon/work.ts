import type { CallOptions, Computer, ComputerResult } from "@labkeeper/veyon";
import { Progress } from "../terminal/progress.ts";
import type { VeyonJob } from "./command.ts";

/**
 * Does the same with each of the job's computers, and shows how far it has come.
 *
 * @param doing What is being done, such as `Locking`.
 */
export async function workOn<T>(
  { client, hosts, io, interruption, concurrency }: VeyonJob,
  doing: string,
  work: (computer: Computer, call: CallOptions) => Promise<T>,
): Promise<ComputerResult<T>[]> {
  const progress = new Progress(io.stderr, doing);
  progress.show({ done: 0, failed: 0, total: hosts.length });
  try {
    return await client.room(hosts).each(work, {
      concurrency,
      signal: interruption.signal,
      onProgress: (state) => progress.show(state),
    });
  } finally {
    progress.end();
  }
}
