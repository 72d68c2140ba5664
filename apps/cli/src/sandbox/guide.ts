import type { Io } from "../io.ts";
import { paintFor } from "../terminal/paint.ts";

/** What a sandbox tells about itself. */
interface Guide {
  /** What is served, such as `Veyon 4.11 sandbox`. */
  readonly title: string;
  /** What is in it, such as `12 computers`. */
  readonly content: string;
  readonly url: string;
  /** What the environment must say to reach it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Commands to try, without the program's name. */
  readonly commands: readonly string[];
  /** How else to log in. */
  readonly logIn: string;
}

/** Tells how to use a sandbox, ready to be copied into another terminal. */
export function guideText(io: Io, { title, content, url, environment, commands, logIn }: Guide): string {
  const paint = paintFor(io.stdout.colors);
  const { program } = io;
  const lines = [
    // In the repository the program's name is a long one: shorten it for the other terminal too.
    ...(program === "labkeeper" ? [] : [`labkeeper() { ${program} "$@"; }`]),
    ...Object.entries(environment).map(([name, value]) => `export ${name}=${value}`),
    "",
    ...commands.map((command) => `labkeeper ${command}`),
  ];
  return [
    `${paint.bold(title)} with ${content} at ${paint.bold(url)}`,
    "",
    "In another terminal:",
    "",
    ...lines.map((line) => (line === "" ? "" : `  ${paint.typed(line)}`)),
    "",
    `${logIn} ${paint.dim("Ctrl-C stops the sandbox.")}`,
    "",
  ].join("\n");
}
