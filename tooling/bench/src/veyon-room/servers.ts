/**
 * Simulated WebAPI servers in a process of their own, so that their CPU time is not the client's:
 * `node servers.ts SERVERS COMPUTERS LATENCY_MS`. Prints their URLs as JSON and serves until its input ends.
 */
import { listen } from "@labkeeper/simulator/node";
import { createVeyonSimulator } from "@labkeeper/simulator/veyon";

const [servers = 0, computers = 0, latency = 0] = process.argv.slice(2).map(Number);
const listening = await Promise.all(
  Array.from({ length: servers }, (_, server) =>
    listen(
      createVeyonSimulator({
        computers: Array.from({ length: computers }, (_, index) => `s${server}-pc-${index + 1}`),
        latency,
        frames: "shared",
        timings: { framebufferDelay: 0 },
      }),
    ),
  ),
);
console.log(JSON.stringify(listening.map(({ url }) => url)));
process.stdin.resume().once("end", () => process.exit(0));
