import type { InputError } from "@labkeeper/transport";

/** What the client calls what it is given, before the attribute's name. */
const places = /^(filter|changes|user|class|workgroup|school|to)\./;

/**
 * A client's refusal of a value, in terms of the command line.
 *
 * @param flags The options behind attributes and filters.
 */
export function inputWords(error: InputError, flags: ReadonlyMap<string, string>): string {
  const { path, expected, received, message } = error;
  const attribute = path.replace(places, "");
  const remedy = message.slice(message.indexOf(`, received ${received}.`) + `, received ${received}.`.length);
  return `${flagOf(attribute, flags) ?? attribute}: expected ${expected}, received ${received}.${remedy}`;
}

/** The option behind a path, or behind what it leads through: `udmProperties.title` is part of `udmProperties`. */
function flagOf(path: string, flags: ReadonlyMap<string, string>): string | undefined {
  const steps = path.split(".");
  for (let length = steps.length; length > 0; length -= 1) {
    const flag = flags.get(steps.slice(0, length).join("."));
    if (flag !== undefined) return flag;
  }
  return undefined;
}
