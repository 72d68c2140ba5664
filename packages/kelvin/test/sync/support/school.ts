import type { SyncOptions } from "../../../src/sync/options.ts";
import type { SyncPlan } from "../../../src/sync/plan/plan.ts";
import type { SyncSource } from "../../../src/sync/records/read-source.ts";
import type { SyncOutcome } from "../../../src/sync/run.ts";
import { runSync } from "../../../src/sync/run.ts";
import type { SyncUser } from "../../../src/sync/server.ts";
import { FakeServer } from "./fake-server.ts";
import { MemoryDesk } from "./memory-desk.ts";

/** The scope of most tests. */
export const pupilsOfDemo: SyncOptions["scope"] = {
  schools: ["DEMOSCHOOL"],
  roles: ["student"],
  sourceUid: "Kelvin",
};

/** A server with users, and a machine to sync from. */
export class TestSchool {
  readonly server: FakeServer;
  readonly desk: MemoryDesk = new MemoryDesk();

  constructor(users: Iterable<SyncUser>, schools: readonly string[] = ["DEMOSCHOOL", "SCHOOL2", "School3"]) {
    this.server = new FakeServer(schools, users);
  }

  /** Syncs; with `maxLeavers: 1` unless told otherwise, since the schools of tests are small. */
  sync(source: SyncSource, options: Partial<SyncOptions> = {}): Promise<SyncOutcome> {
    return runSync(this.server, source, { scope: pupilsOfDemo, maxLeavers: 1, ...options }, this.desk);
  }

  /** Only plans. */
  async plan(source: SyncSource, options: Partial<SyncOptions> = {}): Promise<SyncPlan> {
    return (await this.sync(source, { dryRun: true, ...options })).plan;
  }
}

/** What a plan does, in a line for each user. */
export function lines({ items }: SyncPlan): string[] {
  return items.map(({ kind, name, changes }) => {
    const told = changes.map(
      ({ attribute, old, new: value }) => `${attribute} ${JSON.stringify(old)}→${JSON.stringify(value)}`,
    );
    return [`${kind} ${name}`, ...told].join(", ");
  });
}

/** The warnings of one kind. */
export function warnings(plan: SyncPlan, kind?: string): string[] {
  return plan.warnings.filter((one) => kind === undefined || one.kind === kind).map(({ message }) => message);
}
