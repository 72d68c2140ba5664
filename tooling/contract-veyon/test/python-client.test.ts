import { isVeyonError } from "@labkeeper/veyon";
import { describe, expect, it } from "vitest";
import { names, startLab } from "./support/lab.ts";
import { failureOf, pass, run, timed } from "./support/time.ts";

// One test for each weak point of the Python client `ucsschool.veyon_client`, named after it.
describe("unlike the Python client, this one", () => {
  it("closes connections for good: DELETE names the computer, so that no replaced connection leaks", async () => {
    const lab = startLab({ connectionLimit: 2, connectionLifetime: 30 });
    const computer = lab.connect({ connectionLimit: 2 }).computer("pc-01");
    for (let replaced = 0; replaced < 5; replaced += 1) {
      await run(computer.user());
      expect(lab.simulator.openConnections).toBe(1);
      await pass(29_500);
    }
    expect(lab.count("DELETE", /^authentication\/pc-01$/)).toBeGreaterThanOrEqual(4);
    expect(lab.simulator.requests.map(({ status }) => status)).not.toContain(404);
  });

  it("opens a connection again that was lost on the server (code 2)", async () => {
    const lab = startLab();
    const computer = lab.connect().computer("pc-01");
    await run(computer.user());
    lab.simulator.restart();
    expect(await run(computer.user())).toMatchObject({ login: "student1" });
  });

  it("repeats what was turned away with 429", async () => {
    const lab = startLab();
    lab.simulator.fault({ do: { kind: "error", code: 7 }, times: 2 });
    expect(await run(lab.connect().computer("pc-01").user())).toMatchObject({ login: "student1" });
  });

  it("waits for the first picture (code 10)", async () => {
    const lab = startLab();
    expect(await run(lab.connect().computer("pc-01").screenshot())).toMatchObject({ width: 64 });
  });

  it("understands an error body that is no JSON", async () => {
    const lab = startLab();
    lab.simulator.fault({
      do: { kind: "status", status: 502, body: "<html>Bad Gateway</html>" },
      on: { path: "user" },
      times: 100,
    });
    const failure = await run(failureOf(lab.connect().computer("pc-01").user()));
    expect(failure).toMatchObject({ name: "ServerError", status: 502 });
    expect(String(failure)).toContain("Bad Gateway");
  });

  it("reads the user of newer servers, which tell no session", async () => {
    const lab = startLab({ version: "4.11" });
    expect(await run(lab.connect().computer("pc-01").user())).toEqual({
      login: "student1",
      fullName: "Student 1",
    });
  });

  it("gives every request a time limit", async () => {
    const lab = startLab();
    const veyon = lab.connect({ retry: false });
    lab.simulator.fault({ do: { kind: "hang" }, on: { method: "POST", host: "pc-01" } });
    expect((await timed(() => failureOf(veyon.computer("pc-01").user()))).ms).toBe(20_000);
    lab.simulator.fault({ do: { kind: "hang" }, on: { path: "user" } });
    expect((await timed(() => failureOf(veyon.computer("pc-02").user()))).ms).toBe(30_000);
  });

  it("knows all features, not 8 of them", async () => {
    const lab = startLab();
    const computer = lab.connect().computer("pc-01");
    await run(computer.message("Save your work."));
    await run(computer.run("notepad"));
    await run(computer.openWebsite("https://example.org/"));
    await run(computer.logIn("pupil", "secret"));
    await run(computer.powerOn());
    await run(computer.powerOff({ delay: 60 }));
    expect(lab.simulator.computer("pc-01")).toMatchObject({
      messages: [{ text: "Save your work." }],
      applications: ["notepad"],
      websites: ["https://example.org/"],
      logins: [{ username: "pupil" }],
      wakes: 1,
      shutdowns: 1,
    });
  });

  it("works on many computers at once", async () => {
    const lab = startLab({ computers: names(30), latency: 100 });
    const room = lab.connect().room(names(30));
    await run(room.users());
    const { ms } = await timed(() => room.users());
    expect(ms).toBe(100);
  });

  it("does not take a wrong key for a connection that has ended (both are 401)", async () => {
    const lab = startLab();
    lab.simulator.fault({ do: { kind: "error", code: 6 }, on: { method: "POST" }, times: 100 });
    expect(isVeyonError(await run(failureOf(lab.connect().computer("pc-01").user())), 6)).toBe(true);
    expect(lab.count("POST", /./)).toBe(1);
  });
});
