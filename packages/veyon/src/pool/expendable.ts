import type { Link } from "./link.ts";

/**
 * The idle connections, in the order in which to give them up: those first that are needed latest.
 *
 * The usual caller asks for a whole room at once and again a moment later. Of the connections that served a
 * call since the oldest waiting call came, the one that did so most recently goes first: the others of the round
 * come first next time. Then come those unused for the longest time. (Least recently used alone would close in
 * every round exactly those connections that the rest of the round needs.)
 *
 * @param links All connections, in the order in which they were first wanted, or last served a call.
 * @param since From which place on they count as having served in this round.
 */
export function expendable(links: readonly Link[], since: number): Link[] {
  return [...links.slice(since).reverse(), ...links.slice(0, since)].filter(
    ({ state, users }) => state === "open" && users === 0,
  );
}
