import { CliError } from "../errors/cli-error.ts";

/** More computers than this are surely a mistake, such as `pc-[1-99999]`. */
const most = 5_000;

/**
 * The names that a text stands for: `pc-01`, `pc-01,pc-02`, `pc-[01-30]`, `r[1-2]-pc[01-03,07]`. Leading zeros
 * of a range's first number are kept.
 *
 * @param from Where the text stands, for messages.
 */
export function expandHosts(text: string, from: string): string[] {
  const names = splitList(text, from).flatMap((part) => expandPattern(part, from));
  if (names.length > most) throw tooMany(text, names.length, from);
  return names;
}

/** The parts of a list: separated by commas outside of brackets, or by spaces. */
export function splitList(text: string, from: string): string[] {
  const parts: string[] = [];
  let part = "";
  let inside = false;
  for (const letter of text) {
    if (letter === "[" || letter === "]") {
      if (inside === (letter === "["))
        throw new CliError(
          `${from}: ${JSON.stringify(text)} has a bracket without its partner. Write a range like pc-[01-30].`,
        );
      inside = letter === "[";
    }
    if (!inside && /[,\s]/.test(letter)) {
      parts.push(part);
      part = "";
    } else {
      part += letter;
    }
  }
  if (inside)
    throw new CliError(
      `${from}: ${JSON.stringify(text)} has a bracket without its partner. Write a range like pc-[01-30].`,
    );
  return [...parts, part].filter((name) => name !== "");
}

function expandPattern(pattern: string, from: string): string[] {
  let names = [""];
  let size = 1;
  for (const [, literal = "", range] of pattern.matchAll(/([^[\]]+)|\[([^\]]*)\]/g)) {
    const endings = range === undefined ? [literal] : expandRange(range, pattern, from);
    size *= endings.length;
    if (size > most) throw tooMany(pattern, size, from);
    names = names.flatMap((name) => endings.map((ending) => name + ending));
  }
  for (const name of names) checkName(name, from);
  return names;
}

function expandRange(range: string, pattern: string, from: string): string[] {
  return range.split(",").flatMap((part) => {
    const [, first, last = first] = /^\s*(\d+)(?:\s*-\s*(\d+))?\s*$/.exec(part) ?? [];
    if (first === undefined || last === undefined)
      throw new CliError(
        `${from}: [${range}] in ${JSON.stringify(pattern)} is no range of numbers. Write it like [01-30] or [01-03,07].`,
      );
    return count(first, last, pattern, from);
  });
}

function count(first: string, last: string, pattern: string, from: string): string[] {
  const [begin, end] = [Number(first), Number(last)];
  if (begin > end)
    throw new CliError(
      `${from}: [${first}-${last}] in ${JSON.stringify(pattern)} runs backwards. Write [${last}-${first}].`,
    );
  if (last.startsWith("0") && last.length !== first.length && last !== "0")
    throw new CliError(
      `${from}: the numbers of [${first}-${last}] in ${JSON.stringify(pattern)} have different numbers of digits. Write [${first.padStart(last.length, "0")}-${last}].`,
    );
  const size = end - begin + 1;
  if (size > most) throw tooMany(pattern, size, from);
  const digits = first.startsWith("0") ? first.length : 0;
  return Array.from({ length: size }, (_, index) => String(begin + index).padStart(digits, "0"));
}

function checkName(name: string, from: string): void {
  if (!/^[\p{L}\p{N}_][\p{L}\p{N}\p{M}._:%-]*$/u.test(name))
    throw new CliError(
      `${from}: ${JSON.stringify(name)} is no name of a computer. Names have letters, digits, dots, hyphens and underscores; ranges are written pc-[01-30], rooms @r101.`,
    );
}

function tooMany(text: string, size: number, from: string): CliError {
  return new CliError(
    `${from}: ${JSON.stringify(text)} stands for ${size.toLocaleString("en")} computers or more; at most ${most.toLocaleString("en")} are allowed. Is the range right?`,
  );
}
