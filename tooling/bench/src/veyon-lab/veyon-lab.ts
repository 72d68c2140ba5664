import type { Lab } from "@labkeeper-tooling/veyon-lab";
import { labAvailable, startLab, startRecordingProxy } from "@labkeeper-tooling/veyon-lab";
import type { Bars } from "../bars.ts";
import { median } from "../median.ts";
import { connect } from "./connect.ts";
import { hasLoop, loopRound } from "./loop.ts";
import { serverIsAlive, untilTheServerBears } from "./old-server.ts";
import { watchAsInstalled, watchBesideLoop } from "./watching.ts";

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
    await untilTheServerBears(lab, "watching", () => watchAsInstalled(bars, lab));
  }
  await watchBesideLoop(bars, computers, limit);
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
  if (!hasLoop()) {
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
    plain.push(await loopRound(lab));
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
