import { KelvinClient } from "@labkeeper/kelvin";
import type { School, Undisturbed, Year } from "@labkeeper-tooling/contract-kelvin/killed-sync";
import {
  chanceFrom,
  lookAgain,
  makeYear,
  runKilled,
  runUndisturbed,
  startSchool,
} from "@labkeeper-tooling/contract-kelvin/killed-sync";
import type { Bars } from "../bars.ts";

const size = { schools: 10, users: 20_000, changes: 500, seed: 1 };
const latency = 20;
const kills = 50;

/** A year of 20,000 pupils with 500 changes, every call taking 20 ms: once undisturbed, 50 times killed and resumed. */
export async function kelvinSync(bars: Bars): Promise<void> {
  const year = makeYear(size);
  await using school = await startSchool(year, latency);
  await using kelvin = new KelvinClient({
    url: school.url,
    username: "Administrator",
    password: "univention",
  });
  bars.figure(
    "users",
    `${size.users} of ${size.schools} schools, ${year.changes} changes, every call ${latency} ms`,
  );
  const came = await undisturbed(bars, year, school);
  const again = await lookAgain(kelvin, year);
  bars.check("a second run would do", String(again), "nothing", again === 0);

  const chance = chanceFrom(Number(process.env.SEED ?? 1));
  let exact = 0;
  for (let run = 1; run <= kills; run += 1) {
    const { kills: moments, problems } = await runKilled(year, school, came.moments, chance);
    const left = await lookAgain(kelvin, year);
    const where = moments.map(({ what, nth }) => `${what} ${nth}`).join(", then ");
    const wrong = [...problems, ...(left > 0 ? [`a second run would do ${left}`] : [])];
    bars.figure(
      `run ${run}`,
      `killed ${where}: ${wrong.length === 0 ? "exact" : wrong.slice(0, 5).join("; ")}`,
    );
    if (wrong.length === 0) exact += 1;
  }
  bars.check(
    "end states that are exact, after SIGKILL and `resume`",
    `${exact} of ${kills}`,
    "all",
    exact === kills,
  );
}

async function undisturbed(bars: Bars, year: Year, school: School): Promise<Undisturbed> {
  const before = school.simulator.requests.length;
  const came = await runUndisturbed(year, school);
  const requests = school.simulator.requests.slice(before);
  const searches = requests.filter(
    ({ path, query }) => path.endsWith("/users/") && query.includes("school="),
  );
  const { told, problems } = came;
  bars.figure("wall time", `${(told.wall / 1_000).toFixed(1)} s`);
  bars.figure("calls", `${requests.length}: ${tally(requests)}`);
  bars.check(
    "searches of schools",
    String(searches.length),
    `${size.schools}`,
    searches.length === size.schools,
  );
  const memory = Math.round(told.memory / 1e6);
  bars.check("memory at its most", `${memory} MB`, "below 300 MB", memory < 300);
  const done = told.counts?.done ?? 0;
  const isDone = done === told.planned && done >= size.changes;
  bars.check("done", `${done} of ${told.planned}`, "all", isDone);
  bars.check(
    "what is wrong at the end",
    problems.slice(0, 5).join("; ") || "nothing",
    "nothing",
    problems.length === 0,
  );
  return came;
}

function tally(
  requests: readonly { readonly method: string; readonly path: string; readonly query: string }[],
): string {
  const counts = new Map<string, number>();
  for (const { method, path, query } of requests) {
    const what = path.replace(/^.*\/kelvin\//, "").replace(/\/[^/]+$/, "/…");
    const kind = `${method} ${what}${query === "" ? "" : "?"}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(", ");
}
