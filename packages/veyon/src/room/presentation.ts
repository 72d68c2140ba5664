import type { CallOptions, Fields } from "@labkeeper/transport";
import { AbortError, checkFields, milliseconds, oneOf, optional, refuse, text } from "@labkeeper/transport";
import type { Computer } from "../computer/computer.ts";
import type { ComputerResult } from "./on-each.ts";
import { onEach } from "./on-each.ts";

/** Whose screen is shown, and how. */
export interface PresentOptions {
  /** The computer whose screen is shown; its host name, when it is in the room. */
  readonly from: string | Computer;
  /** Whether viewers see it on their whole screen or in a window. Default: fullscreen. */
  readonly mode?: "fullscreen" | "window" | undefined;
  /** How the viewers reach the presenting computer. Default: its host name. */
  readonly address?: string | undefined;
  /**
   * How long to wait for the presenter, and for each viewer, to be ready, and at the end for each to be free
   * for the next demo, in milliseconds. Default: 20,000.
   */
  readonly patience?: number | undefined;
}

const clients = { fullscreen: "FullScreenDemoClient", window: "WindowDemoClient" } as const;

const fields: Fields<PresentOptions> = {
  // Looked for in the room.
  from: () => undefined,
  mode: optional(oneOf(...Object.keys(clients))),
  address: optional(text),
  patience: optional(milliseconds),
};

/** A demo under way. End it with {@link Presentation.stop} or `await using`. */
export interface Presentation extends AsyncDisposable {
  /** The computer whose screen is shown. */
  readonly from: Computer;
  /** What became of each viewer: `ok` once it shows the screen. */
  readonly viewers: readonly ComputerResult<void>[];
  /** Resolves when the demo has ended, with what became of each computer. Never rejects. */
  readonly ended: Promise<ComputerResult<void>[]>;
  /**
   * Ends the demo on the viewers and then on the presenter, and waits until it is off, so that another one can
   * begin. Stopping twice is one stop.
   */
  readonly stop: () => Promise<ComputerResult<void>[]>;
}

/** Begins a demo; what was begun is ended again when it fails. */
export async function present(
  computers: readonly Computer[],
  options: PresentOptions,
  call: CallOptions = {},
): Promise<Presentation> {
  checkFields("present", options, fields);
  const { mode = "fullscreen", patience } = options;
  const from =
    typeof options.from === "string" ? computers.find(({ host }) => host === options.from) : options.from;
  if (!from?.features) refuse("present.from", "a computer of the room", options.from);
  const viewers = computers.filter(({ host }) => host !== from.host);
  if (viewers.length === 0) refuse("present", "a viewer beside the presenter", computers);
  const feature = clients[mode];
  const wait = { within: patience };
  const demoAccessToken = crypto.getRandomValues(new BigUint64Array(3)).join("");
  const endOn = (those: readonly Computer[], what: typeof feature | "DemoServer") =>
    onEach(those, async ({ features }, ending) => {
      await features.stop(what, ending);
      // A demo that began while the old one is still on would be taken for that.
      await features.waitFor(what, false, wait, ending);
    });
  const end = async () => [...(await endOn(viewers, feature)), ...(await endOn([from], "DemoServer"))];
  const { promise: ended, resolve } = Promise.withResolvers<ComputerResult<void>[]>();
  let ending: Promise<ComputerResult<void>[]> | undefined;
  const stop = () => {
    call.signal?.removeEventListener("abort", stop);
    ending ??= end();
    resolve(ending);
    return ending;
  };
  try {
    await from.features.start("DemoServer", { demoAccessToken }, call);
    await from.features.waitFor("DemoServer", true, wait, call);
    const { address: demoServerHost = from.host } = options;
    const shownOn = await onEach(
      viewers,
      async ({ features }, starting) => {
        await features.start(feature, { demoAccessToken, demoServerHost }, starting);
        await features.waitFor(feature, true, wait, starting);
      },
      call,
    );
    if (call.signal?.aborted) throw new AbortError("Starting a presentation", call.signal.reason, true);
    call.signal?.addEventListener("abort", stop, { once: true });
    return {
      from,
      viewers: shownOn,
      ended,
      stop,
      [Symbol.asyncDispose]: async () => {
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Ends whatever demo runs on a computer, as a viewer or as the presenter. */
export async function stopDemos(computer: Computer, call: CallOptions): Promise<void> {
  for (const feature of [...Object.values(clients), "DemoServer"] as const)
    await computer.features.stop(feature, call);
}
