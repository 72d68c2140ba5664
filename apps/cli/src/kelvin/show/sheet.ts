import type { Paint } from "../../terminal/paint.ts";
import { cellsOf, harmless } from "../../text/cells.ts";
import type { Kind, Thing } from "../kinds/kind.ts";
import { wordsOf } from "../kinds/values.ts";

/** All that there is to know of an object, an attribute on each line. */
export function sheet(thing: Thing, { labels }: Kind, paint: Paint): string {
  const rows = rowsOf(thing, labels);
  const width = Math.max(...rows.map(([label]) => cellsOf(label)));
  return rows
    .map(([label, value]) => {
      const words = wordsOf(value) || paint.dim("–");
      return `${paint.dim(label + " ".repeat(width - cellsOf(label)))}  ${words}\n`;
    })
    .join("");
}

function rowsOf(thing: Thing, labels: Kind["labels"]): [label: string, value: unknown][] {
  const values = new Map<string, unknown>(Object.entries(thing));
  const rows: [label: string, value: unknown][] = [];
  for (const [attribute, label] of Object.entries(labels)) {
    if (!values.has(attribute)) continue;
    const value = values.get(attribute);
    values.delete(attribute);
    if (attribute !== "udmProperties") rows.push([label, value]);
    else
      for (const [name, inner] of Object.entries(Object(value)))
        rows.push([`${label} ${harmless(name)}`, inner]);
  }
  // What a newer server tells besides.
  for (const [name, value] of values) rows.push([harmless(name), value]);
  return rows;
}
