import { InvalidArgumentError } from "commander";

/** The names in a text, separated by commas. No name on a Kelvin server holds one. */
export function splitNames(text: string): string[] {
  const names = text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length === 0) throw new InvalidArgumentError("Give at least one name.");
  return names;
}

/** Reads `name=text`. */
export function parseProperty(text: string): Record<string, string> {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new InvalidArgumentError("Give the property's UDM name and its value, such as title=Mx.");
  return { [name]: value };
}

/** Reads `name=JSON`. */
export function parsePropertyJson(text: string): Record<string, unknown> {
  const [property] = Object.entries(parseProperty(text));
  const [name = "", value = ""] = property ?? [];
  try {
    return { [name]: JSON.parse(value) };
  } catch {
    throw new InvalidArgumentError(`What follows ${name}= is no JSON. For texts, there is --udm.`);
  }
}
