import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { isInputError } from "@labkeeper/transport";
import { describe, expect, it } from "vitest";
import { awaitLock, takeLock } from "../../../src/node/lock-file.ts";
import type { ProcessIdentity } from "../../../src/node/process-identity.ts";
import { isRunning, thisProcess } from "../../../src/node/process-identity.ts";
import { withFolder } from "../support/folder.ts";

/** The lock of a process that is no more. */
async function leaveLock(path: string, differences: Partial<ProcessIdentity> = {}): Promise<void> {
  const holder = {
    ...(await thisProcess()),
    started: "another boot 1",
    token: "left",
    since: "2026-01-01",
    ...differences,
  };
  await writeFile(path, JSON.stringify(holder));
}

describe("A lock", () => {
  it("keeps others away as long as it is held", async () => {
    await withFolder(async (folder) => {
      const path = join(folder, "sync.lock");
      {
        await using _ = await takeLock(path);
        const error: unknown = await takeLock(path).catch((one) => one);
        expect(isInputError(error)).toBe(true);
        expect(String(error)).toContain(`process ${process.pid} on ${hostname()}`);
        expect(String(error)).toContain(`remove ${path}`);
        expect(await readdir(folder)).toEqual(["sync.lock"]);
      }
      expect(await readdir(folder)).toEqual([]);
      await using _ = await takeLock(path);
    });
  });

  it("of a process that was killed is cleared away", async () => {
    await withFolder(async (folder) => {
      const path = join(folder, "sync.lock");
      await leaveLock(path);
      await using _ = await takeLock(path);
      expect(await readdir(folder)).toEqual(["sync.lock"]);
      expect(JSON.parse(await readFile(path, "utf8")).token).not.toBe("left");
    });
  });

  it("of a killed process is won by one of many that find it", async () => {
    await withFolder(async (folder) => {
      const path = join(folder, "sync.lock");
      await leaveLock(path);
      const takers = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(path)));
      expect(takers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect(await readdir(folder)).toEqual(["sync.lock"]);
    });
  });

  it("is cleared away even if the one who was clearing it away was killed, too", async () => {
    await withFolder(async (folder) => {
      const path = join(folder, "sync.lock");
      await leaveLock(path);
      await leaveLock(`${path}.left`, { started: "another boot 2" });
      await using _ = await takeLock(path);
      expect(await readdir(folder)).toEqual(["sync.lock"]);
    });
  });

  it("that somebody else has taken over is not given back", async () => {
    await withFolder(async (folder) => {
      const path = join(folder, "sync.lock");
      const lock = await takeLock(path);
      await leaveLock(path, { host: "another" });
      await lock[Symbol.asyncDispose]();
      expect(await readdir(folder)).toEqual(["sync.lock"]);
    });
  });

  it("that cannot be read is left to people", async () => {
    await withFolder(async (folder) => {
      const path = join(folder, "sync.lock");
      await writeFile(path, "half a l");
      await expect(takeLock(path)).rejects.toThrow(`a lock that cannot be read. Remove ${path}`);
    });
  });

  it("is waited for where it is held for moments only, but not for ever", async () => {
    await withFolder(async (folder) => {
      const path = join(folder, "passwords.csv.lock");
      const held = await takeLock(path);
      await expect(awaitLock(path, "passwords", 2)).rejects.toThrow(
        `passwords: expected a file that no other run holds, received the lock ${path}`,
      );
      const waiting = awaitLock(path, "passwords");
      await held[Symbol.asyncDispose]();
      await (await waiting)[Symbol.asyncDispose]();
      expect(await readdir(folder)).toEqual([]);
      await expect(awaitLock("/nowhere/at/all.lock", "passwords")).rejects.toThrow("ENOENT");
    });
  });

  it("tells when its folder is not there", async () => {
    await expect(takeLock("/nowhere/at/all/sync.lock")).rejects.toThrow("ENOENT");
  });
});

describe("A process", () => {
  it("is known by its id and its start", async () => {
    const own = await thisProcess();
    expect(own.started).not.toBeNull();
    expect(await isRunning(own)).toBe(true);
    expect(await isRunning({ ...own, started: "another boot 1" })).toBe(false);
    // Where the system does not tell when processes began.
    expect(await isRunning({ ...own, started: null })).toBe(true);
  });

  it("of another machine is taken to run", async () => {
    const own = await thisProcess();
    expect(await isRunning({ ...own, host: "another", pid: 2 ** 30 })).toBe(true);
  });

  it("of another container with the same host name is taken to run", async () => {
    const own = await thisProcess();
    expect(own.space).toMatch(/^pid:\[\d+\]$/);
    expect(await isRunning({ ...own, space: "pid:[1]", pid: 2 ** 30 })).toBe(true);
    expect(await isRunning({ ...own, space: "pid:[1]", started: "another boot 1" })).toBe(true);
  });

  it("that has ended does not run, even before its parent has noticed", async () => {
    // The shell's child ends at once; the shell, become `sleep`, never asks for it.
    const shell = spawn("sh", ["-c", "sleep 0 & echo $!; exec sleep 60"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    try {
      const [first] = await once(shell.stdout, "data");
      const pid = Number(String(first));
      const stat = (): Promise<string> => readFile(`/proc/${pid}/stat`, "utf8");
      while (!/\) Z /.test(await stat())) await new Promise((resolve) => setImmediate(resolve));
      const own = await thisProcess();
      expect(await isRunning({ ...own, pid, started: null })).toBe(false);
      expect(await isRunning({ ...own, pid: 2 ** 22 + 1, started: null })).toBe(false);
    } finally {
      shell.kill("SIGKILL");
    }
  });
});
