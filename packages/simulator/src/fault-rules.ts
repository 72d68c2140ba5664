import { seededRandom } from "./random.ts";

/** How often a fault strikes. */
export interface FaultTiming {
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

/** Faults that add up: a delay, and the end of what the request bears to show that it may do what it wants. */
type Additional = { readonly kind: "latency"; readonly ms: number } | { readonly kind: "expire" };

/** The faults that befall one request. */
export interface BefallingFaults<End> {
  /** Milliseconds that it takes longer. */
  readonly latency: number;
  /** Whether its connection, or its token, is none any more. */
  readonly expire: boolean;
  /** What ends it, at most one. */
  readonly end?: End;
}

/** The rules that are switched on. Delays and expiries add up; of the faults that end a request, the oldest rule wins. */
export class FaultRules<
  Rule extends FaultTiming & { readonly do: End | Additional },
  End extends { readonly kind: string },
  Subject,
> {
  #rules: ActiveRule<Rule>[] = [];
  readonly #matches: (rule: Rule, subject: Subject) => boolean;

  /** @param matches whether a rule is about a request */
  constructor(matches: (rule: Rule, subject: Subject) => boolean) {
    this.#matches = matches;
  }

  add(rule: Rule): FaultHandle {
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

  /** Draws what befalls a request, and counts it. What comes too late to end the request is neither drawn nor counted. */
  befall(subject: Subject): BefallingFaults<End> {
    let latency = 0;
    let expire = false;
    let end: End | undefined;
    for (const active of this.#rules) {
      const fault: End | Additional = active.rule.do;
      if (end && !isAdditional(fault)) continue;
      if (active.isSpent || !this.#matches(active.rule, subject) || !active.strikes()) continue;
      if (!isAdditional(fault)) end = fault;
      else if (fault.kind === "latency") latency += fault.ms;
      else expire = true;
    }
    return { latency, expire, ...(end ? { end } : {}) };
  }
}

function isAdditional(fault: { readonly kind: string }): fault is Additional {
  return fault.kind === "latency" || fault.kind === "expire";
}

class ActiveRule<Rule extends FaultTiming> {
  hits = 0;
  readonly rule: Rule;
  readonly #random: () => number;
  #spared = 0;

  constructor(rule: Rule) {
    this.rule = rule;
    this.#random = seededRandom(rule.seed ?? 1);
  }

  get isSpent(): boolean {
    return this.hits >= (this.rule.times ?? 1);
  }

  strikes(): boolean {
    const { skip = 0, probability = 1 } = this.rule;
    if (this.#spared < skip) {
      this.#spared += 1;
      return false;
    }
    if (probability < 1 && this.#random() >= probability) return false;
    this.hits += 1;
    return true;
  }
}

/**
 * Whether a request is one of those that a rule names.
 *
 * @param pathOf the path that a text stands for; all below it matches, too
 */
export function matchesRequest(
  on: { readonly method?: string; readonly path?: string | RegExp },
  { method, path }: { readonly method: string; readonly path: string },
  pathOf: (text: string) => string,
): boolean {
  if (on.method !== undefined && on.method.toUpperCase() !== method) return false;
  if (on.path === undefined) return true;
  if (typeof on.path !== "string") return matchesAnywhere(on.path, path);
  const top = pathOf(on.path);
  return path === top || path.startsWith(`${top}/`);
}

/** Whether an expression matches, wherever in the text and whatever it has matched before. */
function matchesAnywhere(expression: RegExp, text: string): boolean {
  return new RegExp(expression.source, expression.flags.replace(/[gy]/g, "")).test(text);
}
