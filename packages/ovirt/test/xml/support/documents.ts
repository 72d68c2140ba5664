import type { ReadOptions } from "../../../src/xml/read.ts";
import { readDocument } from "../../../src/xml/read.ts";

/** The value of a document given as text. */
export function read(xml: string, options?: ReadOptions): unknown {
  return readDocument(new TextEncoder().encode(xml), options).value;
}

/** The error of a document that cannot be read. */
export function errorOf(xml: string | Uint8Array): unknown {
  try {
    readDocument(typeof xml === "string" ? new TextEncoder().encode(xml) : xml);
  } catch (error) {
    return error;
  }
  return undefined;
}
