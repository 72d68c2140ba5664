import { Option } from "commander";
import { collect } from "../../arguments.ts";
import { readText } from "../../connection/files.ts";
import { CliError } from "../../errors/cli-error.ts";
import type { KelvinJob } from "../command.ts";
import type { Key, Kind } from "../kinds/kind.ts";
import { keyFrom, nameOf } from "./keys.ts";

/** How a command tells which objects are meant. */
export interface NameFlags {
  readonly namesFile?: readonly string[];
  readonly school?: string;
}

/** What a command takes that works on objects by name. */
export function nameOperand(kind: Kind): { readonly name: string; readonly description: string } {
  return kind.inSchool
    ? { name: "[school:name...]", description: `${kind.many}: SCHOOL:NAME, or names with --school` }
    : { name: "[name...]", description: `names of ${kind.many}` };
}

/** The options that name objects. */
export function nameOptions(kind: Kind): Option[] {
  const file = new Option(
    "--names-file <file>",
    "file with a name on each line; # begins a comment; - is the standard input",
  ).argParser(collect);
  if (!kind.inSchool) return [file];
  return [new Option("--school <name>", "the school of all these names"), file];
}

/** The keys that operands and options stand for, each once, in the order given; at least one. */
export async function readNames(job: KelvinJob<NameFlags>, kind: Kind): Promise<Key[]> {
  const keys = await readNamesIfAny(job, kind);
  if (keys.length === 0)
    throw new CliError(`No ${kind.many}: name some, such as ${exampleOf(kind)}, or give --names-file.`);
  return keys;
}

/** The same, where there may be none. */
export async function readNamesIfAny(
  { io, flags, operands }: KelvinJob<NameFlags>,
  kind: Kind,
): Promise<Key[]> {
  // Servers know no case in names of users and groups: one object is not to be worked on twice.
  const keys = new Map<string, Key>();
  const add = (text: string, from: string) => {
    // A user of the --school of other options is not named by it.
    const key = keyFrom(text, kind, kind.inSchool ? flags.school : undefined, from);
    const folded = nameOf(key).toLowerCase();
    if (!keys.has(folded)) keys.set(folded, key);
  };
  for (const text of operands) add(text, "NAME");
  for (const file of flags.namesFile ?? []) {
    const text = file === "-" ? await io.stdin.readAll() : await readText(io, file, "file of names");
    for (const [index, line] of text
      .replace(/^\ufeff/, "")
      .split(/\r?\n/)
      .entries()) {
      const name = line.trim();
      // Names may hold # but do not begin with it.
      if (name !== "" && !name.startsWith("#")) add(name, `${file}:${index + 1}`);
    }
  }
  return [...keys.values()];
}

/** A name as it could be typed. */
export function exampleOf({ command }: Kind): string {
  return {
    users: "anna",
    classes: "DEMOSCHOOL:1a",
    workgroups: "DEMOSCHOOL:chess",
    schools: "DEMOSCHOOL",
    roles: "teacher",
  }[command];
}
