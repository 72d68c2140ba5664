import { Option } from "commander";
import { CliError } from "../../errors/cli-error.ts";
import { didYouMean } from "../../text/nearest.ts";
import type { Kind } from "../kinds/kind.ts";

const property = /^udm\.(.+)$/s;

/** The option that empties attributes. */
export function clearOption({ clearable }: Kind): Option {
  return new Option(
    "--clear <names>",
    `empty these: ${[...Object.keys(clearable), "udm.NAME"].join(", ")}`,
  ).argParser((given, before: readonly string[] | undefined) => [
    ...(before ?? []),
    ...given.split(",").map((name) => name.trim()),
  ]);
}

/** What empties the attributes, by their names. */
export function cleared(names: readonly string[], { clearable }: Kind): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const properties: Record<string, null> = {};
  for (const name of names) {
    const udm = property.exec(name)?.[1];
    const known = Object.hasOwn(clearable, name) ? clearable[name] : undefined;
    if (udm !== undefined) properties[udm] = null;
    else if (known) values[known.attribute] = known.empty;
    else
      throw new CliError(
        `--clear: ${JSON.stringify(name)} cannot be emptied.${didYouMean(name, Object.keys(clearable)) || ` These can: ${Object.keys(clearable).join(", ")}, udm.NAME.`}`,
      );
  }
  return Object.keys(properties).length > 0 ? { ...values, udmProperties: properties } : values;
}
