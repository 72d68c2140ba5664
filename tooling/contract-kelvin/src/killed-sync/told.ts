/** What a process that has synced tells of it. */
export interface Told {
  /** Users and classes that its plan is about. */
  readonly planned: number;
  readonly warnings: readonly string[];
  readonly counts: Readonly<Record<string, number>> | undefined;
  /** Milliseconds from making the client to the report. */
  readonly wall: number;
  /** The most bytes that it ever held in memory. */
  readonly memory: number;
}
