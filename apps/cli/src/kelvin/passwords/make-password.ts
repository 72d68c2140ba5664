import { randomInt } from "node:crypto";

/** One more than servers ask for as they are installed. */
const length = 16;

/** Each kind of character that a policy may ask for, without those that look alike in print. */
const kinds = ["abcdefghijkmnpqrstuvwxyz", "ABCDEFGHJKLMNPQRSTUVWXYZ", "23456789", "-_.!"];

/** A password that nobody can guess. It begins with a letter, so that no spreadsheet takes it for a formula. */
export function makePassword(): string {
  const signs = kinds.map((kind) => pick(kind));
  while (signs.length < length) signs.push(pick(kinds.join("")));
  for (let last = signs.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [signs[last], signs[other]] = [signs[other] ?? "", signs[last] ?? ""];
  }
  const password = signs.join("");
  return /^[a-z]/i.test(password) ? password : makePassword();
}

function pick(signs: string): string {
  return signs.charAt(randomInt(signs.length));
}
