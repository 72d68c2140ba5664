/** Where in a request something is wrong: `["body", "users", 0]`. */
export type Loc = readonly (string | number)[];

/** One thing that is wrong with a request, as the server tells it. */
export interface Issue {
  readonly loc: Loc;
  readonly msg: string;
  readonly type: string;
  readonly ctx?: Readonly<Record<string, unknown>>;
}

/** Where a value stands, and where to note what is wrong with it. */
export interface Place {
  readonly loc: Loc;
  readonly issues: Issue[];
}

/** Stands for a value that was refused; why has been noted. */
export const invalid: unique symbol = Symbol("invalid");

/** A value, unless it was refused. */
export type Checked<T> = T | typeof invalid;

/** A Python exception that the framework turns into an issue: `ValueError`, `TypeError` and their descendants. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly type: string;
  readonly ctx: Readonly<Record<string, unknown>> | undefined;

  constructor(message: string, type = "value_error", ctx?: Readonly<Record<string, unknown>>) {
    super(message);
    this.type = type;
    this.ctx = ctx;
  }
}

/** Notes an issue. */
export function refuse(
  { loc, issues }: Place,
  msg: string,
  type: string,
  ctx?: Readonly<Record<string, unknown>>,
): typeof invalid {
  issues.push({ loc, msg, type, ...(ctx ? { ctx } : {}) });
  return invalid;
}

/** Runs what may throw a {@link Refusal}, and notes it. */
export function guarded<T>(place: Place, run: () => T): Checked<T> {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refuse(place, error.message, error.type, error.ctx);
  }
}

/** The place of a member or an item. */
export function inside({ loc, issues }: Place, step: string | number): Place {
  return { loc: [...loc, step], issues };
}
