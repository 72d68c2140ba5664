import type { KelvinDump, KelvinUserState } from "@labkeeper/simulator/kelvin";
import type { Year } from "./year.ts";

/**
 * What is wrong on the server at the end: everybody as the year says, nobody twice, nobody made anew who was there,
 * nobody's password changed, and every new one's password in the file.
 *
 * @param before The server at the beginning.
 * @param passwords What the file of passwords says, by name.
 */
export function check(
  year: Year,
  before: KelvinDump,
  now: KelvinDump,
  passwords: ReadonlyMap<string, string>,
): string[] {
  const problems: string[] = [];
  const olds = new Map(before.users.map((user) => [keyOf(user), user]));
  const users = new Map<string, KelvinUserState>();
  for (const user of now.users) {
    if (users.has(keyOf(user))) problems.push(`${user.name} is there twice`);
    users.set(keyOf(user), user);
  }
  for (const wanted of year.after) {
    const user = users.get(keyOf(wanted));
    const old = olds.get(keyOf(wanted));
    if (!user) {
      problems.push(`${wanted.name} is missing`);
      continue;
    }
    users.delete(keyOf(wanted));
    for (const [attribute, value] of Object.entries(wanted)) {
      const found = JSON.stringify(Reflect.get(user, attribute));
      if (found !== JSON.stringify(value)) {
        problems.push(`${wanted.name}: ${attribute} is ${found}, not ${JSON.stringify(value)}`);
      }
    }
    if (old && old.id !== user.id) problems.push(`${wanted.name} was made anew`);
    if (old && old.password !== user.password) problems.push(`${wanted.name} has another password`);
    if (!old && passwords.get(user.name) !== user.password)
      problems.push(`the password of ${wanted.name} is lost`);
  }
  for (const { name } of users.values()) problems.push(`${name} should not be there`);
  const made = year.created.length;
  if (passwords.size !== made) problems.push(`${passwords.size} passwords for ${made} new users`);
  return problems;
}

function keyOf({
  name,
  recordUid,
  sourceUid,
}: Pick<KelvinUserState, "name" | "recordUid" | "sourceUid">): string {
  return recordUid === null ? `name ${name}` : `${sourceUid}/${recordUid}`;
}
