import type { CallOptions, Fields } from "@labkeeper/transport";
import { AbortError, callOptions, check, checkFields, optional, sleep } from "@labkeeper/transport";
import type { Computer } from "../computer/computer.ts";
import type { Screenshot, ScreenshotOptions } from "../computer/screenshot.ts";
import { checkScreenshotOptions, screenshotOptions } from "../computer/screenshot.ts";
import type { ComputerResult } from "./on-each.ts";

/** How to watch a room: which pictures, and how to call for them. */
export interface WatchOptions extends ScreenshotOptions, CallOptions {
  /** Pictures of each computer a second, from 0.01 to 30. Default: 1. */
  readonly fps?: number | undefined;
  /** Default: jpeg. */
  readonly format?: ScreenshotOptions["format"];
  /** Pixels. Default: 320. */
  readonly width?: number | undefined;
}

const fields: Fields<WatchOptions> = {
  ...callOptions,
  ...screenshotOptions,
  fps: optional(check("0.01 to 30", (fps) => typeof fps === "number" && fps >= 0.01 && fps <= 30)),
};

/** A picture that differs from the computer's last one, or why there is none any more. */
export type WatchEvent = ComputerResult<Screenshot>;

/** A picture older than this is not handed over, and none is fetched for a reader who has been away for longer. */
const maxAge = 2_000;

/** Watches computers: see {@link Room.watch}. Nothing is sent before the first picture is asked for. */
export async function* watch(
  computers: readonly Computer[],
  options: WatchOptions = {},
): AsyncGenerator<WatchEvent, void, void> {
  checkFields("watch", options, fields);
  const { fps = 1, format = "jpeg", compression, quality, width = 320, height, patience, ...call } = options;
  const picture = { format, compression, quality, width, height, patience };
  checkScreenshotOptions(picture);
  const beat = 1_000 / fps;
  const stop = new AbortController();
  const { signal } = stop;
  const abort = () => stop.abort(call.signal?.reason);
  if (call.signal?.aborted) abort();
  call.signal?.addEventListener("abort", abort, { once: true });
  const board = new Board(signal);
  const take = (computer: Computer) => computer.screenshot(picture, { ...call, signal });
  const work = computers.map((computer) => follow(computer, take, beat, board));
  try {
    while (!signal.aborted) {
      const event = board.take();
      if (!event) await board.change;
      else {
        board.readerLeft = Date.now();
        yield event;
        board.readerLeft = Number.POSITIVE_INFINITY;
        board.tell();
      }
    }
    throw new AbortError("Watching", signal.reason);
  } finally {
    call.signal?.removeEventListener("abort", abort);
    stop.abort();
    await Promise.all(work);
  }
}

/** Takes pictures of one computer at a steady pace until the watching ends. Never rejects. */
async function follow(
  computer: Computer,
  take: (computer: Computer) => Promise<Screenshot>,
  beat: number,
  board: Board,
): Promise<void> {
  const { host } = computer;
  let last: WatchEvent | undefined;
  let changed = 0;
  while (await board.isWanted()) {
    const start = Date.now();
    const event = await take(computer).then(
      (value): WatchEvent => ({ host, computer, ok: true, value }),
      (error: unknown): WatchEvent => ({ host, computer, ok: false, error }),
    );
    const still = last !== undefined && isSame(last, event);
    last = event;
    if (!still) changed = start;
    board.post(event, !still);
    // A server renews a connection's picture about once a second, and beats drift against that: once a beat has
    // passed without a change, short pauses find it sooner, for another beat. A screen that rests costs no more.
    const soon = still && event.ok && start < changed + 2 * beat;
    const pause = soon ? Math.max(100, beat / 10) : beat;
    await sleep(start + pause - Date.now(), "Watching", board.signal).catch(() => undefined);
  }
}

/** The newest news of each computer, until the reader takes them. */
class Board {
  /** When the reader went away with news, in milliseconds since 1970; infinite while one waits. */
  readerLeft: number = Number.POSITIVE_INFINITY;
  readonly signal: AbortSignal;
  readonly #news = new Map<Computer, WatchEvent>();
  #change = Promise.withResolvers<void>();

  constructor(signal: AbortSignal) {
    this.signal = signal;
    signal.addEventListener("abort", () => this.tell());
  }

  /** Resolves at the next change: there are news, the reader is back, or the watching has ended. */
  get change(): Promise<void> {
    return this.#change.promise;
  }

  tell(): void {
    this.#change.resolve();
    this.#change = Promise.withResolvers();
  }

  /** Waits until a picture is wanted, while the reader has been away for long; false when the watching has ended. */
  async isWanted(): Promise<boolean> {
    while (!this.signal.aborted && Date.now() - this.readerLeft > maxAge) await this.change;
    return !this.signal.aborted;
  }

  /** Puts up news of a computer in place of older ones. What is known already only keeps waiting news young. */
  post(event: WatchEvent, isNew: boolean): void {
    if (!isNew && !this.#news.has(event.computer)) return;
    this.#news.set(event.computer, event);
    this.tell();
  }

  /** The news that have waited longest, if they are not too old. */
  take(): WatchEvent | undefined {
    for (const [computer, event] of this.#news) {
      if (event.ok && Date.now() - event.value.takenAt > maxAge) continue;
      this.#news.delete(computer);
      return event;
    }
    return undefined;
  }
}

function isSame(a: WatchEvent, b: WatchEvent): boolean {
  if (!a.ok || !b.ok) return a.ok === b.ok;
  const { bytes } = b.value;
  return a.value.bytes.length === bytes.length && a.value.bytes.every((byte, at) => byte === bytes[at]);
}
