import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { PasswordFile } from "../../../src/node/password-file.ts";
import { withFolder } from "../support/folder.ts";

// A file system such as that of a USB stick, where everybody may read everything.
vi.mock("node:fs/promises", async (original) => {
  const real: typeof import("node:fs/promises") = await original();
  return { ...real, stat: async (path: string) => ({ ...(await real.stat(path)), mode: 0o100777 }) };
});

it("Passwords are not written where others can read them", async () => {
  await withFolder(async (folder) => {
    const path = join(folder, "passwords.csv");
    await expect(new PasswordFile(path).prepare()).rejects.toThrow(
      "a file system that can keep others from reading",
    );
    expect((await stat(path)).mode).toBe(0o100777);
    expect(await readdir(folder)).toEqual(["passwords.csv"]);
  });
});

it("Windows keeps them by the rights of the folder", async () => {
  await withFolder(async (folder) => {
    vi.spyOn(process, "platform", "get").mockReturnValue("win32");
    await new PasswordFile(join(folder, "passwords.csv")).prepare();
  });
});
