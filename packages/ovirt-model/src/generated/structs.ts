// Generated from the API model by `pnpm codegen`: do not edit.

import type { Link, LinkList, List, Struct } from "../types/link.ts";
import type {
  Architecture,
  AutoNumaStatus,
  AutoPinningPolicy,
  BackupPhase,
  BiosType,
  BootDevice,
  BootProtocol,
  CheckpointState,
  CloudInitNetworkProtocol,
  ClusterUpgradeAction,
  ConfigurationType,
  CpuMode,
  CpuPinningPolicy,
  DataCenterStatus,
  DiskBackup,
  DiskBackupMode,
  DiskContentType,
  DiskFormat,
  DiskInterface,
  DiskStatus,
  DiskStorageType,
  DisplayType,
  ExternalStatus,
  ExternalSystemType,
  ExternalVmProviderType,
  FipsMode,
  FirewallType,
  GlusterBrickStatus,
  GlusterHookStatus,
  GlusterVolumeStatus,
  GlusterVolumeType,
  GraphicsType,
  HookContentType,
  HookStage,
  HostProtocol,
  HostStatus,
  HostType,
  ImageFileType,
  ImageTransferDirection,
  ImageTransferPhase,
  ImageTransferTimeoutPolicy,
  InheritableBoolean,
  IpVersion,
  JobStatus,
  KdumpStatus,
  LogMaxMemoryUsedThresholdType,
  LogSeverity,
  LunStatus,
  MessageBrokerType,
  MigrateOnError,
  MigrationBandwidthAssignmentMethod,
  NetworkPluginType,
  NetworkStatus,
  NetworkUsage,
  NfsVersion,
  NicInterface,
  NicStatus,
  NotifiableEvent,
  NotificationMethod,
  NumaTuneMode,
  OpenStackNetworkProviderType,
  OpenstackVolumeAuthenticationKeyUsageType,
  ParallelMigrationsPolicy,
  PmProxyType,
  PolicyUnitType,
  PowerManagementStatus,
  QcowVersion,
  QosType,
  QuotaModeType,
  ReportedDeviceType,
  RngSource,
  ScsiGenericIO,
  SeLinuxMode,
  SerialNumberPolicy,
  SnapshotStatus,
  SnapshotType,
  SpmStatus,
  SshAuthenticationMethod,
  SsoMethod,
  StatisticKind,
  StatisticUnit,
  StepEnum,
  StepStatus,
  StorageDomainStatus,
  StorageDomainType,
  StorageFormat,
  StorageType,
  SwitchType,
  TemplateStatus,
  TpmSupport,
  TransportType,
  UsbType,
  ValueType,
  VgpuPlacement,
  VideoType,
  VmAffinity,
  VmDeviceType,
  VmPoolType,
  VmStatus,
  VmStorageErrorResumeBehaviour,
  VmType,
  VnicPassThroughMode,
  WatchdogAction,
  WatchdogModel,
} from "./enums.ts";

/** Action, `<action>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action) */
export interface Action extends Identified {
  /** Activate: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/activate) */
  readonly activate?: boolean;
  /** Allow partial import: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/allow_partial_import) */
  readonly allowPartialImport?: boolean;
  /** Async: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/async) */
  readonly async?: boolean;
  /** Attach wgt: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/attach_wgt) */
  readonly attachWgt?: boolean;
  /** Attachment: {@link DiskAttachment}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/attachment) */
  readonly attachment?: DiskAttachment;
  /** Authorized key: {@link AuthorizedKey}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/authorized_key) */
  readonly authorizedKey?: AuthorizedKey;
  /** Auto pinning policy: {@link AutoPinningPolicy}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/auto_pinning_policy) */
  readonly autoPinningPolicy?: AutoPinningPolicy;
  /** Bricks: list of {@link GlusterBrick}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/bricks) */
  readonly bricks?: List<GlusterBrick>;
  /** Certificates: list of {@link Certificate}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/certificates) */
  readonly certificates?: List<Certificate>;
  /** Check connectivity: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/check_connectivity) */
  readonly checkConnectivity?: boolean;
  /** Clone: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/clone) */
  readonly clone?: boolean;
  /** Clone permissions: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/clone_permissions) */
  readonly clonePermissions?: boolean;
  /** Cluster: {@link Cluster}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/cluster) */
  readonly cluster?: Cluster;
  /** Collapse snapshots: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/collapse_snapshots) */
  readonly collapseSnapshots?: boolean;
  /** Commit on success: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/commit_on_success) */
  readonly commitOnSuccess?: boolean;
  /** Connection: {@link StorageConnection}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/connection) */
  readonly connection?: StorageConnection;
  /** Connectivity timeout: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/connectivity_timeout) */
  readonly connectivityTimeout?: number;
  /** Correlation ID: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/correlation_id) */
  readonly correlationId?: string;
  /** Data center: {@link DataCenter}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/data_center) */
  readonly dataCenter?: DataCenter;
  /** Deploy hosted engine: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/deploy_hosted_engine) */
  readonly deployHostedEngine?: boolean;
  /** Details: {@link GlusterVolumeProfileDetails}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/details) */
  readonly details?: GlusterVolumeProfileDetails;
  /** Directory: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/directory) */
  readonly directory?: string;
  /** Discard snapshots: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/discard_snapshots) */
  readonly discardSnapshots?: boolean;
  /** Discovered targets: list of {@link IscsiDetails}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/discovered_targets) */
  readonly discoveredTargets?: List<IscsiDetails>;
  /** Disk: {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/disk) */
  readonly disk?: Disk;
  /** Disk profile: {@link DiskProfile}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/disk_profile) */
  readonly diskProfile?: DiskProfile;
  /** Disks: list of {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/disks) */
  readonly disks?: List<Disk>;
  /** Exclusive: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/exclusive) */
  readonly exclusive?: boolean;
  /** Fault: {@link Fault}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/fault) */
  readonly fault?: Fault;
  /** Fence type: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/fence_type) */
  readonly fenceType?: string;
  /** Filename: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/filename) */
  readonly filename?: string;
  /** Filter: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/filter) */
  readonly filter?: boolean;
  /** Fix layout: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/fix_layout) */
  readonly fixLayout?: boolean;
  /** Follow: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/follow) */
  readonly follow?: string;
  /** Force: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/force) */
  readonly force?: boolean;
  /** Grace period: {@link GracePeriod}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/grace_period) */
  readonly gracePeriod?: GracePeriod;
  /** Host: {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/host) */
  readonly host?: Host;
  /** Image: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/image) */
  readonly image?: string;
  /** Image transfer: {@link ImageTransfer}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/image_transfer) */
  readonly imageTransfer?: ImageTransfer;
  /** Import as template: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/import_as_template) */
  readonly importAsTemplate?: boolean;
  /** Is attached: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/is_attached) */
  readonly isAttached?: boolean;
  /** ISCSI: {@link IscsiDetails}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/iscsi) */
  readonly iscsi?: IscsiDetails;
  /** ISCSI targets: list of text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/iscsi_targets) */
  readonly iscsiTargets?: readonly string[];
  /** Job: {@link Job}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/job) */
  readonly job?: Job;
  /** Lease: {@link StorageDomainLease}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/lease) */
  readonly lease?: StorageDomainLease;
  /** Logical units: list of {@link LogicalUnit}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/logical_units) */
  readonly logicalUnits?: List<LogicalUnit>;
  /** Maintenance after restart: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/maintenance_after_restart) */
  readonly maintenanceAfterRestart?: boolean;
  /** Maintenance enabled: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/maintenance_enabled) */
  readonly maintenanceEnabled?: boolean;
  /** Migrate VMs in affinity closure: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/migrate_vms_in_affinity_closure) */
  readonly migrateVmsInAffinityClosure?: boolean;
  /** Modified bonds: list of {@link HostNic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/modified_bonds) */
  readonly modifiedBonds?: List<HostNic>;
  /** Modified labels: list of {@link NetworkLabel}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/modified_labels) */
  readonly modifiedLabels?: List<NetworkLabel>;
  /** Modified network attachments: list of {@link NetworkAttachment}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/modified_network_attachments) */
  readonly modifiedNetworkAttachments?: List<NetworkAttachment>;
  /** Optimize CPU settings: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/optimize_cpu_settings) */
  readonly optimizeCpuSettings?: boolean;
  /** Option: {@link Option}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/option) */
  readonly option?: Option;
  /** Pause: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/pause) */
  readonly pause?: boolean;
  /** Permission: {@link Permission}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/permission) */
  readonly permission?: Permission;
  /** Power management: {@link PowerManagement}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/power_management) */
  readonly powerManagement?: PowerManagement;
  /** Proxy ticket: {@link ProxyTicket}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/proxy_ticket) */
  readonly proxyTicket?: ProxyTicket;
  /** Quota: {@link Quota}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/quota) */
  readonly quota?: Quota;
  /** Reason: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/reason) */
  readonly reason?: string;
  /** Reassign bad MACs: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/reassign_bad_macs) */
  readonly reassignBadMacs?: boolean;
  /** Reboot: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/reboot) */
  readonly reboot?: boolean;
  /** Registration configuration: {@link RegistrationConfiguration}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/registration_configuration) */
  readonly registrationConfiguration?: RegistrationConfiguration;
  /** Remote viewer connection file: text. Secret: never in logs and errors. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/remote_viewer_connection_file) */
  readonly remoteViewerConnectionFile?: string;
  /** Removed bonds: list of {@link HostNic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/removed_bonds) */
  readonly removedBonds?: List<HostNic>;
  /** Removed labels: list of {@link NetworkLabel}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/removed_labels) */
  readonly removedLabels?: List<NetworkLabel>;
  /** Removed network attachments: list of {@link NetworkAttachment}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/removed_network_attachments) */
  readonly removedNetworkAttachments?: List<NetworkAttachment>;
  /** Resolution type: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/resolution_type) */
  readonly resolutionType?: string;
  /** Restore memory: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/restore_memory) */
  readonly restoreMemory?: boolean;
  /** Root password: text. Secret: never in logs and errors. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/root_password) */
  readonly rootPassword?: string;
  /** Seal: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/seal) */
  readonly seal?: boolean;
  /** Snapshot: {@link Snapshot}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/snapshot) */
  readonly snapshot?: Snapshot;
  /** Source host: {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/source_host) */
  readonly sourceHost?: Host;
  /** SSH: {@link Ssh}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/ssh) */
  readonly ssh?: Ssh;
  /** Status: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/status) */
  readonly status?: string;
  /** Stop gluster service: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/stop_gluster_service) */
  readonly stopGlusterService?: boolean;
  /** Storage domain: {@link StorageDomain}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/storage_domain) */
  readonly storageDomain?: StorageDomain;
  /** Storage domains: list of {@link StorageDomain}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/storage_domains) */
  readonly storageDomains?: List<StorageDomain>;
  /** Succeeded: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/succeeded) */
  readonly succeeded?: boolean;
  /** Synchronized network attachments: list of {@link NetworkAttachment}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/synchronized_network_attachments) */
  readonly synchronizedNetworkAttachments?: List<NetworkAttachment>;
  /** Template: {@link Template}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/template) */
  readonly template?: Template;
  /** Ticket: {@link Ticket}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/ticket) */
  readonly ticket?: Ticket;
  /** Timeout: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/timeout) */
  readonly timeout?: number;
  /** Undeploy hosted engine: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/undeploy_hosted_engine) */
  readonly undeployHostedEngine?: boolean;
  /** Upgrade action: {@link ClusterUpgradeAction}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/upgrade_action) */
  readonly upgradeAction?: ClusterUpgradeAction;
  /** Upgrade percent complete: integer, in percent. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/upgrade_percent_complete) */
  readonly upgradePercentComplete?: number;
  /** Use cloud init: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/use_cloud_init) */
  readonly useCloudInit?: boolean;
  /** Use ignition: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/use_ignition) */
  readonly useIgnition?: boolean;
  /** Use initialization: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/use_initialization) */
  readonly useInitialization?: boolean;
  /** Use sysprep: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/use_sysprep) */
  readonly useSysprep?: boolean;
  /** Virtual functions configuration: {@link HostNicVirtualFunctionsConfiguration}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/virtual_functions_configuration) */
  readonly virtualFunctionsConfiguration?: HostNicVirtualFunctionsConfiguration;
  /** VM: {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/vm) */
  readonly vm?: Vm;
  /** VNIC profile mappings: list of {@link VnicProfileMapping}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/vnic_profile_mappings) */
  readonly vnicProfileMappings?: List<VnicProfileMapping>;
  /** Volatile: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/action/attributes/volatile) */
  readonly volatile?: boolean;
}

/** Affinity group, `<affinity_group>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/affinity_group) */
export interface AffinityGroup extends Identified {
  /** Broken: yes or no. Since 4.4.8. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/affinity_group/attributes/broken) */
  readonly broken?: boolean;
  /**
   * Enforcing: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/affinity_group/attributes/enforcing)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  readonly enforcing?: boolean;
  /** Hosts rule: {@link AffinityRule}. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/affinity_group/attributes/hosts_rule) */
  readonly hostsRule?: AffinityRule;
  /**
   * Positive: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/affinity_group/attributes/positive)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  readonly positive?: boolean;
  /** Priority: number. Since 4.3.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/affinity_group/attributes/priority) */
  readonly priority?: number;
  /** VMs rule: {@link AffinityRule}. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/affinity_group/attributes/vms_rule) */
  readonly vmsRule?: AffinityRule;
  /** Cluster: link to {@link Cluster}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/affinity_group/links/cluster) */
  readonly cluster?: Link<Cluster>;
  /** Host labels: link to a list of {@link AffinityLabel}. Since 4.3.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/affinity_group/links/host_labels) */
  readonly hostLabels?: LinkList<AffinityLabel>;
  /** Hosts: link to a list of {@link Host}. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/affinity_group/links/hosts) */
  readonly hosts?: LinkList<Host>;
  /** VM labels: link to a list of {@link AffinityLabel}. Since 4.3.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/affinity_group/links/vm_labels) */
  readonly vmLabels?: LinkList<AffinityLabel>;
  /** VMs: link to a list of {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/affinity_group/links/vms) */
  readonly vms?: LinkList<Vm>;
}

/** Affinity label, `<affinity_label>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/affinity_label) */
export interface AffinityLabel extends Identified {
  /** Has implicit affinity group: yes or no. Since 4.3.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/affinity_label/attributes/has_implicit_affinity_group) */
  readonly hasImplicitAffinityGroup?: boolean;
  /** Read only: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/affinity_label/attributes/read_only) */
  readonly readOnly?: boolean;
  /** Hosts: link to a list of {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/affinity_label/links/hosts) */
  readonly hosts?: LinkList<Host>;
  /** VMs: link to a list of {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/affinity_label/links/vms) */
  readonly vms?: LinkList<Vm>;
}

/** Affinity rule, `<affinity_rule>` in XML. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/affinity_rule) */
export interface AffinityRule extends Struct {
  /** Enabled: yes or no. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/affinity_rule/attributes/enabled) */
  readonly enabled?: boolean;
  /** Enforcing: yes or no. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/affinity_rule/attributes/enforcing) */
  readonly enforcing?: boolean;
  /** Positive: yes or no. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/affinity_rule/attributes/positive) */
  readonly positive?: boolean;
}

/** Agent, `<agent>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/agent) */
export interface Agent extends Identified {
  /** Address: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/agent/attributes/address) */
  readonly address?: string;
  /** Concurrent: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/agent/attributes/concurrent) */
  readonly concurrent?: boolean;
  /** Encrypt options: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/agent/attributes/encrypt_options) */
  readonly encryptOptions?: boolean;
  /** Options: list of {@link Option}. Secret: never in logs and errors. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/agent/attributes/options) */
  readonly options?: List<Option>;
  /** Order: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/agent/attributes/order) */
  readonly order?: number;
  /** Password: text. Secret: never in logs and errors. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/agent/attributes/password) */
  readonly password?: string;
  /** Port: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/agent/attributes/port) */
  readonly port?: number;
  /** Type: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/agent/attributes/type) */
  readonly type?: string;
  /** Username: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/agent/attributes/username) */
  readonly username?: string;
  /** Host: link to {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/agent/links/host) */
  readonly host?: Link<Host>;
}

/**
 * Agent configuration, `<agent_configuration>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/agent_configuration)
 *
 * @deprecated The API model says so, without naming a successor.
 */
export interface AgentConfiguration extends Struct {
  /** Address: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/agent_configuration/attributes/address) */
  readonly address?: string;
  /** Broker type: {@link MessageBrokerType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/agent_configuration/attributes/broker_type) */
  readonly brokerType?: MessageBrokerType;
  /** Network mappings: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/agent_configuration/attributes/network_mappings) */
  readonly networkMappings?: string;
  /** Password: text. Secret: never in logs and errors. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/agent_configuration/attributes/password) */
  readonly password?: string;
  /** Port: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/agent_configuration/attributes/port) */
  readonly port?: number;
  /** Username: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/agent_configuration/attributes/username) */
  readonly username?: string;
}

/** Api, `<api>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/api) */
export interface Api extends Struct {
  /** Engine backup: {@link EngineBackupInfo}. Since 4.6.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/api/attributes/engine_backup) */
  readonly engineBackup?: EngineBackupInfo;
  /** Product info: {@link ProductInfo}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/api/attributes/product_info) */
  readonly productInfo?: ProductInfo;
  /** Special objects: {@link SpecialObjects}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/api/attributes/special_objects) */
  readonly specialObjects?: SpecialObjects;
  /** Summary: {@link ApiSummary}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/api/attributes/summary) */
  readonly summary?: ApiSummary;
  /** Time: point in time. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/api/attributes/time) */
  readonly time?: Date;
  /** Authenticated user: link to {@link User}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/api/links/authenticated_user) */
  readonly authenticatedUser?: Link<User>;
  /** Effective user: link to {@link User}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/api/links/effective_user) */
  readonly effectiveUser?: Link<User>;
}

/** Api summary, `<api_summary>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/api_summary) */
export interface ApiSummary extends Struct {
  /** Hosts: {@link ApiSummaryItem}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/api_summary/attributes/hosts) */
  readonly hosts?: ApiSummaryItem;
  /** Storage domains: {@link ApiSummaryItem}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/api_summary/attributes/storage_domains) */
  readonly storageDomains?: ApiSummaryItem;
  /** Users: {@link ApiSummaryItem}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/api_summary/attributes/users) */
  readonly users?: ApiSummaryItem;
  /** VMs: {@link ApiSummaryItem}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/api_summary/attributes/vms) */
  readonly vms?: ApiSummaryItem;
}

/** Api summary item, `<api_summary_item>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/api_summary_item) */
export interface ApiSummaryItem extends Struct {
  /** Active: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/api_summary_item/attributes/active) */
  readonly active?: number;
  /** Total: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/api_summary_item/attributes/total) */
  readonly total?: number;
}

/** Application, `<application>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/application) */
export interface Application extends Identified {
  /** VM: link to {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/application/links/vm) */
  readonly vm?: Link<Vm>;
}

/** Authorized key, `<authorized_key>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/authorized_key) */
export interface AuthorizedKey extends Identified {
  /** Key: text. Secret: never in logs and errors. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/authorized_key/attributes/key) */
  readonly key?: string;
  /** User: link to {@link User}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/authorized_key/links/user) */
  readonly user?: Link<User>;
}

/** Backup, `<backup>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/backup) */
export interface Backup extends Identified {
  /** Creation date: point in time. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/backup/attributes/creation_date) */
  readonly creationDate?: Date;
  /** From checkpoint ID: text. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/backup/attributes/from_checkpoint_id) */
  readonly fromCheckpointId?: string;
  /** Modification date: point in time. Since 4.4.8. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/backup/attributes/modification_date) */
  readonly modificationDate?: Date;
  /** Phase: {@link BackupPhase}. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/backup/attributes/phase) */
  readonly phase?: BackupPhase;
  /** To checkpoint ID: text. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/backup/attributes/to_checkpoint_id) */
  readonly toCheckpointId?: string;
  /** Disks: link to a list of {@link Disk}. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/backup/links/disks) */
  readonly disks?: LinkList<Disk>;
  /** Host: link to {@link Host}. Since 4.4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/backup/links/host) */
  readonly host?: Link<Host>;
  /** Snapshot: link to {@link Snapshot}. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/backup/links/snapshot) */
  readonly snapshot?: Link<Snapshot>;
  /** VM: link to {@link Vm}. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/backup/links/vm) */
  readonly vm?: Link<Vm>;
}

/** Balance, `<balance>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/balance) */
export interface Balance extends Identified {
  /** Scheduling policy: link to {@link SchedulingPolicy}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/balance/links/scheduling_policy) */
  readonly schedulingPolicy?: Link<SchedulingPolicy>;
  /** Scheduling policy unit: link to {@link SchedulingPolicyUnit}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/balance/links/scheduling_policy_unit) */
  readonly schedulingPolicyUnit?: Link<SchedulingPolicyUnit>;
}

/** Bios, `<bios>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/bios) */
export interface Bios extends Struct {
  /** Boot menu: {@link BootMenu}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/bios/attributes/boot_menu) */
  readonly bootMenu?: BootMenu;
  /** Type: {@link BiosType}. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/bios/attributes/type) */
  readonly type?: BiosType;
}

/** Block statistic, `<block_statistic>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/block_statistic) */
export interface BlockStatistic extends Struct {
  /** Statistics: list of {@link Statistic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/block_statistic/attributes/statistics) */
  readonly statistics?: List<Statistic>;
}

/** Bonding, `<bonding>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/bonding) */
export interface Bonding extends Struct {
  /** Ad partner MAC: {@link Mac}. Since 4.0.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/bonding/attributes/ad_partner_mac) */
  readonly adPartnerMac?: Mac;
  /** Options: list of {@link Option}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/bonding/attributes/options) */
  readonly options?: List<Option>;
  /** Slaves: list of {@link HostNic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/bonding/attributes/slaves) */
  readonly slaves?: List<HostNic>;
  /** Active slave: link to {@link HostNic}. Since 4.1.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/bonding/links/active_slave) */
  readonly activeSlave?: Link<HostNic>;
}

/** Bookmark, `<bookmark>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/bookmark) */
export interface Bookmark extends Identified {
  /** Value: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/bookmark/attributes/value) */
  readonly value?: string;
}

/** Boot, `<boot>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/boot) */
export interface Boot extends Struct {
  /** Devices: list of {@link BootDevice}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/boot/attributes/devices) */
  readonly devices?: readonly BootDevice[];
}

/** Boot menu, `<boot_menu>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/boot_menu) */
export interface BootMenu extends Struct {
  /** Enabled: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/boot_menu/attributes/enabled) */
  readonly enabled?: boolean;
}

/** Brick profile detail, `<brick_profile_detail>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/brick_profile_detail) */
export interface BrickProfileDetail extends EntityProfileDetail {
  /** Brick: link to {@link GlusterBrick}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/brick_profile_detail/links/brick) */
  readonly brick?: Link<GlusterBrick>;
}

/** Cdrom, `<cdrom>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cdrom) */
export interface Cdrom extends Device {
  /** File: {@link File}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cdrom/attributes/file) */
  readonly file?: File;
}

/** Certificate, `<certificate>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/certificate) */
export interface Certificate extends Identified {
  /** Content: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/certificate/attributes/content) */
  readonly content?: string;
  /** Organization: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/certificate/attributes/organization) */
  readonly organization?: string;
  /** Subject: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/certificate/attributes/subject) */
  readonly subject?: string;
}

/** Checkpoint, `<checkpoint>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/checkpoint) */
export interface Checkpoint extends Identified {
  /** Creation date: point in time. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/checkpoint/attributes/creation_date) */
  readonly creationDate?: Date;
  /** Parent ID: text. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/checkpoint/attributes/parent_id) */
  readonly parentId?: string;
  /** State: {@link CheckpointState}. Since 4.4.7. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/checkpoint/attributes/state) */
  readonly state?: CheckpointState;
  /** Disks: link to a list of {@link Disk}. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/checkpoint/links/disks) */
  readonly disks?: LinkList<Disk>;
  /** VM: link to {@link Vm}. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/checkpoint/links/vm) */
  readonly vm?: Link<Vm>;
}

/**
 * Cloud init, `<cloud_init>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cloud_init)
 *
 * @deprecated The API model says so, without naming a successor.
 */
export interface CloudInit extends Struct {
  /** Authorized keys: list of {@link AuthorizedKey}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cloud_init/attributes/authorized_keys) */
  readonly authorizedKeys?: List<AuthorizedKey>;
  /** Files: list of {@link File}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cloud_init/attributes/files) */
  readonly files?: List<File>;
  /** Host: {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cloud_init/attributes/host) */
  readonly host?: Host;
  /** Network configuration: {@link NetworkConfiguration}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cloud_init/attributes/network_configuration) */
  readonly networkConfiguration?: NetworkConfiguration;
  /** Regenerate SSH keys: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cloud_init/attributes/regenerate_ssh_keys) */
  readonly regenerateSshKeys?: boolean;
  /** Timezone: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cloud_init/attributes/timezone) */
  readonly timezone?: string;
  /** Users: list of {@link User}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cloud_init/attributes/users) */
  readonly users?: List<User>;
}

/** Cluster, `<cluster>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster) */
export interface Cluster extends Identified {
  /** Ballooning enabled: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/ballooning_enabled) */
  readonly ballooningEnabled?: boolean;
  /** Bios type: {@link BiosType}. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/bios_type) */
  readonly biosType?: BiosType;
  /** CPU: {@link Cpu}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/cpu) */
  readonly cpu?: Cpu;
  /** Custom scheduling policy properties: list of {@link Property}. Since 4.0.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/custom_scheduling_policy_properties) */
  readonly customSchedulingPolicyProperties?: List<Property>;
  /** Display: {@link Display}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/display) */
  readonly display?: Display;
  /** Error handling: {@link ErrorHandling}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/error_handling) */
  readonly errorHandling?: ErrorHandling;
  /** Fencing policy: {@link FencingPolicy}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/fencing_policy) */
  readonly fencingPolicy?: FencingPolicy;
  /** Fips mode: {@link FipsMode}. Since 4.4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/fips_mode) */
  readonly fipsMode?: FipsMode;
  /** Firewall type: {@link FirewallType}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/firewall_type) */
  readonly firewallType?: FirewallType;
  /** Gluster service: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/gluster_service) */
  readonly glusterService?: boolean;
  /** Gluster tuned profile: text. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/gluster_tuned_profile) */
  readonly glusterTunedProfile?: string;
  /** Ha reservation: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/ha_reservation) */
  readonly haReservation?: boolean;
  /** KSM: {@link Ksm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/ksm) */
  readonly ksm?: Ksm;
  /** Log max memory used threshold: integer. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/log_max_memory_used_threshold) */
  readonly logMaxMemoryUsedThreshold?: number;
  /** Log max memory used threshold type: {@link LogMaxMemoryUsedThresholdType}. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/log_max_memory_used_threshold_type) */
  readonly logMaxMemoryUsedThresholdType?: LogMaxMemoryUsedThresholdType;
  /**
   * Maintenance reason required: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/maintenance_reason_required)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  readonly maintenanceReasonRequired?: boolean;
  /** Memory policy: {@link MemoryPolicy}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/memory_policy) */
  readonly memoryPolicy?: MemoryPolicy;
  /** Migration: {@link MigrationOptions}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/migration) */
  readonly migration?: MigrationOptions;
  /**
   * Optional reason: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/optional_reason)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  readonly optionalReason?: boolean;
  /** Required rng sources: list of {@link RngSource}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/required_rng_sources) */
  readonly requiredRngSources?: readonly RngSource[];
  /** Serial number: {@link SerialNumber}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/serial_number) */
  readonly serialNumber?: SerialNumber;
  /** Supported versions: list of {@link Version}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/supported_versions) */
  readonly supportedVersions?: List<Version>;
  /** Switch type: {@link SwitchType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/switch_type) */
  readonly switchType?: SwitchType;
  /** Threads as cores: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/threads_as_cores) */
  readonly threadsAsCores?: boolean;
  /** Trusted service: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/trusted_service) */
  readonly trustedService?: boolean;
  /** Tunnel migration: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/tunnel_migration) */
  readonly tunnelMigration?: boolean;
  /** Upgrade correlation ID: text. Since 4.5.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/upgrade_correlation_id) */
  readonly upgradeCorrelationId?: string;
  /** Upgrade in progress: yes or no. Since 4.5.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/upgrade_in_progress) */
  readonly upgradeInProgress?: boolean;
  /** Upgrade percent complete: integer, in percent. Since 4.5.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/upgrade_percent_complete) */
  readonly upgradePercentComplete?: number;
  /** Version: {@link Version}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/version) */
  readonly version?: Version;
  /** Virt service: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/virt_service) */
  readonly virtService?: boolean;
  /** VNC encryption: yes or no. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/attributes/vnc_encryption) */
  readonly vncEncryption?: boolean;
  /** Affinity groups: link to a list of {@link AffinityGroup}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/links/affinity_groups) */
  readonly affinityGroups?: LinkList<AffinityGroup>;
  /** CPU profiles: link to a list of {@link CpuProfile}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/links/cpu_profiles) */
  readonly cpuProfiles?: LinkList<CpuProfile>;
  /** Data center: link to {@link DataCenter}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/links/data_center) */
  readonly dataCenter?: Link<DataCenter>;
  /** Enabled features: link to a list of {@link ClusterFeature}. Since 4.1.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/links/enabled_features) */
  readonly enabledFeatures?: LinkList<ClusterFeature>;
  /** External network providers: link to a list of {@link ExternalProvider}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/links/external_network_providers) */
  readonly externalNetworkProviders?: LinkList<ExternalProvider>;
  /** Gluster hooks: link to a list of {@link GlusterHook}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/links/gluster_hooks) */
  readonly glusterHooks?: LinkList<GlusterHook>;
  /** Gluster volumes: link to a list of {@link GlusterVolume}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/links/gluster_volumes) */
  readonly glusterVolumes?: LinkList<GlusterVolume>;
  /** MAC pool: link to {@link MacPool}. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/links/mac_pool) */
  readonly macPool?: Link<MacPool>;
  /** Management network: link to {@link Network}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/links/management_network) */
  readonly managementNetwork?: Link<Network>;
  /** Network filters: link to a list of {@link NetworkFilter}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/links/network_filters) */
  readonly networkFilters?: LinkList<NetworkFilter>;
  /** Networks: link to a list of {@link Network}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/links/networks) */
  readonly networks?: LinkList<Network>;
  /** Permissions: link to a list of {@link Permission}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/links/permissions) */
  readonly permissions?: LinkList<Permission>;
  /** Scheduling policy: link to {@link SchedulingPolicy}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster/links/scheduling_policy) */
  readonly schedulingPolicy?: Link<SchedulingPolicy>;
}

/** Cluster feature, `<cluster_feature>` in XML. Since 4.1.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster_feature) */
export interface ClusterFeature extends Identified {
  /** Cluster level: link to {@link ClusterLevel}. Since 4.1.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster_feature/links/cluster_level) */
  readonly clusterLevel?: Link<ClusterLevel>;
}

/** Cluster level, `<cluster_level>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster_level) */
export interface ClusterLevel extends Identified {
  /** CPU types: list of {@link CpuType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster_level/attributes/cpu_types) */
  readonly cpuTypes?: List<CpuType>;
  /** Permits: list of {@link Permit}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster_level/attributes/permits) */
  readonly permits?: List<Permit>;
  /** Cluster features: link to a list of {@link ClusterFeature}. Since 4.1.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster_level/links/cluster_features) */
  readonly clusterFeatures?: LinkList<ClusterFeature>;
}

/** Configuration, `<configuration>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/configuration) */
export interface Configuration extends Struct {
  /** Data: text. Secret: never in logs and errors. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/configuration/attributes/data) */
  readonly data?: string;
  /** Type: {@link ConfigurationType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/configuration/attributes/type) */
  readonly type?: ConfigurationType;
}

/** Console, `<console>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/console) */
export interface Console extends Struct {
  /** Enabled: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/console/attributes/enabled) */
  readonly enabled?: boolean;
}

/** Core, `<core>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/core) */
export interface Core extends Struct {
  /** Index: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/core/attributes/index) */
  readonly index?: number;
  /** Socket: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/core/attributes/socket) */
  readonly socket?: number;
}

/** CPU, `<cpu>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cpu) */
export interface Cpu extends Struct {
  /** Architecture: {@link Architecture}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cpu/attributes/architecture) */
  readonly architecture?: Architecture;
  /** Cores: list of {@link Core}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cpu/attributes/cores) */
  readonly cores?: List<Core>;
  /** CPU tune: {@link CpuTune}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cpu/attributes/cpu_tune) */
  readonly cpuTune?: CpuTune;
  /** Level: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cpu/attributes/level) */
  readonly level?: number;
  /** Mode: {@link CpuMode}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cpu/attributes/mode) */
  readonly mode?: CpuMode;
  /** Name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cpu/attributes/name) */
  readonly name?: string;
  /** Speed: number. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cpu/attributes/speed) */
  readonly speed?: number;
  /** Topology: {@link CpuTopology}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cpu/attributes/topology) */
  readonly topology?: CpuTopology;
  /** Type: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cpu/attributes/type) */
  readonly type?: string;
}

/** CPU profile, `<cpu_profile>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cpu_profile) */
export interface CpuProfile extends Identified {
  /** Cluster: link to {@link Cluster}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cpu_profile/links/cluster) */
  readonly cluster?: Link<Cluster>;
  /** Permissions: link to a list of {@link Permission}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cpu_profile/links/permissions) */
  readonly permissions?: LinkList<Permission>;
  /** QoS: link to {@link Qos}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cpu_profile/links/qos) */
  readonly qos?: Link<Qos>;
}

/** CPU topology, `<cpu_topology>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cpu_topology) */
export interface CpuTopology extends Struct {
  /** Cores: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cpu_topology/attributes/cores) */
  readonly cores?: number;
  /** Sockets: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cpu_topology/attributes/sockets) */
  readonly sockets?: number;
  /** Threads: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cpu_topology/attributes/threads) */
  readonly threads?: number;
}

/** CPU tune, `<cpu_tune>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cpu_tune) */
export interface CpuTune extends Struct {
  /** VCPU pins: list of {@link VcpuPin}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cpu_tune/attributes/vcpu_pins) */
  readonly vcpuPins?: List<VcpuPin>;
}

/** CPU type, `<cpu_type>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cpu_type) */
export interface CpuType extends Struct {
  /** Architecture: {@link Architecture}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cpu_type/attributes/architecture) */
  readonly architecture?: Architecture;
  /** Level: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cpu_type/attributes/level) */
  readonly level?: number;
  /** Name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cpu_type/attributes/name) */
  readonly name?: string;
}

/** Custom property, `<custom_property>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/custom_property) */
export interface CustomProperty extends Struct {
  /** Name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/custom_property/attributes/name) */
  readonly name?: string;
  /** Regexp: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/custom_property/attributes/regexp) */
  readonly regexp?: string;
  /** Value: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/custom_property/attributes/value) */
  readonly value?: string;
}

/** Data center, `<data_center>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/data_center) */
export interface DataCenter extends Identified {
  /** Local: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/data_center/attributes/local) */
  readonly local?: boolean;
  /** Quota mode: {@link QuotaModeType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/data_center/attributes/quota_mode) */
  readonly quotaMode?: QuotaModeType;
  /** Status: {@link DataCenterStatus}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/data_center/attributes/status) */
  readonly status?: DataCenterStatus;
  /** Storage format: {@link StorageFormat}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/data_center/attributes/storage_format) */
  readonly storageFormat?: StorageFormat;
  /** Supported versions: list of {@link Version}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/data_center/attributes/supported_versions) */
  readonly supportedVersions?: List<Version>;
  /** Version: {@link Version}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/data_center/attributes/version) */
  readonly version?: Version;
  /** Clusters: link to a list of {@link Cluster}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/data_center/links/clusters) */
  readonly clusters?: LinkList<Cluster>;
  /** ISCSI bonds: link to a list of {@link IscsiBond}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/data_center/links/iscsi_bonds) */
  readonly iscsiBonds?: LinkList<IscsiBond>;
  /** MAC pool: link to {@link MacPool}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/data_center/links/mac_pool) */
  readonly macPool?: Link<MacPool>;
  /** Networks: link to a list of {@link Network}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/data_center/links/networks) */
  readonly networks?: LinkList<Network>;
  /** Permissions: link to a list of {@link Permission}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/data_center/links/permissions) */
  readonly permissions?: LinkList<Permission>;
  /** Qoss: link to a list of {@link Qos}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/data_center/links/qoss) */
  readonly qoss?: LinkList<Qos>;
  /** Quotas: link to a list of {@link Quota}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/data_center/links/quotas) */
  readonly quotas?: LinkList<Quota>;
  /** Storage domains: link to a list of {@link StorageDomain}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/data_center/links/storage_domains) */
  readonly storageDomains?: LinkList<StorageDomain>;
}

/** Device, `<device>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/device) */
export interface Device extends Identified {
  /** Instance type: link to {@link InstanceType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/device/links/instance_type) */
  readonly instanceType?: Link<InstanceType>;
  /** Template: link to {@link Template}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/device/links/template) */
  readonly template?: Link<Template>;
  /**
   * VM: link to {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/device/links/vm)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  readonly vm?: Link<Vm>;
  /** VMs: link to a list of {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/device/links/vms) */
  readonly vms?: LinkList<Vm>;
}

/** Disk, `<disk>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk) */
export interface Disk extends Device {
  /** Active: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/attributes/active) */
  readonly active?: boolean;
  /** Actual size: integer, in bytes. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/attributes/actual_size) */
  readonly actualSize?: number;
  /** Alias: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/attributes/alias) */
  readonly alias?: string;
  /** Backup: {@link DiskBackup}. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/attributes/backup) */
  readonly backup?: DiskBackup;
  /** Backup mode: {@link DiskBackupMode}. Since 4.4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/attributes/backup_mode) */
  readonly backupMode?: DiskBackupMode;
  /**
   * Bootable: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/attributes/bootable)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  readonly bootable?: boolean;
  /** Content type: {@link DiskContentType}. Since 4.2.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/attributes/content_type) */
  readonly contentType?: DiskContentType;
  /** External disk: text. Since 4.4.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/attributes/external_disk) */
  readonly externalDisk?: string;
  /** Format: {@link DiskFormat}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/attributes/format) */
  readonly format?: DiskFormat;
  /** Image ID: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/attributes/image_id) */
  readonly imageId?: string;
  /** Initial size: integer, in bytes. Since 4.0.7. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/attributes/initial_size) */
  readonly initialSize?: number;
  /**
   * Interface: {@link DiskInterface}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/attributes/interface)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  readonly interface?: DiskInterface;
  /** Logical name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/attributes/logical_name) */
  readonly logicalName?: string;
  /** LUN storage: {@link HostStorage}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/attributes/lun_storage) */
  readonly lunStorage?: HostStorage;
  /** Propagate errors: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/attributes/propagate_errors) */
  readonly propagateErrors?: boolean;
  /** Provisioned size: integer, in bytes. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/attributes/provisioned_size) */
  readonly provisionedSize?: number;
  /** Qcow version: {@link QcowVersion}. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/attributes/qcow_version) */
  readonly qcowVersion?: QcowVersion;
  /**
   * Read only: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/attributes/read_only)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  readonly readOnly?: boolean;
  /** Sgio: {@link ScsiGenericIO}. Since 3.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/attributes/sgio) */
  readonly sgio?: ScsiGenericIO;
  /** Shareable: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/attributes/shareable) */
  readonly shareable?: boolean;
  /** Sparse: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/attributes/sparse) */
  readonly sparse?: boolean;
  /** Status: {@link DiskStatus}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/attributes/status) */
  readonly status?: DiskStatus;
  /** Storage type: {@link DiskStorageType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/attributes/storage_type) */
  readonly storageType?: DiskStorageType;
  /** Total size: integer, in bytes. Since 4.2.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/attributes/total_size) */
  readonly totalSize?: number;
  /** Uses SCSI reservation: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/attributes/uses_scsi_reservation) */
  readonly usesScsiReservation?: boolean;
  /** Wipe after delete: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/attributes/wipe_after_delete) */
  readonly wipeAfterDelete?: boolean;
  /** Disk profile: link to {@link DiskProfile}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/links/disk_profile) */
  readonly diskProfile?: Link<DiskProfile>;
  /** Disk snapshots: link to a list of {@link DiskSnapshot}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/links/disk_snapshots) */
  readonly diskSnapshots?: LinkList<DiskSnapshot>;
  /** Openstack volume type: link to {@link OpenStackVolumeType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/links/openstack_volume_type) */
  readonly openstackVolumeType?: Link<OpenStackVolumeType>;
  /** Permissions: link to a list of {@link Permission}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/links/permissions) */
  readonly permissions?: LinkList<Permission>;
  /** Quota: link to {@link Quota}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/links/quota) */
  readonly quota?: Link<Quota>;
  /** Snapshot: link to {@link Snapshot}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/links/snapshot) */
  readonly snapshot?: Link<Snapshot>;
  /** Statistics: link to a list of {@link Statistic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/links/statistics) */
  readonly statistics?: LinkList<Statistic>;
  /** Storage domain: link to {@link StorageDomain}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/links/storage_domain) */
  readonly storageDomain?: Link<StorageDomain>;
  /** Storage domains: link to a list of {@link StorageDomain}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk/links/storage_domains) */
  readonly storageDomains?: LinkList<StorageDomain>;
}

/** Disk attachment, `<disk_attachment>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk_attachment) */
export interface DiskAttachment extends Identified {
  /** Active: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk_attachment/attributes/active) */
  readonly active?: boolean;
  /** Bootable: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk_attachment/attributes/bootable) */
  readonly bootable?: boolean;
  /** Interface: {@link DiskInterface}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk_attachment/attributes/interface) */
  readonly interface?: DiskInterface;
  /** Logical name: text. Since 4.0.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk_attachment/attributes/logical_name) */
  readonly logicalName?: string;
  /** Pass discard: yes or no. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk_attachment/attributes/pass_discard) */
  readonly passDiscard?: boolean;
  /** Read only: yes or no. Since 4.1.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk_attachment/attributes/read_only) */
  readonly readOnly?: boolean;
  /** Uses SCSI reservation: yes or no. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk_attachment/attributes/uses_scsi_reservation) */
  readonly usesScsiReservation?: boolean;
  /** Disk: link to {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk_attachment/links/disk) */
  readonly disk?: Link<Disk>;
  /** Template: link to {@link Template}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk_attachment/links/template) */
  readonly template?: Link<Template>;
  /** VM: link to {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk_attachment/links/vm) */
  readonly vm?: Link<Vm>;
}

/** Disk profile, `<disk_profile>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk_profile) */
export interface DiskProfile extends Identified {
  /** Permissions: link to a list of {@link Permission}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk_profile/links/permissions) */
  readonly permissions?: LinkList<Permission>;
  /** QoS: link to {@link Qos}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk_profile/links/qos) */
  readonly qos?: Link<Qos>;
  /** Storage domain: link to {@link StorageDomain}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk_profile/links/storage_domain) */
  readonly storageDomain?: Link<StorageDomain>;
}

/** Disk snapshot, `<disk_snapshot>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk_snapshot) */
export interface DiskSnapshot extends Disk {
  /** Disk: link to {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk_snapshot/links/disk) */
  readonly disk?: Link<Disk>;
  /** Parent: link to {@link DiskSnapshot}. Since 4.4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk_snapshot/links/parent) */
  readonly parent?: Link<DiskSnapshot>;
}

/** Display, `<display>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/display) */
export interface Display extends Struct {
  /** Address: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/display/attributes/address) */
  readonly address?: string;
  /** Allow override: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/display/attributes/allow_override) */
  readonly allowOverride?: boolean;
  /** Certificate: {@link Certificate}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/display/attributes/certificate) */
  readonly certificate?: Certificate;
  /** Copy paste enabled: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/display/attributes/copy_paste_enabled) */
  readonly copyPasteEnabled?: boolean;
  /** Disconnect action: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/display/attributes/disconnect_action) */
  readonly disconnectAction?: string;
  /** Disconnect action delay: integer. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/display/attributes/disconnect_action_delay) */
  readonly disconnectActionDelay?: number;
  /** File transfer enabled: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/display/attributes/file_transfer_enabled) */
  readonly fileTransferEnabled?: boolean;
  /** Keyboard layout: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/display/attributes/keyboard_layout) */
  readonly keyboardLayout?: string;
  /** Monitors: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/display/attributes/monitors) */
  readonly monitors?: number;
  /** Port: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/display/attributes/port) */
  readonly port?: number;
  /** Proxy: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/display/attributes/proxy) */
  readonly proxy?: string;
  /** Secure port: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/display/attributes/secure_port) */
  readonly securePort?: number;
  /**
   * Single qxl PCI: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/display/attributes/single_qxl_pci)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  readonly singleQxlPci?: boolean;
  /** Smartcard enabled: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/display/attributes/smartcard_enabled) */
  readonly smartcardEnabled?: boolean;
  /**
   * Type: {@link DisplayType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/display/attributes/type)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  readonly type?: DisplayType;
  /** Video type: {@link VideoType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/display/attributes/video_type) */
  readonly videoType?: VideoType;
}

/** DNS, `<dns>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/dns) */
export interface Dns extends Struct {
  /** Search domains: list of {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/dns/attributes/search_domains) */
  readonly searchDomains?: List<Host>;
  /** Servers: list of {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/dns/attributes/servers) */
  readonly servers?: List<Host>;
}

/** DNS resolver configuration, `<dns_resolver_configuration>` in XML. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/dns_resolver_configuration) */
export interface DnsResolverConfiguration extends Struct {
  /** Name servers: list of text. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/dns_resolver_configuration/attributes/name_servers) */
  readonly nameServers?: readonly string[];
}

/** Domain, `<domain>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/domain) */
export interface Domain extends Identified {
  /** User: {@link User}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/domain/attributes/user) */
  readonly user?: User;
  /** Groups: link to a list of {@link Group}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/domain/links/groups) */
  readonly groups?: LinkList<Group>;
  /** Users: link to a list of {@link User}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/domain/links/users) */
  readonly users?: LinkList<User>;
}

/** Dynamic CPU, `<dynamic_cpu>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/dynamic_cpu) */
export interface DynamicCpu extends Struct {
  /** CPU tune: {@link CpuTune}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/dynamic_cpu/attributes/cpu_tune) */
  readonly cpuTune?: CpuTune;
  /** Topology: {@link CpuTopology}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/dynamic_cpu/attributes/topology) */
  readonly topology?: CpuTopology;
}

/** Engine backup info, `<engine_backup_info>` in XML. Since 4.6.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/engine_backup_info) */
export interface EngineBackupInfo extends Struct {
  /** Last cinder backup: point in time. Since 4.6.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/engine_backup_info/attributes/last_cinder_backup) */
  readonly lastCinderBackup?: Date;
  /** Last db backup: point in time. Since 4.6.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/engine_backup_info/attributes/last_db_backup) */
  readonly lastDbBackup?: Date;
  /** Last dwh backup: point in time. Since 4.6.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/engine_backup_info/attributes/last_dwh_backup) */
  readonly lastDwhBackup?: Date;
  /** Last engine backup: point in time. Since 4.6.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/engine_backup_info/attributes/last_engine_backup) */
  readonly lastEngineBackup?: Date;
  /** Last grafana backup: point in time. Since 4.6.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/engine_backup_info/attributes/last_grafana_backup) */
  readonly lastGrafanaBackup?: Date;
  /** Last keycloak backup: point in time. Since 4.6.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/engine_backup_info/attributes/last_keycloak_backup) */
  readonly lastKeycloakBackup?: Date;
}

/** Entity profile detail, `<entity_profile_detail>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/entity_profile_detail) */
export interface EntityProfileDetail extends Struct {
  /** Profile details: list of {@link ProfileDetail}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/entity_profile_detail/attributes/profile_details) */
  readonly profileDetails?: List<ProfileDetail>;
}

/** Error handling, `<error_handling>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/error_handling) */
export interface ErrorHandling extends Struct {
  /** On error: {@link MigrateOnError}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/error_handling/attributes/on_error) */
  readonly onError?: MigrateOnError;
}

/** Event, `<event>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/event) */
export interface Event extends Identified {
  /** Code: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/event/attributes/code) */
  readonly code?: number;
  /** Correlation ID: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/event/attributes/correlation_id) */
  readonly correlationId?: string;
  /** Custom data: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/event/attributes/custom_data) */
  readonly customData?: string;
  /** Custom ID: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/event/attributes/custom_id) */
  readonly customId?: number;
  /** Flood rate: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/event/attributes/flood_rate) */
  readonly floodRate?: number;
  /** Index: integer. Since 4.1.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/event/attributes/index) */
  readonly index?: number;
  /** Log on host: yes or no. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/event/attributes/log_on_host) */
  readonly logOnHost?: boolean;
  /** Origin: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/event/attributes/origin) */
  readonly origin?: string;
  /** Severity: {@link LogSeverity}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/event/attributes/severity) */
  readonly severity?: LogSeverity;
  /** Time: point in time. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/event/attributes/time) */
  readonly time?: Date;
  /** Cluster: link to {@link Cluster}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/event/links/cluster) */
  readonly cluster?: Link<Cluster>;
  /** Data center: link to {@link DataCenter}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/event/links/data_center) */
  readonly dataCenter?: Link<DataCenter>;
  /** Host: link to {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/event/links/host) */
  readonly host?: Link<Host>;
  /** Storage domain: link to {@link StorageDomain}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/event/links/storage_domain) */
  readonly storageDomain?: Link<StorageDomain>;
  /** Template: link to {@link Template}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/event/links/template) */
  readonly template?: Link<Template>;
  /** User: link to {@link User}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/event/links/user) */
  readonly user?: Link<User>;
  /** VM: link to {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/event/links/vm) */
  readonly vm?: Link<Vm>;
}

/** Event subscription, `<event_subscription>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/event_subscription) */
export interface EventSubscription extends Identified {
  /** Address: text. Since 4.4.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/event_subscription/attributes/address) */
  readonly address?: string;
  /** Event: {@link NotifiableEvent}. Since 4.4.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/event_subscription/attributes/event) */
  readonly event?: NotifiableEvent;
  /** Notification method: {@link NotificationMethod}. Since 4.4.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/event_subscription/attributes/notification_method) */
  readonly notificationMethod?: NotificationMethod;
  /** User: {@link User}. Since 4.4.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/event_subscription/attributes/user) */
  readonly user?: User;
}

/** External compute resource, `<external_compute_resource>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_compute_resource) */
export interface ExternalComputeResource extends Identified {
  /** Provider: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_compute_resource/attributes/provider) */
  readonly provider?: string;
  /** URL: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_compute_resource/attributes/url) */
  readonly url?: string;
  /** User: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_compute_resource/attributes/user) */
  readonly user?: string;
  /** External host provider: link to {@link ExternalHostProvider}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_compute_resource/links/external_host_provider) */
  readonly externalHostProvider?: Link<ExternalHostProvider>;
}

/** External discovered host, `<external_discovered_host>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_discovered_host) */
export interface ExternalDiscoveredHost extends Identified {
  /** IP: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_discovered_host/attributes/ip) */
  readonly ip?: string;
  /** Last report: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_discovered_host/attributes/last_report) */
  readonly lastReport?: string;
  /** MAC: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_discovered_host/attributes/mac) */
  readonly mac?: string;
  /** Subnet name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_discovered_host/attributes/subnet_name) */
  readonly subnetName?: string;
  /** External host provider: link to {@link ExternalHostProvider}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_discovered_host/links/external_host_provider) */
  readonly externalHostProvider?: Link<ExternalHostProvider>;
}

/** External host, `<external_host>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_host) */
export interface ExternalHost extends Identified {
  /** Address: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_host/attributes/address) */
  readonly address?: string;
  /** External host provider: link to {@link ExternalHostProvider}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_host/links/external_host_provider) */
  readonly externalHostProvider?: Link<ExternalHostProvider>;
}

/** External host group, `<external_host_group>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_host_group) */
export interface ExternalHostGroup extends Identified {
  /** Architecture name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_host_group/attributes/architecture_name) */
  readonly architectureName?: string;
  /** Domain name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_host_group/attributes/domain_name) */
  readonly domainName?: string;
  /** Operating system name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_host_group/attributes/operating_system_name) */
  readonly operatingSystemName?: string;
  /** Subnet name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_host_group/attributes/subnet_name) */
  readonly subnetName?: string;
  /** External host provider: link to {@link ExternalHostProvider}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_host_group/links/external_host_provider) */
  readonly externalHostProvider?: Link<ExternalHostProvider>;
}

/** External host provider, `<external_host_provider>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_host_provider) */
export interface ExternalHostProvider extends ExternalProvider {
  /** Certificates: link to a list of {@link Certificate}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_host_provider/links/certificates) */
  readonly certificates?: LinkList<Certificate>;
  /** Compute resources: link to a list of {@link ExternalComputeResource}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_host_provider/links/compute_resources) */
  readonly computeResources?: LinkList<ExternalComputeResource>;
  /** Discovered hosts: link to a list of {@link ExternalDiscoveredHost}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_host_provider/links/discovered_hosts) */
  readonly discoveredHosts?: LinkList<ExternalDiscoveredHost>;
  /** Host groups: link to a list of {@link ExternalHostGroup}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_host_provider/links/host_groups) */
  readonly hostGroups?: LinkList<ExternalHostGroup>;
  /** Hosts: link to a list of {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_host_provider/links/hosts) */
  readonly hosts?: LinkList<Host>;
}

/** External network provider configuration, `<external_network_provider_configuration>` in XML. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_network_provider_configuration) */
export interface ExternalNetworkProviderConfiguration extends Identified {
  /** External network provider: link to {@link ExternalProvider}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_network_provider_configuration/links/external_network_provider) */
  readonly externalNetworkProvider?: Link<ExternalProvider>;
  /** Host: link to {@link Host}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_network_provider_configuration/links/host) */
  readonly host?: Link<Host>;
}

/** External provider, `<external_provider>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_provider) */
export interface ExternalProvider extends Identified {
  /** Authentication URL: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_provider/attributes/authentication_url) */
  readonly authenticationUrl?: string;
  /** Password: text. Secret: never in logs and errors. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_provider/attributes/password) */
  readonly password?: string;
  /** Properties: list of {@link Property}. Secret: never in logs and errors. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_provider/attributes/properties) */
  readonly properties?: List<Property>;
  /** Requires authentication: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_provider/attributes/requires_authentication) */
  readonly requiresAuthentication?: boolean;
  /** URL: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_provider/attributes/url) */
  readonly url?: string;
  /** Username: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_provider/attributes/username) */
  readonly username?: string;
}

/** External template import, `<external_template_import>` in XML. Since 4.4.7. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_template_import) */
export interface ExternalTemplateImport extends Struct {
  /** Clone: yes or no. Since 4.4.8. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_template_import/attributes/clone) */
  readonly clone?: boolean;
  /** URL: text. Secret: never in logs and errors. Since 4.4.7. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_template_import/attributes/url) */
  readonly url?: string;
  /** Cluster: link to {@link Cluster}. Since 4.4.7. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_template_import/links/cluster) */
  readonly cluster?: Link<Cluster>;
  /** CPU profile: link to {@link CpuProfile}. Since 4.4.7. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_template_import/links/cpu_profile) */
  readonly cpuProfile?: Link<CpuProfile>;
  /** Host: link to {@link Host}. Since 4.4.7. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_template_import/links/host) */
  readonly host?: Link<Host>;
  /** Quota: link to {@link Quota}. Since 4.4.7. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_template_import/links/quota) */
  readonly quota?: Link<Quota>;
  /** Storage domain: link to {@link StorageDomain}. Since 4.4.7. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_template_import/links/storage_domain) */
  readonly storageDomain?: Link<StorageDomain>;
  /** Template: link to {@link Template}. Since 4.4.7. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_template_import/links/template) */
  readonly template?: Link<Template>;
}

/** External VM import, `<external_vm_import>` in XML. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_vm_import) */
export interface ExternalVmImport extends Struct {
  /** Name: text. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_vm_import/attributes/name) */
  readonly name?: string;
  /** Password: text. Secret: never in logs and errors. Since 4.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_vm_import/attributes/password) */
  readonly password?: string;
  /** Provider: {@link ExternalVmProviderType}. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_vm_import/attributes/provider) */
  readonly provider?: ExternalVmProviderType;
  /** Sparse: yes or no. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_vm_import/attributes/sparse) */
  readonly sparse?: boolean;
  /** URL: text. Secret: never in logs and errors. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_vm_import/attributes/url) */
  readonly url?: string;
  /** Username: text. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_vm_import/attributes/username) */
  readonly username?: string;
  /** Cluster: link to {@link Cluster}. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_vm_import/links/cluster) */
  readonly cluster?: Link<Cluster>;
  /** CPU profile: link to {@link CpuProfile}. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_vm_import/links/cpu_profile) */
  readonly cpuProfile?: Link<CpuProfile>;
  /** Drivers iso: link to {@link File}. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_vm_import/links/drivers_iso) */
  readonly driversIso?: Link<File>;
  /** Host: link to {@link Host}. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_vm_import/links/host) */
  readonly host?: Link<Host>;
  /** Quota: link to {@link Quota}. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_vm_import/links/quota) */
  readonly quota?: Link<Quota>;
  /** Storage domain: link to {@link StorageDomain}. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_vm_import/links/storage_domain) */
  readonly storageDomain?: Link<StorageDomain>;
  /** VM: link to {@link Vm}. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_vm_import/links/vm) */
  readonly vm?: Link<Vm>;
}

/** Fault, `<fault>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/fault) */
export interface Fault extends Struct {
  /** Detail: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/fault/attributes/detail) */
  readonly detail?: string;
  /** Reason: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/fault/attributes/reason) */
  readonly reason?: string;
}

/** Fencing policy, `<fencing_policy>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/fencing_policy) */
export interface FencingPolicy extends Struct {
  /** Enabled: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/fencing_policy/attributes/enabled) */
  readonly enabled?: boolean;
  /** Skip if connectivity broken: {@link SkipIfConnectivityBroken}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/fencing_policy/attributes/skip_if_connectivity_broken) */
  readonly skipIfConnectivityBroken?: SkipIfConnectivityBroken;
  /** Skip if gluster bricks up: yes or no. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/fencing_policy/attributes/skip_if_gluster_bricks_up) */
  readonly skipIfGlusterBricksUp?: boolean;
  /** Skip if gluster quorum not met: yes or no. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/fencing_policy/attributes/skip_if_gluster_quorum_not_met) */
  readonly skipIfGlusterQuorumNotMet?: boolean;
  /** Skip if sd active: {@link SkipIfSdActive}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/fencing_policy/attributes/skip_if_sd_active) */
  readonly skipIfSdActive?: SkipIfSdActive;
}

/** File, `<file>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/file) */
export interface File extends Identified {
  /** Content: text. Secret: never in logs and errors. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/file/attributes/content) */
  readonly content?: string;
  /** Type: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/file/attributes/type) */
  readonly type?: string;
  /** Storage domain: link to {@link StorageDomain}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/file/links/storage_domain) */
  readonly storageDomain?: Link<StorageDomain>;
}

/** Filter, `<filter>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/filter) */
export interface Filter extends Identified {
  /** Position: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/filter/attributes/position) */
  readonly position?: number;
  /** Scheduling policy unit: link to {@link SchedulingPolicyUnit}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/filter/links/scheduling_policy_unit) */
  readonly schedulingPolicyUnit?: Link<SchedulingPolicyUnit>;
}

/** Floppy, `<floppy>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/floppy) */
export interface Floppy extends Device {
  /** File: {@link File}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/floppy/attributes/file) */
  readonly file?: File;
}

/** Fop statistic, `<fop_statistic>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/fop_statistic) */
export interface FopStatistic extends Struct {
  /** Name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/fop_statistic/attributes/name) */
  readonly name?: string;
  /** Statistics: list of {@link Statistic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/fop_statistic/attributes/statistics) */
  readonly statistics?: List<Statistic>;
}

/** Gluster brick, `<brick>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_brick) */
export interface GlusterBrick extends GlusterBrickAdvancedDetails {
  /** Brick dir: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_brick/attributes/brick_dir) */
  readonly brickDir?: string;
  /** Server ID: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_brick/attributes/server_id) */
  readonly serverId?: string;
  /** Status: {@link GlusterBrickStatus}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_brick/attributes/status) */
  readonly status?: GlusterBrickStatus;
  /** Gluster volume: link to {@link GlusterVolume}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_brick/links/gluster_volume) */
  readonly glusterVolume?: Link<GlusterVolume>;
  /** Statistics: link to a list of {@link Statistic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_brick/links/statistics) */
  readonly statistics?: LinkList<Statistic>;
}

/** Gluster brick advanced details, `<gluster_brick_advanced_details>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_brick_advanced_details) */
export interface GlusterBrickAdvancedDetails extends Device {
  /** Device: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_brick_advanced_details/attributes/device) */
  readonly device?: string;
  /** Fs name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_brick_advanced_details/attributes/fs_name) */
  readonly fsName?: string;
  /** Gluster clients: list of {@link GlusterClient}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_brick_advanced_details/attributes/gluster_clients) */
  readonly glusterClients?: List<GlusterClient>;
  /** Memory pools: list of {@link GlusterMemoryPool}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_brick_advanced_details/attributes/memory_pools) */
  readonly memoryPools?: List<GlusterMemoryPool>;
  /** Mnt options: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_brick_advanced_details/attributes/mnt_options) */
  readonly mntOptions?: string;
  /** PID: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_brick_advanced_details/attributes/pid) */
  readonly pid?: number;
  /** Port: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_brick_advanced_details/attributes/port) */
  readonly port?: number;
}

/** Gluster brick memory info, `<brick_memoryinfo>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_brick_memory_info) */
export interface GlusterBrickMemoryInfo extends Struct {
  /** Memory pools: list of {@link GlusterMemoryPool}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_brick_memory_info/attributes/memory_pools) */
  readonly memoryPools?: List<GlusterMemoryPool>;
}

/** Gluster client, `<gluster_client>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_client) */
export interface GlusterClient extends Struct {
  /** Bytes read: integer, in bytes. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_client/attributes/bytes_read) */
  readonly bytesRead?: number;
  /** Bytes written: integer, in bytes. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_client/attributes/bytes_written) */
  readonly bytesWritten?: number;
  /** Client port: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_client/attributes/client_port) */
  readonly clientPort?: number;
  /** Host name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_client/attributes/host_name) */
  readonly hostName?: string;
}

/** Gluster hook, `<gluster_hook>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_hook) */
export interface GlusterHook extends Identified {
  /** Checksum: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_hook/attributes/checksum) */
  readonly checksum?: string;
  /** Conflict status: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_hook/attributes/conflict_status) */
  readonly conflictStatus?: number;
  /** Conflicts: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_hook/attributes/conflicts) */
  readonly conflicts?: string;
  /** Content: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_hook/attributes/content) */
  readonly content?: string;
  /** Content type: {@link HookContentType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_hook/attributes/content_type) */
  readonly contentType?: HookContentType;
  /** Gluster command: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_hook/attributes/gluster_command) */
  readonly glusterCommand?: string;
  /** Stage: {@link HookStage}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_hook/attributes/stage) */
  readonly stage?: HookStage;
  /** Status: {@link GlusterHookStatus}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_hook/attributes/status) */
  readonly status?: GlusterHookStatus;
  /** Cluster: link to {@link Cluster}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_hook/links/cluster) */
  readonly cluster?: Link<Cluster>;
  /** Server hooks: link to a list of {@link GlusterServerHook}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_hook/links/server_hooks) */
  readonly serverHooks?: LinkList<GlusterServerHook>;
}

/** Gluster memory pool, `<memory_pool>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_memory_pool) */
export interface GlusterMemoryPool extends Identified {
  /** Alloc count: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_memory_pool/attributes/alloc_count) */
  readonly allocCount?: number;
  /** Cold count: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_memory_pool/attributes/cold_count) */
  readonly coldCount?: number;
  /** Hot count: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_memory_pool/attributes/hot_count) */
  readonly hotCount?: number;
  /** Max alloc: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_memory_pool/attributes/max_alloc) */
  readonly maxAlloc?: number;
  /** Max stdalloc: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_memory_pool/attributes/max_stdalloc) */
  readonly maxStdalloc?: number;
  /** Padded size: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_memory_pool/attributes/padded_size) */
  readonly paddedSize?: number;
  /** Pool misses: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_memory_pool/attributes/pool_misses) */
  readonly poolMisses?: number;
  /** Type: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_memory_pool/attributes/type) */
  readonly type?: string;
}

/** Gluster server hook, `<server_hook>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_server_hook) */
export interface GlusterServerHook extends Identified {
  /** Checksum: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_server_hook/attributes/checksum) */
  readonly checksum?: string;
  /** Content type: {@link HookContentType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_server_hook/attributes/content_type) */
  readonly contentType?: HookContentType;
  /** Status: {@link GlusterHookStatus}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_server_hook/attributes/status) */
  readonly status?: GlusterHookStatus;
  /** Host: link to {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_server_hook/links/host) */
  readonly host?: Link<Host>;
}

/** Gluster volume, `<gluster_volume>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_volume) */
export interface GlusterVolume extends Identified {
  /** Disperse count: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_volume/attributes/disperse_count) */
  readonly disperseCount?: number;
  /** Options: list of {@link Option}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_volume/attributes/options) */
  readonly options?: List<Option>;
  /** Redundancy count: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_volume/attributes/redundancy_count) */
  readonly redundancyCount?: number;
  /** Replica count: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_volume/attributes/replica_count) */
  readonly replicaCount?: number;
  /** Status: {@link GlusterVolumeStatus}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_volume/attributes/status) */
  readonly status?: GlusterVolumeStatus;
  /** Stripe count: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_volume/attributes/stripe_count) */
  readonly stripeCount?: number;
  /** Transport types: list of {@link TransportType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_volume/attributes/transport_types) */
  readonly transportTypes?: readonly TransportType[];
  /** Volume type: {@link GlusterVolumeType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_volume/attributes/volume_type) */
  readonly volumeType?: GlusterVolumeType;
  /** Bricks: link to a list of {@link GlusterBrick}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_volume/links/bricks) */
  readonly bricks?: LinkList<GlusterBrick>;
  /** Cluster: link to {@link Cluster}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_volume/links/cluster) */
  readonly cluster?: Link<Cluster>;
  /** Statistics: link to a list of {@link Statistic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_volume/links/statistics) */
  readonly statistics?: LinkList<Statistic>;
}

/** Gluster volume profile details, `<gluster_volume_profile_details>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_volume_profile_details) */
export interface GlusterVolumeProfileDetails extends Identified {
  /** Brick profile details: list of {@link BrickProfileDetail}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_volume_profile_details/attributes/brick_profile_details) */
  readonly brickProfileDetails?: List<BrickProfileDetail>;
  /** NFS profile details: list of {@link NfsProfileDetail}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_volume_profile_details/attributes/nfs_profile_details) */
  readonly nfsProfileDetails?: List<NfsProfileDetail>;
}

/** Grace period, `<grace_period>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/grace_period) */
export interface GracePeriod extends Struct {
  /** Expiry: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/grace_period/attributes/expiry) */
  readonly expiry?: number;
}

/** Graphics console, `<graphics_console>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/graphics_console) */
export interface GraphicsConsole extends Identified {
  /** Address: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/graphics_console/attributes/address) */
  readonly address?: string;
  /** Port: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/graphics_console/attributes/port) */
  readonly port?: number;
  /** Protocol: {@link GraphicsType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/graphics_console/attributes/protocol) */
  readonly protocol?: GraphicsType;
  /** TLS port: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/graphics_console/attributes/tls_port) */
  readonly tlsPort?: number;
  /** Instance type: link to {@link InstanceType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/graphics_console/links/instance_type) */
  readonly instanceType?: Link<InstanceType>;
  /** Template: link to {@link Template}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/graphics_console/links/template) */
  readonly template?: Link<Template>;
  /** VM: link to {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/graphics_console/links/vm) */
  readonly vm?: Link<Vm>;
}

/** Group, `<group>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/group) */
export interface Group extends Identified {
  /** Domain entry ID: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/group/attributes/domain_entry_id) */
  readonly domainEntryId?: string;
  /** Namespace: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/group/attributes/namespace) */
  readonly namespace?: string;
  /** Domain: link to {@link Domain}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/group/links/domain) */
  readonly domain?: Link<Domain>;
  /** Permissions: link to a list of {@link Permission}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/group/links/permissions) */
  readonly permissions?: LinkList<Permission>;
  /** Roles: link to a list of {@link Role}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/group/links/roles) */
  readonly roles?: LinkList<Role>;
  /** Tags: link to a list of {@link Tag}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/group/links/tags) */
  readonly tags?: LinkList<Tag>;
}

/** Guest operating system, `<guest_operating_system>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/guest_operating_system) */
export interface GuestOperatingSystem extends Struct {
  /** Architecture: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/guest_operating_system/attributes/architecture) */
  readonly architecture?: string;
  /** Codename: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/guest_operating_system/attributes/codename) */
  readonly codename?: string;
  /** Distribution: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/guest_operating_system/attributes/distribution) */
  readonly distribution?: string;
  /** Family: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/guest_operating_system/attributes/family) */
  readonly family?: string;
  /** Kernel: {@link Kernel}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/guest_operating_system/attributes/kernel) */
  readonly kernel?: Kernel;
  /** Version: {@link Version}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/guest_operating_system/attributes/version) */
  readonly version?: Version;
}

/** Hardware information, `<hardware_information>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/hardware_information) */
export interface HardwareInformation extends Struct {
  /** Family: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/hardware_information/attributes/family) */
  readonly family?: string;
  /** Manufacturer: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/hardware_information/attributes/manufacturer) */
  readonly manufacturer?: string;
  /** Product name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/hardware_information/attributes/product_name) */
  readonly productName?: string;
  /** Serial number: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/hardware_information/attributes/serial_number) */
  readonly serialNumber?: string;
  /** Supported rng sources: list of {@link RngSource}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/hardware_information/attributes/supported_rng_sources) */
  readonly supportedRngSources?: readonly RngSource[];
  /** UUID: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/hardware_information/attributes/uuid) */
  readonly uuid?: string;
  /** Version: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/hardware_information/attributes/version) */
  readonly version?: string;
}

/** High availability, `<high_availability>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/high_availability) */
export interface HighAvailability extends Struct {
  /** Enabled: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/high_availability/attributes/enabled) */
  readonly enabled?: boolean;
  /** Priority: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/high_availability/attributes/priority) */
  readonly priority?: number;
}

/** Hook, `<hook>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/hook) */
export interface Hook extends Identified {
  /** Event name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/hook/attributes/event_name) */
  readonly eventName?: string;
  /** Md5: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/hook/attributes/md5) */
  readonly md5?: string;
  /** Host: link to {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/hook/links/host) */
  readonly host?: Link<Host>;
}

/** Host, `<host>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host) */
export interface Host extends Identified {
  /** Address: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/address) */
  readonly address?: string;
  /** Auto NUMA status: {@link AutoNumaStatus}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/auto_numa_status) */
  readonly autoNumaStatus?: AutoNumaStatus;
  /** Certificate: {@link Certificate}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/certificate) */
  readonly certificate?: Certificate;
  /** CPU: {@link Cpu}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/cpu) */
  readonly cpu?: Cpu;
  /** Device passthrough: {@link HostDevicePassthrough}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/device_passthrough) */
  readonly devicePassthrough?: HostDevicePassthrough;
  /** Display: {@link Display}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/display) */
  readonly display?: Display;
  /** External status: {@link ExternalStatus}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/external_status) */
  readonly externalStatus?: ExternalStatus;
  /** Hardware information: {@link HardwareInformation}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/hardware_information) */
  readonly hardwareInformation?: HardwareInformation;
  /** Hosted engine: {@link HostedEngine}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/hosted_engine) */
  readonly hostedEngine?: HostedEngine;
  /** ISCSI: {@link IscsiDetails}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/iscsi) */
  readonly iscsi?: IscsiDetails;
  /** Kdump status: {@link KdumpStatus}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/kdump_status) */
  readonly kdumpStatus?: KdumpStatus;
  /** KSM: {@link Ksm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/ksm) */
  readonly ksm?: Ksm;
  /** Libvirt version: {@link Version}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/libvirt_version) */
  readonly libvirtVersion?: Version;
  /** Max scheduling memory: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/max_scheduling_memory) */
  readonly maxSchedulingMemory?: number;
  /** Memory: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/memory) */
  readonly memory?: number;
  /** Network operation in progress: yes or no. Since 4.2.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/network_operation_in_progress) */
  readonly networkOperationInProgress?: boolean;
  /** NUMA supported: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/numa_supported) */
  readonly numaSupported?: boolean;
  /** OS: {@link OperatingSystem}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/os) */
  readonly os?: OperatingSystem;
  /** Override iptables: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/override_iptables) */
  readonly overrideIptables?: boolean;
  /** Ovn configured: yes or no. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/ovn_configured) */
  readonly ovnConfigured?: boolean;
  /** Port: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/port) */
  readonly port?: number;
  /** Power management: {@link PowerManagement}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/power_management) */
  readonly powerManagement?: PowerManagement;
  /** Protocol: {@link HostProtocol}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/protocol) */
  readonly protocol?: HostProtocol;
  /** Reinstallation required: yes or no. Since 4.4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/reinstallation_required) */
  readonly reinstallationRequired?: boolean;
  /** Root password: text. Secret: never in logs and errors. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/root_password) */
  readonly rootPassword?: string;
  /** Se linux: {@link SeLinux}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/se_linux) */
  readonly seLinux?: SeLinux;
  /** SPM: {@link Spm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/spm) */
  readonly spm?: Spm;
  /** SSH: {@link Ssh}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/ssh) */
  readonly ssh?: Ssh;
  /** Status: {@link HostStatus}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/status) */
  readonly status?: HostStatus;
  /** Status detail: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/status_detail) */
  readonly statusDetail?: string;
  /** Summary: {@link VmSummary}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/summary) */
  readonly summary?: VmSummary;
  /** Transparent huge pages: {@link TransparentHugePages}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/transparent_huge_pages) */
  readonly transparentHugePages?: TransparentHugePages;
  /** Type: {@link HostType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/type) */
  readonly type?: HostType;
  /** Update available: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/update_available) */
  readonly updateAvailable?: boolean;
  /** Version: {@link Version}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/version) */
  readonly version?: Version;
  /** Vgpu placement: {@link VgpuPlacement}. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/attributes/vgpu_placement) */
  readonly vgpuPlacement?: VgpuPlacement;
  /** Affinity labels: link to a list of {@link AffinityLabel}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/links/affinity_labels) */
  readonly affinityLabels?: LinkList<AffinityLabel>;
  /** Agents: link to a list of {@link Agent}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/links/agents) */
  readonly agents?: LinkList<Agent>;
  /** Cluster: link to {@link Cluster}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/links/cluster) */
  readonly cluster?: Link<Cluster>;
  /** CPU units: link to a list of {@link HostCpuUnit}. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/links/cpu_units) */
  readonly cpuUnits?: LinkList<HostCpuUnit>;
  /** Devices: link to a list of {@link HostDevice}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/links/devices) */
  readonly devices?: LinkList<HostDevice>;
  /** External host provider: link to {@link ExternalHostProvider}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/links/external_host_provider) */
  readonly externalHostProvider?: Link<ExternalHostProvider>;
  /** External network provider configurations: link to a list of {@link ExternalNetworkProviderConfiguration}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/links/external_network_provider_configurations) */
  readonly externalNetworkProviderConfigurations?: LinkList<ExternalNetworkProviderConfiguration>;
  /** Hooks: link to a list of {@link Hook}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/links/hooks) */
  readonly hooks?: LinkList<Hook>;
  /** Katello errata: link to a list of {@link KatelloErratum}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/links/katello_errata) */
  readonly katelloErrata?: LinkList<KatelloErratum>;
  /** Network attachments: link to a list of {@link NetworkAttachment}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/links/network_attachments) */
  readonly networkAttachments?: LinkList<NetworkAttachment>;
  /** NICs: link to a list of {@link HostNic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/links/nics) */
  readonly nics?: LinkList<HostNic>;
  /** NUMA nodes: link to a list of {@link NumaNode}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/links/numa_nodes) */
  readonly numaNodes?: LinkList<NumaNode>;
  /** Permissions: link to a list of {@link Permission}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/links/permissions) */
  readonly permissions?: LinkList<Permission>;
  /** Statistics: link to a list of {@link Statistic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/links/statistics) */
  readonly statistics?: LinkList<Statistic>;
  /** Storage connection extensions: link to a list of {@link StorageConnectionExtension}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/links/storage_connection_extensions) */
  readonly storageConnectionExtensions?: LinkList<StorageConnectionExtension>;
  /** Storages: link to a list of {@link HostStorage}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/links/storages) */
  readonly storages?: LinkList<HostStorage>;
  /** Tags: link to a list of {@link Tag}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/links/tags) */
  readonly tags?: LinkList<Tag>;
  /** Unmanaged networks: link to a list of {@link UnmanagedNetwork}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host/links/unmanaged_networks) */
  readonly unmanagedNetworks?: LinkList<UnmanagedNetwork>;
}

/** Host CPU unit, `<host_cpu_unit>` in XML. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_cpu_unit) */
export interface HostCpuUnit extends Identified {
  /** Core ID: integer. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_cpu_unit/attributes/core_id) */
  readonly coreId?: number;
  /** CPU ID: integer. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_cpu_unit/attributes/cpu_id) */
  readonly cpuId?: number;
  /** Runs vdsm: yes or no. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_cpu_unit/attributes/runs_vdsm) */
  readonly runsVdsm?: boolean;
  /** Socket ID: integer. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_cpu_unit/attributes/socket_id) */
  readonly socketId?: number;
  /** VMs: link to a list of {@link Vm}. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_cpu_unit/links/vms) */
  readonly vms?: LinkList<Vm>;
}

/** Host device, `<host_device>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_device) */
export interface HostDevice extends Identified {
  /** Capability: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_device/attributes/capability) */
  readonly capability?: string;
  /** Driver: text. Since 4.1.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_device/attributes/driver) */
  readonly driver?: string;
  /** Iommu group: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_device/attributes/iommu_group) */
  readonly iommuGroup?: number;
  /** M dev types: list of {@link MDevType}. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_device/attributes/m_dev_types) */
  readonly mDevTypes?: List<MDevType>;
  /** Physical function: {@link HostDevice}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_device/attributes/physical_function) */
  readonly physicalFunction?: HostDevice;
  /** Placeholder: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_device/attributes/placeholder) */
  readonly placeholder?: boolean;
  /** Product: {@link Product}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_device/attributes/product) */
  readonly product?: Product;
  /** Vendor: {@link Vendor}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_device/attributes/vendor) */
  readonly vendor?: Vendor;
  /** Virtual functions: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_device/attributes/virtual_functions) */
  readonly virtualFunctions?: number;
  /** Host: link to {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_device/links/host) */
  readonly host?: Link<Host>;
  /** Parent device: link to {@link HostDevice}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_device/links/parent_device) */
  readonly parentDevice?: Link<HostDevice>;
  /** VM: link to {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_device/links/vm) */
  readonly vm?: Link<Vm>;
}

/** Host device passthrough, `<host_device_passthrough>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_device_passthrough) */
export interface HostDevicePassthrough extends Struct {
  /** Enabled: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_device_passthrough/attributes/enabled) */
  readonly enabled?: boolean;
}

/** Host NIC, `<host_nic>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_nic) */
export interface HostNic extends Identified {
  /** Ad aggregator ID: integer. Since 4.0.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_nic/attributes/ad_aggregator_id) */
  readonly adAggregatorId?: number;
  /** Base interface: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_nic/attributes/base_interface) */
  readonly baseInterface?: string;
  /** Bonding: {@link Bonding}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_nic/attributes/bonding) */
  readonly bonding?: Bonding;
  /** Boot protocol: {@link BootProtocol}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_nic/attributes/boot_protocol) */
  readonly bootProtocol?: BootProtocol;
  /** Bridged: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_nic/attributes/bridged) */
  readonly bridged?: boolean;
  /** Check connectivity: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_nic/attributes/check_connectivity) */
  readonly checkConnectivity?: boolean;
  /** Custom configuration: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_nic/attributes/custom_configuration) */
  readonly customConfiguration?: boolean;
  /** IP: {@link Ip}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_nic/attributes/ip) */
  readonly ip?: Ip;
  /** Ipv6: {@link Ip}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_nic/attributes/ipv6) */
  readonly ipv6?: Ip;
  /** Ipv6 boot protocol: {@link BootProtocol}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_nic/attributes/ipv6_boot_protocol) */
  readonly ipv6BootProtocol?: BootProtocol;
  /** MAC: {@link Mac}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_nic/attributes/mac) */
  readonly mac?: Mac;
  /** MTU: integer, in bytes. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_nic/attributes/mtu) */
  readonly mtu?: number;
  /** Override configuration: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_nic/attributes/override_configuration) */
  readonly overrideConfiguration?: boolean;
  /** Properties: list of {@link Property}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_nic/attributes/properties) */
  readonly properties?: List<Property>;
  /** Speed: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_nic/attributes/speed) */
  readonly speed?: number;
  /** Status: {@link NicStatus}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_nic/attributes/status) */
  readonly status?: NicStatus;
  /** Virtual functions configuration: {@link HostNicVirtualFunctionsConfiguration}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_nic/attributes/virtual_functions_configuration) */
  readonly virtualFunctionsConfiguration?: HostNicVirtualFunctionsConfiguration;
  /** Vlan: {@link Vlan}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_nic/attributes/vlan) */
  readonly vlan?: Vlan;
  /** Host: link to {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_nic/links/host) */
  readonly host?: Link<Host>;
  /** Network: link to {@link Network}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_nic/links/network) */
  readonly network?: Link<Network>;
  /** Network labels: link to a list of {@link NetworkLabel}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_nic/links/network_labels) */
  readonly networkLabels?: LinkList<NetworkLabel>;
  /** Physical function: link to {@link HostNic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_nic/links/physical_function) */
  readonly physicalFunction?: Link<HostNic>;
  /** QoS: link to {@link Qos}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_nic/links/qos) */
  readonly qos?: Link<Qos>;
  /** Statistics: link to a list of {@link Statistic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_nic/links/statistics) */
  readonly statistics?: LinkList<Statistic>;
}

/** Host NIC virtual functions configuration, `<host_nic_virtual_functions_configuration>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_nic_virtual_functions_configuration) */
export interface HostNicVirtualFunctionsConfiguration extends Struct {
  /** All networks allowed: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_nic_virtual_functions_configuration/attributes/all_networks_allowed) */
  readonly allNetworksAllowed?: boolean;
  /** Max number of virtual functions: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_nic_virtual_functions_configuration/attributes/max_number_of_virtual_functions) */
  readonly maxNumberOfVirtualFunctions?: number;
  /** Number of virtual functions: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_nic_virtual_functions_configuration/attributes/number_of_virtual_functions) */
  readonly numberOfVirtualFunctions?: number;
}

/** Host storage, `<host_storage>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_storage) */
export interface HostStorage extends Identified {
  /** Address: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_storage/attributes/address) */
  readonly address?: string;
  /** Driver options: list of {@link Property}. Secret: never in logs and errors. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_storage/attributes/driver_options) */
  readonly driverOptions?: List<Property>;
  /** Driver sensitive options: list of {@link Property}. Secret: never in logs and errors. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_storage/attributes/driver_sensitive_options) */
  readonly driverSensitiveOptions?: List<Property>;
  /** Logical units: list of {@link LogicalUnit}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_storage/attributes/logical_units) */
  readonly logicalUnits?: List<LogicalUnit>;
  /** Mount options: text. Secret: never in logs and errors. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_storage/attributes/mount_options) */
  readonly mountOptions?: string;
  /** NFS retrans: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_storage/attributes/nfs_retrans) */
  readonly nfsRetrans?: number;
  /** NFS timeo: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_storage/attributes/nfs_timeo) */
  readonly nfsTimeo?: number;
  /** NFS version: {@link NfsVersion}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_storage/attributes/nfs_version) */
  readonly nfsVersion?: NfsVersion;
  /** Override LUNs: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_storage/attributes/override_luns) */
  readonly overrideLuns?: boolean;
  /** Password: text. Secret: never in logs and errors. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_storage/attributes/password) */
  readonly password?: string;
  /** Path: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_storage/attributes/path) */
  readonly path?: string;
  /** Port: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_storage/attributes/port) */
  readonly port?: number;
  /** Portal: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_storage/attributes/portal) */
  readonly portal?: string;
  /** Target: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_storage/attributes/target) */
  readonly target?: string;
  /** Type: {@link StorageType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_storage/attributes/type) */
  readonly type?: StorageType;
  /** Username: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_storage/attributes/username) */
  readonly username?: string;
  /** Vfs type: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_storage/attributes/vfs_type) */
  readonly vfsType?: string;
  /** Volume group: {@link VolumeGroup}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_storage/attributes/volume_group) */
  readonly volumeGroup?: VolumeGroup;
  /** Host: link to {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_storage/links/host) */
  readonly host?: Link<Host>;
}

/** Hosted engine, `<hosted_engine>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/hosted_engine) */
export interface HostedEngine extends Struct {
  /** Active: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/hosted_engine/attributes/active) */
  readonly active?: boolean;
  /** Configured: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/hosted_engine/attributes/configured) */
  readonly configured?: boolean;
  /** Global maintenance: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/hosted_engine/attributes/global_maintenance) */
  readonly globalMaintenance?: boolean;
  /** Local maintenance: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/hosted_engine/attributes/local_maintenance) */
  readonly localMaintenance?: boolean;
  /** Score: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/hosted_engine/attributes/score) */
  readonly score?: number;
}

/** Icon, `<icon>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/icon) */
export interface Icon extends Identified {
  /** Data: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/icon/attributes/data) */
  readonly data?: string;
  /** Media type: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/icon/attributes/media_type) */
  readonly mediaType?: string;
}

/** Identified, `<identified>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/identified) */
export interface Identified extends Struct {
  /** Comment: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/identified/attributes/comment) */
  readonly comment?: string;
  /** Description: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/identified/attributes/description) */
  readonly description?: string;
  /** ID: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/identified/attributes/id) */
  readonly id?: string;
  /** Name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/identified/attributes/name) */
  readonly name?: string;
}

/** Image, `<image>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/image) */
export interface Image extends Identified {
  /** Size: integer. Since 4.2.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/image/attributes/size) */
  readonly size?: number;
  /** Type: {@link ImageFileType}. Since 4.2.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/image/attributes/type) */
  readonly type?: ImageFileType;
  /** Storage domain: link to {@link StorageDomain}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/image/links/storage_domain) */
  readonly storageDomain?: Link<StorageDomain>;
}

/** Image transfer, `<image_transfer>` in XML. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/image_transfer) */
export interface ImageTransfer extends Identified {
  /** Active: yes or no. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/image_transfer/attributes/active) */
  readonly active?: boolean;
  /** Direction: {@link ImageTransferDirection}. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/image_transfer/attributes/direction) */
  readonly direction?: ImageTransferDirection;
  /** Format: {@link DiskFormat}. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/image_transfer/attributes/format) */
  readonly format?: DiskFormat;
  /** Inactivity timeout: integer. Since 4.2.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/image_transfer/attributes/inactivity_timeout) */
  readonly inactivityTimeout?: number;
  /** Phase: {@link ImageTransferPhase}. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/image_transfer/attributes/phase) */
  readonly phase?: ImageTransferPhase;
  /** Proxy URL: text. Secret: never in logs and errors. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/image_transfer/attributes/proxy_url) */
  readonly proxyUrl?: string;
  /** Shallow: yes or no. Since 4.4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/image_transfer/attributes/shallow) */
  readonly shallow?: boolean;
  /** Timeout policy: {@link ImageTransferTimeoutPolicy}. Since 4.4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/image_transfer/attributes/timeout_policy) */
  readonly timeoutPolicy?: ImageTransferTimeoutPolicy;
  /** Transfer URL: text. Secret: never in logs and errors. Since 4.2.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/image_transfer/attributes/transfer_url) */
  readonly transferUrl?: string;
  /** Transferred: integer. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/image_transfer/attributes/transferred) */
  readonly transferred?: number;
  /** Backup: link to {@link Backup}. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/image_transfer/links/backup) */
  readonly backup?: Link<Backup>;
  /** Disk: link to {@link Disk}. Since 4.2.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/image_transfer/links/disk) */
  readonly disk?: Link<Disk>;
  /** Host: link to {@link Host}. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/image_transfer/links/host) */
  readonly host?: Link<Host>;
  /**
   * Image: link to {@link Image}. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/image_transfer/links/image)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  readonly image?: Link<Image>;
  /** Snapshot: link to {@link DiskSnapshot}. Since 4.2.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/image_transfer/links/snapshot) */
  readonly snapshot?: Link<DiskSnapshot>;
}

/** Initialization, `<initialization>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/initialization) */
export interface Initialization extends Struct {
  /** Active directory ou: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/initialization/attributes/active_directory_ou) */
  readonly activeDirectoryOu?: string;
  /** Authorized SSH keys: text. Secret: never in logs and errors. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/initialization/attributes/authorized_ssh_keys) */
  readonly authorizedSshKeys?: string;
  /**
   * Cloud init: {@link CloudInit}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/initialization/attributes/cloud_init)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  readonly cloudInit?: CloudInit;
  /** Cloud init network protocol: {@link CloudInitNetworkProtocol}. Since 4.2.8. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/initialization/attributes/cloud_init_network_protocol) */
  readonly cloudInitNetworkProtocol?: CloudInitNetworkProtocol;
  /** Configuration: {@link Configuration}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/initialization/attributes/configuration) */
  readonly configuration?: Configuration;
  /** Custom script: text. Secret: never in logs and errors. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/initialization/attributes/custom_script) */
  readonly customScript?: string;
  /** DNS search: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/initialization/attributes/dns_search) */
  readonly dnsSearch?: string;
  /** DNS servers: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/initialization/attributes/dns_servers) */
  readonly dnsServers?: string;
  /** Domain: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/initialization/attributes/domain) */
  readonly domain?: string;
  /** Host name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/initialization/attributes/host_name) */
  readonly hostName?: string;
  /** Input locale: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/initialization/attributes/input_locale) */
  readonly inputLocale?: string;
  /** NIC configurations: list of {@link NicConfiguration}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/initialization/attributes/nic_configurations) */
  readonly nicConfigurations?: List<NicConfiguration>;
  /** Org name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/initialization/attributes/org_name) */
  readonly orgName?: string;
  /** Regenerate ids: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/initialization/attributes/regenerate_ids) */
  readonly regenerateIds?: boolean;
  /** Regenerate SSH keys: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/initialization/attributes/regenerate_ssh_keys) */
  readonly regenerateSshKeys?: boolean;
  /** Root password: text. Secret: never in logs and errors. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/initialization/attributes/root_password) */
  readonly rootPassword?: string;
  /** System locale: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/initialization/attributes/system_locale) */
  readonly systemLocale?: string;
  /** Timezone: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/initialization/attributes/timezone) */
  readonly timezone?: string;
  /** Ui language: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/initialization/attributes/ui_language) */
  readonly uiLanguage?: string;
  /** User locale: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/initialization/attributes/user_locale) */
  readonly userLocale?: string;
  /** User name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/initialization/attributes/user_name) */
  readonly userName?: string;
  /** Windows license key: text. Secret: never in logs and errors. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/initialization/attributes/windows_license_key) */
  readonly windowsLicenseKey?: string;
}

/** Instance type, `<instance_type>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/instance_type) */
export interface InstanceType extends Template {}

/** IO, `<io>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/io) */
export interface Io extends Struct {
  /** Threads: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/io/attributes/threads) */
  readonly threads?: number;
}

/** IP, `<ip>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/ip) */
export interface Ip extends Struct {
  /** Address: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/ip/attributes/address) */
  readonly address?: string;
  /** Gateway: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/ip/attributes/gateway) */
  readonly gateway?: string;
  /** Netmask: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/ip/attributes/netmask) */
  readonly netmask?: string;
  /** Version: {@link IpVersion}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/ip/attributes/version) */
  readonly version?: IpVersion;
}

/** IP address assignment, `<ip_address_assignment>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/ip_address_assignment) */
export interface IpAddressAssignment extends Struct {
  /** Assignment method: {@link BootProtocol}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/ip_address_assignment/attributes/assignment_method) */
  readonly assignmentMethod?: BootProtocol;
  /** IP: {@link Ip}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/ip_address_assignment/attributes/ip) */
  readonly ip?: Ip;
}

/** ISCSI bond, `<iscsi_bond>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/iscsi_bond) */
export interface IscsiBond extends Identified {
  /** Data center: link to {@link DataCenter}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/iscsi_bond/links/data_center) */
  readonly dataCenter?: Link<DataCenter>;
  /** Networks: link to a list of {@link Network}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/iscsi_bond/links/networks) */
  readonly networks?: LinkList<Network>;
  /** Storage connections: link to a list of {@link StorageConnection}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/iscsi_bond/links/storage_connections) */
  readonly storageConnections?: LinkList<StorageConnection>;
}

/** ISCSI details, `<iscsi_details>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/iscsi_details) */
export interface IscsiDetails extends Struct {
  /** Address: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/iscsi_details/attributes/address) */
  readonly address?: string;
  /** Disk ID: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/iscsi_details/attributes/disk_id) */
  readonly diskId?: string;
  /** Initiator: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/iscsi_details/attributes/initiator) */
  readonly initiator?: string;
  /** LUN mapping: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/iscsi_details/attributes/lun_mapping) */
  readonly lunMapping?: number;
  /** Password: text. Secret: never in logs and errors. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/iscsi_details/attributes/password) */
  readonly password?: string;
  /** Paths: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/iscsi_details/attributes/paths) */
  readonly paths?: number;
  /** Port: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/iscsi_details/attributes/port) */
  readonly port?: number;
  /** Portal: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/iscsi_details/attributes/portal) */
  readonly portal?: string;
  /** Product ID: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/iscsi_details/attributes/product_id) */
  readonly productId?: string;
  /** Serial: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/iscsi_details/attributes/serial) */
  readonly serial?: string;
  /** Size: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/iscsi_details/attributes/size) */
  readonly size?: number;
  /** Status: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/iscsi_details/attributes/status) */
  readonly status?: string;
  /** Storage domain ID: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/iscsi_details/attributes/storage_domain_id) */
  readonly storageDomainId?: string;
  /** Target: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/iscsi_details/attributes/target) */
  readonly target?: string;
  /** Username: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/iscsi_details/attributes/username) */
  readonly username?: string;
  /** Vendor ID: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/iscsi_details/attributes/vendor_id) */
  readonly vendorId?: string;
  /** Volume group ID: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/iscsi_details/attributes/volume_group_id) */
  readonly volumeGroupId?: string;
}

/** Job, `<job>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/job) */
export interface Job extends Identified {
  /** Auto cleared: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/job/attributes/auto_cleared) */
  readonly autoCleared?: boolean;
  /** End time: point in time. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/job/attributes/end_time) */
  readonly endTime?: Date;
  /** External: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/job/attributes/external) */
  readonly external?: boolean;
  /** Last updated: point in time. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/job/attributes/last_updated) */
  readonly lastUpdated?: Date;
  /** Start time: point in time. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/job/attributes/start_time) */
  readonly startTime?: Date;
  /** Status: {@link JobStatus}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/job/attributes/status) */
  readonly status?: JobStatus;
  /** Owner: link to {@link User}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/job/links/owner) */
  readonly owner?: Link<User>;
  /** Steps: link to a list of {@link Step}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/job/links/steps) */
  readonly steps?: LinkList<Step>;
}

/** Katello erratum, `<katello_erratum>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/katello_erratum) */
export interface KatelloErratum extends Identified {
  /** Issued: point in time. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/katello_erratum/attributes/issued) */
  readonly issued?: Date;
  /** Packages: list of {@link Package}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/katello_erratum/attributes/packages) */
  readonly packages?: List<Package>;
  /** Severity: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/katello_erratum/attributes/severity) */
  readonly severity?: string;
  /** Solution: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/katello_erratum/attributes/solution) */
  readonly solution?: string;
  /** Summary: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/katello_erratum/attributes/summary) */
  readonly summary?: string;
  /** Title: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/katello_erratum/attributes/title) */
  readonly title?: string;
  /** Type: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/katello_erratum/attributes/type) */
  readonly type?: string;
  /** Host: link to {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/katello_erratum/links/host) */
  readonly host?: Link<Host>;
  /** VM: link to {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/katello_erratum/links/vm) */
  readonly vm?: Link<Vm>;
}

/** Kernel, `<kernel>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/kernel) */
export interface Kernel extends Struct {
  /** Version: {@link Version}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/kernel/attributes/version) */
  readonly version?: Version;
}

/** KSM, `<ksm>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/ksm) */
export interface Ksm extends Struct {
  /** Enabled: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/ksm/attributes/enabled) */
  readonly enabled?: boolean;
  /** Merge across nodes: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/ksm/attributes/merge_across_nodes) */
  readonly mergeAcrossNodes?: boolean;
}

/** Link layer discovery protocol element, `<link_layer_discovery_protocol_element>` in XML. Since 4.1.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/link_layer_discovery_protocol_element) */
export interface LinkLayerDiscoveryProtocolElement extends Identified {
  /** Oui: integer. Since 4.1.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/link_layer_discovery_protocol_element/attributes/oui) */
  readonly oui?: number;
  /** Properties: list of {@link Property}. Since 4.1.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/link_layer_discovery_protocol_element/attributes/properties) */
  readonly properties?: List<Property>;
  /** Subtype: integer. Since 4.1.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/link_layer_discovery_protocol_element/attributes/subtype) */
  readonly subtype?: number;
  /** Type: integer. Since 4.1.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/link_layer_discovery_protocol_element/attributes/type) */
  readonly type?: number;
}

/** Logical unit, `<logical_unit>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/logical_unit) */
export interface LogicalUnit extends Struct {
  /** Active paths: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/logical_unit/attributes/active_paths) */
  readonly activePaths?: number;
  /** Address: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/logical_unit/attributes/address) */
  readonly address?: string;
  /** Discard max size: integer. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/logical_unit/attributes/discard_max_size) */
  readonly discardMaxSize?: number;
  /**
   * Discard zeroes data: yes or no. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/logical_unit/attributes/discard_zeroes_data)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  readonly discardZeroesData?: boolean;
  /** Disk ID: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/logical_unit/attributes/disk_id) */
  readonly diskId?: string;
  /** ID: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/logical_unit/attributes/id) */
  readonly id?: string;
  /** LUN mapping: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/logical_unit/attributes/lun_mapping) */
  readonly lunMapping?: number;
  /** Password: text. Secret: never in logs and errors. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/logical_unit/attributes/password) */
  readonly password?: string;
  /** Paths: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/logical_unit/attributes/paths) */
  readonly paths?: number;
  /** Port: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/logical_unit/attributes/port) */
  readonly port?: number;
  /** Portal: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/logical_unit/attributes/portal) */
  readonly portal?: string;
  /** Product ID: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/logical_unit/attributes/product_id) */
  readonly productId?: string;
  /** Serial: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/logical_unit/attributes/serial) */
  readonly serial?: string;
  /** Size: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/logical_unit/attributes/size) */
  readonly size?: number;
  /** Status: {@link LunStatus}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/logical_unit/attributes/status) */
  readonly status?: LunStatus;
  /** Storage domain ID: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/logical_unit/attributes/storage_domain_id) */
  readonly storageDomainId?: string;
  /** Target: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/logical_unit/attributes/target) */
  readonly target?: string;
  /** Username: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/logical_unit/attributes/username) */
  readonly username?: string;
  /** Vendor ID: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/logical_unit/attributes/vendor_id) */
  readonly vendorId?: string;
  /** Volume group ID: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/logical_unit/attributes/volume_group_id) */
  readonly volumeGroupId?: string;
}

/** M dev type, `<m_dev_type>` in XML. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/m_dev_type) */
export interface MDevType extends Struct {
  /** Available instances: integer. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/m_dev_type/attributes/available_instances) */
  readonly availableInstances?: number;
  /** Description: text. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/m_dev_type/attributes/description) */
  readonly description?: string;
  /** Human readable name: text. Since 4.4.7. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/m_dev_type/attributes/human_readable_name) */
  readonly humanReadableName?: string;
  /** Name: text. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/m_dev_type/attributes/name) */
  readonly name?: string;
}

/** MAC, `<mac>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/mac) */
export interface Mac extends Struct {
  /** Address: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/mac/attributes/address) */
  readonly address?: string;
}

/** MAC pool, `<mac_pool>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/mac_pool) */
export interface MacPool extends Identified {
  /** Allow duplicates: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/mac_pool/attributes/allow_duplicates) */
  readonly allowDuplicates?: boolean;
  /** Default pool: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/mac_pool/attributes/default_pool) */
  readonly defaultPool?: boolean;
  /** Ranges: list of {@link Range}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/mac_pool/attributes/ranges) */
  readonly ranges?: List<Range>;
  /** Permissions: link to a list of {@link Permission}. Since 4.4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/mac_pool/links/permissions) */
  readonly permissions?: LinkList<Permission>;
}

/** Memory over commit, `<memory_over_commit>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/memory_over_commit) */
export interface MemoryOverCommit extends Struct {
  /** Percent: integer, in percent. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/memory_over_commit/attributes/percent) */
  readonly percent?: number;
}

/** Memory policy, `<memory_policy>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/memory_policy) */
export interface MemoryPolicy extends Struct {
  /** Ballooning: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/memory_policy/attributes/ballooning) */
  readonly ballooning?: boolean;
  /** Guaranteed: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/memory_policy/attributes/guaranteed) */
  readonly guaranteed?: number;
  /** Max: integer. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/memory_policy/attributes/max) */
  readonly max?: number;
  /** Over commit: {@link MemoryOverCommit}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/memory_policy/attributes/over_commit) */
  readonly overCommit?: MemoryOverCommit;
  /** Transparent huge pages: {@link TransparentHugePages}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/memory_policy/attributes/transparent_huge_pages) */
  readonly transparentHugePages?: TransparentHugePages;
}

/** Method, `<method>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/method) */
export interface Method extends Struct {
  /** ID: {@link SsoMethod}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/method/attributes/id) */
  readonly id?: SsoMethod;
}

/** Migration bandwidth, `<migration_bandwidth>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/migration_bandwidth) */
export interface MigrationBandwidth extends Struct {
  /** Assignment method: {@link MigrationBandwidthAssignmentMethod}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/migration_bandwidth/attributes/assignment_method) */
  readonly assignmentMethod?: MigrationBandwidthAssignmentMethod;
  /** Custom value: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/migration_bandwidth/attributes/custom_value) */
  readonly customValue?: number;
}

/** Migration options, `<migration>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/migration_options) */
export interface MigrationOptions extends Struct {
  /** Auto converge: {@link InheritableBoolean}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/migration_options/attributes/auto_converge) */
  readonly autoConverge?: InheritableBoolean;
  /** Bandwidth: {@link MigrationBandwidth}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/migration_options/attributes/bandwidth) */
  readonly bandwidth?: MigrationBandwidth;
  /** Compressed: {@link InheritableBoolean}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/migration_options/attributes/compressed) */
  readonly compressed?: InheritableBoolean;
  /** Custom parallel migrations: integer. Since 4.5.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/migration_options/attributes/custom_parallel_migrations) */
  readonly customParallelMigrations?: number;
  /** Encrypted: {@link InheritableBoolean}. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/migration_options/attributes/encrypted) */
  readonly encrypted?: InheritableBoolean;
  /** Parallel migrations policy: {@link ParallelMigrationsPolicy}. Since 4.5.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/migration_options/attributes/parallel_migrations_policy) */
  readonly parallelMigrationsPolicy?: ParallelMigrationsPolicy;
  /** Policy: link to {@link MigrationPolicy}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/migration_options/links/policy) */
  readonly policy?: Link<MigrationPolicy>;
}

/** Migration policy, `<migration_policy>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/migration_policy) */
export interface MigrationPolicy extends Identified {}

/** Network, `<network>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network) */
export interface Network extends Identified {
  /**
   * Display: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network/attributes/display)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  readonly display?: boolean;
  /** DNS resolver configuration: {@link DnsResolverConfiguration}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network/attributes/dns_resolver_configuration) */
  readonly dnsResolverConfiguration?: DnsResolverConfiguration;
  /**
   * IP: {@link Ip}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network/attributes/ip)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  readonly ip?: Ip;
  /** MTU: integer, in bytes. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network/attributes/mtu) */
  readonly mtu?: number;
  /** Port isolation: yes or no. Since 4.4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network/attributes/port_isolation) */
  readonly portIsolation?: boolean;
  /** Profile required: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network/attributes/profile_required) */
  readonly profileRequired?: boolean;
  /** Required: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network/attributes/required) */
  readonly required?: boolean;
  /** Status: {@link NetworkStatus}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network/attributes/status) */
  readonly status?: NetworkStatus;
  /** Stp: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network/attributes/stp) */
  readonly stp?: boolean;
  /** Usages: list of {@link NetworkUsage}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network/attributes/usages) */
  readonly usages?: readonly NetworkUsage[];
  /** Vdsm name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network/attributes/vdsm_name) */
  readonly vdsmName?: string;
  /** Vlan: {@link Vlan}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network/attributes/vlan) */
  readonly vlan?: Vlan;
  /** Cluster: link to {@link Cluster}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network/links/cluster) */
  readonly cluster?: Link<Cluster>;
  /** Data center: link to {@link DataCenter}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network/links/data_center) */
  readonly dataCenter?: Link<DataCenter>;
  /** External provider: link to {@link OpenStackNetworkProvider}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network/links/external_provider) */
  readonly externalProvider?: Link<OpenStackNetworkProvider>;
  /** External provider physical network: link to {@link Network}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network/links/external_provider_physical_network) */
  readonly externalProviderPhysicalNetwork?: Link<Network>;
  /** Network labels: link to a list of {@link NetworkLabel}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network/links/network_labels) */
  readonly networkLabels?: LinkList<NetworkLabel>;
  /** Permissions: link to a list of {@link Permission}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network/links/permissions) */
  readonly permissions?: LinkList<Permission>;
  /** QoS: link to {@link Qos}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network/links/qos) */
  readonly qos?: Link<Qos>;
  /** VNIC profiles: link to a list of {@link VnicProfile}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network/links/vnic_profiles) */
  readonly vnicProfiles?: LinkList<VnicProfile>;
}

/** Network attachment, `<network_attachment>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network_attachment) */
export interface NetworkAttachment extends Identified {
  /** DNS resolver configuration: {@link DnsResolverConfiguration}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network_attachment/attributes/dns_resolver_configuration) */
  readonly dnsResolverConfiguration?: DnsResolverConfiguration;
  /** In sync: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network_attachment/attributes/in_sync) */
  readonly inSync?: boolean;
  /** IP address assignments: list of {@link IpAddressAssignment}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network_attachment/attributes/ip_address_assignments) */
  readonly ipAddressAssignments?: List<IpAddressAssignment>;
  /** Properties: list of {@link Property}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network_attachment/attributes/properties) */
  readonly properties?: List<Property>;
  /** Reported configurations: list of {@link ReportedConfiguration}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network_attachment/attributes/reported_configurations) */
  readonly reportedConfigurations?: List<ReportedConfiguration>;
  /** Host: link to {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network_attachment/links/host) */
  readonly host?: Link<Host>;
  /** Host NIC: link to {@link HostNic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network_attachment/links/host_nic) */
  readonly hostNic?: Link<HostNic>;
  /** Network: link to {@link Network}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network_attachment/links/network) */
  readonly network?: Link<Network>;
  /** QoS: link to {@link Qos}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network_attachment/links/qos) */
  readonly qos?: Link<Qos>;
}

/** Network configuration, `<network_configuration>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network_configuration) */
export interface NetworkConfiguration extends Struct {
  /** DNS: {@link Dns}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network_configuration/attributes/dns) */
  readonly dns?: Dns;
  /** NICs: list of {@link Nic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network_configuration/attributes/nics) */
  readonly nics?: List<Nic>;
}

/** Network filter, `<network_filter>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network_filter) */
export interface NetworkFilter extends Identified {
  /** Version: {@link Version}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network_filter/attributes/version) */
  readonly version?: Version;
}

/** Network filter parameter, `<network_filter_parameter>` in XML. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network_filter_parameter) */
export interface NetworkFilterParameter extends Identified {
  /** Value: text. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network_filter_parameter/attributes/value) */
  readonly value?: string;
  /** NIC: link to {@link Nic}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network_filter_parameter/links/nic) */
  readonly nic?: Link<Nic>;
}

/** Network label, `<network_label>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network_label) */
export interface NetworkLabel extends Identified {
  /** Host NIC: link to {@link HostNic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network_label/links/host_nic) */
  readonly hostNic?: Link<HostNic>;
  /** Network: link to {@link Network}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network_label/links/network) */
  readonly network?: Link<Network>;
}

/** NFS profile detail, `<nfs_profile_detail>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/nfs_profile_detail) */
export interface NfsProfileDetail extends EntityProfileDetail {
  /** NFS server IP: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/nfs_profile_detail/attributes/nfs_server_ip) */
  readonly nfsServerIp?: string;
}

/** NIC, `<nic>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/nic) */
export interface Nic extends Device {
  /** Boot protocol: {@link BootProtocol}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/nic/attributes/boot_protocol) */
  readonly bootProtocol?: BootProtocol;
  /** Interface: {@link NicInterface}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/nic/attributes/interface) */
  readonly interface?: NicInterface;
  /** Linked: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/nic/attributes/linked) */
  readonly linked?: boolean;
  /** MAC: {@link Mac}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/nic/attributes/mac) */
  readonly mac?: Mac;
  /** On boot: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/nic/attributes/on_boot) */
  readonly onBoot?: boolean;
  /** Plugged: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/nic/attributes/plugged) */
  readonly plugged?: boolean;
  /** Synced: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/nic/attributes/synced) */
  readonly synced?: boolean;
  /** Network: link to {@link Network}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/nic/links/network) */
  readonly network?: Link<Network>;
  /** Network attachments: link to a list of {@link NetworkAttachment}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/nic/links/network_attachments) */
  readonly networkAttachments?: LinkList<NetworkAttachment>;
  /** Network filter parameters: link to a list of {@link NetworkFilterParameter}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/nic/links/network_filter_parameters) */
  readonly networkFilterParameters?: LinkList<NetworkFilterParameter>;
  /** Network labels: link to a list of {@link NetworkLabel}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/nic/links/network_labels) */
  readonly networkLabels?: LinkList<NetworkLabel>;
  /** Reported devices: link to a list of {@link ReportedDevice}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/nic/links/reported_devices) */
  readonly reportedDevices?: LinkList<ReportedDevice>;
  /** Statistics: link to a list of {@link Statistic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/nic/links/statistics) */
  readonly statistics?: LinkList<Statistic>;
  /** Virtual function allowed labels: link to a list of {@link NetworkLabel}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/nic/links/virtual_function_allowed_labels) */
  readonly virtualFunctionAllowedLabels?: LinkList<NetworkLabel>;
  /** Virtual function allowed networks: link to a list of {@link Network}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/nic/links/virtual_function_allowed_networks) */
  readonly virtualFunctionAllowedNetworks?: LinkList<Network>;
  /** VNIC profile: link to {@link VnicProfile}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/nic/links/vnic_profile) */
  readonly vnicProfile?: Link<VnicProfile>;
}

/** NIC configuration, `<nic_configuration>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/nic_configuration) */
export interface NicConfiguration extends Struct {
  /** Boot protocol: {@link BootProtocol}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/nic_configuration/attributes/boot_protocol) */
  readonly bootProtocol?: BootProtocol;
  /** IP: {@link Ip}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/nic_configuration/attributes/ip) */
  readonly ip?: Ip;
  /** Ipv6: {@link Ip}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/nic_configuration/attributes/ipv6) */
  readonly ipv6?: Ip;
  /** Ipv6 boot protocol: {@link BootProtocol}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/nic_configuration/attributes/ipv6_boot_protocol) */
  readonly ipv6BootProtocol?: BootProtocol;
  /** Name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/nic_configuration/attributes/name) */
  readonly name?: string;
  /** On boot: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/nic_configuration/attributes/on_boot) */
  readonly onBoot?: boolean;
}

/** NUMA node, `<host_numa_node>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/numa_node) */
export interface NumaNode extends Identified {
  /** CPU: {@link Cpu}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/numa_node/attributes/cpu) */
  readonly cpu?: Cpu;
  /** Index: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/numa_node/attributes/index) */
  readonly index?: number;
  /** Memory: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/numa_node/attributes/memory) */
  readonly memory?: number;
  /** Node distance: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/numa_node/attributes/node_distance) */
  readonly nodeDistance?: string;
  /** Host: link to {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/numa_node/links/host) */
  readonly host?: Link<Host>;
  /** Statistics: link to a list of {@link Statistic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/numa_node/links/statistics) */
  readonly statistics?: LinkList<Statistic>;
}

/** NUMA node pin, `<numa_node_pin>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/numa_node_pin) */
export interface NumaNodePin extends Struct {
  /**
   * Host NUMA node: {@link NumaNode}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/numa_node_pin/attributes/host_numa_node)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  readonly hostNumaNode?: NumaNode;
  /** Index: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/numa_node_pin/attributes/index) */
  readonly index?: number;
  /**
   * Pinned: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/numa_node_pin/attributes/pinned)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  readonly pinned?: boolean;
}

/** Open stack image, `<openstack_image>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_image) */
export interface OpenStackImage extends Identified {
  /** Openstack image provider: link to {@link OpenStackImageProvider}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_image/links/openstack_image_provider) */
  readonly openstackImageProvider?: Link<OpenStackImageProvider>;
}

/** Open stack image provider, `<openstack_image_provider>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_image_provider) */
export interface OpenStackImageProvider extends OpenStackProvider {
  /** Certificates: link to a list of {@link Certificate}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_image_provider/links/certificates) */
  readonly certificates?: LinkList<Certificate>;
  /** Images: link to a list of {@link OpenStackImage}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_image_provider/links/images) */
  readonly images?: LinkList<OpenStackImage>;
}

/** Open stack network, `<openstack_network>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_network) */
export interface OpenStackNetwork extends Identified {
  /** Openstack network provider: link to {@link OpenStackNetworkProvider}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_network/links/openstack_network_provider) */
  readonly openstackNetworkProvider?: Link<OpenStackNetworkProvider>;
}

/** Open stack network provider, `<openstack_network_provider>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_network_provider) */
export interface OpenStackNetworkProvider extends OpenStackProvider {
  /**
   * Agent configuration: {@link AgentConfiguration}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_network_provider/attributes/agent_configuration)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  readonly agentConfiguration?: AgentConfiguration;
  /** Auto sync: yes or no. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_network_provider/attributes/auto_sync) */
  readonly autoSync?: boolean;
  /** External plugin type: text. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_network_provider/attributes/external_plugin_type) */
  readonly externalPluginType?: string;
  /**
   * Plugin type: {@link NetworkPluginType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_network_provider/attributes/plugin_type)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  readonly pluginType?: NetworkPluginType;
  /** Project domain name: text. Since 4.2.7. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_network_provider/attributes/project_domain_name) */
  readonly projectDomainName?: string;
  /** Project name: text. Since 4.2.7. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_network_provider/attributes/project_name) */
  readonly projectName?: string;
  /** Read only: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_network_provider/attributes/read_only) */
  readonly readOnly?: boolean;
  /** Type: {@link OpenStackNetworkProviderType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_network_provider/attributes/type) */
  readonly type?: OpenStackNetworkProviderType;
  /** Unmanaged: yes or no. Since 4.2.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_network_provider/attributes/unmanaged) */
  readonly unmanaged?: boolean;
  /** User domain name: text. Since 4.2.7. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_network_provider/attributes/user_domain_name) */
  readonly userDomainName?: string;
  /** Certificates: link to a list of {@link Certificate}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_network_provider/links/certificates) */
  readonly certificates?: LinkList<Certificate>;
  /** Networks: link to a list of {@link OpenStackNetwork}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_network_provider/links/networks) */
  readonly networks?: LinkList<OpenStackNetwork>;
  /** Subnets: link to a list of {@link OpenStackSubnet}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_network_provider/links/subnets) */
  readonly subnets?: LinkList<OpenStackSubnet>;
}

/** Open stack provider, `<open_stack_provider>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_provider) */
export interface OpenStackProvider extends ExternalProvider {
  /** Tenant name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_provider/attributes/tenant_name) */
  readonly tenantName?: string;
}

/** Open stack subnet, `<openstack_subnet>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_subnet) */
export interface OpenStackSubnet extends Identified {
  /** Cidr: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_subnet/attributes/cidr) */
  readonly cidr?: string;
  /** DNS servers: list of text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_subnet/attributes/dns_servers) */
  readonly dnsServers?: readonly string[];
  /** Gateway: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_subnet/attributes/gateway) */
  readonly gateway?: string;
  /** IP version: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_subnet/attributes/ip_version) */
  readonly ipVersion?: string;
  /** Openstack network: link to {@link OpenStackNetwork}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_subnet/links/openstack_network) */
  readonly openstackNetwork?: Link<OpenStackNetwork>;
}

/**
 * Open stack volume provider, `<openstack_volume_provider>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_volume_provider)
 *
 * @deprecated The API model says so, without naming a successor.
 */
export interface OpenStackVolumeProvider extends OpenStackProvider {
  /** Authentication keys: link to a list of {@link OpenstackVolumeAuthenticationKey}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_volume_provider/links/authentication_keys) */
  readonly authenticationKeys?: LinkList<OpenstackVolumeAuthenticationKey>;
  /** Certificates: link to a list of {@link Certificate}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_volume_provider/links/certificates) */
  readonly certificates?: LinkList<Certificate>;
  /** Data center: link to {@link DataCenter}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_volume_provider/links/data_center) */
  readonly dataCenter?: Link<DataCenter>;
  /** Volume types: link to a list of {@link OpenStackVolumeType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_volume_provider/links/volume_types) */
  readonly volumeTypes?: LinkList<OpenStackVolumeType>;
}

/**
 * Open stack volume type, `<open_stack_volume_type>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_volume_type)
 *
 * @deprecated The API model says so, without naming a successor.
 */
export interface OpenStackVolumeType extends Identified {
  /** Properties: list of {@link Property}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_volume_type/attributes/properties) */
  readonly properties?: List<Property>;
  /** Openstack volume provider: link to {@link OpenStackVolumeProvider}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_volume_type/links/openstack_volume_provider) */
  readonly openstackVolumeProvider?: Link<OpenStackVolumeProvider>;
}

/**
 * Openstack volume authentication key, `<openstack_volume_authentication_key>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/openstack_volume_authentication_key)
 *
 * @deprecated The API model says so, without naming a successor.
 */
export interface OpenstackVolumeAuthenticationKey extends Identified {
  /** Creation date: point in time. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/openstack_volume_authentication_key/attributes/creation_date) */
  readonly creationDate?: Date;
  /** Usage type: {@link OpenstackVolumeAuthenticationKeyUsageType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/openstack_volume_authentication_key/attributes/usage_type) */
  readonly usageType?: OpenstackVolumeAuthenticationKeyUsageType;
  /** UUID: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/openstack_volume_authentication_key/attributes/uuid) */
  readonly uuid?: string;
  /** Value: text. Secret: never in logs and errors. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/openstack_volume_authentication_key/attributes/value) */
  readonly value?: string;
  /** Openstack volume provider: link to {@link OpenStackVolumeProvider}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/openstack_volume_authentication_key/links/openstack_volume_provider) */
  readonly openstackVolumeProvider?: Link<OpenStackVolumeProvider>;
}

/** Operating system, `<os>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/operating_system) */
export interface OperatingSystem extends Struct {
  /** Boot: {@link Boot}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/operating_system/attributes/boot) */
  readonly boot?: Boot;
  /** Cmdline: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/operating_system/attributes/cmdline) */
  readonly cmdline?: string;
  /** Custom kernel cmdline: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/operating_system/attributes/custom_kernel_cmdline) */
  readonly customKernelCmdline?: string;
  /** Description: text. Since 4.6.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/operating_system/attributes/description) */
  readonly description?: string;
  /** Initrd: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/operating_system/attributes/initrd) */
  readonly initrd?: string;
  /** Kernel: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/operating_system/attributes/kernel) */
  readonly kernel?: string;
  /** Reported kernel cmdline: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/operating_system/attributes/reported_kernel_cmdline) */
  readonly reportedKernelCmdline?: string;
  /** Type: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/operating_system/attributes/type) */
  readonly type?: string;
  /** Version: {@link Version}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/operating_system/attributes/version) */
  readonly version?: Version;
}

/** Operating system info, `<operating_system>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/operating_system_info) */
export interface OperatingSystemInfo extends Identified {
  /** Architecture: {@link Architecture}. Since 4.2.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/operating_system_info/attributes/architecture) */
  readonly architecture?: Architecture;
  /** Large icon: {@link Icon}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/operating_system_info/attributes/large_icon) */
  readonly largeIcon?: Icon;
  /** Small icon: {@link Icon}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/operating_system_info/attributes/small_icon) */
  readonly smallIcon?: Icon;
  /** TPM support: {@link TpmSupport}. Since 4.5.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/operating_system_info/attributes/tpm_support) */
  readonly tpmSupport?: TpmSupport;
}

/** Option, `<option>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/option) */
export interface Option extends Struct {
  /** Name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/option/attributes/name) */
  readonly name?: string;
  /** Type: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/option/attributes/type) */
  readonly type?: string;
  /** Value: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/option/attributes/value) */
  readonly value?: string;
}

/** Package, `<package>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/package) */
export interface Package extends Struct {
  /** Name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/package/attributes/name) */
  readonly name?: string;
}

/** Payload, `<payload>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/payload) */
export interface Payload extends Struct {
  /** Files: list of {@link File}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/payload/attributes/files) */
  readonly files?: List<File>;
  /** Type: {@link VmDeviceType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/payload/attributes/type) */
  readonly type?: VmDeviceType;
  /** Volume ID: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/payload/attributes/volume_id) */
  readonly volumeId?: string;
}

/** Permission, `<permission>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/permission) */
export interface Permission extends Identified {
  /** Cluster: link to {@link Cluster}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/permission/links/cluster) */
  readonly cluster?: Link<Cluster>;
  /** Data center: link to {@link DataCenter}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/permission/links/data_center) */
  readonly dataCenter?: Link<DataCenter>;
  /** Disk: link to {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/permission/links/disk) */
  readonly disk?: Link<Disk>;
  /** Group: link to {@link Group}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/permission/links/group) */
  readonly group?: Link<Group>;
  /** Host: link to {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/permission/links/host) */
  readonly host?: Link<Host>;
  /** Role: link to {@link Role}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/permission/links/role) */
  readonly role?: Link<Role>;
  /** Storage domain: link to {@link StorageDomain}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/permission/links/storage_domain) */
  readonly storageDomain?: Link<StorageDomain>;
  /** Template: link to {@link Template}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/permission/links/template) */
  readonly template?: Link<Template>;
  /** User: link to {@link User}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/permission/links/user) */
  readonly user?: Link<User>;
  /** VM: link to {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/permission/links/vm) */
  readonly vm?: Link<Vm>;
  /** VM pool: link to {@link VmPool}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/permission/links/vm_pool) */
  readonly vmPool?: Link<VmPool>;
}

/** Permit, `<permit>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/permit) */
export interface Permit extends Identified {
  /** Administrative: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/permit/attributes/administrative) */
  readonly administrative?: boolean;
  /** Role: link to {@link Role}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/permit/links/role) */
  readonly role?: Link<Role>;
}

/** Pm proxy, `<pm_proxy>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/pm_proxy) */
export interface PmProxy extends Struct {
  /** Type: {@link PmProxyType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/pm_proxy/attributes/type) */
  readonly type?: PmProxyType;
}

/** Port mirroring, `<port_mirroring>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/port_mirroring) */
export interface PortMirroring extends Struct {}

/** Power management, `<power_management>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/power_management) */
export interface PowerManagement extends Struct {
  /** Address: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/power_management/attributes/address) */
  readonly address?: string;
  /** Agents: list of {@link Agent}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/power_management/attributes/agents) */
  readonly agents?: List<Agent>;
  /** Automatic pm enabled: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/power_management/attributes/automatic_pm_enabled) */
  readonly automaticPmEnabled?: boolean;
  /** Enabled: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/power_management/attributes/enabled) */
  readonly enabled?: boolean;
  /** Kdump detection: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/power_management/attributes/kdump_detection) */
  readonly kdumpDetection?: boolean;
  /** Options: list of {@link Option}. Secret: never in logs and errors. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/power_management/attributes/options) */
  readonly options?: List<Option>;
  /** Password: text. Secret: never in logs and errors. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/power_management/attributes/password) */
  readonly password?: string;
  /** Pm proxies: list of {@link PmProxy}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/power_management/attributes/pm_proxies) */
  readonly pmProxies?: List<PmProxy>;
  /** Status: {@link PowerManagementStatus}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/power_management/attributes/status) */
  readonly status?: PowerManagementStatus;
  /** Type: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/power_management/attributes/type) */
  readonly type?: string;
  /** Username: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/power_management/attributes/username) */
  readonly username?: string;
}

/** Product, `<product>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/product) */
export interface Product extends Identified {}

/** Product info, `<product_info>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/product_info) */
export interface ProductInfo extends Struct {
  /** Instance ID: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/product_info/attributes/instance_id) */
  readonly instanceId?: string;
  /** Name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/product_info/attributes/name) */
  readonly name?: string;
  /** Vendor: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/product_info/attributes/vendor) */
  readonly vendor?: string;
  /** Version: {@link Version}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/product_info/attributes/version) */
  readonly version?: Version;
}

/** Profile detail, `<profile_detail>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/profile_detail) */
export interface ProfileDetail extends Struct {
  /** Block statistics: list of {@link BlockStatistic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/profile_detail/attributes/block_statistics) */
  readonly blockStatistics?: List<BlockStatistic>;
  /** Duration: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/profile_detail/attributes/duration) */
  readonly duration?: number;
  /** Fop statistics: list of {@link FopStatistic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/profile_detail/attributes/fop_statistics) */
  readonly fopStatistics?: List<FopStatistic>;
  /** Profile type: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/profile_detail/attributes/profile_type) */
  readonly profileType?: string;
  /** Statistics: list of {@link Statistic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/profile_detail/attributes/statistics) */
  readonly statistics?: List<Statistic>;
}

/** Property, `<property>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/property) */
export interface Property extends Struct {
  /** Name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/property/attributes/name) */
  readonly name?: string;
  /** Value: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/property/attributes/value) */
  readonly value?: string;
}

/** Proxy ticket, `<proxy_ticket>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/proxy_ticket) */
export interface ProxyTicket extends Struct {
  /** Value: text. Secret: never in logs and errors. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/proxy_ticket/attributes/value) */
  readonly value?: string;
}

/** QoS, `<qos>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/qos) */
export interface Qos extends Identified {
  /** CPU limit: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/qos/attributes/cpu_limit) */
  readonly cpuLimit?: number;
  /** Inbound average: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/qos/attributes/inbound_average) */
  readonly inboundAverage?: number;
  /** Inbound burst: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/qos/attributes/inbound_burst) */
  readonly inboundBurst?: number;
  /** Inbound peak: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/qos/attributes/inbound_peak) */
  readonly inboundPeak?: number;
  /** Max iops: integer, in operations per second. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/qos/attributes/max_iops) */
  readonly maxIops?: number;
  /** Max read iops: integer, in operations per second. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/qos/attributes/max_read_iops) */
  readonly maxReadIops?: number;
  /** Max read throughput: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/qos/attributes/max_read_throughput) */
  readonly maxReadThroughput?: number;
  /** Max throughput: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/qos/attributes/max_throughput) */
  readonly maxThroughput?: number;
  /** Max write iops: integer, in operations per second. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/qos/attributes/max_write_iops) */
  readonly maxWriteIops?: number;
  /** Max write throughput: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/qos/attributes/max_write_throughput) */
  readonly maxWriteThroughput?: number;
  /** Outbound average: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/qos/attributes/outbound_average) */
  readonly outboundAverage?: number;
  /** Outbound average linkshare: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/qos/attributes/outbound_average_linkshare) */
  readonly outboundAverageLinkshare?: number;
  /** Outbound average realtime: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/qos/attributes/outbound_average_realtime) */
  readonly outboundAverageRealtime?: number;
  /** Outbound average upperlimit: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/qos/attributes/outbound_average_upperlimit) */
  readonly outboundAverageUpperlimit?: number;
  /** Outbound burst: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/qos/attributes/outbound_burst) */
  readonly outboundBurst?: number;
  /** Outbound peak: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/qos/attributes/outbound_peak) */
  readonly outboundPeak?: number;
  /** Type: {@link QosType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/qos/attributes/type) */
  readonly type?: QosType;
  /** Data center: link to {@link DataCenter}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/qos/links/data_center) */
  readonly dataCenter?: Link<DataCenter>;
}

/** Quota, `<quota>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/quota) */
export interface Quota extends Identified {
  /** Cluster hard limit pct: integer, in percent. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/quota/attributes/cluster_hard_limit_pct) */
  readonly clusterHardLimitPct?: number;
  /** Cluster soft limit pct: integer, in percent. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/quota/attributes/cluster_soft_limit_pct) */
  readonly clusterSoftLimitPct?: number;
  /** Data center: {@link DataCenter}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/quota/attributes/data_center) */
  readonly dataCenter?: DataCenter;
  /** Disks: list of {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/quota/attributes/disks) */
  readonly disks?: List<Disk>;
  /** Storage hard limit pct: integer, in percent. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/quota/attributes/storage_hard_limit_pct) */
  readonly storageHardLimitPct?: number;
  /** Storage soft limit pct: integer, in percent. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/quota/attributes/storage_soft_limit_pct) */
  readonly storageSoftLimitPct?: number;
  /** Users: list of {@link User}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/quota/attributes/users) */
  readonly users?: List<User>;
  /** VMs: list of {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/quota/attributes/vms) */
  readonly vms?: List<Vm>;
  /** Permissions: link to a list of {@link Permission}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/quota/links/permissions) */
  readonly permissions?: LinkList<Permission>;
  /** Quota cluster limits: link to a list of {@link QuotaClusterLimit}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/quota/links/quota_cluster_limits) */
  readonly quotaClusterLimits?: LinkList<QuotaClusterLimit>;
  /** Quota storage limits: link to a list of {@link QuotaStorageLimit}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/quota/links/quota_storage_limits) */
  readonly quotaStorageLimits?: LinkList<QuotaStorageLimit>;
}

/** Quota cluster limit, `<quota_cluster_limit>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/quota_cluster_limit) */
export interface QuotaClusterLimit extends Identified {
  /** Memory limit: number. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/quota_cluster_limit/attributes/memory_limit) */
  readonly memoryLimit?: number;
  /** Memory usage: number. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/quota_cluster_limit/attributes/memory_usage) */
  readonly memoryUsage?: number;
  /** VCPU limit: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/quota_cluster_limit/attributes/vcpu_limit) */
  readonly vcpuLimit?: number;
  /** VCPU usage: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/quota_cluster_limit/attributes/vcpu_usage) */
  readonly vcpuUsage?: number;
  /** Cluster: link to {@link Cluster}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/quota_cluster_limit/links/cluster) */
  readonly cluster?: Link<Cluster>;
  /** Quota: link to {@link Quota}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/quota_cluster_limit/links/quota) */
  readonly quota?: Link<Quota>;
}

/** Quota storage limit, `<quota_storage_limit>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/quota_storage_limit) */
export interface QuotaStorageLimit extends Identified {
  /** Limit: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/quota_storage_limit/attributes/limit) */
  readonly limit?: number;
  /** Usage: number. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/quota_storage_limit/attributes/usage) */
  readonly usage?: number;
  /** Quota: link to {@link Quota}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/quota_storage_limit/links/quota) */
  readonly quota?: Link<Quota>;
  /** Storage domain: link to {@link StorageDomain}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/quota_storage_limit/links/storage_domain) */
  readonly storageDomain?: Link<StorageDomain>;
}

/** Range, `<range>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/range) */
export interface Range extends Struct {
  /** From: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/range/attributes/from) */
  readonly from?: string;
  /** To: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/range/attributes/to) */
  readonly to?: string;
}

/** Rate, `<rate>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/rate) */
export interface Rate extends Struct {
  /** Bytes: integer, in bytes. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/rate/attributes/bytes) */
  readonly bytes?: number;
  /** Period: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/rate/attributes/period) */
  readonly period?: number;
}

/** Registration affinity group mapping, `<registration_affinity_group_mapping>` in XML. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/registration_affinity_group_mapping) */
export interface RegistrationAffinityGroupMapping extends Struct {
  /** From: link to {@link AffinityGroup}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/registration_affinity_group_mapping/links/from) */
  readonly from?: Link<AffinityGroup>;
  /** To: link to {@link AffinityGroup}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/registration_affinity_group_mapping/links/to) */
  readonly to?: Link<AffinityGroup>;
}

/** Registration affinity label mapping, `<registration_affinity_label_mapping>` in XML. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/registration_affinity_label_mapping) */
export interface RegistrationAffinityLabelMapping extends Struct {
  /** From: link to {@link AffinityLabel}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/registration_affinity_label_mapping/links/from) */
  readonly from?: Link<AffinityLabel>;
  /** To: link to {@link AffinityLabel}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/registration_affinity_label_mapping/links/to) */
  readonly to?: Link<AffinityLabel>;
}

/** Registration cluster mapping, `<registration_cluster_mapping>` in XML. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/registration_cluster_mapping) */
export interface RegistrationClusterMapping extends Struct {
  /** From: link to {@link Cluster}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/registration_cluster_mapping/links/from) */
  readonly from?: Link<Cluster>;
  /** To: link to {@link Cluster}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/registration_cluster_mapping/links/to) */
  readonly to?: Link<Cluster>;
}

/** Registration configuration, `<registration_configuration>` in XML. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/registration_configuration) */
export interface RegistrationConfiguration extends Struct {
  /** Affinity group mappings: list of {@link RegistrationAffinityGroupMapping}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/registration_configuration/attributes/affinity_group_mappings) */
  readonly affinityGroupMappings?: List<RegistrationAffinityGroupMapping>;
  /** Affinity label mappings: list of {@link RegistrationAffinityLabelMapping}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/registration_configuration/attributes/affinity_label_mappings) */
  readonly affinityLabelMappings?: List<RegistrationAffinityLabelMapping>;
  /** Cluster mappings: list of {@link RegistrationClusterMapping}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/registration_configuration/attributes/cluster_mappings) */
  readonly clusterMappings?: List<RegistrationClusterMapping>;
  /** Domain mappings: list of {@link RegistrationDomainMapping}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/registration_configuration/attributes/domain_mappings) */
  readonly domainMappings?: List<RegistrationDomainMapping>;
  /** LUN mappings: list of {@link RegistrationLunMapping}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/registration_configuration/attributes/lun_mappings) */
  readonly lunMappings?: List<RegistrationLunMapping>;
  /** Role mappings: list of {@link RegistrationRoleMapping}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/registration_configuration/attributes/role_mappings) */
  readonly roleMappings?: List<RegistrationRoleMapping>;
  /** VNIC profile mappings: list of {@link RegistrationVnicProfileMapping}. Since 4.2.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/registration_configuration/attributes/vnic_profile_mappings) */
  readonly vnicProfileMappings?: List<RegistrationVnicProfileMapping>;
}

/** Registration domain mapping, `<registration_domain_mapping>` in XML. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/registration_domain_mapping) */
export interface RegistrationDomainMapping extends Struct {
  /** From: link to {@link Domain}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/registration_domain_mapping/links/from) */
  readonly from?: Link<Domain>;
  /** To: link to {@link Domain}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/registration_domain_mapping/links/to) */
  readonly to?: Link<Domain>;
}

/** Registration LUN mapping, `<registration_lun_mapping>` in XML. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/registration_lun_mapping) */
export interface RegistrationLunMapping extends Struct {
  /** From: link to {@link Disk}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/registration_lun_mapping/links/from) */
  readonly from?: Link<Disk>;
  /** To: link to {@link Disk}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/registration_lun_mapping/links/to) */
  readonly to?: Link<Disk>;
}

/** Registration role mapping, `<registration_role_mapping>` in XML. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/registration_role_mapping) */
export interface RegistrationRoleMapping extends Struct {
  /** From: link to {@link Role}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/registration_role_mapping/links/from) */
  readonly from?: Link<Role>;
  /** To: link to {@link Role}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/registration_role_mapping/links/to) */
  readonly to?: Link<Role>;
}

/** Registration vNIC profile mapping, `<registration_vnic_profile_mapping>` in XML. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/registration_vnic_profile_mapping) */
export interface RegistrationVnicProfileMapping extends Struct {
  /** From: link to {@link VnicProfile}. Since 4.2.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/registration_vnic_profile_mapping/links/from) */
  readonly from?: Link<VnicProfile>;
  /** To: link to {@link VnicProfile}. Since 4.2.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/registration_vnic_profile_mapping/links/to) */
  readonly to?: Link<VnicProfile>;
}

/** Reported configuration, `<reported_configuration>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/reported_configuration) */
export interface ReportedConfiguration extends Struct {
  /** Actual value: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/reported_configuration/attributes/actual_value) */
  readonly actualValue?: string;
  /** Expected value: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/reported_configuration/attributes/expected_value) */
  readonly expectedValue?: string;
  /** In sync: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/reported_configuration/attributes/in_sync) */
  readonly inSync?: boolean;
  /** Name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/reported_configuration/attributes/name) */
  readonly name?: string;
}

/** Reported device, `<reported_device>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/reported_device) */
export interface ReportedDevice extends Identified {
  /** IPs: list of {@link Ip}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/reported_device/attributes/ips) */
  readonly ips?: List<Ip>;
  /** MAC: {@link Mac}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/reported_device/attributes/mac) */
  readonly mac?: Mac;
  /** Type: {@link ReportedDeviceType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/reported_device/attributes/type) */
  readonly type?: ReportedDeviceType;
  /** VM: link to {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/reported_device/links/vm) */
  readonly vm?: Link<Vm>;
}

/** Rng device, `<rng_device>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/rng_device) */
export interface RngDevice extends Struct {
  /** Rate: {@link Rate}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/rng_device/attributes/rate) */
  readonly rate?: Rate;
  /** Source: {@link RngSource}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/rng_device/attributes/source) */
  readonly source?: RngSource;
}

/** Role, `<role>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/role) */
export interface Role extends Identified {
  /** Administrative: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/role/attributes/administrative) */
  readonly administrative?: boolean;
  /** Mutable: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/role/attributes/mutable) */
  readonly mutable?: boolean;
  /** Permits: link to a list of {@link Permit}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/role/links/permits) */
  readonly permits?: LinkList<Permit>;
  /** User: link to {@link User}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/role/links/user) */
  readonly user?: Link<User>;
}

/** Scheduling policy, `<scheduling_policy>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/scheduling_policy) */
export interface SchedulingPolicy extends Identified {
  /** Default policy: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/scheduling_policy/attributes/default_policy) */
  readonly defaultPolicy?: boolean;
  /** Locked: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/scheduling_policy/attributes/locked) */
  readonly locked?: boolean;
  /** Properties: list of {@link Property}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/scheduling_policy/attributes/properties) */
  readonly properties?: List<Property>;
  /** Balances: link to a list of {@link Balance}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/scheduling_policy/links/balances) */
  readonly balances?: LinkList<Balance>;
  /** Filters: link to a list of {@link Filter}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/scheduling_policy/links/filters) */
  readonly filters?: LinkList<Filter>;
  /** Weight: link to a list of {@link Weight}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/scheduling_policy/links/weight) */
  readonly weight?: LinkList<Weight>;
}

/** Scheduling policy unit, `<scheduling_policy_unit>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/scheduling_policy_unit) */
export interface SchedulingPolicyUnit extends Identified {
  /** Enabled: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/scheduling_policy_unit/attributes/enabled) */
  readonly enabled?: boolean;
  /** Internal: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/scheduling_policy_unit/attributes/internal) */
  readonly internal?: boolean;
  /** Properties: list of {@link Property}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/scheduling_policy_unit/attributes/properties) */
  readonly properties?: List<Property>;
  /** Type: {@link PolicyUnitType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/scheduling_policy_unit/attributes/type) */
  readonly type?: PolicyUnitType;
}

/** Se linux, `<se_linux>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/se_linux) */
export interface SeLinux extends Struct {
  /** Mode: {@link SeLinuxMode}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/se_linux/attributes/mode) */
  readonly mode?: SeLinuxMode;
}

/** Serial number, `<serial_number>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/serial_number) */
export interface SerialNumber extends Struct {
  /** Policy: {@link SerialNumberPolicy}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/serial_number/attributes/policy) */
  readonly policy?: SerialNumberPolicy;
  /** Value: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/serial_number/attributes/value) */
  readonly value?: string;
}

/** Session, `<session>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/session) */
export interface Session extends Identified {
  /** Console user: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/session/attributes/console_user) */
  readonly consoleUser?: boolean;
  /** IP: {@link Ip}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/session/attributes/ip) */
  readonly ip?: Ip;
  /** Protocol: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/session/attributes/protocol) */
  readonly protocol?: string;
  /** User: link to {@link User}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/session/links/user) */
  readonly user?: Link<User>;
  /** VM: link to {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/session/links/vm) */
  readonly vm?: Link<Vm>;
}

/** Skip if connectivity broken, `<skip_if_connectivity_broken>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/skip_if_connectivity_broken) */
export interface SkipIfConnectivityBroken extends Struct {
  /** Enabled: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/skip_if_connectivity_broken/attributes/enabled) */
  readonly enabled?: boolean;
  /** Threshold: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/skip_if_connectivity_broken/attributes/threshold) */
  readonly threshold?: number;
}

/** Skip if sd active, `<skip_if_sd_active>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/skip_if_sd_active) */
export interface SkipIfSdActive extends Struct {
  /** Enabled: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/skip_if_sd_active/attributes/enabled) */
  readonly enabled?: boolean;
}

/** Snapshot, `<snapshot>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/snapshot) */
export interface Snapshot extends Vm {
  /** Date: point in time. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/snapshot/attributes/date) */
  readonly date?: Date;
  /** Persist memorystate: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/snapshot/attributes/persist_memorystate) */
  readonly persistMemorystate?: boolean;
  /** Snapshot status: {@link SnapshotStatus}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/snapshot/attributes/snapshot_status) */
  readonly snapshotStatus?: SnapshotStatus;
  /** Snapshot type: {@link SnapshotType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/snapshot/attributes/snapshot_type) */
  readonly snapshotType?: SnapshotType;
  /** Disks: link to a list of {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/snapshot/links/disks) */
  readonly disks?: LinkList<Disk>;
  /** VM: link to {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/snapshot/links/vm) */
  readonly vm?: Link<Vm>;
}

/** Special objects, `<special_objects>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/special_objects) */
export interface SpecialObjects extends Struct {
  /** Blank template: link to {@link Template}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/special_objects/links/blank_template) */
  readonly blankTemplate?: Link<Template>;
  /** Root tag: link to {@link Tag}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/special_objects/links/root_tag) */
  readonly rootTag?: Link<Tag>;
}

/** SPM, `<spm>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/spm) */
export interface Spm extends Struct {
  /** Priority: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/spm/attributes/priority) */
  readonly priority?: number;
  /** Status: {@link SpmStatus}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/spm/attributes/status) */
  readonly status?: SpmStatus;
}

/** SSH, `<ssh>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/ssh) */
export interface Ssh extends Identified {
  /** Authentication method: {@link SshAuthenticationMethod}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/ssh/attributes/authentication_method) */
  readonly authenticationMethod?: SshAuthenticationMethod;
  /**
   * Fingerprint: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/ssh/attributes/fingerprint)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  readonly fingerprint?: string;
  /** Port: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/ssh/attributes/port) */
  readonly port?: number;
  /** Public key: text. Since 4.4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/ssh/attributes/public_key) */
  readonly publicKey?: string;
  /** User: {@link User}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/ssh/attributes/user) */
  readonly user?: User;
}

/** SSH public key, `<ssh_public_key>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/ssh_public_key) */
export interface SshPublicKey extends Identified {
  /** Content: text. Secret: never in logs and errors. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/ssh_public_key/attributes/content) */
  readonly content?: string;
  /** User: link to {@link User}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/ssh_public_key/links/user) */
  readonly user?: Link<User>;
}

/** SSO, `<sso>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/sso) */
export interface Sso extends Struct {
  /** Methods: list of {@link Method}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/sso/attributes/methods) */
  readonly methods?: List<Method>;
}

/** Statistic, `<statistic>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/statistic) */
export interface Statistic extends Identified {
  /** Kind: {@link StatisticKind}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/statistic/attributes/kind) */
  readonly kind?: StatisticKind;
  /** Type: {@link ValueType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/statistic/attributes/type) */
  readonly type?: ValueType;
  /** Unit: {@link StatisticUnit}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/statistic/attributes/unit) */
  readonly unit?: StatisticUnit;
  /** Values: list of {@link Value}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/statistic/attributes/values) */
  readonly values?: List<Value>;
  /** Brick: link to {@link GlusterBrick}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/statistic/links/brick) */
  readonly brick?: Link<GlusterBrick>;
  /** Disk: link to {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/statistic/links/disk) */
  readonly disk?: Link<Disk>;
  /** Gluster volume: link to {@link GlusterVolume}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/statistic/links/gluster_volume) */
  readonly glusterVolume?: Link<GlusterVolume>;
  /** Host: link to {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/statistic/links/host) */
  readonly host?: Link<Host>;
  /** Host NIC: link to {@link HostNic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/statistic/links/host_nic) */
  readonly hostNic?: Link<HostNic>;
  /** Host NUMA node: link to {@link NumaNode}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/statistic/links/host_numa_node) */
  readonly hostNumaNode?: Link<NumaNode>;
  /** NIC: link to {@link Nic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/statistic/links/nic) */
  readonly nic?: Link<Nic>;
  /** Step: link to {@link Step}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/statistic/links/step) */
  readonly step?: Link<Step>;
  /** VM: link to {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/statistic/links/vm) */
  readonly vm?: Link<Vm>;
}

/** Step, `<step>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/step) */
export interface Step extends Identified {
  /** End time: point in time. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/step/attributes/end_time) */
  readonly endTime?: Date;
  /** External: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/step/attributes/external) */
  readonly external?: boolean;
  /** External type: {@link ExternalSystemType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/step/attributes/external_type) */
  readonly externalType?: ExternalSystemType;
  /** Number: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/step/attributes/number) */
  readonly number?: number;
  /** Progress: integer. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/step/attributes/progress) */
  readonly progress?: number;
  /** Start time: point in time. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/step/attributes/start_time) */
  readonly startTime?: Date;
  /** Status: {@link StepStatus}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/step/attributes/status) */
  readonly status?: StepStatus;
  /** Type: {@link StepEnum}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/step/attributes/type) */
  readonly type?: StepEnum;
  /** Execution host: link to {@link Host}. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/step/links/execution_host) */
  readonly executionHost?: Link<Host>;
  /** Job: link to {@link Job}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/step/links/job) */
  readonly job?: Link<Job>;
  /** Parent step: link to {@link Step}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/step/links/parent_step) */
  readonly parentStep?: Link<Step>;
  /** Statistics: link to a list of {@link Statistic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/step/links/statistics) */
  readonly statistics?: LinkList<Statistic>;
}

/** Storage connection, `<storage_connection>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_connection) */
export interface StorageConnection extends Identified {
  /** Address: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_connection/attributes/address) */
  readonly address?: string;
  /** Mount options: text. Secret: never in logs and errors. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_connection/attributes/mount_options) */
  readonly mountOptions?: string;
  /** NFS retrans: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_connection/attributes/nfs_retrans) */
  readonly nfsRetrans?: number;
  /** NFS timeo: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_connection/attributes/nfs_timeo) */
  readonly nfsTimeo?: number;
  /** NFS version: {@link NfsVersion}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_connection/attributes/nfs_version) */
  readonly nfsVersion?: NfsVersion;
  /** Password: text. Secret: never in logs and errors. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_connection/attributes/password) */
  readonly password?: string;
  /** Path: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_connection/attributes/path) */
  readonly path?: string;
  /** Port: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_connection/attributes/port) */
  readonly port?: number;
  /** Portal: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_connection/attributes/portal) */
  readonly portal?: string;
  /** Target: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_connection/attributes/target) */
  readonly target?: string;
  /** Type: {@link StorageType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_connection/attributes/type) */
  readonly type?: StorageType;
  /** Username: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_connection/attributes/username) */
  readonly username?: string;
  /** Vfs type: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_connection/attributes/vfs_type) */
  readonly vfsType?: string;
  /** Gluster volume: link to {@link GlusterVolume}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_connection/links/gluster_volume) */
  readonly glusterVolume?: Link<GlusterVolume>;
  /** Host: link to {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_connection/links/host) */
  readonly host?: Link<Host>;
}

/** Storage connection extension, `<storage_connection_extension>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_connection_extension) */
export interface StorageConnectionExtension extends Identified {
  /** Password: text. Secret: never in logs and errors. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_connection_extension/attributes/password) */
  readonly password?: string;
  /** Target: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_connection_extension/attributes/target) */
  readonly target?: string;
  /** Username: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_connection_extension/attributes/username) */
  readonly username?: string;
  /** Host: link to {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_connection_extension/links/host) */
  readonly host?: Link<Host>;
}

/** Storage domain, `<storage_domain>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain) */
export interface StorageDomain extends Identified {
  /** Available: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/attributes/available) */
  readonly available?: number;
  /** Backup: yes or no. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/attributes/backup) */
  readonly backup?: boolean;
  /** Block size: integer, in bytes. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/attributes/block_size) */
  readonly blockSize?: number;
  /** Committed: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/attributes/committed) */
  readonly committed?: number;
  /** Critical space action blocker: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/attributes/critical_space_action_blocker) */
  readonly criticalSpaceActionBlocker?: number;
  /** Discard after delete: yes or no. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/attributes/discard_after_delete) */
  readonly discardAfterDelete?: boolean;
  /** External status: {@link ExternalStatus}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/attributes/external_status) */
  readonly externalStatus?: ExternalStatus;
  /** Import: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/attributes/import) */
  readonly import?: boolean;
  /** Master: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/attributes/master) */
  readonly master?: boolean;
  /** Status: {@link StorageDomainStatus}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/attributes/status) */
  readonly status?: StorageDomainStatus;
  /** Storage: {@link HostStorage}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/attributes/storage) */
  readonly storage?: HostStorage;
  /** Storage format: {@link StorageFormat}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/attributes/storage_format) */
  readonly storageFormat?: StorageFormat;
  /** Supports discard: yes or no. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/attributes/supports_discard) */
  readonly supportsDiscard?: boolean;
  /**
   * Supports discard zeroes data: yes or no. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/attributes/supports_discard_zeroes_data)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  readonly supportsDiscardZeroesData?: boolean;
  /** Type: {@link StorageDomainType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/attributes/type) */
  readonly type?: StorageDomainType;
  /** Used: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/attributes/used) */
  readonly used?: number;
  /** Warning low space indicator: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/attributes/warning_low_space_indicator) */
  readonly warningLowSpaceIndicator?: number;
  /** Wipe after delete: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/attributes/wipe_after_delete) */
  readonly wipeAfterDelete?: boolean;
  /** Data center: link to {@link DataCenter}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/links/data_center) */
  readonly dataCenter?: Link<DataCenter>;
  /** Data centers: link to a list of {@link DataCenter}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/links/data_centers) */
  readonly dataCenters?: LinkList<DataCenter>;
  /** Disk profiles: link to a list of {@link DiskProfile}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/links/disk_profiles) */
  readonly diskProfiles?: LinkList<DiskProfile>;
  /** Disk snapshots: link to a list of {@link DiskSnapshot}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/links/disk_snapshots) */
  readonly diskSnapshots?: LinkList<DiskSnapshot>;
  /** Disks: link to a list of {@link Disk}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/links/disks) */
  readonly disks?: LinkList<Disk>;
  /** Files: link to a list of {@link File}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/links/files) */
  readonly files?: LinkList<File>;
  /** Host: link to {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/links/host) */
  readonly host?: Link<Host>;
  /** Images: link to a list of {@link Image}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/links/images) */
  readonly images?: LinkList<Image>;
  /** Permissions: link to a list of {@link Permission}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/links/permissions) */
  readonly permissions?: LinkList<Permission>;
  /** Storage connections: link to a list of {@link StorageConnection}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/links/storage_connections) */
  readonly storageConnections?: LinkList<StorageConnection>;
  /** Templates: link to a list of {@link Template}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/links/templates) */
  readonly templates?: LinkList<Template>;
  /** VMs: link to a list of {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain/links/vms) */
  readonly vms?: LinkList<Vm>;
}

/** Storage domain lease, `<storage_domain_lease>` in XML. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain_lease) */
export interface StorageDomainLease extends Struct {
  /** Storage domain: link to {@link StorageDomain}. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain_lease/links/storage_domain) */
  readonly storageDomain?: Link<StorageDomain>;
}

/** System option, `<system_option>` in XML. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/system_option) */
export interface SystemOption extends Identified {
  /** Values: list of {@link SystemOptionValue}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/system_option/attributes/values) */
  readonly values?: List<SystemOptionValue>;
}

/** System option value, `<system_option_value>` in XML. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/system_option_value) */
export interface SystemOptionValue extends Struct {
  /** Value: text. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/system_option_value/attributes/value) */
  readonly value?: string;
  /** Version: text. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/system_option_value/attributes/version) */
  readonly version?: string;
}

/** Tag, `<tag>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/tag) */
export interface Tag extends Identified {
  /** Group: link to {@link Group}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/tag/links/group) */
  readonly group?: Link<Group>;
  /** Host: link to {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/tag/links/host) */
  readonly host?: Link<Host>;
  /** Parent: link to {@link Tag}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/tag/links/parent) */
  readonly parent?: Link<Tag>;
  /** Template: link to {@link Template}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/tag/links/template) */
  readonly template?: Link<Template>;
  /** User: link to {@link User}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/tag/links/user) */
  readonly user?: Link<User>;
  /** VM: link to {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/tag/links/vm) */
  readonly vm?: Link<Vm>;
}

/** Template, `<template>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/template) */
export interface Template extends VmBase {
  /** Status: {@link TemplateStatus}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/template/attributes/status) */
  readonly status?: TemplateStatus;
  /** Version: {@link TemplateVersion}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/template/attributes/version) */
  readonly version?: TemplateVersion;
  /** VM: {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/template/attributes/vm) */
  readonly vm?: Vm;
  /** Cdroms: link to a list of {@link Cdrom}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/template/links/cdroms) */
  readonly cdroms?: LinkList<Cdrom>;
  /** Disk attachments: link to a list of {@link DiskAttachment}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/template/links/disk_attachments) */
  readonly diskAttachments?: LinkList<DiskAttachment>;
  /** Graphics consoles: link to a list of {@link GraphicsConsole}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/template/links/graphics_consoles) */
  readonly graphicsConsoles?: LinkList<GraphicsConsole>;
  /** Mediated devices: link to a list of {@link VmMediatedDevice}. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/template/links/mediated_devices) */
  readonly mediatedDevices?: LinkList<VmMediatedDevice>;
  /** NICs: link to a list of {@link Nic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/template/links/nics) */
  readonly nics?: LinkList<Nic>;
  /** Permissions: link to a list of {@link Permission}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/template/links/permissions) */
  readonly permissions?: LinkList<Permission>;
  /** Tags: link to a list of {@link Tag}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/template/links/tags) */
  readonly tags?: LinkList<Tag>;
  /** Watchdogs: link to a list of {@link Watchdog}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/template/links/watchdogs) */
  readonly watchdogs?: LinkList<Watchdog>;
}

/** Template version, `<template_version>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/template_version) */
export interface TemplateVersion extends Struct {
  /** Version name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/template_version/attributes/version_name) */
  readonly versionName?: string;
  /** Version number: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/template_version/attributes/version_number) */
  readonly versionNumber?: number;
  /** Base template: link to {@link Template}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/template_version/links/base_template) */
  readonly baseTemplate?: Link<Template>;
}

/** Ticket, `<ticket>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/ticket) */
export interface Ticket extends Struct {
  /** Expiry: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/ticket/attributes/expiry) */
  readonly expiry?: number;
  /** Value: text. Secret: never in logs and errors. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/ticket/attributes/value) */
  readonly value?: string;
}

/** Time zone, `<time_zone>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/time_zone) */
export interface TimeZone extends Struct {
  /** Name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/time_zone/attributes/name) */
  readonly name?: string;
  /** Utc offset: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/time_zone/attributes/utc_offset) */
  readonly utcOffset?: string;
}

/** Transparent huge pages, `<transparent_hugepages>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/transparent_huge_pages) */
export interface TransparentHugePages extends Struct {
  /** Enabled: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/transparent_huge_pages/attributes/enabled) */
  readonly enabled?: boolean;
}

/** Unmanaged network, `<unmanaged_network>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/unmanaged_network) */
export interface UnmanagedNetwork extends Identified {
  /** Host: link to {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/unmanaged_network/links/host) */
  readonly host?: Link<Host>;
  /** Host NIC: link to {@link HostNic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/unmanaged_network/links/host_nic) */
  readonly hostNic?: Link<HostNic>;
}

/** USB, `<usb>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/usb) */
export interface Usb extends Struct {
  /** Enabled: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/usb/attributes/enabled) */
  readonly enabled?: boolean;
  /** Type: {@link UsbType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/usb/attributes/type) */
  readonly type?: UsbType;
}

/** User, `<user>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/user) */
export interface User extends Identified {
  /** Department: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/user/attributes/department) */
  readonly department?: string;
  /** Domain entry ID: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/user/attributes/domain_entry_id) */
  readonly domainEntryId?: string;
  /** Email: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/user/attributes/email) */
  readonly email?: string;
  /** Last name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/user/attributes/last_name) */
  readonly lastName?: string;
  /** Logged in: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/user/attributes/logged_in) */
  readonly loggedIn?: boolean;
  /** Namespace: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/user/attributes/namespace) */
  readonly namespace?: string;
  /** Password: text. Secret: never in logs and errors. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/user/attributes/password) */
  readonly password?: string;
  /** Principal: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/user/attributes/principal) */
  readonly principal?: string;
  /** User name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/user/attributes/user_name) */
  readonly userName?: string;
  /**
   * User options: list of {@link Property}. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/user/attributes/user_options)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  readonly userOptions?: List<Property>;
  /** Domain: link to {@link Domain}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/user/links/domain) */
  readonly domain?: Link<Domain>;
  /** Groups: link to a list of {@link Group}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/user/links/groups) */
  readonly groups?: LinkList<Group>;
  /** Options: link to a list of {@link UserOption}. Since 4.4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/user/links/options) */
  readonly options?: LinkList<UserOption>;
  /** Permissions: link to a list of {@link Permission}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/user/links/permissions) */
  readonly permissions?: LinkList<Permission>;
  /** Roles: link to a list of {@link Role}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/user/links/roles) */
  readonly roles?: LinkList<Role>;
  /** SSH public keys: link to a list of {@link SshPublicKey}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/user/links/ssh_public_keys) */
  readonly sshPublicKeys?: LinkList<SshPublicKey>;
  /** Tags: link to a list of {@link Tag}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/user/links/tags) */
  readonly tags?: LinkList<Tag>;
}

/** User option, `<user_option>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/user_option) */
export interface UserOption extends Identified {
  /** Content: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/user_option/attributes/content) */
  readonly content?: string;
  /** User: link to {@link User}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/user_option/links/user) */
  readonly user?: Link<User>;
}

/** Value, `<value>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/value) */
export interface Value extends Struct {
  /** Datum: number. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/value/attributes/datum) */
  readonly datum?: number;
  /** Detail: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/value/attributes/detail) */
  readonly detail?: string;
}

/** VCPU pin, `<vcpu_pin>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vcpu_pin) */
export interface VcpuPin extends Struct {
  /** CPU set: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vcpu_pin/attributes/cpu_set) */
  readonly cpuSet?: string;
  /** VCPU: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vcpu_pin/attributes/vcpu) */
  readonly vcpu?: number;
}

/** Vendor, `<vendor>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vendor) */
export interface Vendor extends Identified {}

/** Version, `<version>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/version) */
export interface Version extends Identified {
  /** Build: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/version/attributes/build) */
  readonly build?: number;
  /** Full version: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/version/attributes/full_version) */
  readonly fullVersion?: string;
  /** Major: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/version/attributes/major) */
  readonly major?: number;
  /** Minor: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/version/attributes/minor) */
  readonly minor?: number;
  /** Revision: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/version/attributes/revision) */
  readonly revision?: number;
}

/** Virtio SCSI, `<virtio_scsi>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/virtio_scsi) */
export interface VirtioScsi extends Struct {
  /** Enabled: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/virtio_scsi/attributes/enabled) */
  readonly enabled?: boolean;
}

/** Virtual NUMA node, `<vm_numa_node>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/virtual_numa_node) */
export interface VirtualNumaNode extends NumaNode {
  /** NUMA node pins: list of {@link NumaNodePin}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/virtual_numa_node/attributes/numa_node_pins) */
  readonly numaNodePins?: List<NumaNodePin>;
  /** NUMA tune mode: {@link NumaTuneMode}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/virtual_numa_node/attributes/numa_tune_mode) */
  readonly numaTuneMode?: NumaTuneMode;
  /** VM: link to {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/virtual_numa_node/links/vm) */
  readonly vm?: Link<Vm>;
}

/** Vlan, `<vlan>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vlan) */
export interface Vlan extends Struct {
  /** ID: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vlan/attributes/id) */
  readonly id?: number;
}

/** VM, `<vm>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm) */
export interface Vm extends VmBase {
  /** FQDN: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/attributes/fqdn) */
  readonly fqdn?: string;
  /** Guest operating system: {@link GuestOperatingSystem}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/attributes/guest_operating_system) */
  readonly guestOperatingSystem?: GuestOperatingSystem;
  /** Guest time zone: {@link TimeZone}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/attributes/guest_time_zone) */
  readonly guestTimeZone?: TimeZone;
  /** Has illegal images: yes or no. Since 4.1.9. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/attributes/has_illegal_images) */
  readonly hasIllegalImages?: boolean;
  /** Next run configuration exists: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/attributes/next_run_configuration_exists) */
  readonly nextRunConfigurationExists?: boolean;
  /**
   * NUMA tune mode: {@link NumaTuneMode}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/attributes/numa_tune_mode)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  readonly numaTuneMode?: NumaTuneMode;
  /** Payloads: list of {@link Payload}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/attributes/payloads) */
  readonly payloads?: List<Payload>;
  /** Run once: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/attributes/run_once) */
  readonly runOnce?: boolean;
  /** Start time: point in time. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/attributes/start_time) */
  readonly startTime?: Date;
  /** Status: {@link VmStatus}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/attributes/status) */
  readonly status?: VmStatus;
  /** Status detail: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/attributes/status_detail) */
  readonly statusDetail?: string;
  /** Stop reason: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/attributes/stop_reason) */
  readonly stopReason?: string;
  /** Stop time: point in time. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/attributes/stop_time) */
  readonly stopTime?: Date;
  /** Use latest template version: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/attributes/use_latest_template_version) */
  readonly useLatestTemplateVersion?: boolean;
  /** Affinity labels: link to a list of {@link AffinityLabel}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/links/affinity_labels) */
  readonly affinityLabels?: LinkList<AffinityLabel>;
  /** Applications: link to a list of {@link Application}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/links/applications) */
  readonly applications?: LinkList<Application>;
  /** Cdroms: link to a list of {@link Cdrom}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/links/cdroms) */
  readonly cdroms?: LinkList<Cdrom>;
  /** Disk attachments: link to a list of {@link DiskAttachment}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/links/disk_attachments) */
  readonly diskAttachments?: LinkList<DiskAttachment>;
  /** Dynamic CPU: link to {@link DynamicCpu}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/links/dynamic_cpu) */
  readonly dynamicCpu?: Link<DynamicCpu>;
  /** External host provider: link to {@link ExternalHostProvider}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/links/external_host_provider) */
  readonly externalHostProvider?: Link<ExternalHostProvider>;
  /** Floppies: link to a list of {@link Floppy}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/links/floppies) */
  readonly floppies?: LinkList<Floppy>;
  /** Graphics consoles: link to a list of {@link GraphicsConsole}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/links/graphics_consoles) */
  readonly graphicsConsoles?: LinkList<GraphicsConsole>;
  /** Host: link to {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/links/host) */
  readonly host?: Link<Host>;
  /** Host devices: link to a list of {@link HostDevice}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/links/host_devices) */
  readonly hostDevices?: LinkList<HostDevice>;
  /** Instance type: link to {@link InstanceType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/links/instance_type) */
  readonly instanceType?: Link<InstanceType>;
  /** Katello errata: link to a list of {@link KatelloErratum}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/links/katello_errata) */
  readonly katelloErrata?: LinkList<KatelloErratum>;
  /** Mediated devices: link to a list of {@link VmMediatedDevice}. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/links/mediated_devices) */
  readonly mediatedDevices?: LinkList<VmMediatedDevice>;
  /** NICs: link to a list of {@link Nic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/links/nics) */
  readonly nics?: LinkList<Nic>;
  /** NUMA nodes: link to a list of {@link NumaNode}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/links/numa_nodes) */
  readonly numaNodes?: LinkList<NumaNode>;
  /** Original template: link to {@link Template}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/links/original_template) */
  readonly originalTemplate?: Link<Template>;
  /** Permissions: link to a list of {@link Permission}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/links/permissions) */
  readonly permissions?: LinkList<Permission>;
  /** Reported devices: link to a list of {@link ReportedDevice}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/links/reported_devices) */
  readonly reportedDevices?: LinkList<ReportedDevice>;
  /** Sessions: link to a list of {@link Session}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/links/sessions) */
  readonly sessions?: LinkList<Session>;
  /** Snapshots: link to a list of {@link Snapshot}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/links/snapshots) */
  readonly snapshots?: LinkList<Snapshot>;
  /** Statistics: link to a list of {@link Statistic}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/links/statistics) */
  readonly statistics?: LinkList<Statistic>;
  /** Tags: link to a list of {@link Tag}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/links/tags) */
  readonly tags?: LinkList<Tag>;
  /** Template: link to {@link Template}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/links/template) */
  readonly template?: Link<Template>;
  /** VM pool: link to {@link VmPool}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/links/vm_pool) */
  readonly vmPool?: Link<VmPool>;
  /** Watchdogs: link to a list of {@link Watchdog}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm/links/watchdogs) */
  readonly watchdogs?: LinkList<Watchdog>;
}

/** VM base, `<vm_base>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base) */
export interface VmBase extends Identified {
  /**
   * Auto pinning policy: {@link AutoPinningPolicy}. Since 4.4.8. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/auto_pinning_policy)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  readonly autoPinningPolicy?: AutoPinningPolicy;
  /** Bios: {@link Bios}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/bios) */
  readonly bios?: Bios;
  /** Console: {@link Console}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/console) */
  readonly console?: Console;
  /** CPU: {@link Cpu}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/cpu) */
  readonly cpu?: Cpu;
  /** CPU pinning policy: {@link CpuPinningPolicy}. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/cpu_pinning_policy) */
  readonly cpuPinningPolicy?: CpuPinningPolicy;
  /** CPU shares: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/cpu_shares) */
  readonly cpuShares?: number;
  /** Creation time: point in time. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/creation_time) */
  readonly creationTime?: Date;
  /** Custom compatibility version: {@link Version}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/custom_compatibility_version) */
  readonly customCompatibilityVersion?: Version;
  /** Custom CPU model: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/custom_cpu_model) */
  readonly customCpuModel?: string;
  /** Custom emulated machine: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/custom_emulated_machine) */
  readonly customEmulatedMachine?: string;
  /** Custom properties: list of {@link CustomProperty}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/custom_properties) */
  readonly customProperties?: List<CustomProperty>;
  /** Delete protected: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/delete_protected) */
  readonly deleteProtected?: boolean;
  /** Display: {@link Display}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/display) */
  readonly display?: Display;
  /** Domain: {@link Domain}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/domain) */
  readonly domain?: Domain;
  /** High availability: {@link HighAvailability}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/high_availability) */
  readonly highAvailability?: HighAvailability;
  /** Initialization: {@link Initialization}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/initialization) */
  readonly initialization?: Initialization;
  /** IO: {@link Io}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/io) */
  readonly io?: Io;
  /** Large icon: {@link Icon}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/large_icon) */
  readonly largeIcon?: Icon;
  /** Lease: {@link StorageDomainLease}. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/lease) */
  readonly lease?: StorageDomainLease;
  /** Memory: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/memory) */
  readonly memory?: number;
  /** Memory policy: {@link MemoryPolicy}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/memory_policy) */
  readonly memoryPolicy?: MemoryPolicy;
  /** Migration: {@link MigrationOptions}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/migration) */
  readonly migration?: MigrationOptions;
  /** Migration downtime: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/migration_downtime) */
  readonly migrationDowntime?: number;
  /** Multi queues enabled: yes or no. Since 4.2.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/multi_queues_enabled) */
  readonly multiQueuesEnabled?: boolean;
  /** Origin: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/origin) */
  readonly origin?: string;
  /** OS: {@link OperatingSystem}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/os) */
  readonly os?: OperatingSystem;
  /** Placement policy: {@link VmPlacementPolicy}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/placement_policy) */
  readonly placementPolicy?: VmPlacementPolicy;
  /** Rng device: {@link RngDevice}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/rng_device) */
  readonly rngDevice?: RngDevice;
  /** Serial number: {@link SerialNumber}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/serial_number) */
  readonly serialNumber?: SerialNumber;
  /** Small icon: {@link Icon}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/small_icon) */
  readonly smallIcon?: Icon;
  /** Soundcard enabled: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/soundcard_enabled) */
  readonly soundcardEnabled?: boolean;
  /** SSO: {@link Sso}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/sso) */
  readonly sso?: Sso;
  /** Start paused: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/start_paused) */
  readonly startPaused?: boolean;
  /** Stateless: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/stateless) */
  readonly stateless?: boolean;
  /** Storage error resume behaviour: {@link VmStorageErrorResumeBehaviour}. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/storage_error_resume_behaviour) */
  readonly storageErrorResumeBehaviour?: VmStorageErrorResumeBehaviour;
  /** Time zone: {@link TimeZone}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/time_zone) */
  readonly timeZone?: TimeZone;
  /** TPM enabled: yes or no. Since 4.4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/tpm_enabled) */
  readonly tpmEnabled?: boolean;
  /** Tunnel migration: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/tunnel_migration) */
  readonly tunnelMigration?: boolean;
  /** Type: {@link VmType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/type) */
  readonly type?: VmType;
  /** USB: {@link Usb}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/usb) */
  readonly usb?: Usb;
  /** Virtio SCSI: {@link VirtioScsi}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/virtio_scsi) */
  readonly virtioScsi?: VirtioScsi;
  /** Virtio SCSI multi queues: integer. Since 4.4.8. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/virtio_scsi_multi_queues) */
  readonly virtioScsiMultiQueues?: number;
  /** Virtio SCSI multi queues enabled: yes or no. Since 4.4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/attributes/virtio_scsi_multi_queues_enabled) */
  readonly virtioScsiMultiQueuesEnabled?: boolean;
  /** Cluster: link to {@link Cluster}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/links/cluster) */
  readonly cluster?: Link<Cluster>;
  /** CPU profile: link to {@link CpuProfile}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/links/cpu_profile) */
  readonly cpuProfile?: Link<CpuProfile>;
  /** Quota: link to {@link Quota}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/links/quota) */
  readonly quota?: Link<Quota>;
  /** Storage domain: link to {@link StorageDomain}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_base/links/storage_domain) */
  readonly storageDomain?: Link<StorageDomain>;
}

/** VM mediated device, `<vm_mediated_device>` in XML. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_mediated_device) */
export interface VmMediatedDevice extends Device {
  /** Spec params: list of {@link Property}. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_mediated_device/attributes/spec_params) */
  readonly specParams?: List<Property>;
}

/** VM placement policy, `<vm_placement_policy>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_placement_policy) */
export interface VmPlacementPolicy extends Struct {
  /** Affinity: {@link VmAffinity}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_placement_policy/attributes/affinity) */
  readonly affinity?: VmAffinity;
  /** Hosts: link to a list of {@link Host}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_placement_policy/links/hosts) */
  readonly hosts?: LinkList<Host>;
}

/** VM pool, `<vm_pool>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_pool) */
export interface VmPool extends Identified {
  /** Auto storage select: yes or no. Since 4.1.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_pool/attributes/auto_storage_select) */
  readonly autoStorageSelect?: boolean;
  /**
   * Display: {@link Display}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_pool/attributes/display)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  readonly display?: Display;
  /** Max user VMs: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_pool/attributes/max_user_vms) */
  readonly maxUserVms?: number;
  /** Prestarted VMs: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_pool/attributes/prestarted_vms) */
  readonly prestartedVms?: number;
  /** Rng device: {@link RngDevice}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_pool/attributes/rng_device) */
  readonly rngDevice?: RngDevice;
  /** Size: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_pool/attributes/size) */
  readonly size?: number;
  /** Soundcard enabled: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_pool/attributes/soundcard_enabled) */
  readonly soundcardEnabled?: boolean;
  /** Stateful: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_pool/attributes/stateful) */
  readonly stateful?: boolean;
  /** TPM enabled: yes or no. Since 4.4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_pool/attributes/tpm_enabled) */
  readonly tpmEnabled?: boolean;
  /** Type: {@link VmPoolType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_pool/attributes/type) */
  readonly type?: VmPoolType;
  /** Use latest template version: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_pool/attributes/use_latest_template_version) */
  readonly useLatestTemplateVersion?: boolean;
  /** Cluster: link to {@link Cluster}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_pool/links/cluster) */
  readonly cluster?: Link<Cluster>;
  /** Instance type: link to {@link InstanceType}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_pool/links/instance_type) */
  readonly instanceType?: Link<InstanceType>;
  /** Permissions: link to a list of {@link Permission}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_pool/links/permissions) */
  readonly permissions?: LinkList<Permission>;
  /** Template: link to {@link Template}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_pool/links/template) */
  readonly template?: Link<Template>;
  /** VM: link to {@link Vm}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_pool/links/vm) */
  readonly vm?: Link<Vm>;
}

/** VM summary, `<vm_summary>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_summary) */
export interface VmSummary extends Struct {
  /** Active: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_summary/attributes/active) */
  readonly active?: number;
  /** Migrating: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_summary/attributes/migrating) */
  readonly migrating?: number;
  /** Total: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_summary/attributes/total) */
  readonly total?: number;
}

/** VNIC pass through, `<vnic_pass_through>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vnic_pass_through) */
export interface VnicPassThrough extends Struct {
  /** Mode: {@link VnicPassThroughMode}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vnic_pass_through/attributes/mode) */
  readonly mode?: VnicPassThroughMode;
}

/** VNIC profile, `<vnic_profile>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vnic_profile) */
export interface VnicProfile extends Identified {
  /** Custom properties: list of {@link CustomProperty}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vnic_profile/attributes/custom_properties) */
  readonly customProperties?: List<CustomProperty>;
  /** Migratable: yes or no. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vnic_profile/attributes/migratable) */
  readonly migratable?: boolean;
  /** Pass through: {@link VnicPassThrough}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vnic_profile/attributes/pass_through) */
  readonly passThrough?: VnicPassThrough;
  /** Port mirroring: yes or no. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vnic_profile/attributes/port_mirroring) */
  readonly portMirroring?: boolean;
  /** Failover: link to {@link VnicProfile}. Since 4.4.6. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vnic_profile/links/failover) */
  readonly failover?: Link<VnicProfile>;
  /** Network: link to {@link Network}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vnic_profile/links/network) */
  readonly network?: Link<Network>;
  /** Network filter: link to {@link NetworkFilter}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vnic_profile/links/network_filter) */
  readonly networkFilter?: Link<NetworkFilter>;
  /** Permissions: link to a list of {@link Permission}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vnic_profile/links/permissions) */
  readonly permissions?: LinkList<Permission>;
  /** QoS: link to {@link Qos}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vnic_profile/links/qos) */
  readonly qos?: Link<Qos>;
}

/**
 * VNIC profile mapping, `<vnic_profile_mapping>` in XML. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vnic_profile_mapping)
 *
 * @deprecated The API model says so, without naming a successor.
 */
export interface VnicProfileMapping extends Struct {
  /**
   * Source network name: text. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vnic_profile_mapping/attributes/source_network_name)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  readonly sourceNetworkName?: string;
  /**
   * Source network profile name: text. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vnic_profile_mapping/attributes/source_network_profile_name)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  readonly sourceNetworkProfileName?: string;
  /**
   * Target vNIC profile: link to {@link VnicProfile}. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vnic_profile_mapping/links/target_vnic_profile)
   *
   * @deprecated The API model says so, without naming a successor.
   */
  readonly targetVnicProfile?: Link<VnicProfile>;
}

/** Volume group, `<volume_group>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/volume_group) */
export interface VolumeGroup extends Struct {
  /** ID: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/volume_group/attributes/id) */
  readonly id?: string;
  /** Logical units: list of {@link LogicalUnit}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/volume_group/attributes/logical_units) */
  readonly logicalUnits?: List<LogicalUnit>;
  /** Name: text. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/volume_group/attributes/name) */
  readonly name?: string;
}

/** Watchdog, `<watchdog>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/watchdog) */
export interface Watchdog extends Device {
  /** Action: {@link WatchdogAction}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/watchdog/attributes/action) */
  readonly action?: WatchdogAction;
  /** Model: {@link WatchdogModel}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/watchdog/attributes/model) */
  readonly model?: WatchdogModel;
}

/** Weight, `<weight>` in XML. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/weight) */
export interface Weight extends Identified {
  /** Factor: integer. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/weight/attributes/factor) */
  readonly factor?: number;
  /** Scheduling policy: link to {@link SchedulingPolicy}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/weight/links/scheduling_policy) */
  readonly schedulingPolicy?: Link<SchedulingPolicy>;
  /** Scheduling policy unit: link to {@link SchedulingPolicyUnit}. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/weight/links/scheduling_policy_unit) */
  readonly schedulingPolicyUnit?: Link<SchedulingPolicyUnit>;
}

/** All structs by name. */
export interface Structs {
  /** {@link Action} */
  readonly Action: Action;
  /** {@link AffinityGroup} */
  readonly AffinityGroup: AffinityGroup;
  /** {@link AffinityLabel} */
  readonly AffinityLabel: AffinityLabel;
  /** {@link AffinityRule} */
  readonly AffinityRule: AffinityRule;
  /** {@link Agent} */
  readonly Agent: Agent;
  /** {@link AgentConfiguration} */
  readonly AgentConfiguration: AgentConfiguration;
  /** {@link Api} */
  readonly Api: Api;
  /** {@link ApiSummary} */
  readonly ApiSummary: ApiSummary;
  /** {@link ApiSummaryItem} */
  readonly ApiSummaryItem: ApiSummaryItem;
  /** {@link Application} */
  readonly Application: Application;
  /** {@link AuthorizedKey} */
  readonly AuthorizedKey: AuthorizedKey;
  /** {@link Backup} */
  readonly Backup: Backup;
  /** {@link Balance} */
  readonly Balance: Balance;
  /** {@link Bios} */
  readonly Bios: Bios;
  /** {@link BlockStatistic} */
  readonly BlockStatistic: BlockStatistic;
  /** {@link Bonding} */
  readonly Bonding: Bonding;
  /** {@link Bookmark} */
  readonly Bookmark: Bookmark;
  /** {@link Boot} */
  readonly Boot: Boot;
  /** {@link BootMenu} */
  readonly BootMenu: BootMenu;
  /** {@link BrickProfileDetail} */
  readonly BrickProfileDetail: BrickProfileDetail;
  /** {@link Cdrom} */
  readonly Cdrom: Cdrom;
  /** {@link Certificate} */
  readonly Certificate: Certificate;
  /** {@link Checkpoint} */
  readonly Checkpoint: Checkpoint;
  /** {@link CloudInit} */
  readonly CloudInit: CloudInit;
  /** {@link Cluster} */
  readonly Cluster: Cluster;
  /** {@link ClusterFeature} */
  readonly ClusterFeature: ClusterFeature;
  /** {@link ClusterLevel} */
  readonly ClusterLevel: ClusterLevel;
  /** {@link Configuration} */
  readonly Configuration: Configuration;
  /** {@link Console} */
  readonly Console: Console;
  /** {@link Core} */
  readonly Core: Core;
  /** {@link Cpu} */
  readonly Cpu: Cpu;
  /** {@link CpuProfile} */
  readonly CpuProfile: CpuProfile;
  /** {@link CpuTopology} */
  readonly CpuTopology: CpuTopology;
  /** {@link CpuTune} */
  readonly CpuTune: CpuTune;
  /** {@link CpuType} */
  readonly CpuType: CpuType;
  /** {@link CustomProperty} */
  readonly CustomProperty: CustomProperty;
  /** {@link DataCenter} */
  readonly DataCenter: DataCenter;
  /** {@link Device} */
  readonly Device: Device;
  /** {@link Disk} */
  readonly Disk: Disk;
  /** {@link DiskAttachment} */
  readonly DiskAttachment: DiskAttachment;
  /** {@link DiskProfile} */
  readonly DiskProfile: DiskProfile;
  /** {@link DiskSnapshot} */
  readonly DiskSnapshot: DiskSnapshot;
  /** {@link Display} */
  readonly Display: Display;
  /** {@link Dns} */
  readonly Dns: Dns;
  /** {@link DnsResolverConfiguration} */
  readonly DnsResolverConfiguration: DnsResolverConfiguration;
  /** {@link Domain} */
  readonly Domain: Domain;
  /** {@link DynamicCpu} */
  readonly DynamicCpu: DynamicCpu;
  /** {@link EngineBackupInfo} */
  readonly EngineBackupInfo: EngineBackupInfo;
  /** {@link EntityProfileDetail} */
  readonly EntityProfileDetail: EntityProfileDetail;
  /** {@link ErrorHandling} */
  readonly ErrorHandling: ErrorHandling;
  /** {@link Event} */
  readonly Event: Event;
  /** {@link EventSubscription} */
  readonly EventSubscription: EventSubscription;
  /** {@link ExternalComputeResource} */
  readonly ExternalComputeResource: ExternalComputeResource;
  /** {@link ExternalDiscoveredHost} */
  readonly ExternalDiscoveredHost: ExternalDiscoveredHost;
  /** {@link ExternalHost} */
  readonly ExternalHost: ExternalHost;
  /** {@link ExternalHostGroup} */
  readonly ExternalHostGroup: ExternalHostGroup;
  /** {@link ExternalHostProvider} */
  readonly ExternalHostProvider: ExternalHostProvider;
  /** {@link ExternalNetworkProviderConfiguration} */
  readonly ExternalNetworkProviderConfiguration: ExternalNetworkProviderConfiguration;
  /** {@link ExternalProvider} */
  readonly ExternalProvider: ExternalProvider;
  /** {@link ExternalTemplateImport} */
  readonly ExternalTemplateImport: ExternalTemplateImport;
  /** {@link ExternalVmImport} */
  readonly ExternalVmImport: ExternalVmImport;
  /** {@link Fault} */
  readonly Fault: Fault;
  /** {@link FencingPolicy} */
  readonly FencingPolicy: FencingPolicy;
  /** {@link File} */
  readonly File: File;
  /** {@link Filter} */
  readonly Filter: Filter;
  /** {@link Floppy} */
  readonly Floppy: Floppy;
  /** {@link FopStatistic} */
  readonly FopStatistic: FopStatistic;
  /** {@link GlusterBrick} */
  readonly GlusterBrick: GlusterBrick;
  /** {@link GlusterBrickAdvancedDetails} */
  readonly GlusterBrickAdvancedDetails: GlusterBrickAdvancedDetails;
  /** {@link GlusterBrickMemoryInfo} */
  readonly GlusterBrickMemoryInfo: GlusterBrickMemoryInfo;
  /** {@link GlusterClient} */
  readonly GlusterClient: GlusterClient;
  /** {@link GlusterHook} */
  readonly GlusterHook: GlusterHook;
  /** {@link GlusterMemoryPool} */
  readonly GlusterMemoryPool: GlusterMemoryPool;
  /** {@link GlusterServerHook} */
  readonly GlusterServerHook: GlusterServerHook;
  /** {@link GlusterVolume} */
  readonly GlusterVolume: GlusterVolume;
  /** {@link GlusterVolumeProfileDetails} */
  readonly GlusterVolumeProfileDetails: GlusterVolumeProfileDetails;
  /** {@link GracePeriod} */
  readonly GracePeriod: GracePeriod;
  /** {@link GraphicsConsole} */
  readonly GraphicsConsole: GraphicsConsole;
  /** {@link Group} */
  readonly Group: Group;
  /** {@link GuestOperatingSystem} */
  readonly GuestOperatingSystem: GuestOperatingSystem;
  /** {@link HardwareInformation} */
  readonly HardwareInformation: HardwareInformation;
  /** {@link HighAvailability} */
  readonly HighAvailability: HighAvailability;
  /** {@link Hook} */
  readonly Hook: Hook;
  /** {@link Host} */
  readonly Host: Host;
  /** {@link HostCpuUnit} */
  readonly HostCpuUnit: HostCpuUnit;
  /** {@link HostDevice} */
  readonly HostDevice: HostDevice;
  /** {@link HostDevicePassthrough} */
  readonly HostDevicePassthrough: HostDevicePassthrough;
  /** {@link HostNic} */
  readonly HostNic: HostNic;
  /** {@link HostNicVirtualFunctionsConfiguration} */
  readonly HostNicVirtualFunctionsConfiguration: HostNicVirtualFunctionsConfiguration;
  /** {@link HostStorage} */
  readonly HostStorage: HostStorage;
  /** {@link HostedEngine} */
  readonly HostedEngine: HostedEngine;
  /** {@link Icon} */
  readonly Icon: Icon;
  /** {@link Identified} */
  readonly Identified: Identified;
  /** {@link Image} */
  readonly Image: Image;
  /** {@link ImageTransfer} */
  readonly ImageTransfer: ImageTransfer;
  /** {@link Initialization} */
  readonly Initialization: Initialization;
  /** {@link InstanceType} */
  readonly InstanceType: InstanceType;
  /** {@link Io} */
  readonly Io: Io;
  /** {@link Ip} */
  readonly Ip: Ip;
  /** {@link IpAddressAssignment} */
  readonly IpAddressAssignment: IpAddressAssignment;
  /** {@link IscsiBond} */
  readonly IscsiBond: IscsiBond;
  /** {@link IscsiDetails} */
  readonly IscsiDetails: IscsiDetails;
  /** {@link Job} */
  readonly Job: Job;
  /** {@link KatelloErratum} */
  readonly KatelloErratum: KatelloErratum;
  /** {@link Kernel} */
  readonly Kernel: Kernel;
  /** {@link Ksm} */
  readonly Ksm: Ksm;
  /** {@link LinkLayerDiscoveryProtocolElement} */
  readonly LinkLayerDiscoveryProtocolElement: LinkLayerDiscoveryProtocolElement;
  /** {@link LogicalUnit} */
  readonly LogicalUnit: LogicalUnit;
  /** {@link MDevType} */
  readonly MDevType: MDevType;
  /** {@link Mac} */
  readonly Mac: Mac;
  /** {@link MacPool} */
  readonly MacPool: MacPool;
  /** {@link MemoryOverCommit} */
  readonly MemoryOverCommit: MemoryOverCommit;
  /** {@link MemoryPolicy} */
  readonly MemoryPolicy: MemoryPolicy;
  /** {@link Method} */
  readonly Method: Method;
  /** {@link MigrationBandwidth} */
  readonly MigrationBandwidth: MigrationBandwidth;
  /** {@link MigrationOptions} */
  readonly MigrationOptions: MigrationOptions;
  /** {@link MigrationPolicy} */
  readonly MigrationPolicy: MigrationPolicy;
  /** {@link Network} */
  readonly Network: Network;
  /** {@link NetworkAttachment} */
  readonly NetworkAttachment: NetworkAttachment;
  /** {@link NetworkConfiguration} */
  readonly NetworkConfiguration: NetworkConfiguration;
  /** {@link NetworkFilter} */
  readonly NetworkFilter: NetworkFilter;
  /** {@link NetworkFilterParameter} */
  readonly NetworkFilterParameter: NetworkFilterParameter;
  /** {@link NetworkLabel} */
  readonly NetworkLabel: NetworkLabel;
  /** {@link NfsProfileDetail} */
  readonly NfsProfileDetail: NfsProfileDetail;
  /** {@link Nic} */
  readonly Nic: Nic;
  /** {@link NicConfiguration} */
  readonly NicConfiguration: NicConfiguration;
  /** {@link NumaNode} */
  readonly NumaNode: NumaNode;
  /** {@link NumaNodePin} */
  readonly NumaNodePin: NumaNodePin;
  /** {@link OpenStackImage} */
  readonly OpenStackImage: OpenStackImage;
  /** {@link OpenStackImageProvider} */
  readonly OpenStackImageProvider: OpenStackImageProvider;
  /** {@link OpenStackNetwork} */
  readonly OpenStackNetwork: OpenStackNetwork;
  /** {@link OpenStackNetworkProvider} */
  readonly OpenStackNetworkProvider: OpenStackNetworkProvider;
  /** {@link OpenStackProvider} */
  readonly OpenStackProvider: OpenStackProvider;
  /** {@link OpenStackSubnet} */
  readonly OpenStackSubnet: OpenStackSubnet;
  /** {@link OpenStackVolumeProvider} */
  readonly OpenStackVolumeProvider: OpenStackVolumeProvider;
  /** {@link OpenStackVolumeType} */
  readonly OpenStackVolumeType: OpenStackVolumeType;
  /** {@link OpenstackVolumeAuthenticationKey} */
  readonly OpenstackVolumeAuthenticationKey: OpenstackVolumeAuthenticationKey;
  /** {@link OperatingSystem} */
  readonly OperatingSystem: OperatingSystem;
  /** {@link OperatingSystemInfo} */
  readonly OperatingSystemInfo: OperatingSystemInfo;
  /** {@link Option} */
  readonly Option: Option;
  /** {@link Package} */
  readonly Package: Package;
  /** {@link Payload} */
  readonly Payload: Payload;
  /** {@link Permission} */
  readonly Permission: Permission;
  /** {@link Permit} */
  readonly Permit: Permit;
  /** {@link PmProxy} */
  readonly PmProxy: PmProxy;
  /** {@link PortMirroring} */
  readonly PortMirroring: PortMirroring;
  /** {@link PowerManagement} */
  readonly PowerManagement: PowerManagement;
  /** {@link Product} */
  readonly Product: Product;
  /** {@link ProductInfo} */
  readonly ProductInfo: ProductInfo;
  /** {@link ProfileDetail} */
  readonly ProfileDetail: ProfileDetail;
  /** {@link Property} */
  readonly Property: Property;
  /** {@link ProxyTicket} */
  readonly ProxyTicket: ProxyTicket;
  /** {@link Qos} */
  readonly Qos: Qos;
  /** {@link Quota} */
  readonly Quota: Quota;
  /** {@link QuotaClusterLimit} */
  readonly QuotaClusterLimit: QuotaClusterLimit;
  /** {@link QuotaStorageLimit} */
  readonly QuotaStorageLimit: QuotaStorageLimit;
  /** {@link Range} */
  readonly Range: Range;
  /** {@link Rate} */
  readonly Rate: Rate;
  /** {@link RegistrationAffinityGroupMapping} */
  readonly RegistrationAffinityGroupMapping: RegistrationAffinityGroupMapping;
  /** {@link RegistrationAffinityLabelMapping} */
  readonly RegistrationAffinityLabelMapping: RegistrationAffinityLabelMapping;
  /** {@link RegistrationClusterMapping} */
  readonly RegistrationClusterMapping: RegistrationClusterMapping;
  /** {@link RegistrationConfiguration} */
  readonly RegistrationConfiguration: RegistrationConfiguration;
  /** {@link RegistrationDomainMapping} */
  readonly RegistrationDomainMapping: RegistrationDomainMapping;
  /** {@link RegistrationLunMapping} */
  readonly RegistrationLunMapping: RegistrationLunMapping;
  /** {@link RegistrationRoleMapping} */
  readonly RegistrationRoleMapping: RegistrationRoleMapping;
  /** {@link RegistrationVnicProfileMapping} */
  readonly RegistrationVnicProfileMapping: RegistrationVnicProfileMapping;
  /** {@link ReportedConfiguration} */
  readonly ReportedConfiguration: ReportedConfiguration;
  /** {@link ReportedDevice} */
  readonly ReportedDevice: ReportedDevice;
  /** {@link RngDevice} */
  readonly RngDevice: RngDevice;
  /** {@link Role} */
  readonly Role: Role;
  /** {@link SchedulingPolicy} */
  readonly SchedulingPolicy: SchedulingPolicy;
  /** {@link SchedulingPolicyUnit} */
  readonly SchedulingPolicyUnit: SchedulingPolicyUnit;
  /** {@link SeLinux} */
  readonly SeLinux: SeLinux;
  /** {@link SerialNumber} */
  readonly SerialNumber: SerialNumber;
  /** {@link Session} */
  readonly Session: Session;
  /** {@link SkipIfConnectivityBroken} */
  readonly SkipIfConnectivityBroken: SkipIfConnectivityBroken;
  /** {@link SkipIfSdActive} */
  readonly SkipIfSdActive: SkipIfSdActive;
  /** {@link Snapshot} */
  readonly Snapshot: Snapshot;
  /** {@link SpecialObjects} */
  readonly SpecialObjects: SpecialObjects;
  /** {@link Spm} */
  readonly Spm: Spm;
  /** {@link Ssh} */
  readonly Ssh: Ssh;
  /** {@link SshPublicKey} */
  readonly SshPublicKey: SshPublicKey;
  /** {@link Sso} */
  readonly Sso: Sso;
  /** {@link Statistic} */
  readonly Statistic: Statistic;
  /** {@link Step} */
  readonly Step: Step;
  /** {@link StorageConnection} */
  readonly StorageConnection: StorageConnection;
  /** {@link StorageConnectionExtension} */
  readonly StorageConnectionExtension: StorageConnectionExtension;
  /** {@link StorageDomain} */
  readonly StorageDomain: StorageDomain;
  /** {@link StorageDomainLease} */
  readonly StorageDomainLease: StorageDomainLease;
  /** {@link SystemOption} */
  readonly SystemOption: SystemOption;
  /** {@link SystemOptionValue} */
  readonly SystemOptionValue: SystemOptionValue;
  /** {@link Tag} */
  readonly Tag: Tag;
  /** {@link Template} */
  readonly Template: Template;
  /** {@link TemplateVersion} */
  readonly TemplateVersion: TemplateVersion;
  /** {@link Ticket} */
  readonly Ticket: Ticket;
  /** {@link TimeZone} */
  readonly TimeZone: TimeZone;
  /** {@link TransparentHugePages} */
  readonly TransparentHugePages: TransparentHugePages;
  /** {@link UnmanagedNetwork} */
  readonly UnmanagedNetwork: UnmanagedNetwork;
  /** {@link Usb} */
  readonly Usb: Usb;
  /** {@link User} */
  readonly User: User;
  /** {@link UserOption} */
  readonly UserOption: UserOption;
  /** {@link Value} */
  readonly Value: Value;
  /** {@link VcpuPin} */
  readonly VcpuPin: VcpuPin;
  /** {@link Vendor} */
  readonly Vendor: Vendor;
  /** {@link Version} */
  readonly Version: Version;
  /** {@link VirtioScsi} */
  readonly VirtioScsi: VirtioScsi;
  /** {@link VirtualNumaNode} */
  readonly VirtualNumaNode: VirtualNumaNode;
  /** {@link Vlan} */
  readonly Vlan: Vlan;
  /** {@link Vm} */
  readonly Vm: Vm;
  /** {@link VmBase} */
  readonly VmBase: VmBase;
  /** {@link VmMediatedDevice} */
  readonly VmMediatedDevice: VmMediatedDevice;
  /** {@link VmPlacementPolicy} */
  readonly VmPlacementPolicy: VmPlacementPolicy;
  /** {@link VmPool} */
  readonly VmPool: VmPool;
  /** {@link VmSummary} */
  readonly VmSummary: VmSummary;
  /** {@link VnicPassThrough} */
  readonly VnicPassThrough: VnicPassThrough;
  /** {@link VnicProfile} */
  readonly VnicProfile: VnicProfile;
  /** {@link VnicProfileMapping} */
  readonly VnicProfileMapping: VnicProfileMapping;
  /** {@link VolumeGroup} */
  readonly VolumeGroup: VolumeGroup;
  /** {@link Watchdog} */
  readonly Watchdog: Watchdog;
  /** {@link Weight} */
  readonly Weight: Weight;
}
