/** The shortest password that the server's import takes as it is installed. */
export const shortestPassword = 15;

// Without letters and digits that look alike in print; the signs are on the same keys of most keyboards.
const letters = "abcdefghijkmnopqrstuvwxyz";
const capitals = "ABCDEFGHJKLMNPQRSTUVWXYZ";
const digits = "23456789";
const signs = "!%.-_";
const all = letters + capitals + digits + signs;

/**
 * Makes a password that nobody can guess, with letters, capitals, digits and signs in it. It begins with a letter, so that
 * no spreadsheet takes it for a formula.
 *
 * @param length At least 15.
 */
export function makePassword(length: number = shortestPassword + 1): string {
  for (;;) {
    const first = pick(letters + capitals);
    const rest = Array.from({ length: length - 1 }, () => pick(all));
    const password = first + rest.join("");
    const has = (kind: string): boolean => [...kind].some((sign) => password.includes(sign));
    if ([letters, capitals, digits, signs].every(has)) return password;
  }
}

/** One of the signs, each as likely as the others. */
function pick(signs: string): string {
  const numbers = new Uint8Array(1);
  const fair = 256 - (256 % signs.length);
  do crypto.getRandomValues(numbers);
  while ((numbers[0] ?? 0) >= fair);
  return signs.charAt((numbers[0] ?? 0) % signs.length);
}
