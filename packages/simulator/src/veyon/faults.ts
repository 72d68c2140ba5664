import type { VeyonErrorCode } from "./answers.ts";
import { seededRandom } from "./random.ts";

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
export interface FaultRule {
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
  /** How many requests it befalls. Default 1; `Infinity`: until it is removed. */
  readonly times?: number;
  /** How many matching requests are spared first. Default 0. */
  readonly skip?: number;
  /** The share of matching requests that it befalls, from 0 to 1. Default 1. */
  readonly probability?: number;
  /** Where the sequence of chances begins; the same seed gives the same sequence. Default 1. */
  readonly seed?: number;
}

/** A fault that was switched on. */
export interface FaultHandle {
  /** How many requests it has befallen so far. */
  readonly hits: number;
  /** Switches it off. */
  remove(): void;
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

const none: BefallingFaults = { latency: 0, expire: false };

/** The faults that are switched on. Delays and lost connections add up; of the others, the oldest rule wins. */
export class Faults {
  #rules: ActiveRule[] = [];

  add(rule: FaultRule): FaultHandle {
    const active = new ActiveRule(rule);
    this.#rules.push(active);
    return {
      get hits() {
        return active.hits;
      },
      remove: () => {
        this.#rules = this.#rules.filter((other) => other !== active);
      },
    };
  }

  /** Draws what befalls this request, and counts it. */
  befall(subject: FaultSubject): BefallingFaults {
    if (this.#rules.length === 0) return none;
    let latency = 0;
    let expire = false;
    let end: BefallingFaults["end"];
    for (const rule of this.#rules) {
      const fault = rule.fault;
      const ending = fault.kind !== "latency" && fault.kind !== "expire";
      if ((ending && end) || !rule.strikes(subject)) continue;
      if (fault.kind === "latency") latency += fault.ms;
      else if (fault.kind === "expire") expire = true;
      else end = fault;
    }
    return { latency, expire, ...(end ? { end } : {}) };
  }
}

class ActiveRule {
  hits = 0;
  readonly fault: Fault;
  readonly #rule: FaultRule;
  readonly #random: () => number;
  #spared = 0;

  constructor(rule: FaultRule) {
    this.fault = rule.do;
    this.#rule = rule;
    this.#random = seededRandom(rule.seed ?? 1);
  }

  strikes(subject: FaultSubject): boolean {
    const { times = 1, skip = 0, probability = 1 } = this.#rule;
    if (this.hits >= times || !this.#matches(subject)) return false;
    if (this.#spared < skip) {
      this.#spared += 1;
      return false;
    }
    if (probability < 1 && this.#random() >= probability) return false;
    this.hits += 1;
    return true;
  }

  #matches({ method, path, hosts }: FaultSubject): boolean {
    const on = this.#rule.on ?? {};
    if (on.method !== undefined && on.method.toUpperCase() !== method) return false;
    if (on.host !== undefined && !hosts.includes(on.host.toLowerCase())) return false;
    if (on.path === undefined) return true;
    if (typeof on.path !== "string")
      return new RegExp(on.path.source, on.path.flags.replace(/[gy]/g, "")).test(path);
    const route = `/api/v1/${on.path.replace(/^\/?(api\/v1\/)?/, "").replace(/\/$/, "")}`;
    return path === route || path.startsWith(`${route}/`);
  }
}
