import { brand, guardFor, LabkeeperError } from "./labkeeper-error.ts";

/** What {@link InputError} knows about the value it refused. */
export interface InputFacts {
  /** Where the value stands, such as `url`, `screenshot.width` or `arguments.text`. */
  readonly path: string;
  /** What would have been accepted, in words. */
  readonly expected: string;
  /** What was given instead, in words; for secrets only its type and length. */
  readonly received: string;
  /** What to do, when `expected` does not say it. */
  readonly remedy?: string | undefined;
}

/** A value was refused before anything was sent: the caller's mistake. */
export class InputError extends LabkeeperError {
  static {
    brand(InputError, "InputError");
  }
  /** Where the value stands, such as `url` or `screenshot.width`. */
  readonly path: string;
  /** What would have been accepted, in words. */
  readonly expected: string;
  /** What was given instead, in words; for secrets only its type and length. */
  readonly received: string;

  constructor({ path, expected, received, remedy }: InputFacts) {
    super(`${path}: expected ${expected}, received ${received}.${remedy ? ` ${remedy}` : ""}`, {
      code: "input",
    });
    this.path = path;
    this.expected = expected;
    this.received = received;
  }
}

/** Whether a value is an {@link InputError}, of whichever installed copy. */
export const isInputError: (value: unknown) => value is InputError = /* @__PURE__ */ guardFor("InputError");
