import { randomUUID } from "node:crypto";
import { link, open, readFile, rm } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { InputError, isInputError } from "@labkeeper/transport";
import { refusedJournal } from "../sync/journal/refused-journal.ts";
import { hasCode, isMissing, ownerOnly } from "./durable.ts";
import type { ProcessIdentity } from "./process-identity.ts";
import { isRunning, thisProcess } from "./process-identity.ts";

interface Holder extends ProcessIdentity {
  /** Tells this taking of the lock from all others. */
  readonly token: string;
  readonly since: string;
}

/**
 * Takes a lock that keeps other processes away. One whose holder was killed is cleared away.
 *
 * @param path Name of a file that is there as long as the lock is held.
 * @throws `InputError` when another run holds it.
 */
export async function takeLock(path: string): Promise<AsyncDisposable> {
  const own: Holder = { ...(await thisProcess()), token: randomUUID(), since: new Date().toISOString() };
  while (!(await claim(path, own))) {
    const holder = await readHolder(path);
    if (!holder) continue;
    if (await isRunning(holder)) throw heldBy(path, holder);
    // Two that find the same dead lock: only one may clear it away, and only if it still is that one.
    await using _ = await takeLock(`${path}.${holder.token}`);
    if ((await readHolder(path))?.token === holder.token) await rm(path, { force: true });
  }
  return {
    async [Symbol.asyncDispose]() {
      if ((await readHolder(path))?.token === own.token) await rm(path, { force: true });
    },
  };
}

/**
 * Takes the lock of a file that is written at once, as soon as it is free.
 *
 * @param option The option that names the file.
 * @param attempts How often to ask for it, every ten milliseconds.
 * @throws `InputError` when another run does not give it back.
 */
export async function awaitLock(path: string, option: string, attempts = 1_000): Promise<AsyncDisposable> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await takeLock(path);
    } catch (error) {
      if (!isInputError(error)) throw error;
      if (attempt === attempts) {
        const remedy = `Remove ${path} if no other run is under way.`;
        throw new InputError({
          path: option,
          expected: "a file that no other run holds",
          received: `the lock ${path}`,
          remedy,
        });
      }
    }
    await pause(10);
  }
}

/** Puts the lock there unless there is one: complete from its first moment on. */
async function claim(path: string, own: Holder): Promise<boolean> {
  const draft = `${path}.${own.token}.new`;
  const file = await open(draft, "wx", ownerOnly);
  try {
    await file.writeFile(JSON.stringify(own));
    await link(draft, path);
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  } finally {
    await file.close();
    await rm(draft, { force: true });
  }
}

async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    if (isMissing(error)) return undefined;
    const remedy = `Remove ${path} if no other run is under way.`;
    throw refusedJournal("no other run with the same journal", "a lock that cannot be read", remedy);
  }
}

function heldBy(path: string, { pid, host, since }: Holder): InputError {
  const received = `one of process ${pid} on ${host} since ${since}`;
  return refusedJournal("no other run with the same journal", received, `If that is none, remove ${path}.`);
}
