import type { Lab } from "@labkeeper-tooling/veyon-lab";
import { startLab } from "@labkeeper-tooling/veyon-lab";
import sharp from "sharp";
import type { Bars } from "../bars.ts";
import { connect } from "./connect.ts";
import { hasLoop, loopRound } from "./loop.ts";
import { serverIsAlive, untilTheServerBears } from "./old-server.ts";

/** How long each watch lasts, in milliseconds. */
const minute = 60_000;
/** Milliseconds after which the server renews a picture where watching is judged. */
const renewal = 250;
const runs = 3;

/** Watching a server as it is installed, which is not judged. */
export async function watchAsInstalled(bars: Bars, lab: Lab): Promise<void> {
  // Such a server renews a connection's picture once a second: 32 connections give 40 computers 48 a minute at best.
  bars.figure(
    "watching a server as it is installed: different pictures of each computer in a minute",
    fewest(await watch(lab)),
  );
}

/** Watching a room of more computers than the server bears connections, at one picture a second of each. */
export async function watchBesideLoop(bars: Bars, computers: number, connectionLimit: number): Promise<void> {
  if (!hasLoop()) {
    bars.skip("watching against a plain loop", "the loop is not on this machine");
    return;
  }
  await using lab = await startLab({ computers, connectionLimit, renewal });
  await untilTheServerBears(lab, "watching", async () => judge(bars, await watchAndLoop(lab)));
}

/** What watching a room gave. */
interface Watched {
  /** How many different pictures of each computer, the fewest first. */
  readonly each: readonly number[];
  readonly pictures: readonly Uint8Array[];
  /** Age of the oldest picture when it was handed over, in milliseconds. */
  readonly oldest: number;
  readonly failures: number;
}

/** The same beside the plain loop. */
interface Compared extends Watched {
  /** Pictures of the computer with the fewest, for each round that the plain loop does in that time. */
  readonly ratio: number;
}

/** Both in turn, so that they share the machine's good and bad moments. */
async function watchAndLoop(lab: Lab): Promise<Compared[]> {
  const compared: Compared[] = [];
  for (let run = 0; run < runs; run += 1) {
    const before = await loopRound(lab);
    const watched = await watch(lab);
    const round = (before + (await loopRound(lab))) / 2;
    compared.push({ ...watched, ratio: ((watched.each[0] ?? 0) * round) / minute });
  }
  return compared;
}

/** One picture a second of each computer. */
async function watch(lab: Lab): Promise<Watched> {
  await using veyon = connect(lab.url, lab);
  const room = veyon.room(lab.hosts);
  await room.screenshots({ format: "jpeg", width: 320 });
  const counts = new Map<string, number>(lab.hosts.map((host) => [host, 0]));
  const pictures: Uint8Array[] = [];
  let oldest = 0;
  let failures = 0;
  const end = AbortSignal.timeout(minute);
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
async function judge(bars: Bars, compared: readonly Compared[]): Promise<void> {
  for (const watched of compared) {
    bars.figure(
      `watching, the server renewing pictures every ${renewal} ms: different ones of each computer in a minute`,
      `${fewest(watched)}; it is to be 50`,
    );
  }
  // 50 a minute where the plain loop does 25 rounds, as it does on two cores that are otherwise idle.
  bars.atLeast(
    "pictures of the computer with the fewest against rounds of the plain loop",
    compared.map(({ ratio }) => ratio),
    2,
  );
  const pictures = compared.flatMap((watched) => watched.pictures);
  const whole = await Promise.all(pictures.map(isWhole));
  const broken = whole.filter((one) => !one).length;
  const oldest = Math.max(...compared.map((watched) => watched.oldest));
  const failures = compared.reduce((sum, watched) => sum + watched.failures, 0);
  bars.check(
    "pictures that cannot be decoded or are not 320 px wide",
    `${broken} of ${pictures.length}`,
    "0",
    broken === 0 && pictures.length > 0,
  );
  bars.check("age of a picture when handed over, at most", `${oldest} ms`, "2000 ms", oldest <= 2_000);
  bars.check("computers that failed while watched", String(failures), "0", failures === 0);
}

async function isWhole(bytes: Uint8Array): Promise<boolean> {
  try {
    const { info } = await sharp(bytes, { failOn: "warning" }).raw().toBuffer({ resolveWithObject: true });
    return info.width === 320;
  } catch {
    return false;
  }
}

/** The computer with the fewest pictures, and the one in the middle. */
function fewest({ each }: Watched): string {
  return `at least ${each[0]}, mostly ${each[Math.floor(each.length / 2)]}`;
}
