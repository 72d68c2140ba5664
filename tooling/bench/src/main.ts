import { Bars } from "./bars.ts";
import { kelvinSync } from "./kelvin-sync/kelvin-sync.ts";
import { kelvinUsers } from "./kelvin-users/kelvin-users.ts";
import { ovirtInventory } from "./ovirt-inventory/ovirt-inventory.ts";
import { ovirtRead } from "./ovirt-read/ovirt-read.ts";
import { ovirtStart } from "./ovirt-start/ovirt-start.ts";
import { veyonLab } from "./veyon-lab/veyon-lab.ts";
import { veyonRoom } from "./veyon-room/veyon-room.ts";

/** The benches by name. Each prints its figures and judges those that have a bar. */
const benches: Readonly<Record<string, (bars: Bars) => Promise<void>>> = {
  "kelvin-users": kelvinUsers,
  "ovirt-read": ovirtRead,
  "ovirt-inventory": ovirtInventory,
  "ovirt-start": ovirtStart,
  "veyon-room": veyonRoom,
  "veyon-lab": veyonLab,
  "kelvin-sync": kelvinSync,
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(benches, name));
if (names.length === 0 || unknown.length > 0) {
  if (unknown.length > 0) console.error(`There is no bench ${unknown.join(", ")}.`);
  console.error(`Usage: pnpm bench NAME…, each one of ${Object.keys(benches).join(", ")}.`);
  process.exit(2);
}
const bars = new Bars();
for (const name of names) {
  console.log(`\n${name}`);
  await benches[name]?.(bars);
}
process.exit(bars.close());
