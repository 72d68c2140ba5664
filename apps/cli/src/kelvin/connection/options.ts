import type { Command } from "commander";
import { Option } from "commander";
import type { ServerFlags } from "../../connection/options.ts";
import { addHiddenOptions, addOptions, serverOptions } from "../../connection/options.ts";

/** What the options say about the server and how to log in there; all that was not given is absent. */
export interface ConnectionFlags extends ServerFlags {
  readonly apiVersion?: "v1" | "v2";
  readonly language?: string;
}

/** The options that every command of `labkeeper kelvin` takes. */
function connectionOptions(): Option[] {
  return serverOptions({
    url: "address or name of the server",
    concurrency: "calls in flight at once (default: 10)",
    username: "name of an account that may use the API",
    server: [
      new Option("--api-version <version>", "v1 reads the directory, v2 a copy of it that lags").choices([
        "v1",
        "v2",
      ]),
      new Option("--language <language>", "language of the directory's messages: de or en"),
    ],
    login: [[], []],
  });
}

/** Shows the options in the help of `labkeeper kelvin`, where they can stand too. */
export function addConnectionOptions(command: Command): void {
  addOptions(command, connectionOptions());
}

/** Takes the options without showing them in the help of each command, which would bury the command's own. */
export function addHiddenConnectionOptions(command: Command): void {
  addHiddenOptions(command, connectionOptions());
}
