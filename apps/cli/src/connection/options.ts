import type { Command } from "commander";
import { Option } from "commander";
import { parsePositiveDuration, parseWhole } from "../arguments.ts";

/** What the options of every server say about it and how to log in there; all that was not given is absent. */
export interface ServerFlags {
  readonly url?: string;
  readonly ca?: string;
  readonly insecure?: true;
  /** Milliseconds. */
  readonly timeout?: number;
  readonly concurrency?: number;
  readonly username?: string;
  readonly password?: string;
  readonly passwordFile?: string;
  readonly passwordStdin?: true;
  readonly config?: string;
  readonly verbose?: true;
  readonly json?: true;
}

/** The headings of the options in a help text. */
const optionGroups = { server: "Server:", login: "Log-in:", general: "General:" } as const;

/** What differs between the options of the servers. */
export interface ServerOptionTexts {
  readonly url: string;
  readonly concurrency: string;
  readonly username: string;
  /** Options of this server alone, each with its heading. */
  readonly server: readonly Option[];
  /** Options of this server's log-in alone: before the name, and behind the password. */
  readonly login: readonly [before: readonly Option[], after: readonly Option[]];
}

/** The options that every command takes that works on a server. */
export function serverOptions(texts: ServerOptionTexts): Option[] {
  const { server, login, general } = optionGroups;
  const [before, after] = texts.login;
  return [
    new Option("--url <url>", texts.url).helpGroup(server),
    new Option("--ca <file>", "trust this certificate authority (PEM)").helpGroup(server),
    new Option("--insecure", "accept any certificate; anyone between can then listen").helpGroup(server),
    new Option("--timeout <time>", "limit for each request, such as 30s")
      .argParser(parsePositiveDuration)
      .helpGroup(server),
    ...texts.server.map((option) => option.helpGroup(server)),
    new Option("--concurrency <n>", texts.concurrency).argParser(parseWhole(1)).helpGroup(server),
    ...before.map((option) => option.helpGroup(login)),
    new Option("--username <name>", texts.username).helpGroup(login),
    new Option("--password-file <file>", "read the password from a file").helpGroup(login),
    new Option("--password-stdin", "read the password from the standard input").helpGroup(login),
    new Option("--password <text>", "not advised: everyone on this machine can see it").helpGroup(login),
    ...after.map((option) => option.helpGroup(login)),
    new Option("--config <file>", "configuration file").helpGroup(general),
    new Option("--json", "print JSON for programs").helpGroup(general),
    new Option("-v, --verbose", "log every request to the standard error output").helpGroup(general),
  ];
}

/** Shows the options in the help of a server's commands, where they can stand too. */
export function addOptions(command: Command, options: readonly Option[]): void {
  for (const option of options) command.addOption(option);
}

/** Takes the options without showing them in the help of each command, which would bury the command's own. */
export function addHiddenOptions(command: Command, options: readonly Option[]): void {
  for (const option of options) {
    const shown = option.long === "--json";
    command.addOption(shown ? option.helpGroup("Options:") : option.hideHelp());
  }
}
