/** Headers as undici gives them. */
export type RawHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** Headers as the web has them. */
export function headersOf(raw: RawHeaders): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(raw)) {
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  return headers;
}
