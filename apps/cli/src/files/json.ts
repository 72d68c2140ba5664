import { CliError } from "../errors/cli-error.ts";

/** Reads JSON of a file. */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    // The parser's message quotes the text, which may hold a password: only the place is told.
    const [, at] = /position (\d+)/.exec(String(error)) ?? [];
    const before = text.slice(0, at === undefined ? text.length : Number(at)).split("\n");
    throw new CliError(
      `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}: this is no JSON. Often a comma is missing or there is one too many.`,
    );
  }
}
