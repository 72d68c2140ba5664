import type { CallOptions } from "@labkeeper/transport";
import { AbortError, checkCallOptions, checkNames, refuse, sleep } from "@labkeeper/transport";
import type { Computer } from "../computer/computer.ts";
import type { Screenshot, ScreenshotOptions } from "../computer/screenshot.ts";
import { checkScreenshotOptions } from "../computer/screenshot.ts";
import type { ComputerResult } from "./on-each.ts";
import { callOptionNames } from "./on-each.ts";

/** How to watch a room. The rest goes to each computer's call. */
export interface WatchOptions extends CallOptions {
  /** Pictures of each computer a second, from 0.01 to 30. Default: 1. */
  readonly fps?: number | undefined;
  /** Pixels. Default: 320. */
  readonly width?: number | undefined;
  /** Pixels. Default: by the aspect ratio. */
  readonly height?: number | undefined;
  /** Default: jpeg. */
  readonly format?: "png" | "jpeg" | undefined;
  /** JPEG only: from 1 (small) to 100 (good). Default: 75. */
  readonly quality?: number | undefined;
}

/** A picture that differs from the computer's last one, or why there is none any more. */
export type WatchEvent = ComputerResult<Screenshot>;

/** A picture older than this is not handed over, in milliseconds. */
const maxAge = 2_000;

/** Watches computers: see {@link Room.watch}. Nothing is sent before the first picture is asked for. */
export async function* watch(
  computers: readonly Computer[],
  options: WatchOptions = {},
): AsyncGenerator<WatchEvent, void, void> {
  const { interval, picture, call } = check(options);
  const stop = new AbortController();
  const onAbort = () => stop.abort(call.signal?.reason);
  if (call.signal?.aborted) onAbort();
  call.signal?.addEventListener("abort", onAbort, { once: true });
  const board = new Board(Math.max(2 * interval, maxAge), stop.signal);
  const work = computers.map((computer) =>
    follow(computer, interval, picture, { ...call, signal: stop.signal }, board),
  );
  try {
    for (;;) yield await board.next();
  } finally {
    call.signal?.removeEventListener("abort", onAbort);
    stop.abort(new Error("The watching has ended."));
    await Promise.all(work);
  }
}

/** Takes pictures of one computer at a steady pace until the signal is aborted. Never rejects. */
async function follow(
  computer: Computer,
  interval: number,
  picture: ScreenshotOptions,
  call: CallOptions & { readonly signal: AbortSignal },
  board: Board,
): Promise<void> {
  const { signal } = call;
  for (let due = Date.now(); !signal.aborted; ) {
    let result: ComputerResult<Screenshot>;
    try {
      await board.demand();
      result = { host: computer.host, computer, ok: true, value: await computer.screenshot(picture, call) };
    } catch (error) {
      result = { host: computer.host, computer, ok: false, error };
    }
    if (signal.aborted) return;
    board.post(result);
    // A late picture does not shift the pace; beats that were missed altogether are not made up for.
    const now = Date.now();
    due += interval * Math.max(1, Math.floor((now - due) / interval));
    if (due > now) await sleep(due - now, "Watching", signal).catch(() => undefined);
  }
}

/** The newest news of each computer, until someone takes them. */
class Board {
  readonly #news = new Map<Computer, WatchEvent>();
  /** What was handed over last for each computer, to tell whether a picture has changed. */
  readonly #last = new Map<Computer, WatchEvent>();
  readonly #pause: number;
  readonly #signal: AbortSignal;
  #asked = Date.now();
  #reader: (() => void) | undefined;
  #resume: PromiseWithResolvers<void> | undefined;

  /** @param pause After how many milliseconds without a reader the work rests. */
  constructor(pause: number, signal: AbortSignal) {
    this.#pause = pause;
    this.#signal = signal;
    signal.addEventListener("abort", () => {
      this.#reader?.();
      this.#resume?.resolve();
    });
  }

  /** Waits while nobody has asked for pictures for some time. */
  async demand(): Promise<void> {
    if (this.#reader || Date.now() - this.#asked < this.#pause || this.#signal.aborted) return;
    this.#resume ??= Promise.withResolvers<void>();
    await this.#resume.promise;
  }

  /** Puts up news of a computer, in place of older ones; what is known already is no news. */
  post(event: WatchEvent): void {
    const waiting = this.#news.get(event.computer);
    if (isSame(waiting ?? this.#last.get(event.computer), event)) {
      // The same picture, but a newer one.
      if (waiting) this.#news.set(event.computer, event);
      return;
    }
    this.#news.set(event.computer, event);
    this.#reader?.();
  }

  /** The news that have waited longest. */
  async next(): Promise<WatchEvent> {
    this.#asked = Date.now();
    this.#resume?.resolve();
    this.#resume = undefined;
    for (;;) {
      if (this.#signal.aborted) throw new AbortError("Watching", this.#signal.reason);
      for (const [computer, event] of this.#news) {
        this.#news.delete(computer);
        if (event.ok && Date.now() - event.value.takenAt > maxAge) continue;
        this.#last.set(computer, event);
        return event;
      }
      await new Promise<void>((resolve) => {
        this.#reader = resolve;
      });
      this.#reader = undefined;
      this.#asked = Date.now();
    }
  }
}

function isSame(a: WatchEvent | undefined, b: WatchEvent): boolean {
  if (!a || a.ok !== b.ok) return false;
  if (!a.ok || !b.ok) return true;
  const { bytes: left } = a.value;
  const { bytes: right } = b.value;
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}

function check(options: WatchOptions): { interval: number; picture: ScreenshotOptions; call: CallOptions } {
  checkNames("watch", options as unknown, [
    "fps",
    "width",
    "height",
    "format",
    "quality",
    ...callOptionNames,
  ]);
  const { fps = 1, width = 320, height, format = "jpeg", quality, ...call } = options;
  checkCallOptions(call);
  if (typeof fps !== "number" || !(fps >= 0.01 && fps <= 30))
    refuse("watch.fps", "a number from 0.01 to 30", fps);
  const picture: ScreenshotOptions = { format, width, height, quality };
  checkScreenshotOptions(picture);
  return { interval: 1_000 / fps, picture, call };
}
