import type { WatchedComputer } from "../monitor/monitor.ts";
import type { News } from "../monitor/news.ts";

/** What stands on the screen while a room is watched. */
export interface RoomView {
  /** What is watched. */
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly computers: readonly WatchedComputer[];
  /** What happened, oldest first. */
  readonly news: readonly News[];
  /** How many computers are scrolled out of sight at the top, where not all fit. */
  readonly scroll: number;
  /** Lines at the bottom, which may be coloured. */
  readonly footer: readonly string[];
}

/** How many computers are in which state. */
export interface RoomCounts {
  readonly total: number;
  readonly on: number;
  readonly locked: number;
  readonly used: number;
  readonly absent: number;
  readonly failed: number;
}

/** Counts the computers. */
export function countRoom(computers: readonly WatchedComputer[]): RoomCounts {
  const counts = { total: computers.length, on: 0, locked: 0, used: 0, absent: 0, failed: 0 };
  for (const { known } of computers) {
    if (!known) continue;
    if (!known.ok) counts.failed += 1;
    else if (known.facts.state !== "on") counts.absent += 1;
    else {
      counts.on += 1;
      if (known.facts.locked || known.facts.inputLocked) counts.locked += 1;
      if (known.facts.user) counts.used += 1;
    }
  }
  return counts;
}
