import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { runPythonClient } from "../src/kelvin-python/run.ts";

const script = readFileSync(join(import.meta.dirname, "../src/kelvin-python/session.py"), "utf8");
const steps = [...script.matchAll(/@step\nasync def (\w+)/g)].map(([, name]) => name ?? "");

describe("The Python client kelvin-rest-api-client", () => {
  const folder = mkdtempSync(join(tmpdir(), "kelvin-python-"));
  let reason: string | undefined;
  let lines: readonly string[] = [];
  let errors = "";

  beforeAll(async () => {
    if (process.env.LABKEEPER_LAB !== "1") {
      reason = "LABKEEPER_LAB=1 is not set";
      return;
    }
    const session = await runPythonClient(folder);
    if ("reason" in session) reason = session.reason;
    else ({ lines, errors } = session);
  });
  beforeEach(({ skip }) => skip(reason !== undefined, reason));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(steps)("%s", (step) => {
    expect(lines, errors).toContain(`ok ${step}`);
  });

  it("takes every step", () => {
    expect(lines).toHaveLength(steps.length);
    expect(steps.length).toBeGreaterThan(10);
  });
});
