import type { Matcher } from "../../directory/matching.ts";
import type { UserRecord } from "../../directory/records.ts";

/** Whether a user is one that a search asks for. */
export type UserFilter = (user: UserRecord) => boolean;

/** By a text; nothing matches what a user does not have. */
export function byText(read: (user: UserRecord) => string | null, matches: Matcher): UserFilter {
  return (user) => {
    const value = read(user);
    return value !== null && matches(value);
  };
}

const exact = ["birthday", "expirationDate", "disabled"] as const;

/** By what must be the same; what is undefined is not asked for. */
export function byValues(
  wanted: {
    readonly [K in (typeof exact)[number]]: UserRecord[K] | undefined;
  },
): UserFilter[] {
  return exact
    .filter((name) => wanted[name] !== undefined)
    .map((name) => (user) => user[name] === wanted[name]);
}
