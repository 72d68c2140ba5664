import type { PythonValue } from "../python/values.ts";
import { isDict, isList, isNumber, numberOf } from "../python/values.ts";
import type { Check } from "./checks.ts";
import { guarded, Refusal } from "./issues.ts";

/** A day as `YYYY-MM-DD`; numbers are taken for seconds (or milliseconds) since 1970, as pydantic does. */
export const date: Check<string> = (value, place) => guarded(place, () => parseDate(value));

/** @throws Refusal unless the value is a day for pydantic */
function parseDate(value: PythonValue): string {
  const number = numeric(value);
  if (number !== undefined) return fromUnixTime(number);
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})\n?$/.exec(String(value)) ?? [];
  return written(Number(year), Number(month), Number(day)) ?? refuseDate();
}

/**
 * Lets only `YYYY-MM-DD` through, and what is empty: then the type decides.
 *
 * @param years the first and the last year allowed
 * @throws Refusal with the server's own words
 */
export function strictDate(value: PythonValue, years?: readonly [first: number, last: number]): PythonValue {
  if (isEmpty(value)) return value;
  if (typeof value !== "string") {
    throw new Refusal(`strptime() argument 1 must be str, not ${typeName(value)}`, "type_error");
  }
  const [, year, month, day] = /^(\d{4})-(1[0-2]|0?[1-9])-(3[01]|[12]\d|0?[1-9]| [1-9])$/.exec(value) ?? [];
  if (written(Number(year), Number(month), Number(day)) === undefined) {
    throw new Refusal("Incorrect date format, should be YYYY-MM-DD.");
  }
  if (years && (Number(year) < years[0] || Number(year) > years[1])) {
    throw new Refusal(`Year must be between ${years[0]} and ${years[1]}.`);
  }
  return value;
}

function numeric(value: PythonValue): number | undefined {
  if (isNumber(value)) return numberOf(value);
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value !== "string") {
    throw new Refusal("invalid type; expected date, string, bytes, int or float", "type_error");
  }
  if (/^\s*[+-]?nan\s*$/i.test(value)) throw new Refusal("cannot convert float NaN to integer");
  const [, sign = "", infinite] = /^\s*([+-]?)(inf(?:inity)?)\s*$/i.exec(value) ?? [];
  if (infinite !== undefined) return Number(`${sign}Infinity`);
  return /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(value) ? Number(value) : undefined;
}

/** Beyond this many seconds (in the year 2603) a number is taken for milliseconds, or less. */
const watershed = 2e10;

function fromUnixTime(number: number): string {
  if (number > 3e20) return "9999-12-31";
  if (number < -3e20) return "0001-01-01";
  let seconds = number;
  while (Math.abs(seconds) > watershed) seconds /= 1000;
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

/** Nothing if there is no such day. */
function written(year: number, month: number, day: number): string | undefined {
  if (!(year >= 1)) return undefined;
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : undefined;
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}

/** What the import library makes of a day: years of at most two digits are of this century or the last one. */
export function withCentury(day: string | null, now: number): string | null {
  const [, year] = /^00(\d\d)-/.exec(day ?? "") ?? [];
  if (day === null || year === undefined) return day;
  const isThisCentury = Number(year) <= new Date(now).getUTCFullYear() % 100;
  return `${isThisCentury ? "20" : "19"}${day.slice(2)}`;
}

function refuseDate(): never {
  throw new Refusal("invalid date format", "value_error.date");
}

/** What Python takes for false. */
function isEmpty(value: PythonValue): boolean {
  if (value === null || value === false || value === "") return true;
  if (isNumber(value)) return numberOf(value) === 0;
  return (isList(value) && value.length === 0) || (isDict(value) && value.size === 0);
}

/** Python's name of the type. */
export function typeName(value: PythonValue): string {
  if (value === null) return "NoneType";
  if (typeof value === "string") return "str";
  if (typeof value === "boolean") return "bool";
  if (isList(value)) return "list";
  if (isDict(value)) return "dict";
  return typeof value === "object" ? "float" : "int";
}
