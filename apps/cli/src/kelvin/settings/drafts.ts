import { CliError } from "../../errors/cli-error.ts";
import type { KelvinJob } from "../command.ts";
import type { Key, Kind } from "../kinds/kind.ts";
import type { NameFlags } from "../names/read-names.ts";
import { exampleOf, readNamesIfAny } from "../names/read-names.ts";
import { readEdits } from "./edits.ts";
import type { Values } from "./from-file.ts";
import { readValues } from "./from-file.ts";

/** An object that is to be created. */
export interface NewThing {
  /** What it is called in reports, which may not be its name yet. */
  readonly key: Key;
  readonly values: Values;
}

/** What is to be created, as names, file and options say together, the later of them first. */
export async function readDrafts(
  job: KelvinJob<NameFlags & { readonly from?: string }>,
  kind: Kind,
): Promise<NewThing[]> {
  const { io, flags } = job;
  const keys = await readNamesIfAny(job, kind);
  const listed = flags.from === undefined ? undefined : await readValues(io, flags.from);
  if (keys.length === 0 && listed === undefined)
    throw new CliError(`No ${kind.many}: name some, such as ${exampleOf(kind)}, or give --from.`);
  if (keys.length > 0 && listed !== undefined && listed.length > 1)
    throw new CliError(
      `${flags.from} tells of ${listed.length} ${kind.many} already: name none besides, or give a file with one.`,
    );
  const edits = readEdits(kind, "create", flags);
  const named = keys.map((key) => ({ ...listed?.[0], ...(typeof key === "string" ? { name: key } : key) }));
  return (keys.length > 0 ? named : (listed ?? [])).map((given, index) => {
    const inSchool = kind.inSchool && flags.school !== undefined ? { school: flags.school } : {};
    const draft: Values = { ...inSchool, ...given };
    const values = { ...draft, ...edits.on(draft) };
    return { key: keyOfDraft(values, kind, index), values };
  });
}

function keyOfDraft({ name, school, recordUid }: Values, { one, inSchool }: Kind, index: number): Key {
  const called = [name, recordUid].find((one) => typeof one === "string" && one !== "");
  const label = typeof called === "string" ? called : `${one} ${index + 1}`;
  return inSchool && typeof school === "string" ? { school, name: label } : label;
}
