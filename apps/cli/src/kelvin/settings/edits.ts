import { CliError } from "../../errors/cli-error.ts";
import type { Kind } from "../kinds/kind.ts";
import { cleared } from "./clear.ts";
import type { Draft } from "./draft.ts";
import { settingsOf } from "./flags.ts";

/** What the options of a command say about attributes. */
export interface Edits {
  /** Whether they say anything. */
  readonly any: boolean;
  /** The attributes that they set, given the object as it is without them. */
  on(draft: Draft): Record<string, unknown>;
}

/** Reads what the options of a command say about attributes. */
export function readEdits(kind: Kind, verb: "create" | "modify", flags: object): Edits {
  const given = settingsOf(kind, verb).flatMap((setting) => {
    const option = setting.option();
    const value: unknown = Reflect.get(flags, option.attributeName());
    return value === undefined ? [] : [{ setting, value, flag: option.long ?? "" }];
  });
  const empty = cleared(Reflect.get(flags, "clear") ?? [], kind);
  for (const { setting, flag } of given) {
    if (Object.hasOwn(empty, setting.attribute) && setting.attribute !== "udmProperties")
      throw new CliError(`${flag} sets what --clear empties. Give one of them.`);
  }
  return {
    any: given.length + Object.keys(empty).length > 0,
    on(draft) {
      const values: Record<string, unknown> = { ...empty };
      for (const { setting, value } of given)
        values[setting.attribute] = setting.value(value, { ...draft, ...values });
      return values;
    },
  };
}
