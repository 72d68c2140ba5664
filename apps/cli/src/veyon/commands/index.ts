import type { Command } from "commander";
import type { CliContext } from "../../cli-context.ts";
import { addConnectionOptions } from "../connection/options.ts";
import { addHosts } from "./hosts.ts";
import { addLock } from "./lock.ts";
import { addLook } from "./look.ts";
import { addPower } from "./power.ts";
import { addPresent } from "./present.ts";
import { addScreenshot } from "./screenshot.ts";
import { addTell } from "./tell.ts";
import { addWatch } from "./watch.ts";

/** Adds `labkeeper veyon` with its commands. */
export function addVeyon(program: Command, context: CliContext): void {
  const veyon = program
    .command("veyon")
    .summary("look after rooms of computers with Veyon")
    .description(
      "Looks after rooms of computers through a Veyon WebAPI server.\n\nComputers are named one by one (pc-01), in ranges ('pc-[01-30]', in quotes, since some shells read brackets themselves), as rooms of the configuration (@r101), with -H/--hosts, or from a --hosts-file.",
    )
    .enablePositionalOptions();
  addConnectionOptions(veyon);
  addLook(veyon, context);
  addWatch(veyon, context);
  addScreenshot(veyon, context);
  addLock(veyon, context);
  addTell(veyon, context);
  addPresent(veyon, context);
  addPower(veyon, context);
  addHosts(veyon, context);
  veyon.addHelpText("after", environment);
}

const environment = `
Environment, where an option is not given:
  LABKEEPER_VEYON_URL, LABKEEPER_VEYON_CA, LABKEEPER_VEYON_KEY_NAME, LABKEEPER_VEYON_KEY_FILE,
  LABKEEPER_VEYON_USERNAME, LABKEEPER_VEYON_PASSWORD, LABKEEPER_CONFIG
Configuration, where neither says it: ~/.config/labkeeper/config.json, for your eyes only (chmod 600)
  { "veyon": { "url": "https://veyon.example.org:11080", "keyName": "teacher", "keyFile": "teacher.pem" },
    "rooms": { "r101": ["pc-[01-30]"] } }

Exit codes: 0 done, 1 some computers failed, 2 bad input, 3 server not reachable, 4 log-in rejected`;
