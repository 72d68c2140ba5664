import { readFile, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { CliError, fileProblem } from "../errors/cli-error.ts";
import { parseJson } from "../files/json.ts";
import type { Io } from "../io.ts";
import { didYouMean } from "../text/nearest.ts";
import type { Config, ConfigProblem } from "./schema.ts";
import { namesAt, parseConfig } from "./schema.ts";

/** A configuration, and the file that it came from, if there is one. */
export interface LoadedConfig {
  readonly file: string | undefined;
  readonly config: Config;
}

/**
 * Reads the configuration: the file given, else the one that `LABKEEPER_CONFIG` names, else
 * `labkeeper/config.json` in the user's folder for configurations, which need not exist.
 */
export async function loadConfig(io: Io, given: string | undefined): Promise<LoadedConfig> {
  const named = given ?? (io.env.LABKEEPER_CONFIG || undefined);
  const file = named === undefined ? defaultFile(io) : resolve(io.cwd, named);
  const text = await read(file, named !== undefined);
  if (text === undefined) return { file: undefined, config: {} };
  const checked = parseConfig(parseJson(text, file));
  if (Array.isArray(checked)) throw new CliError(checked.map((problem) => explain(problem, file)).join("\n"));
  return { file, config: withPaths(checked, (path) => fromConfig(path, file, io.home)) };
}

/** Where the configuration is looked for. */
function defaultFile({ env, home }: Pick<Io, "env" | "home">): string {
  return join(env.XDG_CONFIG_HOME || join(home, ".config"), "labkeeper", "config.json");
}

async function read(file: string, mustExist: boolean): Promise<string | undefined> {
  try {
    const { mode } = await stat(file);
    // Windows has other means than these bits, and reports them as set.
    if (process.platform !== "win32" && (mode & 0o077) !== 0) {
      throw new CliError(
        `${file}: others can read or change this file (mode ${(mode & 0o777).toString(8)}), and it may hold a password. Type: chmod 600 ${quote(file)}`,
      );
    }
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof CliError) throw error;
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (missing && !mustExist) return undefined;
    throw new CliError(`${file}: cannot read the configuration: ${fileProblem(error)}.`);
  }
}

/** The path as a shell takes it. */
function quote(path: string): string {
  return /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}

function explain({ path, unknownName, message }: ConfigProblem, file: string): string {
  if (!unknownName) return `${file}: ${path || "the configuration"} ${message}.`;
  const parent = path.includes(".") ? path.slice(0, path.lastIndexOf(".")) : "";
  const name = path.slice(parent === "" ? 0 : parent.length + 1);
  const known = namesAt[parent] ?? [];
  const guess = didYouMean(name, known);
  return `${file}: ${path} is not known.${guess || ` Known here are ${known.filter((one) => one !== "$schema").join(", ")}.`}`;
}

/** What a configuration may say about files of a server. */
interface Files {
  readonly keyFile?: string;
  readonly passwordFile?: string;
  readonly ca?: string;
}

function withPaths({ veyon, kelvin, ...rest }: Config, path: (path: string) => string): Config {
  const inServer = <S extends Files>(server: S): S => {
    const { keyFile, passwordFile, ca } = server;
    return {
      ...server,
      ...(keyFile !== undefined && { keyFile: path(keyFile) }),
      ...(passwordFile !== undefined && { passwordFile: path(passwordFile) }),
      ...(ca !== undefined && { ca: path(ca) }),
    };
  };
  return {
    ...rest,
    ...(veyon && { veyon: inServer(veyon) }),
    ...(kelvin && { kelvin: inServer(kelvin) }),
  };
}

/** Paths in a configuration start from its folder, or from the home folder with `~/`. */
function fromConfig(path: string, file: string, home: string): string {
  return path.startsWith("~/") ? join(home, path.slice(2)) : resolve(dirname(file), path);
}
