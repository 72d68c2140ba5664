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

/** Watches computers: see {@link Room.watch}. Nothing is sent before the first picture is asked for. */
export async function* watch(
  computers: readonly Computer[],
  options: WatchOptions = {},
): AsyncGenerator<WatchEvent, void, void> {
  checkFields("watch", options, fields);
  const { fps = 1, format = "jpeg", compression, quality, width = 320, height, patience, ...call } = options;
  const picture = { format, compression, quality, width, height, patience };
  checkScreenshotOptions(picture);
  const stop = new AbortController();
  const { signal } = stop;
  const abort = () => stop.abort(call.signal?.reason);
  if (call.signal?.aborted) abort();
  call.signal?.addEventListener("abort", abort, { once: true });
  const look = (computer: Computer) => computer.screenshot(picture, { ...call, signal });
  const watching = new Watching(look, 1_000 / fps, signal);
  const work = computers.map((computer) => watching.follow(computer));
  try {
    yield* watching.events();
  } finally {
    call.signal?.removeEventListener("abort", abort);
    stop.abort();
    await Promise.all(work);
  }
}

/** A picture older than this is not handed over, and none is fetched for a reader who has been away for longer. */
const maxAge = 2_000;

/** What is new on each computer, until the reader takes it. */
class Watching {
  readonly #look: (computer: Computer) => Promise<Screenshot>;
  readonly #beat: number;
  readonly #signal: AbortSignal;
  readonly #news = new Map<Computer, WatchEvent>();
  /** Resolved when there are news, the reader is back, or the watching has ended. */
  #change = Promise.withResolvers<void>();
  /** When the reader went away with news, in milliseconds since 1970; infinite while one waits. */
  #readerLeft = Number.POSITIVE_INFINITY;

  /** @param beat Milliseconds between two pictures of a computer. */
  constructor(look: (computer: Computer) => Promise<Screenshot>, beat: number, signal: AbortSignal) {
    this.#look = look;
    this.#beat = beat;
    this.#signal = signal;
    signal.addEventListener("abort", () => this.#tell());
  }

  /** Hands over the news that have waited longest. */
  async *events(): AsyncGenerator<WatchEvent, void, void> {
    while (!this.#signal.aborted) {
      const fresh = [...this.#news.values()].find(
        (one) => !one.ok || Date.now() - one.value.takenAt <= maxAge,
      );
      if (!fresh) await this.#change.promise;
      else {
        this.#news.delete(fresh.computer);
        this.#readerLeft = Date.now();
        yield fresh;
        this.#readerLeft = Number.POSITIVE_INFINITY;
        this.#tell();
      }
    }
    throw new AbortError("Watching", this.#signal.reason);
  }

  /** Takes pictures of one computer at a steady pace until the watching ends. Never rejects. */
  async follow(computer: Computer): Promise<void> {
    const { host } = computer;
    let last: WatchEvent | undefined;
    let changed = 0;
    const beat = this.#beat;
    let due = Date.now();
    while (await this.#isWanted()) {
      const event = await this.#look(computer).then(
        (value): WatchEvent => ({ host, computer, ok: true, value }),
        (error: unknown): WatchEvent => ({ host, computer, ok: false, error }),
      );
      const still = last !== undefined && isSame(last, event);
      last = event;
      if (!still || this.#news.has(computer)) {
        // What is known already keeps news young that still wait for the reader.
        this.#news.set(computer, event);
        this.#tell();
      }
      const now = Date.now();
      if (!still) changed = now;
      // A server renews a connection's picture about once a second, and beats drift against that: where a beat
      // brought nothing new, the next picture is looked for soon. A screen that rests for longer costs no more.
      if (still && event.ok && now < changed + 2 * beat) due = now + Math.min(beat, Math.max(100, beat / 10));
      // A picture that came late, since its computer waited for a connection, hardly puts off the next one.
      else due = Math.max(due + beat, now + beat / 3);
      await sleep(due - now, "Watching", this.#signal).catch(() => undefined);
    }
  }

  /** Waits while the reader has been away for long; false when the watching has ended. */
  async #isWanted(): Promise<boolean> {
    while (!this.#signal.aborted && Date.now() - this.#readerLeft > maxAge) await this.#change.promise;
    return !this.#signal.aborted;
  }

  #tell(): void {
    this.#change.resolve();
    this.#change = Promise.withResolvers();
  }
}

function isSame(a: WatchEvent, b: WatchEvent): boolean {
  if (!a.ok || !b.ok) return a.ok === b.ok;
  const { bytes } = b.value;
  return a.value.bytes.length === bytes.length && a.value.bytes.every((byte, at) => byte === bytes[at]);
}
