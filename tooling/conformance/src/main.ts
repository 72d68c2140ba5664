/**
 * Holds the clients and simulators to what the reference clients and servers do.
 *
 *     pnpm conformance ovirt [--documents FILE] [--requests FILE] [--locators FILE]
 *     pnpm conformance kelvin [--cases FILE]
 *
 * Without options, the project's own cases and those of `../shared/`, where these exist.
 */
import { kelvinCommand, kelvinUsage } from "./commands/kelvin.ts";
import type { Outcome } from "./commands/outcome.ts";
import { ovirtCommand, ovirtUsage } from "./commands/ovirt.ts";

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<Outcome>>> = {
  ovirt: ovirtCommand,
  kelvin: kelvinCommand,
};

const [name = "", ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  console.error(`Usage: ${ovirtUsage}\n       ${kelvinUsage}`);
  process.exit(2);
}
const { passed, failures } = await command(args);
for (const failure of failures) console.error(`FAILED ${failure}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
