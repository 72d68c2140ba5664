import type { Filter, FilterTable } from "@labkeeper/kelvin-model";
import type { Query } from "@labkeeper/transport";
import { boolean, checkFields, list, refuse, text } from "@labkeeper/transport";
import type { ApiVersion } from "../options.ts";
import { isDay } from "./day.ts";
import { hasAttributes } from "./plain.ts";

/** What a resource can be searched by. */
export interface Searching {
  readonly filters: FilterTable;
  readonly version: ApiVersion;
  /** What the server takes for a part of its own query, where it escapes nothing. */
  readonly unsafe?: RegExp | undefined;
}

/**
 * The query of a search. The server ignores what it does not know and then returns everything, so whatever might be no
 * filter at all is refused: unknown names, empty values, and undefined, which is what a misspelt attribute gives.
 */
export function queryFor({ filters, version, unsafe }: Searching, given: object): Query {
  if (!hasAttributes(given)) refuse("filter", "a plain object", given);
  checkFields(
    "filter",
    given,
    Object.fromEntries(Object.keys(filters).map((name) => [name, () => undefined])),
  );
  const query: Record<string, string | readonly string[]> = {};
  for (const [name, filter] of Object.entries(filters)) {
    if (!(name in given) && !filter.required) continue;
    const value: unknown = Reflect.get(given, name);
    const path = `filter.${name}`;
    if (filter.onlyV1 && version === "v2")
      refuse(path, "nothing, as v2 ignores it", value, "Search at `v1`.");
    if (value === undefined || value === null) {
      refuse(path, "a value", value, filter.required ? undefined : "Leave it out to find all.");
    }
    if (filter.kind === "properties") {
      addProperties(query, path, value, filters);
      continue;
    }
    checkValue(path, filter, value);
    if (unsafe?.test(String(value))) refuse(path, "a text without ( ) and \\", value);
    query[filter.wire] = Array.isArray(value) ? value : String(value);
  }
  return query;
}

function checkValue(path: string, { wire, kind, wildcard, repeated, address }: Filter, value: unknown): void {
  (kind === "boolean" ? boolean : repeated ? list(text, 1) : text)(path, value);
  const given = String(value);
  if (kind === "date" && !isDay(given)) refuse(path, "a day as YYYY-MM-DD", value);
  // In a school, it would widen all that the other filters find.
  if ((!wildcard || wire === "school") && given.includes("*")) refuse(path, "a name without `*`", value);
  if (address && !/.@./.test(given)) refuse(path, "a text with something before and after an @", value);
}

/** UDM properties are parameters by their own names. Each may be given once: of several the server takes the last. */
function addProperties(
  query: Record<string, unknown>,
  path: string,
  given: unknown,
  filters: FilterTable,
): void {
  // The server knows `schools`, too: as another name of `school`.
  const taken = ["schools", ...Object.values(filters).map(({ wire }) => wire)];
  const entries = Object.entries(Object(given));
  if (typeof given !== "object" || entries.length === 0) {
    refuse(path, "an object with the names and values of UDM properties", given);
  }
  for (const [name, value] of entries) {
    const at = `${path}.${name}`;
    if (taken.includes(name) || !/^\w[\w-]*$/.test(name)) refuse(at, "the name of a UDM property", name);
    if (typeof value !== "boolean" && !Number.isFinite(value)) text(at, value);
    query[name] = String(value);
  }
}
