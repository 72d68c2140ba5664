import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { HostSources } from "../../src/hosts/resolve.ts";
import { resolveHosts } from "../../src/hosts/resolve.ts";

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "labkeeper-hosts-test-"));
});
afterEach(() => rmSync(cwd, { recursive: true }));

const rooms = {
  r101: ["pc-[01-03]"],
  r102: ["pc-[04-05]", "teacher"],
  all: ["@r101", "@r102"],
  round: ["@about"],
  about: ["@round"],
  bad: ["pc-[9-1]"],
};

function resolve(sources: Partial<HostSources>): Promise<string[]> {
  return resolveHosts({ operands: [], lists: [], files: [], except: [], ...sources }, { rooms, cwd });
}

describe("where computers come from", () => {
  it("counts each name once, in the order given", async () => {
    const hosts = await resolve({ operands: ["pc-02", "pc-[01-02]"], lists: ["pc-09,pc-01"] });
    expect(hosts).toEqual(["pc-02", "pc-01", "pc-09"]);
  });

  it("looks rooms up, and rooms in rooms", async () => {
    expect(await resolve({ operands: ["@r101,x"] })).toEqual(["pc-01", "pc-02", "pc-03", "x"]);
    expect(await resolve({ lists: ["@all"] })).toEqual([
      "pc-01",
      "pc-02",
      "pc-03",
      "pc-04",
      "pc-05",
      "teacher",
    ]);
  });

  it("leaves out what is excepted", async () => {
    expect(await resolve({ operands: ["@r101"], except: ["pc-[01-02]"] })).toEqual(["pc-03"]);
  });

  it("says so when the exceptions leave none", async () => {
    const all = { operands: ["pc-01"], except: ["pc-01"] };
    await expect(resolve(all)).rejects.toThrow("--except: no computers are left.");
  });

  it("refuses an exception that is no part, which is surely a slip", async () => {
    await expect(resolve({ operands: ["@r101"], except: ["pc-3"] })).rejects.toThrow(
      '--except: pc-3 is not among the computers. Did you mean "pc-03"?',
    );
  });

  it("reads files with comments, ranges, rooms and any line ends", async () => {
    writeFileSync(join(cwd, "hosts"), "# the lab\r\npc-[01-02]  # front\r\n\r\n@r102\nlast, very-last");
    expect(await resolve({ files: ["hosts"] })).toEqual([
      "pc-01",
      "pc-02",
      "pc-04",
      "pc-05",
      "teacher",
      "last",
      "very-last",
    ]);
  });

  it("names the line of a file that is wrong", async () => {
    writeFileSync(join(cwd, "hosts"), "pc-01\npc-[9-1]\n");
    await expect(resolve({ files: ["hosts"] })).rejects.toThrow("hosts:2: [9-1] in");
  });

  it.each([
    [{ files: ["nowhere"] }, "--hosts-file: cannot read nowhere: it does not exist."],
    [{ files: ["."] }, "--hosts-file: cannot read .: it is a folder."],
    [{ operands: ["@r1o1"] }, 'HOST: there is no room @r1o1. Did you mean "r101"?'],
    [{ operands: ["@round"] }, "rooms.round: the room contains itself (round → about → round)"],
    [{ lists: ["@bad"] }, "rooms.bad: [9-1]"],
    [{ operands: ["@toString"] }, "there is no room @toString"],
  ])("refuses %j", async (sources, problem) => {
    await expect(resolve(sources)).rejects.toThrow(problem);
  });

  it("shows how to define a room when there is none", async () => {
    const none = { rooms: {}, cwd };
    await expect(resolveHosts({ operands: ["@r1"], lists: [], files: [], except: [] }, none)).rejects.toThrow(
      'add { "rooms": { "r1": ["pc-[01-30]"] } }',
    );
  });
});
