import { errorDocument } from "../../errors/explain.ts";
import type { Io } from "../../io.ts";
import type { RoomMonitor, WatchedComputer } from "../monitor/monitor.ts";
import { rateCell } from "./cells.ts";

/** Prints the room as a line of JSON after each round; the first round has been made already. */
export async function printDocuments(
  io: Io,
  monitor: RoomMonitor,
  every: number,
  rounds: number,
  signal: AbortSignal,
): Promise<void> {
  for (let round = 1; ; round += 1) {
    const now = io.clock.now();
    const computers = monitor.computers.map((computer) => computerDocument(computer, now));
    io.stdout.write(
      `${JSON.stringify({ command: "watch", round, at: new Date(now).toISOString(), computers })}\n`,
    );
    if (round >= rounds) return;
    await io.clock.sleep(every, signal);
    if (!signal.aborted) await monitor.round(signal);
    if (signal.aborted) return;
  }
}

function computerDocument(computer: WatchedComputer, now: number): object {
  const { host, known, error, picture, changedAt } = computer;
  if (!known?.ok) return { host, ok: false, error: errorDocument(error) };
  const rate = Number(rateCell(computer, now).text);
  return {
    host,
    ok: true,
    ...known.facts,
    changedAt: changedAt === undefined ? null : new Date(changedAt).toISOString(),
    picture: picture ?? null,
    framesPerSecond: Number.isNaN(rate) ? null : rate,
  };
}
