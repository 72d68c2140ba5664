/**
 * Users by name with `@labkeeper/kelvin`, 10 calls in flight: `node read-ours.ts PORT CA COUNT`. Prints what it took,
 * as the programs that it is compared with do.
 */
import { KelvinClient } from "@labkeeper/kelvin";

const [port, caFile = "", count] = process.argv.slice(2);
await using kelvin = new KelvinClient({
  host: `127.0.0.1:${port}`,
  username: "admin",
  password: "x",
  tls: { caFile },
});
await kelvin.users.get("warm");
const start = performance.now();
const users = await Promise.all(
  Array.from({ length: Number(count) }, (_, index) => kelvin.users.get(`user${index}`)),
);
const wall = (performance.now() - start) / 1_000;
const { user, system } = process.cpuUsage();
const calls = users.filter(({ name }, index) => name === `user${index}`).length;
const rss = Math.round(process.memoryUsage.rss() / 1e6);
console.log(
  `ours calls=${calls} wall=${wall.toFixed(2)}s cpu=${((user + system) / 1e6).toFixed(2)}s rss=${rss}MB`,
);
