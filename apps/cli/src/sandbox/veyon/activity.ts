import type { VeyonSimulator } from "@labkeeper/simulator/veyon";
import type { Clock } from "../../io.ts";
import { pupil } from "./people.ts";

/** How long it stays quiet between two things that happen, in milliseconds. */
const pause = 7_000;

/** Lets pupils come and go, one at a time, until it is stopped. What computers show or are told is left alone. */
export async function liveInRoom(
  simulator: VeyonSimulator,
  clock: Clock,
  signal: AbortSignal,
): Promise<void> {
  const { computers } = simulator;
  for (let step = 0; !signal.aborted; step += 1) {
    await clock.sleep(pause, signal);
    if (signal.aborted) return;
    // Strides through the room, so that not every change is next to the last one.
    const computer = computers[(step * 7 + 3) % computers.length];
    if (computer?.power !== "on" || computer.locked) continue;
    computer.user = computer.user === null ? pupil(computers.length + step) : null;
  }
}
