import { isProtocolError, quote } from "@labkeeper/transport";
import type { Address, Engine } from "../engine.ts";
import type { Document } from "../xml/read.ts";
import { readDocument } from "../xml/read.ts";

/** What came, whatever its status says. */
export interface Received {
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/**
 * What an answer holds: a document, nothing at all, or what is wrong with it as a sentence. The sentences are those
 * of the official SDKs, so that they can be searched for.
 */
export type Content =
  | { readonly kind: "document"; readonly document: Document }
  | { readonly kind: "empty" }
  | { readonly kind: "nonsense"; readonly problem: string };

/** Reads what came. */
export function contentOf(
  { headers, body }: Received,
  { address, reading }: Pick<Engine, "address" | "reading">,
): Content {
  if (body.length === 0) return { kind: "empty" };
  const type = headers.get("content-type");
  if (!/^\s*(application|text)\/xml\s*(;|$)/i.test(type ?? "")) {
    return {
      kind: "nonsense",
      problem: `${notExpected(type, "XML", address)} It begins with ${beginning(body)}.`,
    };
  }
  try {
    return { kind: "document", document: readDocument(body, reading) };
  } catch (error) {
    if (!isProtocolError(error)) throw error;
    return { kind: "nonsense", problem: error.message };
  }
}

/** The sentence about a content type that is not the expected one, with the usual cause: another base path. */
export function notExpected(type: string | null, expected: "XML" | "JSON", { path }: Address): string {
  const what =
    type === null
      ? "The response has no content type"
      : `The response content type '${type}' isn't the expected ${expected}`;
  return path === usualPath
    ? `${what}. Does a proxy answer?`
    : `${what}. Is the path '${path}' included in the 'url' parameter correct? The typical one is '${usualPath}'.`;
}

const usualPath = "/ovirt-engine/api";

function beginning(body: Uint8Array): string {
  return quote(new TextDecoder().decode(body.subarray(0, 500)));
}

/** What a document is, for a sentence. */
export function nameOf({ struct, list }: Document): string {
  return list ? "List" : struct;
}
