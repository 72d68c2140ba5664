import type { Io } from "../../io.ts";
import { paintFor } from "../../terminal/paint.ts";
import type { RoomMonitor } from "../monitor/monitor.ts";
import type { News } from "../monitor/news.ts";
import { mergeNews } from "../monitor/news.ts";
import { newsLine, summary } from "./render.ts";
import { tableLines } from "./table.ts";

/** The room as plain lines: a summary and a table. */
export function printRoom(io: Io, monitor: RoomMonitor, title: string): void {
  const paint = paintFor(io.stdout.colors);
  const { computers } = monitor;
  const now = io.clock.now();
  // Without a terminal there is no width to keep to, but lines without an end help nobody.
  const width = io.stdout.isTTY ? io.stdout.columns : 110;
  const lines = tableLines(computers, computers, { width, now, moving: false }, paint);
  io.stdout.write(`${title}: ${summary(computers, paint)}\n`);
  for (const line of lines) io.stdout.write(`${line.trimEnd()}\n`);
}

/**
 * Asks the room round after round and prints what is new after each, until it was asked so many times or stopped.
 *
 * @param every Milliseconds from the beginning of one round to that of the next.
 */
export async function printRounds(
  io: Io,
  monitor: RoomMonitor,
  every: number,
  rounds: number,
  signal: AbortSignal,
): Promise<void> {
  const paint = paintFor(io.stdout.colors);
  let news: News[] = [];
  monitor.onNews((item) => {
    if (item) news.push(item);
  });
  for (let round = 1; round <= rounds && !signal.aborted; round += 1) {
    const begun = io.clock.now();
    await monitor.round(signal);
    for (const item of mergeNews(news))
      io.stdout.write(`${newsLine(item, 0, Number.POSITIVE_INFINITY, paint)}\n`);
    news = [];
    if (round < rounds) await io.clock.sleep(Math.max(0, begun + every - io.clock.now()), signal);
  }
}
