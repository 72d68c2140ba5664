import type { Command } from "commander";
import { Option } from "commander";
import { parsePositiveDuration, parseWhole } from "../../arguments.ts";

/** What the options say about the server and how to log in there; all that was not given is absent. */
export interface ConnectionFlags {
  readonly url?: string;
  readonly method?: "keys" | "logon" | "ldap" | "simple";
  readonly keyName?: string;
  readonly keyFile?: string;
  readonly username?: string;
  readonly password?: string;
  readonly passwordFile?: string;
  readonly passwordStdin?: true;
  readonly ca?: string;
  readonly insecure?: true;
  /** Milliseconds. */
  readonly timeout?: number;
  readonly connectionLimit?: number;
  readonly concurrency?: number;
  readonly config?: string;
  readonly verbose?: true;
  readonly json?: true;
}

const groups = { server: "Server:", login: "Log-in:", general: "General:" } as const;

/** The options that every command of `labkeeper veyon` takes. */
function connectionOptions(): Option[] {
  return [
    new Option("--url <url>", "address of the Veyon WebAPI server").helpGroup(groups.server),
    new Option("--ca <file>", "trust this certificate authority (PEM)").helpGroup(groups.server),
    new Option("--insecure", "accept any certificate; anyone between can then listen").helpGroup(
      groups.server,
    ),
    new Option("--timeout <time>", "limit for each request, such as 30s")
      .argParser(parsePositiveDuration)
      .helpGroup(groups.server),
    new Option("--connection-limit <n>", "the server's setting ConnectionLimit (default 32)")
      .argParser(parseWhole(1))
      .helpGroup(groups.server),
    new Option("--concurrency <n>", "computers worked on at once (default: as many as the server bears)")
      .argParser(parseWhole(1))
      .helpGroup(groups.server),
    new Option("--key-name <name>", "name of the Veyon key").helpGroup(groups.login),
    new Option("--key-file <file>", "its private half (PEM)").helpGroup(groups.login),
    new Option("--username <name>", "log in with a name instead of a key").helpGroup(groups.login),
    new Option("--password-file <file>", "read the password from a file").helpGroup(groups.login),
    new Option("--password-stdin", "read the password from the standard input").helpGroup(groups.login),
    new Option("--password <text>", "not advised: everyone on this machine can see it").helpGroup(
      groups.login,
    ),
    new Option("--method <method>", "how to log in, if it is not clear from the rest")
      .choices(["keys", "logon", "ldap", "simple"])
      .helpGroup(groups.login),
    new Option("--config <file>", "configuration file").helpGroup(groups.general),
    new Option("--json", "print JSON for programs").helpGroup(groups.general),
    new Option("-v, --verbose", "log every request to the standard error output").helpGroup(groups.general),
  ];
}

/** Shows the options in the help of `labkeeper veyon`, where they can stand too. */
export function addConnectionOptions(command: Command): void {
  for (const option of connectionOptions()) command.addOption(option);
}

/** Takes the options without showing them in the help of each command, which would bury the command's own. */
export function addHiddenConnectionOptions(command: Command): void {
  for (const option of connectionOptions()) {
    const shown = option.long === "--json";
    command.addOption(shown ? option.helpGroup("Options:") : option.hideHelp());
  }
}
