import { refuse } from "../input.ts";

/** Headers in lower case, the later ones winning. */
export function joined(...layers: (Readonly<Record<string, string>> | undefined)[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const layer of layers) {
    for (const name in layer) headers[name.toLowerCase()] = layer[name] ?? "";
  }
  return headers;
}

/** A correlation id of our own. */
export function newId(): string {
  // Pages that are not served over https have no `randomUUID`.
  return crypto.randomUUID?.() ?? Math.random().toString(36).slice(2);
}

/** A body of JSON. @throws InputError for what JSON cannot hold */
export function jsonText(json: unknown): string {
  try {
    return JSON.stringify(json);
  } catch {
    return refuse("body", "what JSON can hold", json);
  }
}
