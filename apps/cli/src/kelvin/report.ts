import type { ItemResult } from "@labkeeper/transport";
import type { Reporter } from "../report/report.ts";
import { reportResults } from "../report/report.ts";
import { harmless } from "../text/cells.ts";
import type { KelvinJob } from "./command.ts";
import type { Key, Kind } from "./kinds/kind.ts";
import { nameOf } from "./names/keys.ts";
import { reasonFor } from "./reason.ts";

/** How the results of a command are told. */
export interface ReportStyle<T> {
  /** What is told of those that succeeded, in words. */
  readonly text: (succeeded: readonly { readonly item: Key; readonly value: T }[]) => string;
  /** What is told of one that succeeded, in JSON. */
  readonly fields?: (value: T) => object;
  /** Whether a success counts as one for the exit code. Default: it does. */
  readonly isGood?: (value: T) => boolean;
}

/** The commands whose answer may get lost after the server has done something. */
const writing: ReadonlySet<string> = new Set(["create", "modify", "move", "delete"]);

/** Tells what became of each object, and gives the exit code. */
export function report<T>(
  job: KelvinJob,
  kind: Kind,
  results: readonly ItemResult<Key, T>[],
  { text, fields = () => ({}), isGood }: ReportStyle<T>,
): number {
  const verb = job.command.slice(job.command.lastIndexOf(" ") + 1);
  const doubt = writing.has(verb)
    ? `It may have been done all the same: look with ${job.io.program} kelvin ${kind.command} show.`
    : undefined;
  return reportResults<T, ItemResult<Key, T>>(reporter(job), results, {
    list: "results",
    key: ({ item }) => (typeof item === "string" ? { name: item } : { school: item.school, name: item.name }),
    nameOf: ({ item }) => nameOf(item),
    failures: {
      reasonOf: reasonFor(kind, verb, doubt),
      fold: (names) => names.map(harmless).join(", "),
      doubt,
    },
    text,
    fields,
    isGood,
  });
}

function reporter({ io, interruption, command, flags }: KelvinJob): Reporter {
  return { io, interruption, command, json: flags.json === true };
}
