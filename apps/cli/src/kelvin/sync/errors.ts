import type { SourceError } from "@labkeeper/kelvin/node";
import { isSourceError } from "@labkeeper/kelvin/node";
import { isInputError } from "@labkeeper/transport";
import { CliError } from "../../errors/cli-error.ts";
import { harmless } from "../../text/cells.ts";
import { inputWords } from "../input-words.ts";

/** The options behind what the client calls its own. */
const flags: ReadonlyMap<string, string> = new Map([
  ["scope.schools", "--school"],
  ["scope.roles", "--role"],
  ["scope.sourceUid", "--source-uid"],
  ["matchBy", "--match-by"],
  ["maxLeavers", "--max-leavers"],
  ["maxRenamed", "--max-renamed"],
  ["passwords", "--passwords"],
  ["passwordLength", "--password-length"],
  ["journal", "--journal"],
  ["resume", "--resume"],
  ["columns", "--column"],
  ["listSeparator", "--list-separator"],
  ["delimiter", "--delimiter"],
]);

/** What the client calls its options in texts, and what they are called here. */
const spoken: readonly (readonly [RegExp, string])[] = [
  [
    /Map it in `columns` to an attribute or to false/g,
    "Say what it stands for with --column HEADING=attribute, or leave it out with --column HEADING=",
  ],
  [/`columns` maps it to false/g, "--column HEADING= does that"],
  [/set `unendedLine` to allow/g, "give --allow-unended-line"],
  [/`resume`/g, "--resume"],
  [/`columns`/g, "--column"],
  [/`passwords`/g, "--passwords"],
  [/`maxLeavers`/g, "--max-leavers"],
  [/`maxRenamed`/g, "--max-renamed"],
  [/`createClasses`/g, "--create-classes"],
  [/`clearEmpty`/g, "--clear-empty"],
  [/set `otherColumns` to ignore/g, "give --ignore-other-columns"],
];

/** A text of the client in terms of the command line. */
export function inOptions(text: string): string {
  return spoken.reduce((result, [name, flag]) => result.replace(name, flag), text);
}

/** An error that ended a sync, in terms of the command line; a list's problems each on its own line. */
export function syncError(error: unknown): unknown {
  if (!isInputError(error)) return error;
  const lines = isSourceError(error) ? sourceLines(error) : [inputWords(error, flags)];
  return new CliError(
    lines.map((line, index) => (index > 0 ? "  " : "") + harmless(inOptions(line))).join("\n"),
    undefined,
    error,
  );
}

/** So many problems of a list are told; the rest is counted. */
const shown = 20;

function sourceLines({ path, problems }: SourceError): string[] {
  const told = problems.slice(0, shown).map(({ line, record, column, problem, remedy }) => {
    const place = line !== undefined ? [`line ${line}`] : record !== undefined ? [`record ${record}`] : [];
    const where = [...place, ...(column === undefined ? [] : [`column ${JSON.stringify(column)}`])].join(
      ", ",
    );
    return `${where}${where && ": "}${problem}. ${remedy}.`;
  });
  const [only] = told;
  if (only !== undefined && problems.length === 1) return [`${path}: ${only} Nothing was done.`];
  const more = problems.length - told.length;
  return [
    `${path}: nothing was done, since there are ${problems.length} problems:`,
    ...told,
    ...(more > 0 ? [`… and ${more} more`] : []),
  ];
}
