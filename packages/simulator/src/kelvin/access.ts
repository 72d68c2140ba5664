import { refused } from "./http/answers.ts";
import type { Tokens } from "./tokens.ts";
import type { World } from "./world.ts";

const bearer = { "www-authenticate": "Bearer" };

/**
 * Looks whether a request may read or write. What the token says of the account counts, as long as the account exists.
 *
 * @throws Halt 401 if not
 */
export function checkAccess(
  world: World,
  tokens: Tokens,
  authorization: string | null,
  wanted: "read" | "write",
): void {
  const [scheme, token] = partition(authorization ?? "");
  if (scheme.toLowerCase() !== "bearer") throw refused(401, "Not authenticated", bearer);
  const subject = tokens.read(token, world.now());
  const user = subject && world.directory.userNamed(subject.username);
  if (!user) throw refused(401, "Could not validate credentials", bearer);
  if (isInactive(user, world.now())) throw refused(401, "Inactive user");
  if (!subject.kelvin_admin && (wanted === "write" || !subject.kelvin_reader))
    throw refused(401, "Unauthorized");
}

function isInactive(
  user: { readonly disabled: boolean; readonly expirationDate: string | null },
  now: number,
): boolean {
  return user.disabled || (user.expirationDate !== null && Date.parse(user.expirationDate) < now);
}

function partition(text: string): [string, string] {
  const space = text.indexOf(" ");
  return space < 0 ? [text, ""] : [text.slice(0, space), text.slice(space + 1)];
}
