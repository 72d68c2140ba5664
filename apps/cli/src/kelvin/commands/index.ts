import type { Command } from "commander";
import type { CliContext } from "../../cli-context.ts";
import { addConnectionOptions } from "../connection/options.ts";
import { classes, workgroups } from "../kinds/groups.ts";
import { roles } from "../kinds/roles.ts";
import { schools } from "../kinds/schools.ts";
import { users } from "../kinds/users.ts";
import { addExport } from "./export.ts";
import { addKind } from "./kind.ts";
import { addSync } from "./sync.ts";

/** Adds `labkeeper kelvin` with its commands. */
export function addKelvin(program: Command, context: CliContext): void {
  const kelvin = program
    .command("kelvin")
    .summary("people and groups of a UCS@school domain")
    .description(
      "Looks after the users, classes, work groups and schools of a UCS@school domain through its Kelvin server.",
    )
    .enablePositionalOptions();
  addConnectionOptions(kelvin);
  for (const kind of [users, classes, workgroups, schools, roles]) addKind(kelvin, context, kind);
  addSync(kelvin, context);
  addExport(kelvin, context);
  kelvin.addHelpText("after", environment);
}

const environment = `
Environment, where an option is not given:
  LABKEEPER_KELVIN_URL, LABKEEPER_KELVIN_CA, LABKEEPER_KELVIN_USERNAME, LABKEEPER_KELVIN_PASSWORD, LABKEEPER_CONFIG
Configuration, where neither says it: ~/.config/labkeeper/config.json, for your eyes only (chmod 600)
  { "kelvin": { "url": "https://kelvin.example.org", "username": "Administrator", "passwordFile": "kelvin.secret" } }
The password is asked for in a terminal when it is given nowhere.

Exit codes: 0 done, 1 some failed or are not there, 2 bad input, 3 server not reachable, 4 log-in rejected, 5 refused (sync)`;
