import type { FaultHandle, FaultTiming } from "../fault-rules.ts";
import { FaultRules, matchesAnywhere } from "../fault-rules.ts";
import type { VeyonErrorCode } from "./answers.ts";

/** What goes wrong. */
export type Fault =
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
  /** The server answers with one of its own errors, without acting. */
  | { readonly kind: "error"; readonly code: VeyonErrorCode }
  /** The answer takes this many milliseconds longer. */
  | { readonly kind: "latency"; readonly ms: number }
  /**
   * No answer comes, until the request's signal aborts or the server restarts. The server does not act, but a thread
   * of it is held meanwhile; over a port, where nothing tells it that a client has left, until the restart.
   */
  | { readonly kind: "hang" }
  /** The body ends early, in spite of its `Content-Length`. The server has acted. */
  | { readonly kind: "cut" }
  /** The connection to the computer is lost just before the request is looked at: code 2. */
  | { readonly kind: "expire" };

/** What goes wrong, where, and how often. */
export interface FaultRule extends FaultTiming {
  /** What goes wrong. */
  readonly do: Fault;
  /** Which requests; each field narrows them down. Default: all. */
  readonly on?: {
    /** `GET`, `PUT`, … */
    readonly method?: string;
    /**
     * A text matches the route and all below it: `feature` or `/api/v1/feature` matches `feature` and
     * `feature/UUID`. An expression is tried on the whole path.
     */
    readonly path?: string | RegExp;
    /** The name of the computer, in the path or behind the connection. */
    readonly host?: string;
  };
}

/** A request, as far as rules ask about it. */
export interface FaultSubject {
  readonly method: string;
  readonly path: string;
  /** The names of the computer that the request is about. */
  readonly hosts: readonly string[];
}

/** The faults that befall one request. */
export interface BefallingFaults {
  /** Milliseconds that it takes longer. */
  readonly latency: number;
  /** Whether its connection is lost. */
  readonly expire: boolean;
  /** What ends it, at most one. */
  readonly end?: Exclude<Fault, { kind: "latency" | "expire" }>;
}

/** The faults that are switched on. Delays and lost connections add up; of the others, the oldest rule wins. */
export class Faults {
  readonly #rules = new FaultRules<FaultRule, FaultSubject>(matches);

  add(rule: FaultRule): FaultHandle {
    return this.#rules.add(rule);
  }

  /** Draws what befalls this request, and counts it. */
  befall(subject: FaultSubject): BefallingFaults {
    let latency = 0;
    let expire = false;
    let end: BefallingFaults["end"];
    const isWanted = ({ do: { kind } }: FaultRule): boolean =>
      !end || kind === "latency" || kind === "expire";
    for (const { do: fault } of this.#rules.striking(subject, isWanted)) {
      if (fault.kind === "latency") latency += fault.ms;
      else if (fault.kind === "expire") expire = true;
      else end = fault;
    }
    return { latency, expire, ...(end ? { end } : {}) };
  }
}

function matches({ on = {} }: FaultRule, { method, path, hosts }: FaultSubject): boolean {
  if (on.method !== undefined && on.method.toUpperCase() !== method) return false;
  if (on.host !== undefined && !hosts.includes(on.host.toLowerCase())) return false;
  if (on.path === undefined) return true;
  if (typeof on.path !== "string") return matchesAnywhere(on.path, path);
  const route = `/api/v1/${on.path.replace(/^\/?(api\/v1\/)?/, "").replace(/\/$/, "")}`;
  return path === route || path.startsWith(`${route}/`);
}
