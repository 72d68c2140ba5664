import type { Kind } from "../kinds/kind.ts";
import type { Setting } from "./setting.ts";

/** The settings that a command has, by its own name such as `create`. */
export function settingsOf({ settings }: Kind, verb: string): Setting[] {
  return settings.filter(({ only }) => only === undefined || only === verb);
}

/** The options that a command has for attributes: of several for one, the first. */
export function flagsOf(kind: Kind, verb: string): Map<string, string> {
  const flags = new Map<string, string>();
  for (const { attribute, option } of settingsOf(kind, verb)) {
    if (!flags.has(attribute)) flags.set(attribute, option().long ?? attribute);
  }
  return flags;
}
