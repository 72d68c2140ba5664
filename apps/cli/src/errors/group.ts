import { foldHosts } from "../hosts/fold.ts";
import { reasonOf } from "./explain.ts";

/** A computer that failed. */
export interface Failure {
  readonly host: string;
  readonly error: unknown;
}

/** One line for all computers that failed in the same way, those that most failed in first. */
export function groupFailures(failures: readonly Failure[]): string[] {
  const groups = new Map<string, string[]>();
  for (const { host, error } of failures) {
    const reason = reasonOf(error, host);
    groups.set(reason, [...(groups.get(reason) ?? []), host]);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([reason, hosts]) => `${foldHosts(hosts)}: ${reason}`);
}
