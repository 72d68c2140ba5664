import { chmod, mkdir, open, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { isMissing } from "../../../src/node/durable.ts";
import { JournalFile } from "../../../src/node/journal-file.ts";
import { PasswordFile } from "../../../src/node/password-file.ts";
import { withFolder } from "../support/folder.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const anna = {
  name: "anna",
  recordUid: "1",
  firstname: "Anna",
  lastname: 'Lee "A"',
  school: "DEMOSCHOOL",
  classes: "1a 1b",
  password: "first-password-1!",
};

async function modeOf(path: string): Promise<string> {
  return ((await stat(path)).mode & 0o777).toString(8);
}

describe("The file of a journal", () => {
  it("can be read by its owner only, from its first moment on", async () => {
    await withFolder(async (folder) => {
      const path = join(folder, "sync.journal");
      const appender = await new JournalFile(path).create(["a\n", "b\n"]);
      expect(await modeOf(path)).toBe("600");
      await appender.append("c\n");
      expect(await readFile(path, "utf8")).toBe("a\nb\nc\n");
      await appender.close();
    });
  });

  it("is written whole or not at all", async () => {
    await withFolder(async (folder) => {
      const path = join(folder, "sync.journal");
      // What a crash has left does no harm.
      await writeFile(`${path}.new`, "half a l");
      await mkdir(path);
      await expect(new JournalFile(path).create(["a\n"])).rejects.toThrow();
      expect(await readdir(folder)).toEqual(["sync.journal"]);
    });
  });

  it("goes on behind its last whole line, readable by its owner only again", async () => {
    await withFolder(async (folder) => {
      const path = join(folder, "sync.journal");
      await writeFile(path, "a\nhalf", { mode: 0o644 });
      const journal = new JournalFile(path);
      const appender = await journal.open(2);
      await appender.append("b\n");
      await appender.close();
      expect(new TextDecoder().decode(await journal.read())).toBe("a\nb\n");
      expect(await modeOf(path)).toBe("600");
      await journal.remove();
      expect(await journal.read()).toBeUndefined();
      expect(await readdir(folder)).toEqual([]);
    });
  });

  it("is on disk when it says so", async () => {
    await withFolder(async (folder) => {
      const path = join(folder, "sync.journal");
      const handle = await open(folder, "r");
      const calls: string[] = [];
      for (const name of ["sync", "datasync", "appendFile"] as const) {
        const real = Reflect.get(Object.getPrototypeOf(handle), name);
        vi.spyOn(Object.getPrototypeOf(handle), name).mockImplementation(async function (
          this: unknown,
          ...values
        ) {
          await Reflect.apply(real, this, values);
          calls.push(name);
        });
      }
      const appender = await new JournalFile(path).create(["a\n"]);
      // The file before it gets its name, then the folder that holds the name.
      expect(calls.splice(0)).toEqual(["appendFile", "sync", "sync"]);
      await appender.append("b\n");
      expect(calls).toEqual(["appendFile", "datasync"]);
      await appender.close();
      await handle.close();
    });
  });

  it("takes many lines at once, in their order", async () => {
    await withFolder(async (folder) => {
      const path = join(folder, "sync.journal");
      const appender = await new JournalFile(path).create([]);
      const lines = Array.from({ length: 200 }, (_, index) => `${index}\n`);
      await Promise.all(
        lines.map(async (line, index) => {
          for (let turn = 0; turn < index % 7; turn += 1) await undefined;
          await appender.append(line);
        }),
      );
      await appender.close();
      const written = (await readFile(path, "utf8"))
        .split("\n")
        .slice(0, -1)
        .map((line) => `${line}\n`);
      expect(written.toSorted()).toEqual(lines.toSorted());
    });
  });

  it("takes nothing more after a line that could not be written", async () => {
    await withFolder(async (folder) => {
      const path = join(folder, "sync.journal");
      const appender = await new JournalFile(path).create([]);
      await appender.close();
      await expect(appender.append("a\n")).rejects.toThrow();
      await expect(appender.append("b\n")).rejects.toThrow();
      expect(await readFile(path, "utf8")).toBe("");
    });
  });

  it("tells what is no missing file", async () => {
    await withFolder(async (folder) => {
      await expect(new JournalFile(folder).read()).rejects.toThrow("EISDIR");
      const appender = await new JournalFile(join(folder, "none")).open(5);
      await appender.close();
      expect(isMissing("ENOENT")).toBe(false);
    });
  });

  it("is closed when it cannot be cut to its last whole line", async () => {
    await withFolder(async (folder) => {
      const path = join(folder, "sync.journal");
      await writeFile(path, "a\n");
      await expect(new JournalFile(path).open(Number.NaN)).rejects.toThrow();
    });
  });
});

describe("The file of passwords", () => {
  it("can be read by its owner only, even if it was readable by all before", async () => {
    await withFolder(async (folder) => {
      const path = join(folder, "passwords.csv");
      const store = new PasswordFile(path);
      await store.prepare();
      expect(await modeOf(path)).toBe("600");
      await chmod(path, 0o644);
      await store.add([anna]);
      expect(await modeOf(path)).toBe("600");
      expect(await readFile(path, "utf8")).toBe(
        'name,recordUid,firstname,lastname,school,classes,password\r\nanna,1,Anna,"Lee ""A""",DEMOSCHOOL,1a 1b,first-password-1!\r\n',
      );
    });
  });

  it("keeps the passwords of earlier runs, and each only once", async () => {
    await withFolder(async (folder) => {
      const path = join(folder, "passwords.csv");
      const store = new PasswordFile(path);
      await store.add([anna]);
      await store.prepare();
      await store.add([anna, { ...anna, name: "ben" }]);
      const names = (await readFile(path, "utf8"))
        .trim()
        .split("\r\n")
        .map((line) => line.split(",")[0]);
      expect(names).toEqual(["name", "anna", "ben"]);
    });
  });

  it("keeps what several runs add to it at once", async () => {
    await withFolder(async (folder) => {
      const path = join(folder, "passwords.csv");
      const names = Array.from({ length: 8 }, (_, index) => `p${index}`);
      await Promise.all(
        names.map(async (name) => {
          const store = new PasswordFile(path);
          await store.prepare();
          await store.add([{ ...anna, name }]);
        }),
      );
      const lines = (await readFile(path, "utf8")).trim().split("\r\n").slice(1);
      expect(lines.map((line) => line.split(",")[0]).toSorted()).toEqual(names);
      expect(await readdir(folder)).toEqual(["passwords.csv"]);
    });
  });

  it("holds no formulas", async () => {
    await withFolder(async (folder) => {
      const path = join(folder, "passwords.csv");
      await new PasswordFile(path).add([
        { ...anna, firstname: "=HYPERLINK(1)", lastname: "-Lee", recordUid: null },
      ]);
      expect(await readFile(path, "utf8")).toContain("anna,,'=HYPERLINK(1),'-Lee,");
    });
  });

  it("never goes into a file of another kind, nor where a link leads", async () => {
    await withFolder(async (folder) => {
      const path = join(folder, "pupils.csv");
      await writeFile(path, "recordUid\n1\n");
      await expect(new PasswordFile(path).prepare()).rejects.toThrow("a file that sync has written, or none");
      const target = join(folder, "public.csv");
      await writeFile(target, "");
      await symlink(target, join(folder, "link.csv"));
      await new PasswordFile(join(folder, "link.csv")).add([anna]);
      expect(await readFile(target, "utf8")).toBe("");
      await expect(new PasswordFile(folder).prepare()).rejects.toThrow("EISDIR");
      await expect(new PasswordFile("/nowhere/at/all.csv").prepare()).rejects.toThrow("ENOENT");
    });
  });
});
