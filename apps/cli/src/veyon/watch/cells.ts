import type { Paint } from "../../terminal/paint.ts";
import { fit, harmless } from "../../text/cells.ts";
import { showBytes } from "../../text/count.ts";
import { showDuration } from "../../text/duration.ts";
import type { WatchedComputer } from "../monitor/monitor.ts";
import { factsOf, frameMemory } from "../monitor/monitor.ts";

/** A text and how to paint it once it has its width. */
export interface Cell {
  readonly text: string;
  readonly paint?: keyof Paint | undefined;
}

/** The cell in exactly so many cells of the terminal, painted. */
export function paintCell(
  { text, paint: how }: Cell,
  width: number,
  align: "left" | "right",
  paint: Paint,
): string {
  const fitted = fit(text, width, align);
  return how === undefined ? fitted : paint[how](fitted);
}

/** A mark that shows from afar how the computer is. */
export function markCell({ known }: WatchedComputer): Cell {
  if (!known) return { text: "·", paint: "dim" };
  if (!known.ok) return { text: "✗", paint: "bad" };
  const { state, locked, inputLocked } = known.facts;
  if (state === "off") return { text: "○", paint: "dim" };
  if (state === "no-veyon") return { text: "◌", paint: "notice" };
  return { text: "●", paint: locked || inputLocked ? "notice" : "good" };
}

export function stateCell({ known }: WatchedComputer): Cell {
  if (!known) return { text: "asking…", paint: "dim" };
  if (!known.ok) return { text: "failed", paint: "bad" };
  const { state } = known.facts;
  if (state === "on") return { text: "on", paint: "good" };
  return state === "off" ? { text: "off", paint: "dim" } : { text: "no Veyon", paint: "notice" };
}

/** Who uses the computer; for one that failed, why. */
export function userCell({ known }: WatchedComputer): Cell {
  if (!known) return { text: "" };
  if (!known.ok) return { text: known.reason, paint: "bad" };
  const { state, user } = known.facts;
  if (state !== "on") return { text: "" };
  if (!user) return { text: "nobody", paint: "dim" };
  const [login, fullName] = [harmless(user.login), harmless(user.fullName)];
  return { text: fullName === "" || fullName === login ? login : `${fullName} (${login})` };
}

/** Who uses the computer, or how it is when nobody can. */
export function userOrStateCell(computer: WatchedComputer): Cell {
  const { known } = computer;
  return !known || (known.ok && known.facts.state !== "on") ? stateCell(computer) : userCell(computer);
}

/** What the user sees: the own screen, a lock, or a demo. */
export function screenCell(computer: WatchedComputer): Cell {
  const facts = factsOf(computer);
  if (facts?.state !== "on") return { text: "" };
  if (facts.demo === "presents") return { text: "presents", paint: "typed" };
  if (facts.locked) return { text: "locked", paint: "notice" };
  if (facts.demo !== null) return { text: "in demo", paint: "typed" };
  if (facts.inputLocked) return { text: "no input", paint: "notice" };
  return { text: "free", paint: "dim" };
}

export function changeCell({ changedAt }: WatchedComputer, now: number): Cell {
  if (changedAt === undefined) return { text: "–", paint: "dim" };
  const age = now - changedAt;
  return { text: `${showDuration(age)} ago`, paint: age < 5_000 ? "bold" : "dim" };
}

export function pictureCell({ picture }: WatchedComputer): Cell {
  return picture ? { text: `${picture.width}×${picture.height}`, paint: "dim" } : { text: "–", paint: "dim" };
}

export function bytesCell({ picture }: WatchedComputer): Cell {
  return picture ? { text: showBytes(picture.bytes), paint: "dim" } : { text: "" };
}

/** Changed pictures a second, over the last ten seconds at most. */
export function rateCell({ frames }: WatchedComputer, now: number): Cell {
  const recent = frames.filter((frame) => frame > now - 10_000);
  const [first] = recent;
  if (first === undefined || recent.length < 2) return { text: "–", paint: "dim" };
  return { text: ((recent.length - 1) / Math.max(1, (now - first) / 1_000)).toFixed(1), paint: "dim" };
}

const bars = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/** Changed pictures in each of the last seconds, the latest at the right. */
export function activityCell({ frames }: WatchedComputer, now: number): Cell {
  const seconds = frameMemory / 1_000;
  const counts = Array.from({ length: seconds }, () => 0);
  for (const frame of frames) {
    const index = seconds - 1 - Math.floor((now - frame) / 1_000);
    const before = counts[index];
    if (before !== undefined) counts[index] = before + 1;
  }
  const highest = Math.max(2, ...counts);
  const text = counts.map((count) => bars[Math.ceil((count / highest) * (bars.length - 1))]).join("");
  return { text, paint: "good" };
}
