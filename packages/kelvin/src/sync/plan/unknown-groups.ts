import { fold } from "../fold.ts";
import type { SyncRecord } from "../records/read-record.ts";
import type { Differences } from "./differences.ts";
import type { GroupName } from "./groups.ts";
import type { Warnings } from "./warnings.ts";

/** Collects classes and work groups that records name and the server does not have, so that each is told once. */
export class UnknownGroups {
  readonly #classes = new Map<string, { group: GroupName; records: SyncRecord[] }>();
  readonly #workgroups = new Map<string, { group: GroupName; records: SyncRecord[] }>();
  readonly #warnings: Warnings;

  constructor(warnings: Warnings) {
    this.#warnings = warnings;
  }

  /** Takes down what was found about one record. */
  add(found: Omit<Differences, "changes">, record: SyncRecord, user: string): void {
    for (const group of found.missingClasses) addTo(this.#classes, group, record);
    for (const group of found.missingWorkgroups) addTo(this.#workgroups, group, record);
    for (const what of found.dropped) {
      this.#warnings.note("dropped-groups", `${user}: its record has ${what}; not applied`, [record]);
    }
  }

  /** Tells them. */
  warn(createsClasses: boolean): void {
    for (const { group, records } of createsClasses ? [] : this.#classes.values()) {
      const message = `${group.school} has no class ${JSON.stringify(group.name)}: nobody is put into it. \`createClasses\` creates it`;
      this.#warnings.note("unknown-class", message, records);
    }
    for (const { group, records } of this.#workgroups.values()) {
      const message = `${group.school} has no work group ${JSON.stringify(group.name)}: nobody is put into it`;
      this.#warnings.note("unknown-workgroup", message, records);
    }
  }
}

function addTo(
  groups: Map<string, { group: GroupName; records: SyncRecord[] }>,
  group: GroupName,
  record: SyncRecord,
): void {
  const key = fold(`${group.school}/${group.name}`);
  const known = groups.get(key) ?? { group, records: [] };
  known.records.push(record);
  groups.set(key, known);
}
