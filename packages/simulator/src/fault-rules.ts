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

/** The rules that are switched on, oldest first. */
export class FaultRules<Rule extends FaultTiming, Subject> {
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

  /**
   * Draws which rules strike, and counts them.
   *
   * @param isWanted looked at just before a rule is drawn: one that is not wanted is not counted
   */
  *striking(subject: Subject, isWanted: (rule: Rule) => boolean): Generator<Rule> {
    for (const active of this.#rules) {
      if (
        isWanted(active.rule) &&
        !active.isSpent &&
        this.#matches(active.rule, subject) &&
        active.strikes()
      ) {
        yield active.rule;
      }
    }
  }
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

/** Whether an expression matches, wherever in the text and whatever it has matched before. */
export function matchesAnywhere(expression: RegExp, text: string): boolean {
  return new RegExp(expression.source, expression.flags.replace(/[gy]/g, "")).test(text);
}
