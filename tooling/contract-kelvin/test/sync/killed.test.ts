import { KelvinClient } from "@labkeeper/kelvin";
import { describe, expect, it } from "vitest";
import {
  chanceFrom,
  lookAgain,
  makeYear,
  runKilled,
  runUndisturbed,
  startSchool,
} from "../../src/killed-sync/index.ts";

const runs = 5;
// Sixteen processes, on a machine that may be busy with other tests.
const timeout = 300_000;

describe("A process that syncs", () => {
  it(
    "is killed at random moments, and what `resume` makes of it is exact each time",
    async () => {
      const year = makeYear({ schools: 3, users: 600, changes: 60, seed: 1 });
      expect(year.changes).toBe(60);
      await using school = await startSchool(year, 1);
      await using kelvin = new KelvinClient({
        url: school.url,
        username: "Administrator",
        password: "univention",
      });
      const { told, moments, problems } = await runUndisturbed(year, school);
      expect(problems).toEqual([]);
      expect(told.warnings).toEqual([]);
      expect(told.counts).toMatchObject({ failed: 0, skipped: 0, unanswered: 0, left: 0 });
      const { requests } = school.simulator;
      expect(
        requests.filter(({ query }) => query.includes("school=") && query.includes("roles=")),
      ).toHaveLength(3);
      expect(await lookAgain(kelvin, year)).toBe(0);

      const chance = chanceFrom(3);
      for (let run = 0; run < runs; run += 1) {
        const came = await runKilled(year, school, moments, chance);
        expect(came).toMatchObject({ kills: came.kills, problems: [] });
        expect(await lookAgain(kelvin, year)).toBe(0);
      }
    },
    timeout,
  );
});
