/** The settings of a TypeScript project that uses the client as Node's documentation advises. */
export const settings = {
  compilerOptions: {
    target: "es2024",
    module: "nodenext",
    lib: ["es2024", "esnext.disposable", "dom", "dom.iterable"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
  },
} as const;

/** A program that reads, follows, adds and acts. */
export const program = `import { OvirtClient } from "@labkeeper/ovirt";
import type { Disk, Event, Vm } from "@labkeeper/ovirt-model";

await using engine = new OvirtClient({
  url: "https://engine.lab.example/ovirt-engine/api",
  username: "admin@internal",
  password: "secret",
});
const vms = await engine.vms.list({ search: "name=seat*", follow: ["nics", "diskAttachments.disk"] });
for (const vm of vms) {
  const sizes = vm.diskAttachments?.map(({ disk }) => disk?.provisionedSize);
  console.log(vm.name, vm.status, sizes, vm.nics?.map(({ name }) => name));
}
const vm: Vm = await engine.vms.add({ name: "seat-1", template: { name: "Blank" }, cluster: { name: "Lab" } });
await engine.vms.vm(vm.id ?? "").start({ pause: true });
const disks: readonly Disk[] = await engine.disks.list();
const events: readonly Event[] = await engine.events.list({ from: 1 });
console.log(disks.length, events.at(0)?.description);
`;
