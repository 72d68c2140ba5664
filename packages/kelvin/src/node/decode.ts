import { SourceError } from "../sync/records/source-error.ts";

/** How the characters of a file are written. */
export type Encoding = "utf-8" | "utf-16" | "windows-1252";

/**
 * The text of a file.
 *
 * @param encoding Default: what the file begins with, else UTF-8 if all of it is, else Windows-1252.
 * @throws {@link SourceError} when the file was cut off within a character, or when its encoding cannot be told.
 */
export function decode(bytes: Uint8Array, encoding: Encoding | undefined, title: string): string {
  const refuse = (problem: string, remedy: string): never => {
    throw new SourceError(title, [{ problem, remedy }]);
  };
  const cutOff = () => refuse("The last character is cut off", "Give the whole file, or its encoding");
  const strictly = (name: string): string => {
    const decoder = new TextDecoder(name, { fatal: true });
    let text = "";
    try {
      text = decoder.decode(bytes, { stream: true });
    } catch {
      return refuse(`It is not all ${name.toUpperCase()}`, "Give its encoding");
    }
    try {
      return text + decoder.decode();
    } catch {
      return cutOff();
    }
  };
  const wide = wideEncoding(bytes);
  if (encoding === "utf-16" || (encoding === undefined && wide)) return strictly(wide ?? "utf-16le");
  if (encoding === "utf-8" || hasMark(bytes, 0xef, 0xbb, 0xbf)) return strictly("utf-8");
  if (encoding === undefined && endsWithinCharacter(bytes)) return cutOff();
  const loose = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const isBroken = loose.includes("\ufffd");
  if (encoding === undefined && !isBroken) return loose;
  if (encoding === undefined && /[^\p{ASCII}\ufffd]/u.test(loose)) {
    // Letters of UTF-8 beside bytes that are none: two files in one.
    return refuse(mixed, "Give its encoding");
  }
  return new TextDecoder("windows-1252").decode(bytes);
}

const mixed = "Some of its letters are written in UTF-8 and others are not";

/** Whether bytes are UTF-8 up to a last character of which some bytes are missing. */
function endsWithinCharacter(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    decoder.decode(bytes, { stream: true });
  } catch {
    return false;
  }
  try {
    decoder.decode();
    return false;
  } catch {
    return true;
  }
}

/** The byte order of UTF-16, by the mark at the beginning or by every other byte being zero. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (hasMark(bytes, 0xff, 0xfe)) return "utf-16le";
  if (hasMark(bytes, 0xfe, 0xff)) return "utf-16be";
  const start = [...bytes.subarray(0, 64)];
  const zeros = (odd: number): number =>
    start.filter((byte, index) => index % 2 === odd && byte === 0).length;
  if (zeros(1) > start.length / 4) return "utf-16le";
  return zeros(0) > start.length / 4 ? "utf-16be" : undefined;
}

function hasMark(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
