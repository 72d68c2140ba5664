import type { Io } from "../../io.ts";
import { paintFor } from "../../terminal/paint.ts";
import { Screen } from "../../terminal/screen.ts";
import type { RoomMonitor } from "../monitor/monitor.ts";
import type { News } from "../monitor/news.ts";
import { maxScroll, renderRoom } from "./render.ts";
import type { RoomView } from "./view.ts";

/** How a room is shown live. */
export interface LiveSetup {
  readonly io: Io;
  readonly monitor: RoomMonitor;
  readonly title: string;
  /** Lines at the bottom, which may be coloured. */
  readonly footer: readonly string[];
}

/** How often the screen is drawn at most: fast enough for the eye, slow enough for ssh. */
const frame = 125;
/** How often it is drawn at least, for the clock and the ages to go on. */
const tick = 500;

/** Shows the room on the terminal until `signal` is aborted or the user quits. */
export async function showLive(
  { io, monitor, title, footer }: LiveSetup,
  signal: AbortSignal,
): Promise<void> {
  const quit = new AbortController();
  const stop = AbortSignal.any([signal, quit.signal]);
  const news: News[] = [];
  let scroll = 0;
  let wake = new AbortController();
  const refresh = () => wake.abort();
  const paint = paintFor(io.stdout.colors);
  const view = (): RoomView => ({
    title,
    now: io.clock.now(),
    computers: monitor.computers,
    news,
    scroll,
    footer,
  });
  const screen = new Screen(io.stdout, refresh);
  // Should the program die of a mistake, the terminal shall not.
  const forgetExit = io.onExit(() => screen.close());
  const forgetKeys = io.stdin.isTTY
    ? io.stdin.onKeys((key) => {
        if (isQuit(key)) quit.abort();
        const most = maxScroll(view(), io.stdout);
        scroll = Math.max(0, Math.min(most, scroll + stepOf(key, io.stdout.rows)));
        refresh();
      })
    : () => undefined;
  monitor.onNews((item) => {
    if (item) news.push(item);
    if (news.length > 50) news.shift();
    refresh();
  });
  try {
    while (!stop.aborted) {
      wake = new AbortController();
      screen.draw(renderRoom(view(), io.stdout, paint));
      await io.clock.sleep(frame, stop);
      await io.clock.sleep(tick - frame, AbortSignal.any([stop, wake.signal]));
    }
  } finally {
    forgetKeys();
    forgetExit();
    screen.close();
  }
}

/** In raw mode Ctrl-C is a key like any other. */
function isQuit(key: string): boolean {
  return key === "q" || key === "Q" || key === "\x03" || key === "\x04" || key === "\x1b";
}

function stepOf(key: string, rows: number): number {
  const page = Math.max(1, rows - 6);
  const steps: Readonly<Record<string, number>> = {
    "\x1b[A": -1,
    "\x1bOA": -1,
    k: -1,
    "\x1b[B": 1,
    "\x1bOB": 1,
    j: 1,
    "\x1b[5~": -page,
    b: -page,
    "\x1b[6~": page,
    " ": page,
    "\x1b[H": Number.NEGATIVE_INFINITY,
    g: Number.NEGATIVE_INFINITY,
    "\x1b[F": Number.POSITIVE_INFINITY,
    G: Number.POSITIVE_INFINITY,
  };
  return steps[key] ?? 0;
}
