import type { Model, NamedAttribute } from "./model.ts";

type Values = Readonly<Record<string, unknown>>;

/** What of the changes is no news to an object that was loaded, left out. */
export function differing(model: Model, loaded: Values, changes: Values): Values {
  return Object.fromEntries(
    Object.entries(changes).flatMap(([name, value]): [string, unknown][] => {
      const own = loaded[name];
      if (value === undefined) return [];
      if (own === undefined) return [[name, value]];
      const attribute = model.byName.get(name);
      if (attribute?.kind === "properties" && isValues(own) && isValues(value)) {
        // The server merges these: each is a change of its own.
        const rest = Object.entries(value).filter(([key, one]) => !isSame(own[key], one));
        return rest.length > 0 ? [[name, Object.fromEntries(rest)]] : [];
      }
      return isSame(normal(attribute, own), normal(attribute, value)) ? [] : [[name, value]];
    }),
  );
}

/** A value as it compares: lists have no order, schools no case, and a school without classes is none. */
function normal(attribute: NamedAttribute | undefined, value: unknown): unknown {
  const { kind, to } = attribute ?? {};
  if (kind === "map" && isValues(value)) {
    return Object.entries(value)
      .map(([school, names]) => [school, sorted(names)])
      .filter(([, names]) => names?.length !== 0)
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  }
  if (kind !== "list" && kind !== "references" && kind !== "reference") return value;
  const names: unknown[] = Array.isArray(value) ? value : [value];
  return sorted(to === "school" ? names.map((name) => String(name).toLowerCase()) : names);
}

function sorted(list: unknown): unknown[] {
  return Array.isArray(list) ? [...list].sort() : [list];
}

/** Whether two values are the same as JSON. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isValues(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
