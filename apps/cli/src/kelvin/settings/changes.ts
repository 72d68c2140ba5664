import { CliError } from "../../errors/cli-error.ts";
import type { KelvinJob } from "../command.ts";
import type { Key, Kind } from "../kinds/kind.ts";
import { keyFrom, nameOf } from "../names/keys.ts";
import type { NameFlags } from "../names/read-names.ts";
import { exampleOf, readNamesIfAny } from "../names/read-names.ts";
import type { Edits } from "./edits.ts";
import { readEdits } from "./edits.ts";
import type { Values } from "./from-file.ts";
import { readValues } from "./from-file.ts";

/** What is to be changed of an object. */
export interface Change {
  readonly key: Key;
  /** What the file says. */
  readonly values: Values;
  /** What the options say. */
  readonly edits: Edits;
}

/** What is to be changed, as names, file and options say together. */
export async function readChanges(
  job: KelvinJob<NameFlags & { readonly from?: string; readonly name?: string }>,
  kind: Kind,
  hasPasswords: boolean,
): Promise<Change[]> {
  const { io, flags } = job;
  const keys = await readNamesIfAny(job, kind);
  const edits = readEdits(kind, "modify", flags);
  const listed = flags.from === undefined ? undefined : await readValues(io, flags.from);
  if (!listed && !edits.any && !hasPasswords)
    throw new CliError(
      `Nothing to change: give an option such as --${kind.command === "users" ? "email" : "description"}, or --from.`,
    );
  if (keys.length === 0 && !listed)
    throw new CliError(`No ${kind.many}: name some, such as ${exampleOf(kind)}, or give --from.`);
  refuseRenames(keys, flags.name ?? listed?.[0]?.name);
  if (keys.length === 0) return (listed ?? []).map((values, index) => named(values, index, kind, edits));
  if (listed && listed.length > 1)
    throw new CliError(
      `${flags.from} tells of ${listed.length} ${kind.many} already: name none besides, or give a file with one.`,
    );
  return keys.map((key) => ({ key, values: listed?.[0] ?? {}, edits }));
}

/** An entry of a list, which says itself what it changes. */
function named({ name, school, ...values }: Values, index: number, kind: Kind, edits: Edits): Change {
  const from = `--from: entry ${index + 1}`;
  if (typeof name !== "string" || name === "")
    throw new CliError(`${from} has no "name" that tells which ${kind.one} is meant.`);
  if (!kind.inSchool)
    return { key: keyFrom(name, kind, undefined, from), values: { school, ...values }, edits };
  if (typeof school !== "string" || school === "")
    throw new CliError(`${from} has no "school" that tells where the ${kind.one} is.`);
  return { key: keyFrom(name, kind, school, from), values, edits };
}

function refuseRenames(keys: readonly Key[], name: unknown): void {
  if (name !== undefined && keys.length > 1)
    throw new CliError(
      `Only one can be called ${JSON.stringify(name)}, but there are ${keys.map(nameOf).join(", ")}.`,
    );
}
