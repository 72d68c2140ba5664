import { Option } from "commander";
import { collect } from "../../arguments.ts";
import type { Draft } from "./draft.ts";
import type { GroupNames } from "./groups.ts";
import { addGroups, parseGroups, removeGroups, setGroups } from "./groups.ts";
import { parseProperty, parsePropertyJson, splitNames } from "./parse.ts";

/** An option that sets an attribute of an object. */
export interface Setting {
  readonly attribute: string;
  /** The command that has it. Default: both. */
  readonly only?: "create" | "modify" | undefined;
  /** Makes the option of a command. */
  readonly option: () => Option;
  /**
   * The attribute's value.
   *
   * @param given What the option says.
   * @param draft The object as far as it is known: what it was, and what other options have made of it.
   */
  readonly value: (given: unknown, draft: Draft) => unknown;
}

type Only = Setting["only"];

/** An option with a text, such as `--firstname <text>`. */
export function text(flag: string, attribute: string, description: string, only?: Only): Setting {
  return { attribute, only, option: () => new Option(flag, description), value: (given) => given };
}

/** An option without a value. */
export function fixed(
  flag: string,
  attribute: string,
  value: boolean,
  description: string,
  rest: { readonly only?: Only; readonly conflicts?: string } = {},
): Setting {
  const { only, conflicts = [] } = rest;
  return {
    attribute,
    only,
    option: () => new Option(flag, description).conflicts(conflicts),
    value: () => value,
  };
}

/** An option with names, separated by commas; it can be given several times. */
export function names(flag: string, attribute: string, description: string, only?: Only): Setting {
  const option = () =>
    new Option(flag, description).argParser((given, before: readonly string[] | undefined) => [
      ...(before ?? []),
      ...splitNames(given),
    ]);
  return { attribute, only, option, value: (given) => given };
}

/** An option with one of several texts, which may hold commas; it can be given several times. */
export function texts(flag: string, attribute: string, description: string, only?: Only): Setting {
  return {
    attribute,
    only,
    option: () => new Option(flag, description).argParser(collect),
    value: (given) => given,
  };
}

/** An option that adds names to an attribute, or takes some away. */
export function moreOrLess(
  flag: string,
  attribute: string,
  how: "add" | "remove",
  description: string,
): Setting {
  const folded = (name: string) => name.toLowerCase();
  return {
    ...names(flag, attribute, description, "modify"),
    value: (given, draft) => {
      const before = listOf(draft[attribute]);
      const meant = listOf(given);
      const known = new Set((how === "add" ? before : meant).map(folded));
      return how === "add"
        ? [...before, ...meant.filter((name) => !known.has(folded(name)))]
        : before.filter((name) => !known.has(folded(name)));
    },
  };
}

/** An option with classes or work groups: `SCHOOL:NAME`, or names at the user's own school. */
export function groups(
  flag: string,
  attribute: string,
  how: "set" | "add" | "remove",
  description: string,
): Setting {
  const change = { set: setGroups, add: addGroups, remove: removeGroups }[how];
  return {
    attribute,
    only: how === "set" ? undefined : "modify",
    option: () =>
      new Option(flag, description).argParser((given, before: readonly GroupNames[] | undefined) => [
        ...(before ?? []),
        parseGroups(given),
      ]),
    // The option's own parser has made them.
    value: (given, draft) => change(given as readonly GroupNames[], attribute, draft),
  };
}

/** The two options that set UDM properties: as texts, and as JSON for all that is no text. */
export function properties(): Setting[] {
  const attribute = "udmProperties";
  const merged = (given: unknown, { udmProperties }: Draft) => ({
    ...Object(udmProperties),
    ...Object(given),
  });
  const option = (flag: string, parse: (given: string) => object, description: string) => (): Option =>
    new Option(flag, description).argParser((given, before: object | undefined) => ({
      ...before,
      ...parse(given),
    }));
  return [
    {
      attribute,
      option: option("--udm <name=text>", parseProperty, "a UDM property; can be given several times"),
      value: merged,
    },
    {
      attribute,
      option: option(
        "--udm-json <name=json>",
        parsePropertyJson,
        "one that is no text, such as phone='[\"1\"]'",
      ),
      value: merged,
    },
  ];
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
