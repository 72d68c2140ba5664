import { Option } from "commander";
import { readText } from "../../connection/files.ts";
import { CliError } from "../../errors/cli-error.ts";
import { parseJson } from "../../files/json.ts";
import type { Io } from "../../io.ts";
import type { Kind } from "../kinds/kind.ts";

/** Attributes as a file tells them. */
export type Values = Readonly<Record<string, unknown>>;

/** The option that reads attributes from a file. */
export function fromOption({ many }: Kind): Option {
  return new Option(
    "--from <file>",
    `JSON with attributes, or a list of ${many}; - is the standard input. Other options win`,
  );
}

/** The objects in a file: one, or a list. */
export async function readValues(io: Io, file: string): Promise<Values[]> {
  const text = file === "-" ? await io.stdin.readAll() : await readText(io, file, "file");
  const where = file === "-" ? "standard input" : file;
  const content = parseJson(text, where);
  const list: unknown[] = Array.isArray(content) ? content : [content];
  if (list.length === 0) throw new CliError(`${where}: the list is empty.`);
  return list.map((one, index) => {
    if (!isValues(one))
      throw new CliError(
        `${where}: ${Array.isArray(content) ? `entry ${index + 1}` : "it"} is no object with attributes, such as { "name": "anna", "email": "anna@example.org" }.`,
      );
    return one;
  });
}

function isValues(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
