/**
 * Serves a simulator, or any other `fetch` function, on a port.
 *
 * @module node
 */
export type { FetchHandler, Listener, ListenOptions } from "./listen.ts";
export { listen } from "./listen.ts";
