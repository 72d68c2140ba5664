import type { FaultHandle, FaultTiming } from "../fault-rules.ts";
import { FaultRules, matchesAnywhere } from "../fault-rules.ts";
import { basePath } from "./http/urls.ts";

/** What goes wrong. */
export type KelvinFault =
  /**
   * The connection is torn down: `before` the server acted, `during` the body of the answer (after its head and half of
   * its bytes), or `after` the server acted, but before the first byte of the answer.
   */
  | { readonly kind: "reset"; readonly when: "before" | "during" | "after" }
  /** Something in between answers instead of the server, which never sees the request. Body and type are free. */
  | {
      readonly kind: "status";
      readonly status: number;
      readonly body?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The answer takes this many milliseconds longer. */
  | { readonly kind: "latency"; readonly ms: number }
  /** No answer comes, until the request's signal aborts or the server restarts. The server does not act. */
  | { readonly kind: "hang" }
  /** The body ends early, in spite of its `Content-Length`. The server has acted. */
  | { readonly kind: "cut" }
  /** The token of the request has just expired. */
  | { readonly kind: "expire" };

/** What goes wrong, where, and how often. */
export interface KelvinFaultRule extends FaultTiming {
  /** What goes wrong. */
  readonly do: KelvinFault;
  /** Which requests; each field narrows them down. Default: all. */
  readonly on?: {
    /** `GET`, `POST`, … */
    readonly method?: string;
    /**
     * A text matches the path below `/ucsschool/kelvin` and all below it: `v1/users` matches `v1/users/` and
     * `v1/users/anna`. An expression is tried on the whole path.
     */
    readonly path?: string | RegExp;
  };
}

/** A request, as far as rules ask about it. */
export interface FaultSubject {
  readonly method: string;
  readonly path: string;
}

/** The faults that befall one request. */
export interface BefallingFaults {
  /** Milliseconds that it takes longer. */
  readonly latency: number;
  /** Whether its token has expired. */
  readonly expire: boolean;
  /** What ends it, at most one. */
  readonly end?: Exclude<KelvinFault, { kind: "latency" | "expire" }>;
}

/** The faults that are switched on. Delays and expired tokens add up; of the others, the oldest rule wins. */
export class Faults {
  readonly #rules = new FaultRules<KelvinFaultRule, FaultSubject>(matches);

  add(rule: KelvinFaultRule): FaultHandle {
    return this.#rules.add(rule);
  }

  /** Draws what befalls this request, and counts it. */
  befall(subject: FaultSubject): BefallingFaults {
    let latency = 0;
    let expire = false;
    let end: BefallingFaults["end"];
    const isWanted = ({ do: { kind } }: KelvinFaultRule): boolean =>
      !end || kind === "latency" || kind === "expire";
    for (const { do: fault } of this.#rules.striking(subject, isWanted)) {
      if (fault.kind === "latency") latency += fault.ms;
      else if (fault.kind === "expire") expire = true;
      else end = fault;
    }
    return { latency, expire, ...(end ? { end } : {}) };
  }
}

function matches({ on = {} }: KelvinFaultRule, { method, path }: FaultSubject): boolean {
  if (on.method !== undefined && on.method.toUpperCase() !== method) return false;
  if (on.path === undefined) return true;
  if (typeof on.path !== "string") return matchesAnywhere(on.path, path);
  const below = on.path.replace(new RegExp(`^(?:${basePath})?/?`), "").replace(/\/$/, "");
  return path === `${basePath}/${below}` || path.startsWith(`${basePath}/${below}/`);
}
