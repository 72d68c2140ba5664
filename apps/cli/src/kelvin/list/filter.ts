import { Option } from "commander";
import { collect } from "../../arguments.ts";
import { parseProperty, splitNames } from "../settings/parse.ts";

/** An option that narrows a list down. */
export interface FilterOption {
  /** The filter's name for the client. */
  readonly filter: string;
  /** Makes the option of a command. */
  readonly option: () => Option;
  /** The filter's value, where it is not what the option says. */
  readonly value?: unknown;
}

/** A filter by a text. */
export function byText(flag: string, filter: string, description: string): FilterOption {
  return { filter, option: () => new Option(flag, description) };
}

/** A filter by names, separated by commas; it can be given several times. */
export function byNames(flag: string, filter: string, description: string): FilterOption {
  const option = () =>
    new Option(flag, description).argParser((given, before: readonly string[] | undefined) => [
      ...(before ?? []),
      ...splitNames(given),
    ]);
  return { filter, option };
}

/** A filter by texts that may hold commas; it can be given several times. */
export function byTexts(flag: string, filter: string, description: string): FilterOption {
  return { filter, option: () => new Option(flag, description).argParser(collect) };
}

/** A filter by whether something is so. */
export function byState(
  flag: string,
  filter: string,
  value: boolean,
  description: string,
  conflicts: string,
): FilterOption {
  return { filter, value, option: () => new Option(flag, description).conflicts(conflicts) };
}

/** A filter by UDM properties; it can be given several times. */
export function byProperty(description: string): FilterOption {
  const option = () =>
    new Option("--udm <name=text>", description).argParser((given, before: object | undefined) => ({
      ...before,
      ...parseProperty(given),
    }));
  return { filter: "udmProperties", option };
}

/** The filter that the options of a command make. */
export function filterFrom(options: readonly FilterOption[], flags: object): Record<string, unknown> {
  const filter: Record<string, unknown> = {};
  for (const { filter: name, option, value } of options) {
    const given: unknown = Reflect.get(flags, option().attributeName());
    if (given !== undefined) filter[name] = value ?? given;
  }
  return filter;
}
