import type { Command } from "commander";
import { Option } from "commander";
import { parseWhole } from "../../arguments.ts";
import type { ServerFlags } from "../../connection/options.ts";
import { addHiddenOptions, addOptions, serverOptions } from "../../connection/options.ts";

/** What the options say about the server and how to log in there; all that was not given is absent. */
export interface ConnectionFlags extends ServerFlags {
  readonly method?: "keys" | "logon" | "ldap" | "simple";
  readonly keyName?: string;
  readonly keyFile?: string;
  readonly connectionLimit?: number;
}

/** The options that every command of `labkeeper veyon` takes. */
function connectionOptions(): Option[] {
  return serverOptions({
    url: "address of the Veyon WebAPI server",
    concurrency: "computers worked on at once (default: as many as the server bears)",
    username: "log in with a name instead of a key",
    server: [
      new Option("--connection-limit <n>", "the server's setting ConnectionLimit (default 32)").argParser(
        parseWhole(1),
      ),
    ],
    login: [
      [
        new Option("--key-name <name>", "name of the Veyon key"),
        new Option("--key-file <file>", "its private half (PEM)"),
      ],
      [
        new Option("--method <method>", "how to log in, if it is not clear from the rest").choices([
          "keys",
          "logon",
          "ldap",
          "simple",
        ]),
      ],
    ],
  });
}

/** Shows the options in the help of `labkeeper veyon`, where they can stand too. */
export function addConnectionOptions(command: Command): void {
  addOptions(command, connectionOptions());
}

/** Takes the options without showing them in the help of each command, which would bury the command's own. */
export function addHiddenConnectionOptions(command: Command): void {
  addHiddenOptions(command, connectionOptions());
}
