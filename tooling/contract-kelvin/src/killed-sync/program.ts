/**
 * Syncs in a process of its own, so that it can be killed.
 *
 *     node program.ts URL FOLDER begin|resume
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { KelvinClient } from "@labkeeper/kelvin";
import { readRecords } from "@labkeeper/kelvin/node";
import type { Told } from "./told.ts";

const [url = "", folder = "", mode = ""] = process.argv.slice(2);
const schools: string[] = JSON.parse(readFileSync(join(folder, "schools.json"), "utf8"));
const began = performance.now();
await using kelvin = new KelvinClient({ url, username: "Administrator", password: "univention" });
const { plan, report } = await kelvin.sync(readRecords(join(folder, "list.ndjson")), {
  scope: { schools, roles: ["student"], sourceUid: "Kelvin" },
  createClasses: true,
  journal: join(folder, "sync.journal"),
  passwords: join(folder, "passwords.csv"),
  resume: mode === "resume",
});
const told: Told = {
  planned: plan.items.length + plan.classes.length,
  warnings: plan.warnings.map(({ message }) => message),
  counts: report?.counts,
  wall: performance.now() - began,
  // Kilobytes.
  memory: process.resourceUsage().maxRSS * 1024,
};
console.log(JSON.stringify(told));
