import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** The text of a file of cases, compressed by gzip or not. */
export function caseText(file: string): string {
  const bytes = readFileSync(file);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return String(isPacked ? gunzipSync(bytes) : bytes);
}
