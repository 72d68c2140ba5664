import { str } from "../python/repr.ts";
import type { Dict, PythonValue } from "../python/values.ts";
import { Float, isDict, isList, isNumber, numberOf } from "../python/values.ts";
import type { Checked, Place } from "./issues.ts";
import { inside, invalid, refuse } from "./issues.ts";

/** Reads a value of one type, as pydantic 1.10 does, leniently. `null` never gets here. */
export type Check<T> = (value: PythonValue, place: Place) => Checked<T>;

/** Texts; numbers and booleans become what Python's `str` makes of them. */
export const text: Check<string> = (value, place) => {
  if (typeof value === "string") return value;
  if (isNumber(value) || typeof value === "boolean") return str(value);
  return refuse(place, "str type expected", "type_error.str");
};

/** Texts or URLs, which are texts, too: what is neither is told twice. */
export const textOrUrl: Check<string> = (value, place) => {
  const checked = text(value, place);
  return checked === invalid ? text(value, place) : checked;
};

const truths = new Set<PythonValue>([1, "1", "on", "t", "true", "y", "yes"]);
const untruths = new Set<PythonValue>([0, "0", "off", "f", "false", "n", "no"]);

/** Booleans, and the many other ways to say yes or no. */
export const bool: Check<boolean> = (value, place) => {
  if (typeof value === "boolean") return value;
  const said = typeof value === "string" ? value.toLowerCase() : isNumber(value) ? numberOf(value) : value;
  if (truths.has(said)) return true;
  if (untruths.has(said)) return false;
  return refuse(place, "value could not be parsed to a boolean", "type_error.bool");
};

/** Whole numbers; fractions are cut off. */
export const int: Check<number | bigint> = (value, place) => {
  if (typeof value === "number" || typeof value === "bigint") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof Float && Number.isFinite(value.value)) return Math.trunc(value.value);
  if (typeof value === "string" && /^\s*[+-]?\d+(_\d+)*\s*$/.test(value)) return whole(value);
  return refuse(place, "value is not a valid integer", "type_error.integer");
};

function whole(text: string): number | bigint {
  const digits = text.trim().replaceAll("_", "").replace(/^\+/, "");
  return Number.isSafeInteger(Number(digits)) ? Number(digits) : BigInt(digits);
}

/** Anything. */
export const anything: Check<PythonValue> = (value) => value;

/** Lists of one type. */
export function list<T>(item: Check<T>): Check<readonly T[]> {
  return (value, place) => {
    if (!isList(value)) return refuse(place, "value is not a valid list", "type_error.list");
    const items: T[] = [];
    let sound = true;
    for (const [index, given] of value.entries()) {
      const checked = notNull(item, given, inside(place, index));
      if (checked === invalid) sound = false;
      else items.push(checked);
    }
    return sound ? items : invalid;
  };
}

/** Lists that must not be empty; an empty one is found out before its items are looked at. */
export function filledList<T>(item: Check<T>): Check<readonly T[]> {
  const check = list(item);
  return (value, place) =>
    isList(value) && value.length === 0
      ? refuse(place, "ensure this value has at least 1 items", "value_error.list.min_items", {
          limit_value: 1,
        })
      : check(value, place);
}

/** Objects whose members are all of one type. */
export function dict<T>(member: Check<T>): Check<ReadonlyMap<string, T>> {
  return (value, place) => {
    const given = dictFrom(value);
    if (!given) return refuse(place, "value is not a valid dict", "type_error.dict");
    const members = new Map<string, T>();
    let sound = true;
    for (const [key, item] of given) {
      const checked = notNull(member, item, inside(place, key));
      if (checked === invalid) sound = false;
      else members.set(key, checked);
    }
    return sound ? members : invalid;
  };
}

/** What Python's `dict()` makes of a value: lists of pairs and empty texts count as objects, too. */
export function dictFrom(value: PythonValue): Dict | undefined {
  if (isDict(value)) return value;
  if (value === "") return new Map();
  if (!isList(value)) return undefined;
  const members = new Map<string, PythonValue>();
  for (const pair of value) {
    const [key, item, ...rest]: readonly PythonValue[] =
      typeof pair === "string" ? [...pair] : isList(pair) ? pair : [];
    if (typeof key !== "string" || item === undefined || rest.length > 0) return undefined;
    members.set(key, item);
  }
  return members;
}

/** Nothing but `anything` may be `null` within a list or an object. */
function notNull<T>(check: Check<T>, value: PythonValue, place: Place): Checked<T> {
  return value === null && !isAnything(check)
    ? refuse(place, "none is not an allowed value", "type_error.none.not_allowed")
    : check(value, place);
}

function isAnything(check: unknown): boolean {
  return check === anything;
}
