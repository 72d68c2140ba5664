import type { Kind, Thing } from "./kind.ts";

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** The objects by school and name, numbers in them by their size. */
export function sorted(things: readonly Thing[], { inSchool }: Kind): Thing[] {
  const schoolOf = (thing: Thing) => (inSchool ? String(Reflect.get(thing, "school")) : "");
  return [...things].sort(
    (a, b) => collator.compare(schoolOf(a), schoolOf(b)) || collator.compare(a.name, b.name),
  );
}

/** The object with its attributes in the order in which they are shown; those that nobody knows come last. */
export function inOrder(thing: Thing, { labels }: Kind): object {
  const values = Object.entries(thing);
  const place = new Map(Object.keys(labels).map((name, index) => [name, index]));
  const placeOf = ([name]: readonly [string, unknown]) => place.get(name) ?? place.size;
  return Object.fromEntries(values.sort((a, b) => placeOf(a) - placeOf(b)));
}
