import { CliError } from "../../errors/cli-error.ts";
import type { TableCell } from "../../terminal/table.ts";
import { harmless } from "../../text/cells.ts";
import { didYouMean } from "../../text/nearest.ts";
import type { Kind, Thing } from "../kinds/kind.ts";
import { valueAt, wordsOf } from "../kinds/values.ts";

/** A column of a list. */
export interface ListColumn {
  readonly title: string;
  readonly cell: (thing: Thing) => TableCell;
}

/** The columns that a list has by itself, or those that were asked for, separated by commas. */
export function listColumns(kind: Kind, wanted: string | undefined): ListColumn[] {
  if (wanted === undefined) return kind.columns.map((attribute) => column(attribute, kind));
  const names = wanted
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length === 0) throw new CliError("--columns: name at least one.");
  return names.map((name) => column(attributeOf(name, kind), kind));
}

const property = /^udm\.(.+)$/is;

function attributeOf(name: string, { labels }: Kind): string {
  const udm = property.exec(name)?.[1];
  if (udm !== undefined) return `udmProperties.${udm}`;
  const plain = (text: string) => text.toLowerCase().replace(/[\s_-]/g, "");
  const found = Object.entries(labels).find(([attribute, label]) =>
    [attribute, label].some((known) => plain(known) === plain(name)),
  );
  if (found) return found[0];
  const known = Object.keys(labels);
  throw new CliError(
    `--columns: there is no ${JSON.stringify(name)}.${didYouMean(name, known) || ` There are ${known.join(", ")}, and udm.NAME for each UDM property.`}`,
  );
}

function column(attribute: string, { labels }: Kind): ListColumn {
  const udm = /^udmProperties\.(.+)$/s.exec(attribute)?.[1];
  const title = udm === undefined ? (labels[attribute] ?? attribute) : harmless(udm);
  switch (attribute) {
    case "disabled":
      return {
        title: "State",
        cell: (thing) =>
          valueAt(thing, attribute) ? { text: "disabled", paint: "notice" } : { text: "enabled" },
      };
    case "users":
      return { title, cell: (thing) => ({ text: String(countOf(valueAt(thing, attribute))) }) };
    case "schoolClasses":
    case "workgroups":
      return { title, cell: (thing) => ({ text: groupsOf(thing, attribute) }) };
    default:
      return { title, cell: (thing) => ({ text: wordsOf(valueAt(thing, attribute)) }) };
  }
}

function countOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

/** Without the school where there is only one: it has a column of its own. */
function groupsOf(thing: Thing, attribute: string): string {
  const value = valueAt(thing, attribute);
  const lists = Object.values(Object(value));
  return lists.length === 1 ? wordsOf(lists[0]) : wordsOf(value);
}
