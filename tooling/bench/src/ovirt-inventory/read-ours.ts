/**
 * The inventory with `@labkeeper/ovirt`, every answer decoded: `node read-ours.ts PORT CONNECTIONS`. Prints what it
 * took, as the programs that it is compared with do.
 */
import { OvirtClient } from "@labkeeper/ovirt";

const [port = 0, connections = 0] = process.argv.slice(2).map(Number);
await using engine = new OvirtClient({
  url: `http://127.0.0.1:${port}/ovirt-engine/api`,
  username: "admin@internal",
  password: "x",
  connections,
});
const start = performance.now();
const vms = await engine.vms.list();
let calls = 0;
await Promise.all(
  vms.flatMap(({ id = "" }) => {
    const vm = engine.vms.vm(id);
    return [vm.diskAttachments, vm.nics, vm.reportedDevices].map(async (service) => {
      const { length } = await service.list();
      calls += length;
    });
  }),
);
const wall = (performance.now() - start) / 1_000;
const { user, system } = process.cpuUsage();
const rss = Math.round(process.memoryUsage.rss() / 1e6);
console.log(
  `ours connections=${connections} calls=${calls} wall=${wall.toFixed(2)}s cpu=${((user + system) / 1e6).toFixed(2)}s rss=${rss}MB`,
);
