import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { chdir, cwd } from "node:process";
import { isUnsupportedError } from "@labkeeper/transport";
import { describe, expect, it } from "vitest";
import { sync } from "../../../src/node/entry.ts";
import { readRecords } from "../../../src/node/read-records.ts";
import { isSyncRefusedError } from "../../../src/sync/refused-error.ts";
import { sync as inBrowsers } from "../../../src/sync/web.ts";
import { FakeServer } from "../support/fake-server.ts";
import { withFolder } from "../support/folder.ts";
import { pupil, pupils, recordOf, recordsOf } from "../support/people.ts";
import { pupilsOfDemo } from "../support/school.ts";

const options = { scope: pupilsOfDemo, maxLeavers: 1 };

describe("Sync in Node", () => {
  it("brings a CSV file about, and leaves nothing but the passwords", async () => {
    await withFolder(async (folder) => {
      const server = new FakeServer(["DEMOSCHOOL"], pupils(2));
      const records = readRecords(
        { text: "recordUid;name;Vorname;Nachname\np1-r;p1;P1;Lee\n7;anna;Anna;Lee\n" },
        { columns: { Vorname: "firstname", Nachname: "lastname" } },
      );
      const [journal, passwords] = [join(folder, "sync.journal"), join(folder, "passwords.csv")];
      let seen = "";
      server.before = async ({ what }) => {
        if (what === "create")
          seen = `${await readFile(journal, "utf8")} ${(await stat(journal)).mode & 0o777}`;
      };
      const { report } = await sync(server, records, { ...options, journal, passwords });
      expect(report?.counts).toMatchObject({ done: 2 });
      const password = server.passwords.get("anna") ?? "";
      expect(password).toHaveLength(16);
      expect(seen).toContain(`"password":"${password}"`);
      expect(seen).toMatch(/ 384$/);
      expect(await readFile(passwords, "utf8")).toContain(`anna,7,Anna,Lee,DEMOSCHOOL,,${password}\r\n`);
      expect(await readdir(folder)).toEqual(["passwords.csv"]);
    });
  });

  it("keeps other runs away and goes on where one was broken off", async () => {
    await withFolder(async (folder) => {
      const server = new FakeServer(["DEMOSCHOOL"]);
      const paths = { journal: join(folder, "j"), passwords: join(folder, "p.csv") };
      const stop = new AbortController();
      server.after = async ({ what }) => {
        if (what !== "create") return;
        await expect(sync(server, recordsOf(pupils(3)), { ...options, ...paths })).rejects.toThrow(
          "no other run with the same journal",
        );
        stop.abort();
      };
      await expect(
        sync(server, recordsOf(pupils(3)), { ...options, ...paths, concurrency: 1, signal: stop.signal }),
      ).rejects.toThrow("aborted");
      server.after = () => undefined;
      await expect(sync(server, recordsOf(pupils(3)), { ...options, ...paths })).rejects.toThrow(
        "the journal",
      );
      await expect(
        sync(server, recordsOf(pupils(2)), { ...options, ...paths, resume: true }),
      ).rejects.toThrow("another list");
      const { report } = await sync(server, recordsOf(pupils(3)), { ...options, ...paths, resume: true });
      expect(report?.counts).toMatchObject({ done: 3 });
      const written = (await readFile(paths.passwords, "utf8")).trim().split("\r\n").slice(1);
      expect(written.map((line) => line.split(",").at(-1))).toEqual(
        ["p1", "p2", "p3"].map((name) => server.passwords.get(name)),
      );
      expect(await readdir(folder)).toEqual(["p.csv"]);
    });
  });

  it("goes on with the same passwords only, and with a file for those that it makes", async () => {
    await withFolder(async (folder) => {
      const server = new FakeServer(["DEMOSCHOOL"]);
      const journal = join(folder, "j");
      const passwords = join(folder, "p.csv");
      const list = (password: string) => [
        recordOf(pupil("given"), { password }),
        recordOf(pupil("made"), { recordUid: "made-r" }),
      ];
      const stop = new AbortController();
      server.before = ({ what }) => {
        if (what === "create") stop.abort();
      };
      const first = { ...options, journal, passwords, concurrency: 1, signal: stop.signal };
      await expect(sync(server, list("first-password-1!"), first)).rejects.toThrow("aborted");
      server.before = () => undefined;
      server.people.clear();
      const text = await readFile(journal, "utf8");
      expect(text).not.toContain("first-password-1!");
      expect(text).not.toContain('"password":');
      const again = { ...options, journal, resume: true };
      await expect(sync(server, list("another-password-1!"), { ...again, passwords })).rejects.toThrow(
        "another list",
      );
      await expect(sync(server, list("first-password-1!"), again)).rejects.toThrow(
        "passwords: expected the name of a file",
      );
      const { report } = await sync(server, list("first-password-1!"), { ...again, passwords });
      expect(report).toMatchObject({ passwords: 1, counts: { done: 2 } });
      expect(server.passwords.get("given")).toBe("first-password-1!");
    });
  });

  it("waits for a server that loses answers, unless it is stopped", async () => {
    await withFolder(async (folder) => {
      const server = new FakeServer(["DEMOSCHOOL"], pupils(1));
      const stop = new AbortController();
      server.before = ({ what }) => {
        if (what !== "modify") return;
        setImmediate(() => stop.abort());
        throw Object.assign(new Error(), {
          code: "connection.reset",
          mayHaveActed: true,
          [Symbol.for("@labkeeper/error/LabkeeperError")]: true,
        });
      };
      const run = sync(server, [recordOf(pupil("p1"), { lastname: "Ray" })], {
        ...options,
        journal: join(folder, "j"),
        signal: stop.signal,
      });
      await expect(run).rejects.toThrow("aborted");
    });
  });

  it("has a journal of its own where none is named, and needs no file for a dry run", async () => {
    await withFolder(async (folder) => {
      const before = cwd();
      chdir(folder);
      try {
        const server = new FakeServer(["DEMOSCHOOL"], pupils(1));
        await sync(server, [recordOf(pupil("p1"), { lastname: "Ray" })], { ...options, dryRun: true });
        expect(await readdir(folder)).toEqual([]);
        let seen: string[] = [];
        server.before = async ({ what }) => {
          if (what === "modify") seen = await readdir(folder);
        };
        await sync(server, [recordOf(pupil("p1"), { lastname: "Ray" })], options);
        expect(seen.sort()).toEqual(["kelvin-sync.journal", "kelvin-sync.journal.lock"]);
        expect(await readdir(folder)).toEqual([]);
      } finally {
        chdir(before);
      }
    });
  });

  it("gives its lock back when a plan is refused", async () => {
    await withFolder(async (folder) => {
      const server = new FakeServer(["DEMOSCHOOL"], pupils(10));
      const error: unknown = await sync(server, recordsOf(pupils(1)), {
        scope: pupilsOfDemo,
        journal: join(folder, "j"),
      }).catch((one) => one);
      expect(isSyncRefusedError(error)).toBe(true);
      expect(await readdir(folder)).toEqual([]);
    });
  });

  it("refuses options that make no sense, naming them", async () => {
    const server = new FakeServer(["DEMOSCHOOL"]);
    const path = async (more: object): Promise<string> => {
      const error: unknown = await sync(server, [recordOf(pupil("p1"))], { ...options, ...more }).catch(
        (one) => one,
      );
      return error instanceof Error ? String(Reflect.get(error, "path")) : "none";
    };
    expect(await path({ scope: undefined })).toBe("scope");
    expect(await path({ scope: { ...pupilsOfDemo, schools: [] } })).toBe("scope.schools");
    expect(await path({ scope: { ...pupilsOfDemo, schools: ["A", "a"] } })).toBe("scope.schools");
    expect(await path({ scope: { ...pupilsOfDemo, roles: ["studnet"] } })).toBe("scope.roles.0");
    expect(await path({ scope: { ...pupilsOfDemo, roles: [] } })).toBe("scope.roles");
    expect(await path({ scope: { ...pupilsOfDemo, sourceUid: "Kel*" } })).toBe("scope.sourceUid");
    expect(await path({ scope: { ...pupilsOfDemo, sourceUid: " " } })).toBe("scope.sourceUid");
    expect(await path({ maxLeavers: 5 })).toBe("maxLeavers");
    expect(await path({ maxLeavers: "0.05" })).toBe("maxLeavers");
    expect(await path({ leavers: "remove" })).toBe("leavers");
    expect(await path({ matchBy: "email" })).toBe("matchBy");
    expect(await path({ passwordLength: 8 })).toBe("passwordLength");
    expect(await path({ dryRun: true, resume: true })).toBe("resume");
    expect(await path({ correlationId: "x" })).toBe("correlationId");
    expect(await path({ delete: true })).toBe("delete");
    expect(await path({ journal: "./x", passwords: "x" })).toBe("passwords");
    expect(server.seen).toEqual([]);
  });
});

describe("Sync in a browser", () => {
  it("is said to be impossible", async () => {
    const error: unknown = await inBrowsers(new FakeServer([]), [], options).catch((one) => one);
    expect(isUnsupportedError(error)).toBe(true);
    expect(String(error)).toContain("only available in Node");
  });
});
