import { expectTypeOf } from "vitest";
import type {
  ClusterService,
  DisksService,
  Input,
  Vm,
  VmService,
  VmStatus,
  VmsService,
} from "../../src/index.ts";

declare const vms: VmsService;
declare const vm: VmService;
declare const disks: DisksService;
declare const cluster: ClusterService;

// Links are sent as plain objects, and lists of them as lists.
void vms.add({
  name: "web-1",
  cluster: { name: "Default" },
  template: { id: "00000000-0000-0000-0000-000000000000" },
  memory: 2 ** 31,
  nics: [{ name: "nic1", vnicProfile: { id: "123" } }],
  diskAttachments: [{ bootable: true, interface: "virtio", disk: { id: "456" } }],
  os: { boot: { devices: ["hd", "network"] } },
});

// Misspelt members are errors, at whatever depth.
// @ts-expect-error: misspelt
void vms.add({ nmae: "web-1" });
// @ts-expect-error: misspelt in a link
void vms.add({ name: "web-1", cluster: { nmae: "Default" } });
// @ts-expect-error: misspelt in a list
void vms.add({ name: "web-1", nics: [{ nmae: "nic1" }] });
// @ts-expect-error: misspelt in a struct in place
void vms.add({ name: "web-1", cpu: { topologie: {} } });
// @ts-expect-error: text for a number
void vms.add({ memory: "2 GiB" });
// @ts-expect-error: the object to send is needed
void vms.add();

// Integers may be larger than a number can tell; dates may be texts, which are written as given.
void disks.add({ provisionedSize: 2n ** 60n });
void vm.update({ startTime: new Date(0), stopTime: "2026-01-01T00:00:00.123456+01:00" });
// @ts-expect-error: a number is no date
void vm.update({ startTime: 0 });

// Known values are offered, others pass: a newer engine has more.
expectTypeOf<"up">().toExtend<VmStatus>();
expectTypeOf<string>().toExtend<VmStatus>();
void vm.update({ status: "a_status_of_tomorrow" });
// @ts-expect-error: no text at all
void vm.update({ status: 1 });

// What is undefined is left out.
void vm.update({ name: undefined, cluster: undefined });

// What was read can be sent again, followed or not.
const read = await vm.get();
void vm.update(read);
void vm.update({ ...read, name: "web-2" });
void vm.update(await vm.get({ follow: ["nics", "host", "diskAttachments.disk"] }));
expectTypeOf<Vm>().toExtend<Input<Vm>>();

// Links of links are objects, too.
void vm.update({ cluster: { dataCenter: { name: "Default" }, networks: [{ id: "1", vlan: { id: 7 } }] } });

// Parameters take the same.
void cluster.upgrade({ upgradePercentComplete: 50n, upgradeAction: "update_progress", correlationId: "abc" });
