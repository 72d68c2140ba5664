import { connect } from "node:net";
import { AbortError } from "../../errors/call-errors.ts";

/** Whether something listens at a TCP port: it accepts a connection within `timeout` milliseconds. */
export function listens(
  host: string,
  port: number,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const doing = `Connecting to ${host}:${port}`;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new AbortError(doing, signal.reason));
      return;
    }
    const socket = connect({ host, port });
    const end = (listening: boolean) => {
      socket.destroy();
      signal?.removeEventListener("abort", abort);
      resolve(listening);
    };
    const abort = () => {
      socket.destroy();
      reject(new AbortError(doing, signal?.reason));
    };
    signal?.addEventListener("abort", abort, { once: true });
    socket.setTimeout(timeout, () => end(false));
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
  });
}
