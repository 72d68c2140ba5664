import type { FaultTiming } from "../fault-rules.ts";
import { FaultRules, matchesRequest } from "../fault-rules.ts";
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
interface FaultSubject {
  readonly method: string;
  readonly path: string;
}

/** A fault that ends a request. */
export type EndingFault = Exclude<KelvinFault, { kind: "latency" | "expire" }>;

/** The faults that are switched on. */
export class Faults extends FaultRules<KelvinFaultRule, EndingFault, FaultSubject> {
  constructor() {
    super(({ on = {} }, subject) => matchesRequest(on, subject, pathOf));
  }
}

function pathOf(text: string): string {
  return `${basePath}/${text.replace(new RegExp(`^(?:${basePath})?/?`), "").replace(/\/$/, "")}`;
}
