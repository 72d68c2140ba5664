import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { takeLock } from "../../../src/node/lock-file.ts";
import type { ProcessIdentity } from "../../../src/node/process-identity.ts";
import { thisProcess } from "../../../src/node/process-identity.ts";
import { withFolder } from "../support/folder.ts";

const whileLooking = vi.hoisted(() => ({ act: async (): Promise<void> => undefined }));

vi.mock("../../../src/node/process-identity.ts", async (original) => {
  const real: typeof import("../../../src/node/process-identity.ts") = await original();
  const isRunning = async (one: ProcessIdentity): Promise<boolean> => {
    const is = await real.isRunning(one);
    await whileLooking.act();
    return is;
  };
  return { ...real, isRunning };
});

it("A dead lock that somebody else has cleared away and taken since is not cleared away again", async () => {
  await withFolder(async (folder) => {
    const path = join(folder, "sync.lock");
    const dead = { ...(await thisProcess()), started: "another boot 1", token: "left", since: "" };
    await writeFile(path, JSON.stringify(dead));
    let faster: AsyncDisposable | undefined;
    whileLooking.act = async () => {
      whileLooking.act = async () => undefined;
      faster = await takeLock(path);
    };
    await expect(takeLock(path)).rejects.toThrow("no other run with the same journal");
    await faster?.[Symbol.asyncDispose]();
    await using _ = await takeLock(path);
  });
});
