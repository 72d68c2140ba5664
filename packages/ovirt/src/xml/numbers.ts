import { Byte, Class } from "./bytes.ts";
import { is } from "./characters.ts";

// Bound here, since V8 takes a constant of the same module as such, but looks up an imported one each time.
const { minus, nine, plus, zero } = Byte;
const { space: spaceBit } = Class;

/** The most digits that an integer may have, against texts that take for ever; Python's own limit. */
const mostDigits = 4_300;

/** Digits that a safe integer can have, whichever they are. */
const safeDigits = 15;

/**
 * Reads an integer: spaces around it, a sign and leading zeros are allowed.
 *
 * @returns A `bigint` where a number could not hold it; `undefined` when it is no integer.
 */
export function parseInteger(bytes: Uint8Array, start: number, end: number): number | bigint | undefined {
  let first = start;
  let last = end;
  while (first < last && is(bytes[first], spaceBit)) first += 1;
  while (first < last && is(bytes[last - 1], spaceBit)) last -= 1;
  const negative = bytes[first] === minus;
  if (first < last && (negative || bytes[first] === plus)) first += 1;
  if (first === last) return undefined;
  while (first < last - 1 && bytes[first] === zero) first += 1;
  if (last - first > mostDigits) return undefined;
  let value = 0;
  for (let at = first; at < last; at += 1) {
    const digit = (bytes[at] ?? 0) - zero;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  if (last - first <= safeDigits || Number.isSafeInteger(value)) return negative ? 0 - value : value;
  const exact = BigInt(String.fromCharCode(...bytes.subarray(first, last)));
  return negative ? -exact : exact;
}

/**
 * Reads a decimal as a parser of floating point numbers takes it: `1`, `.5`, `5.`, `1e3`, `inf`, `nan`, with spaces
 * around it.
 *
 * @returns `undefined` when it is no decimal.
 */
export function parseDecimal(text: string): number | undefined {
  const [, sign, number, infinity, notANumber] = decimal.exec(text) ?? [];
  if (number !== undefined) return Number(`${sign}${number}`);
  if (infinity !== undefined) return sign === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return notANumber === undefined ? undefined : Number.NaN;
}

const decimal = /^[ \t\n\r]*([+-]?)(?:((?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)|(inf(?:inity)?)|(nan))[ \t\n\r]*$/i;

/** Whether the bytes are an integer that JSON can take as they are, and a number can hold. */
export function isPlainInteger(bytes: Uint8Array, start: number, end: number): boolean {
  let at = bytes[start] === minus ? start + 1 : start;
  const length = end - at;
  if (length < 1 || length > safeDigits || (bytes[at] === zero && end - start > 1)) return false;
  for (; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < zero || byte > nine) return false;
  }
  return true;
}
