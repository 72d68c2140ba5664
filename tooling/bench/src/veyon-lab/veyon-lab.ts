import { existsSync } from "node:fs";
import { join } from "node:path";
import { VeyonClient } from "@labkeeper/veyon";
import type { Lab } from "@labkeeper-tooling/veyon-lab";
import { labAvailable, startLab, startRecordingProxy } from "@labkeeper-tooling/veyon-lab";
import sharp from "sharp";
import type { Bars } from "../bars.ts";
import { baselines } from "../baselines.ts";
import { median } from "../median.ts";
import { loopRound } from "./loop.ts";
import { serverIsAlive, untilTheServerBears } from "./old-server.ts";

const computers = 40;
const limit = 32;
const picture = { format: "jpeg", width: 320 } as const;

/** A room of 40 real computers behind one WebAPI server with its default limit of 32 connections. */
export async function veyonLab(bars: Bars): Promise<void> {
  const available = labAvailable();
  if (!available.available) {
    bars.skip("a room of 40 real computers", available.missing);
    return;
  }
  {
    await using lab = await startLab({ computers, connectionLimit: limit });
    await untilTheServerBears(lab, "ten rounds", () => tenRounds(bars, lab));
    await untilTheServerBears(lab, "the times of rounds", () => timesOfRounds(bars, lab));
    await untilTheServerBears(lab, "a minute of watching", async () => {
      const { each } = await watchForAMinute(lab);
      // A connection's picture is renewed once a second, so 32 connections give 40 computers 48 pictures a minute at best.
      bars.figure(
        "a minute of watching, a server as it is installed: different pictures of each computer",
        spread(each),
      );
    });
  }
  const renewal = 250;
  await using lab = await startLab({ computers, connectionLimit: limit, renewal });
  await untilTheServerBears(lab, "a minute of watching", async () =>
    judgeWatching(bars, await watchForAMinute(lab), renewal),
  );
}

/** Nothing fails, the limit is kept, few connections change hands, and all are given back. */
async function tenRounds(bars: Bars, lab: Lab): Promise<void> {
  await using proxy = await startRecordingProxy({ target: lab.url });
  const veyon = connect(proxy.url, lab);
  const room = veyon.room(lab.hosts);
  let failed = 0;
  let mostReconnects = 0;
  for (let round = 1; round <= 10; round += 1) {
    const mark = proxy.mark(`round ${round}`);
    for (const result of await room.screenshots(picture)) {
      if (result.ok) continue;
      failed += 1;
      console.log(`    round ${round}: ${result.host}: ${result.error}`);
    }
    const { opens } = proxy.since(mark);
    if (round > 1) mostReconnects = Math.max(mostReconnects, opens);
    if (failed > 0 && !(await serverIsAlive(lab))) break;
  }
  await veyon.close();
  if (!(await serverIsAlive(lab))) throw new Error("The WebAPI server does not answer any more.");
  const { maxOpen, besideWrite } = proxy.total();
  const leaked = proxy.open;
  const refused = await openAtOnce(lab);
  bars.check("ten rounds of 40 screenshots, failures", String(failed), "0", failed === 0);
  bars.check("connections open at a time, at most", String(maxOpen), `${limit}`, maxOpen <= limit);
  bars.check(
    "reconnects in a round after the first, at most",
    String(mostReconnects),
    "12",
    mostReconnects <= 12,
  );
  bars.check("requests beside a change on the same connection", String(besideWrite), "0", besideWrite === 0);
  bars.check("connections left open after close()", String(leaked), "0", leaked === 0);
  bars.check(
    "connections that open at once after close(), refused",
    String(refused),
    "0 of 32",
    refused === 0,
  );
}

/** Opens as many connections as the server bears, all at once, and closes them. */
async function openAtOnce(lab: Lab): Promise<number> {
  await using proxy = await startRecordingProxy({ target: lab.url });
  await using veyon = connect(proxy.url, lab, { connectionsAtOnce: limit, retry: false });
  await veyon.room(lab.hosts.slice(0, limit)).users();
  return proxy.total().statuses[429] ?? 0;
}

/** Rounds of ours and of the plain loop in turn. */
async function timesOfRounds(bars: Bars, lab: Lab): Promise<void> {
  const loop = join(baselines, "veyon-loop.mjs");
  if (!existsSync(loop)) {
    bars.skip("time of a round against a plain loop", "the loop is not on this machine");
    return;
  }
  const ours: number[] = [];
  const plain: number[] = [];
  const veyon = connect(lab.url, lab);
  const room = veyon.room(lab.hosts);
  await room.screenshots(picture);
  for (let run = 0; run < 5; run += 1) {
    const start = performance.now();
    const results = await room.screenshots(picture);
    ours.push(performance.now() - start);
    if (!results.every(({ ok }) => ok)) throw new Error("A computer of the room failed.");
    // The loop needs all connections for itself.
    await Promise.all(veyon.room(lab.hosts).computers.map((computer) => computer.close()));
    plain.push(await loopRound(loop, lab));
    await room.screenshots(picture);
  }
  await veyon.close();
  const ratios = ours.map((time, run) => time / (plain[run] ?? Number.NaN));
  const ratio = median(ratios);
  bars.figure(
    "a round, ours",
    `${median(ours).toFixed(0)} ms (${ours.map((time) => time.toFixed(0)).join(", ")})`,
  );
  bars.figure(
    "a round, plain loop of 32",
    `${median(plain).toFixed(0)} ms (${plain.map((time) => time.toFixed(0)).join(", ")})`,
  );
  const seen = `${ratio.toFixed(2)} (${ratios.map((one) => one.toFixed(2)).join(", ")})`;
  bars.check(
    "a round against the plain loop, median of 5 interleaved",
    seen,
    "at most 1, with 15 % slack",
    ratio <= 1.15,
  );
}

/** What watching a room for a minute gave. */
interface Watched {
  /** How many different pictures of each computer, the fewest first. */
  readonly each: readonly number[];
  readonly pictures: readonly Uint8Array[];
  /** Age of the oldest picture when it was handed over, in milliseconds. */
  readonly oldest: number;
  readonly failures: number;
}

/** One picture a second of each computer. */
async function watchForAMinute(lab: Lab): Promise<Watched> {
  await using veyon = connect(lab.url, lab);
  const room = veyon.room(lab.hosts);
  await room.screenshots(picture);
  const counts = new Map<string, number>(lab.hosts.map((host) => [host, 0]));
  const pictures: Uint8Array[] = [];
  let oldest = 0;
  let failures = 0;
  const end = AbortSignal.timeout(60_000);
  try {
    for await (const event of room.watch({ fps: 1, width: 320, signal: end })) {
      if (!event.ok) {
        failures += 1;
        continue;
      }
      oldest = Math.max(oldest, Date.now() - event.value.takenAt);
      counts.set(event.host, (counts.get(event.host) ?? 0) + 1);
      pictures.push(event.value.bytes);
    }
  } catch (error) {
    if (!end.aborted) throw error;
  }
  if (!(await serverIsAlive(lab))) throw new Error("The WebAPI server does not answer any more.");
  return { each: [...counts.values()].toSorted((a, b) => a - b), pictures, oldest, failures };
}

/** Enough pictures of each computer, different, whole and fresh. */
async function judgeWatching(
  bars: Bars,
  { each, pictures, oldest, failures }: Watched,
  renewal: number,
): Promise<void> {
  let broken = 0;
  for (const bytes of pictures) {
    const width = await sharp(bytes, { failOn: "warning" })
      .raw()
      .toBuffer({ resolveWithObject: true })
      .then(
        ({ info }) => info.width,
        () => 0,
      );
    if (width !== 320) broken += 1;
  }
  bars.check(
    `a minute of watching, the server renewing pictures every ${renewal} ms: different ones of each computer, at least`,
    spread(each),
    "50",
    (each[0] ?? 0) >= 50,
  );
  bars.check(
    "pictures that cannot be decoded or are not 320 px wide",
    `${broken} of ${pictures.length}`,
    "0",
    broken === 0,
  );
  bars.check("age of a picture when handed over, at most", `${oldest} ms`, "2000 ms", oldest <= 2_000);
  bars.check("computers that failed while watched", String(failures), "0", failures === 0);
}

function spread(each: readonly number[]): string {
  return `${each[0]} (${each.join(" ")})`;
}

function connect(
  url: string,
  lab: Lab,
  options: { connectionsAtOnce?: number; retry?: false } = {},
): VeyonClient {
  return new VeyonClient({
    url,
    credentials: { method: "keys", keyName: lab.keyName, keyData: () => lab.key() },
    logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: console.error },
    ...options,
  });
}
