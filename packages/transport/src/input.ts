import { InputError } from "./errors/input-error.ts";
import { shorten } from "./shorten.ts";

/** Looks at a value that the caller gave; throws an {@link InputError} that names `path` when it makes no sense. */
export type Check = (path: string, value: unknown) => void;

/** A check for each name of an object; all names of `T`, the optional ones too. */
export type Fields<T = Readonly<Record<string, unknown>>> = { readonly [Name in keyof T]-?: Check };

/**
 * Throws an {@link InputError}.
 *
 * @param expected What would have been right, in a few words.
 * @param remedy What to do, where that does not say it.
 */
export type Refusal = (path: string, expected: string, received: unknown, remedy?: string) => never;

/** Refuses a value that may be shown. */
export const refuse: Refusal = (path, expected, received, remedy) => {
  throw new InputError({ path, expected, received: show(received), remedy });
};

/** Refuses a secret: tells its type and length, never the value. */
export const refuseSecret: Refusal = (path, expected, received, remedy) => {
  throw new InputError({ path, expected, received: describe(received), remedy });
};

/** Whether a value is an object and no list. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Checks an object by a table: no other names than those of the table, so that a misspelt one does not pass
 * unseen, and each value by its own check. What stands in `options` is named alone, as in `timeout`; anything
 * else with its path, as in `screenshot.width`.
 *
 * @example
 * ```ts
 * import type { Fields } from "@labkeeper/transport";
 * import { checkFields, integer, oneOf, optional, text } from "@labkeeper/transport";
 *
 * interface PrintOptions {
 *   readonly printer: string;
 *   readonly copies?: number | undefined;
 *   readonly paper?: "a4" | "a3" | undefined;
 * }
 *
 * const fields: Fields<PrintOptions> = {
 *   printer: text,
 *   copies: optional(integer(1, 100)),
 *   paper: optional(oneOf("a4", "a3")),
 * };
 *
 * function print(options: PrintOptions): void {
 *   checkFields("print", options, fields);
 * }
 * ```
 */
export function checkFields(path: string, value: unknown, fields: Fields): void {
  if (!isObject(value)) refuse(path, "an object", value);
  const within = path === "options" ? "" : `${path}.`;
  for (const name in value) {
    if (!Object.hasOwn(fields, name)) {
      const known = Object.keys(fields).join(", ");
      refuse(within + name, known ? `one of ${known}` : "no names at all", name);
    }
  }
  for (const [name, check] of Object.entries(fields)) check(within + name, Reflect.get(value, name));
}

/**
 * A check of one's own.
 *
 * @param expected What is right, in a few words.
 * @param refusal {@link refuse}, which shows the value, or {@link refuseSecret}, which does not.
 */
export function check(
  expected: string,
  isRight: (value: unknown) => boolean,
  refusal: Refusal = refuse,
): Check {
  return (path, value) => {
    if (!isRight(value)) refusal(path, expected, value);
  };
}

/** A check that lets `undefined` pass. */
export function optional(check: Check): Check {
  return (path, value) => {
    if (value !== undefined) check(path, value);
  };
}

/** An object, checked by a table as in {@link checkFields}. */
export function object(fields: Fields): Check {
  return (path, value) => checkFields(path, value, fields);
}

/** A list, each item of which is checked. */
export function list(item: Check, min: number = 0): Check {
  return (path, value) => {
    if (!Array.isArray(value) || value.length < min) {
      refuse(path, min > 0 ? `a list of at least ${min}` : "a list", value);
    }
    for (const [index, one] of value.entries()) item(`${path}.${index}`, one);
  };
}

/** An abort signal. */
export const abortSignal: Check = /* @__PURE__ */ check(
  "an AbortSignal",
  (value) => isObject(value) && "throwIfAborted" in value,
);

/** One of the listed texts. */
export function oneOf(...allowed: readonly string[]): Check {
  return check(`one of ${allowed.map((text) => JSON.stringify(text)).join(", ")}`, (value) =>
    allowed.some((text) => text === value),
  );
}

/** A whole number from `min` to `max`. */
export function integer(min: number, max: number = Number.MAX_SAFE_INTEGER): Check {
  const most = max < Number.MAX_SAFE_INTEGER ? ` and at most ${max}` : "";
  return check(
    `a whole number of at least ${min}${most}`,
    (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max,
  );
}

/** The longest time that a timer can wait for: 2³¹−1 ms, about 24.8 days. */
const longestTimer = 2 ** 31 - 1;

/** Whether a timer can wait for so many milliseconds. */
export function isTimerTime(value: unknown): boolean {
  return typeof value === "number" && value > 0 && value <= longestTimer;
}

/** A number of milliseconds above 0 that a timer can wait for. */
export const milliseconds: Check = /* @__PURE__ */ check(
  `milliseconds above 0 and at most ${longestTimer}`,
  isTimerTime,
);

/** True or false. */
export const boolean: Check = /* @__PURE__ */ check("true or false", (value) => typeof value === "boolean");

/** A function. */
export const callback: Check = /* @__PURE__ */ check("a function", (value) => typeof value === "function");

/** A text that is not empty. */
export const text: Check = /* @__PURE__ */ check("a text that is not empty", isText);

/** A secret text that is not empty; it is never shown in the error. */
export const secret: Check = /* @__PURE__ */ check("a text that is not empty", isText, refuseSecret);

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(shorten(value));
  return typeof value === "number" || typeof value === "boolean" ? String(value) : describe(value);
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (typeof value === "string") return `a text of ${value.length} characters`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
