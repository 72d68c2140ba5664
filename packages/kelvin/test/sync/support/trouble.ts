import { ConnectionError } from "@labkeeper/transport";
import type { SeenCall } from "./fake-server.ts";

/** A lost answer: the server may have acted. */
export function lost(): Error {
  return new ConnectionError("reset", { code: "connection.reset", mayHaveActed: true, retryable: true });
}

/** Throws these, one each time, and then nothing more. */
export function once(...thrown: (() => Error)[]): () => void {
  return () => {
    const make = thrown.shift();
    if (make) throw make();
  };
}

/** Acts on calls of one kind. */
export function on(what: SeenCall["what"], act: (call: SeenCall) => void): (call: SeenCall) => void {
  return (call) => {
    if (call.what === what) act(call);
  };
}
