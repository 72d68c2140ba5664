// Generated from the API model by `pnpm codegen`: do not edit.

import type { Follow, Followed } from "../types/followed.ts";
import type { Input } from "../types/input.ts";
import type { List } from "../types/link.ts";
import type { Answer, NoParameters, OperationOptions } from "../types/operation.ts";
import type { AutoPinningPolicy, ClusterUpgradeAction } from "./enums.ts";
import type {
  AffinityGroup,
  AffinityLabel,
  Agent,
  Api,
  Application,
  AuthorizedKey,
  Backup,
  Balance,
  Bookmark,
  Cdrom,
  Certificate,
  Checkpoint,
  Cluster,
  ClusterFeature,
  ClusterLevel,
  CpuProfile,
  DataCenter,
  Disk,
  DiskAttachment,
  DiskProfile,
  DiskSnapshot,
  Domain,
  Event,
  EventSubscription,
  ExternalComputeResource,
  ExternalDiscoveredHost,
  ExternalHost,
  ExternalHostGroup,
  ExternalHostProvider,
  ExternalNetworkProviderConfiguration,
  ExternalProvider,
  ExternalTemplateImport,
  ExternalVmImport,
  File,
  Filter,
  GlusterBrick,
  GlusterHook,
  GlusterVolume,
  GlusterVolumeProfileDetails,
  GraphicsConsole,
  Group,
  Hook,
  Host,
  HostCpuUnit,
  HostDevice,
  HostNic,
  HostNicVirtualFunctionsConfiguration,
  HostStorage,
  Icon,
  Image,
  ImageTransfer,
  InstanceType,
  IscsiBond,
  IscsiDetails,
  Job,
  KatelloErratum,
  LinkLayerDiscoveryProtocolElement,
  LogicalUnit,
  MacPool,
  Network,
  NetworkAttachment,
  NetworkFilter,
  NetworkFilterParameter,
  NetworkLabel,
  Nic,
  NumaNode,
  OpenStackImage,
  OpenStackImageProvider,
  OpenStackNetwork,
  OpenStackNetworkProvider,
  OpenStackSubnet,
  OpenStackVolumeProvider,
  OpenStackVolumeType,
  OpenstackVolumeAuthenticationKey,
  OperatingSystemInfo,
  Option,
  Permission,
  Permit,
  PowerManagement,
  ProxyTicket,
  Qos,
  Quota,
  QuotaClusterLimit,
  QuotaStorageLimit,
  RegistrationConfiguration,
  ReportedDevice,
  Role,
  SchedulingPolicy,
  SchedulingPolicyUnit,
  Session,
  Snapshot,
  Ssh,
  SshPublicKey,
  Statistic,
  Step,
  StorageConnection,
  StorageConnectionExtension,
  StorageDomain,
  StorageDomainLease,
  SystemOption,
  Tag,
  Template,
  Ticket,
  UnmanagedNetwork,
  User,
  UserOption,
  VirtualNumaNode,
  Vm,
  VmMediatedDevice,
  VmPool,
  VnicProfile,
  VnicProfileMapping,
  Watchdog,
  Weight,
} from "./structs.ts";

/** Affinity group host label: service with `remove`. Since 4.3.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_host_label) */
export interface AffinityGroupHostLabelService {
  /** Removes what this service stands for. Since 4.3.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_host_label/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. Since 4.3.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_host_label/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Affinity group host labels: service with `add`, `list` and the services in it. Since 4.3.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_host_labels) */
export interface AffinityGroupHostLabelsService {
  /**
   * Adds an {@link AffinityLabel}. Since 4.3.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_host_labels/methods/add)
   *
   * Needs `label.id` or `label.name`.
   *
   * @param label The {@link AffinityLabel} to send; it is the body.
   */
  add(
    label: Input<AffinityLabel>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<AffinityLabel>;
  /** Reads the list of {@link AffinityLabel}. Since 4.3.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_host_labels/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_host_labels/methods/list/parameters/follow) */
      readonly follow?: Follow<AffinityLabel, P> | undefined;
      /** Max: integer; sent in the query. Since 4.3.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_host_labels/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<AffinityLabel, P[number]>>>;
  /** The service {@link AffinityGroupHostLabelService} of one. Since 4.3.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_host_label) */
  label(id: string): AffinityGroupHostLabelService;
}

/** Affinity group host: service with `remove`. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_host) */
export interface AffinityGroupHostService {
  /** Removes what this service stands for. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_host/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_host/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Affinity group hosts: service with `add`, `list` and the services in it. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_hosts) */
export interface AffinityGroupHostsService {
  /**
   * Adds a {@link Host}. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_hosts/methods/add)
   *
   * Needs `host.id` or `host.name`.
   *
   * @param host The {@link Host} to send; it is the body.
   */
  add(host: Input<Host>, parameters?: NoParameters, options?: OperationOptions): Answer<Host>;
  /** Reads the list of {@link Host}. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_hosts/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_hosts/methods/list/parameters/follow) */
      readonly follow?: Follow<Host, P> | undefined;
      /** Max: integer; sent in the query. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_hosts/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Host, P[number]>>>;
  /** The service {@link AffinityGroupHostService} of one. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_host) */
  host(idOrName: string): AffinityGroupHostService;
}

/** Affinity group: service with `get`, `remove`, `update` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group) */
export interface AffinityGroupService {
  /** Reads the {@link AffinityGroup}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group/methods/get/parameters/follow) */
      readonly follow?: Follow<AffinityGroup, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<AffinityGroup, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link AffinityGroup}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group/methods/update)
   *
   * @param group The {@link AffinityGroup} to send; it is the body.
   */
  update(
    group: Input<AffinityGroup>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<AffinityGroup>;
  /** The service {@link AffinityGroupHostLabelsService}. Since 4.3.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_host_labels) */
  readonly hostLabels: AffinityGroupHostLabelsService;
  /** The service {@link AffinityGroupHostsService}. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_hosts) */
  readonly hosts: AffinityGroupHostsService;
  /** The service {@link AffinityGroupVmLabelsService}. Since 4.3.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_vm_labels) */
  readonly vmLabels: AffinityGroupVmLabelsService;
  /** The service {@link AffinityGroupVmsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_vms) */
  readonly vms: AffinityGroupVmsService;
}

/** Affinity group VM label: service with `remove`. Since 4.3.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_vm_label) */
export interface AffinityGroupVmLabelService {
  /** Removes what this service stands for. Since 4.3.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_vm_label/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. Since 4.3.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_vm_label/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Affinity group VM labels: service with `add`, `list` and the services in it. Since 4.3.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_vm_labels) */
export interface AffinityGroupVmLabelsService {
  /**
   * Adds an {@link AffinityLabel}. Since 4.3.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_vm_labels/methods/add)
   *
   * Needs `label.id` or `label.name`.
   *
   * @param label The {@link AffinityLabel} to send; it is the body.
   */
  add(
    label: Input<AffinityLabel>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<AffinityLabel>;
  /** Reads the list of {@link AffinityLabel}. Since 4.3.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_vm_labels/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_vm_labels/methods/list/parameters/follow) */
      readonly follow?: Follow<AffinityLabel, P> | undefined;
      /** Max: integer; sent in the query. Since 4.3.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_vm_labels/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<AffinityLabel, P[number]>>>;
  /** The service {@link AffinityGroupVmLabelService} of one. Since 4.3.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_vm_label) */
  label(id: string): AffinityGroupVmLabelService;
}

/** Affinity group VM: service with `remove`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_vm) */
export interface AffinityGroupVmService {
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_vm/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_vm/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Affinity group VMs: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_vms) */
export interface AffinityGroupVmsService {
  /**
   * Adds a {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_vms/methods/add)
   *
   * Needs `vm.id` or `vm.name`.
   *
   * @param vm The {@link Vm} to send; it is the body.
   */
  add(vm: Input<Vm>, parameters?: NoParameters, options?: OperationOptions): Answer<Vm>;
  /** Reads the list of {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_vms/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_vms/methods/list/parameters/follow) */
      readonly follow?: Follow<Vm, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_vms/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Vm, P[number]>>>;
  /** The service {@link AffinityGroupVmService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group_vm) */
  vm(id: string): AffinityGroupVmService;
}

/** Affinity groups: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_groups) */
export interface AffinityGroupsService {
  /**
   * Adds an {@link AffinityGroup}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_groups/methods/add)
   *
   * Needs `group.name`.
   *
   * @param group The {@link AffinityGroup} to send; it is the body.
   */
  add(
    group: Input<AffinityGroup>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<AffinityGroup>;
  /** Reads the list of {@link AffinityGroup}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_groups/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_groups/methods/list/parameters/follow) */
      readonly follow?: Follow<AffinityGroup, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_groups/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<AffinityGroup, P[number]>>>;
  /** The service {@link AffinityGroupService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_group) */
  group(id: string): AffinityGroupService;
}

/** Affinity label host: service with `get`, `remove`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_label_host) */
export interface AffinityLabelHostService {
  /** Reads the {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_label_host/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_label_host/methods/get/parameters/follow) */
      readonly follow?: Follow<Host, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Host, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_label_host/methods/remove) */
  remove(parameters?: NoParameters, options?: OperationOptions): Answer<void>;
}

/** Affinity label hosts: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_label_hosts) */
export interface AffinityLabelHostsService {
  /**
   * Adds a {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_label_hosts/methods/add)
   *
   * @param host The {@link Host} to send; it is the body.
   */
  add(host: Input<Host>, parameters?: NoParameters, options?: OperationOptions): Answer<Host>;
  /** Reads the list of {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_label_hosts/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_label_hosts/methods/list/parameters/follow) */
      readonly follow?: Follow<Host, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Host, P[number]>>>;
  /** The service {@link AffinityLabelHostService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_label_host) */
  host(id: string): AffinityLabelHostService;
}

/** Affinity label: service with `get`, `remove`, `update` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_label) */
export interface AffinityLabelService {
  /** Reads the {@link AffinityLabel}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_label/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_label/methods/get/parameters/follow) */
      readonly follow?: Follow<AffinityLabel, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<AffinityLabel, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_label/methods/remove) */
  remove(parameters?: NoParameters, options?: OperationOptions): Answer<void>;
  /**
   * Changes the {@link AffinityLabel}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_label/methods/update)
   *
   * @param label The {@link AffinityLabel} to send; it is the body.
   */
  update(
    label: Input<AffinityLabel>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<AffinityLabel>;
  /** The service {@link AffinityLabelHostsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_label_hosts) */
  readonly hosts: AffinityLabelHostsService;
  /** The service {@link AffinityLabelVmsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_label_vms) */
  readonly vms: AffinityLabelVmsService;
}

/** Affinity label VM: service with `get`, `remove`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_label_vm) */
export interface AffinityLabelVmService {
  /** Reads the {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_label_vm/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_label_vm/methods/get/parameters/follow) */
      readonly follow?: Follow<Vm, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Vm, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_label_vm/methods/remove) */
  remove(parameters?: NoParameters, options?: OperationOptions): Answer<void>;
}

/** Affinity label VMs: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_label_vms) */
export interface AffinityLabelVmsService {
  /**
   * Adds a {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_label_vms/methods/add)
   *
   * @param vm The {@link Vm} to send; it is the body.
   */
  add(vm: Input<Vm>, parameters?: NoParameters, options?: OperationOptions): Answer<Vm>;
  /** Reads the list of {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_label_vms/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_label_vms/methods/list/parameters/follow) */
      readonly follow?: Follow<Vm, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Vm, P[number]>>>;
  /** The service {@link AffinityLabelVmService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_label_vm) */
  vm(id: string): AffinityLabelVmService;
}

/** Affinity labels: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_labels) */
export interface AffinityLabelsService {
  /**
   * Adds an {@link AffinityLabel}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_labels/methods/add)
   *
   * @param label The {@link AffinityLabel} to send; it is the body.
   */
  add(
    label: Input<AffinityLabel>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<AffinityLabel>;
  /** Reads the list of {@link AffinityLabel}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_labels/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_labels/methods/list/parameters/follow) */
      readonly follow?: Follow<AffinityLabel, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_labels/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<AffinityLabel, P[number]>>>;
  /** The service {@link AffinityLabelService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_label) */
  label(id: string): AffinityLabelService;
}

/** Assigned affinity label: service with `get`, `remove`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_affinity_label) */
export interface AssignedAffinityLabelService {
  /** Reads the {@link AffinityLabel}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_affinity_label/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_affinity_label/methods/get/parameters/follow) */
      readonly follow?: Follow<AffinityLabel, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<AffinityLabel, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_affinity_label/methods/remove) */
  remove(parameters?: NoParameters, options?: OperationOptions): Answer<void>;
}

/** Assigned affinity labels: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_affinity_labels) */
export interface AssignedAffinityLabelsService {
  /**
   * Adds an {@link AffinityLabel}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_affinity_labels/methods/add)
   *
   * @param label The {@link AffinityLabel} to send; it is the body.
   */
  add(
    label: Input<AffinityLabel>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<AffinityLabel>;
  /** Reads the list of {@link AffinityLabel}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_affinity_labels/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_affinity_labels/methods/list/parameters/follow) */
      readonly follow?: Follow<AffinityLabel, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<AffinityLabel, P[number]>>>;
  /** The service {@link AssignedAffinityLabelService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_affinity_label) */
  label(id: string): AssignedAffinityLabelService;
}

/** Assigned CPU profile: service with `get`, `remove`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_cpu_profile) */
export interface AssignedCpuProfileService {
  /** Reads the {@link CpuProfile}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_cpu_profile/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_cpu_profile/methods/get/parameters/follow) */
      readonly follow?: Follow<CpuProfile, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<CpuProfile, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_cpu_profile/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_cpu_profile/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Assigned CPU profiles: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_cpu_profiles) */
export interface AssignedCpuProfilesService {
  /**
   * Adds a {@link CpuProfile}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_cpu_profiles/methods/add)
   *
   * Needs `profile.name`.
   *
   * @param profile The {@link CpuProfile} to send; it is the body.
   */
  add(profile: Input<CpuProfile>, parameters?: NoParameters, options?: OperationOptions): Answer<CpuProfile>;
  /** Reads the list of {@link CpuProfile}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_cpu_profiles/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_cpu_profiles/methods/list/parameters/follow) */
      readonly follow?: Follow<CpuProfile, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_cpu_profiles/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<CpuProfile, P[number]>>>;
  /** The service {@link AssignedCpuProfileService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_cpu_profile) */
  profile(id: string): AssignedCpuProfileService;
}

/** Assigned disk profile: service with `get`, `remove`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_disk_profile) */
export interface AssignedDiskProfileService {
  /** Reads the {@link DiskProfile}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_disk_profile/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_disk_profile/methods/get/parameters/follow) */
      readonly follow?: Follow<DiskProfile, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<DiskProfile, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_disk_profile/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_disk_profile/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Assigned disk profiles: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_disk_profiles) */
export interface AssignedDiskProfilesService {
  /**
   * Adds a {@link DiskProfile}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_disk_profiles/methods/add)
   *
   * Needs `profile.name`.
   *
   * @param profile The {@link DiskProfile} to send; it is the body.
   */
  add(
    profile: Input<DiskProfile>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<DiskProfile>;
  /** Reads the list of {@link DiskProfile}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_disk_profiles/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_disk_profiles/methods/list/parameters/follow) */
      readonly follow?: Follow<DiskProfile, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_disk_profiles/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<DiskProfile, P[number]>>>;
  /** The service {@link AssignedDiskProfileService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_disk_profile) */
  profile(id: string): AssignedDiskProfileService;
}

/** Assigned permissions: service with `add`, `addClusterPermission`, `addDataCenterPermission`, `addGroupLevel`, `addHostPermission`, `addStorageDomainPermission`, `addTemplatePermission`, `addUserLevel`, `addVmPermission`, `addVmPoolPermission`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions) */
export interface AssignedPermissionsService {
  /**
   * Adds a {@link Permission}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions/methods/add)
   *
   * Needs `permission.role.id` or `permission.role.name`.
   *
   * @param permission The {@link Permission} to send; it is the body.
   */
  add(
    permission: Input<Permission>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<Permission>;
  /**
   * Adds a {@link Permission} (cluster permission: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions/methods/add)
   *
   * Needs `permission.cluster.id`.
   *
   * @param permission The {@link Permission} to send; it is the body.
   */
  addClusterPermission(
    permission: Input<Permission>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<Permission>;
  /**
   * Adds a {@link Permission} (data center permission: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions/methods/add)
   *
   * Needs `permission.dataCenter.id`.
   *
   * @param permission The {@link Permission} to send; it is the body.
   */
  addDataCenterPermission(
    permission: Input<Permission>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<Permission>;
  /**
   * Adds a {@link Permission} (group level: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions/methods/add)
   *
   * Needs `permission.group.id`.
   *
   * @param permission The {@link Permission} to send; it is the body.
   */
  addGroupLevel(
    permission: Input<Permission>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<Permission>;
  /**
   * Adds a {@link Permission} (host permission: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions/methods/add)
   *
   * Needs `permission.host.id`.
   *
   * @param permission The {@link Permission} to send; it is the body.
   */
  addHostPermission(
    permission: Input<Permission>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<Permission>;
  /**
   * Adds a {@link Permission} (storage domain permission: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions/methods/add)
   *
   * Needs `permission.storageDomain.id`.
   *
   * @param permission The {@link Permission} to send; it is the body.
   */
  addStorageDomainPermission(
    permission: Input<Permission>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<Permission>;
  /**
   * Adds a {@link Permission} (template permission: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions/methods/add)
   *
   * Needs `permission.template.id`.
   *
   * @param permission The {@link Permission} to send; it is the body.
   */
  addTemplatePermission(
    permission: Input<Permission>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<Permission>;
  /**
   * Adds a {@link Permission} (user level: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions/methods/add)
   *
   * Needs `permission.user.id`.
   *
   * @param permission The {@link Permission} to send; it is the body.
   */
  addUserLevel(
    permission: Input<Permission>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<Permission>;
  /**
   * Adds a {@link Permission} (VM permission: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions/methods/add)
   *
   * Needs `permission.vm.id`.
   *
   * @param permission The {@link Permission} to send; it is the body.
   */
  addVmPermission(
    permission: Input<Permission>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<Permission>;
  /**
   * Adds a {@link Permission} (VM pool permission: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions/methods/add)
   *
   * Needs `permission.vmPool.id`.
   *
   * @param permission The {@link Permission} to send; it is the body.
   */
  addVmPoolPermission(
    permission: Input<Permission>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<Permission>;
  /** Reads the list of {@link Permission}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions/methods/list/parameters/follow) */
      readonly follow?: Follow<Permission, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Permission, P[number]>>>;
  /** The service {@link PermissionService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/permission) */
  permission(id: string): PermissionService;
}

/** Assigned roles: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_roles) */
export interface AssignedRolesService {
  /** Reads the list of {@link Role}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_roles/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_roles/methods/list/parameters/follow) */
      readonly follow?: Follow<Role, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_roles/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Role, P[number]>>>;
  /** The service {@link RoleService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/role) */
  role(id: string): RoleService;
}

/** Assigned tag: service with `get`, `remove`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_tag) */
export interface AssignedTagService {
  /** Reads the {@link Tag}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_tag/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_tag/methods/get/parameters/follow) */
      readonly follow?: Follow<Tag, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Tag, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_tag/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_tag/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Assigned tags: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_tags) */
export interface AssignedTagsService {
  /**
   * Adds a {@link Tag}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_tags/methods/add)
   *
   * Needs `tag.id` or `tag.name`.
   *
   * @param tag The {@link Tag} to send; it is the body.
   */
  add(tag: Input<Tag>, parameters?: NoParameters, options?: OperationOptions): Answer<Tag>;
  /** Reads the list of {@link Tag}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_tags/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_tags/methods/list/parameters/follow) */
      readonly follow?: Follow<Tag, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_tags/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Tag, P[number]>>>;
  /** The service {@link AssignedTagService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_tag) */
  tag(id: string): AssignedTagService;
}

/** Assigned vNIC profile: service with `get`, `remove` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_vnic_profile) */
export interface AssignedVnicProfileService {
  /** Reads the {@link VnicProfile}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_vnic_profile/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_vnic_profile/methods/get/parameters/follow) */
      readonly follow?: Follow<VnicProfile, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<VnicProfile, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_vnic_profile/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_vnic_profile/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** The service {@link AssignedPermissionsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions) */
  readonly permissions: AssignedPermissionsService;
}

/** Assigned vNIC profiles: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_vnic_profiles) */
export interface AssignedVnicProfilesService {
  /**
   * Adds a {@link VnicProfile}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_vnic_profiles/methods/add)
   *
   * Needs `profile.name`.
   *
   * @param profile The {@link VnicProfile} to send; it is the body.
   */
  add(
    profile: Input<VnicProfile>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<VnicProfile>;
  /** Reads the list of {@link VnicProfile}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_vnic_profiles/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_vnic_profiles/methods/list/parameters/follow) */
      readonly follow?: Follow<VnicProfile, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_vnic_profiles/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<VnicProfile, P[number]>>>;
  /** The service {@link AssignedVnicProfileService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_vnic_profile) */
  profile(id: string): AssignedVnicProfileService;
}

/** Attached storage domain disk: service with `copy`, `export`, `get`, `move`, `register`, `remove`, `sparsify`, `update` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain_disk) */
export interface AttachedStorageDomainDiskService extends MeasurableService {
  /**
   * Action: copy. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain_disk/methods/copy)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  copy(
    parameters?: {
      /** Disk: {@link Disk}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain_disk/methods/copy/parameters/disk) */
      readonly disk?: Input<Disk> | undefined;
      /** Storage domain: {@link StorageDomain}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain_disk/methods/copy/parameters/storage_domain) */
      readonly storageDomain?: Input<StorageDomain> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: export. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain_disk/methods/export) */
  export(
    parameters?: {
      /** Storage domain: {@link StorageDomain}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain_disk/methods/export/parameters/storage_domain) */
      readonly storageDomain?: Input<StorageDomain> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Reads the {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain_disk/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain_disk/methods/get/parameters/follow) */
      readonly follow?: Follow<Disk, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Disk, P[number]>>;
  /** Action: move. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain_disk/methods/move) */
  move(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain_disk/methods/move/parameters/async) */
      readonly async?: boolean | undefined;
      /** Filter: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain_disk/methods/move/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Storage domain: {@link StorageDomain}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain_disk/methods/move/parameters/storage_domain) */
      readonly storageDomain?: Input<StorageDomain> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: register. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain_disk/methods/register) */
  register(parameters?: NoParameters, options?: OperationOptions): Answer<void>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain_disk/methods/remove) */
  remove(parameters?: NoParameters, options?: OperationOptions): Answer<void>;
  /** Action: sparsify. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain_disk/methods/sparsify) */
  sparsify(parameters?: NoParameters, options?: OperationOptions): Answer<void>;
  /**
   * Changes the {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain_disk/methods/update)
   *
   * @param disk The {@link Disk} to send; it is the body.
   */
  update(disk: Input<Disk>, parameters?: NoParameters, options?: OperationOptions): Answer<Disk>;
  /** The service {@link AssignedPermissionsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions) */
  readonly permissions: AssignedPermissionsService;
}

/** Attached storage domain disks: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain_disks) */
export interface AttachedStorageDomainDisksService {
  /**
   * Adds a {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain_disks/methods/add)
   *
   * @param disk The {@link Disk} to send; it is the body.
   * @deprecated The API model says so, without naming a successor.
   */
  add(
    disk: Input<Disk>,
    parameters?: {
      /** Unregistered: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain_disks/methods/add/parameters/unregistered) */
      readonly unregistered?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Disk>;
  /** Reads the list of {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain_disks/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain_disks/methods/list/parameters/follow) */
      readonly follow?: Follow<Disk, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain_disks/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Disk, P[number]>>>;
  /** The service {@link AttachedStorageDomainDiskService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain_disk) */
  disk(id: string): AttachedStorageDomainDiskService;
}

/** Attached storage domain: service with `activate`, `deactivate`, `get`, `remove` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain) */
export interface AttachedStorageDomainService {
  /** Action: activate. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain/methods/activate) */
  activate(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain/methods/activate/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: deactivate. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain/methods/deactivate) */
  deactivate(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain/methods/deactivate/parameters/async) */
      readonly async?: boolean | undefined;
      /** Force: yes or no; sent in the action. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain/methods/deactivate/parameters/force) */
      readonly force?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Reads the {@link StorageDomain}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain/methods/get/parameters/follow) */
      readonly follow?: Follow<StorageDomain, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<StorageDomain, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** The service {@link AttachedStorageDomainDisksService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain_disks) */
  readonly disks: AttachedStorageDomainDisksService;
}

/** Attached storage domains: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domains) */
export interface AttachedStorageDomainsService {
  /**
   * Adds a {@link StorageDomain}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domains/methods/add)
   *
   * Needs `storageDomain.id` or `storageDomain.name`.
   *
   * @param storageDomain The {@link StorageDomain} to send; it is the body.
   */
  add(
    storageDomain: Input<StorageDomain>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<StorageDomain>;
  /** Reads the list of {@link StorageDomain}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domains/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domains/methods/list/parameters/follow) */
      readonly follow?: Follow<StorageDomain, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domains/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<StorageDomain, P[number]>>>;
  /** The service {@link AttachedStorageDomainService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domain) */
  storageDomain(id: string): AttachedStorageDomainService;
}

/** Balance: service with `get`, `remove`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/balance) */
export interface BalanceService {
  /** Reads the {@link Balance}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/balance/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Filter: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/balance/methods/get/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/balance/methods/get/parameters/follow) */
      readonly follow?: Follow<Balance, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Balance, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/balance/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/balance/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Balances: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/balances) */
export interface BalancesService {
  /**
   * Adds a {@link Balance}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/balances/methods/add)
   *
   * Needs `balance.schedulingPolicyUnit.id`.
   *
   * @param balance The {@link Balance} to send; it is the body.
   */
  add(balance: Input<Balance>, parameters?: NoParameters, options?: OperationOptions): Answer<Balance>;
  /** Reads the list of {@link Balance}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/balances/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Filter: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/balances/methods/list/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/balances/methods/list/parameters/follow) */
      readonly follow?: Follow<Balance, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/balances/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Balance, P[number]>>>;
  /** The service {@link BalanceService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/balance) */
  balance(id: string): BalanceService;
}

/** Bookmark: service with `get`, `remove`, `update`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/bookmark) */
export interface BookmarkService {
  /** Reads the {@link Bookmark}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/bookmark/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/bookmark/methods/get/parameters/follow) */
      readonly follow?: Follow<Bookmark, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Bookmark, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/bookmark/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/bookmark/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link Bookmark}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/bookmark/methods/update)
   *
   * @param bookmark The {@link Bookmark} to send; it is the body.
   */
  update(
    bookmark: Input<Bookmark>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/bookmark/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Bookmark>;
}

/** Bookmarks: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/bookmarks) */
export interface BookmarksService {
  /**
   * Adds a {@link Bookmark}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/bookmarks/methods/add)
   *
   * Needs `bookmark.name`; `bookmark.value`.
   *
   * @param bookmark The {@link Bookmark} to send; it is the body.
   */
  add(bookmark: Input<Bookmark>, parameters?: NoParameters, options?: OperationOptions): Answer<Bookmark>;
  /** Reads the list of {@link Bookmark}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/bookmarks/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/bookmarks/methods/list/parameters/follow) */
      readonly follow?: Follow<Bookmark, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/bookmarks/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Bookmark, P[number]>>>;
  /** The service {@link BookmarkService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/bookmark) */
  bookmark(id: string): BookmarkService;
}

/** Cluster enabled feature: service with `get`, `remove`. Since 4.1.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_enabled_feature) */
export interface ClusterEnabledFeatureService {
  /** Reads the {@link ClusterFeature}. Since 4.1.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_enabled_feature/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_enabled_feature/methods/get/parameters/follow) */
      readonly follow?: Follow<ClusterFeature, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<ClusterFeature, P[number]>>;
  /** Removes what this service stands for. Since 4.1.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_enabled_feature/methods/remove) */
  remove(parameters?: NoParameters, options?: OperationOptions): Answer<void>;
}

/** Cluster enabled features: service with `add`, `list` and the services in it. Since 4.1.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_enabled_features) */
export interface ClusterEnabledFeaturesService {
  /**
   * Adds a {@link ClusterFeature}. Since 4.1.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_enabled_features/methods/add)
   *
   * Needs `feature.id`.
   *
   * @param feature The {@link ClusterFeature} to send; it is the body.
   */
  add(
    feature: Input<ClusterFeature>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<ClusterFeature>;
  /** Reads the list of {@link ClusterFeature}. Since 4.1.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_enabled_features/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_enabled_features/methods/list/parameters/follow) */
      readonly follow?: Follow<ClusterFeature, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<ClusterFeature, P[number]>>>;
  /** The service {@link ClusterEnabledFeatureService} of one. Since 4.1.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_enabled_feature) */
  feature(id: string): ClusterEnabledFeatureService;
}

/** Cluster external providers: service with `list`. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_external_providers) */
export interface ClusterExternalProvidersService {
  /** Reads the list of {@link ExternalProvider}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_external_providers/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_external_providers/methods/list/parameters/follow) */
      readonly follow?: Follow<ExternalProvider, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<ExternalProvider, P[number]>>>;
}

/** Cluster feature: service with `get`. Since 4.1.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_feature) */
export interface ClusterFeatureService {
  /** Reads the {@link ClusterFeature}. Since 4.1.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_feature/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_feature/methods/get/parameters/follow) */
      readonly follow?: Follow<ClusterFeature, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<ClusterFeature, P[number]>>;
}

/** Cluster features: service with `list` and the services in it. Since 4.1.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_features) */
export interface ClusterFeaturesService {
  /** Reads the list of {@link ClusterFeature}. Since 4.1.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_features/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_features/methods/list/parameters/follow) */
      readonly follow?: Follow<ClusterFeature, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<ClusterFeature, P[number]>>>;
  /** The service {@link ClusterFeatureService} of one. Since 4.1.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_feature) */
  feature(id: string): ClusterFeatureService;
}

/** Cluster level: service with `get` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_level) */
export interface ClusterLevelService {
  /** Reads the {@link ClusterLevel}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_level/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_level/methods/get/parameters/follow) */
      readonly follow?: Follow<ClusterLevel, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<ClusterLevel, P[number]>>;
  /** The service {@link ClusterFeaturesService}. Since 4.1.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_features) */
  readonly clusterFeatures: ClusterFeaturesService;
}

/** Cluster levels: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_levels) */
export interface ClusterLevelsService {
  /** Reads the list of {@link ClusterLevel}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_levels/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_levels/methods/list/parameters/follow) */
      readonly follow?: Follow<ClusterLevel, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<ClusterLevel, P[number]>>>;
  /** The service {@link ClusterLevelService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_level) */
  level(id: string): ClusterLevelService;
}

/** Cluster network: service with `get`, `remove`, `update`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_network) */
export interface ClusterNetworkService {
  /** Reads the {@link Network}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_network/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_network/methods/get/parameters/follow) */
      readonly follow?: Follow<Network, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Network, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_network/methods/remove) */
  remove(parameters?: NoParameters, options?: OperationOptions): Answer<void>;
  /**
   * Changes the {@link Network}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_network/methods/update)
   *
   * @param network The {@link Network} to send; it is the body.
   */
  update(network: Input<Network>, parameters?: NoParameters, options?: OperationOptions): Answer<Network>;
}

/** Cluster networks: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_networks) */
export interface ClusterNetworksService {
  /**
   * Adds a {@link Network}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_networks/methods/add)
   *
   * @param network The {@link Network} to send; it is the body.
   */
  add(network: Input<Network>, parameters?: NoParameters, options?: OperationOptions): Answer<Network>;
  /** Reads the list of {@link Network}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_networks/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_networks/methods/list/parameters/follow) */
      readonly follow?: Follow<Network, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_networks/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Network, P[number]>>>;
  /** The service {@link ClusterNetworkService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_network) */
  network(id: string): ClusterNetworkService;
}

/** Cluster: service with `get`, `refreshGlusterHealStatus`, `remove`, `resetEmulatedMachine`, `syncAllNetworks`, `update`, `upgrade` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster) */
export interface ClusterService {
  /** Reads the {@link Cluster}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Filter: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster/methods/get/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster/methods/get/parameters/follow) */
      readonly follow?: Follow<Cluster, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Cluster, P[number]>>;
  /** Action: refresh gluster heal status. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster/methods/refresh_gluster_heal_status) */
  refreshGlusterHealStatus(parameters?: NoParameters, options?: OperationOptions): Answer<void>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: reset emulated machine. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster/methods/reset_emulated_machine) */
  resetEmulatedMachine(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster/methods/reset_emulated_machine/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: sync all networks. Since 4.2.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster/methods/sync_all_networks) */
  syncAllNetworks(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster/methods/sync_all_networks/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link Cluster}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster/methods/update)
   *
   * @param cluster The {@link Cluster} to send; it is the body.
   */
  update(
    cluster: Input<Cluster>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Cluster>;
  /** Action: upgrade. Since 4.3.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster/methods/upgrade) */
  upgrade(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster/methods/upgrade/parameters/async) */
      readonly async?: boolean | undefined;
      /** Correlation ID: text; sent in the action. Since 4.5.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster/methods/upgrade/parameters/correlation_id) */
      readonly correlationId?: string | undefined;
      /** Upgrade action: {@link ClusterUpgradeAction}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster/methods/upgrade/parameters/upgrade_action) */
      readonly upgradeAction?: ClusterUpgradeAction | undefined;
      /** Upgrade percent complete: integer, in percent; sent in the action. Since 4.5.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster/methods/upgrade/parameters/upgrade_percent_complete) */
      readonly upgradePercentComplete?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** The service {@link AffinityGroupsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_groups) */
  readonly affinityGroups: AffinityGroupsService;
  /** The service {@link AssignedCpuProfilesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_cpu_profiles) */
  readonly cpuProfiles: AssignedCpuProfilesService;
  /** The service {@link ClusterEnabledFeaturesService}. Since 4.1.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_enabled_features) */
  readonly enabledFeatures: ClusterEnabledFeaturesService;
  /** The service {@link ClusterExternalProvidersService}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_external_providers) */
  readonly externalNetworkProviders: ClusterExternalProvidersService;
  /** The service {@link GlusterHooksService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_hooks) */
  readonly glusterHooks: GlusterHooksService;
  /** The service {@link GlusterVolumesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volumes) */
  readonly glusterVolumes: GlusterVolumesService;
  /** The service {@link NetworkFiltersService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_filters) */
  readonly networkFilters: NetworkFiltersService;
  /** The service {@link ClusterNetworksService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_networks) */
  readonly networks: ClusterNetworksService;
  /** The service {@link AssignedPermissionsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions) */
  readonly permissions: AssignedPermissionsService;
}

/** Clusters: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/clusters) */
export interface ClustersService {
  /**
   * Adds a {@link Cluster}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/clusters/methods/add)
   *
   * Needs `cluster.name`; `cluster.dataCenter.id` or `cluster.dataCenter.name`.
   *
   * @param cluster The {@link Cluster} to send; it is the body.
   */
  add(cluster: Input<Cluster>, parameters?: NoParameters, options?: OperationOptions): Answer<Cluster>;
  /** Reads the list of {@link Cluster}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/clusters/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Case sensitive: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/clusters/methods/list/parameters/case_sensitive) */
      readonly caseSensitive?: boolean | undefined;
      /** Filter: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/clusters/methods/list/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/clusters/methods/list/parameters/follow) */
      readonly follow?: Follow<Cluster, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/clusters/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
      /** Search: text; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/clusters/methods/list/parameters/search) */
      readonly search?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Cluster, P[number]>>>;
  /** The service {@link ClusterService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster) */
  cluster(id: string): ClusterService;
}

/** Copyable: service with `copy`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/copyable) */
export interface CopyableService {
  /** Action: copy. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/copyable/methods/copy) */
  copy(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/copyable/methods/copy/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** CPU profile: service with `get`, `remove`, `update` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cpu_profile) */
export interface CpuProfileService {
  /** Reads the {@link CpuProfile}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cpu_profile/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cpu_profile/methods/get/parameters/follow) */
      readonly follow?: Follow<CpuProfile, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<CpuProfile, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cpu_profile/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cpu_profile/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link CpuProfile}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cpu_profile/methods/update)
   *
   * @param profile The {@link CpuProfile} to send; it is the body.
   */
  update(
    profile: Input<CpuProfile>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cpu_profile/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<CpuProfile>;
  /** The service {@link AssignedPermissionsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions) */
  readonly permissions: AssignedPermissionsService;
}

/** CPU profiles: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cpu_profiles) */
export interface CpuProfilesService {
  /**
   * Adds a {@link CpuProfile}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cpu_profiles/methods/add)
   *
   * Needs `profile.cluster.id`; `profile.name`.
   *
   * @param profile The {@link CpuProfile} to send; it is the body.
   */
  add(profile: Input<CpuProfile>, parameters?: NoParameters, options?: OperationOptions): Answer<CpuProfile>;
  /** Reads the list of {@link CpuProfile}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cpu_profiles/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cpu_profiles/methods/list/parameters/follow) */
      readonly follow?: Follow<CpuProfile, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cpu_profiles/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<CpuProfile, P[number]>>>;
  /** The service {@link CpuProfileService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cpu_profile) */
  profile(id: string): CpuProfileService;
}

/** Data center network: service with `get`, `remove`, `update`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_center_network) */
export interface DataCenterNetworkService {
  /** Reads the {@link Network}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_center_network/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_center_network/methods/get/parameters/follow) */
      readonly follow?: Follow<Network, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Network, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_center_network/methods/remove) */
  remove(parameters?: NoParameters, options?: OperationOptions): Answer<void>;
  /**
   * Changes the {@link Network}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_center_network/methods/update)
   *
   * @param network The {@link Network} to send; it is the body.
   */
  update(network: Input<Network>, parameters?: NoParameters, options?: OperationOptions): Answer<Network>;
}

/** Data center networks: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_center_networks) */
export interface DataCenterNetworksService {
  /**
   * Adds a {@link Network}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_center_networks/methods/add)
   *
   * @param network The {@link Network} to send; it is the body.
   */
  add(network: Input<Network>, parameters?: NoParameters, options?: OperationOptions): Answer<Network>;
  /** Reads the list of {@link Network}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_center_networks/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_center_networks/methods/list/parameters/follow) */
      readonly follow?: Follow<Network, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_center_networks/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Network, P[number]>>>;
  /** The service {@link DataCenterNetworkService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_center_network) */
  network(id: string): DataCenterNetworkService;
}

/** Data center: service with `cleanFinishedTasks`, `get`, `remove`, `setMaster`, `update` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_center) */
export interface DataCenterService {
  /** Action: clean finished tasks. Since 4.4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_center/methods/clean_finished_tasks) */
  cleanFinishedTasks(
    parameters?: {
      /** Async: yes or no; sent in the action. Since 4.4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_center/methods/clean_finished_tasks/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Reads the {@link DataCenter}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_center/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Filter: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_center/methods/get/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_center/methods/get/parameters/follow) */
      readonly follow?: Follow<DataCenter, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<DataCenter, P[number]>>;
  /** Removes what this service stands for. Since 4.0.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_center/methods/remove) */
  remove(
    parameters?: {
      /** Force: yes or no; sent in the query. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_center/methods/remove/parameters/force) */
      readonly force?: boolean | undefined;
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_center/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Action: set master. Since 4.4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_center/methods/set_master)
   *
   * Needs `storageDomain.id` or `storageDomain.name`.
   */
  setMaster(
    parameters?: {
      /** Async: yes or no; sent in the action. Since 4.4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_center/methods/set_master/parameters/async) */
      readonly async?: boolean | undefined;
      /** Storage domain: {@link StorageDomain}; sent in the action. Since 4.4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_center/methods/set_master/parameters/storage_domain) */
      readonly storageDomain?: Input<StorageDomain> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link DataCenter}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_center/methods/update)
   *
   * @param dataCenter The {@link DataCenter} to send; it is the body.
   */
  update(
    dataCenter: Input<DataCenter>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_center/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<DataCenter>;
  /** The service {@link ClustersService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/clusters) */
  readonly clusters: ClustersService;
  /** The service {@link IscsiBondsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/iscsi_bonds) */
  readonly iscsiBonds: IscsiBondsService;
  /** The service {@link DataCenterNetworksService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_center_networks) */
  readonly networks: DataCenterNetworksService;
  /** The service {@link AssignedPermissionsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions) */
  readonly permissions: AssignedPermissionsService;
  /** The service {@link QossService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/qoss) */
  readonly qoss: QossService;
  /** The service {@link QuotasService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quotas) */
  readonly quotas: QuotasService;
  /** The service {@link AttachedStorageDomainsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/attached_storage_domains) */
  readonly storageDomains: AttachedStorageDomainsService;
}

/** Data centers: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_centers) */
export interface DataCentersService {
  /**
   * Adds a {@link DataCenter}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_centers/methods/add)
   *
   * Needs `dataCenter.local`; `dataCenter.name`.
   *
   * @param dataCenter The {@link DataCenter} to send; it is the body.
   */
  add(
    dataCenter: Input<DataCenter>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<DataCenter>;
  /** Reads the list of {@link DataCenter}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_centers/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Case sensitive: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_centers/methods/list/parameters/case_sensitive) */
      readonly caseSensitive?: boolean | undefined;
      /** Filter: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_centers/methods/list/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_centers/methods/list/parameters/follow) */
      readonly follow?: Follow<DataCenter, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_centers/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
      /** Search: text; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_centers/methods/list/parameters/search) */
      readonly search?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<DataCenter, P[number]>>>;
  /** The service {@link DataCenterService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_center) */
  dataCenter(id: string): DataCenterService;
}

/** Disk attachment: service with `get`, `remove`, `update`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_attachment) */
export interface DiskAttachmentService {
  /** Reads the {@link DiskAttachment}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_attachment/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_attachment/methods/get/parameters/follow) */
      readonly follow?: Follow<DiskAttachment, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<DiskAttachment, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_attachment/methods/remove) */
  remove(
    parameters?: {
      /** Detach only: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_attachment/methods/remove/parameters/detach_only) */
      readonly detachOnly?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link DiskAttachment}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_attachment/methods/update)
   *
   * @param diskAttachment The {@link DiskAttachment} to send; it is the body.
   */
  update(
    diskAttachment: Input<DiskAttachment>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<DiskAttachment>;
}

/** Disk attachments: service with `add`, `addProvidingDiskId`, `addSignature1`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_attachments) */
export interface DiskAttachmentsService {
  /**
   * Adds a {@link DiskAttachment}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_attachments/methods/add)
   *
   * @param attachment The {@link DiskAttachment} to send; it is the body.
   */
  add(
    attachment: Input<DiskAttachment>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<DiskAttachment>;
  /**
   * Adds a {@link DiskAttachment} (providing disk ID: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_attachments/methods/add)
   *
   * Needs `attachment.disk.id`.
   *
   * @param attachment The {@link DiskAttachment} to send; it is the body.
   */
  addProvidingDiskId(
    attachment: Input<DiskAttachment>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<DiskAttachment>;
  /**
   * Adds a {@link DiskAttachment} (signature1: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_attachments/methods/add)
   *
   * Needs `attachment.bootable`; `attachment.interface`; `attachment.passDiscard`.
   *
   * @param attachment The {@link DiskAttachment} to send; it is the body.
   */
  addSignature1(
    attachment: Input<DiskAttachment>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<DiskAttachment>;
  /** Reads the list of {@link DiskAttachment}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_attachments/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_attachments/methods/list/parameters/follow) */
      readonly follow?: Follow<DiskAttachment, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<DiskAttachment, P[number]>>>;
  /** The service {@link DiskAttachmentService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_attachment) */
  attachment(id: string): DiskAttachmentService;
}

/** Disk profile: service with `get`, `remove`, `update` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_profile) */
export interface DiskProfileService {
  /** Reads the {@link DiskProfile}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_profile/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_profile/methods/get/parameters/follow) */
      readonly follow?: Follow<DiskProfile, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<DiskProfile, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_profile/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_profile/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link DiskProfile}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_profile/methods/update)
   *
   * @param profile The {@link DiskProfile} to send; it is the body.
   */
  update(
    profile: Input<DiskProfile>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_profile/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<DiskProfile>;
  /** The service {@link AssignedPermissionsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions) */
  readonly permissions: AssignedPermissionsService;
}

/** Disk profiles: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_profiles) */
export interface DiskProfilesService {
  /**
   * Adds a {@link DiskProfile}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_profiles/methods/add)
   *
   * Needs `profile.name`; `profile.storageDomain.id`.
   *
   * @param profile The {@link DiskProfile} to send; it is the body.
   */
  add(
    profile: Input<DiskProfile>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<DiskProfile>;
  /** Reads the list of {@link DiskProfile}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_profiles/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_profiles/methods/list/parameters/follow) */
      readonly follow?: Follow<DiskProfile, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_profiles/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<DiskProfile, P[number]>>>;
  /** The service {@link DiskProfileService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_profile) */
  diskProfile(id: string): DiskProfileService;
}

/** Disk: service with `convert`, `copy`, `export`, `get`, `move`, `reduce`, `refreshLun`, `remove`, `sparsify`, `update` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk) */
export interface DiskService extends MeasurableService {
  /**
   * Action: convert. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/convert)
   *
   * Needs `disk.format` or `disk.sparse`.
   */
  convert(
    parameters?: {
      /** Disk: {@link Disk}; sent in the action. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/convert/parameters/disk) */
      readonly disk?: Input<Disk> | undefined;
      /** Follow: text; sent in the action. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/convert/parameters/follow) */
      readonly follow?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Action: copy. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/copy)
   *
   * Needs `storageDomain.id` or `storageDomain.name`.
   */
  copy(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/copy/parameters/async) */
      readonly async?: boolean | undefined;
      /** Disk: {@link Disk}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/copy/parameters/disk) */
      readonly disk?: Input<Disk> | undefined;
      /** Disk profile: {@link DiskProfile}; sent in the action. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/copy/parameters/disk_profile) */
      readonly diskProfile?: Input<DiskProfile> | undefined;
      /** Filter: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/copy/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Quota: {@link Quota}; sent in the action. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/copy/parameters/quota) */
      readonly quota?: Input<Quota> | undefined;
      /** Storage domain: {@link StorageDomain}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/copy/parameters/storage_domain) */
      readonly storageDomain?: Input<StorageDomain> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Action: export. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/export)
   *
   * Needs `storageDomain.id` or `storageDomain.name`.
   */
  export(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/export/parameters/async) */
      readonly async?: boolean | undefined;
      /** Filter: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/export/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Storage domain: {@link StorageDomain}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/export/parameters/storage_domain) */
      readonly storageDomain?: Input<StorageDomain> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Reads the {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** All content: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/get/parameters/all_content) */
      readonly allContent?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/get/parameters/follow) */
      readonly follow?: Follow<Disk, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Disk, P[number]>>;
  /**
   * Action: move. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/move)
   *
   * Needs `storageDomain.id` or `storageDomain.name`.
   */
  move(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/move/parameters/async) */
      readonly async?: boolean | undefined;
      /** Disk profile: {@link DiskProfile}; sent in the action. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/move/parameters/disk_profile) */
      readonly diskProfile?: Input<DiskProfile> | undefined;
      /** Filter: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/move/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Quota: {@link Quota}; sent in the action. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/move/parameters/quota) */
      readonly quota?: Input<Quota> | undefined;
      /** Storage domain: {@link StorageDomain}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/move/parameters/storage_domain) */
      readonly storageDomain?: Input<StorageDomain> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: reduce. Since 4.2.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/reduce) */
  reduce(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/reduce/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Action: refresh LUN. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/refresh_lun)
   *
   * Needs `host.id` or `host.name`.
   */
  refreshLun(
    parameters?: {
      /** Host: {@link Host}; sent in the action. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/refresh_lun/parameters/host) */
      readonly host?: Input<Host> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: sparsify. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/sparsify) */
  sparsify(parameters?: NoParameters, options?: OperationOptions): Answer<void>;
  /**
   * Changes the {@link Disk}. Since 4.4.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk/methods/update)
   *
   * @param disk The {@link Disk} to send; it is the body.
   */
  update(disk: Input<Disk>, parameters?: NoParameters, options?: OperationOptions): Answer<Disk>;
  /** The service {@link DiskSnapshotsService}. Since 4.4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_snapshots) */
  readonly diskSnapshots: DiskSnapshotsService;
  /** The service {@link AssignedPermissionsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions) */
  readonly permissions: AssignedPermissionsService;
}

/** Disk snapshot: service with `get`, `remove`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_snapshot) */
export interface DiskSnapshotService {
  /** Reads the {@link DiskSnapshot}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_snapshot/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_snapshot/methods/get/parameters/follow) */
      readonly follow?: Follow<DiskSnapshot, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<DiskSnapshot, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_snapshot/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_snapshot/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Disk snapshots: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_snapshots) */
export interface DiskSnapshotsService {
  /** Reads the list of {@link DiskSnapshot}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_snapshots/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_snapshots/methods/list/parameters/follow) */
      readonly follow?: Follow<DiskSnapshot, P> | undefined;
      /** Include active: yes or no; sent in the query. Since 4.4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_snapshots/methods/list/parameters/include_active) */
      readonly includeActive?: boolean | undefined;
      /** Include template: yes or no; sent in the query. Since 4.4.8. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_snapshots/methods/list/parameters/include_template) */
      readonly includeTemplate?: boolean | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_snapshots/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<DiskSnapshot, P[number]>>>;
  /** The service {@link DiskSnapshotService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_snapshot) */
  snapshot(id: string): DiskSnapshotService;
}

/** Disks: service with `add`, `addLun`, `addOnStorageDomain`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disks) */
export interface DisksService {
  /**
   * Adds a {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disks/methods/add)
   *
   * Needs `disk.format`; `disk.interface`.
   *
   * @param disk The {@link Disk} to send; it is the body.
   */
  add(disk: Input<Disk>, parameters?: NoParameters, options?: OperationOptions): Answer<Disk>;
  /**
   * Adds a {@link Disk} (LUN: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disks/methods/add)
   *
   * Needs `disk.lunStorage.type`; `disk.lunStorage.logicalUnits[].address`; `disk.lunStorage.logicalUnits[].id`; `disk.lunStorage.logicalUnits[].port`; `disk.lunStorage.logicalUnits[].target`.
   *
   * @param disk The {@link Disk} to send; it is the body.
   */
  addLun(disk: Input<Disk>, parameters?: NoParameters, options?: OperationOptions): Answer<Disk>;
  /**
   * Adds a {@link Disk} (on storage domain: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disks/methods/add)
   *
   * Needs `disk.provisionedSize`.
   *
   * @param disk The {@link Disk} to send; it is the body.
   */
  addOnStorageDomain(disk: Input<Disk>, parameters?: NoParameters, options?: OperationOptions): Answer<Disk>;
  /** Reads the list of {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disks/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Case sensitive: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disks/methods/list/parameters/case_sensitive) */
      readonly caseSensitive?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disks/methods/list/parameters/follow) */
      readonly follow?: Follow<Disk, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disks/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
      /** Search: text; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disks/methods/list/parameters/search) */
      readonly search?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Disk, P[number]>>>;
  /** The service {@link DiskService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk) */
  disk(id: string): DiskService;
}

/** Domain group: service with `get`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain_group) */
export interface DomainGroupService {
  /** Reads the {@link Group}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain_group/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain_group/methods/get/parameters/follow) */
      readonly follow?: Follow<Group, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Group, P[number]>>;
}

/** Domain groups: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain_groups) */
export interface DomainGroupsService {
  /** Reads the list of {@link Group}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain_groups/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Case sensitive: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain_groups/methods/list/parameters/case_sensitive) */
      readonly caseSensitive?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain_groups/methods/list/parameters/follow) */
      readonly follow?: Follow<Group, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain_groups/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
      /** Search: text; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain_groups/methods/list/parameters/search) */
      readonly search?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Group, P[number]>>>;
  /** The service {@link DomainGroupService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain_group) */
  group(id: string): DomainGroupService;
}

/** Domain: service with `get` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain) */
export interface DomainService {
  /** Reads the {@link Domain}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain/methods/get/parameters/follow) */
      readonly follow?: Follow<Domain, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Domain, P[number]>>;
  /** The service {@link DomainGroupsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain_groups) */
  readonly groups: DomainGroupsService;
  /** The service {@link DomainUsersService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain_users) */
  readonly users: DomainUsersService;
}

/** Domain user groups: service with `list`. Since 4.2.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain_user_groups) */
export interface DomainUserGroupsService {
  /** Reads the list of {@link Group}. Since 4.2.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain_user_groups/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain_user_groups/methods/list/parameters/follow) */
      readonly follow?: Follow<Group, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Group, P[number]>>>;
}

/** Domain user: service with `get`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain_user) */
export interface DomainUserService {
  /** Reads the {@link User}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain_user/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain_user/methods/get/parameters/follow) */
      readonly follow?: Follow<User, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<User, P[number]>>;
}

/** Domain users: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain_users) */
export interface DomainUsersService {
  /** Reads the list of {@link User}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain_users/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Case sensitive: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain_users/methods/list/parameters/case_sensitive) */
      readonly caseSensitive?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain_users/methods/list/parameters/follow) */
      readonly follow?: Follow<User, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain_users/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
      /** Search: text; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain_users/methods/list/parameters/search) */
      readonly search?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<User, P[number]>>>;
  /** The service {@link DomainUserService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain_user) */
  user(id: string): DomainUserService;
}

/** Domains: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domains) */
export interface DomainsService {
  /** Reads the list of {@link Domain}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domains/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domains/methods/list/parameters/follow) */
      readonly follow?: Follow<Domain, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domains/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Domain, P[number]>>>;
  /** The service {@link DomainService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain) */
  domain(id: string): DomainService;
}

/** Engine katello errata: service. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/engine_katello_errata) */
export interface EngineKatelloErrataService extends KatelloErrataService {}

/** Event: service with `get`, `remove`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/event) */
export interface EventService {
  /** Reads the {@link Event}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/event/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/event/methods/get/parameters/follow) */
      readonly follow?: Follow<Event, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Event, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/event/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/event/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Event subscription: service with `get`, `remove`. Since 4.4.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/event_subscription) */
export interface EventSubscriptionService {
  /** Reads the {@link EventSubscription}. Since 4.4.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/event_subscription/methods/get) */
  get(parameters?: NoParameters, options?: OperationOptions): Answer<EventSubscription>;
  /** Removes what this service stands for. Since 4.4.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/event_subscription/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. Since 4.4.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/event_subscription/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Event subscriptions: service with `add`, `list` and the services in it. Since 4.4.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/event_subscriptions) */
export interface EventSubscriptionsService {
  /**
   * Adds an {@link EventSubscription}. Since 4.4.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/event_subscriptions/methods/add)
   *
   * Needs `eventSubscription.event`.
   *
   * @param eventSubscription The {@link EventSubscription} to send; it is the body.
   */
  add(
    eventSubscription: Input<EventSubscription>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<EventSubscription>;
  /** Reads the list of {@link EventSubscription}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/event_subscriptions/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/event_subscriptions/methods/list/parameters/follow) */
      readonly follow?: Follow<EventSubscription, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/event_subscriptions/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<EventSubscription, P[number]>>>;
  /** The service {@link EventSubscriptionService} of one. Since 4.4.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/event_subscription) */
  eventSubscription(id: string): EventSubscriptionService;
}

/** Events: service with `add`, `list`, `undelete` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/events) */
export interface EventsService {
  /**
   * Adds an {@link Event}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/events/methods/add)
   *
   * Needs `event.customId`; `event.description`; `event.origin`; `event.severity`.
   *
   * @param event The {@link Event} to send; it is the body.
   */
  add(event: Input<Event>, parameters?: NoParameters, options?: OperationOptions): Answer<Event>;
  /** Reads the list of {@link Event}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/events/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Case sensitive: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/events/methods/list/parameters/case_sensitive) */
      readonly caseSensitive?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/events/methods/list/parameters/follow) */
      readonly follow?: Follow<Event, P> | undefined;
      /** From: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/events/methods/list/parameters/from) */
      readonly from?: number | bigint | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/events/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
      /** Search: text; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/events/methods/list/parameters/search) */
      readonly search?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Event, P[number]>>>;
  /** Action: undelete. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/events/methods/undelete) */
  undelete(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/events/methods/undelete/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** The service {@link EventService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/event) */
  event(id: string): EventService;
}

/** External compute resource: service with `get`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_compute_resource) */
export interface ExternalComputeResourceService {
  /** Reads the {@link ExternalComputeResource}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_compute_resource/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_compute_resource/methods/get/parameters/follow) */
      readonly follow?: Follow<ExternalComputeResource, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<ExternalComputeResource, P[number]>>;
}

/** External compute resources: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_compute_resources) */
export interface ExternalComputeResourcesService {
  /** Reads the list of {@link ExternalComputeResource}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_compute_resources/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_compute_resources/methods/list/parameters/follow) */
      readonly follow?: Follow<ExternalComputeResource, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_compute_resources/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<ExternalComputeResource, P[number]>>>;
  /** The service {@link ExternalComputeResourceService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_compute_resource) */
  resource(id: string): ExternalComputeResourceService;
}

/** External discovered host: service with `get`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_discovered_host) */
export interface ExternalDiscoveredHostService {
  /** Reads the {@link ExternalDiscoveredHost}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_discovered_host/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_discovered_host/methods/get/parameters/follow) */
      readonly follow?: Follow<ExternalDiscoveredHost, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<ExternalDiscoveredHost, P[number]>>;
}

/** External discovered hosts: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_discovered_hosts) */
export interface ExternalDiscoveredHostsService {
  /** Reads the list of {@link ExternalDiscoveredHost}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_discovered_hosts/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_discovered_hosts/methods/list/parameters/follow) */
      readonly follow?: Follow<ExternalDiscoveredHost, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_discovered_hosts/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<ExternalDiscoveredHost, P[number]>>>;
  /** The service {@link ExternalDiscoveredHostService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_discovered_host) */
  host(id: string): ExternalDiscoveredHostService;
}

/** External host group: service with `get`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_host_group) */
export interface ExternalHostGroupService {
  /** Reads the {@link ExternalHostGroup}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_host_group/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_host_group/methods/get/parameters/follow) */
      readonly follow?: Follow<ExternalHostGroup, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<ExternalHostGroup, P[number]>>;
}

/** External host groups: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_host_groups) */
export interface ExternalHostGroupsService {
  /** Reads the list of {@link ExternalHostGroup}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_host_groups/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_host_groups/methods/list/parameters/follow) */
      readonly follow?: Follow<ExternalHostGroup, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_host_groups/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<ExternalHostGroup, P[number]>>>;
  /** The service {@link ExternalHostGroupService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_host_group) */
  group(id: string): ExternalHostGroupService;
}

/** External host provider: service with `get`, `remove`, `update` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_host_provider) */
export interface ExternalHostProviderService extends ExternalProviderService {
  /** Reads the {@link ExternalHostProvider}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_host_provider/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_host_provider/methods/get/parameters/follow) */
      readonly follow?: Follow<ExternalHostProvider, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<ExternalHostProvider, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_host_provider/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_host_provider/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link ExternalHostProvider}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_host_provider/methods/update)
   *
   * @param provider The {@link ExternalHostProvider} to send; it is the body.
   */
  update(
    provider: Input<ExternalHostProvider>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_host_provider/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<ExternalHostProvider>;
  /** The service {@link ExternalComputeResourcesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_compute_resources) */
  readonly computeResources: ExternalComputeResourcesService;
  /** The service {@link ExternalDiscoveredHostsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_discovered_hosts) */
  readonly discoveredHosts: ExternalDiscoveredHostsService;
  /** The service {@link ExternalHostGroupsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_host_groups) */
  readonly hostGroups: ExternalHostGroupsService;
  /** The service {@link ExternalHostsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_hosts) */
  readonly hosts: ExternalHostsService;
}

/** External host providers: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_host_providers) */
export interface ExternalHostProvidersService {
  /**
   * Adds an {@link ExternalHostProvider}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_host_providers/methods/add)
   *
   * Needs `provider.name`.
   *
   * @param provider The {@link ExternalHostProvider} to send; it is the body.
   */
  add(
    provider: Input<ExternalHostProvider>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<ExternalHostProvider>;
  /** Reads the list of {@link ExternalHostProvider}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_host_providers/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_host_providers/methods/list/parameters/follow) */
      readonly follow?: Follow<ExternalHostProvider, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_host_providers/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
      /** Search: text; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_host_providers/methods/list/parameters/search) */
      readonly search?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<ExternalHostProvider, P[number]>>>;
  /** The service {@link ExternalHostProviderService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_host_provider) */
  provider(id: string): ExternalHostProviderService;
}

/** External host: service with `get`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_host) */
export interface ExternalHostService {
  /** Reads the {@link ExternalHost}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_host/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_host/methods/get/parameters/follow) */
      readonly follow?: Follow<ExternalHost, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<ExternalHost, P[number]>>;
}

/** External hosts: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_hosts) */
export interface ExternalHostsService {
  /** Reads the list of {@link ExternalHost}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_hosts/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_hosts/methods/list/parameters/follow) */
      readonly follow?: Follow<ExternalHost, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_hosts/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<ExternalHost, P[number]>>>;
  /** The service {@link ExternalHostService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_host) */
  host(id: string): ExternalHostService;
}

/** External network provider configuration: service with `get`. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_network_provider_configuration) */
export interface ExternalNetworkProviderConfigurationService {
  /** Reads the {@link ExternalNetworkProviderConfiguration}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_network_provider_configuration/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_network_provider_configuration/methods/get/parameters/follow) */
      readonly follow?: Follow<ExternalNetworkProviderConfiguration, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<ExternalNetworkProviderConfiguration, P[number]>>;
}

/** External network provider configurations: service with `list` and the services in it. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_network_provider_configurations) */
export interface ExternalNetworkProviderConfigurationsService {
  /** Reads the list of {@link ExternalNetworkProviderConfiguration}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_network_provider_configurations/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_network_provider_configurations/methods/list/parameters/follow) */
      readonly follow?: Follow<ExternalNetworkProviderConfiguration, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<ExternalNetworkProviderConfiguration, P[number]>>>;
  /** The service {@link ExternalNetworkProviderConfigurationService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_network_provider_configuration) */
  configuration(id: string): ExternalNetworkProviderConfigurationService;
}

/** External provider certificate: service with `get`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_provider_certificate) */
export interface ExternalProviderCertificateService {
  /** Reads the {@link Certificate}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_provider_certificate/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_provider_certificate/methods/get/parameters/follow) */
      readonly follow?: Follow<Certificate, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Certificate, P[number]>>;
}

/** External provider certificates: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_provider_certificates) */
export interface ExternalProviderCertificatesService {
  /** Reads the list of {@link Certificate}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_provider_certificates/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_provider_certificates/methods/list/parameters/follow) */
      readonly follow?: Follow<Certificate, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_provider_certificates/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Certificate, P[number]>>>;
  /** The service {@link ExternalProviderCertificateService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_provider_certificate) */
  certificate(id: string): ExternalProviderCertificateService;
}

/** External provider: service with `importCertificates`, `testConnectivity` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_provider) */
export interface ExternalProviderService {
  /**
   * Action: import certificates. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_provider/methods/import_certificates)
   *
   * Needs `certificates[].content`.
   */
  importCertificates(
    parameters?: {
      /** Certificates: list of {@link Certificate}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_provider/methods/import_certificates/parameters/certificates) */
      readonly certificates?: readonly Input<Certificate>[] | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: test connectivity. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_provider/methods/test_connectivity) */
  testConnectivity(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_provider/methods/test_connectivity/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** The service {@link ExternalProviderCertificatesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_provider_certificates) */
  readonly certificates: ExternalProviderCertificatesService;
}

/** External template imports: service with `add`. Since 4.4.7. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_template_imports) */
export interface ExternalTemplateImportsService {
  /**
   * Adds an {@link ExternalTemplateImport}. Since 4.4.7. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_template_imports/methods/add)
   *
   * @param externalTemplateImport The {@link ExternalTemplateImport} to send; it is the body.
   */
  add(
    externalTemplateImport: Input<ExternalTemplateImport>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<ExternalTemplateImport>;
}

/** External VM imports: service with `add`. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_vm_imports) */
export interface ExternalVmImportsService {
  /**
   * Adds an {@link ExternalVmImport}. Since 4.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_vm_imports/methods/add)
   *
   * @param externalVmImport The {@link ExternalVmImport} to send; it is the body.
   */
  add(
    externalVmImport: Input<ExternalVmImport>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<ExternalVmImport>;
}

/** Fence agent: service with `get`, `remove`, `update`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/fence_agent) */
export interface FenceAgentService {
  /** Reads the {@link Agent}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/fence_agent/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/fence_agent/methods/get/parameters/follow) */
      readonly follow?: Follow<Agent, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Agent, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/fence_agent/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/fence_agent/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link Agent}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/fence_agent/methods/update)
   *
   * @param agent The {@link Agent} to send; it is the body.
   */
  update(
    agent: Input<Agent>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/fence_agent/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Agent>;
}

/** Fence agents: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/fence_agents) */
export interface FenceAgentsService {
  /**
   * Adds an {@link Agent}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/fence_agents/methods/add)
   *
   * Needs `agent.address`; `agent.order`; `agent.password`; `agent.type`; `agent.username`.
   *
   * @param agent The {@link Agent} to send; it is the body.
   */
  add(agent: Input<Agent>, parameters?: NoParameters, options?: OperationOptions): Answer<Agent>;
  /** Reads the list of {@link Agent}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/fence_agents/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/fence_agents/methods/list/parameters/follow) */
      readonly follow?: Follow<Agent, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/fence_agents/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Agent, P[number]>>>;
  /** The service {@link FenceAgentService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/fence_agent) */
  agent(id: string): FenceAgentService;
}

/** File: service with `get`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/file) */
export interface FileService {
  /** Reads the {@link File}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/file/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/file/methods/get/parameters/follow) */
      readonly follow?: Follow<File, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<File, P[number]>>;
}

/** Files: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/files) */
export interface FilesService {
  /** Reads the list of {@link File}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/files/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Case sensitive: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/files/methods/list/parameters/case_sensitive) */
      readonly caseSensitive?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/files/methods/list/parameters/follow) */
      readonly follow?: Follow<File, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/files/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
      /** Refresh: yes or no; sent in the query. Since 4.1.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/files/methods/list/parameters/refresh) */
      readonly refresh?: boolean | undefined;
      /** Search: text; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/files/methods/list/parameters/search) */
      readonly search?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<File, P[number]>>>;
  /** The service {@link FileService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/file) */
  file(id: string): FileService;
}

/** Filter: service with `get`, `remove`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/filter) */
export interface FilterService {
  /** Reads the {@link Filter}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/filter/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Filter: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/filter/methods/get/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/filter/methods/get/parameters/follow) */
      readonly follow?: Follow<Filter, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Filter, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/filter/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/filter/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Filters: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/filters) */
export interface FiltersService {
  /**
   * Adds a {@link Filter}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/filters/methods/add)
   *
   * Needs `filter.schedulingPolicyUnit.id`.
   *
   * @param filter The {@link Filter} to send; it is the body.
   */
  add(filter: Input<Filter>, parameters?: NoParameters, options?: OperationOptions): Answer<Filter>;
  /** Reads the list of {@link Filter}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/filters/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Filter: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/filters/methods/list/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/filters/methods/list/parameters/follow) */
      readonly follow?: Follow<Filter, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/filters/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Filter, P[number]>>>;
  /** The service {@link FilterService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/filter) */
  filter(id: string): FilterService;
}

/** Gluster brick: service with `get`, `remove`, `replace`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_brick) */
export interface GlusterBrickService extends MeasurableService {
  /** Reads the {@link GlusterBrick}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_brick/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_brick/methods/get/parameters/follow) */
      readonly follow?: Follow<GlusterBrick, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<GlusterBrick, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_brick/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_brick/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Action: replace. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_brick/methods/replace)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  replace(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_brick/methods/replace/parameters/async) */
      readonly async?: boolean | undefined;
      /** Force: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_brick/methods/replace/parameters/force) */
      readonly force?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Gluster bricks: service with `activate`, `add`, `list`, `migrate`, `remove`, `stopMigrate` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_bricks) */
export interface GlusterBricksService {
  /** Action: activate. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_bricks/methods/activate) */
  activate(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_bricks/methods/activate/parameters/async) */
      readonly async?: boolean | undefined;
      /** Bricks: list of {@link GlusterBrick}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_bricks/methods/activate/parameters/bricks) */
      readonly bricks?: readonly Input<GlusterBrick>[] | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Adds a list of {@link GlusterBrick}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_bricks/methods/add)
   *
   * @param bricks The list of {@link GlusterBrick} to send; it is the body.
   */
  add(
    bricks: readonly Input<GlusterBrick>[],
    parameters?: {
      /** Replica count: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_bricks/methods/add/parameters/replica_count) */
      readonly replicaCount?: number | bigint | undefined;
      /** Stripe count: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_bricks/methods/add/parameters/stripe_count) */
      readonly stripeCount?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<GlusterBrick>>;
  /** Reads the list of {@link GlusterBrick}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_bricks/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_bricks/methods/list/parameters/follow) */
      readonly follow?: Follow<GlusterBrick, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_bricks/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<GlusterBrick, P[number]>>>;
  /** Action: migrate. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_bricks/methods/migrate) */
  migrate(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_bricks/methods/migrate/parameters/async) */
      readonly async?: boolean | undefined;
      /** Bricks: list of {@link GlusterBrick}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_bricks/methods/migrate/parameters/bricks) */
      readonly bricks?: readonly Input<GlusterBrick>[] | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_bricks/methods/remove) */
  remove(
    parameters?: {
      /** Bricks: list of {@link GlusterBrick}; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_bricks/methods/remove/parameters/bricks) */
      readonly bricks?: readonly Input<GlusterBrick>[] | undefined;
      /** Replica count: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_bricks/methods/remove/parameters/replica_count) */
      readonly replicaCount?: number | bigint | undefined;
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_bricks/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: stop migrate. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_bricks/methods/stop_migrate) */
  stopMigrate(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_bricks/methods/stop_migrate/parameters/async) */
      readonly async?: boolean | undefined;
      /** Bricks: list of {@link GlusterBrick}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_bricks/methods/stop_migrate/parameters/bricks) */
      readonly bricks?: readonly Input<GlusterBrick>[] | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** The service {@link GlusterBrickService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_brick) */
  brick(id: string): GlusterBrickService;
}

/** Gluster hook: service with `disable`, `enable`, `get`, `remove`, `resolve`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_hook) */
export interface GlusterHookService {
  /** Action: disable. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_hook/methods/disable) */
  disable(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_hook/methods/disable/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: enable. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_hook/methods/enable) */
  enable(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_hook/methods/enable/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Reads the {@link GlusterHook}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_hook/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_hook/methods/get/parameters/follow) */
      readonly follow?: Follow<GlusterHook, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<GlusterHook, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_hook/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_hook/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Action: resolve. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_hook/methods/resolve)
   *
   * Needs `resolutionType`.
   */
  resolve(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_hook/methods/resolve/parameters/async) */
      readonly async?: boolean | undefined;
      /** Host: {@link Host}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_hook/methods/resolve/parameters/host) */
      readonly host?: Input<Host> | undefined;
      /** Resolution type: text; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_hook/methods/resolve/parameters/resolution_type) */
      readonly resolutionType?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Gluster hooks: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_hooks) */
export interface GlusterHooksService {
  /** Reads the list of {@link GlusterHook}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_hooks/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_hooks/methods/list/parameters/follow) */
      readonly follow?: Follow<GlusterHook, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_hooks/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<GlusterHook, P[number]>>>;
  /** The service {@link GlusterHookService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_hook) */
  hook(id: string): GlusterHookService;
}

/** Gluster volume: service with `get`, `getProfileStatistics`, `rebalance`, `remove`, `resetAllOptions`, `resetOption`, `setOption`, `start`, `startProfile`, `stop`, `stopProfile`, `stopRebalance` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume) */
export interface GlusterVolumeService extends MeasurableService {
  /** Reads the {@link GlusterVolume}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/get/parameters/follow) */
      readonly follow?: Follow<GlusterVolume, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<GlusterVolume, P[number]>>;
  /** Action: get profile statistics; gives details, {@link GlusterVolumeProfileDetails}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/get_profile_statistics) */
  getProfileStatistics(
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<GlusterVolumeProfileDetails>;
  /** Action: rebalance. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/rebalance) */
  rebalance(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/rebalance/parameters/async) */
      readonly async?: boolean | undefined;
      /** Fix layout: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/rebalance/parameters/fix_layout) */
      readonly fixLayout?: boolean | undefined;
      /** Force: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/rebalance/parameters/force) */
      readonly force?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: reset all options. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/reset_all_options) */
  resetAllOptions(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/reset_all_options/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Action: reset option. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/reset_option)
   *
   * Needs `force`; `option.name`.
   */
  resetOption(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/reset_option/parameters/async) */
      readonly async?: boolean | undefined;
      /** Force: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/reset_option/parameters/force) */
      readonly force?: boolean | undefined;
      /** Option: {@link Option}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/reset_option/parameters/option) */
      readonly option?: Input<Option> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Action: set option. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/set_option)
   *
   * Needs `option.name`; `option.value`.
   */
  setOption(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/set_option/parameters/async) */
      readonly async?: boolean | undefined;
      /** Option: {@link Option}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/set_option/parameters/option) */
      readonly option?: Input<Option> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: start. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/start) */
  start(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/start/parameters/async) */
      readonly async?: boolean | undefined;
      /** Force: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/start/parameters/force) */
      readonly force?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: start profile. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/start_profile) */
  startProfile(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/start_profile/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: stop. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/stop) */
  stop(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/stop/parameters/async) */
      readonly async?: boolean | undefined;
      /** Force: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/stop/parameters/force) */
      readonly force?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: stop profile. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/stop_profile) */
  stopProfile(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/stop_profile/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: stop rebalance. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/stop_rebalance) */
  stopRebalance(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume/methods/stop_rebalance/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** The service {@link GlusterBricksService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_bricks) */
  readonly glusterBricks: GlusterBricksService;
}

/** Gluster volumes: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volumes) */
export interface GlusterVolumesService {
  /**
   * Adds a {@link GlusterVolume}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volumes/methods/add)
   *
   * Needs `volume.name`; `volume.volumeType`; `volume.bricks[].brickDir`; `volume.bricks[].serverId`.
   *
   * @param volume The {@link GlusterVolume} to send; it is the body.
   */
  add(
    volume: Input<GlusterVolume>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<GlusterVolume>;
  /** Reads the list of {@link GlusterVolume}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volumes/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Case sensitive: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volumes/methods/list/parameters/case_sensitive) */
      readonly caseSensitive?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volumes/methods/list/parameters/follow) */
      readonly follow?: Follow<GlusterVolume, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volumes/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
      /** Search: text; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volumes/methods/list/parameters/search) */
      readonly search?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<GlusterVolume, P[number]>>>;
  /** The service {@link GlusterVolumeService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/gluster_volume) */
  volume(id: string): GlusterVolumeService;
}

/** Group: service with `get`, `remove` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/group) */
export interface GroupService {
  /** Reads the {@link Group}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/group/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/group/methods/get/parameters/follow) */
      readonly follow?: Follow<Group, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Group, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/group/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/group/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** The service {@link AssignedPermissionsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions) */
  readonly permissions: AssignedPermissionsService;
  /** The service {@link AssignedRolesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_roles) */
  readonly roles: AssignedRolesService;
  /** The service {@link AssignedTagsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_tags) */
  readonly tags: AssignedTagsService;
}

/** Groups: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/groups) */
export interface GroupsService {
  /**
   * Adds a {@link Group}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/groups/methods/add)
   *
   * Needs `group.name`.
   *
   * @param group The {@link Group} to send; it is the body.
   */
  add(group: Input<Group>, parameters?: NoParameters, options?: OperationOptions): Answer<Group>;
  /** Reads the list of {@link Group}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/groups/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Case sensitive: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/groups/methods/list/parameters/case_sensitive) */
      readonly caseSensitive?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/groups/methods/list/parameters/follow) */
      readonly follow?: Follow<Group, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/groups/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
      /** Search: text; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/groups/methods/list/parameters/search) */
      readonly search?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Group, P[number]>>>;
  /** The service {@link GroupService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/group) */
  group(id: string): GroupService;
}

/** Host CPU units: service with `list`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_cpu_units) */
export interface HostCpuUnitsService {
  /** Reads the list of {@link HostCpuUnit}. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_cpu_units/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_cpu_units/methods/list/parameters/follow) */
      readonly follow?: Follow<HostCpuUnit, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<HostCpuUnit, P[number]>>>;
}

/** Host device: service with `get`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_device) */
export interface HostDeviceService {
  /** Reads the {@link HostDevice}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_device/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_device/methods/get/parameters/follow) */
      readonly follow?: Follow<HostDevice, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<HostDevice, P[number]>>;
}

/** Host devices: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_devices) */
export interface HostDevicesService {
  /** Reads the list of {@link HostDevice}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_devices/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_devices/methods/list/parameters/follow) */
      readonly follow?: Follow<HostDevice, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_devices/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<HostDevice, P[number]>>>;
  /** The service {@link HostDeviceService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_device) */
  device(id: string): HostDeviceService;
}

/** Host hook: service with `get`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_hook) */
export interface HostHookService {
  /** Reads the {@link Hook}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_hook/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_hook/methods/get/parameters/follow) */
      readonly follow?: Follow<Hook, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Hook, P[number]>>;
}

/** Host hooks: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_hooks) */
export interface HostHooksService {
  /** Reads the list of {@link Hook}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_hooks/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_hooks/methods/list/parameters/follow) */
      readonly follow?: Follow<Hook, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_hooks/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Hook, P[number]>>>;
  /** The service {@link HostHookService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_hook) */
  hook(id: string): HostHookService;
}

/** Host NIC: service with `get`, `updateVirtualFunctionsConfiguration` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_nic) */
export interface HostNicService extends MeasurableService {
  /** Reads the {@link HostNic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_nic/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** All content: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_nic/methods/get/parameters/all_content) */
      readonly allContent?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_nic/methods/get/parameters/follow) */
      readonly follow?: Follow<HostNic, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<HostNic, P[number]>>;
  /** Action: update virtual functions configuration. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_nic/methods/update_virtual_functions_configuration) */
  updateVirtualFunctionsConfiguration(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_nic/methods/update_virtual_functions_configuration/parameters/async) */
      readonly async?: boolean | undefined;
      /** Virtual functions configuration: {@link HostNicVirtualFunctionsConfiguration}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_nic/methods/update_virtual_functions_configuration/parameters/virtual_functions_configuration) */
      readonly virtualFunctionsConfiguration?: Input<HostNicVirtualFunctionsConfiguration> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** The service {@link LinkLayerDiscoveryProtocolService}. Since 4.1.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/link_layer_discovery_protocol) */
  readonly linkLayerDiscoveryProtocolElements: LinkLayerDiscoveryProtocolService;
  /** The service {@link NetworkAttachmentsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_attachments) */
  readonly networkAttachments: NetworkAttachmentsService;
  /** The service {@link NetworkLabelsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_labels) */
  readonly networkLabels: NetworkLabelsService;
  /** The service {@link NetworkLabelsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_labels) */
  readonly virtualFunctionAllowedLabels: NetworkLabelsService;
  /** The service {@link VirtualFunctionAllowedNetworksService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/virtual_function_allowed_networks) */
  readonly virtualFunctionAllowedNetworks: VirtualFunctionAllowedNetworksService;
}

/** Host NICs: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_nics) */
export interface HostNicsService {
  /** Reads the list of {@link HostNic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_nics/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** All content: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_nics/methods/list/parameters/all_content) */
      readonly allContent?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_nics/methods/list/parameters/follow) */
      readonly follow?: Follow<HostNic, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_nics/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<HostNic, P[number]>>>;
  /** The service {@link HostNicService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_nic) */
  nic(id: string): HostNicService;
}

/** Host NUMA node: service with `get`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_numa_node) */
export interface HostNumaNodeService extends MeasurableService {
  /** Reads the {@link NumaNode}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_numa_node/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_numa_node/methods/get/parameters/follow) */
      readonly follow?: Follow<NumaNode, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<NumaNode, P[number]>>;
}

/** Host NUMA nodes: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_numa_nodes) */
export interface HostNumaNodesService {
  /** Reads the list of {@link NumaNode}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_numa_nodes/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_numa_nodes/methods/list/parameters/follow) */
      readonly follow?: Follow<NumaNode, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_numa_nodes/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<NumaNode, P[number]>>>;
  /** The service {@link HostNumaNodeService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_numa_node) */
  node(id: string): HostNumaNodeService;
}

/** Host: service with `activate`, `approve`, `approveUsingRootPassword`, `approveUsingSsh`, `commitNetConfig`, `copyHostNetworks`, `deactivate`, `discoverIscsi`, `enrollCertificate`, `fence`, `forceSelectSpm`, `get`, `install`, `installUsingRootPassword`, `installUsingSsh`, `iscsiDiscover`, `iscsiLogin`, `refresh`, `remove`, `setupNetworks`, `syncAllNetworks`, `unregisteredStorageDomainsDiscover`, `update`, `updateUsingRootPassword`, `updateUsingSsh`, `upgrade`, `upgradeCheck` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host) */
export interface HostService extends MeasurableService {
  /** Action: activate. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/activate) */
  activate(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/activate/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: approve. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/approve) */
  approve(
    parameters?: {
      /** Activate: yes or no; sent in the action. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/approve/parameters/activate) */
      readonly activate?: boolean | undefined;
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/approve/parameters/async) */
      readonly async?: boolean | undefined;
      /** Cluster: {@link Cluster}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/approve/parameters/cluster) */
      readonly cluster?: Input<Cluster> | undefined;
      /** Host: {@link Host}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/approve/parameters/host) */
      readonly host?: Input<Host> | undefined;
      /** Reboot: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/approve/parameters/reboot) */
      readonly reboot?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Action: approve using root password (using root password: a special case of `approve`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/approve)
   *
   * Needs `host.rootPassword`.
   */
  approveUsingRootPassword(
    parameters?: {
      /** Activate: yes or no; sent in the action. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/approve/parameters/activate) */
      readonly activate?: boolean | undefined;
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/approve/parameters/async) */
      readonly async?: boolean | undefined;
      /** Cluster: {@link Cluster}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/approve/parameters/cluster) */
      readonly cluster?: Input<Cluster> | undefined;
      /** Host: {@link Host}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/approve/parameters/host) */
      readonly host?: Input<Host> | undefined;
      /** Reboot: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/approve/parameters/reboot) */
      readonly reboot?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Action: approve using SSH (using SSH: a special case of `approve`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/approve)
   *
   * Needs `host.ssh.authenticationMethod`; `host.ssh.user.password`; `host.ssh.user.userName`.
   */
  approveUsingSsh(
    parameters?: {
      /** Activate: yes or no; sent in the action. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/approve/parameters/activate) */
      readonly activate?: boolean | undefined;
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/approve/parameters/async) */
      readonly async?: boolean | undefined;
      /** Cluster: {@link Cluster}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/approve/parameters/cluster) */
      readonly cluster?: Input<Cluster> | undefined;
      /** Host: {@link Host}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/approve/parameters/host) */
      readonly host?: Input<Host> | undefined;
      /** Reboot: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/approve/parameters/reboot) */
      readonly reboot?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: commit net config. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/commit_net_config) */
  commitNetConfig(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/commit_net_config/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Action: copy host networks. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/copy_host_networks)
   *
   * Needs `sourceHost.id`.
   */
  copyHostNetworks(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/copy_host_networks/parameters/async) */
      readonly async?: boolean | undefined;
      /** Source host: {@link Host}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/copy_host_networks/parameters/source_host) */
      readonly sourceHost?: Input<Host> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: deactivate. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/deactivate) */
  deactivate(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/deactivate/parameters/async) */
      readonly async?: boolean | undefined;
      /** Reason: text; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/deactivate/parameters/reason) */
      readonly reason?: string | undefined;
      /** Stop gluster service: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/deactivate/parameters/stop_gluster_service) */
      readonly stopGlusterService?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Action: discover iSCSI; gives discovered targets, list of {@link IscsiDetails}. Since 4.4.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/discover_iscsi)
   *
   * Needs `iscsi.address`.
   */
  discoverIscsi(
    parameters?: {
      /** Async: yes or no; sent in the action. Since 4.4.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/discover_iscsi/parameters/async) */
      readonly async?: boolean | undefined;
      /** ISCSI: {@link IscsiDetails}; sent in the action. Since 4.4.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/discover_iscsi/parameters/iscsi) */
      readonly iscsi?: Input<IscsiDetails> | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<IscsiDetails>>;
  /** Action: enroll certificate. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/enroll_certificate) */
  enrollCertificate(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/enroll_certificate/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Action: fence; gives power management, {@link PowerManagement}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/fence)
   *
   * Needs `fenceType`.
   */
  fence(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/fence/parameters/async) */
      readonly async?: boolean | undefined;
      /** Fence type: text; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/fence/parameters/fence_type) */
      readonly fenceType?: string | undefined;
      /** Maintenance after restart: yes or no; sent in the action. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/fence/parameters/maintenance_after_restart) */
      readonly maintenanceAfterRestart?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<PowerManagement>;
  /** Action: force select SPM. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/force_select_spm) */
  forceSelectSpm(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/force_select_spm/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Reads the {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** All content: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/get/parameters/all_content) */
      readonly allContent?: boolean | undefined;
      /** Filter: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/get/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/get/parameters/follow) */
      readonly follow?: Follow<Host, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Host, P[number]>>;
  /** Action: install. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install) */
  install(
    parameters?: {
      /** Activate: yes or no; sent in the action. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install/parameters/activate) */
      readonly activate?: boolean | undefined;
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install/parameters/async) */
      readonly async?: boolean | undefined;
      /** Deploy hosted engine: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install/parameters/deploy_hosted_engine) */
      readonly deployHostedEngine?: boolean | undefined;
      /** Host: {@link Host}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install/parameters/host) */
      readonly host?: Input<Host> | undefined;
      /** Image: text; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install/parameters/image) */
      readonly image?: string | undefined;
      /** Reboot: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install/parameters/reboot) */
      readonly reboot?: boolean | undefined;
      /** Root password: text; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install/parameters/root_password) */
      readonly rootPassword?: string | undefined;
      /** SSH: {@link Ssh}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install/parameters/ssh) */
      readonly ssh?: Input<Ssh> | undefined;
      /** Undeploy hosted engine: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install/parameters/undeploy_hosted_engine) */
      readonly undeployHostedEngine?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: install using root password (using root password: a special case of `install`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install) */
  installUsingRootPassword(
    parameters?: {
      /** Activate: yes or no; sent in the action. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install/parameters/activate) */
      readonly activate?: boolean | undefined;
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install/parameters/async) */
      readonly async?: boolean | undefined;
      /** Deploy hosted engine: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install/parameters/deploy_hosted_engine) */
      readonly deployHostedEngine?: boolean | undefined;
      /** Host: {@link Host}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install/parameters/host) */
      readonly host?: Input<Host> | undefined;
      /** Image: text; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install/parameters/image) */
      readonly image?: string | undefined;
      /** Reboot: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install/parameters/reboot) */
      readonly reboot?: boolean | undefined;
      /** Root password: text; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install/parameters/root_password) */
      readonly rootPassword?: string | undefined;
      /** SSH: {@link Ssh}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install/parameters/ssh) */
      readonly ssh?: Input<Ssh> | undefined;
      /** Undeploy hosted engine: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install/parameters/undeploy_hosted_engine) */
      readonly undeployHostedEngine?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: install using SSH (using SSH: a special case of `install`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install) */
  installUsingSsh(
    parameters?: {
      /** Activate: yes or no; sent in the action. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install/parameters/activate) */
      readonly activate?: boolean | undefined;
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install/parameters/async) */
      readonly async?: boolean | undefined;
      /** Deploy hosted engine: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install/parameters/deploy_hosted_engine) */
      readonly deployHostedEngine?: boolean | undefined;
      /** Host: {@link Host}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install/parameters/host) */
      readonly host?: Input<Host> | undefined;
      /** Image: text; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install/parameters/image) */
      readonly image?: string | undefined;
      /** Reboot: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install/parameters/reboot) */
      readonly reboot?: boolean | undefined;
      /** Root password: text; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install/parameters/root_password) */
      readonly rootPassword?: string | undefined;
      /** SSH: {@link Ssh}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install/parameters/ssh) */
      readonly ssh?: Input<Ssh> | undefined;
      /** Undeploy hosted engine: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/install/parameters/undeploy_hosted_engine) */
      readonly undeployHostedEngine?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Action: iSCSI discover; gives iSCSI targets, list of text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/iscsi_discover)
   *
   * Needs `iscsi.address`.
   *
   * @deprecated The API model says so, without naming a successor.
   */
  iscsiDiscover(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/iscsi_discover/parameters/async) */
      readonly async?: boolean | undefined;
      /** ISCSI: {@link IscsiDetails}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/iscsi_discover/parameters/iscsi) */
      readonly iscsi?: Input<IscsiDetails> | undefined;
    },
    options?: OperationOptions,
  ): Answer<readonly string[]>;
  /**
   * Action: iSCSI login. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/iscsi_login)
   *
   * Needs `iscsi.address`; `iscsi.target`.
   */
  iscsiLogin(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/iscsi_login/parameters/async) */
      readonly async?: boolean | undefined;
      /** ISCSI: {@link IscsiDetails}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/iscsi_login/parameters/iscsi) */
      readonly iscsi?: Input<IscsiDetails> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: refresh. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/refresh) */
  refresh(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/refresh/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/remove) */
  remove(
    parameters?: {
      /** Force: yes or no; sent in the query. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/remove/parameters/force) */
      readonly force?: boolean | undefined;
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: setup networks. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/setup_networks) */
  setupNetworks(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/setup_networks/parameters/async) */
      readonly async?: boolean | undefined;
      /** Check connectivity: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/setup_networks/parameters/check_connectivity) */
      readonly checkConnectivity?: boolean | undefined;
      /** Commit on success: yes or no; sent in the action. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/setup_networks/parameters/commit_on_success) */
      readonly commitOnSuccess?: boolean | undefined;
      /** Connectivity timeout: integer; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/setup_networks/parameters/connectivity_timeout) */
      readonly connectivityTimeout?: number | bigint | undefined;
      /** Modified bonds: list of {@link HostNic}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/setup_networks/parameters/modified_bonds) */
      readonly modifiedBonds?: readonly Input<HostNic>[] | undefined;
      /** Modified labels: list of {@link NetworkLabel}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/setup_networks/parameters/modified_labels) */
      readonly modifiedLabels?: readonly Input<NetworkLabel>[] | undefined;
      /** Modified network attachments: list of {@link NetworkAttachment}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/setup_networks/parameters/modified_network_attachments) */
      readonly modifiedNetworkAttachments?: readonly Input<NetworkAttachment>[] | undefined;
      /** Removed bonds: list of {@link HostNic}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/setup_networks/parameters/removed_bonds) */
      readonly removedBonds?: readonly Input<HostNic>[] | undefined;
      /** Removed labels: list of {@link NetworkLabel}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/setup_networks/parameters/removed_labels) */
      readonly removedLabels?: readonly Input<NetworkLabel>[] | undefined;
      /** Removed network attachments: list of {@link NetworkAttachment}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/setup_networks/parameters/removed_network_attachments) */
      readonly removedNetworkAttachments?: readonly Input<NetworkAttachment>[] | undefined;
      /** Synchronized network attachments: list of {@link NetworkAttachment}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/setup_networks/parameters/synchronized_network_attachments) */
      readonly synchronizedNetworkAttachments?: readonly Input<NetworkAttachment>[] | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: sync all networks. Since 4.2.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/sync_all_networks) */
  syncAllNetworks(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/sync_all_networks/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: unregistered storage domains discover; gives storage domains, list of {@link StorageDomain}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/unregistered_storage_domains_discover) */
  unregisteredStorageDomainsDiscover(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/unregistered_storage_domains_discover/parameters/async) */
      readonly async?: boolean | undefined;
      /** ISCSI: {@link IscsiDetails}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/unregistered_storage_domains_discover/parameters/iscsi) */
      readonly iscsi?: Input<IscsiDetails> | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<StorageDomain>>;
  /**
   * Changes the {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/update)
   *
   * @param host The {@link Host} to send; it is the body.
   */
  update(
    host: Input<Host>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Host>;
  /**
   * Changes the {@link Host} (using root password: a special case of `update`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/update)
   *
   * @param host The {@link Host} to send; it is the body.
   */
  updateUsingRootPassword(
    host: Input<Host>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Host>;
  /**
   * Changes the {@link Host} (using SSH: a special case of `update`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/update)
   *
   * @param host The {@link Host} to send; it is the body.
   */
  updateUsingSsh(
    host: Input<Host>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Host>;
  /** Action: upgrade. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/upgrade) */
  upgrade(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/upgrade/parameters/async) */
      readonly async?: boolean | undefined;
      /**
       * Image: text; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/upgrade/parameters/image)
       *
       * @deprecated The API model says so, without naming a successor.
       */
      readonly image?: string | undefined;
      /** Reboot: yes or no; sent in the action. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/upgrade/parameters/reboot) */
      readonly reboot?: boolean | undefined;
      /** Timeout: integer; sent in the action. Since 4.3.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/upgrade/parameters/timeout) */
      readonly timeout?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: upgrade check. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host/methods/upgrade_check) */
  upgradeCheck(parameters?: NoParameters, options?: OperationOptions): Answer<void>;
  /** The service {@link AssignedAffinityLabelsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_affinity_labels) */
  readonly affinityLabels: AssignedAffinityLabelsService;
  /** The service {@link HostCpuUnitsService}. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_cpu_units) */
  readonly cpuUnits: HostCpuUnitsService;
  /** The service {@link HostDevicesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_devices) */
  readonly devices: HostDevicesService;
  /** The service {@link ExternalNetworkProviderConfigurationsService}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_network_provider_configurations) */
  readonly externalNetworkProviderConfigurations: ExternalNetworkProviderConfigurationsService;
  /** The service {@link FenceAgentsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/fence_agents) */
  readonly fenceAgents: FenceAgentsService;
  /** The service {@link HostHooksService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_hooks) */
  readonly hooks: HostHooksService;
  /** The service {@link KatelloErrataService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/katello_errata) */
  readonly katelloErrata: KatelloErrataService;
  /** The service {@link NetworkAttachmentsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_attachments) */
  readonly networkAttachments: NetworkAttachmentsService;
  /** The service {@link HostNicsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_nics) */
  readonly nics: HostNicsService;
  /** The service {@link HostNumaNodesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_numa_nodes) */
  readonly numaNodes: HostNumaNodesService;
  /** The service {@link AssignedPermissionsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions) */
  readonly permissions: AssignedPermissionsService;
  /** The service {@link HostStorageService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_storage) */
  readonly storage: HostStorageService;
  /** The service {@link StorageServerConnectionExtensionsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection_extensions) */
  readonly storageConnectionExtensions: StorageServerConnectionExtensionsService;
  /** The service {@link AssignedTagsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_tags) */
  readonly tags: AssignedTagsService;
  /** The service {@link UnmanagedNetworksService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/unmanaged_networks) */
  readonly unmanagedNetworks: UnmanagedNetworksService;
}

/** Host storage: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_storage) */
export interface HostStorageService {
  /** Reads the list of {@link HostStorage}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_storage/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_storage/methods/list/parameters/follow) */
      readonly follow?: Follow<HostStorage, P> | undefined;
      /** Report status: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host_storage/methods/list/parameters/report_status) */
      readonly reportStatus?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<HostStorage, P[number]>>>;
  /** The service {@link StorageService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage) */
  storage(id: string): StorageService;
}

/** Hosts: service with `add`, `addUsingRootPassword`, `addUsingSsh`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/hosts) */
export interface HostsService {
  /**
   * Adds a {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/hosts/methods/add)
   *
   * Needs `host.address`; `host.name`; `host.cluster.id` or `host.cluster.name`.
   *
   * @param host The {@link Host} to send; it is the body.
   */
  add(
    host: Input<Host>,
    parameters?: {
      /** Activate: yes or no; sent in the query. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/hosts/methods/add/parameters/activate) */
      readonly activate?: boolean | undefined;
      /** Deploy hosted engine: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/hosts/methods/add/parameters/deploy_hosted_engine) */
      readonly deployHostedEngine?: boolean | undefined;
      /** Reboot: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/hosts/methods/add/parameters/reboot) */
      readonly reboot?: boolean | undefined;
      /** Undeploy hosted engine: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/hosts/methods/add/parameters/undeploy_hosted_engine) */
      readonly undeployHostedEngine?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Host>;
  /**
   * Adds a {@link Host} (using root password: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/hosts/methods/add)
   *
   * Needs `host.rootPassword`.
   *
   * @param host The {@link Host} to send; it is the body.
   */
  addUsingRootPassword(
    host: Input<Host>,
    parameters?: {
      /** Activate: yes or no; sent in the query. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/hosts/methods/add/parameters/activate) */
      readonly activate?: boolean | undefined;
      /** Deploy hosted engine: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/hosts/methods/add/parameters/deploy_hosted_engine) */
      readonly deployHostedEngine?: boolean | undefined;
      /** Reboot: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/hosts/methods/add/parameters/reboot) */
      readonly reboot?: boolean | undefined;
      /** Undeploy hosted engine: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/hosts/methods/add/parameters/undeploy_hosted_engine) */
      readonly undeployHostedEngine?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Host>;
  /**
   * Adds a {@link Host} (using SSH: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/hosts/methods/add)
   *
   * @param host The {@link Host} to send; it is the body.
   */
  addUsingSsh(
    host: Input<Host>,
    parameters?: {
      /** Activate: yes or no; sent in the query. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/hosts/methods/add/parameters/activate) */
      readonly activate?: boolean | undefined;
      /** Deploy hosted engine: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/hosts/methods/add/parameters/deploy_hosted_engine) */
      readonly deployHostedEngine?: boolean | undefined;
      /** Reboot: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/hosts/methods/add/parameters/reboot) */
      readonly reboot?: boolean | undefined;
      /** Undeploy hosted engine: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/hosts/methods/add/parameters/undeploy_hosted_engine) */
      readonly undeployHostedEngine?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Host>;
  /** Reads the list of {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/hosts/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** All content: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/hosts/methods/list/parameters/all_content) */
      readonly allContent?: boolean | undefined;
      /** Case sensitive: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/hosts/methods/list/parameters/case_sensitive) */
      readonly caseSensitive?: boolean | undefined;
      /** Check VMs in affinity closure: yes or no; sent in the query. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/hosts/methods/list/parameters/check_vms_in_affinity_closure) */
      readonly checkVmsInAffinityClosure?: boolean | undefined;
      /** Filter: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/hosts/methods/list/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/hosts/methods/list/parameters/follow) */
      readonly follow?: Follow<Host, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/hosts/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
      /** Migration target of: text; sent in the query. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/hosts/methods/list/parameters/migration_target_of) */
      readonly migrationTargetOf?: string | undefined;
      /** Search: text; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/hosts/methods/list/parameters/search) */
      readonly search?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Host, P[number]>>>;
  /** The service {@link HostService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/host) */
  host(id: string): HostService;
}

/** Icon: service with `get`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/icon) */
export interface IconService {
  /** Reads the {@link Icon}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/icon/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/icon/methods/get/parameters/follow) */
      readonly follow?: Follow<Icon, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Icon, P[number]>>;
}

/** Icons: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/icons) */
export interface IconsService {
  /** Reads the list of {@link Icon}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/icons/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/icons/methods/list/parameters/follow) */
      readonly follow?: Follow<Icon, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/icons/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Icon, P[number]>>>;
  /** The service {@link IconService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/icon) */
  icon(id: string): IconService;
}

/** Image: service with `get`, `import`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/image) */
export interface ImageService {
  /** Reads the {@link Image}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/image/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/image/methods/get/parameters/follow) */
      readonly follow?: Follow<Image, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Image, P[number]>>;
  /**
   * Action: import. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/image/methods/import)
   *
   * Needs `storageDomain.id` or `storageDomain.name`.
   */
  import(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/image/methods/import/parameters/async) */
      readonly async?: boolean | undefined;
      /** Cluster: {@link Cluster}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/image/methods/import/parameters/cluster) */
      readonly cluster?: Input<Cluster> | undefined;
      /** Disk: {@link Disk}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/image/methods/import/parameters/disk) */
      readonly disk?: Input<Disk> | undefined;
      /** Import as template: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/image/methods/import/parameters/import_as_template) */
      readonly importAsTemplate?: boolean | undefined;
      /** Storage domain: {@link StorageDomain}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/image/methods/import/parameters/storage_domain) */
      readonly storageDomain?: Input<StorageDomain> | undefined;
      /** Template: {@link Template}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/image/methods/import/parameters/template) */
      readonly template?: Input<Template> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Image transfer: service with `cancel`, `extend`, `finalize`, `get`, `pause`, `resume`. Since 4.5.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/image_transfer) */
export interface ImageTransferService {
  /** Action: cancel. Since 4.2.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/image_transfer/methods/cancel) */
  cancel(parameters?: NoParameters, options?: OperationOptions): Answer<void>;
  /** Action: extend. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/image_transfer/methods/extend) */
  extend(parameters?: NoParameters, options?: OperationOptions): Answer<void>;
  /** Action: finalize. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/image_transfer/methods/finalize) */
  finalize(parameters?: NoParameters, options?: OperationOptions): Answer<void>;
  /** Reads the {@link ImageTransfer}. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/image_transfer/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/image_transfer/methods/get/parameters/follow) */
      readonly follow?: Follow<ImageTransfer, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<ImageTransfer, P[number]>>;
  /** Action: pause. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/image_transfer/methods/pause) */
  pause(parameters?: NoParameters, options?: OperationOptions): Answer<void>;
  /** Action: resume. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/image_transfer/methods/resume) */
  resume(parameters?: NoParameters, options?: OperationOptions): Answer<void>;
}

/** Image transfers: service with `add`, `addForDisk`, `addForImage`, `addForSnapshot`, `list` and the services in it. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/image_transfers) */
export interface ImageTransfersService {
  /**
   * Adds an {@link ImageTransfer}. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/image_transfers/methods/add)
   *
   * @param imageTransfer The {@link ImageTransfer} to send; it is the body.
   */
  add(
    imageTransfer: Input<ImageTransfer>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<ImageTransfer>;
  /**
   * Adds an {@link ImageTransfer} (for disk: a special case of `add`). Since 4.2.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/image_transfers/methods/add)
   *
   * Needs `imageTransfer.disk.id`.
   *
   * @param imageTransfer The {@link ImageTransfer} to send; it is the body.
   */
  addForDisk(
    imageTransfer: Input<ImageTransfer>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<ImageTransfer>;
  /**
   * Adds an {@link ImageTransfer} (for image: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/image_transfers/methods/add)
   *
   * Needs `imageTransfer.image.id`.
   *
   * @param imageTransfer The {@link ImageTransfer} to send; it is the body.
   * @deprecated The API model says so, without naming a successor.
   */
  addForImage(
    imageTransfer: Input<ImageTransfer>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<ImageTransfer>;
  /**
   * Adds an {@link ImageTransfer} (for snapshot: a special case of `add`). Since 4.2.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/image_transfers/methods/add)
   *
   * Needs `imageTransfer.snapshot.id`.
   *
   * @param imageTransfer The {@link ImageTransfer} to send; it is the body.
   */
  addForSnapshot(
    imageTransfer: Input<ImageTransfer>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<ImageTransfer>;
  /** Reads the list of {@link ImageTransfer}. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/image_transfers/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/image_transfers/methods/list/parameters/follow) */
      readonly follow?: Follow<ImageTransfer, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<ImageTransfer, P[number]>>>;
  /** The service {@link ImageTransferService} of one. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/image_transfer) */
  imageTransfer(id: string): ImageTransferService;
}

/** Images: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/images) */
export interface ImagesService {
  /** Reads the list of {@link Image}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/images/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/images/methods/list/parameters/follow) */
      readonly follow?: Follow<Image, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/images/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Image, P[number]>>>;
  /** The service {@link ImageService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/image) */
  image(id: string): ImageService;
}

/** Instance type graphics console: service with `get`, `remove`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_graphics_console) */
export interface InstanceTypeGraphicsConsoleService {
  /** Reads the {@link GraphicsConsole}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_graphics_console/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_graphics_console/methods/get/parameters/follow) */
      readonly follow?: Follow<GraphicsConsole, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<GraphicsConsole, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_graphics_console/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_graphics_console/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Instance type graphics consoles: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_graphics_consoles) */
export interface InstanceTypeGraphicsConsolesService {
  /**
   * Adds a {@link GraphicsConsole}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_graphics_consoles/methods/add)
   *
   * Needs `console.protocol`.
   *
   * @param console The {@link GraphicsConsole} to send; it is the body.
   */
  add(
    console: Input<GraphicsConsole>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<GraphicsConsole>;
  /** Reads the list of {@link GraphicsConsole}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_graphics_consoles/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_graphics_consoles/methods/list/parameters/follow) */
      readonly follow?: Follow<GraphicsConsole, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_graphics_consoles/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<GraphicsConsole, P[number]>>>;
  /** The service {@link InstanceTypeGraphicsConsoleService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_graphics_console) */
  console(id: string): InstanceTypeGraphicsConsoleService;
}

/** Instance type NIC: service with `get`, `remove`, `update`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_nic) */
export interface InstanceTypeNicService {
  /** Reads the {@link Nic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_nic/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_nic/methods/get/parameters/follow) */
      readonly follow?: Follow<Nic, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Nic, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_nic/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_nic/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link Nic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_nic/methods/update)
   *
   * @param nic The {@link Nic} to send; it is the body.
   */
  update(
    nic: Input<Nic>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_nic/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Nic>;
}

/** Instance type NICs: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_nics) */
export interface InstanceTypeNicsService {
  /**
   * Adds a {@link Nic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_nics/methods/add)
   *
   * @param nic The {@link Nic} to send; it is the body.
   */
  add(nic: Input<Nic>, parameters?: NoParameters, options?: OperationOptions): Answer<Nic>;
  /** Reads the list of {@link Nic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_nics/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_nics/methods/list/parameters/follow) */
      readonly follow?: Follow<Nic, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_nics/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
      /** Search: text; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_nics/methods/list/parameters/search) */
      readonly search?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Nic, P[number]>>>;
  /** The service {@link InstanceTypeNicService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_nic) */
  nic(id: string): InstanceTypeNicService;
}

/** Instance type: service with `get`, `remove`, `update` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type) */
export interface InstanceTypeService {
  /** Reads the {@link InstanceType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type/methods/get/parameters/follow) */
      readonly follow?: Follow<InstanceType, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<InstanceType, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link InstanceType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type/methods/update)
   *
   * @param instanceType The {@link InstanceType} to send; it is the body.
   */
  update(
    instanceType: Input<InstanceType>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<InstanceType>;
  /** The service {@link InstanceTypeGraphicsConsolesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_graphics_consoles) */
  readonly graphicsConsoles: InstanceTypeGraphicsConsolesService;
  /** The service {@link InstanceTypeNicsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_nics) */
  readonly nics: InstanceTypeNicsService;
  /** The service {@link InstanceTypeWatchdogsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_watchdogs) */
  readonly watchdogs: InstanceTypeWatchdogsService;
}

/** Instance type watchdog: service with `get`, `remove`, `update`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_watchdog) */
export interface InstanceTypeWatchdogService {
  /** Reads the {@link Watchdog}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_watchdog/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_watchdog/methods/get/parameters/follow) */
      readonly follow?: Follow<Watchdog, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Watchdog, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_watchdog/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_watchdog/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link Watchdog}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_watchdog/methods/update)
   *
   * @param watchdog The {@link Watchdog} to send; it is the body.
   */
  update(
    watchdog: Input<Watchdog>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_watchdog/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Watchdog>;
}

/** Instance type watchdogs: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_watchdogs) */
export interface InstanceTypeWatchdogsService {
  /**
   * Adds a {@link Watchdog}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_watchdogs/methods/add)
   *
   * @param watchdog The {@link Watchdog} to send; it is the body.
   */
  add(watchdog: Input<Watchdog>, parameters?: NoParameters, options?: OperationOptions): Answer<Watchdog>;
  /** Reads the list of {@link Watchdog}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_watchdogs/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_watchdogs/methods/list/parameters/follow) */
      readonly follow?: Follow<Watchdog, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_watchdogs/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
      /** Search: text; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_watchdogs/methods/list/parameters/search) */
      readonly search?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Watchdog, P[number]>>>;
  /** The service {@link InstanceTypeWatchdogService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type_watchdog) */
  watchdog(id: string): InstanceTypeWatchdogService;
}

/** Instance types: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_types) */
export interface InstanceTypesService {
  /**
   * Adds an {@link InstanceType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_types/methods/add)
   *
   * Needs `instanceType.name`.
   *
   * @param instanceType The {@link InstanceType} to send; it is the body.
   */
  add(
    instanceType: Input<InstanceType>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<InstanceType>;
  /** Reads the list of {@link InstanceType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_types/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Case sensitive: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_types/methods/list/parameters/case_sensitive) */
      readonly caseSensitive?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_types/methods/list/parameters/follow) */
      readonly follow?: Follow<InstanceType, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_types/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
      /** Search: text; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_types/methods/list/parameters/search) */
      readonly search?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<InstanceType, P[number]>>>;
  /** The service {@link InstanceTypeService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_type) */
  instanceType(id: string): InstanceTypeService;
}

/** ISCSI bond: service with `get`, `remove`, `update` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/iscsi_bond) */
export interface IscsiBondService {
  /** Reads the {@link IscsiBond}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/iscsi_bond/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/iscsi_bond/methods/get/parameters/follow) */
      readonly follow?: Follow<IscsiBond, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<IscsiBond, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/iscsi_bond/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/iscsi_bond/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link IscsiBond}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/iscsi_bond/methods/update)
   *
   * @param bond The {@link IscsiBond} to send; it is the body.
   */
  update(
    bond: Input<IscsiBond>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/iscsi_bond/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<IscsiBond>;
  /** The service {@link NetworksService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/networks) */
  readonly networks: NetworksService;
  /** The service {@link StorageServerConnectionsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connections) */
  readonly storageServerConnections: StorageServerConnectionsService;
}

/** ISCSI bonds: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/iscsi_bonds) */
export interface IscsiBondsService {
  /**
   * Adds an {@link IscsiBond}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/iscsi_bonds/methods/add)
   *
   * Needs `bond.name`.
   *
   * @param bond The {@link IscsiBond} to send; it is the body.
   */
  add(bond: Input<IscsiBond>, parameters?: NoParameters, options?: OperationOptions): Answer<IscsiBond>;
  /** Reads the list of {@link IscsiBond}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/iscsi_bonds/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/iscsi_bonds/methods/list/parameters/follow) */
      readonly follow?: Follow<IscsiBond, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/iscsi_bonds/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<IscsiBond, P[number]>>>;
  /** The service {@link IscsiBondService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/iscsi_bond) */
  iscsiBond(id: string): IscsiBondService;
}

/** Job: service with `clear`, `end`, `get` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/job) */
export interface JobService {
  /** Action: clear. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/job/methods/clear) */
  clear(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/job/methods/clear/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: end. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/job/methods/end) */
  end(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/job/methods/end/parameters/async) */
      readonly async?: boolean | undefined;
      /** Force: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/job/methods/end/parameters/force) */
      readonly force?: boolean | undefined;
      /** Succeeded: yes or no; sent in the action. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/job/methods/end/parameters/succeeded) */
      readonly succeeded?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Reads the {@link Job}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/job/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/job/methods/get/parameters/follow) */
      readonly follow?: Follow<Job, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Job, P[number]>>;
  /** The service {@link StepsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/steps) */
  readonly steps: StepsService;
}

/** Jobs: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/jobs) */
export interface JobsService {
  /**
   * Adds a {@link Job}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/jobs/methods/add)
   *
   * Needs `job.description`.
   *
   * @param job The {@link Job} to send; it is the body.
   */
  add(job: Input<Job>, parameters?: NoParameters, options?: OperationOptions): Answer<Job>;
  /** Reads the list of {@link Job}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/jobs/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Case sensitive: yes or no; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/jobs/methods/list/parameters/case_sensitive) */
      readonly caseSensitive?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/jobs/methods/list/parameters/follow) */
      readonly follow?: Follow<Job, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/jobs/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
      /** Search: text; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/jobs/methods/list/parameters/search) */
      readonly search?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Job, P[number]>>>;
  /** The service {@link JobService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/job) */
  job(id: string): JobService;
}

/** Katello errata: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/katello_errata) */
export interface KatelloErrataService {
  /** Reads the list of {@link KatelloErratum}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/katello_errata/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/katello_errata/methods/list/parameters/follow) */
      readonly follow?: Follow<KatelloErratum, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/katello_errata/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<KatelloErratum, P[number]>>>;
  /** The service {@link KatelloErratumService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/katello_erratum) */
  katelloErratum(id: string): KatelloErratumService;
}

/** Katello erratum: service with `get`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/katello_erratum) */
export interface KatelloErratumService {
  /** Reads the {@link KatelloErratum}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/katello_erratum/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/katello_erratum/methods/get/parameters/follow) */
      readonly follow?: Follow<KatelloErratum, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<KatelloErratum, P[number]>>;
}

/** Link layer discovery protocol: service with `list`. Since 4.1.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/link_layer_discovery_protocol) */
export interface LinkLayerDiscoveryProtocolService {
  /** Reads the list of {@link LinkLayerDiscoveryProtocolElement}. Since 4.1.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/link_layer_discovery_protocol/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/link_layer_discovery_protocol/methods/list/parameters/follow) */
      readonly follow?: Follow<LinkLayerDiscoveryProtocolElement, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<LinkLayerDiscoveryProtocolElement, P[number]>>>;
}

/** MAC pool: service with `get`, `remove`, `update` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/mac_pool) */
export interface MacPoolService {
  /** Reads the {@link MacPool}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/mac_pool/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/mac_pool/methods/get/parameters/follow) */
      readonly follow?: Follow<MacPool, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<MacPool, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/mac_pool/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/mac_pool/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link MacPool}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/mac_pool/methods/update)
   *
   * @param pool The {@link MacPool} to send; it is the body.
   */
  update(
    pool: Input<MacPool>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/mac_pool/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<MacPool>;
  /** The service {@link AssignedPermissionsService}. Since 4.4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions) */
  readonly permissions: AssignedPermissionsService;
}

/** MAC pools: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/mac_pools) */
export interface MacPoolsService {
  /**
   * Adds a {@link MacPool}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/mac_pools/methods/add)
   *
   * Needs `pool.name`; `pool.ranges[].from`; `pool.ranges[].to`.
   *
   * @param pool The {@link MacPool} to send; it is the body.
   */
  add(pool: Input<MacPool>, parameters?: NoParameters, options?: OperationOptions): Answer<MacPool>;
  /** Reads the list of {@link MacPool}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/mac_pools/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/mac_pools/methods/list/parameters/follow) */
      readonly follow?: Follow<MacPool, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/mac_pools/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<MacPool, P[number]>>>;
  /** The service {@link MacPoolService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/mac_pool) */
  macPool(id: string): MacPoolService;
}

/** Measurable: service with the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/measurable) */
export interface MeasurableService {
  /** The service {@link StatisticsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/statistics) */
  readonly statistics: StatisticsService;
}

/** Moveable: service with `move`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/moveable) */
export interface MoveableService {
  /** Action: move. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/moveable/methods/move) */
  move(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/moveable/methods/move/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Network attachment: service with `get`, `remove`, `update`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_attachment) */
export interface NetworkAttachmentService {
  /** Reads the {@link NetworkAttachment}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_attachment/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_attachment/methods/get/parameters/follow) */
      readonly follow?: Follow<NetworkAttachment, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<NetworkAttachment, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_attachment/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_attachment/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link NetworkAttachment}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_attachment/methods/update)
   *
   * @param attachment The {@link NetworkAttachment} to send; it is the body.
   */
  update(
    attachment: Input<NetworkAttachment>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_attachment/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<NetworkAttachment>;
}

/** Network attachments: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_attachments) */
export interface NetworkAttachmentsService {
  /**
   * Adds a {@link NetworkAttachment}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_attachments/methods/add)
   *
   * Needs `attachment.network.name` or `attachment.network.id`.
   *
   * @param attachment The {@link NetworkAttachment} to send; it is the body.
   */
  add(
    attachment: Input<NetworkAttachment>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<NetworkAttachment>;
  /** Reads the list of {@link NetworkAttachment}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_attachments/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_attachments/methods/list/parameters/follow) */
      readonly follow?: Follow<NetworkAttachment, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_attachments/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<NetworkAttachment, P[number]>>>;
  /** The service {@link NetworkAttachmentService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_attachment) */
  attachment(id: string): NetworkAttachmentService;
}

/** Network filter: service with `get`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_filter) */
export interface NetworkFilterService {
  /** Reads the {@link NetworkFilter}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_filter/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_filter/methods/get/parameters/follow) */
      readonly follow?: Follow<NetworkFilter, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<NetworkFilter, P[number]>>;
}

/** Network filters: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_filters) */
export interface NetworkFiltersService {
  /** Reads the list of {@link NetworkFilter}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_filters/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_filters/methods/list/parameters/follow) */
      readonly follow?: Follow<NetworkFilter, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<NetworkFilter, P[number]>>>;
  /** The service {@link NetworkFilterService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_filter) */
  networkFilter(id: string): NetworkFilterService;
}

/** Network label: service with `get`, `remove`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_label) */
export interface NetworkLabelService {
  /** Reads the {@link NetworkLabel}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_label/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_label/methods/get/parameters/follow) */
      readonly follow?: Follow<NetworkLabel, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<NetworkLabel, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_label/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_label/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Network labels: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_labels) */
export interface NetworkLabelsService {
  /**
   * Adds a {@link NetworkLabel}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_labels/methods/add)
   *
   * Needs `label.id`.
   *
   * @param label The {@link NetworkLabel} to send; it is the body.
   */
  add(
    label: Input<NetworkLabel>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<NetworkLabel>;
  /** Reads the list of {@link NetworkLabel}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_labels/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_labels/methods/list/parameters/follow) */
      readonly follow?: Follow<NetworkLabel, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_labels/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<NetworkLabel, P[number]>>>;
  /** The service {@link NetworkLabelService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_label) */
  label(id: string): NetworkLabelService;
}

/** Network: service with `get`, `remove`, `update` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network) */
export interface NetworkService {
  /** Reads the {@link Network}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network/methods/get/parameters/follow) */
      readonly follow?: Follow<Network, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Network, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link Network}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network/methods/update)
   *
   * @param network The {@link Network} to send; it is the body.
   */
  update(
    network: Input<Network>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Network>;
  /** The service {@link NetworkLabelsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_labels) */
  readonly networkLabels: NetworkLabelsService;
  /** The service {@link AssignedPermissionsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions) */
  readonly permissions: AssignedPermissionsService;
  /** The service {@link AssignedVnicProfilesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_vnic_profiles) */
  readonly vnicProfiles: AssignedVnicProfilesService;
}

/** Networks: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/networks) */
export interface NetworksService {
  /**
   * Adds a {@link Network}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/networks/methods/add)
   *
   * Needs `network.id` or `network.name`.
   *
   * @param network The {@link Network} to send; it is the body.
   */
  add(network: Input<Network>, parameters?: NoParameters, options?: OperationOptions): Answer<Network>;
  /** Reads the list of {@link Network}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/networks/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Case sensitive: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/networks/methods/list/parameters/case_sensitive) */
      readonly caseSensitive?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/networks/methods/list/parameters/follow) */
      readonly follow?: Follow<Network, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/networks/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
      /** Search: text; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/networks/methods/list/parameters/search) */
      readonly search?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Network, P[number]>>>;
  /** The service {@link NetworkService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network) */
  network(id: string): NetworkService;
}

/** NIC network filter parameter: service with `get`, `remove`, `update`. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/nic_network_filter_parameter) */
export interface NicNetworkFilterParameterService {
  /** Reads the {@link NetworkFilterParameter}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/nic_network_filter_parameter/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/nic_network_filter_parameter/methods/get/parameters/follow) */
      readonly follow?: Follow<NetworkFilterParameter, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<NetworkFilterParameter, P[number]>>;
  /** Removes what this service stands for. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/nic_network_filter_parameter/methods/remove) */
  remove(parameters?: NoParameters, options?: OperationOptions): Answer<void>;
  /**
   * Changes the {@link NetworkFilterParameter}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/nic_network_filter_parameter/methods/update)
   *
   * @param parameter The {@link NetworkFilterParameter} to send; it is the body.
   */
  update(
    parameter: Input<NetworkFilterParameter>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<NetworkFilterParameter>;
}

/** NIC network filter parameters: service with `add`, `list` and the services in it. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/nic_network_filter_parameters) */
export interface NicNetworkFilterParametersService {
  /**
   * Adds a {@link NetworkFilterParameter}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/nic_network_filter_parameters/methods/add)
   *
   * @param parameter The {@link NetworkFilterParameter} to send; it is the body.
   */
  add(
    parameter: Input<NetworkFilterParameter>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<NetworkFilterParameter>;
  /** Reads the list of {@link NetworkFilterParameter}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/nic_network_filter_parameters/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/nic_network_filter_parameters/methods/list/parameters/follow) */
      readonly follow?: Follow<NetworkFilterParameter, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<NetworkFilterParameter, P[number]>>>;
  /** The service {@link NicNetworkFilterParameterService} of one. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/nic_network_filter_parameter) */
  parameter(id: string): NicNetworkFilterParameterService;
}

/** Openstack image provider: service with `get`, `remove`, `update` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_image_provider) */
export interface OpenstackImageProviderService extends ExternalProviderService {
  /** Reads the {@link OpenStackImageProvider}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_image_provider/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_image_provider/methods/get/parameters/follow) */
      readonly follow?: Follow<OpenStackImageProvider, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<OpenStackImageProvider, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_image_provider/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_image_provider/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link OpenStackImageProvider}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_image_provider/methods/update)
   *
   * @param provider The {@link OpenStackImageProvider} to send; it is the body.
   */
  update(
    provider: Input<OpenStackImageProvider>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_image_provider/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<OpenStackImageProvider>;
  /** The service {@link OpenstackImagesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_images) */
  readonly images: OpenstackImagesService;
}

/** Openstack image providers: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_image_providers) */
export interface OpenstackImageProvidersService {
  /**
   * Adds an {@link OpenStackImageProvider}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_image_providers/methods/add)
   *
   * Needs `provider.name`.
   *
   * @param provider The {@link OpenStackImageProvider} to send; it is the body.
   */
  add(
    provider: Input<OpenStackImageProvider>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<OpenStackImageProvider>;
  /** Reads the list of {@link OpenStackImageProvider}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_image_providers/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_image_providers/methods/list/parameters/follow) */
      readonly follow?: Follow<OpenStackImageProvider, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_image_providers/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
      /** Search: text; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_image_providers/methods/list/parameters/search) */
      readonly search?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<OpenStackImageProvider, P[number]>>>;
  /** The service {@link OpenstackImageProviderService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_image_provider) */
  provider(id: string): OpenstackImageProviderService;
}

/** Openstack image: service with `get`, `import`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_image) */
export interface OpenstackImageService {
  /** Reads the {@link OpenStackImage}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_image/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_image/methods/get/parameters/follow) */
      readonly follow?: Follow<OpenStackImage, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<OpenStackImage, P[number]>>;
  /**
   * Action: import. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_image/methods/import)
   *
   * Needs `storageDomain.id` or `storageDomain.name`.
   */
  import(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_image/methods/import/parameters/async) */
      readonly async?: boolean | undefined;
      /** Cluster: {@link Cluster}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_image/methods/import/parameters/cluster) */
      readonly cluster?: Input<Cluster> | undefined;
      /** Disk: {@link Disk}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_image/methods/import/parameters/disk) */
      readonly disk?: Input<Disk> | undefined;
      /** Import as template: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_image/methods/import/parameters/import_as_template) */
      readonly importAsTemplate?: boolean | undefined;
      /** Storage domain: {@link StorageDomain}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_image/methods/import/parameters/storage_domain) */
      readonly storageDomain?: Input<StorageDomain> | undefined;
      /** Template: {@link Template}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_image/methods/import/parameters/template) */
      readonly template?: Input<Template> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Openstack images: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_images) */
export interface OpenstackImagesService {
  /** Reads the list of {@link OpenStackImage}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_images/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_images/methods/list/parameters/follow) */
      readonly follow?: Follow<OpenStackImage, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_images/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<OpenStackImage, P[number]>>>;
  /** The service {@link OpenstackImageService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_image) */
  image(id: string): OpenstackImageService;
}

/** Openstack network provider: service with `get`, `remove`, `update` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_network_provider) */
export interface OpenstackNetworkProviderService extends ExternalProviderService {
  /** Reads the {@link OpenStackNetworkProvider}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_network_provider/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_network_provider/methods/get/parameters/follow) */
      readonly follow?: Follow<OpenStackNetworkProvider, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<OpenStackNetworkProvider, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_network_provider/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_network_provider/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link OpenStackNetworkProvider}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_network_provider/methods/update)
   *
   * @param provider The {@link OpenStackNetworkProvider} to send; it is the body.
   */
  update(
    provider: Input<OpenStackNetworkProvider>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_network_provider/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<OpenStackNetworkProvider>;
  /** The service {@link OpenstackNetworksService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_networks) */
  readonly networks: OpenstackNetworksService;
}

/** Openstack network providers: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_network_providers) */
export interface OpenstackNetworkProvidersService {
  /**
   * Adds an {@link OpenStackNetworkProvider}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_network_providers/methods/add)
   *
   * Needs `provider.name`.
   *
   * @param provider The {@link OpenStackNetworkProvider} to send; it is the body.
   */
  add(
    provider: Input<OpenStackNetworkProvider>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<OpenStackNetworkProvider>;
  /** Reads the list of {@link OpenStackNetworkProvider}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_network_providers/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_network_providers/methods/list/parameters/follow) */
      readonly follow?: Follow<OpenStackNetworkProvider, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_network_providers/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
      /** Search: text; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_network_providers/methods/list/parameters/search) */
      readonly search?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<OpenStackNetworkProvider, P[number]>>>;
  /** The service {@link OpenstackNetworkProviderService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_network_provider) */
  provider(id: string): OpenstackNetworkProviderService;
}

/** Openstack network: service with `get`, `import` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_network) */
export interface OpenstackNetworkService {
  /** Reads the {@link OpenStackNetwork}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_network/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_network/methods/get/parameters/follow) */
      readonly follow?: Follow<OpenStackNetwork, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<OpenStackNetwork, P[number]>>;
  /** Action: import. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_network/methods/import) */
  import(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_network/methods/import/parameters/async) */
      readonly async?: boolean | undefined;
      /** Data center: {@link DataCenter}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_network/methods/import/parameters/data_center) */
      readonly dataCenter?: Input<DataCenter> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** The service {@link OpenstackSubnetsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_subnets) */
  readonly subnets: OpenstackSubnetsService;
}

/** Openstack networks: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_networks) */
export interface OpenstackNetworksService {
  /** Reads the list of {@link OpenStackNetwork}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_networks/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_networks/methods/list/parameters/follow) */
      readonly follow?: Follow<OpenStackNetwork, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_networks/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<OpenStackNetwork, P[number]>>>;
  /** The service {@link OpenstackNetworkService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_network) */
  network(id: string): OpenstackNetworkService;
}

/** Openstack subnet: service with `get`, `remove`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_subnet) */
export interface OpenstackSubnetService {
  /** Reads the {@link OpenStackSubnet}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_subnet/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_subnet/methods/get/parameters/follow) */
      readonly follow?: Follow<OpenStackSubnet, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<OpenStackSubnet, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_subnet/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_subnet/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Openstack subnets: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_subnets) */
export interface OpenstackSubnetsService {
  /**
   * Adds an {@link OpenStackSubnet}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_subnets/methods/add)
   *
   * @param subnet The {@link OpenStackSubnet} to send; it is the body.
   */
  add(
    subnet: Input<OpenStackSubnet>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<OpenStackSubnet>;
  /** Reads the list of {@link OpenStackSubnet}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_subnets/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_subnets/methods/list/parameters/follow) */
      readonly follow?: Follow<OpenStackSubnet, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_subnets/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<OpenStackSubnet, P[number]>>>;
  /** The service {@link OpenstackSubnetService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_subnet) */
  subnet(id: string): OpenstackSubnetService;
}

/**
 * Openstack volume authentication key: service with `get`, `remove`, `update`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_authentication_key)
 *
 * @deprecated The API model says so, without naming a successor.
 */
export interface OpenstackVolumeAuthenticationKeyService {
  /** Reads the {@link OpenstackVolumeAuthenticationKey}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_authentication_key/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_authentication_key/methods/get/parameters/follow) */
      readonly follow?: Follow<OpenstackVolumeAuthenticationKey, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<OpenstackVolumeAuthenticationKey, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_authentication_key/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_authentication_key/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link OpenstackVolumeAuthenticationKey}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_authentication_key/methods/update)
   *
   * @param key The {@link OpenstackVolumeAuthenticationKey} to send; it is the body.
   */
  update(
    key: Input<OpenstackVolumeAuthenticationKey>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<OpenstackVolumeAuthenticationKey>;
}

/**
 * Openstack volume authentication keys: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_authentication_keys)
 *
 * @deprecated The API model says so, without naming a successor.
 */
export interface OpenstackVolumeAuthenticationKeysService {
  /**
   * Adds an {@link OpenstackVolumeAuthenticationKey}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_authentication_keys/methods/add)
   *
   * Needs `key.usageType`; `key.uuid`; `key.value`.
   *
   * @param key The {@link OpenstackVolumeAuthenticationKey} to send; it is the body.
   */
  add(
    key: Input<OpenstackVolumeAuthenticationKey>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<OpenstackVolumeAuthenticationKey>;
  /** Reads the list of {@link OpenstackVolumeAuthenticationKey}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_authentication_keys/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_authentication_keys/methods/list/parameters/follow) */
      readonly follow?: Follow<OpenstackVolumeAuthenticationKey, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_authentication_keys/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<OpenstackVolumeAuthenticationKey, P[number]>>>;
  /** The service {@link OpenstackVolumeAuthenticationKeyService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_authentication_key) */
  key(id: string): OpenstackVolumeAuthenticationKeyService;
}

/**
 * Openstack volume provider: service with `get`, `remove`, `update` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_provider)
 *
 * @deprecated The API model says so, without naming a successor.
 */
export interface OpenstackVolumeProviderService extends ExternalProviderService {
  /** Reads the {@link OpenStackVolumeProvider}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_provider/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_provider/methods/get/parameters/follow) */
      readonly follow?: Follow<OpenStackVolumeProvider, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<OpenStackVolumeProvider, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_provider/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_provider/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
      /** Force: yes or no; sent in the query. Since 4.2.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_provider/methods/remove/parameters/force) */
      readonly force?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link OpenStackVolumeProvider}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_provider/methods/update)
   *
   * @param provider The {@link OpenStackVolumeProvider} to send; it is the body.
   */
  update(
    provider: Input<OpenStackVolumeProvider>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_provider/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<OpenStackVolumeProvider>;
  /** The service {@link OpenstackVolumeAuthenticationKeysService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_authentication_keys) */
  readonly authenticationKeys: OpenstackVolumeAuthenticationKeysService;
  /** The service {@link OpenstackVolumeTypesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_types) */
  readonly volumeTypes: OpenstackVolumeTypesService;
}

/**
 * Openstack volume providers: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_providers)
 *
 * @deprecated The API model says so, without naming a successor.
 */
export interface OpenstackVolumeProvidersService {
  /**
   * Adds an {@link OpenStackVolumeProvider}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_providers/methods/add)
   *
   * @param provider The {@link OpenStackVolumeProvider} to send; it is the body.
   */
  add(
    provider: Input<OpenStackVolumeProvider>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<OpenStackVolumeProvider>;
  /** Reads the list of {@link OpenStackVolumeProvider}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_providers/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_providers/methods/list/parameters/follow) */
      readonly follow?: Follow<OpenStackVolumeProvider, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_providers/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
      /** Search: text; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_providers/methods/list/parameters/search) */
      readonly search?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<OpenStackVolumeProvider, P[number]>>>;
  /** The service {@link OpenstackVolumeProviderService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_provider) */
  provider(id: string): OpenstackVolumeProviderService;
}

/**
 * Openstack volume type: service with `get`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_type)
 *
 * @deprecated The API model says so, without naming a successor.
 */
export interface OpenstackVolumeTypeService {
  /** Reads the {@link OpenStackVolumeType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_type/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_type/methods/get/parameters/follow) */
      readonly follow?: Follow<OpenStackVolumeType, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<OpenStackVolumeType, P[number]>>;
}

/**
 * Openstack volume types: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_types)
 *
 * @deprecated The API model says so, without naming a successor.
 */
export interface OpenstackVolumeTypesService {
  /** Reads the list of {@link OpenStackVolumeType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_types/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_types/methods/list/parameters/follow) */
      readonly follow?: Follow<OpenStackVolumeType, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_types/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<OpenStackVolumeType, P[number]>>>;
  /** The service {@link OpenstackVolumeTypeService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_type) */
  type(id: string): OpenstackVolumeTypeService;
}

/** Operating system: service with `get`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/operating_system) */
export interface OperatingSystemService {
  /** Reads the {@link OperatingSystemInfo}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/operating_system/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/operating_system/methods/get/parameters/follow) */
      readonly follow?: Follow<OperatingSystemInfo, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<OperatingSystemInfo, P[number]>>;
}

/** Operating systems: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/operating_systems) */
export interface OperatingSystemsService {
  /** Reads the list of {@link OperatingSystemInfo}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/operating_systems/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/operating_systems/methods/list/parameters/follow) */
      readonly follow?: Follow<OperatingSystemInfo, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/operating_systems/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<OperatingSystemInfo, P[number]>>>;
  /** The service {@link OperatingSystemService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/operating_system) */
  operatingSystem(id: string): OperatingSystemService;
}

/** Permission: service with `get`, `remove`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/permission) */
export interface PermissionService {
  /** Reads the {@link Permission}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/permission/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/permission/methods/get/parameters/follow) */
      readonly follow?: Follow<Permission, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Permission, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/permission/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/permission/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Permit: service with `get`, `remove`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/permit) */
export interface PermitService {
  /** Reads the {@link Permit}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/permit/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/permit/methods/get/parameters/follow) */
      readonly follow?: Follow<Permit, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Permit, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/permit/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/permit/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Permits: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/permits) */
export interface PermitsService {
  /**
   * Adds a {@link Permit}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/permits/methods/add)
   *
   * Needs `permit.id` or `permit.name`.
   *
   * @param permit The {@link Permit} to send; it is the body.
   */
  add(permit: Input<Permit>, parameters?: NoParameters, options?: OperationOptions): Answer<Permit>;
  /** Reads the list of {@link Permit}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/permits/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/permits/methods/list/parameters/follow) */
      readonly follow?: Follow<Permit, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/permits/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Permit, P[number]>>>;
  /** The service {@link PermitService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/permit) */
  permit(id: string): PermitService;
}

/** QoS: service with `get`, `remove`, `update`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/qos) */
export interface QosService {
  /** Reads the {@link Qos}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/qos/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/qos/methods/get/parameters/follow) */
      readonly follow?: Follow<Qos, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Qos, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/qos/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/qos/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link Qos}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/qos/methods/update)
   *
   * @param qos The {@link Qos} to send; it is the body.
   */
  update(
    qos: Input<Qos>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/qos/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Qos>;
}

/** Qoss: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/qoss) */
export interface QossService {
  /**
   * Adds a {@link Qos}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/qoss/methods/add)
   *
   * Needs `qos.name`; `qos.type`.
   *
   * @param qos The {@link Qos} to send; it is the body.
   */
  add(qos: Input<Qos>, parameters?: NoParameters, options?: OperationOptions): Answer<Qos>;
  /** Reads the list of {@link Qos}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/qoss/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/qoss/methods/list/parameters/follow) */
      readonly follow?: Follow<Qos, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/qoss/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Qos, P[number]>>>;
  /** The service {@link QosService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/qos) */
  qos(id: string): QosService;
}

/** Quota cluster limit: service with `get`, `remove`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota_cluster_limit) */
export interface QuotaClusterLimitService {
  /** Reads the {@link QuotaClusterLimit}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota_cluster_limit/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota_cluster_limit/methods/get/parameters/follow) */
      readonly follow?: Follow<QuotaClusterLimit, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<QuotaClusterLimit, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota_cluster_limit/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota_cluster_limit/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Quota cluster limits: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota_cluster_limits) */
export interface QuotaClusterLimitsService {
  /**
   * Adds a {@link QuotaClusterLimit}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota_cluster_limits/methods/add)
   *
   * @param limit The {@link QuotaClusterLimit} to send; it is the body.
   */
  add(
    limit: Input<QuotaClusterLimit>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<QuotaClusterLimit>;
  /** Reads the list of {@link QuotaClusterLimit}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota_cluster_limits/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota_cluster_limits/methods/list/parameters/follow) */
      readonly follow?: Follow<QuotaClusterLimit, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota_cluster_limits/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<QuotaClusterLimit, P[number]>>>;
  /** The service {@link QuotaClusterLimitService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota_cluster_limit) */
  limit(id: string): QuotaClusterLimitService;
}

/** Quota: service with `get`, `remove`, `update` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota) */
export interface QuotaService {
  /** Reads the {@link Quota}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota/methods/get/parameters/follow) */
      readonly follow?: Follow<Quota, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Quota, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link Quota}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota/methods/update)
   *
   * @param quota The {@link Quota} to send; it is the body.
   */
  update(
    quota: Input<Quota>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Quota>;
  /** The service {@link AssignedPermissionsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions) */
  readonly permissions: AssignedPermissionsService;
  /** The service {@link QuotaClusterLimitsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota_cluster_limits) */
  readonly quotaClusterLimits: QuotaClusterLimitsService;
  /** The service {@link QuotaStorageLimitsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota_storage_limits) */
  readonly quotaStorageLimits: QuotaStorageLimitsService;
}

/** Quota storage limit: service with `get`, `remove`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota_storage_limit) */
export interface QuotaStorageLimitService {
  /** Reads the {@link QuotaStorageLimit}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota_storage_limit/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota_storage_limit/methods/get/parameters/follow) */
      readonly follow?: Follow<QuotaStorageLimit, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<QuotaStorageLimit, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota_storage_limit/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota_storage_limit/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Quota storage limits: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota_storage_limits) */
export interface QuotaStorageLimitsService {
  /**
   * Adds a {@link QuotaStorageLimit}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota_storage_limits/methods/add)
   *
   * @param limit The {@link QuotaStorageLimit} to send; it is the body.
   */
  add(
    limit: Input<QuotaStorageLimit>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<QuotaStorageLimit>;
  /** Reads the list of {@link QuotaStorageLimit}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota_storage_limits/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota_storage_limits/methods/list/parameters/follow) */
      readonly follow?: Follow<QuotaStorageLimit, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota_storage_limits/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<QuotaStorageLimit, P[number]>>>;
  /** The service {@link QuotaStorageLimitService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota_storage_limit) */
  limit(id: string): QuotaStorageLimitService;
}

/** Quotas: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quotas) */
export interface QuotasService {
  /**
   * Adds a {@link Quota}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quotas/methods/add)
   *
   * Needs `quota.name`.
   *
   * @param quota The {@link Quota} to send; it is the body.
   */
  add(quota: Input<Quota>, parameters?: NoParameters, options?: OperationOptions): Answer<Quota>;
  /** Reads the list of {@link Quota}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quotas/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quotas/methods/list/parameters/follow) */
      readonly follow?: Follow<Quota, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quotas/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Quota, P[number]>>>;
  /** The service {@link QuotaService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/quota) */
  quota(id: string): QuotaService;
}

/** Role: service with `get`, `remove`, `update` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/role) */
export interface RoleService {
  /** Reads the {@link Role}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/role/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/role/methods/get/parameters/follow) */
      readonly follow?: Follow<Role, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Role, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/role/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/role/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link Role}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/role/methods/update)
   *
   * @param role The {@link Role} to send; it is the body.
   */
  update(
    role: Input<Role>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/role/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Role>;
  /** The service {@link PermitsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/permits) */
  readonly permits: PermitsService;
}

/** Roles: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/roles) */
export interface RolesService {
  /**
   * Adds a {@link Role}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/roles/methods/add)
   *
   * Needs `role.name`; `role.permits[].id`.
   *
   * @param role The {@link Role} to send; it is the body.
   */
  add(role: Input<Role>, parameters?: NoParameters, options?: OperationOptions): Answer<Role>;
  /** Reads the list of {@link Role}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/roles/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/roles/methods/list/parameters/follow) */
      readonly follow?: Follow<Role, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/roles/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Role, P[number]>>>;
  /** The service {@link RoleService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/role) */
  role(id: string): RoleService;
}

/** Scheduling policies: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/scheduling_policies) */
export interface SchedulingPoliciesService {
  /**
   * Adds a {@link SchedulingPolicy}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/scheduling_policies/methods/add)
   *
   * Needs `policy.name`.
   *
   * @param policy The {@link SchedulingPolicy} to send; it is the body.
   */
  add(
    policy: Input<SchedulingPolicy>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<SchedulingPolicy>;
  /** Reads the list of {@link SchedulingPolicy}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/scheduling_policies/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Filter: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/scheduling_policies/methods/list/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/scheduling_policies/methods/list/parameters/follow) */
      readonly follow?: Follow<SchedulingPolicy, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/scheduling_policies/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<SchedulingPolicy, P[number]>>>;
  /** The service {@link SchedulingPolicyService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/scheduling_policy) */
  policy(id: string): SchedulingPolicyService;
}

/** Scheduling policy: service with `get`, `remove`, `update` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/scheduling_policy) */
export interface SchedulingPolicyService {
  /** Reads the {@link SchedulingPolicy}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/scheduling_policy/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Filter: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/scheduling_policy/methods/get/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/scheduling_policy/methods/get/parameters/follow) */
      readonly follow?: Follow<SchedulingPolicy, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<SchedulingPolicy, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/scheduling_policy/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/scheduling_policy/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link SchedulingPolicy}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/scheduling_policy/methods/update)
   *
   * @param policy The {@link SchedulingPolicy} to send; it is the body.
   */
  update(
    policy: Input<SchedulingPolicy>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/scheduling_policy/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<SchedulingPolicy>;
  /** The service {@link BalancesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/balances) */
  readonly balances: BalancesService;
  /** The service {@link FiltersService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/filters) */
  readonly filters: FiltersService;
  /** The service {@link WeightsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/weights) */
  readonly weights: WeightsService;
}

/** Scheduling policy unit: service with `get`, `remove`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/scheduling_policy_unit) */
export interface SchedulingPolicyUnitService {
  /** Reads the {@link SchedulingPolicyUnit}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/scheduling_policy_unit/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Filter: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/scheduling_policy_unit/methods/get/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/scheduling_policy_unit/methods/get/parameters/follow) */
      readonly follow?: Follow<SchedulingPolicyUnit, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<SchedulingPolicyUnit, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/scheduling_policy_unit/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/scheduling_policy_unit/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Scheduling policy units: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/scheduling_policy_units) */
export interface SchedulingPolicyUnitsService {
  /** Reads the list of {@link SchedulingPolicyUnit}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/scheduling_policy_units/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Filter: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/scheduling_policy_units/methods/list/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/scheduling_policy_units/methods/list/parameters/follow) */
      readonly follow?: Follow<SchedulingPolicyUnit, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/scheduling_policy_units/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<SchedulingPolicyUnit, P[number]>>>;
  /** The service {@link SchedulingPolicyUnitService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/scheduling_policy_unit) */
  unit(id: string): SchedulingPolicyUnitService;
}

/** Snapshot cdrom: service with `get`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot_cdrom) */
export interface SnapshotCdromService {
  /** Reads the {@link Cdrom}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot_cdrom/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot_cdrom/methods/get/parameters/follow) */
      readonly follow?: Follow<Cdrom, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Cdrom, P[number]>>;
}

/** Snapshot cdroms: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot_cdroms) */
export interface SnapshotCdromsService {
  /** Reads the list of {@link Cdrom}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot_cdroms/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot_cdroms/methods/list/parameters/follow) */
      readonly follow?: Follow<Cdrom, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot_cdroms/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Cdrom, P[number]>>>;
  /** The service {@link SnapshotCdromService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot_cdrom) */
  cdrom(id: string): SnapshotCdromService;
}

/** Snapshot disk: service with `get`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot_disk) */
export interface SnapshotDiskService {
  /** Reads the {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot_disk/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot_disk/methods/get/parameters/follow) */
      readonly follow?: Follow<Disk, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Disk, P[number]>>;
}

/** Snapshot disks: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot_disks) */
export interface SnapshotDisksService {
  /** Reads the list of {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot_disks/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot_disks/methods/list/parameters/follow) */
      readonly follow?: Follow<Disk, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot_disks/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Disk, P[number]>>>;
  /** The service {@link SnapshotDiskService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot_disk) */
  disk(id: string): SnapshotDiskService;
}

/** Snapshot NIC: service with `get`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot_nic) */
export interface SnapshotNicService {
  /** Reads the {@link Nic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot_nic/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot_nic/methods/get/parameters/follow) */
      readonly follow?: Follow<Nic, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Nic, P[number]>>;
}

/** Snapshot NICs: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot_nics) */
export interface SnapshotNicsService {
  /** Reads the list of {@link Nic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot_nics/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot_nics/methods/list/parameters/follow) */
      readonly follow?: Follow<Nic, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot_nics/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Nic, P[number]>>>;
  /** The service {@link SnapshotNicService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot_nic) */
  nic(id: string): SnapshotNicService;
}

/** Snapshot: service with `get`, `remove`, `restore` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot) */
export interface SnapshotService {
  /** Reads the {@link Snapshot}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot/methods/get/parameters/follow) */
      readonly follow?: Follow<Snapshot, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Snapshot, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
      /** All content: yes or no; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot/methods/remove/parameters/all_content) */
      readonly allContent?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: restore. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot/methods/restore) */
  restore(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot/methods/restore/parameters/async) */
      readonly async?: boolean | undefined;
      /** Disks: list of {@link Disk}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot/methods/restore/parameters/disks) */
      readonly disks?: readonly Input<Disk>[] | undefined;
      /** Restore memory: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot/methods/restore/parameters/restore_memory) */
      readonly restoreMemory?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** The service {@link SnapshotCdromsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot_cdroms) */
  readonly cdroms: SnapshotCdromsService;
  /** The service {@link SnapshotDisksService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot_disks) */
  readonly disks: SnapshotDisksService;
  /** The service {@link SnapshotNicsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot_nics) */
  readonly nics: SnapshotNicsService;
}

/** Snapshots: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshots) */
export interface SnapshotsService {
  /**
   * Adds a {@link Snapshot}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshots/methods/add)
   *
   * Needs `snapshot.description`.
   *
   * @param snapshot The {@link Snapshot} to send; it is the body.
   */
  add(snapshot: Input<Snapshot>, parameters?: NoParameters, options?: OperationOptions): Answer<Snapshot>;
  /** Reads the list of {@link Snapshot}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshots/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** All content: yes or no; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshots/methods/list/parameters/all_content) */
      readonly allContent?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshots/methods/list/parameters/follow) */
      readonly follow?: Follow<Snapshot, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshots/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Snapshot, P[number]>>>;
  /** The service {@link SnapshotService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshot) */
  snapshot(id: string): SnapshotService;
}

/** SSH public key: service with `get`, `remove`, `update`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/ssh_public_key) */
export interface SshPublicKeyService {
  /** Reads the {@link SshPublicKey}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/ssh_public_key/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/ssh_public_key/methods/get/parameters/follow) */
      readonly follow?: Follow<SshPublicKey, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<SshPublicKey, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/ssh_public_key/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/ssh_public_key/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link SshPublicKey}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/ssh_public_key/methods/update)
   *
   * @param key The {@link SshPublicKey} to send; it is the body.
   * @deprecated The API model says so, without naming a successor.
   */
  update(
    key: Input<SshPublicKey>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/ssh_public_key/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<SshPublicKey>;
}

/** SSH public keys: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/ssh_public_keys) */
export interface SshPublicKeysService {
  /**
   * Adds a {@link SshPublicKey}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/ssh_public_keys/methods/add)
   *
   * Needs `key.content`.
   *
   * @param key The {@link SshPublicKey} to send; it is the body.
   */
  add(key: Input<SshPublicKey>, parameters?: NoParameters, options?: OperationOptions): Answer<SshPublicKey>;
  /** Reads the list of {@link SshPublicKey}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/ssh_public_keys/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/ssh_public_keys/methods/list/parameters/follow) */
      readonly follow?: Follow<SshPublicKey, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/ssh_public_keys/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<SshPublicKey, P[number]>>>;
  /** The service {@link SshPublicKeyService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/ssh_public_key) */
  key(id: string): SshPublicKeyService;
}

/** Statistic: service with `get`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/statistic) */
export interface StatisticService {
  /** Reads the {@link Statistic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/statistic/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/statistic/methods/get/parameters/follow) */
      readonly follow?: Follow<Statistic, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Statistic, P[number]>>;
}

/** Statistics: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/statistics) */
export interface StatisticsService {
  /** Reads the list of {@link Statistic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/statistics/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/statistics/methods/list/parameters/follow) */
      readonly follow?: Follow<Statistic, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/statistics/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Statistic, P[number]>>>;
  /** The service {@link StatisticService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/statistic) */
  statistic(id: string): StatisticService;
}

/** Step: service with `end`, `get`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/step) */
export interface StepService extends MeasurableService {
  /**
   * Action: end. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/step/methods/end)
   *
   * Needs `succeeded`.
   */
  end(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/step/methods/end/parameters/async) */
      readonly async?: boolean | undefined;
      /** Force: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/step/methods/end/parameters/force) */
      readonly force?: boolean | undefined;
      /** Succeeded: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/step/methods/end/parameters/succeeded) */
      readonly succeeded?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Reads the {@link Step}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/step/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/step/methods/get/parameters/follow) */
      readonly follow?: Follow<Step, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Step, P[number]>>;
}

/** Steps: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/steps) */
export interface StepsService {
  /**
   * Adds a {@link Step}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/steps/methods/add)
   *
   * Needs `step.description`; `step.type`.
   *
   * @param step The {@link Step} to send; it is the body.
   */
  add(step: Input<Step>, parameters?: NoParameters, options?: OperationOptions): Answer<Step>;
  /** Reads the list of {@link Step}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/steps/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/steps/methods/list/parameters/follow) */
      readonly follow?: Follow<Step, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/steps/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Step, P[number]>>>;
  /** The service {@link StepService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/step) */
  step(id: string): StepService;
}

/** Storage domain content disk: service with `get`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_content_disk) */
export interface StorageDomainContentDiskService {
  /** Reads the {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_content_disk/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Filter: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_content_disk/methods/get/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_content_disk/methods/get/parameters/follow) */
      readonly follow?: Follow<Disk, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Disk, P[number]>>;
}

/** Storage domain content disks: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_content_disks) */
export interface StorageDomainContentDisksService {
  /** Reads the list of {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_content_disks/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Case sensitive: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_content_disks/methods/list/parameters/case_sensitive) */
      readonly caseSensitive?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_content_disks/methods/list/parameters/follow) */
      readonly follow?: Follow<Disk, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_content_disks/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
      /** Search: text; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_content_disks/methods/list/parameters/search) */
      readonly search?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Disk, P[number]>>>;
  /** The service {@link StorageDomainContentDiskService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_content_disk) */
  disk(id: string): StorageDomainContentDiskService;
}

/** Storage domain disk: service with `copy`, `export`, `get`, `move`, `reduce`, `remove`, `sparsify`, `update` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_disk) */
export interface StorageDomainDiskService extends MeasurableService {
  /**
   * Action: copy. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_disk/methods/copy)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  copy(
    parameters?: {
      /** Disk: {@link Disk}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_disk/methods/copy/parameters/disk) */
      readonly disk?: Input<Disk> | undefined;
      /** Storage domain: {@link StorageDomain}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_disk/methods/copy/parameters/storage_domain) */
      readonly storageDomain?: Input<StorageDomain> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: export. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_disk/methods/export) */
  export(
    parameters?: {
      /** Storage domain: {@link StorageDomain}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_disk/methods/export/parameters/storage_domain) */
      readonly storageDomain?: Input<StorageDomain> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Reads the {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_disk/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_disk/methods/get/parameters/follow) */
      readonly follow?: Follow<Disk, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Disk, P[number]>>;
  /** Action: move. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_disk/methods/move) */
  move(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_disk/methods/move/parameters/async) */
      readonly async?: boolean | undefined;
      /** Filter: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_disk/methods/move/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Storage domain: {@link StorageDomain}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_disk/methods/move/parameters/storage_domain) */
      readonly storageDomain?: Input<StorageDomain> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: reduce. Since 4.2.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_disk/methods/reduce) */
  reduce(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_disk/methods/reduce/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_disk/methods/remove) */
  remove(parameters?: NoParameters, options?: OperationOptions): Answer<void>;
  /** Action: sparsify. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_disk/methods/sparsify) */
  sparsify(parameters?: NoParameters, options?: OperationOptions): Answer<void>;
  /**
   * Changes the {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_disk/methods/update)
   *
   * @param disk The {@link Disk} to send; it is the body.
   */
  update(disk: Input<Disk>, parameters?: NoParameters, options?: OperationOptions): Answer<Disk>;
  /** The service {@link AssignedPermissionsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions) */
  readonly permissions: AssignedPermissionsService;
}

/** Storage domain disks: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_disks) */
export interface StorageDomainDisksService {
  /**
   * Adds a {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_disks/methods/add)
   *
   * @param disk The {@link Disk} to send; it is the body.
   * @deprecated The API model says so, without naming a successor.
   */
  add(
    disk: Input<Disk>,
    parameters?: {
      /** Unregistered: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_disks/methods/add/parameters/unregistered) */
      readonly unregistered?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Disk>;
  /** Reads the list of {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_disks/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_disks/methods/list/parameters/follow) */
      readonly follow?: Follow<Disk, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_disks/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
      /** Unregistered: yes or no; sent in the query. Since 4.1.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_disks/methods/list/parameters/unregistered) */
      readonly unregistered?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Disk, P[number]>>>;
  /** The service {@link StorageDomainDiskService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_disk) */
  disk(id: string): StorageDomainDiskService;
}

/** Storage domain server connection: service with `get`, `remove`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_server_connection) */
export interface StorageDomainServerConnectionService {
  /** Reads the {@link StorageConnection}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_server_connection/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_server_connection/methods/get/parameters/follow) */
      readonly follow?: Follow<StorageConnection, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<StorageConnection, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_server_connection/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_server_connection/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Storage domain server connections: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_server_connections) */
export interface StorageDomainServerConnectionsService {
  /**
   * Adds a {@link StorageConnection}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_server_connections/methods/add)
   *
   * Needs `connection.id`.
   *
   * @param connection The {@link StorageConnection} to send; it is the body.
   */
  add(
    connection: Input<StorageConnection>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<StorageConnection>;
  /** Reads the list of {@link StorageConnection}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_server_connections/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_server_connections/methods/list/parameters/follow) */
      readonly follow?: Follow<StorageConnection, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_server_connections/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<StorageConnection, P[number]>>>;
  /** The service {@link StorageDomainServerConnectionService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_server_connection) */
  connection(id: string): StorageDomainServerConnectionService;
}

/** Storage domain: service with `get`, `isAttached`, `reduceLuns`, `refreshLuns`, `remove`, `update`, `updateOvfStore` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain) */
export interface StorageDomainService {
  /** Reads the {@link StorageDomain}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Filter: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain/methods/get/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain/methods/get/parameters/follow) */
      readonly follow?: Follow<StorageDomain, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<StorageDomain, P[number]>>;
  /**
   * Action: is attached; gives is attached, yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain/methods/is_attached)
   *
   * Needs `host.id`.
   */
  isAttached(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain/methods/is_attached/parameters/async) */
      readonly async?: boolean | undefined;
      /** Host: {@link Host}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain/methods/is_attached/parameters/host) */
      readonly host?: Input<Host> | undefined;
    },
    options?: OperationOptions,
  ): Answer<boolean>;
  /** Action: reduce LUNs. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain/methods/reduce_luns) */
  reduceLuns(
    parameters?: {
      /** Logical units: list of {@link LogicalUnit}; sent in the action. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain/methods/reduce_luns/parameters/logical_units) */
      readonly logicalUnits?: readonly Input<LogicalUnit>[] | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: refresh LUNs. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain/methods/refresh_luns) */
  refreshLuns(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain/methods/refresh_luns/parameters/async) */
      readonly async?: boolean | undefined;
      /** Logical units: list of {@link LogicalUnit}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain/methods/refresh_luns/parameters/logical_units) */
      readonly logicalUnits?: readonly Input<LogicalUnit>[] | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain/methods/remove) */
  remove(
    parameters?: {
      /** Host: text; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain/methods/remove/parameters/host) */
      readonly host?: string | undefined;
      /** Format: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain/methods/remove/parameters/format) */
      readonly format?: boolean | undefined;
      /** Destroy: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain/methods/remove/parameters/destroy) */
      readonly destroy?: boolean | undefined;
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link StorageDomain}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain/methods/update)
   *
   * @param storageDomain The {@link StorageDomain} to send; it is the body.
   */
  update(
    storageDomain: Input<StorageDomain>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<StorageDomain>;
  /** Action: update OVF store. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain/methods/update_ovf_store) */
  updateOvfStore(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain/methods/update_ovf_store/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** The service {@link AssignedDiskProfilesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_disk_profiles) */
  readonly diskProfiles: AssignedDiskProfilesService;
  /** The service {@link DiskSnapshotsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_snapshots) */
  readonly diskSnapshots: DiskSnapshotsService;
  /** The service {@link StorageDomainDisksService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_disks) */
  readonly disks: StorageDomainDisksService;
  /** The service {@link FilesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/files) */
  readonly files: FilesService;
  /** The service {@link ImagesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/images) */
  readonly images: ImagesService;
  /** The service {@link AssignedPermissionsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions) */
  readonly permissions: AssignedPermissionsService;
  /** The service {@link StorageDomainServerConnectionsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_server_connections) */
  readonly storageConnections: StorageDomainServerConnectionsService;
  /** The service {@link StorageDomainTemplatesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_templates) */
  readonly templates: StorageDomainTemplatesService;
  /** The service {@link StorageDomainVmsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vms) */
  readonly vms: StorageDomainVmsService;
}

/** Storage domain template: service with `get`, `import`, `register`, `remove` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_template) */
export interface StorageDomainTemplateService {
  /** Reads the {@link Template}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_template/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_template/methods/get/parameters/follow) */
      readonly follow?: Follow<Template, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Template, P[number]>>;
  /** Action: import. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_template/methods/import) */
  import(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_template/methods/import/parameters/async) */
      readonly async?: boolean | undefined;
      /** Clone: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_template/methods/import/parameters/clone) */
      readonly clone?: boolean | undefined;
      /** Cluster: {@link Cluster}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_template/methods/import/parameters/cluster) */
      readonly cluster?: Input<Cluster> | undefined;
      /** Exclusive: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_template/methods/import/parameters/exclusive) */
      readonly exclusive?: boolean | undefined;
      /** Storage domain: {@link StorageDomain}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_template/methods/import/parameters/storage_domain) */
      readonly storageDomain?: Input<StorageDomain> | undefined;
      /** Template: {@link Template}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_template/methods/import/parameters/template) */
      readonly template?: Input<Template> | undefined;
      /** VM: {@link Vm}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_template/methods/import/parameters/vm) */
      readonly vm?: Input<Vm> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: register. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_template/methods/register) */
  register(
    parameters?: {
      /** Allow partial import: yes or no; sent in the action. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_template/methods/register/parameters/allow_partial_import) */
      readonly allowPartialImport?: boolean | undefined;
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_template/methods/register/parameters/async) */
      readonly async?: boolean | undefined;
      /** Clone: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_template/methods/register/parameters/clone) */
      readonly clone?: boolean | undefined;
      /** Cluster: {@link Cluster}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_template/methods/register/parameters/cluster) */
      readonly cluster?: Input<Cluster> | undefined;
      /** Exclusive: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_template/methods/register/parameters/exclusive) */
      readonly exclusive?: boolean | undefined;
      /** Registration configuration: {@link RegistrationConfiguration}; sent in the action. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_template/methods/register/parameters/registration_configuration) */
      readonly registrationConfiguration?: Input<RegistrationConfiguration> | undefined;
      /** Template: {@link Template}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_template/methods/register/parameters/template) */
      readonly template?: Input<Template> | undefined;
      /**
       * VNIC profile mappings: list of {@link VnicProfileMapping}; sent in the action. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_template/methods/register/parameters/vnic_profile_mappings)
       *
       * @deprecated The API model says so, without naming a successor.
       */
      readonly vnicProfileMappings?: readonly Input<VnicProfileMapping>[] | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_template/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_template/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** The service {@link StorageDomainContentDisksService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_content_disks) */
  readonly disks: StorageDomainContentDisksService;
}

/** Storage domain templates: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_templates) */
export interface StorageDomainTemplatesService {
  /** Reads the list of {@link Template}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_templates/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_templates/methods/list/parameters/follow) */
      readonly follow?: Follow<Template, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_templates/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
      /** Unregistered: yes or no; sent in the query. Since 4.1.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_templates/methods/list/parameters/unregistered) */
      readonly unregistered?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Template, P[number]>>>;
  /** The service {@link StorageDomainTemplateService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_template) */
  template(id: string): StorageDomainTemplateService;
}

/** Storage domain VM disk attachment: service with `get`. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm_disk_attachment) */
export interface StorageDomainVmDiskAttachmentService {
  /** Reads the {@link DiskAttachment}. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm_disk_attachment/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm_disk_attachment/methods/get/parameters/follow) */
      readonly follow?: Follow<DiskAttachment, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<DiskAttachment, P[number]>>;
}

/** Storage domain VM disk attachments: service with `list` and the services in it. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm_disk_attachments) */
export interface StorageDomainVmDiskAttachmentsService {
  /** Reads the list of {@link DiskAttachment}. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm_disk_attachments/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm_disk_attachments/methods/list/parameters/follow) */
      readonly follow?: Follow<DiskAttachment, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<DiskAttachment, P[number]>>>;
  /** The service {@link StorageDomainVmDiskAttachmentService} of one. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm_disk_attachment) */
  attachment(id: string): StorageDomainVmDiskAttachmentService;
}

/** Storage domain VM: service with `get`, `import`, `register`, `remove` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm) */
export interface StorageDomainVmService {
  /** Reads the {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm/methods/get/parameters/follow) */
      readonly follow?: Follow<Vm, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Vm, P[number]>>;
  /** Action: import. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm/methods/import) */
  import(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm/methods/import/parameters/async) */
      readonly async?: boolean | undefined;
      /** Clone: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm/methods/import/parameters/clone) */
      readonly clone?: boolean | undefined;
      /** Cluster: {@link Cluster}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm/methods/import/parameters/cluster) */
      readonly cluster?: Input<Cluster> | undefined;
      /** Collapse snapshots: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm/methods/import/parameters/collapse_snapshots) */
      readonly collapseSnapshots?: boolean | undefined;
      /** Exclusive: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm/methods/import/parameters/exclusive) */
      readonly exclusive?: boolean | undefined;
      /** Storage domain: {@link StorageDomain}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm/methods/import/parameters/storage_domain) */
      readonly storageDomain?: Input<StorageDomain> | undefined;
      /** VM: {@link Vm}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm/methods/import/parameters/vm) */
      readonly vm?: Input<Vm> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: register. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm/methods/register) */
  register(
    parameters?: {
      /** Allow partial import: yes or no; sent in the action. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm/methods/register/parameters/allow_partial_import) */
      readonly allowPartialImport?: boolean | undefined;
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm/methods/register/parameters/async) */
      readonly async?: boolean | undefined;
      /** Clone: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm/methods/register/parameters/clone) */
      readonly clone?: boolean | undefined;
      /** Cluster: {@link Cluster}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm/methods/register/parameters/cluster) */
      readonly cluster?: Input<Cluster> | undefined;
      /** Reassign bad MACs: yes or no; sent in the action. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm/methods/register/parameters/reassign_bad_macs) */
      readonly reassignBadMacs?: boolean | undefined;
      /** Registration configuration: {@link RegistrationConfiguration}; sent in the action. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm/methods/register/parameters/registration_configuration) */
      readonly registrationConfiguration?: Input<RegistrationConfiguration> | undefined;
      /** VM: {@link Vm}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm/methods/register/parameters/vm) */
      readonly vm?: Input<Vm> | undefined;
      /**
       * VNIC profile mappings: list of {@link VnicProfileMapping}; sent in the action. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm/methods/register/parameters/vnic_profile_mappings)
       *
       * @deprecated The API model says so, without naming a successor.
       */
      readonly vnicProfileMappings?: readonly Input<VnicProfileMapping>[] | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** The service {@link StorageDomainVmDiskAttachmentsService}. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm_disk_attachments) */
  readonly diskAttachments: StorageDomainVmDiskAttachmentsService;
  /** The service {@link StorageDomainContentDisksService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_content_disks) */
  readonly disks: StorageDomainContentDisksService;
}

/** Storage domain VMs: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vms) */
export interface StorageDomainVmsService {
  /** Reads the list of {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vms/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vms/methods/list/parameters/follow) */
      readonly follow?: Follow<Vm, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vms/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
      /** Unregistered: yes or no; sent in the query. Since 4.1.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vms/methods/list/parameters/unregistered) */
      readonly unregistered?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Vm, P[number]>>>;
  /** The service {@link StorageDomainVmService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain_vm) */
  vm(id: string): StorageDomainVmService;
}

/** Storage domains: service with `add`, `addBlockDomain`, `addByPath`, `addDirectLun`, `addGlusterOrPostfs`, `addLocal`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domains) */
export interface StorageDomainsService {
  /**
   * Adds a {@link StorageDomain}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domains/methods/add)
   *
   * Needs `storageDomain.storage.type`; `storageDomain.type`; `storageDomain.host.id` or `storageDomain.host.name`.
   *
   * @param storageDomain The {@link StorageDomain} to send; it is the body.
   */
  add(
    storageDomain: Input<StorageDomain>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<StorageDomain>;
  /**
   * Adds a {@link StorageDomain} (block domain: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domains/methods/add)
   *
   * @param storageDomain The {@link StorageDomain} to send; it is the body.
   */
  addBlockDomain(
    storageDomain: Input<StorageDomain>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<StorageDomain>;
  /**
   * Adds a {@link StorageDomain} (by path: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domains/methods/add)
   *
   * Needs `storageDomain.storage.address`; `storageDomain.storage.path`.
   *
   * @param storageDomain The {@link StorageDomain} to send; it is the body.
   */
  addByPath(
    storageDomain: Input<StorageDomain>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<StorageDomain>;
  /**
   * Adds a {@link StorageDomain} (direct LUN: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domains/methods/add)
   *
   * Needs `storageDomain.storage.logicalUnits[].address`; `storageDomain.storage.logicalUnits[].id`; `storageDomain.storage.logicalUnits[].port`; `storageDomain.storage.logicalUnits[].target`.
   *
   * @param storageDomain The {@link StorageDomain} to send; it is the body.
   */
  addDirectLun(
    storageDomain: Input<StorageDomain>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<StorageDomain>;
  /**
   * Adds a {@link StorageDomain} (gluster or postfs: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domains/methods/add)
   *
   * Needs `storageDomain.storage.path`; `storageDomain.storage.vfsType`.
   *
   * @param storageDomain The {@link StorageDomain} to send; it is the body.
   */
  addGlusterOrPostfs(
    storageDomain: Input<StorageDomain>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<StorageDomain>;
  /**
   * Adds a {@link StorageDomain} (local: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domains/methods/add)
   *
   * Needs `storageDomain.storage.path`.
   *
   * @param storageDomain The {@link StorageDomain} to send; it is the body.
   */
  addLocal(
    storageDomain: Input<StorageDomain>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<StorageDomain>;
  /** Reads the list of {@link StorageDomain}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domains/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Case sensitive: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domains/methods/list/parameters/case_sensitive) */
      readonly caseSensitive?: boolean | undefined;
      /** Filter: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domains/methods/list/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domains/methods/list/parameters/follow) */
      readonly follow?: Follow<StorageDomain, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domains/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
      /** Search: text; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domains/methods/list/parameters/search) */
      readonly search?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<StorageDomain, P[number]>>>;
  /** The service {@link StorageDomainService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domain) */
  storageDomain(id: string): StorageDomainService;
}

/** Storage server connection extension: service with `get`, `remove`, `update`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection_extension) */
export interface StorageServerConnectionExtensionService {
  /** Reads the {@link StorageConnectionExtension}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection_extension/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection_extension/methods/get/parameters/follow) */
      readonly follow?: Follow<StorageConnectionExtension, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<StorageConnectionExtension, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection_extension/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection_extension/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link StorageConnectionExtension}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection_extension/methods/update)
   *
   * @param extension The {@link StorageConnectionExtension} to send; it is the body.
   */
  update(
    extension: Input<StorageConnectionExtension>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection_extension/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<StorageConnectionExtension>;
}

/** Storage server connection extensions: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection_extensions) */
export interface StorageServerConnectionExtensionsService {
  /**
   * Adds a {@link StorageConnectionExtension}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection_extensions/methods/add)
   *
   * Needs `extension.password`; `extension.target`; `extension.username`.
   *
   * @param extension The {@link StorageConnectionExtension} to send; it is the body.
   */
  add(
    extension: Input<StorageConnectionExtension>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<StorageConnectionExtension>;
  /** Reads the list of {@link StorageConnectionExtension}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection_extensions/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection_extensions/methods/list/parameters/follow) */
      readonly follow?: Follow<StorageConnectionExtension, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection_extensions/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<StorageConnectionExtension, P[number]>>>;
  /** The service {@link StorageServerConnectionExtensionService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection_extension) */
  storageConnectionExtension(id: string): StorageServerConnectionExtensionService;
}

/** Storage server connection: service with `get`, `remove`, `update`, `updateGlusterfs`, `updateIscsi`, `updateLocal`, `updateNfs`, `updateVfs`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection) */
export interface StorageServerConnectionService {
  /** Reads the {@link StorageConnection}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection/methods/get/parameters/follow) */
      readonly follow?: Follow<StorageConnection, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<StorageConnection, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection/methods/remove) */
  remove(
    parameters?: {
      /** Host: text; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection/methods/remove/parameters/host) */
      readonly host?: string | undefined;
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link StorageConnection}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection/methods/update)
   *
   * @param connection The {@link StorageConnection} to send; it is the body.
   */
  update(
    connection: Input<StorageConnection>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
      /** Force: yes or no; sent in the query. Since 4.0.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection/methods/update/parameters/force) */
      readonly force?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<StorageConnection>;
  /**
   * Changes the {@link StorageConnection} (glusterfs: a special case of `update`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection/methods/update)
   *
   * @param connection The {@link StorageConnection} to send; it is the body.
   */
  updateGlusterfs(
    connection: Input<StorageConnection>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
      /** Force: yes or no; sent in the query. Since 4.0.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection/methods/update/parameters/force) */
      readonly force?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<StorageConnection>;
  /**
   * Changes the {@link StorageConnection} (iSCSI: a special case of `update`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection/methods/update)
   *
   * @param connection The {@link StorageConnection} to send; it is the body.
   */
  updateIscsi(
    connection: Input<StorageConnection>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
      /** Force: yes or no; sent in the query. Since 4.0.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection/methods/update/parameters/force) */
      readonly force?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<StorageConnection>;
  /**
   * Changes the {@link StorageConnection} (local: a special case of `update`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection/methods/update)
   *
   * @param connection The {@link StorageConnection} to send; it is the body.
   */
  updateLocal(
    connection: Input<StorageConnection>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
      /** Force: yes or no; sent in the query. Since 4.0.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection/methods/update/parameters/force) */
      readonly force?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<StorageConnection>;
  /**
   * Changes the {@link StorageConnection} (NFS: a special case of `update`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection/methods/update)
   *
   * @param connection The {@link StorageConnection} to send; it is the body.
   */
  updateNfs(
    connection: Input<StorageConnection>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
      /** Force: yes or no; sent in the query. Since 4.0.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection/methods/update/parameters/force) */
      readonly force?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<StorageConnection>;
  /**
   * Changes the {@link StorageConnection} (vfs: a special case of `update`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection/methods/update)
   *
   * @param connection The {@link StorageConnection} to send; it is the body.
   */
  updateVfs(
    connection: Input<StorageConnection>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
      /** Force: yes or no; sent in the query. Since 4.0.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection/methods/update/parameters/force) */
      readonly force?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<StorageConnection>;
}

/** Storage server connections: service with `add`, `addGlusterfs`, `addIscsi`, `addLocal`, `addNfs`, `addVfs`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connections) */
export interface StorageServerConnectionsService {
  /**
   * Adds a {@link StorageConnection}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connections/methods/add)
   *
   * Needs `connection.type`.
   *
   * @param connection The {@link StorageConnection} to send; it is the body.
   */
  add(
    connection: Input<StorageConnection>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<StorageConnection>;
  /**
   * Adds a {@link StorageConnection} (glusterfs: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connections/methods/add)
   *
   * Needs `connection.path`; `connection.vfsType`.
   *
   * @param connection The {@link StorageConnection} to send; it is the body.
   */
  addGlusterfs(
    connection: Input<StorageConnection>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<StorageConnection>;
  /**
   * Adds a {@link StorageConnection} (iSCSI: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connections/methods/add)
   *
   * Needs `connection.address`; `connection.port`; `connection.target`.
   *
   * @param connection The {@link StorageConnection} to send; it is the body.
   */
  addIscsi(
    connection: Input<StorageConnection>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<StorageConnection>;
  /**
   * Adds a {@link StorageConnection} (local: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connections/methods/add)
   *
   * Needs `connection.path`.
   *
   * @param connection The {@link StorageConnection} to send; it is the body.
   */
  addLocal(
    connection: Input<StorageConnection>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<StorageConnection>;
  /**
   * Adds a {@link StorageConnection} (NFS: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connections/methods/add)
   *
   * Needs `connection.address`; `connection.path`.
   *
   * @param connection The {@link StorageConnection} to send; it is the body.
   */
  addNfs(
    connection: Input<StorageConnection>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<StorageConnection>;
  /**
   * Adds a {@link StorageConnection} (vfs: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connections/methods/add)
   *
   * Needs `connection.path`; `connection.vfsType`.
   *
   * @param connection The {@link StorageConnection} to send; it is the body.
   */
  addVfs(
    connection: Input<StorageConnection>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<StorageConnection>;
  /** Reads the list of {@link StorageConnection}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connections/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connections/methods/list/parameters/follow) */
      readonly follow?: Follow<StorageConnection, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connections/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<StorageConnection, P[number]>>>;
  /** The service {@link StorageServerConnectionService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connection) */
  storageConnection(id: string): StorageServerConnectionService;
}

/** Storage: service with `get`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage) */
export interface StorageService {
  /** Reads the {@link HostStorage}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage/methods/get/parameters/follow) */
      readonly follow?: Follow<HostStorage, P> | undefined;
      /** Report status: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage/methods/get/parameters/report_status) */
      readonly reportStatus?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<HostStorage, P[number]>>;
}

/** System option: service with `get`. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/system_option) */
export interface SystemOptionService {
  /** Reads the {@link SystemOption}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/system_option/methods/get) */
  get(
    parameters?: {
      /** Version: text; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/system_option/methods/get/parameters/version) */
      readonly version?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<SystemOption>;
}

/** System options: service with the services in it. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/system_options) */
export interface SystemOptionsService {
  /** The service {@link SystemOptionService} of one. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/system_option) */
  option(id: string): SystemOptionService;
}

/** System permissions: service. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/system_permissions) */
export interface SystemPermissionsService extends AssignedPermissionsService {}

/** System: service with `get`, `reloadConfigurations` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/system) */
export interface SystemService {
  /** Reads the {@link Api}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/system/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/system/methods/get/parameters/follow) */
      readonly follow?: Follow<Api, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Api, P[number]>>;
  /** Action: reload configurations. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/system/methods/reload_configurations) */
  reloadConfigurations(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/system/methods/reload_configurations/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** The service {@link AffinityLabelsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/affinity_labels) */
  readonly affinityLabels: AffinityLabelsService;
  /** The service {@link BookmarksService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/bookmarks) */
  readonly bookmarks: BookmarksService;
  /** The service {@link ClusterLevelsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cluster_levels) */
  readonly clusterLevels: ClusterLevelsService;
  /** The service {@link ClustersService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/clusters) */
  readonly clusters: ClustersService;
  /** The service {@link CpuProfilesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/cpu_profiles) */
  readonly cpuProfiles: CpuProfilesService;
  /** The service {@link DataCentersService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/data_centers) */
  readonly dataCenters: DataCentersService;
  /** The service {@link DiskProfilesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_profiles) */
  readonly diskProfiles: DiskProfilesService;
  /** The service {@link DisksService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disks) */
  readonly disks: DisksService;
  /** The service {@link DomainsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domains) */
  readonly domains: DomainsService;
  /** The service {@link EventsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/events) */
  readonly events: EventsService;
  /** The service {@link ExternalHostProvidersService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_host_providers) */
  readonly externalHostProviders: ExternalHostProvidersService;
  /** The service {@link ExternalTemplateImportsService}. Since 4.4.7. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_template_imports) */
  readonly externalTemplateImports: ExternalTemplateImportsService;
  /** The service {@link ExternalVmImportsService}. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/external_vm_imports) */
  readonly externalVmImports: ExternalVmImportsService;
  /** The service {@link GroupsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/groups) */
  readonly groups: GroupsService;
  /** The service {@link HostsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/hosts) */
  readonly hosts: HostsService;
  /** The service {@link IconsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/icons) */
  readonly icons: IconsService;
  /** The service {@link ImageTransfersService}. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/image_transfers) */
  readonly imageTransfers: ImageTransfersService;
  /** The service {@link InstanceTypesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/instance_types) */
  readonly instanceTypes: InstanceTypesService;
  /** The service {@link JobsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/jobs) */
  readonly jobs: JobsService;
  /** The service {@link EngineKatelloErrataService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/engine_katello_errata) */
  readonly katelloErrata: EngineKatelloErrataService;
  /** The service {@link MacPoolsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/mac_pools) */
  readonly macPools: MacPoolsService;
  /** The service {@link NetworkFiltersService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/network_filters) */
  readonly networkFilters: NetworkFiltersService;
  /** The service {@link NetworksService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/networks) */
  readonly networks: NetworksService;
  /** The service {@link OpenstackImageProvidersService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_image_providers) */
  readonly openstackImageProviders: OpenstackImageProvidersService;
  /** The service {@link OpenstackNetworkProvidersService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_network_providers) */
  readonly openstackNetworkProviders: OpenstackNetworkProvidersService;
  /** The service {@link OpenstackVolumeProvidersService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/openstack_volume_providers) */
  readonly openstackVolumeProviders: OpenstackVolumeProvidersService;
  /** The service {@link OperatingSystemsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/operating_systems) */
  readonly operatingSystems: OperatingSystemsService;
  /** The service {@link SystemOptionsService}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/system_options) */
  readonly options: SystemOptionsService;
  /** The service {@link SystemPermissionsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/system_permissions) */
  readonly permissions: SystemPermissionsService;
  /** The service {@link RolesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/roles) */
  readonly roles: RolesService;
  /** The service {@link SchedulingPoliciesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/scheduling_policies) */
  readonly schedulingPolicies: SchedulingPoliciesService;
  /** The service {@link SchedulingPolicyUnitsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/scheduling_policy_units) */
  readonly schedulingPolicyUnits: SchedulingPolicyUnitsService;
  /** The service {@link StorageServerConnectionsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_server_connections) */
  readonly storageConnections: StorageServerConnectionsService;
  /** The service {@link StorageDomainsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/storage_domains) */
  readonly storageDomains: StorageDomainsService;
  /** The service {@link TagsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/tags) */
  readonly tags: TagsService;
  /** The service {@link TemplatesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/templates) */
  readonly templates: TemplatesService;
  /** The service {@link UsersService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/users) */
  readonly users: UsersService;
  /** The service {@link VmPoolsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_pools) */
  readonly vmPools: VmPoolsService;
  /** The service {@link VmsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms) */
  readonly vms: VmsService;
  /** The service {@link VnicProfilesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vnic_profiles) */
  readonly vnicProfiles: VnicProfilesService;
}

/** Tag: service with `get`, `remove`, `update`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/tag) */
export interface TagService {
  /** Reads the {@link Tag}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/tag/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/tag/methods/get/parameters/follow) */
      readonly follow?: Follow<Tag, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Tag, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/tag/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/tag/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link Tag}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/tag/methods/update)
   *
   * @param tag The {@link Tag} to send; it is the body.
   */
  update(
    tag: Input<Tag>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/tag/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Tag>;
}

/** Tags: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/tags) */
export interface TagsService {
  /**
   * Adds a {@link Tag}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/tags/methods/add)
   *
   * Needs `tag.name`.
   *
   * @param tag The {@link Tag} to send; it is the body.
   */
  add(tag: Input<Tag>, parameters?: NoParameters, options?: OperationOptions): Answer<Tag>;
  /** Reads the list of {@link Tag}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/tags/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/tags/methods/list/parameters/follow) */
      readonly follow?: Follow<Tag, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/tags/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Tag, P[number]>>>;
  /** The service {@link TagService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/tag) */
  tag(id: string): TagService;
}

/** Template cdrom: service with `get`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_cdrom) */
export interface TemplateCdromService {
  /** Reads the {@link Cdrom}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_cdrom/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_cdrom/methods/get/parameters/follow) */
      readonly follow?: Follow<Cdrom, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Cdrom, P[number]>>;
}

/** Template cdroms: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_cdroms) */
export interface TemplateCdromsService {
  /** Reads the list of {@link Cdrom}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_cdroms/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_cdroms/methods/list/parameters/follow) */
      readonly follow?: Follow<Cdrom, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_cdroms/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Cdrom, P[number]>>>;
  /** The service {@link TemplateCdromService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_cdrom) */
  cdrom(id: string): TemplateCdromService;
}

/** Template disk attachment: service with `get`, `remove`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_disk_attachment) */
export interface TemplateDiskAttachmentService {
  /** Reads the {@link DiskAttachment}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_disk_attachment/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_disk_attachment/methods/get/parameters/follow) */
      readonly follow?: Follow<DiskAttachment, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<DiskAttachment, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_disk_attachment/methods/remove) */
  remove(
    parameters?: {
      /** Storage domain: text; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_disk_attachment/methods/remove/parameters/storage_domain) */
      readonly storageDomain?: string | undefined;
      /** Force: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_disk_attachment/methods/remove/parameters/force) */
      readonly force?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Template disk attachments: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_disk_attachments) */
export interface TemplateDiskAttachmentsService {
  /** Reads the list of {@link DiskAttachment}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_disk_attachments/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_disk_attachments/methods/list/parameters/follow) */
      readonly follow?: Follow<DiskAttachment, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<DiskAttachment, P[number]>>>;
  /** The service {@link TemplateDiskAttachmentService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_disk_attachment) */
  attachment(id: string): TemplateDiskAttachmentService;
}

/** Template disk: service with `copy`, `export`, `get`, `remove`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_disk) */
export interface TemplateDiskService {
  /**
   * Action: copy. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_disk/methods/copy)
   *
   * Needs `storageDomain.id` or `storageDomain.name`.
   */
  copy(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_disk/methods/copy/parameters/async) */
      readonly async?: boolean | undefined;
      /** Filter: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_disk/methods/copy/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Storage domain: {@link StorageDomain}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_disk/methods/copy/parameters/storage_domain) */
      readonly storageDomain?: Input<StorageDomain> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Action: export. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_disk/methods/export)
   *
   * Needs `storageDomain.id` or `storageDomain.name`.
   */
  export(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_disk/methods/export/parameters/async) */
      readonly async?: boolean | undefined;
      /** Filter: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_disk/methods/export/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Storage domain: {@link StorageDomain}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_disk/methods/export/parameters/storage_domain) */
      readonly storageDomain?: Input<StorageDomain> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Reads the {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_disk/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_disk/methods/get/parameters/follow) */
      readonly follow?: Follow<Disk, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Disk, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_disk/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_disk/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Template disks: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_disks) */
export interface TemplateDisksService {
  /** Reads the list of {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_disks/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_disks/methods/list/parameters/follow) */
      readonly follow?: Follow<Disk, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_disks/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Disk, P[number]>>>;
  /** The service {@link TemplateDiskService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_disk) */
  disk(id: string): TemplateDiskService;
}

/** Template graphics console: service with `get`, `remove`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_graphics_console) */
export interface TemplateGraphicsConsoleService {
  /** Reads the {@link GraphicsConsole}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_graphics_console/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_graphics_console/methods/get/parameters/follow) */
      readonly follow?: Follow<GraphicsConsole, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<GraphicsConsole, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_graphics_console/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_graphics_console/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Template graphics consoles: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_graphics_consoles) */
export interface TemplateGraphicsConsolesService {
  /**
   * Adds a {@link GraphicsConsole}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_graphics_consoles/methods/add)
   *
   * Needs `console.protocol`.
   *
   * @param console The {@link GraphicsConsole} to send; it is the body.
   */
  add(
    console: Input<GraphicsConsole>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<GraphicsConsole>;
  /** Reads the list of {@link GraphicsConsole}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_graphics_consoles/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_graphics_consoles/methods/list/parameters/follow) */
      readonly follow?: Follow<GraphicsConsole, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_graphics_consoles/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<GraphicsConsole, P[number]>>>;
  /** The service {@link TemplateGraphicsConsoleService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_graphics_console) */
  console(id: string): TemplateGraphicsConsoleService;
}

/** Template mediated device: service with `get`, `remove`, `update`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_mediated_device) */
export interface TemplateMediatedDeviceService {
  /** Reads the {@link VmMediatedDevice}. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_mediated_device/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_mediated_device/methods/get/parameters/follow) */
      readonly follow?: Follow<VmMediatedDevice, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<VmMediatedDevice, P[number]>>;
  /** Removes what this service stands for. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_mediated_device/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_mediated_device/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link VmMediatedDevice}. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_mediated_device/methods/update)
   *
   * @param devices The {@link VmMediatedDevice} to send; it is the body.
   */
  update(
    devices: Input<VmMediatedDevice>,
    parameters?: {
      /** Async: yes or no; sent in the query. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_mediated_device/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<VmMediatedDevice>;
}

/** Template mediated devices: service with `add`, `list` and the services in it. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_mediated_devices) */
export interface TemplateMediatedDevicesService {
  /**
   * Adds a {@link VmMediatedDevice}. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_mediated_devices/methods/add)
   *
   * @param device The {@link VmMediatedDevice} to send; it is the body.
   */
  add(
    device: Input<VmMediatedDevice>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<VmMediatedDevice>;
  /** Reads the list of {@link VmMediatedDevice}. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_mediated_devices/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_mediated_devices/methods/list/parameters/follow) */
      readonly follow?: Follow<VmMediatedDevice, P> | undefined;
      /** Max: integer; sent in the query. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_mediated_devices/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<VmMediatedDevice, P[number]>>>;
  /** The service {@link TemplateMediatedDeviceService} of one. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_mediated_device) */
  device(id: string): TemplateMediatedDeviceService;
}

/** Template NIC: service with `get`, `remove`, `update`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_nic) */
export interface TemplateNicService {
  /** Reads the {@link Nic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_nic/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_nic/methods/get/parameters/follow) */
      readonly follow?: Follow<Nic, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Nic, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_nic/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_nic/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link Nic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_nic/methods/update)
   *
   * @param nic The {@link Nic} to send; it is the body.
   */
  update(
    nic: Input<Nic>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_nic/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Nic>;
}

/** Template NICs: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_nics) */
export interface TemplateNicsService {
  /**
   * Adds a {@link Nic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_nics/methods/add)
   *
   * Needs `nic.name`.
   *
   * @param nic The {@link Nic} to send; it is the body.
   */
  add(nic: Input<Nic>, parameters?: NoParameters, options?: OperationOptions): Answer<Nic>;
  /** Reads the list of {@link Nic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_nics/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_nics/methods/list/parameters/follow) */
      readonly follow?: Follow<Nic, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_nics/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Nic, P[number]>>>;
  /** The service {@link TemplateNicService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_nic) */
  nic(id: string): TemplateNicService;
}

/** Template: service with `export`, `exportToExportDomain`, `exportToPathOnHost`, `get`, `remove`, `update` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template) */
export interface TemplateService {
  /** Action: export. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template/methods/export) */
  export(
    parameters?: {
      /** Exclusive: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template/methods/export/parameters/exclusive) */
      readonly exclusive?: boolean | undefined;
      /** Storage domain: {@link StorageDomain}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template/methods/export/parameters/storage_domain) */
      readonly storageDomain?: Input<StorageDomain> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Action: export to export domain (to export domain: a special case of `export`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template/methods/export)
   *
   * Needs `storageDomain.id` or `storageDomain.name`.
   */
  exportToExportDomain(
    parameters?: {
      /** Exclusive: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template/methods/export/parameters/exclusive) */
      readonly exclusive?: boolean | undefined;
      /** Storage domain: {@link StorageDomain}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template/methods/export/parameters/storage_domain) */
      readonly storageDomain?: Input<StorageDomain> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Action: export to path on host (to path on host: a special case of `export`). Since 4.2.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template/methods/export)
   *
   * Needs `host.id` or `host.name`; `directory`.
   */
  exportToPathOnHost(
    parameters?: {
      /** Directory: text; sent in the action. Since 4.2.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template/methods/export/parameters/directory) */
      readonly directory?: string | undefined;
      /** Exclusive: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template/methods/export/parameters/exclusive) */
      readonly exclusive?: boolean | undefined;
      /** Filename: text; sent in the action. Since 4.2.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template/methods/export/parameters/filename) */
      readonly filename?: string | undefined;
      /** Host: {@link Host}; sent in the action. Since 4.2.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template/methods/export/parameters/host) */
      readonly host?: Input<Host> | undefined;
      /** Storage domain: {@link StorageDomain}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template/methods/export/parameters/storage_domain) */
      readonly storageDomain?: Input<StorageDomain> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Reads the {@link Template}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Filter: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template/methods/get/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template/methods/get/parameters/follow) */
      readonly follow?: Follow<Template, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Template, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link Template}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template/methods/update)
   *
   * @param template The {@link Template} to send; it is the body.
   */
  update(
    template: Input<Template>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Template>;
  /** The service {@link TemplateCdromsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_cdroms) */
  readonly cdroms: TemplateCdromsService;
  /** The service {@link TemplateDiskAttachmentsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_disk_attachments) */
  readonly diskAttachments: TemplateDiskAttachmentsService;
  /** The service {@link TemplateGraphicsConsolesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_graphics_consoles) */
  readonly graphicsConsoles: TemplateGraphicsConsolesService;
  /** The service {@link TemplateMediatedDevicesService}. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_mediated_devices) */
  readonly mediatedDevices: TemplateMediatedDevicesService;
  /** The service {@link TemplateNicsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_nics) */
  readonly nics: TemplateNicsService;
  /** The service {@link AssignedPermissionsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions) */
  readonly permissions: AssignedPermissionsService;
  /** The service {@link AssignedTagsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_tags) */
  readonly tags: AssignedTagsService;
  /** The service {@link TemplateWatchdogsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_watchdogs) */
  readonly watchdogs: TemplateWatchdogsService;
}

/** Template watchdog: service with `get`, `remove`, `update`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_watchdog) */
export interface TemplateWatchdogService {
  /** Reads the {@link Watchdog}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_watchdog/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_watchdog/methods/get/parameters/follow) */
      readonly follow?: Follow<Watchdog, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Watchdog, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_watchdog/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_watchdog/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link Watchdog}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_watchdog/methods/update)
   *
   * @param watchdog The {@link Watchdog} to send; it is the body.
   */
  update(
    watchdog: Input<Watchdog>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_watchdog/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Watchdog>;
}

/** Template watchdogs: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_watchdogs) */
export interface TemplateWatchdogsService {
  /**
   * Adds a {@link Watchdog}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_watchdogs/methods/add)
   *
   * Needs `watchdog.action`; `watchdog.model`.
   *
   * @param watchdog The {@link Watchdog} to send; it is the body.
   */
  add(watchdog: Input<Watchdog>, parameters?: NoParameters, options?: OperationOptions): Answer<Watchdog>;
  /** Reads the list of {@link Watchdog}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_watchdogs/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_watchdogs/methods/list/parameters/follow) */
      readonly follow?: Follow<Watchdog, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_watchdogs/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Watchdog, P[number]>>>;
  /** The service {@link TemplateWatchdogService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template_watchdog) */
  watchdog(id: string): TemplateWatchdogService;
}

/** Templates: service with `add`, `addFromConfiguration`, `addFromVm`, `addFromVmSnapshot`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/templates) */
export interface TemplatesService {
  /**
   * Adds a {@link Template}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/templates/methods/add)
   *
   * @param template The {@link Template} to send; it is the body.
   */
  add(
    template: Input<Template>,
    parameters?: {
      /** Clone permissions: yes or no; sent in the query. Since 4.0.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/templates/methods/add/parameters/clone_permissions) */
      readonly clonePermissions?: boolean | undefined;
      /** Seal: yes or no; sent in the query. Since 4.1.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/templates/methods/add/parameters/seal) */
      readonly seal?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Template>;
  /**
   * Adds a {@link Template} (from configuration: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/templates/methods/add)
   *
   * Needs `template.initialization.configuration.data`; `template.initialization.configuration.type`; `template.cluster.id` or `template.cluster.name`.
   *
   * @param template The {@link Template} to send; it is the body.
   */
  addFromConfiguration(
    template: Input<Template>,
    parameters?: {
      /** Clone permissions: yes or no; sent in the query. Since 4.0.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/templates/methods/add/parameters/clone_permissions) */
      readonly clonePermissions?: boolean | undefined;
      /** Seal: yes or no; sent in the query. Since 4.1.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/templates/methods/add/parameters/seal) */
      readonly seal?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Template>;
  /**
   * Adds a {@link Template} (from VM: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/templates/methods/add)
   *
   * Needs `template.name`; `template.vm.id` or `template.vm.name`.
   *
   * @param template The {@link Template} to send; it is the body.
   */
  addFromVm(
    template: Input<Template>,
    parameters?: {
      /** Clone permissions: yes or no; sent in the query. Since 4.0.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/templates/methods/add/parameters/clone_permissions) */
      readonly clonePermissions?: boolean | undefined;
      /** Seal: yes or no; sent in the query. Since 4.1.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/templates/methods/add/parameters/seal) */
      readonly seal?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Template>;
  /**
   * Adds a {@link Template} (from VM snapshot: a special case of `add`). Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/templates/methods/add)
   *
   * Needs `template.name`; `template.vm.id` or `template.vm.name`; `template.vm.snapshots[].id`.
   *
   * @param template The {@link Template} to send; it is the body.
   */
  addFromVmSnapshot(
    template: Input<Template>,
    parameters?: {
      /** Clone permissions: yes or no; sent in the query. Since 4.0.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/templates/methods/add/parameters/clone_permissions) */
      readonly clonePermissions?: boolean | undefined;
      /** Seal: yes or no; sent in the query. Since 4.1.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/templates/methods/add/parameters/seal) */
      readonly seal?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Template>;
  /** Reads the list of {@link Template}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/templates/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Case sensitive: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/templates/methods/list/parameters/case_sensitive) */
      readonly caseSensitive?: boolean | undefined;
      /** Filter: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/templates/methods/list/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/templates/methods/list/parameters/follow) */
      readonly follow?: Follow<Template, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/templates/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
      /** Search: text; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/templates/methods/list/parameters/search) */
      readonly search?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Template, P[number]>>>;
  /** The service {@link TemplateService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/template) */
  template(id: string): TemplateService;
}

/** Unmanaged network: service with `get`, `remove`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/unmanaged_network) */
export interface UnmanagedNetworkService {
  /** Reads the {@link UnmanagedNetwork}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/unmanaged_network/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/unmanaged_network/methods/get/parameters/follow) */
      readonly follow?: Follow<UnmanagedNetwork, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<UnmanagedNetwork, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/unmanaged_network/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/unmanaged_network/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Unmanaged networks: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/unmanaged_networks) */
export interface UnmanagedNetworksService {
  /** Reads the list of {@link UnmanagedNetwork}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/unmanaged_networks/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/unmanaged_networks/methods/list/parameters/follow) */
      readonly follow?: Follow<UnmanagedNetwork, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/unmanaged_networks/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<UnmanagedNetwork, P[number]>>>;
  /** The service {@link UnmanagedNetworkService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/unmanaged_network) */
  unmanagedNetwork(id: string): UnmanagedNetworkService;
}

/** User option: service with `get`, `remove`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/user_option) */
export interface UserOptionService {
  /** Reads the {@link UserOption}. Since 4.4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/user_option/methods/get) */
  get(parameters?: NoParameters, options?: OperationOptions): Answer<UserOption>;
  /** Removes what this service stands for. Since 4.4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/user_option/methods/remove) */
  remove(parameters?: NoParameters, options?: OperationOptions): Answer<void>;
}

/** User options: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/user_options) */
export interface UserOptionsService {
  /**
   * Adds a {@link UserOption}. Since 4.4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/user_options/methods/add)
   *
   * Needs `option.content`; `option.name`.
   *
   * @param option The {@link UserOption} to send; it is the body.
   */
  add(option: Input<UserOption>, parameters?: NoParameters, options?: OperationOptions): Answer<UserOption>;
  /** Reads the list of {@link UserOption}. Since 4.4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/user_options/methods/list) */
  list(parameters?: NoParameters, options?: OperationOptions): Answer<List<UserOption>>;
  /** The service {@link UserOptionService} of one. Since 4.4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/user_option) */
  option(id: string): UserOptionService;
}

/** User: service with `get`, `remove`, `update` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/user) */
export interface UserService {
  /** Reads the {@link User}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/user/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/user/methods/get/parameters/follow) */
      readonly follow?: Follow<User, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<User, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/user/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/user/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link User}. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/user/methods/update)
   *
   * @param user The {@link User} to send; it is the body.
   * @deprecated The API model says so, without naming a successor.
   */
  update(user: Input<User>, parameters?: NoParameters, options?: OperationOptions): Answer<User>;
  /** The service {@link EventSubscriptionsService}. Since 4.4.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/event_subscriptions) */
  readonly eventSubscriptions: EventSubscriptionsService;
  /** The service {@link DomainUserGroupsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/domain_user_groups) */
  readonly groups: DomainUserGroupsService;
  /** The service {@link UserOptionsService}. Since 4.4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/user_options) */
  readonly options: UserOptionsService;
  /** The service {@link AssignedPermissionsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions) */
  readonly permissions: AssignedPermissionsService;
  /** The service {@link AssignedRolesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_roles) */
  readonly roles: AssignedRolesService;
  /** The service {@link SshPublicKeysService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/ssh_public_keys) */
  readonly sshPublicKeys: SshPublicKeysService;
  /** The service {@link AssignedTagsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_tags) */
  readonly tags: AssignedTagsService;
}

/** Users: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/users) */
export interface UsersService {
  /**
   * Adds a {@link User}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/users/methods/add)
   *
   * Needs `user.userName`; `user.domain.id` or `user.domain.name`.
   *
   * @param user The {@link User} to send; it is the body.
   */
  add(user: Input<User>, parameters?: NoParameters, options?: OperationOptions): Answer<User>;
  /** Reads the list of {@link User}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/users/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Case sensitive: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/users/methods/list/parameters/case_sensitive) */
      readonly caseSensitive?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/users/methods/list/parameters/follow) */
      readonly follow?: Follow<User, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/users/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
      /** Search: text; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/users/methods/list/parameters/search) */
      readonly search?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<User, P[number]>>>;
  /** The service {@link UserService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/user) */
  user(id: string): UserService;
}

/** Virtual function allowed network: service with `get`, `remove`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/virtual_function_allowed_network) */
export interface VirtualFunctionAllowedNetworkService {
  /** Reads the {@link Network}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/virtual_function_allowed_network/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/virtual_function_allowed_network/methods/get/parameters/follow) */
      readonly follow?: Follow<Network, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Network, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/virtual_function_allowed_network/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/virtual_function_allowed_network/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Virtual function allowed networks: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/virtual_function_allowed_networks) */
export interface VirtualFunctionAllowedNetworksService {
  /**
   * Adds a {@link Network}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/virtual_function_allowed_networks/methods/add)
   *
   * Needs `network.id` or `network.name`.
   *
   * @param network The {@link Network} to send; it is the body.
   */
  add(network: Input<Network>, parameters?: NoParameters, options?: OperationOptions): Answer<Network>;
  /** Reads the list of {@link Network}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/virtual_function_allowed_networks/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/virtual_function_allowed_networks/methods/list/parameters/follow) */
      readonly follow?: Follow<Network, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/virtual_function_allowed_networks/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Network, P[number]>>>;
  /** The service {@link VirtualFunctionAllowedNetworkService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/virtual_function_allowed_network) */
  network(id: string): VirtualFunctionAllowedNetworkService;
}

/** VM application: service with `get`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_application) */
export interface VmApplicationService {
  /** Reads the {@link Application}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_application/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Filter: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_application/methods/get/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_application/methods/get/parameters/follow) */
      readonly follow?: Follow<Application, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Application, P[number]>>;
}

/** VM applications: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_applications) */
export interface VmApplicationsService {
  /** Reads the list of {@link Application}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_applications/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Filter: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_applications/methods/list/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_applications/methods/list/parameters/follow) */
      readonly follow?: Follow<Application, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_applications/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Application, P[number]>>>;
  /** The service {@link VmApplicationService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_application) */
  application(id: string): VmApplicationService;
}

/** VM backup disk: service with `get`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_backup_disk) */
export interface VmBackupDiskService {
  /** Reads the {@link Disk}. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_backup_disk/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_backup_disk/methods/get/parameters/follow) */
      readonly follow?: Follow<Disk, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Disk, P[number]>>;
}

/** VM backup disks: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_backup_disks) */
export interface VmBackupDisksService {
  /** Reads the list of {@link Disk}. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_backup_disks/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_backup_disks/methods/list/parameters/follow) */
      readonly follow?: Follow<Disk, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_backup_disks/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Disk, P[number]>>>;
  /** The service {@link VmBackupDiskService} of one. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_backup_disk) */
  disk(id: string): VmBackupDiskService;
}

/** VM backup: service with `finalize`, `get` and the services in it. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_backup) */
export interface VmBackupService {
  /** Action: finalize. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_backup/methods/finalize) */
  finalize(parameters?: NoParameters, options?: OperationOptions): Answer<void>;
  /** Reads the {@link Backup}. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_backup/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_backup/methods/get/parameters/follow) */
      readonly follow?: Follow<Backup, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Backup, P[number]>>;
  /** The service {@link VmBackupDisksService}. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_backup_disks) */
  readonly disks: VmBackupDisksService;
}

/** VM backups: service with `add`, `list` and the services in it. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_backups) */
export interface VmBackupsService {
  /**
   * Adds a {@link Backup}. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_backups/methods/add)
   *
   * Needs `backup.disks`.
   *
   * @param backup The {@link Backup} to send; it is the body.
   */
  add(
    backup: Input<Backup>,
    parameters?: {
      /** Require consistency: yes or no; sent in the query. Since 4.4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_backups/methods/add/parameters/require_consistency) */
      readonly requireConsistency?: boolean | undefined;
      /** Use active: yes or no; sent in the query. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_backups/methods/add/parameters/use_active) */
      readonly useActive?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Backup>;
  /** Reads the list of {@link Backup}. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_backups/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_backups/methods/list/parameters/follow) */
      readonly follow?: Follow<Backup, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_backups/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Backup, P[number]>>>;
  /** The service {@link VmBackupService} of one. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_backup) */
  backup(id: string): VmBackupService;
}

/** VM cdrom: service with `get`, `update`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_cdrom) */
export interface VmCdromService {
  /** Reads the {@link Cdrom}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_cdrom/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Current: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_cdrom/methods/get/parameters/current) */
      readonly current?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_cdrom/methods/get/parameters/follow) */
      readonly follow?: Follow<Cdrom, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Cdrom, P[number]>>;
  /**
   * Changes the {@link Cdrom}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_cdrom/methods/update)
   *
   * @param cdrom The {@link Cdrom} to send; it is the body.
   */
  update(
    cdrom: Input<Cdrom>,
    parameters?: {
      /** Current: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_cdrom/methods/update/parameters/current) */
      readonly current?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Cdrom>;
}

/** VM cdroms: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_cdroms) */
export interface VmCdromsService {
  /**
   * Adds a {@link Cdrom}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_cdroms/methods/add)
   *
   * Needs `cdrom.file.id`.
   *
   * @param cdrom The {@link Cdrom} to send; it is the body.
   */
  add(cdrom: Input<Cdrom>, parameters?: NoParameters, options?: OperationOptions): Answer<Cdrom>;
  /** Reads the list of {@link Cdrom}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_cdroms/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_cdroms/methods/list/parameters/follow) */
      readonly follow?: Follow<Cdrom, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_cdroms/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Cdrom, P[number]>>>;
  /** The service {@link VmCdromService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_cdrom) */
  cdrom(id: string): VmCdromService;
}

/** VM checkpoint disk: service with `get`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_checkpoint_disk) */
export interface VmCheckpointDiskService {
  /** Reads the {@link Disk}. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_checkpoint_disk/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_checkpoint_disk/methods/get/parameters/follow) */
      readonly follow?: Follow<Disk, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Disk, P[number]>>;
}

/** VM checkpoint disks: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_checkpoint_disks) */
export interface VmCheckpointDisksService {
  /** Reads the list of {@link Disk}. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_checkpoint_disks/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_checkpoint_disks/methods/list/parameters/follow) */
      readonly follow?: Follow<Disk, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_checkpoint_disks/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Disk, P[number]>>>;
  /** The service {@link VmCheckpointDiskService} of one. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_checkpoint_disk) */
  disk(id: string): VmCheckpointDiskService;
}

/** VM checkpoint: service with `get`, `remove` and the services in it. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_checkpoint) */
export interface VmCheckpointService {
  /** Reads the {@link Checkpoint}. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_checkpoint/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_checkpoint/methods/get/parameters/follow) */
      readonly follow?: Follow<Checkpoint, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Checkpoint, P[number]>>;
  /** Removes what this service stands for. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_checkpoint/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_checkpoint/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** The service {@link VmCheckpointDisksService}. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_checkpoint_disks) */
  readonly disks: VmCheckpointDisksService;
}

/** VM checkpoints: service with `list` and the services in it. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_checkpoints) */
export interface VmCheckpointsService {
  /** Reads the list of {@link Checkpoint}. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_checkpoints/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_checkpoints/methods/list/parameters/follow) */
      readonly follow?: Follow<Checkpoint, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_checkpoints/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Checkpoint, P[number]>>>;
  /** The service {@link VmCheckpointService} of one. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_checkpoint) */
  checkpoint(id: string): VmCheckpointService;
}

/** VM disk: service with `activate`, `deactivate`, `export`, `get`, `move`, `reduce`, `remove`, `update` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_disk) */
export interface VmDiskService extends MeasurableService {
  /** Action: activate. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_disk/methods/activate) */
  activate(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_disk/methods/activate/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: deactivate. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_disk/methods/deactivate) */
  deactivate(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_disk/methods/deactivate/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: export. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_disk/methods/export) */
  export(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_disk/methods/export/parameters/async) */
      readonly async?: boolean | undefined;
      /** Filter: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_disk/methods/export/parameters/filter) */
      readonly filter?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Reads the {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_disk/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_disk/methods/get/parameters/follow) */
      readonly follow?: Follow<Disk, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Disk, P[number]>>;
  /** Action: move. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_disk/methods/move) */
  move(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_disk/methods/move/parameters/async) */
      readonly async?: boolean | undefined;
      /** Filter: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_disk/methods/move/parameters/filter) */
      readonly filter?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: reduce. Since 4.2.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_disk/methods/reduce) */
  reduce(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_disk/methods/reduce/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_disk/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_disk/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_disk/methods/update)
   *
   * @param disk The {@link Disk} to send; it is the body.
   */
  update(
    disk: Input<Disk>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_disk/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Disk>;
  /** The service {@link AssignedPermissionsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions) */
  readonly permissions: AssignedPermissionsService;
}

/** VM disks: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_disks) */
export interface VmDisksService {
  /**
   * Adds a {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_disks/methods/add)
   *
   * @param disk The {@link Disk} to send; it is the body.
   */
  add(disk: Input<Disk>, parameters?: NoParameters, options?: OperationOptions): Answer<Disk>;
  /** Reads the list of {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_disks/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_disks/methods/list/parameters/follow) */
      readonly follow?: Follow<Disk, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_disks/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Disk, P[number]>>>;
  /** The service {@link VmDiskService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_disk) */
  disk(id: string): VmDiskService;
}

/** VM graphics console: service with `get`, `proxyTicket`, `remoteViewerConnectionFile`, `remove`, `ticket`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_graphics_console) */
export interface VmGraphicsConsoleService {
  /** Reads the {@link GraphicsConsole}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_graphics_console/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Current: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_graphics_console/methods/get/parameters/current) */
      readonly current?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_graphics_console/methods/get/parameters/follow) */
      readonly follow?: Follow<GraphicsConsole, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<GraphicsConsole, P[number]>>;
  /** Action: proxy ticket; gives proxy ticket, {@link ProxyTicket}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_graphics_console/methods/proxy_ticket) */
  proxyTicket(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_graphics_console/methods/proxy_ticket/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<ProxyTicket>;
  /** Action: remote viewer connection file; gives remote viewer connection file, text. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_graphics_console/methods/remote_viewer_connection_file) */
  remoteViewerConnectionFile(parameters?: NoParameters, options?: OperationOptions): Answer<string>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_graphics_console/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_graphics_console/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: ticket; gives ticket, {@link Ticket}. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_graphics_console/methods/ticket) */
  ticket(
    parameters?: {
      /** Ticket: {@link Ticket}; sent in the action. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_graphics_console/methods/ticket/parameters/ticket) */
      readonly ticket?: Input<Ticket> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Ticket>;
}

/** VM graphics consoles: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_graphics_consoles) */
export interface VmGraphicsConsolesService {
  /**
   * Adds a {@link GraphicsConsole}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_graphics_consoles/methods/add)
   *
   * Needs `console.protocol`.
   *
   * @param console The {@link GraphicsConsole} to send; it is the body.
   */
  add(
    console: Input<GraphicsConsole>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<GraphicsConsole>;
  /** Reads the list of {@link GraphicsConsole}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_graphics_consoles/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Current: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_graphics_consoles/methods/list/parameters/current) */
      readonly current?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_graphics_consoles/methods/list/parameters/follow) */
      readonly follow?: Follow<GraphicsConsole, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_graphics_consoles/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<GraphicsConsole, P[number]>>>;
  /** The service {@link VmGraphicsConsoleService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_graphics_console) */
  console(id: string): VmGraphicsConsoleService;
}

/** VM host device: service with `get`, `remove`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_host_device) */
export interface VmHostDeviceService {
  /** Reads the {@link HostDevice}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_host_device/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_host_device/methods/get/parameters/follow) */
      readonly follow?: Follow<HostDevice, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<HostDevice, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_host_device/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_host_device/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** VM host devices: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_host_devices) */
export interface VmHostDevicesService {
  /**
   * Adds a {@link HostDevice}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_host_devices/methods/add)
   *
   * Needs `device.id` or `device.name`.
   *
   * @param device The {@link HostDevice} to send; it is the body.
   */
  add(device: Input<HostDevice>, parameters?: NoParameters, options?: OperationOptions): Answer<HostDevice>;
  /** Reads the list of {@link HostDevice}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_host_devices/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_host_devices/methods/list/parameters/follow) */
      readonly follow?: Follow<HostDevice, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_host_devices/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<HostDevice, P[number]>>>;
  /** The service {@link VmHostDeviceService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_host_device) */
  device(id: string): VmHostDeviceService;
}

/** VM mediated device: service with `get`, `remove`, `update`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_mediated_device) */
export interface VmMediatedDeviceService {
  /** Reads the {@link VmMediatedDevice}. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_mediated_device/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_mediated_device/methods/get/parameters/follow) */
      readonly follow?: Follow<VmMediatedDevice, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<VmMediatedDevice, P[number]>>;
  /** Removes what this service stands for. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_mediated_device/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_mediated_device/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link VmMediatedDevice}. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_mediated_device/methods/update)
   *
   * @param device The {@link VmMediatedDevice} to send; it is the body.
   */
  update(
    device: Input<VmMediatedDevice>,
    parameters?: {
      /** Async: yes or no; sent in the query. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_mediated_device/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<VmMediatedDevice>;
}

/** VM mediated devices: service with `add`, `list` and the services in it. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_mediated_devices) */
export interface VmMediatedDevicesService {
  /**
   * Adds a {@link VmMediatedDevice}. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_mediated_devices/methods/add)
   *
   * @param device The {@link VmMediatedDevice} to send; it is the body.
   */
  add(
    device: Input<VmMediatedDevice>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<VmMediatedDevice>;
  /** Reads the list of {@link VmMediatedDevice}. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_mediated_devices/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_mediated_devices/methods/list/parameters/follow) */
      readonly follow?: Follow<VmMediatedDevice, P> | undefined;
      /** Max: integer; sent in the query. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_mediated_devices/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<VmMediatedDevice, P[number]>>>;
  /** The service {@link VmMediatedDeviceService} of one. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_mediated_device) */
  device(id: string): VmMediatedDeviceService;
}

/** VM NIC: service with `activate`, `deactivate`, `get`, `remove`, `update` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_nic) */
export interface VmNicService extends MeasurableService {
  /** Action: activate. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_nic/methods/activate) */
  activate(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_nic/methods/activate/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: deactivate. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_nic/methods/deactivate) */
  deactivate(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_nic/methods/deactivate/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Reads the {@link Nic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_nic/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_nic/methods/get/parameters/follow) */
      readonly follow?: Follow<Nic, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Nic, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_nic/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_nic/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link Nic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_nic/methods/update)
   *
   * @param nic The {@link Nic} to send; it is the body.
   */
  update(
    nic: Input<Nic>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_nic/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Nic>;
  /** The service {@link NicNetworkFilterParametersService}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/nic_network_filter_parameters) */
  readonly networkFilterParameters: NicNetworkFilterParametersService;
  /** The service {@link VmReportedDevicesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_reported_devices) */
  readonly reportedDevices: VmReportedDevicesService;
}

/** VM NICs: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_nics) */
export interface VmNicsService {
  /**
   * Adds a {@link Nic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_nics/methods/add)
   *
   * Needs `nic.name`.
   *
   * @param nic The {@link Nic} to send; it is the body.
   */
  add(nic: Input<Nic>, parameters?: NoParameters, options?: OperationOptions): Answer<Nic>;
  /** Reads the list of {@link Nic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_nics/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_nics/methods/list/parameters/follow) */
      readonly follow?: Follow<Nic, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_nics/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Nic, P[number]>>>;
  /** The service {@link VmNicService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_nic) */
  nic(id: string): VmNicService;
}

/** VM NUMA node: service with `get`, `remove`, `update`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_numa_node) */
export interface VmNumaNodeService {
  /** Reads the {@link VirtualNumaNode}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_numa_node/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_numa_node/methods/get/parameters/follow) */
      readonly follow?: Follow<VirtualNumaNode, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<VirtualNumaNode, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_numa_node/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_numa_node/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link VirtualNumaNode}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_numa_node/methods/update)
   *
   * @param node The {@link VirtualNumaNode} to send; it is the body.
   */
  update(
    node: Input<VirtualNumaNode>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_numa_node/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<VirtualNumaNode>;
}

/** VM NUMA nodes: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_numa_nodes) */
export interface VmNumaNodesService {
  /**
   * Adds a {@link VirtualNumaNode}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_numa_nodes/methods/add)
   *
   * Needs `node.index`; `node.memory`; `node.cpu.cores[].index`.
   *
   * @param node The {@link VirtualNumaNode} to send; it is the body.
   */
  add(
    node: Input<VirtualNumaNode>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<VirtualNumaNode>;
  /** Reads the list of {@link VirtualNumaNode}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_numa_nodes/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_numa_nodes/methods/list/parameters/follow) */
      readonly follow?: Follow<VirtualNumaNode, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_numa_nodes/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<VirtualNumaNode, P[number]>>>;
  /** The service {@link VmNumaNodeService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_numa_node) */
  node(id: string): VmNumaNodeService;
}

/** VM pool: service with `allocateVm`, `get`, `remove`, `update` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_pool) */
export interface VmPoolService {
  /** Action: allocate VM. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_pool/methods/allocate_vm) */
  allocateVm(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_pool/methods/allocate_vm/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Reads the {@link VmPool}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_pool/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Filter: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_pool/methods/get/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_pool/methods/get/parameters/follow) */
      readonly follow?: Follow<VmPool, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<VmPool, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_pool/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_pool/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link VmPool}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_pool/methods/update)
   *
   * @param pool The {@link VmPool} to send; it is the body.
   */
  update(
    pool: Input<VmPool>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_pool/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
      /** Seal: yes or no; sent in the query. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_pool/methods/update/parameters/seal) */
      readonly seal?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<VmPool>;
  /** The service {@link AssignedPermissionsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions) */
  readonly permissions: AssignedPermissionsService;
}

/** VM pools: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_pools) */
export interface VmPoolsService {
  /**
   * Adds a {@link VmPool}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_pools/methods/add)
   *
   * Needs `pool.name`; `pool.cluster.id` or `pool.cluster.name`; `pool.template.id` or `pool.template.name`.
   *
   * @param pool The {@link VmPool} to send; it is the body.
   */
  add(
    pool: Input<VmPool>,
    parameters?: {
      /** Seal: yes or no; sent in the query. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_pools/methods/add/parameters/seal) */
      readonly seal?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<VmPool>;
  /** Reads the list of {@link VmPool}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_pools/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Case sensitive: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_pools/methods/list/parameters/case_sensitive) */
      readonly caseSensitive?: boolean | undefined;
      /** Filter: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_pools/methods/list/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_pools/methods/list/parameters/follow) */
      readonly follow?: Follow<VmPool, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_pools/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
      /** Search: text; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_pools/methods/list/parameters/search) */
      readonly search?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<VmPool, P[number]>>>;
  /** The service {@link VmPoolService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_pool) */
  pool(id: string): VmPoolService;
}

/** VM reported device: service with `get`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_reported_device) */
export interface VmReportedDeviceService {
  /** Reads the {@link ReportedDevice}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_reported_device/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_reported_device/methods/get/parameters/follow) */
      readonly follow?: Follow<ReportedDevice, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<ReportedDevice, P[number]>>;
}

/** VM reported devices: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_reported_devices) */
export interface VmReportedDevicesService {
  /** Reads the list of {@link ReportedDevice}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_reported_devices/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_reported_devices/methods/list/parameters/follow) */
      readonly follow?: Follow<ReportedDevice, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_reported_devices/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<ReportedDevice, P[number]>>>;
  /** The service {@link VmReportedDeviceService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_reported_device) */
  reportedDevice(id: string): VmReportedDeviceService;
}

/** VM: service with `autoPinCpuAndNumaNodes`, `cancelMigration`, `clone`, `commitSnapshot`, `detach`, `export`, `exportToExportDomain`, `exportToPathOnHost`, `freezeFilesystems`, `get`, `logon`, `maintenance`, `migrate`, `previewSnapshot`, `reboot`, `remove`, `reorderMacAddresses`, `reset`, `screenshot`, `shutdown`, `start`, `stop`, `suspend`, `thawFilesystems`, `ticket`, `undoSnapshot`, `update` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm) */
export interface VmService extends MeasurableService {
  /**
   * Action: auto pin CPU and NUMA nodes. Since 4.4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/auto_pin_cpu_and_numa_nodes)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  autoPinCpuAndNumaNodes(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/auto_pin_cpu_and_numa_nodes/parameters/async) */
      readonly async?: boolean | undefined;
      /** Optimize CPU settings: yes or no; sent in the action. Since 4.4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/auto_pin_cpu_and_numa_nodes/parameters/optimize_cpu_settings) */
      readonly optimizeCpuSettings?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: cancel migration. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/cancel_migration) */
  cancelMigration(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/cancel_migration/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Action: clone. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/clone)
   *
   * Needs `vm.name`.
   */
  clone(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/clone/parameters/async) */
      readonly async?: boolean | undefined;
      /** Discard snapshots: yes or no; sent in the action. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/clone/parameters/discard_snapshots) */
      readonly discardSnapshots?: boolean | undefined;
      /** Storage domain: {@link StorageDomain}; sent in the action. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/clone/parameters/storage_domain) */
      readonly storageDomain?: Input<StorageDomain> | undefined;
      /** VM: {@link Vm}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/clone/parameters/vm) */
      readonly vm?: Input<Vm> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: commit snapshot. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/commit_snapshot) */
  commitSnapshot(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/commit_snapshot/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: detach. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/detach) */
  detach(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/detach/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: export. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/export) */
  export(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/export/parameters/async) */
      readonly async?: boolean | undefined;
      /** Discard snapshots: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/export/parameters/discard_snapshots) */
      readonly discardSnapshots?: boolean | undefined;
      /** Exclusive: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/export/parameters/exclusive) */
      readonly exclusive?: boolean | undefined;
      /** Storage domain: {@link StorageDomain}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/export/parameters/storage_domain) */
      readonly storageDomain?: Input<StorageDomain> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Action: export to export domain (to export domain: a special case of `export`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/export)
   *
   * Needs `storageDomain.id` or `storageDomain.name`.
   */
  exportToExportDomain(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/export/parameters/async) */
      readonly async?: boolean | undefined;
      /** Discard snapshots: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/export/parameters/discard_snapshots) */
      readonly discardSnapshots?: boolean | undefined;
      /** Exclusive: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/export/parameters/exclusive) */
      readonly exclusive?: boolean | undefined;
      /** Storage domain: {@link StorageDomain}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/export/parameters/storage_domain) */
      readonly storageDomain?: Input<StorageDomain> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Action: export to path on host (to path on host: a special case of `export`). Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/export)
   *
   * Needs `directory`; `host.id` or `host.name`.
   */
  exportToPathOnHost(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/export/parameters/async) */
      readonly async?: boolean | undefined;
      /** Directory: text; sent in the action. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/export/parameters/directory) */
      readonly directory?: string | undefined;
      /** Discard snapshots: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/export/parameters/discard_snapshots) */
      readonly discardSnapshots?: boolean | undefined;
      /** Exclusive: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/export/parameters/exclusive) */
      readonly exclusive?: boolean | undefined;
      /** Filename: text; sent in the action. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/export/parameters/filename) */
      readonly filename?: string | undefined;
      /** Host: {@link Host}; sent in the action. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/export/parameters/host) */
      readonly host?: Input<Host> | undefined;
      /** Storage domain: {@link StorageDomain}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/export/parameters/storage_domain) */
      readonly storageDomain?: Input<StorageDomain> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: freeze filesystems. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/freeze_filesystems) */
  freezeFilesystems(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/freeze_filesystems/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Reads the {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** All content: yes or no; sent in the query. Since 4.0.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/get/parameters/all_content) */
      readonly allContent?: boolean | undefined;
      /** Filter: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/get/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/get/parameters/follow) */
      readonly follow?: Follow<Vm, P> | undefined;
      /** Next run: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/get/parameters/next_run) */
      readonly nextRun?: boolean | undefined;
      /** OVF as OVA: yes or no; sent in the query. Since 4.4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/get/parameters/ovf_as_ova) */
      readonly ovfAsOva?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Vm, P[number]>>;
  /** Action: logon. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/logon) */
  logon(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/logon/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Action: maintenance. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/maintenance)
   *
   * Needs `maintenanceEnabled`.
   */
  maintenance(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/maintenance/parameters/async) */
      readonly async?: boolean | undefined;
      /** Maintenance enabled: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/maintenance/parameters/maintenance_enabled) */
      readonly maintenanceEnabled?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: migrate. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/migrate) */
  migrate(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/migrate/parameters/async) */
      readonly async?: boolean | undefined;
      /** Cluster: {@link Cluster}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/migrate/parameters/cluster) */
      readonly cluster?: Input<Cluster> | undefined;
      /** Force: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/migrate/parameters/force) */
      readonly force?: boolean | undefined;
      /** Host: {@link Host}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/migrate/parameters/host) */
      readonly host?: Input<Host> | undefined;
      /** Migrate VMs in affinity closure: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/migrate/parameters/migrate_vms_in_affinity_closure) */
      readonly migrateVmsInAffinityClosure?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Action: preview snapshot. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/preview_snapshot)
   *
   * Needs `snapshot.id`.
   */
  previewSnapshot(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/preview_snapshot/parameters/async) */
      readonly async?: boolean | undefined;
      /** Disks: list of {@link Disk}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/preview_snapshot/parameters/disks) */
      readonly disks?: readonly Input<Disk>[] | undefined;
      /** Lease: {@link StorageDomainLease}; sent in the action. Since 4.2.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/preview_snapshot/parameters/lease) */
      readonly lease?: Input<StorageDomainLease> | undefined;
      /** Restore memory: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/preview_snapshot/parameters/restore_memory) */
      readonly restoreMemory?: boolean | undefined;
      /** Snapshot: {@link Snapshot}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/preview_snapshot/parameters/snapshot) */
      readonly snapshot?: Input<Snapshot> | undefined;
      /** VM: {@link Vm}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/preview_snapshot/parameters/vm) */
      readonly vm?: Input<Vm> | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: reboot. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/reboot) */
  reboot(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/reboot/parameters/async) */
      readonly async?: boolean | undefined;
      /** Force: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/reboot/parameters/force) */
      readonly force?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
      /** Detach only: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/remove/parameters/detach_only) */
      readonly detachOnly?: boolean | undefined;
      /** Force: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/remove/parameters/force) */
      readonly force?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: reorder MAC addresses. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/reorder_mac_addresses) */
  reorderMacAddresses(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/reorder_mac_addresses/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: reset. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/reset) */
  reset(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/reset/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: screenshot. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/screenshot) */
  screenshot(parameters?: NoParameters, options?: OperationOptions): Answer<void>;
  /** Action: shutdown. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/shutdown) */
  shutdown(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/shutdown/parameters/async) */
      readonly async?: boolean | undefined;
      /** Force: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/shutdown/parameters/force) */
      readonly force?: boolean | undefined;
      /** Reason: text; sent in the action. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/shutdown/parameters/reason) */
      readonly reason?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: start. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/start) */
  start(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/start/parameters/async) */
      readonly async?: boolean | undefined;
      /** Attach wgt: yes or no; sent in the action. Since 4.6.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/start/parameters/attach_wgt) */
      readonly attachWgt?: boolean | undefined;
      /** Authorized key: {@link AuthorizedKey}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/start/parameters/authorized_key) */
      readonly authorizedKey?: Input<AuthorizedKey> | undefined;
      /** Filter: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/start/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Pause: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/start/parameters/pause) */
      readonly pause?: boolean | undefined;
      /** Use cloud init: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/start/parameters/use_cloud_init) */
      readonly useCloudInit?: boolean | undefined;
      /** Use ignition: yes or no; sent in the action. Since 4.4.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/start/parameters/use_ignition) */
      readonly useIgnition?: boolean | undefined;
      /** Use initialization: yes or no; sent in the action. Since 4.4.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/start/parameters/use_initialization) */
      readonly useInitialization?: boolean | undefined;
      /** Use sysprep: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/start/parameters/use_sysprep) */
      readonly useSysprep?: boolean | undefined;
      /** VM: {@link Vm}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/start/parameters/vm) */
      readonly vm?: Input<Vm> | undefined;
      /** Volatile: yes or no; sent in the action. Since 4.2.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/start/parameters/volatile) */
      readonly volatile?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: stop. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/stop) */
  stop(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/stop/parameters/async) */
      readonly async?: boolean | undefined;
      /** Force: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/stop/parameters/force) */
      readonly force?: boolean | undefined;
      /** Reason: text; sent in the action. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/stop/parameters/reason) */
      readonly reason?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: suspend. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/suspend) */
  suspend(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/suspend/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: thaw filesystems. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/thaw_filesystems) */
  thawFilesystems(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/thaw_filesystems/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /** Action: ticket; gives ticket, {@link Ticket}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/ticket) */
  ticket(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/ticket/parameters/async) */
      readonly async?: boolean | undefined;
      /** Ticket: {@link Ticket}; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/ticket/parameters/ticket) */
      readonly ticket?: Input<Ticket> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Ticket>;
  /** Action: undo snapshot. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/undo_snapshot) */
  undoSnapshot(
    parameters?: {
      /** Async: yes or no; sent in the action. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/undo_snapshot/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/update)
   *
   * @param vm The {@link Vm} to send; it is the body.
   */
  update(
    vm: Input<Vm>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
      /** Next run: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm/methods/update/parameters/next_run) */
      readonly nextRun?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Vm>;
  /** The service {@link AssignedAffinityLabelsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_affinity_labels) */
  readonly affinityLabels: AssignedAffinityLabelsService;
  /** The service {@link VmApplicationsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_applications) */
  readonly applications: VmApplicationsService;
  /** The service {@link VmBackupsService}. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_backups) */
  readonly backups: VmBackupsService;
  /** The service {@link VmCdromsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_cdroms) */
  readonly cdroms: VmCdromsService;
  /** The service {@link VmCheckpointsService}. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_checkpoints) */
  readonly checkpoints: VmCheckpointsService;
  /** The service {@link DiskAttachmentsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/disk_attachments) */
  readonly diskAttachments: DiskAttachmentsService;
  /** The service {@link VmGraphicsConsolesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_graphics_consoles) */
  readonly graphicsConsoles: VmGraphicsConsolesService;
  /** The service {@link VmHostDevicesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_host_devices) */
  readonly hostDevices: VmHostDevicesService;
  /** The service {@link KatelloErrataService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/katello_errata) */
  readonly katelloErrata: KatelloErrataService;
  /** The service {@link VmMediatedDevicesService}. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_mediated_devices) */
  readonly mediatedDevices: VmMediatedDevicesService;
  /** The service {@link VmNicsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_nics) */
  readonly nics: VmNicsService;
  /** The service {@link VmNumaNodesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_numa_nodes) */
  readonly numaNodes: VmNumaNodesService;
  /** The service {@link AssignedPermissionsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions) */
  readonly permissions: AssignedPermissionsService;
  /** The service {@link VmReportedDevicesService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_reported_devices) */
  readonly reportedDevices: VmReportedDevicesService;
  /** The service {@link VmSessionsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_sessions) */
  readonly sessions: VmSessionsService;
  /** The service {@link SnapshotsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/snapshots) */
  readonly snapshots: SnapshotsService;
  /** The service {@link AssignedTagsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_tags) */
  readonly tags: AssignedTagsService;
  /** The service {@link VmWatchdogsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_watchdogs) */
  readonly watchdogs: VmWatchdogsService;
}

/** VM session: service with `get`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_session) */
export interface VmSessionService {
  /** Reads the {@link Session}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_session/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_session/methods/get/parameters/follow) */
      readonly follow?: Follow<Session, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Session, P[number]>>;
}

/** VM sessions: service with `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_sessions) */
export interface VmSessionsService {
  /** Reads the list of {@link Session}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_sessions/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_sessions/methods/list/parameters/follow) */
      readonly follow?: Follow<Session, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_sessions/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Session, P[number]>>>;
  /** The service {@link VmSessionService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_session) */
  session(id: string): VmSessionService;
}

/** VM watchdog: service with `get`, `remove`, `update`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_watchdog) */
export interface VmWatchdogService {
  /** Reads the {@link Watchdog}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_watchdog/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_watchdog/methods/get/parameters/follow) */
      readonly follow?: Follow<Watchdog, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Watchdog, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_watchdog/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_watchdog/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link Watchdog}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_watchdog/methods/update)
   *
   * @param watchdog The {@link Watchdog} to send; it is the body.
   */
  update(
    watchdog: Input<Watchdog>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_watchdog/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Watchdog>;
}

/** VM watchdogs: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_watchdogs) */
export interface VmWatchdogsService {
  /**
   * Adds a {@link Watchdog}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_watchdogs/methods/add)
   *
   * Needs `watchdog.action`; `watchdog.model`.
   *
   * @param watchdog The {@link Watchdog} to send; it is the body.
   */
  add(watchdog: Input<Watchdog>, parameters?: NoParameters, options?: OperationOptions): Answer<Watchdog>;
  /** Reads the list of {@link Watchdog}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_watchdogs/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_watchdogs/methods/list/parameters/follow) */
      readonly follow?: Follow<Watchdog, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_watchdogs/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Watchdog, P[number]>>>;
  /** The service {@link VmWatchdogService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm_watchdog) */
  watchdog(id: string): VmWatchdogService;
}

/** VMs: service with `add`, `addFromConfiguration`, `addFromScratch`, `addFromSnapshot`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms) */
export interface VmsService {
  /**
   * Adds a {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/add)
   *
   * @param vm The {@link Vm} to send; it is the body.
   */
  add(
    vm: Input<Vm>,
    parameters?: {
      /**
       * Auto pinning policy: {@link AutoPinningPolicy}; sent in the query. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/add/parameters/auto_pinning_policy)
       *
       * @deprecated The API model says so, without naming a successor.
       */
      readonly autoPinningPolicy?: AutoPinningPolicy | undefined;
      /** Clone: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/add/parameters/clone) */
      readonly clone?: boolean | undefined;
      /** Clone permissions: yes or no; sent in the query. Since 4.0.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/add/parameters/clone_permissions) */
      readonly clonePermissions?: boolean | undefined;
      /** Filter: yes or no; sent in the query. Since 4.0.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/add/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Seal: yes or no; sent in the query. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/add/parameters/seal) */
      readonly seal?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Vm>;
  /**
   * Adds a {@link Vm} (from configuration: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/add)
   *
   * Needs `vm.initialization.configuration.data`; `vm.initialization.configuration.type`.
   *
   * @param vm The {@link Vm} to send; it is the body.
   */
  addFromConfiguration(
    vm: Input<Vm>,
    parameters?: {
      /**
       * Auto pinning policy: {@link AutoPinningPolicy}; sent in the query. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/add/parameters/auto_pinning_policy)
       *
       * @deprecated The API model says so, without naming a successor.
       */
      readonly autoPinningPolicy?: AutoPinningPolicy | undefined;
      /** Clone: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/add/parameters/clone) */
      readonly clone?: boolean | undefined;
      /** Clone permissions: yes or no; sent in the query. Since 4.0.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/add/parameters/clone_permissions) */
      readonly clonePermissions?: boolean | undefined;
      /** Filter: yes or no; sent in the query. Since 4.0.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/add/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Seal: yes or no; sent in the query. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/add/parameters/seal) */
      readonly seal?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Vm>;
  /**
   * Adds a {@link Vm} (from scratch: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/add)
   *
   * Needs `vm.name`; `vm.cluster.id` or `vm.cluster.name`; `vm.template.id` or `vm.template.name`.
   *
   * @param vm The {@link Vm} to send; it is the body.
   */
  addFromScratch(
    vm: Input<Vm>,
    parameters?: {
      /**
       * Auto pinning policy: {@link AutoPinningPolicy}; sent in the query. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/add/parameters/auto_pinning_policy)
       *
       * @deprecated The API model says so, without naming a successor.
       */
      readonly autoPinningPolicy?: AutoPinningPolicy | undefined;
      /** Clone: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/add/parameters/clone) */
      readonly clone?: boolean | undefined;
      /** Clone permissions: yes or no; sent in the query. Since 4.0.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/add/parameters/clone_permissions) */
      readonly clonePermissions?: boolean | undefined;
      /** Filter: yes or no; sent in the query. Since 4.0.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/add/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Seal: yes or no; sent in the query. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/add/parameters/seal) */
      readonly seal?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Vm>;
  /**
   * Adds a {@link Vm} (from snapshot: a special case of `add`). [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/add)
   *
   * Needs `vm.name`; `vm.cluster.id` or `vm.cluster.name`; `vm.template.id` or `vm.template.name`; `vm.snapshots[].id`.
   *
   * @param vm The {@link Vm} to send; it is the body.
   */
  addFromSnapshot(
    vm: Input<Vm>,
    parameters?: {
      /**
       * Auto pinning policy: {@link AutoPinningPolicy}; sent in the query. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/add/parameters/auto_pinning_policy)
       *
       * @deprecated The API model says so, without naming a successor.
       */
      readonly autoPinningPolicy?: AutoPinningPolicy | undefined;
      /** Clone: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/add/parameters/clone) */
      readonly clone?: boolean | undefined;
      /** Clone permissions: yes or no; sent in the query. Since 4.0.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/add/parameters/clone_permissions) */
      readonly clonePermissions?: boolean | undefined;
      /** Filter: yes or no; sent in the query. Since 4.0.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/add/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Seal: yes or no; sent in the query. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/add/parameters/seal) */
      readonly seal?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<Vm>;
  /** Reads the list of {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** All content: yes or no; sent in the query. Since 4.0.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/list/parameters/all_content) */
      readonly allContent?: boolean | undefined;
      /** Case sensitive: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/list/parameters/case_sensitive) */
      readonly caseSensitive?: boolean | undefined;
      /** Filter: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/list/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/list/parameters/follow) */
      readonly follow?: Follow<Vm, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
      /** OVF as OVA: yes or no; sent in the query. Since 4.4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/list/parameters/ovf_as_ova) */
      readonly ovfAsOva?: boolean | undefined;
      /** Search: text; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vms/methods/list/parameters/search) */
      readonly search?: string | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Vm, P[number]>>>;
  /** The service {@link VmService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vm) */
  vm(id: string): VmService;
}

/** VNIC profile: service with `get`, `remove`, `update` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vnic_profile) */
export interface VnicProfileService {
  /** Reads the {@link VnicProfile}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vnic_profile/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vnic_profile/methods/get/parameters/follow) */
      readonly follow?: Follow<VnicProfile, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<VnicProfile, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vnic_profile/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vnic_profile/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
  /**
   * Changes the {@link VnicProfile}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vnic_profile/methods/update)
   *
   * @param profile The {@link VnicProfile} to send; it is the body.
   */
  update(
    profile: Input<VnicProfile>,
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vnic_profile/methods/update/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<VnicProfile>;
  /** The service {@link AssignedPermissionsService}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/assigned_permissions) */
  readonly permissions: AssignedPermissionsService;
}

/** VNIC profiles: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vnic_profiles) */
export interface VnicProfilesService {
  /**
   * Adds a {@link VnicProfile}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vnic_profiles/methods/add)
   *
   * Needs `profile.name`; `profile.network.id`.
   *
   * @param profile The {@link VnicProfile} to send; it is the body.
   */
  add(
    profile: Input<VnicProfile>,
    parameters?: NoParameters,
    options?: OperationOptions,
  ): Answer<VnicProfile>;
  /** Reads the list of {@link VnicProfile}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vnic_profiles/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vnic_profiles/methods/list/parameters/follow) */
      readonly follow?: Follow<VnicProfile, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vnic_profiles/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<VnicProfile, P[number]>>>;
  /** The service {@link VnicProfileService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/vnic_profile) */
  profile(id: string): VnicProfileService;
}

/** Weight: service with `get`, `remove`. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/weight) */
export interface WeightService {
  /** Reads the {@link Weight}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/weight/methods/get) */
  get<const P extends readonly string[] = []>(
    parameters?: {
      /** Filter: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/weight/methods/get/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/weight/methods/get/parameters/follow) */
      readonly follow?: Follow<Weight, P> | undefined;
    },
    options?: OperationOptions,
  ): Answer<Followed<Weight, P[number]>>;
  /** Removes what this service stands for. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/weight/methods/remove) */
  remove(
    parameters?: {
      /** Async: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/weight/methods/remove/parameters/async) */
      readonly async?: boolean | undefined;
    },
    options?: OperationOptions,
  ): Answer<void>;
}

/** Weights: service with `add`, `list` and the services in it. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/weights) */
export interface WeightsService {
  /**
   * Adds a {@link Weight}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/weights/methods/add)
   *
   * Needs `weight.schedulingPolicyUnit.id`.
   *
   * @param weight The {@link Weight} to send; it is the body.
   */
  add(weight: Input<Weight>, parameters?: NoParameters, options?: OperationOptions): Answer<Weight>;
  /** Reads the list of {@link Weight}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/weights/methods/list) */
  list<const P extends readonly string[] = []>(
    parameters?: {
      /** Filter: yes or no; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/weights/methods/list/parameters/filter) */
      readonly filter?: boolean | undefined;
      /** Follow: paths of links to be read at once; sent in the query. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/weights/methods/list/parameters/follow) */
      readonly follow?: Follow<Weight, P> | undefined;
      /** Max: integer; sent in the query. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/weights/methods/list/parameters/max) */
      readonly max?: number | bigint | undefined;
    },
    options?: OperationOptions,
  ): Answer<List<Followed<Weight, P[number]>>>;
  /** The service {@link WeightService} of one. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#services/weight) */
  weight(id: string): WeightService;
}

/** All services by name. */
export interface Services {
  /** {@link AffinityGroupHostLabelService} */
  readonly AffinityGroupHostLabel: AffinityGroupHostLabelService;
  /** {@link AffinityGroupHostLabelsService} */
  readonly AffinityGroupHostLabels: AffinityGroupHostLabelsService;
  /** {@link AffinityGroupHostService} */
  readonly AffinityGroupHost: AffinityGroupHostService;
  /** {@link AffinityGroupHostsService} */
  readonly AffinityGroupHosts: AffinityGroupHostsService;
  /** {@link AffinityGroupService} */
  readonly AffinityGroup: AffinityGroupService;
  /** {@link AffinityGroupVmLabelService} */
  readonly AffinityGroupVmLabel: AffinityGroupVmLabelService;
  /** {@link AffinityGroupVmLabelsService} */
  readonly AffinityGroupVmLabels: AffinityGroupVmLabelsService;
  /** {@link AffinityGroupVmService} */
  readonly AffinityGroupVm: AffinityGroupVmService;
  /** {@link AffinityGroupVmsService} */
  readonly AffinityGroupVms: AffinityGroupVmsService;
  /** {@link AffinityGroupsService} */
  readonly AffinityGroups: AffinityGroupsService;
  /** {@link AffinityLabelHostService} */
  readonly AffinityLabelHost: AffinityLabelHostService;
  /** {@link AffinityLabelHostsService} */
  readonly AffinityLabelHosts: AffinityLabelHostsService;
  /** {@link AffinityLabelService} */
  readonly AffinityLabel: AffinityLabelService;
  /** {@link AffinityLabelVmService} */
  readonly AffinityLabelVm: AffinityLabelVmService;
  /** {@link AffinityLabelVmsService} */
  readonly AffinityLabelVms: AffinityLabelVmsService;
  /** {@link AffinityLabelsService} */
  readonly AffinityLabels: AffinityLabelsService;
  /** {@link AssignedAffinityLabelService} */
  readonly AssignedAffinityLabel: AssignedAffinityLabelService;
  /** {@link AssignedAffinityLabelsService} */
  readonly AssignedAffinityLabels: AssignedAffinityLabelsService;
  /** {@link AssignedCpuProfileService} */
  readonly AssignedCpuProfile: AssignedCpuProfileService;
  /** {@link AssignedCpuProfilesService} */
  readonly AssignedCpuProfiles: AssignedCpuProfilesService;
  /** {@link AssignedDiskProfileService} */
  readonly AssignedDiskProfile: AssignedDiskProfileService;
  /** {@link AssignedDiskProfilesService} */
  readonly AssignedDiskProfiles: AssignedDiskProfilesService;
  /** {@link AssignedPermissionsService} */
  readonly AssignedPermissions: AssignedPermissionsService;
  /** {@link AssignedRolesService} */
  readonly AssignedRoles: AssignedRolesService;
  /** {@link AssignedTagService} */
  readonly AssignedTag: AssignedTagService;
  /** {@link AssignedTagsService} */
  readonly AssignedTags: AssignedTagsService;
  /** {@link AssignedVnicProfileService} */
  readonly AssignedVnicProfile: AssignedVnicProfileService;
  /** {@link AssignedVnicProfilesService} */
  readonly AssignedVnicProfiles: AssignedVnicProfilesService;
  /** {@link AttachedStorageDomainDiskService} */
  readonly AttachedStorageDomainDisk: AttachedStorageDomainDiskService;
  /** {@link AttachedStorageDomainDisksService} */
  readonly AttachedStorageDomainDisks: AttachedStorageDomainDisksService;
  /** {@link AttachedStorageDomainService} */
  readonly AttachedStorageDomain: AttachedStorageDomainService;
  /** {@link AttachedStorageDomainsService} */
  readonly AttachedStorageDomains: AttachedStorageDomainsService;
  /** {@link BalanceService} */
  readonly Balance: BalanceService;
  /** {@link BalancesService} */
  readonly Balances: BalancesService;
  /** {@link BookmarkService} */
  readonly Bookmark: BookmarkService;
  /** {@link BookmarksService} */
  readonly Bookmarks: BookmarksService;
  /** {@link ClusterEnabledFeatureService} */
  readonly ClusterEnabledFeature: ClusterEnabledFeatureService;
  /** {@link ClusterEnabledFeaturesService} */
  readonly ClusterEnabledFeatures: ClusterEnabledFeaturesService;
  /** {@link ClusterExternalProvidersService} */
  readonly ClusterExternalProviders: ClusterExternalProvidersService;
  /** {@link ClusterFeatureService} */
  readonly ClusterFeature: ClusterFeatureService;
  /** {@link ClusterFeaturesService} */
  readonly ClusterFeatures: ClusterFeaturesService;
  /** {@link ClusterLevelService} */
  readonly ClusterLevel: ClusterLevelService;
  /** {@link ClusterLevelsService} */
  readonly ClusterLevels: ClusterLevelsService;
  /** {@link ClusterNetworkService} */
  readonly ClusterNetwork: ClusterNetworkService;
  /** {@link ClusterNetworksService} */
  readonly ClusterNetworks: ClusterNetworksService;
  /** {@link ClusterService} */
  readonly Cluster: ClusterService;
  /** {@link ClustersService} */
  readonly Clusters: ClustersService;
  /** {@link CopyableService} */
  readonly Copyable: CopyableService;
  /** {@link CpuProfileService} */
  readonly CpuProfile: CpuProfileService;
  /** {@link CpuProfilesService} */
  readonly CpuProfiles: CpuProfilesService;
  /** {@link DataCenterNetworkService} */
  readonly DataCenterNetwork: DataCenterNetworkService;
  /** {@link DataCenterNetworksService} */
  readonly DataCenterNetworks: DataCenterNetworksService;
  /** {@link DataCenterService} */
  readonly DataCenter: DataCenterService;
  /** {@link DataCentersService} */
  readonly DataCenters: DataCentersService;
  /** {@link DiskAttachmentService} */
  readonly DiskAttachment: DiskAttachmentService;
  /** {@link DiskAttachmentsService} */
  readonly DiskAttachments: DiskAttachmentsService;
  /** {@link DiskProfileService} */
  readonly DiskProfile: DiskProfileService;
  /** {@link DiskProfilesService} */
  readonly DiskProfiles: DiskProfilesService;
  /** {@link DiskService} */
  readonly Disk: DiskService;
  /** {@link DiskSnapshotService} */
  readonly DiskSnapshot: DiskSnapshotService;
  /** {@link DiskSnapshotsService} */
  readonly DiskSnapshots: DiskSnapshotsService;
  /** {@link DisksService} */
  readonly Disks: DisksService;
  /** {@link DomainGroupService} */
  readonly DomainGroup: DomainGroupService;
  /** {@link DomainGroupsService} */
  readonly DomainGroups: DomainGroupsService;
  /** {@link DomainService} */
  readonly Domain: DomainService;
  /** {@link DomainUserGroupsService} */
  readonly DomainUserGroups: DomainUserGroupsService;
  /** {@link DomainUserService} */
  readonly DomainUser: DomainUserService;
  /** {@link DomainUsersService} */
  readonly DomainUsers: DomainUsersService;
  /** {@link DomainsService} */
  readonly Domains: DomainsService;
  /** {@link EngineKatelloErrataService} */
  readonly EngineKatelloErrata: EngineKatelloErrataService;
  /** {@link EventService} */
  readonly Event: EventService;
  /** {@link EventSubscriptionService} */
  readonly EventSubscription: EventSubscriptionService;
  /** {@link EventSubscriptionsService} */
  readonly EventSubscriptions: EventSubscriptionsService;
  /** {@link EventsService} */
  readonly Events: EventsService;
  /** {@link ExternalComputeResourceService} */
  readonly ExternalComputeResource: ExternalComputeResourceService;
  /** {@link ExternalComputeResourcesService} */
  readonly ExternalComputeResources: ExternalComputeResourcesService;
  /** {@link ExternalDiscoveredHostService} */
  readonly ExternalDiscoveredHost: ExternalDiscoveredHostService;
  /** {@link ExternalDiscoveredHostsService} */
  readonly ExternalDiscoveredHosts: ExternalDiscoveredHostsService;
  /** {@link ExternalHostGroupService} */
  readonly ExternalHostGroup: ExternalHostGroupService;
  /** {@link ExternalHostGroupsService} */
  readonly ExternalHostGroups: ExternalHostGroupsService;
  /** {@link ExternalHostProviderService} */
  readonly ExternalHostProvider: ExternalHostProviderService;
  /** {@link ExternalHostProvidersService} */
  readonly ExternalHostProviders: ExternalHostProvidersService;
  /** {@link ExternalHostService} */
  readonly ExternalHost: ExternalHostService;
  /** {@link ExternalHostsService} */
  readonly ExternalHosts: ExternalHostsService;
  /** {@link ExternalNetworkProviderConfigurationService} */
  readonly ExternalNetworkProviderConfiguration: ExternalNetworkProviderConfigurationService;
  /** {@link ExternalNetworkProviderConfigurationsService} */
  readonly ExternalNetworkProviderConfigurations: ExternalNetworkProviderConfigurationsService;
  /** {@link ExternalProviderCertificateService} */
  readonly ExternalProviderCertificate: ExternalProviderCertificateService;
  /** {@link ExternalProviderCertificatesService} */
  readonly ExternalProviderCertificates: ExternalProviderCertificatesService;
  /** {@link ExternalProviderService} */
  readonly ExternalProvider: ExternalProviderService;
  /** {@link ExternalTemplateImportsService} */
  readonly ExternalTemplateImports: ExternalTemplateImportsService;
  /** {@link ExternalVmImportsService} */
  readonly ExternalVmImports: ExternalVmImportsService;
  /** {@link FenceAgentService} */
  readonly FenceAgent: FenceAgentService;
  /** {@link FenceAgentsService} */
  readonly FenceAgents: FenceAgentsService;
  /** {@link FileService} */
  readonly File: FileService;
  /** {@link FilesService} */
  readonly Files: FilesService;
  /** {@link FilterService} */
  readonly Filter: FilterService;
  /** {@link FiltersService} */
  readonly Filters: FiltersService;
  /** {@link GlusterBrickService} */
  readonly GlusterBrick: GlusterBrickService;
  /** {@link GlusterBricksService} */
  readonly GlusterBricks: GlusterBricksService;
  /** {@link GlusterHookService} */
  readonly GlusterHook: GlusterHookService;
  /** {@link GlusterHooksService} */
  readonly GlusterHooks: GlusterHooksService;
  /** {@link GlusterVolumeService} */
  readonly GlusterVolume: GlusterVolumeService;
  /** {@link GlusterVolumesService} */
  readonly GlusterVolumes: GlusterVolumesService;
  /** {@link GroupService} */
  readonly Group: GroupService;
  /** {@link GroupsService} */
  readonly Groups: GroupsService;
  /** {@link HostCpuUnitsService} */
  readonly HostCpuUnits: HostCpuUnitsService;
  /** {@link HostDeviceService} */
  readonly HostDevice: HostDeviceService;
  /** {@link HostDevicesService} */
  readonly HostDevices: HostDevicesService;
  /** {@link HostHookService} */
  readonly HostHook: HostHookService;
  /** {@link HostHooksService} */
  readonly HostHooks: HostHooksService;
  /** {@link HostNicService} */
  readonly HostNic: HostNicService;
  /** {@link HostNicsService} */
  readonly HostNics: HostNicsService;
  /** {@link HostNumaNodeService} */
  readonly HostNumaNode: HostNumaNodeService;
  /** {@link HostNumaNodesService} */
  readonly HostNumaNodes: HostNumaNodesService;
  /** {@link HostService} */
  readonly Host: HostService;
  /** {@link HostStorageService} */
  readonly HostStorage: HostStorageService;
  /** {@link HostsService} */
  readonly Hosts: HostsService;
  /** {@link IconService} */
  readonly Icon: IconService;
  /** {@link IconsService} */
  readonly Icons: IconsService;
  /** {@link ImageService} */
  readonly Image: ImageService;
  /** {@link ImageTransferService} */
  readonly ImageTransfer: ImageTransferService;
  /** {@link ImageTransfersService} */
  readonly ImageTransfers: ImageTransfersService;
  /** {@link ImagesService} */
  readonly Images: ImagesService;
  /** {@link InstanceTypeGraphicsConsoleService} */
  readonly InstanceTypeGraphicsConsole: InstanceTypeGraphicsConsoleService;
  /** {@link InstanceTypeGraphicsConsolesService} */
  readonly InstanceTypeGraphicsConsoles: InstanceTypeGraphicsConsolesService;
  /** {@link InstanceTypeNicService} */
  readonly InstanceTypeNic: InstanceTypeNicService;
  /** {@link InstanceTypeNicsService} */
  readonly InstanceTypeNics: InstanceTypeNicsService;
  /** {@link InstanceTypeService} */
  readonly InstanceType: InstanceTypeService;
  /** {@link InstanceTypeWatchdogService} */
  readonly InstanceTypeWatchdog: InstanceTypeWatchdogService;
  /** {@link InstanceTypeWatchdogsService} */
  readonly InstanceTypeWatchdogs: InstanceTypeWatchdogsService;
  /** {@link InstanceTypesService} */
  readonly InstanceTypes: InstanceTypesService;
  /** {@link IscsiBondService} */
  readonly IscsiBond: IscsiBondService;
  /** {@link IscsiBondsService} */
  readonly IscsiBonds: IscsiBondsService;
  /** {@link JobService} */
  readonly Job: JobService;
  /** {@link JobsService} */
  readonly Jobs: JobsService;
  /** {@link KatelloErrataService} */
  readonly KatelloErrata: KatelloErrataService;
  /** {@link KatelloErratumService} */
  readonly KatelloErratum: KatelloErratumService;
  /** {@link LinkLayerDiscoveryProtocolService} */
  readonly LinkLayerDiscoveryProtocol: LinkLayerDiscoveryProtocolService;
  /** {@link MacPoolService} */
  readonly MacPool: MacPoolService;
  /** {@link MacPoolsService} */
  readonly MacPools: MacPoolsService;
  /** {@link MeasurableService} */
  readonly Measurable: MeasurableService;
  /** {@link MoveableService} */
  readonly Moveable: MoveableService;
  /** {@link NetworkAttachmentService} */
  readonly NetworkAttachment: NetworkAttachmentService;
  /** {@link NetworkAttachmentsService} */
  readonly NetworkAttachments: NetworkAttachmentsService;
  /** {@link NetworkFilterService} */
  readonly NetworkFilter: NetworkFilterService;
  /** {@link NetworkFiltersService} */
  readonly NetworkFilters: NetworkFiltersService;
  /** {@link NetworkLabelService} */
  readonly NetworkLabel: NetworkLabelService;
  /** {@link NetworkLabelsService} */
  readonly NetworkLabels: NetworkLabelsService;
  /** {@link NetworkService} */
  readonly Network: NetworkService;
  /** {@link NetworksService} */
  readonly Networks: NetworksService;
  /** {@link NicNetworkFilterParameterService} */
  readonly NicNetworkFilterParameter: NicNetworkFilterParameterService;
  /** {@link NicNetworkFilterParametersService} */
  readonly NicNetworkFilterParameters: NicNetworkFilterParametersService;
  /** {@link OpenstackImageProviderService} */
  readonly OpenstackImageProvider: OpenstackImageProviderService;
  /** {@link OpenstackImageProvidersService} */
  readonly OpenstackImageProviders: OpenstackImageProvidersService;
  /** {@link OpenstackImageService} */
  readonly OpenstackImage: OpenstackImageService;
  /** {@link OpenstackImagesService} */
  readonly OpenstackImages: OpenstackImagesService;
  /** {@link OpenstackNetworkProviderService} */
  readonly OpenstackNetworkProvider: OpenstackNetworkProviderService;
  /** {@link OpenstackNetworkProvidersService} */
  readonly OpenstackNetworkProviders: OpenstackNetworkProvidersService;
  /** {@link OpenstackNetworkService} */
  readonly OpenstackNetwork: OpenstackNetworkService;
  /** {@link OpenstackNetworksService} */
  readonly OpenstackNetworks: OpenstackNetworksService;
  /** {@link OpenstackSubnetService} */
  readonly OpenstackSubnet: OpenstackSubnetService;
  /** {@link OpenstackSubnetsService} */
  readonly OpenstackSubnets: OpenstackSubnetsService;
  /** {@link OpenstackVolumeAuthenticationKeyService} */
  readonly OpenstackVolumeAuthenticationKey: OpenstackVolumeAuthenticationKeyService;
  /** {@link OpenstackVolumeAuthenticationKeysService} */
  readonly OpenstackVolumeAuthenticationKeys: OpenstackVolumeAuthenticationKeysService;
  /** {@link OpenstackVolumeProviderService} */
  readonly OpenstackVolumeProvider: OpenstackVolumeProviderService;
  /** {@link OpenstackVolumeProvidersService} */
  readonly OpenstackVolumeProviders: OpenstackVolumeProvidersService;
  /** {@link OpenstackVolumeTypeService} */
  readonly OpenstackVolumeType: OpenstackVolumeTypeService;
  /** {@link OpenstackVolumeTypesService} */
  readonly OpenstackVolumeTypes: OpenstackVolumeTypesService;
  /** {@link OperatingSystemService} */
  readonly OperatingSystem: OperatingSystemService;
  /** {@link OperatingSystemsService} */
  readonly OperatingSystems: OperatingSystemsService;
  /** {@link PermissionService} */
  readonly Permission: PermissionService;
  /** {@link PermitService} */
  readonly Permit: PermitService;
  /** {@link PermitsService} */
  readonly Permits: PermitsService;
  /** {@link QosService} */
  readonly Qos: QosService;
  /** {@link QossService} */
  readonly Qoss: QossService;
  /** {@link QuotaClusterLimitService} */
  readonly QuotaClusterLimit: QuotaClusterLimitService;
  /** {@link QuotaClusterLimitsService} */
  readonly QuotaClusterLimits: QuotaClusterLimitsService;
  /** {@link QuotaService} */
  readonly Quota: QuotaService;
  /** {@link QuotaStorageLimitService} */
  readonly QuotaStorageLimit: QuotaStorageLimitService;
  /** {@link QuotaStorageLimitsService} */
  readonly QuotaStorageLimits: QuotaStorageLimitsService;
  /** {@link QuotasService} */
  readonly Quotas: QuotasService;
  /** {@link RoleService} */
  readonly Role: RoleService;
  /** {@link RolesService} */
  readonly Roles: RolesService;
  /** {@link SchedulingPoliciesService} */
  readonly SchedulingPolicies: SchedulingPoliciesService;
  /** {@link SchedulingPolicyService} */
  readonly SchedulingPolicy: SchedulingPolicyService;
  /** {@link SchedulingPolicyUnitService} */
  readonly SchedulingPolicyUnit: SchedulingPolicyUnitService;
  /** {@link SchedulingPolicyUnitsService} */
  readonly SchedulingPolicyUnits: SchedulingPolicyUnitsService;
  /** {@link SnapshotCdromService} */
  readonly SnapshotCdrom: SnapshotCdromService;
  /** {@link SnapshotCdromsService} */
  readonly SnapshotCdroms: SnapshotCdromsService;
  /** {@link SnapshotDiskService} */
  readonly SnapshotDisk: SnapshotDiskService;
  /** {@link SnapshotDisksService} */
  readonly SnapshotDisks: SnapshotDisksService;
  /** {@link SnapshotNicService} */
  readonly SnapshotNic: SnapshotNicService;
  /** {@link SnapshotNicsService} */
  readonly SnapshotNics: SnapshotNicsService;
  /** {@link SnapshotService} */
  readonly Snapshot: SnapshotService;
  /** {@link SnapshotsService} */
  readonly Snapshots: SnapshotsService;
  /** {@link SshPublicKeyService} */
  readonly SshPublicKey: SshPublicKeyService;
  /** {@link SshPublicKeysService} */
  readonly SshPublicKeys: SshPublicKeysService;
  /** {@link StatisticService} */
  readonly Statistic: StatisticService;
  /** {@link StatisticsService} */
  readonly Statistics: StatisticsService;
  /** {@link StepService} */
  readonly Step: StepService;
  /** {@link StepsService} */
  readonly Steps: StepsService;
  /** {@link StorageDomainContentDiskService} */
  readonly StorageDomainContentDisk: StorageDomainContentDiskService;
  /** {@link StorageDomainContentDisksService} */
  readonly StorageDomainContentDisks: StorageDomainContentDisksService;
  /** {@link StorageDomainDiskService} */
  readonly StorageDomainDisk: StorageDomainDiskService;
  /** {@link StorageDomainDisksService} */
  readonly StorageDomainDisks: StorageDomainDisksService;
  /** {@link StorageDomainServerConnectionService} */
  readonly StorageDomainServerConnection: StorageDomainServerConnectionService;
  /** {@link StorageDomainServerConnectionsService} */
  readonly StorageDomainServerConnections: StorageDomainServerConnectionsService;
  /** {@link StorageDomainService} */
  readonly StorageDomain: StorageDomainService;
  /** {@link StorageDomainTemplateService} */
  readonly StorageDomainTemplate: StorageDomainTemplateService;
  /** {@link StorageDomainTemplatesService} */
  readonly StorageDomainTemplates: StorageDomainTemplatesService;
  /** {@link StorageDomainVmDiskAttachmentService} */
  readonly StorageDomainVmDiskAttachment: StorageDomainVmDiskAttachmentService;
  /** {@link StorageDomainVmDiskAttachmentsService} */
  readonly StorageDomainVmDiskAttachments: StorageDomainVmDiskAttachmentsService;
  /** {@link StorageDomainVmService} */
  readonly StorageDomainVm: StorageDomainVmService;
  /** {@link StorageDomainVmsService} */
  readonly StorageDomainVms: StorageDomainVmsService;
  /** {@link StorageDomainsService} */
  readonly StorageDomains: StorageDomainsService;
  /** {@link StorageServerConnectionExtensionService} */
  readonly StorageServerConnectionExtension: StorageServerConnectionExtensionService;
  /** {@link StorageServerConnectionExtensionsService} */
  readonly StorageServerConnectionExtensions: StorageServerConnectionExtensionsService;
  /** {@link StorageServerConnectionService} */
  readonly StorageServerConnection: StorageServerConnectionService;
  /** {@link StorageServerConnectionsService} */
  readonly StorageServerConnections: StorageServerConnectionsService;
  /** {@link StorageService} */
  readonly Storage: StorageService;
  /** {@link SystemOptionService} */
  readonly SystemOption: SystemOptionService;
  /** {@link SystemOptionsService} */
  readonly SystemOptions: SystemOptionsService;
  /** {@link SystemPermissionsService} */
  readonly SystemPermissions: SystemPermissionsService;
  /** {@link SystemService} */
  readonly System: SystemService;
  /** {@link TagService} */
  readonly Tag: TagService;
  /** {@link TagsService} */
  readonly Tags: TagsService;
  /** {@link TemplateCdromService} */
  readonly TemplateCdrom: TemplateCdromService;
  /** {@link TemplateCdromsService} */
  readonly TemplateCdroms: TemplateCdromsService;
  /** {@link TemplateDiskAttachmentService} */
  readonly TemplateDiskAttachment: TemplateDiskAttachmentService;
  /** {@link TemplateDiskAttachmentsService} */
  readonly TemplateDiskAttachments: TemplateDiskAttachmentsService;
  /** {@link TemplateDiskService} */
  readonly TemplateDisk: TemplateDiskService;
  /** {@link TemplateDisksService} */
  readonly TemplateDisks: TemplateDisksService;
  /** {@link TemplateGraphicsConsoleService} */
  readonly TemplateGraphicsConsole: TemplateGraphicsConsoleService;
  /** {@link TemplateGraphicsConsolesService} */
  readonly TemplateGraphicsConsoles: TemplateGraphicsConsolesService;
  /** {@link TemplateMediatedDeviceService} */
  readonly TemplateMediatedDevice: TemplateMediatedDeviceService;
  /** {@link TemplateMediatedDevicesService} */
  readonly TemplateMediatedDevices: TemplateMediatedDevicesService;
  /** {@link TemplateNicService} */
  readonly TemplateNic: TemplateNicService;
  /** {@link TemplateNicsService} */
  readonly TemplateNics: TemplateNicsService;
  /** {@link TemplateService} */
  readonly Template: TemplateService;
  /** {@link TemplateWatchdogService} */
  readonly TemplateWatchdog: TemplateWatchdogService;
  /** {@link TemplateWatchdogsService} */
  readonly TemplateWatchdogs: TemplateWatchdogsService;
  /** {@link TemplatesService} */
  readonly Templates: TemplatesService;
  /** {@link UnmanagedNetworkService} */
  readonly UnmanagedNetwork: UnmanagedNetworkService;
  /** {@link UnmanagedNetworksService} */
  readonly UnmanagedNetworks: UnmanagedNetworksService;
  /** {@link UserOptionService} */
  readonly UserOption: UserOptionService;
  /** {@link UserOptionsService} */
  readonly UserOptions: UserOptionsService;
  /** {@link UserService} */
  readonly User: UserService;
  /** {@link UsersService} */
  readonly Users: UsersService;
  /** {@link VirtualFunctionAllowedNetworkService} */
  readonly VirtualFunctionAllowedNetwork: VirtualFunctionAllowedNetworkService;
  /** {@link VirtualFunctionAllowedNetworksService} */
  readonly VirtualFunctionAllowedNetworks: VirtualFunctionAllowedNetworksService;
  /** {@link VmApplicationService} */
  readonly VmApplication: VmApplicationService;
  /** {@link VmApplicationsService} */
  readonly VmApplications: VmApplicationsService;
  /** {@link VmBackupDiskService} */
  readonly VmBackupDisk: VmBackupDiskService;
  /** {@link VmBackupDisksService} */
  readonly VmBackupDisks: VmBackupDisksService;
  /** {@link VmBackupService} */
  readonly VmBackup: VmBackupService;
  /** {@link VmBackupsService} */
  readonly VmBackups: VmBackupsService;
  /** {@link VmCdromService} */
  readonly VmCdrom: VmCdromService;
  /** {@link VmCdromsService} */
  readonly VmCdroms: VmCdromsService;
  /** {@link VmCheckpointDiskService} */
  readonly VmCheckpointDisk: VmCheckpointDiskService;
  /** {@link VmCheckpointDisksService} */
  readonly VmCheckpointDisks: VmCheckpointDisksService;
  /** {@link VmCheckpointService} */
  readonly VmCheckpoint: VmCheckpointService;
  /** {@link VmCheckpointsService} */
  readonly VmCheckpoints: VmCheckpointsService;
  /** {@link VmDiskService} */
  readonly VmDisk: VmDiskService;
  /** {@link VmDisksService} */
  readonly VmDisks: VmDisksService;
  /** {@link VmGraphicsConsoleService} */
  readonly VmGraphicsConsole: VmGraphicsConsoleService;
  /** {@link VmGraphicsConsolesService} */
  readonly VmGraphicsConsoles: VmGraphicsConsolesService;
  /** {@link VmHostDeviceService} */
  readonly VmHostDevice: VmHostDeviceService;
  /** {@link VmHostDevicesService} */
  readonly VmHostDevices: VmHostDevicesService;
  /** {@link VmMediatedDeviceService} */
  readonly VmMediatedDevice: VmMediatedDeviceService;
  /** {@link VmMediatedDevicesService} */
  readonly VmMediatedDevices: VmMediatedDevicesService;
  /** {@link VmNicService} */
  readonly VmNic: VmNicService;
  /** {@link VmNicsService} */
  readonly VmNics: VmNicsService;
  /** {@link VmNumaNodeService} */
  readonly VmNumaNode: VmNumaNodeService;
  /** {@link VmNumaNodesService} */
  readonly VmNumaNodes: VmNumaNodesService;
  /** {@link VmPoolService} */
  readonly VmPool: VmPoolService;
  /** {@link VmPoolsService} */
  readonly VmPools: VmPoolsService;
  /** {@link VmReportedDeviceService} */
  readonly VmReportedDevice: VmReportedDeviceService;
  /** {@link VmReportedDevicesService} */
  readonly VmReportedDevices: VmReportedDevicesService;
  /** {@link VmService} */
  readonly Vm: VmService;
  /** {@link VmSessionService} */
  readonly VmSession: VmSessionService;
  /** {@link VmSessionsService} */
  readonly VmSessions: VmSessionsService;
  /** {@link VmWatchdogService} */
  readonly VmWatchdog: VmWatchdogService;
  /** {@link VmWatchdogsService} */
  readonly VmWatchdogs: VmWatchdogsService;
  /** {@link VmsService} */
  readonly Vms: VmsService;
  /** {@link VnicProfileService} */
  readonly VnicProfile: VnicProfileService;
  /** {@link VnicProfilesService} */
  readonly VnicProfiles: VnicProfilesService;
  /** {@link WeightService} */
  readonly Weight: WeightService;
  /** {@link WeightsService} */
  readonly Weights: WeightsService;
}
