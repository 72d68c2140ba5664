import { simulatorKey } from "@labkeeper/simulator/veyon";
import { Room, VeyonClient } from "@labkeeper/veyon";
import type { Bars } from "../bars.ts";
import { median } from "../median.ts";
import { BareClient } from "./bare-client.ts";
import { startServers } from "./start-servers.ts";

const servers = 16;
const latency = 200;

/** Thumbnails of many simulated computers behind 16 servers, every call taking 200 ms. */
export async function veyonRoom(bars: Bars): Promise<void> {
  await withConnectionsOpen(bars);
  await moreThanTheSlots(bars);
}

/** 480 computers: 30 behind each server, which bears 32. */
async function withConnectionsOpen(bars: Bars): Promise<void> {
  const each = 30;
  await using simulated = await startServers(servers, each, latency);
  // The two clients share the servers: their connections do not fit side by side.
  await using ours = openRoom(simulated.urls, each);
  bars.figure("computers", `${servers * each} behind ${servers} servers, every call ${latency} ms`);
  await using second = await startServers(servers, each, latency);
  const bare = new BareClient();
  for (const [server, url] of second.urls.entries()) {
    await bare.open(url, hostsOf(server, each), simulatorKey.name, simulatorKey.pem);
  }
  await ours.round();
  await bare.round();
  const times: number[] = [];
  const bareTimes: number[] = [];
  for (let round = 0; round < 10; round += 1) {
    times.push(await timed(ours.round));
    bareTimes.push(await timed(() => bare.round()));
  }
  const round = median(times);
  // A machine that is busy with other work is slow for everybody: then twice what the least possible takes.
  const possible = Math.max(latency, median(bareTimes));
  const share = `${Math.round(round)} ms, ${(round / latency).toFixed(2)} × ideal, bare undici ${Math.round(median(bareTimes))} ms (${times.map(Math.round).join(", ")})`;
  bars.check(
    "a full round, median of 10",
    share,
    "less than 2 × the possible, with 15 % slack",
    round < 2.3 * possible,
  );
  bars.figure("calls a second", String(Math.round((servers * each * 1_000) / round)));
  bars.figure("memory", `${Math.round(process.memoryUsage.rss() / 1e6)} MB resident`);
  await steady(bare);
  const runs = [];
  for (let run = 0; run < 5; run += 1)
    runs.push({ bare: await cpuPerCall(bare), ours: await cpuPerCall(ours) });
  const ratios = runs.map((run) => run.ours / run.bare);
  bars.figure("CPU a call, ours", `${median(runs.map((run) => run.ours)).toFixed(0)} µs`);
  bars.figure("CPU a call, bare undici", `${median(runs.map((run) => run.bare)).toFixed(0)} µs`);
  bars.atMost("CPU a call against bare undici", ratios, 3);
  await bare.close();
}

/** 2,000 computers: 125 behind each server, so that connections must be closed and opened all the time. */
async function moreThanTheSlots(bars: Bars): Promise<void> {
  const each = 125;
  const slots = 32;
  await using simulated = await startServers(servers, each, latency);
  await using ours = openRoom(simulated.urls, each);
  await ours.round();
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) times.push(await timed(ours.round));
  // Each of the others needs a close, an open and a picture, one after the other on one of the slots.
  const missing = each - slots;
  const ideal = latency * (1 + (3 * missing) / slots);
  const round = median(times);
  bars.figure(
    "2,000 computers, a round",
    `${(round / 1_000).toFixed(2)} s, ${(round / ideal).toFixed(2)} × the ideal of ${(ideal / 1_000).toFixed(2)} s for ${missing} reconnects on ${slots} slots a server`,
  );
}

interface Measured {
  readonly round: () => Promise<number>;
}

function openRoom(urls: readonly string[], each: number): Measured & AsyncDisposable {
  const clients = urls.map(
    (url) =>
      new VeyonClient({
        url,
        credentials: { method: "keys", keyName: simulatorKey.name, keyData: simulatorKey.pem },
      }),
  );
  const room = new Room(
    clients.flatMap((client, server) => hostsOf(server, each).map((host) => client.computer(host))),
  );
  return {
    async round() {
      const results = await room.screenshots({ format: "jpeg", width: 320 });
      for (const result of results) if (!result.ok) throw result.error;
      return results.length;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(clients.map((client) => client.close()));
    },
  };
}

function hostsOf(server: number, each: number): string[] {
  return Array.from({ length: each }, (_, index) => `s${server}-pc-${index + 1}`);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Makes a thousand calls, after which the engine has compiled what is hot. */
async function steady(client: Measured): Promise<void> {
  for (let calls = 0; calls < 1_000; calls += await client.round());
}

/** Microseconds of CPU time of this process for one call, over some three thousand. */
async function cpuPerCall(client: Measured): Promise<number> {
  const before = process.cpuUsage();
  let calls = 0;
  while (calls < 3_000) calls += await client.round();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}
