import type { Options } from "ky";
import ky from "ky";
import type { Fetch } from "../session/options.ts";
import type { Connections } from "./platform.ts";

/** What ky does not do for a session: repeats, time limits and errors go by the operation, not by the method. */
export const kyOptions: Pick<Options, "retry" | "timeout" | "throwHttpErrors"> = {
  retry: 0,
  timeout: false,
  throwHttpErrors: false,
};

/** Sends requests by a `fetch`, which makes the connections. */
export function byFetch(fetch: Fetch): Connections {
  return {
    send: ({ url, streamed, ...request }) =>
      ky(
        url,
        // ky takes what is undefined for what is not there.
        { ...kyOptions, ...request, redirect: "manual", fetch: (sent: Request) => fetch(sent) } as Options,
      ),
  };
}
