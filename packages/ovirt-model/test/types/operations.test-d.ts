import { expectTypeOf } from "vitest";
import type {
  Answer,
  EventsService,
  ExternalVmImport,
  ExternalVmImportsService,
  GlusterBricksService,
  HostService,
  Input,
  IscsiDetails,
  List,
  OperationOptions,
  Permission,
  Services,
  Structs,
  SystemService,
  Ticket,
  Vm,
  VmDiskService,
  VmGraphicsConsoleService,
  VmService,
} from "../../src/index.ts";

declare const engine: SystemService;
declare const vm: VmService;
declare const host: HostService;
declare const options: OperationOptions;

// Locators are properties, or methods that take an id.
expectTypeOf(engine.vms.vm("123")).toEqualTypeOf<VmService>();
expectTypeOf(await engine.vms.vm("123").permissions.list()).toEqualTypeOf<List<Permission>>();
// @ts-expect-error: an id is needed
void engine.vms.vm();
// @ts-expect-error: ids are texts
void engine.vms.vm(123);
// @ts-expect-error: no such locator
void engine.vmz;

// Options come last, whatever comes before.
void vm.start({ pause: true, vm: { host: { id: "1" } }, useCloudInit: true }, options);
void vm.start({}, { signal: AbortSignal.timeout(1_000), timeout: { attempt: 500 }, retry: false });
void vm.start(undefined, { headers: { filter: "true" }, query: { async: true }, correlationId: "abc" });
void engine.disks.add({ name: "data" }, {}, options);
// @ts-expect-error: an operation without parameters takes none
void engine.disks.add({ name: "data" }, { signal: AbortSignal.timeout(1_000) });
// @ts-expect-error: misspelt parameter
void vm.start({ pauze: true });
// @ts-expect-error: misspelt option
void vm.start({}, { abort: true });
// @ts-expect-error: no such operation
void vm.begin();

// Results.
expectTypeOf(vm.start()).toEqualTypeOf<Answer<void>>();
expectTypeOf(vm.remove({ detachOnly: true })).toEqualTypeOf<Answer<void>>();
expectTypeOf(engine.vms.add({ name: "web" }, { clone: true })).toEqualTypeOf<Answer<Vm>>();
expectTypeOf(vm.ticket({ ticket: { expiry: 120 } })).toEqualTypeOf<Answer<Ticket>>();
expectTypeOf(host.discoverIscsi({ iscsi: { address: "10.0.0.1" } })).toEqualTypeOf<
  Answer<List<IscsiDetails>>
>();
expectTypeOf(host.iscsiDiscover()).toEqualTypeOf<Answer<readonly string[]>>();
declare const console: VmGraphicsConsoleService;
expectTypeOf(console.remoteViewerConnectionFile()).toEqualTypeOf<Answer<string>>();

// Special cases are methods of their own.
void vm.exportToPathOnHost({ host: { name: "node1" }, directory: "/exports", filename: "web.ova" });
void engine.vms.addFromSnapshot({ snapshots: [{ id: "1" }] }, { clone: true });

// Names that the language reserves.
declare const imports: ExternalVmImportsService;
expectTypeOf(imports.add).parameter(0).toEqualTypeOf<Input<ExternalVmImport>>();
declare const events: EventsService;
void events.list({ from: 2_043, max: 1 });

// A list as body, and as a parameter.
declare const bricks: GlusterBricksService;
void bricks.add([{ brickDir: "/exports/1", serverId: "1" }], { replicaCount: 2 });

// Inherited operations and locators.
declare const disk: VmDiskService;
void disk.statistics.list();

// All of them by name.
expectTypeOf<Structs["Vm"]>().toEqualTypeOf<Vm>();
expectTypeOf<Services["Vm"]>().toEqualTypeOf<VmService>();
