import * as v from "valibot";

/*
 * What the schemas consist of. A message says what would have been accepted, in words that go with "expected …".
 * Every call on the way is marked as pure: esbuild cannot tell it of those of another module, and would bundle all.
 */

/** A schema that lets only some values through. */
type Piece<T> = v.GenericSchema<unknown, T>;

type TextsBySchool = Readonly<Record<string, readonly string[]>>;

type Properties = Readonly<Record<string, unknown>>;

const someCharacters = "a text that is not empty";
const someCharactersOrNull = "a text that is not empty, or null for none";
const aDayOrNull = "a day as YYYY-MM-DD, or null for none";
const aLastDayOrNull = "a day as YYYY-MM-DD from 1961 to 2099, or null for none";
const someItems = "a list with at least one name";

/** Any text. */
export const text: Piece<string> = /* @__PURE__ */ v.string("a text");
/** Any text, or none. */
export const textOrNull: Piece<string | null> = /* @__PURE__ */ v.nullable(
  /* @__PURE__ */ v.string("a text, or null for none"),
);
/** A text that is not empty. */
export const someText: Piece<string> = /* @__PURE__ */ characters(someCharacters);
/** A text that is not empty, or none. */
export const someTextOrNull: Piece<string | null> = /* @__PURE__ */ v.nullable(
  /* @__PURE__ */ characters(someCharactersOrNull),
);
/** True or false. */
export const boolean: Piece<boolean> = /* @__PURE__ */ v.boolean("true or false");
/** A whole number. */
export const integer: Piece<number> = /* @__PURE__ */ v.pipe(
  /* @__PURE__ */ v.number("a whole number"),
  /* @__PURE__ */ v.integer("a whole number"),
);
/** A day, or none. */
export const dayOrNull: Piece<string | null> = /* @__PURE__ */ v.nullable(/* @__PURE__ */ days(aDayOrNull));
/** A day that the server takes for the end of an account, or none. */
export const lastDayOrNull: Piece<string | null> = /* @__PURE__ */ v.nullable(
  /* @__PURE__ */ days(aLastDayOrNull, "1961", "2100"),
);
/** A list of texts. */
export const texts: Piece<string[]> = /* @__PURE__ */ v.array(text, "a list of texts, [] for none");
/** A list of texts, or none. */
export const textsOrNull: Piece<string[] | null> = /* @__PURE__ */ v.nullable(texts);
/** A list of texts that is not empty. */
export const someTexts: Piece<string[]> = /* @__PURE__ */ v.pipe(
  /* @__PURE__ */ v.array(text, someItems),
  /* @__PURE__ */ v.minLength(1, someItems),
);
/** Lists of texts by the name of a school. */
export const textsBySchool: Piece<TextsBySchool> = /* @__PURE__ */ v.custom<TextsBySchool>(
  // Not v.record: it drops names such as "constructor", which are data here.
  (value) => isMap(value) && Object.values(value).every((each) => v.is(texts, each)),
  "lists of names by school, {} for none",
);
/** Values of any kind by UDM name. */
export const properties: Piece<Properties> = /* @__PURE__ */ v.custom<Properties>(
  isMap,
  "values by UDM name",
);
/** Values of any kind by UDM name, or none. */
export const propertiesOrNull: Piece<Properties | null> = /* @__PURE__ */ v.nullable(properties);
/** What the server would ignore, although whoever sends it wants a change. */
export const unchangeable: Piece<undefined> = /* @__PURE__ */ v.optional(
  /* @__PURE__ */ v.never("it to be left out, since it cannot change"),
);

/** What stands in for a map that older servers lack. */
export function nothing(): Record<string, never> {
  return {};
}

/** The body of a call. Attributes that are not known here pass: newer servers may know them. */
export function body<E extends v.ObjectEntries>(entries: E): v.LooseObjectSchema<E, Expectation> {
  return v.looseObject(entries, expectation);
}

/** Says what a body lacks. */
export type Expectation = (issue: v.LooseObjectIssue) => string;

function expectation({ path }: v.LooseObjectIssue): string {
  return path ? "a value" : "an object";
}

/** Demands that one of two values is there and not empty. */
export function atLeastOne<T extends object>(
  names: readonly (keyof T)[],
  words: string,
): v.CheckAction<T, string> {
  return v.check((body) => count(body, names) > 0, words);
}

/** Demands that no more than one of two values is there. */
export function atMostOne<T extends object>(
  names: readonly (keyof T)[],
  words: string,
): v.CheckAction<T, string> {
  return v.check((body) => count(body, names) < 2, words);
}

function count<T>(body: T, names: readonly (keyof T)[]): number {
  return names.filter((name) => {
    const value = body[name];
    return value !== undefined && !(Array.isArray(value) && value.length === 0);
  }).length;
}

function isMap(value: unknown): value is Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function characters(words: string): Piece<string> {
  return v.pipe(v.string(words), v.minLength(1, words));
}

/** Days of the calendar, from a year on and before another. */
function days(words: string, from = "0001", before = "a"): Piece<string> {
  return v.custom<string>(
    (value) =>
      typeof value === "string" &&
      /^\d{4}-\d\d-\d\d$/.test(value) &&
      from <= value &&
      value < before &&
      // A 30th of February becomes the 2nd of March.
      new Date(value).toJSON()?.startsWith(value) === true,
    words,
  );
}
