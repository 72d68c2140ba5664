import { callOptions, check, refuseSecret } from "@labkeeper/transport";

type Headers = Readonly<Record<string, string>>;

// A header may well be a secret: the error tells no value.
const ascii = check(
  "ASCII text, as the engine takes no other",
  (value) => typeof value === "string" && /^[\t\x20-\x7e]*$/.test(value),
  refuseSecret,
);

/** Refuses headers that the engine does not take. */
export function checkHeaders(path: string, headers: unknown): void {
  callOptions.headers(path, headers);
  for (const [name, value] of Object.entries(headers ?? {})) ascii(`${path}.${name}`, value);
}

/** What every document is sent and asked for with. */
export const documentHeaders: Headers = { version: "4", "content-type": "application/xml" };

/**
 * The headers of a request of the API: those of the caller, and over them those that the documents need.
 *
 * @param query Its `all_content` is told in a header, too, for engines before 4.1.
 */
export function fixedHeaders(own: Headers | undefined, query: Headers): Headers {
  checkHeaders("headers", own);
  const { all_content: allContent } = query;
  return {
    ...lowerCase(own),
    ...documentHeaders,
    accept: "application/xml",
    ...(allContent !== undefined && { "all-content": allContent }),
  };
}

function lowerCase(headers: Headers = {}): Headers {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
