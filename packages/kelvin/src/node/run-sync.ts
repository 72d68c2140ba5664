import { createHash, randomBytes, scryptSync } from "node:crypto";
import { resolve } from "node:path";
import { refuse, sleep } from "@labkeeper/transport";
import type { Desk } from "../sync/desk.ts";
import type { SyncOptions } from "../sync/options.ts";
import { checkSyncOptions } from "../sync/options.ts";
import { runSync } from "../sync/run.ts";
import type { Sync } from "../sync/sync.ts";
import { JournalFile } from "./journal-file.ts";
import { takeLock } from "./lock-file.ts";
import { PasswordFile } from "./password-file.ts";

/** Sync with its journal, lock and passwords in files. */
export const sync: Sync = async (server, source, options) => {
  checkSyncOptions(options);
  return runSync(server, source, options, deskOf(options));
};

function deskOf({ journal = "kelvin-sync.journal", passwords }: SyncOptions): Desk {
  const path = resolve(journal);
  if (passwords !== undefined && resolve(passwords) === path) {
    refuse("passwords", "another file than `journal`", passwords);
  }
  return {
    journal: new JournalFile(path),
    passwords: passwords === undefined ? undefined : new PasswordFile(resolve(passwords)),
    lock: () => takeLock(`${path}.lock`),
    digest(records, earlier) {
      const salt = earlier?.split(":")[0] ?? randomBytes(16).toString("hex");
      const hash = createHash("sha256");
      for (const { values, password } of records) hash.update(`${JSON.stringify([values, password])}\n`);
      // Slow, so that nobody finds the passwords of a list by trying.
      return `${salt}:${scryptSync(hash.digest(), salt, 32).toString("hex")}`;
    },
    now: () => performance.now(),
    today: () => dateOf(new Date()),
    sleep: (ms, signal) => sleep(ms, "Syncing", signal),
  };
}

/** The date in the machine's time zone. */
function dateOf(time: Date): string {
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
