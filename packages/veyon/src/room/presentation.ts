import type { CallOptions } from "@labkeeper/transport";
import {
  AbortError,
  checkMilliseconds,
  checkNames,
  checkOneOf,
  checkText,
  refuse,
} from "@labkeeper/transport";
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
  /** How long to wait for the presenter, and for each viewer, to be ready, in milliseconds. Default: 20,000. */
  readonly patience?: number | undefined;
}

const clients = { fullscreen: "FullScreenDemoClient", window: "WindowDemoClient" } as const;
type DemoClient = (typeof clients)[keyof typeof clients];

/** A demo under way. End it with {@link Presentation.stop} or `await using`. */
export class Presentation {
  /** The computer whose screen is shown. */
  readonly from: Computer;
  /** What became of each viewer: `ok` once it shows the screen. */
  readonly viewers: readonly ComputerResult<void>[];
  /** Resolves when the demo has ended, with what became of each computer. Never rejects. */
  readonly ended: Promise<ComputerResult<void>[]>;
  readonly #stop: () => Promise<ComputerResult<void>[]>;

  /** @internal */
  constructor(
    from: Computer,
    viewers: readonly ComputerResult<void>[],
    stop: () => Promise<ComputerResult<void>[]>,
    ended: Promise<ComputerResult<void>[]>,
  ) {
    this.from = from;
    this.viewers = viewers;
    this.#stop = stop;
    this.ended = ended;
  }

  /** Ends the demo on the viewers and then on the presenter. Stopping twice is one stop. */
  stop(): Promise<ComputerResult<void>[]> {
    return this.#stop();
  }

  /** The same as {@link Presentation.stop}. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }
}

/** Begins a demo; what was begun is ended again when it fails. */
export async function present(
  computers: readonly Computer[],
  options: PresentOptions,
  call: CallOptions = {},
): Promise<Presentation> {
  const { from, viewers, mode, address, patience } = check(computers, options);
  const feature = clients[mode];
  const demoAccessToken = randomToken();
  let stopping: Promise<ComputerResult<void>[]> | undefined;
  const { promise: ended, resolve: end } = Promise.withResolvers<ComputerResult<void>[]>();
  const stop = () => {
    stopping ??= endDemo(viewers, from, feature).finally(() =>
      call.signal?.removeEventListener("abort", stop),
    );
    void stopping.then(end);
    return stopping;
  };
  try {
    await from.features.start("DemoServer", { demoAccessToken }, call);
    await from.features.waitFor("DemoServer", true, { within: patience }, call);
    const shown = await onEach(
      viewers,
      async (viewer, viewerCall) => {
        await viewer.features.start(feature, { demoAccessToken, demoServerHost: address }, viewerCall);
        await viewer.features.waitFor(feature, true, { within: patience }, viewerCall);
      },
      call,
    );
    if (call.signal?.aborted) throw new AbortError("Starting a presentation", call.signal.reason, true);
    call.signal?.addEventListener("abort", stop, { once: true });
    return new Presentation(from, shown, stop, ended);
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

async function endDemo(
  viewers: readonly Computer[],
  from: Computer,
  feature: DemoClient,
): Promise<ComputerResult<void>[]> {
  const ended = await onEach(viewers, (viewer, call) => viewer.features.stop(feature, call));
  return [
    ...ended,
    ...(await onEach([from], (presenter, call) => presenter.features.stop("DemoServer", call))),
  ];
}

interface Checked extends Required<Omit<PresentOptions, "from">> {
  readonly from: Computer;
  readonly viewers: readonly Computer[];
  readonly mode: "fullscreen" | "window";
  readonly address: string;
  readonly patience: number;
}

function check(computers: readonly Computer[], options: PresentOptions): Checked {
  checkNames("present", options, ["from", "mode", "address", "patience"]);
  const { mode = "fullscreen", patience = 20_000 } = options;
  checkOneOf("present.mode", mode, ["fullscreen", "window"]);
  checkMilliseconds("present.patience", patience);
  const from =
    typeof options.from === "string" ? computers.find(({ host }) => host === options.from) : options.from;
  if (!from?.features) refuse("present.from", "a computer of the room", options.from);
  const address = options.address ?? from.host;
  checkText("present.address", address);
  const viewers = computers.filter(({ host }) => host !== from.host);
  if (viewers.length === 0)
    refuse("present", "a room with at least one viewer beside the presenter", computers.length);
  return { from, viewers, mode, address, patience };
}

function randomToken(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(24)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
