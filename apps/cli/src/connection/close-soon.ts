import type { Io } from "../io.ts";

/** How long the program waits at its end for its connections to be closed, in milliseconds. */
const patience = 1_500;

/** Closes a client, unless that takes too long: the server closes what is left by itself. */
export async function closeSoon(io: Io, client: { close(): Promise<void> }): Promise<void> {
  const closed = new AbortController();
  const closing = client.close().finally(() => closed.abort());
  await Promise.race([closing, io.clock.sleep(patience, closed.signal)]);
}
