import { pathSegment, refuse } from "@labkeeper/transport";
import { apiPath } from "../options.ts";

/**
 * What the URLs of references in requests begin with. The server compares no host, but wants one with a dot in it, or
 * an IP address: to others a top level domain is added that belongs to nobody.
 */
export function referenceBase({ host, hostname }: URL): string {
  const isWhole = /\..|^\[/.test(hostname);
  return `https://${isWhole ? host : `${hostname}.invalid`}${apiPath}`;
}

/** The name in the URL of a reference: its last segment, decoded. */
export function nameIn(reference: string): string {
  const path = reference.replace(/[?#].*$/s, "").replace(/\/+$/, "");
  return decoded(path.slice(path.lastIndexOf("/") + 1));
}

/** A segment of a path as a name; what is not encoded is one already. */
export function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/**
 * A name as a segment of a path. A slash is refused: proxies and the server take an encoded one for a real one, and the
 * request would reach another resource.
 *
 * @param path What the name is, for the message.
 */
export function nameSegment(path: string, value: unknown): string {
  const segment = pathSegment(path, value);
  if (segment.includes("%2F")) refuse(path, "a name without a slash", value);
  return segment;
}
