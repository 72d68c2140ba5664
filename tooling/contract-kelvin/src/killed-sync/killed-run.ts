import type { KelvinClient } from "@labkeeper/kelvin";
import type { Chance } from "./chance.ts";
import { check } from "./check.ts";
import type { School } from "./server.ts";
import type { Moment } from "./syncing.ts";
import { Syncing } from "./syncing.ts";
import type { Told } from "./told.ts";
import type { Year } from "./year.ts";

/** How many moments of each kind a run has at which it can be killed. */
export type Moments = Readonly<Record<Moment["what"], number>>;

/** What came of a run that nobody killed. */
export interface Undisturbed {
  readonly told: Told;
  readonly moments: Moments;
  /** What is wrong at the end. */
  readonly problems: readonly string[];
}

/** Syncs from the beginning of the year to its end. */
export async function runUndisturbed(year: Year, school: School): Promise<Undisturbed> {
  school.simulator.state.restore(school.before);
  await using syncing = await Syncing.from(year, school);
  const ended = await syncing.run("begin");
  if (ended.killed) throw new Error("Nobody has killed it.");
  const { told, moments } = ended;
  return {
    told,
    moments,
    problems: check(year, school.before, school.simulator.state.dump(), await syncing.passwords()),
  };
}

/** What came of a run that was killed and resumed. */
export interface Killed {
  /** Where it was killed. */
  readonly kills: readonly Moment[];
  /** What is wrong at the end. */
  readonly problems: readonly string[];
}

/** Syncs from the beginning of the year, kills the process at a random moment, and one in three times the one that resumes. */
export async function runKilled(
  year: Year,
  school: School,
  moments: Moments,
  chance: Chance,
): Promise<Killed> {
  school.simulator.state.restore(school.before);
  await using syncing = await Syncing.from(year, school);
  const draw = (): Moment => {
    const what = (["before", "after", "file"] as const)[chance(3)] ?? "file";
    return { what, nth: 1 + chance(moments[what]) };
  };
  const kills = [draw()];
  const first = await syncing.run("begin", kills[0]);
  // Not each run has the same number of moments: one that was over before its moment came does not count.
  if (!first.killed) return runKilled(year, school, moments, chance);
  if (chance(3) === 0) {
    const again = draw();
    if ((await syncing.run("resume", again)).killed) kills.push(again);
  }
  const ended = await syncing.run("resume");
  const problems = check(year, school.before, school.simulator.state.dump(), await syncing.passwords());
  if (ended.killed) problems.push("it was killed by somebody else");
  else if (Object.values({ ...ended.told.counts, done: 0 }).some((count) => count > 0)) {
    problems.push(`not everything was done: ${JSON.stringify(ended.told.counts)}`);
  }
  return { kills, problems };
}

/** How much a second run would do. */
export async function lookAgain(kelvin: KelvinClient, year: Year): Promise<number> {
  const { plan } = await kelvin.sync(year.records, {
    scope: { schools: year.schools, roles: ["student"], sourceUid: "Kelvin" },
    createClasses: true,
    dryRun: true,
  });
  return plan.items.length + plan.classes.length;
}
