import type { Paint } from "../../terminal/paint.ts";
import { cellsOf, harmless } from "../../text/cells.ts";
import { count } from "../../text/count.ts";
import type { Key, Kind, Thing } from "../kinds/kind.ts";
import { valueAt, wordsOf } from "../kinds/values.ts";
import { nameOf } from "../names/keys.ts";

/** An object before and after it was changed. */
interface Changed {
  readonly item: Key;
  readonly value: { readonly before: Thing; readonly after: Thing; readonly changed: boolean };
}

/** What was changed: in detail of one object, in numbers of several. */
export function changesText(
  done: readonly Changed[],
  { kind, total, paint }: { readonly kind: Kind; readonly total: number; readonly paint: Paint },
): string {
  const [only] = done;
  if (!only) return "";
  if (total === 1) return oneText(only, kind, paint);
  const changed = done.filter(({ value }) => value.changed).length;
  const same = done.length - changed;
  const some = changed === total ? `All ${total}` : `${changed} of ${total}`;
  const rest = same === 0 ? "" : ` ${count(same, "was", "were")} as wanted already.`;
  return `${some} ${kind.many} changed.${rest}\n`;
}

function oneText({ item, value: { before, after, changed } }: Changed, kind: Kind, paint: Paint): string {
  const name = harmless(nameOf(item));
  if (!changed) return `${name} is as wanted already.\n`;
  const rows = differences(before, after, kind);
  const width = Math.max(0, ...rows.map(([label]) => cellsOf(label)));
  const lines = rows.map(
    ([label, old, now]) =>
      `  ${paint.dim(label + " ".repeat(width - cellsOf(label)))}  ${old || "–"} → ${now || "–"}\n`,
  );
  return `${name} changed${lines.length > 0 ? ":" : "."}\n${lines.join("")}`;
}

/** What follows from the rest. */
const derived = new Set(["dn", "url", "ucsschoolRoles"]);

function differences(
  before: Thing,
  after: Thing,
  { labels }: Kind,
): [label: string, old: string, now: string][] {
  return Object.entries(labels)
    .filter(([attribute]) => !derived.has(attribute))
    .flatMap(([attribute, label]) => {
      if (attribute !== "udmProperties") return [{ path: attribute, label }];
      const names = Object.keys(Object(valueAt(after, attribute)));
      return names.map((name) => ({ path: `${attribute}.${name}`, label: `${label} ${harmless(name)}` }));
    })
    .map(({ path, label }): [string, string, string] => [
      label,
      wordsOf(valueAt(before, path)),
      wordsOf(valueAt(after, path)),
    ])
    .filter(([, old, now]) => old !== now);
}
