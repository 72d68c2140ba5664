import { ProtocolError } from "@labkeeper/transport";

/** Why a document cannot be read. */
export interface Failure {
  /** What is wrong, as a sentence without its full stop. */
  readonly problem: string;
  /** The whole document. */
  readonly bytes: Uint8Array;
  /** Where it was noticed: offset of a byte. */
  readonly at: number;
  /** Whether what stands there is secret and may not be quoted. */
  readonly secret: boolean;
}

/** How many bytes before and after the place are quoted. */
const around = 60;

/** The error of a document that cannot be read: what is wrong, where, and the markup around it. */
export function failure({ problem, bytes, at, secret }: Failure): ProtocolError {
  const { line, column } = position(bytes, at);
  const near = secret ? "" : `, near ${JSON.stringify(surroundings(bytes, at))}`;
  return new ProtocolError(`${problem} (line ${line}, column ${column}${near})`, { code: "protocol" });
}

/** Line and column, both from 1; a column is a character, not a byte. */
function position(bytes: Uint8Array, at: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let column = 1;
  for (const byte of bytes.subarray(0, at)) {
    if (byte === 0x0a) {
      line += 1;
      column = 1;
    } else if (byte < 0x80 || byte > 0xbf) column += 1;
  }
  return { line, column };
}

/**
 * The tags around a place. Texts between them are left out, since any of them may be a password: from outside one
 * cannot tell.
 */
function surroundings(bytes: Uint8Array, at: number): string {
  const before = asText(bytes.subarray(Math.max(0, at - around), at));
  const after = asText(bytes.subarray(at, at + around));
  // What is cut off at either end could be the middle of a text.
  const whole = at <= around ? before : before.replace(/^[^<]*/, "");
  const quoted = `${whole}${inTag(whole) ? after : after.replace(/^[^<]+/, "…")}`;
  return (at > around ? "…" : "") + quoted.replace(/>[^<]*[^<\s][^<]*/g, ">…");
}

/** Whether the text ends inside of a tag. */
function inTag(text: string): boolean {
  return text.lastIndexOf("<") > text.lastIndexOf(">");
}

/** Bytes as text, whatever they are. */
export function asText(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
