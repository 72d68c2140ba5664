import { describe, expect, it } from "vitest";
import { kelvinLabs } from "../support/kelvin-lab.ts";

const newLab = kelvinLabs();
const canary = "canary-Pa55word";

describe("exit codes", () => {
  it("are 4 when the log-in is rejected or the account may not do it", async () => {
    const lab = newLab();
    const wrong = await lab.kelvin("users", "show", "anna", "ben", "--password", canary);
    expect(wrong.code).toBe(4);
    expect(wrong.err).toContain("failed: anna, ben: log-in rejected: wrong user name or password.\n");
    expect(wrong.err).not.toContain(canary);
    lab.io.env = { ...lab.io.env, LABKEEPER_KELVIN_USERNAME: "reader" };
    const reader = await lab.kelvin("classes", "create", "DEMOSCHOOL:1a");
    expect(reader.code).toBe(4);
    expect(reader.err).toContain("failed: DEMOSCHOOL:1a: the account may not do this:");
  });

  it("are 3 when the server is not there, or is something else", async () => {
    const lab = newLab();
    lab.simulator.close();
    const gone = await lab.impatient("users", "list");
    expect(gone.code).toBe(3);
    lab.io.fetch = async () =>
      new Response("<h1>It works!</h1>", { headers: { "content-type": "text/html" } });
    expect((await lab.kelvin("users", "list")).code).toBe(3);
    expect((await lab.kelvin("users", "show", "anna")).code).toBe(3);
  });

  it("are 1 when some of many are not there", async () => {
    const lab = newLab();
    expect((await lab.kelvin("schools", "show", "DEMOSCHOOL", "nowhere")).code).toBe(1);
    expect((await lab.kelvin("schools", "show", "nowhere")).code).toBe(1);
  });

  it("are those of the signal when it was interrupted, after what was done", async () => {
    const lab = newLab();
    await lab.users(["anna"]);
    const hang = lab.simulator.fault({ on: { method: "GET", path: "v1/users/ben" }, do: { kind: "hang" } });
    const running = lab.kelvin("users", "show", "anna", "ben", "--concurrency", "1");
    await lab.until(() => hang.hits === 1);
    lab.io.end("SIGTERM");
    const { code, out, err } = await running;
    expect(code).toBe(143);
    expect(out).toContain("anna");
    expect(err).toBe("interrupted: ben\n");
  });

  it("are those of the signal when a change was interrupted, which may have been made", async () => {
    const lab = newLab();
    await lab.users(["anna", "ben"]);
    const hang = lab.simulator.fault({ on: { method: "PATCH" }, do: { kind: "hang" } });
    const running = lab.kelvin("users", "modify", "anna", "ben", "--disabled", "--concurrency", "1");
    await lab.until(() => hang.hits === 1);
    lab.io.end("SIGINT");
    expect(await running).toEqual({
      code: 130,
      out: "",
      err: "interrupted: ben\ninterrupted: anna: It may have been done all the same: look with labkeeper kelvin users show.\n",
    });
  });
});
