import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { CliError, fileProblem } from "../errors/cli-error.ts";
import { didYouMean } from "../text/nearest.ts";
import { expandHosts, splitList } from "./expand.ts";

/** Where the names of computers come from. */
export interface HostSources {
  /** The command's own arguments. */
  readonly operands: readonly string[];
  /** Values of `--hosts`. */
  readonly lists: readonly string[];
  /** Values of `--hosts-file`. */
  readonly files: readonly string[];
  /** Values of `--except`. */
  readonly except: readonly string[];
}

/** What the names are looked up in. */
export interface HostContext {
  /** Rooms of the configuration: their names and what they hold. */
  readonly rooms: Readonly<Record<string, readonly string[]>>;
  /** The folder that relative paths start from. */
  readonly cwd: string;
}

/** The computers that the arguments stand for, each once, in the order given. */
export async function resolveHosts(sources: HostSources, context: HostContext): Promise<string[]> {
  const found = new Set<string>();
  const add = (names: readonly string[]) => {
    for (const name of names) found.add(name);
  };
  for (const text of sources.operands) add(expandText(text, "HOST", context.rooms));
  for (const text of sources.lists) add(expandText(text, "--hosts", context.rooms));
  for (const file of sources.files) add(await readHostsFile(file, context));
  const anyFound = found.size > 0;
  for (const text of sources.except) {
    for (const name of expandText(text, "--except", context.rooms)) {
      if (!found.delete(name))
        throw new CliError(`--except: ${name} is not among the computers.${didYouMean(name, found)}`);
    }
  }
  if (anyFound && found.size === 0)
    throw new CliError("--except: no computers are left. Leave out fewer of them.");
  return [...found];
}

/** The computers that one text stands for: names, ranges and rooms, separated by commas or spaces. */
export function expandText(
  text: string,
  from: string,
  rooms: HostContext["rooms"],
  open: readonly string[] = [],
): string[] {
  return splitList(text, from).flatMap((part) => {
    if (!part.startsWith("@")) return expandHosts(part, from);
    const room = part.slice(1);
    const content = Object.hasOwn(rooms, room) ? rooms[room] : undefined;
    if (content === undefined) throw new CliError(`${from}: ${unknownRoom(room, Object.keys(rooms))}`);
    if (open.includes(room))
      throw new CliError(
        `rooms.${room}: the room contains itself (${[...open, room].join(" → ")}). Take it out.`,
      );
    return content.flatMap((line) => expandText(line, `rooms.${room}`, rooms, [...open, room]));
  });
}

function unknownRoom(room: string, known: readonly string[]): string {
  const remedy =
    known.length === 0
      ? `The configuration has no rooms; add { "rooms": { ${JSON.stringify(room)}: ["pc-[01-30]"] } } to it.`
      : `The configuration has ${known.map((name) => `@${name}`).join(", ")}.`;
  return `there is no room @${room}.${didYouMean(room, known)} ${remedy}`;
}

async function readHostsFile(file: string, { rooms, cwd }: HostContext): Promise<string[]> {
  let text: string;
  try {
    text = await readFile(resolve(cwd, file), "utf8");
  } catch (error) {
    throw new CliError(`--hosts-file: cannot read ${file}: ${fileProblem(error)}.`);
  }
  return text.split(/\r?\n/).flatMap((line, index) => {
    const [names = ""] = line.split("#");
    return expandText(names, `${file}:${index + 1}`, rooms);
  });
}
