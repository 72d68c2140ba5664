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
    // 2³² is so much larger than the number of signs that none of them is noticeably likelier.
    const numbers = [...crypto.getRandomValues(new Uint32Array(length))];
    const pick = (number: number, index: number): string => {
      const among = index === 0 ? letters + capitals : all;
      return among.charAt(number % among.length);
    };
    const password = numbers.map(pick).join("");
    const has = (kind: string): boolean => [...kind].some((sign) => password.includes(sign));
    if ([letters, capitals, digits, signs].every(has)) return password;
  }
}
