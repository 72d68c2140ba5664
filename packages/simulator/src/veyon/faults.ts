import type { FaultTiming } from "../fault-rules.ts";
import { FaultRules, matchesRequest } from "../fault-rules.ts";
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
interface FaultSubject {
  readonly method: string;
  readonly path: string;
  /** The names of the computer that the request is about. */
  readonly hosts: readonly string[];
}

/** A fault that ends a request. */
export type EndingFault = Exclude<Fault, { kind: "latency" | "expire" }>;

/** The faults that are switched on. */
export class Faults extends FaultRules<FaultRule, EndingFault, FaultSubject> {
  constructor() {
    super(
      ({ on = {} }, subject) =>
        (on.host === undefined || subject.hosts.includes(on.host.toLowerCase())) &&
        matchesRequest(on, subject, pathOf),
    );
  }
}

function pathOf(text: string): string {
  return `/api/v1/${text.replace(/^\/?(api\/v1\/)?/, "").replace(/\/$/, "")}`;
}
