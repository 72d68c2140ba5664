import { expectTypeOf } from "vitest";
import type {
  Answer,
  CheckAll,
  Cluster,
  Disk,
  DiskAttachment,
  Followed,
  Host,
  Link,
  LinkList,
  LinkName,
  List,
  Nic,
  Vm,
  VmService,
  VmsService,
} from "../../src/index.ts";

declare const vms: VmsService;
declare const vm: VmService;

// Without `follow`, links stay links.
expectTypeOf(await vms.list()).toEqualTypeOf<List<Vm>>();
expectTypeOf(await vms.list({ search: "name=web*" })).toEqualTypeOf<List<Vm>>();
expectTypeOf(await vm.get()).toEqualTypeOf<Vm>();

// Followed lists are lists, and sure to be there; followed single links are whole, and may be absent.
const [web] = await vms.list({ follow: ["nics", "host", "diskAttachments.disk", "cluster.dataCenter"] });
if (web) {
  expectTypeOf(web.nics).toExtend<readonly Nic[]>();
  expectTypeOf(web.nics.length).toEqualTypeOf<number>();
  expectTypeOf(web.nics[0]?.mac?.address).toEqualTypeOf<string | undefined>();
  expectTypeOf(web.nics.href).toEqualTypeOf<string | undefined>();
  expectTypeOf(web.host).toExtend<Host | undefined>();
  expectTypeOf(web.host?.address).toEqualTypeOf<string | undefined>();
  expectTypeOf(web.diskAttachments[0]?.disk?.provisionedSize).toEqualTypeOf<number | undefined>();
  expectTypeOf(web.cluster?.dataCenter?.name).toEqualTypeOf<string | undefined>();
  expectTypeOf(web.cluster?.cpu?.type).toEqualTypeOf<string | undefined>();
  // What was not named stays a link.
  expectTypeOf(web.template).toEqualTypeOf<Vm["template"]>();
  expectTypeOf(web.cluster?.macPool).toEqualTypeOf<Cluster["macPool"]>();
  // @ts-expect-error: not followed
  web.tags[0];
  // @ts-expect-error: not followed
  web.template?.description;
}

// The result can be used wherever the plain type can.
expectTypeOf<Followed<Vm, "nics" | "diskAttachments.disk">>().toExtend<Vm>();
expectTypeOf<Followed<Vm, never>>().toEqualTypeOf<Vm>();

// Paths that overlap merge.
const one = await vm.get({
  follow: ["diskAttachments", "diskAttachments.disk", "diskAttachments.disk.quota"],
});
expectTypeOf(one.diskAttachments).toExtend<readonly DiskAttachment[]>();
expectTypeOf(one.diskAttachments[0]?.disk?.alias).toEqualTypeOf<string | undefined>();
expectTypeOf(one.diskAttachments[0]?.disk?.quota?.clusterHardLimitPct).toEqualTypeOf<number | undefined>();

// There is no limit of depth.
const deep = await vm.get({
  follow: ["host.cluster.dataCenter.storageDomains.host.cluster.networks.vnicProfiles.permissions.role"],
});
expectTypeOf(
  deep.host?.cluster?.dataCenter?.storageDomains[0]?.host?.cluster?.networks[0]?.vnicProfiles[0]
    ?.permissions[0]?.role?.mutable,
).toEqualTypeOf<boolean | undefined>();

// Wrong paths are refused, at whatever step.
// @ts-expect-error: misspelt
void vms.list({ follow: ["nisc"] });
// @ts-expect-error: misspelt in the second step
void vms.list({ follow: ["nics", "diskAttachments.dsik"] });
// @ts-expect-error: an attribute, but no link
void vms.list({ follow: ["name"] });
// @ts-expect-error: an attribute that is always in place
void vms.list({ follow: ["cpu"] });
// @ts-expect-error: the name on the wire
void vms.list({ follow: ["disk_attachments"] });
// @ts-expect-error: it ends in nothing
void vms.list({ follow: ["diskAttachments."] });
// @ts-expect-error: no list
void vms.list({ follow: "nics" });

// What would have been right is offered: at each step the names of that step only.
expectTypeOf<CheckAll<DiskAttachment, ["", "disk.", "vm.host.nisc"]>>().toEqualTypeOf<
  readonly [LinkName<DiskAttachment>, `disk.${LinkName<Disk>}`, `vm.host.${LinkName<Host>}`]
>();
expectTypeOf<LinkName<DiskAttachment>>().toEqualTypeOf<"disk" | "template" | "vm">();

// Paths that are only known at run time are taken as they are, and change nothing in the type.
declare const paths: string[];
expectTypeOf(await vms.list({ follow: paths })).toEqualTypeOf<List<Vm>>();

// Answers are promises that also give the HTTP exchange.
expectTypeOf(vms.list({ follow: ["nics"] })).toExtend<Answer<List<Vm>>>();
const { data, response } = await vm.get({ follow: ["tags"] }).withResponse();
expectTypeOf(data.tags[0]?.name).toEqualTypeOf<string | undefined>();
expectTypeOf(response.status).toEqualTypeOf<number>();

// Links cannot be taken for what they lead to.
declare const plain: Vm;
expectTypeOf(plain.cluster).toEqualTypeOf<Link<Cluster> | undefined>();
expectTypeOf(plain.nics).toEqualTypeOf<LinkList<Nic> | undefined>();
expectTypeOf(plain.cluster?.id).toEqualTypeOf<string | undefined>();
// @ts-expect-error: a link has no name
plain.cluster?.name;
// @ts-expect-error: a link is not empty, it has no length
plain.nics?.length;
