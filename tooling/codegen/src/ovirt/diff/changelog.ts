import type { Model } from "../model/model.ts";
import type { Item } from "./inventory.ts";
import { inventoryOf } from "./inventory.ts";

/** What a newer model adds, changes and removes, as an entry of a changelog in Markdown. */
export function changelogOf(older: Model, newer: Model): string {
  const [before, after] = [inventoryOf(older), inventoryOf(newer)];
  const changed = [...after].flatMap(([key, { label, facts }]) => {
    const old = before.get(key);
    return old && old.facts !== facts ? [`- ${label}: ${old.facts || "plain"} → ${facts || "plain"}`] : [];
  });
  const sections = [
    ["Added", missingFrom(before, after).map(described)],
    ["Changed", changed],
    ["Removed", missingFrom(after, before).map(({ label }) => `- ${label}`)],
  ] as const;
  const title = `oVirt API model ${older.apiVersion} → ${newer.apiVersion}.`;
  const texts = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([name, lines]) => `### ${name}\n\n${lines.join("\n")}`);
  return `${[title, ...(texts.length > 0 ? texts : ["Nothing has changed."])].join("\n\n")}\n`;
}

/** What only `items` has; not the parts of what is named already. */
function missingFrom(others: ReadonlyMap<string, Item>, items: ReadonlyMap<string, Item>): Item[] {
  return [...items]
    .filter(([key, { owner }]) => !others.has(key) && (owner === undefined || others.has(owner)))
    .map(([, item]) => item);
}

function described({ label, facts }: Item): string {
  return facts === "" ? `- ${label}` : `- ${label}: ${facts}`;
}
