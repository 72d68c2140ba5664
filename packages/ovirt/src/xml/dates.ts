import { Byte } from "./bytes.ts";

/**
 * Reads a date, `YYYY-MM-DDThh:mm:ss` with a fraction of 1 to 6 digits and `Z` or `±hh:mm` where these are given.
 * Without an offset it is taken as UTC; of the fraction whole milliseconds are kept.
 *
 * @returns Milliseconds since 1970; `NaN` when it is no date.
 */
export function parseDate(bytes: Uint8Array, start: number, end: number): number {
  if (end - start < 19) return Number.NaN;
  const year = digits(bytes, start, 4);
  const month = digits(bytes, start + 5, 2);
  const day = digits(bytes, start + 8, 2);
  const hour = digits(bytes, start + 11, 2);
  const minute = digits(bytes, start + 14, 2);
  const second = digits(bytes, start + 17, 2);
  const marked =
    bytes[start + 4] === Byte.minus &&
    bytes[start + 7] === Byte.minus &&
    bytes[start + 10] === letterT &&
    bytes[start + 13] === Byte.colon &&
    bytes[start + 16] === Byte.colon;
  if (!marked || !isDay(year, month, day) || !isTime(hour, minute, second)) return Number.NaN;
  let at = start + 19;
  let milliseconds = 0;
  if (bytes[at] === Byte.dot && at < end) {
    const first = at + 1;
    at = first;
    while (at < end && isDigit(bytes[at])) at += 1;
    if (at === first || at - first > 6) return Number.NaN;
    for (let place = 0, unit = 100; place < 3 && first + place < at; place += 1, unit /= 10) {
      milliseconds += unit * digits(bytes, first + place, 1);
    }
  }
  const offset = at === end ? 0 : offsetMinutes(bytes, at, end);
  return (
    ((daysBefore(year, month, day) * 24 + hour) * 60 + minute - offset) * 60_000 +
    second * 1_000 +
    milliseconds
  );
}

const letterT = 0x54;
const letterZ = 0x5a;

function offsetMinutes(bytes: Uint8Array, at: number, end: number): number {
  if (bytes[at] === letterZ) return end - at === 1 ? 0 : Number.NaN;
  const sign = bytes[at] === Byte.plus ? 1 : bytes[at] === Byte.minus ? -1 : Number.NaN;
  if (end - at !== 6 || bytes[at + 3] !== Byte.colon) return Number.NaN;
  const hours = digits(bytes, at + 1, 2);
  const minutes = digits(bytes, at + 4, 2);
  return hours < 24 && minutes < 60 ? sign * (hours * 60 + minutes) : Number.NaN;
}

function digits(bytes: Uint8Array, at: number, count: number): number {
  let value = 0;
  for (let index = at; index < at + count; index += 1) {
    const byte = bytes[index];
    if (!isDigit(byte)) return Number.NaN;
    value = value * 10 + (byte - Byte.zero);
  }
  return value;
}

function isDigit(byte: number | undefined): byte is number {
  return byte !== undefined && byte >= Byte.zero && byte <= Byte.nine;
}

function isTime(hour: number, minute: number, second: number): boolean {
  return hour < 24 && minute < 60 && second < 60;
}

function isDay(year: number, month: number, day: number): boolean {
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1)) return false;
  if (month !== 2) return day <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (leap ? 29 : 28);
}

/** Days from 1970 to a day of the Gregorian calendar, counting years from March so that leap days come last. */
function daysBefore(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468;
}
