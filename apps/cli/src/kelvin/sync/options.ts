import type { SyncScope } from "@labkeeper/kelvin";
import type { Encoding, Leavers, MatchBy, RecordOptions } from "@labkeeper/kelvin/node";
import { InvalidArgumentError, Option } from "commander";
import { collect, parseWhole } from "../../arguments.ts";
import { CliError } from "../../errors/cli-error.ts";
import { didYouMean } from "../../text/nearest.ts";
import { userFields } from "../export/fields.ts";
import { splitNames } from "../settings/parse.ts";

/** What the options of `sync` say; all that was not given is absent. */
export interface SyncFlags {
  readonly school?: readonly string[];
  readonly role?: readonly string[];
  readonly sourceUid?: string;
  readonly matchBy?: "record-uid" | "name";
  readonly leavers?: Leavers;
  /** From 0 to 1. */
  readonly maxLeavers?: number;
  /** From 0 to 1. */
  readonly maxRenamed?: number;
  readonly returners?: "reactivate" | "keep";
  readonly createClasses?: true;
  readonly passwords?: string;
  readonly passwordLength?: number;
  readonly column?: readonly (readonly [heading: string, attribute: string])[];
  readonly ignoreOtherColumns?: true;
  readonly clearEmpty?: true;
  readonly allowUnendedLine?: true;
  readonly listSeparator?: string;
  readonly format?: "csv" | "json" | "ndjson";
  readonly delimiter?: string;
  readonly encoding?: Encoding;
  readonly plan?: readonly string[];
  readonly show?: number;
  readonly journal?: string;
  readonly resume?: true;
  readonly dryRun?: true;
  readonly yes?: true;
}

const groups = {
  scope: "Whom the list is complete for:",
  doing: "What is done:",
  list: "How the list is written:",
  running: "Running:",
} as const;

/** The options of `sync`. */
export function syncOptions(): Option[] {
  const scope = [
    names("--school <names>", "schools, separated by commas"),
    names("--role <names>", "student, teacher, staff, legal_guardian, school_admin"),
    new Option("--source-uid <text>", "only users with this source uid are meant, mostly Kelvin"),
  ];
  const doing = [
    new Option("--match-by <what>", "by what a record and a user are the same (default: record-uid)").choices(
      ["record-uid", "name"],
    ),
    new Option("--leavers <what>", "what becomes of users not in the list (default: deactivate)").choices([
      "deactivate",
      "delete",
      "keep",
    ]),
    new Option("--max-leavers <share>", "most that may leave any one school (default: 5%)").argParser(
      parseShare,
    ),
    new Option(
      "--max-renamed <share>",
      "most of one school that may become other people (default: 5%)",
    ).argParser(parseShare),
    new Option(
      "--returners <what>",
      "what becomes of disabled users in the list (default: reactivate)",
    ).choices(["reactivate", "keep"]),
    new Option("--create-classes", "create classes that the list names and the server lacks"),
    new Option("--passwords <file>", "make passwords for new users, in a CSV file for your eyes only"),
    new Option("--password-length <n>", "characters of these (default: 16)").argParser(parseWhole(15, 256)),
  ];
  const list = [
    new Option(
      "--column <heading=attribute>",
      "what a column stands for; without an attribute it is left out",
    ).argParser(parseColumn),
    new Option("--ignore-other-columns", "leave out columns that stand for nothing"),
    new Option("--clear-empty", "empty cells empty the attribute (default: they say nothing)"),
    new Option("--list-separator <char>", "between classes in one cell (default: a comma)"),
    new Option("--allow-unended-line", "CSV whose last line does not end with a line break is no mistake"),
    new Option("--format <format>", "default: by the file").choices(["csv", "json", "ndjson"]),
    new Option("--delimiter <char>", "between cells; tab for a tab (default: by the file)"),
    new Option("--encoding <name>", "default: by the file").choices(["utf-8", "utf-16", "windows-1252"]),
  ];
  const running = [
    new Option("--dry-run", "only show what would be done"),
    new Option(
      "--plan <file>",
      "write the plan to a .json or .csv file; can be given several times",
    ).argParser(collect),
    new Option(
      "--show <n>",
      "users shown of each kind of change (default: 20 in a terminal, else all)",
    ).argParser(parseWhole(0)),
    new Option("--journal <file>", "what is under way, for --resume (default: kelvin-sync.journal)"),
    new Option("--resume", "go on with a run that was broken off").conflicts("dryRun"),
    new Option("-y, --yes", "do not ask"),
  ];
  return [
    ...scope.map((option) => option.helpGroup(groups.scope)),
    ...doing.map((option) => option.helpGroup(groups.doing)),
    ...list.map((option) => option.helpGroup(groups.list)),
    ...running.map((option) => option.helpGroup(groups.running)),
  ];
}

/** Whom the list is complete for, which must be said. */
export function scopeOf({ school, role, sourceUid }: SyncFlags): SyncScope {
  const missing = [
    ...(school ? [] : ["--school"]),
    ...(role ? [] : ["--role"]),
    ...(sourceUid === undefined ? ["--source-uid"] : []),
  ];
  if (!school || !role || sourceUid === undefined)
    throw new CliError(
      `Say whom the list is complete for with ${missing.join(", ")}: users of these schools and roles, with this source uid, who are not in it count as leavers. Such as --school DEMOSCHOOL --role student --source-uid Kelvin.`,
    );
  return { schools: school, roles: role, sourceUid };
}

/** By what users are known. */
export function matchByOf({ matchBy }: SyncFlags): MatchBy | undefined {
  return matchBy === "record-uid" ? "recordUid" : matchBy;
}

/** How the list is written. */
export function recordOptions(flags: SyncFlags): RecordOptions {
  const {
    column,
    ignoreOtherColumns,
    clearEmpty,
    allowUnendedLine,
    listSeparator,
    format,
    delimiter,
    encoding,
  } = flags;
  const columns = Object.fromEntries(
    (column ?? []).map(([heading, attribute]) => [heading, attribute === "" ? false : attribute]),
  );
  return {
    // The client refuses what is no attribute, and names those that there are.
    columns: columns as NonNullable<RecordOptions["columns"]>,
    ...(ignoreOtherColumns && { otherColumns: "ignore" as const }),
    ...(clearEmpty && { clearEmpty }),
    ...(allowUnendedLine && { unendedLine: "allow" as const }),
    listSeparator,
    format,
    delimiter: delimiter === "tab" || delimiter === "\\t" ? "\t" : delimiter,
    encoding,
  };
}

function names(flag: string, description: string): Option {
  return new Option(flag, description).argParser((given, before: readonly string[] | undefined) => [
    ...(before ?? []),
    ...splitNames(given),
  ]);
}

function parseShare(text: string): number {
  const [, number, percent] = /^(\d+(?:\.\d+)?)(%?)$/.exec(text.trim()) ?? [];
  const share = Number(number) / (percent === "%" ? 100 : 1);
  if (!(share >= 0 && share <= 1))
    throw new InvalidArgumentError("Give a share such as 8% or 0.08, up to 100%.");
  return share;
}

function parseColumn(
  text: string,
  before: readonly (readonly [string, string])[] | undefined,
): readonly (readonly [string, string])[] {
  // Headings may hold an equals sign; attributes do not.
  const at = text.lastIndexOf("=");
  if (at < 1) throw new InvalidArgumentError("Give a heading and its attribute, such as Vorname=firstname.");
  const attribute = text.slice(at + 1).replace(/^udm\./, "udmProperties.");
  const known = [...userFields, "password"];
  if (attribute !== "" && !known.includes(attribute) && !/^udmProperties\../.test(attribute))
    throw new InvalidArgumentError(
      `There is no attribute ${JSON.stringify(attribute)}.${didYouMean(attribute, known) || ` There are ${known.join(", ")}, and udm.NAME.`}`,
    );
  return [...(before ?? []), [text.slice(0, at), attribute]];
}
