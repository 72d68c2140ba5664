// Generated from the API model by `pnpm codegen`: do not edit.

import type { OpenEnum } from "../types/open-enum.ts";

/** Access protocol: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/access_protocol) */
export type AccessProtocol = OpenEnum<"cifs" | "gluster" | "nfs">;

/**
 * Architecture: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/architecture)
 *
 * Since 4.2: `s390x`.
 * Since 4.5: `aarch64`.
 */
export type Architecture = OpenEnum<"aarch64" | "loongarch64" | "ppc64" | "s390x" | "undefined" | "x86_64">;

/** Auto NUMA status: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/auto_numa_status) */
export type AutoNumaStatus = OpenEnum<"disable" | "enable" | "unknown">;

/**
 * Auto pinning policy: the known values. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/auto_pinning_policy)
 *
 * @deprecated The API model says so, without naming a successor.
 */
export type AutoPinningPolicy = OpenEnum<"adjust" | "disabled" | "existing">;

/**
 * Backup phase: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/backup_phase)
 *
 * Since 4.3: `finalizing`, `initializing`, `ready`, `starting`.
 * Since 4.4.7: `failed`, `succeeded`.
 */
export type BackupPhase = OpenEnum<
  "failed" | "finalizing" | "initializing" | "ready" | "starting" | "succeeded"
>;

/**
 * Bios type: the known values. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/bios_type)
 *
 * Since 4.4: `cluster_default`.
 */
export type BiosType = OpenEnum<
  "cluster_default" | "i440fx_sea_bios" | "q35_ovmf" | "q35_sea_bios" | "q35_secure_boot"
>;

/** Boot device: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/boot_device) */
export type BootDevice = OpenEnum<"cdrom" | "hd" | "network">;

/** Boot protocol: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/boot_protocol) */
export type BootProtocol = OpenEnum<"autoconf" | "dhcp" | "none" | "poly_dhcp_autoconf" | "static">;

/**
 * Checkpoint state: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/checkpoint_state)
 *
 * Since 4.4.7: `created`, `invalid`.
 */
export type CheckpointState = OpenEnum<"created" | "invalid">;

/** Cloud init network protocol: the known values. Since 4.2.8. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cloud_init_network_protocol) */
export type CloudInitNetworkProtocol = OpenEnum<"eni" | "openstack_metadata">;

/**
 * Cluster upgrade action: the known values. Since 4.3.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cluster_upgrade_action)
 *
 * Since 4.5.0: `update_progress`.
 */
export type ClusterUpgradeAction = OpenEnum<"finish" | "start" | "update_progress">;

/**
 * Configuration type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/configuration_type)
 *
 * Since 4.2: `ova`.
 */
export type ConfigurationType = OpenEnum<"ova" | "ovf">;

/** CPU mode: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cpu_mode) */
export type CpuMode = OpenEnum<"custom" | "host_model" | "host_passthrough">;

/**
 * CPU pinning policy: the known values. Since 4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/cpu_pinning_policy)
 *
 * Since 4.5.1: `isolate_threads`.
 */
export type CpuPinningPolicy = OpenEnum<
  "dedicated" | "isolate_threads" | "manual" | "none" | "resize_and_pin_numa"
>;

/** Creation status: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/creation_status) */
export type CreationStatus = OpenEnum<"complete" | "failed" | "in_progress" | "pending">;

/** Data center status: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/data_center_status) */
export type DataCenterStatus = OpenEnum<
  "contend" | "maintenance" | "not_operational" | "problematic" | "uninitialized" | "up"
>;

/** Disk backup: the known values. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk_backup) */
export type DiskBackup = OpenEnum<"incremental" | "none">;

/** Disk backup mode: the known values. Since 4.4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk_backup_mode) */
export type DiskBackupMode = OpenEnum<"full" | "incremental">;

/**
 * Disk content type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk_content_type)
 *
 * Since 4.2.1: `data`, `iso`, `memory_dump_volume`, `memory_metadata_volume`, `ovf_store`.
 * Since 4.3.3: `hosted_engine`, `hosted_engine_configuration`, `hosted_engine_metadata`, `hosted_engine_sanlock`.
 * Since 4.4.6: `backup_scratch`.
 */
export type DiskContentType = OpenEnum<
  | "backup_scratch"
  | "data"
  | "hosted_engine"
  | "hosted_engine_configuration"
  | "hosted_engine_metadata"
  | "hosted_engine_sanlock"
  | "iso"
  | "memory_dump_volume"
  | "memory_metadata_volume"
  | "ovf_store"
>;

/** Disk format: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk_format) */
export type DiskFormat = OpenEnum<"cow" | "raw">;

/**
 * Disk interface: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk_interface)
 *
 * Since 4.3: `sata`.
 */
export type DiskInterface = OpenEnum<"ide" | "sata" | "spapr_vscsi" | "virtio" | "virtio_scsi">;

/** Disk status: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk_status) */
export type DiskStatus = OpenEnum<"illegal" | "locked" | "ok">;

/**
 * Disk storage type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk_storage_type)
 *
 * Since 4.3: `managed_block_storage`.
 */
export type DiskStorageType = OpenEnum<"cinder" | "image" | "lun" | "managed_block_storage">;

/** Disk type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/disk_type) */
export type DiskType = OpenEnum<"data" | "system">;

/** Display type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/display_type) */
export type DisplayType = OpenEnum<"spice" | "vnc">;

/** Entity external status: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/entity_external_status) */
export type EntityExternalStatus = OpenEnum<"error" | "failure" | "info" | "ok" | "warning">;

/** External status: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_status) */
export type ExternalStatus = OpenEnum<"error" | "failure" | "info" | "ok" | "warning">;

/** External system type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_system_type) */
export type ExternalSystemType = OpenEnum<"gluster" | "vdsm">;

/** External VM provider type: the known values. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/external_vm_provider_type) */
export type ExternalVmProviderType = OpenEnum<"kvm" | "vmware" | "xen">;

/** Fence type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/fence_type) */
export type FenceType = OpenEnum<"manual" | "restart" | "start" | "status" | "stop">;

/**
 * Fips mode: the known values. Since 4.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/fips_mode)
 *
 * Since 4.4.5: `disabled`, `enabled`, `undefined`.
 */
export type FipsMode = OpenEnum<"disabled" | "enabled" | "undefined">;

/** Firewall type: the known values. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/firewall_type) */
export type FirewallType = OpenEnum<"firewalld" | "iptables">;

/** Gluster brick status: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_brick_status) */
export type GlusterBrickStatus = OpenEnum<"down" | "unknown" | "up">;

/** Gluster hook status: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_hook_status) */
export type GlusterHookStatus = OpenEnum<"disabled" | "enabled" | "missing">;

/** Gluster state: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_state) */
export type GlusterState = OpenEnum<"down" | "unknown" | "up">;

/** Gluster volume status: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_volume_status) */
export type GlusterVolumeStatus = OpenEnum<"down" | "unknown" | "up">;

/** Gluster volume type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/gluster_volume_type) */
export type GlusterVolumeType = OpenEnum<
  | "disperse"
  | "distribute"
  | "distributed_disperse"
  | "distributed_replicate"
  | "distributed_stripe"
  | "distributed_striped_replicate"
  | "replicate"
  | "stripe"
  | "striped_replicate"
>;

/** Graphics type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/graphics_type) */
export type GraphicsType = OpenEnum<"spice" | "vnc">;

/** Hook content type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/hook_content_type) */
export type HookContentType = OpenEnum<"binary" | "text">;

/** Hook stage: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/hook_stage) */
export type HookStage = OpenEnum<"post" | "pre">;

/** Hook status: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/hook_status) */
export type HookStatus = OpenEnum<"disabled" | "enabled" | "missing">;

/** Host protocol: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_protocol) */
export type HostProtocol = OpenEnum<"stomp" | "xml">;

/**
 * Host status: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_status)
 *
 * Deprecated: `pending_approval`.
 */
export type HostStatus = OpenEnum<
  | "connecting"
  | "down"
  | "error"
  | "initializing"
  | "installing"
  | "installing_os"
  | "install_failed"
  | "kdumping"
  | "maintenance"
  | "non_operational"
  | "non_responsive"
  | "pending_approval"
  | "preparing_for_maintenance"
  | "reboot"
  | "unassigned"
  | "up"
>;

/**
 * Host type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/host_type)
 *
 * Deprecated: `rhev_h`.
 */
export type HostType = OpenEnum<"ovirt_node" | "rhel" | "rhev_h">;

/** Image file type: the known values. Since 4.2.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/image_file_type) */
export type ImageFileType = OpenEnum<"disk" | "floppy" | "iso">;

/** Image transfer direction: the known values. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/image_transfer_direction) */
export type ImageTransferDirection = OpenEnum<"download" | "upload">;

/**
 * Image transfer phase: the known values. Since 4.0.4. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/image_transfer_phase)
 *
 * Since 4.3.5: `cancelled_system`, `cancelled_user`, `finalizing_cleanup`, `finished_cleanup`.
 * Since 4.5.1: `paused_system`.
 * Deprecated: `cancelled`.
 */
export type ImageTransferPhase = OpenEnum<
  | "cancelled"
  | "cancelled_system"
  | "cancelled_user"
  | "finalizing_cleanup"
  | "finalizing_failure"
  | "finalizing_success"
  | "finished_cleanup"
  | "finished_failure"
  | "finished_success"
  | "initializing"
  | "paused_system"
  | "paused_user"
  | "resuming"
  | "transferring"
  | "unknown"
>;

/** Image transfer timeout policy: the known values. Since 4.4.5. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/image_transfer_timeout_policy) */
export type ImageTransferTimeoutPolicy = OpenEnum<"cancel" | "legacy" | "pause">;

/** Inheritable boolean: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/inheritable_boolean) */
export type InheritableBoolean = OpenEnum<"false" | "inherit" | "true">;

/** IP version: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/ip_version) */
export type IpVersion = OpenEnum<"v4" | "v6">;

/** Job status: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/job_status) */
export type JobStatus = OpenEnum<"aborted" | "failed" | "finished" | "started" | "unknown">;

/** Kdump status: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/kdump_status) */
export type KdumpStatus = OpenEnum<"disabled" | "enabled" | "unknown">;

/** Log max memory used threshold type: the known values. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/log_max_memory_used_threshold_type) */
export type LogMaxMemoryUsedThresholdType = OpenEnum<"absolute_value_in_mb" | "percentage">;

/** Log severity: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/log_severity) */
export type LogSeverity = OpenEnum<"alert" | "error" | "normal" | "warning">;

/** LUN status: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/lun_status) */
export type LunStatus = OpenEnum<"free" | "unusable" | "used">;

/**
 * Message broker type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/message_broker_type)
 *
 * @deprecated The API model says so, without naming a successor.
 */
export type MessageBrokerType = OpenEnum<"qpid" | "rabbit_mq">;

/** Migrate on error: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/migrate_on_error) */
export type MigrateOnError = OpenEnum<"do_not_migrate" | "migrate" | "migrate_highly_available">;

/** Migration bandwidth assignment method: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/migration_bandwidth_assignment_method) */
export type MigrationBandwidthAssignmentMethod = OpenEnum<"auto" | "custom" | "hypervisor_default">;

/**
 * Network plugin type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network_plugin_type)
 *
 * Deprecated: `open_vswitch`.
 *
 * @deprecated The API model says so, without naming a successor.
 */
export type NetworkPluginType = OpenEnum<"open_vswitch">;

/** Network status: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network_status) */
export type NetworkStatus = OpenEnum<"non_operational" | "operational">;

/**
 * Network usage: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/network_usage)
 *
 * Since 4.2: `default_route`.
 */
export type NetworkUsage = OpenEnum<
  "default_route" | "display" | "gluster" | "management" | "migration" | "vm"
>;

/**
 * NFS version: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/nfs_version)
 *
 * Since 4.1.1: `v4_2`.
 * Since 4.3.6: `v4_0`.
 */
export type NfsVersion = OpenEnum<"auto" | "v3" | "v4" | "v4_0" | "v4_1" | "v4_2">;

/** NIC interface: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/nic_interface) */
export type NicInterface = OpenEnum<
  "e1000" | "e1000e" | "pci_passthrough" | "rtl8139" | "rtl8139_virtio" | "spapr_vlan" | "virtio"
>;

/** NIC status: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/nic_status) */
export type NicStatus = OpenEnum<"down" | "up">;

/** Notifiable event: the known values. Since 4.4.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/notifiable_event) */
export type NotifiableEvent = OpenEnum<
  | "cluster_alert_ha_reservation"
  | "cluster_alert_ha_reservation_down"
  | "dwh_error"
  | "dwh_stopped"
  | "engine_backup_completed"
  | "engine_backup_failed"
  | "engine_backup_started"
  | "engine_ca_certification_has_expired"
  | "engine_ca_certification_is_about_to_expire"
  | "engine_certification_has_expired"
  | "engine_certification_is_about_to_expire"
  | "engine_stop"
  | "faulty_multipaths_on_host"
  | "gluster_brick_status_changed"
  | "gluster_hook_added"
  | "gluster_hook_add_failed"
  | "gluster_hook_conflict_detected"
  | "gluster_hook_detected_delete"
  | "gluster_hook_detected_new"
  | "gluster_hook_disable"
  | "gluster_hook_disable_failed"
  | "gluster_hook_enable"
  | "gluster_hook_enable_failed"
  | "gluster_hook_removed"
  | "gluster_hook_remove_failed"
  | "gluster_server_add_failed"
  | "gluster_server_remove"
  | "gluster_server_remove_failed"
  | "gluster_service_restarted"
  | "gluster_service_restart_failed"
  | "gluster_service_started"
  | "gluster_service_start_failed"
  | "gluster_service_stopped"
  | "gluster_service_stop_failed"
  | "gluster_volume_add_brick"
  | "gluster_volume_add_brick_failed"
  | "gluster_volume_all_snapshots_deleted"
  | "gluster_volume_all_snapshots_delete_failed"
  | "gluster_volume_brick_replaced"
  | "gluster_volume_confirmed_space_low"
  | "gluster_volume_create"
  | "gluster_volume_create_failed"
  | "gluster_volume_delete"
  | "gluster_volume_delete_failed"
  | "gluster_volume_migrate_brick_data_finished"
  | "gluster_volume_options_reset"
  | "gluster_volume_options_reset_all"
  | "gluster_volume_options_reset_failed"
  | "gluster_volume_option_added"
  | "gluster_volume_option_modified"
  | "gluster_volume_option_set_failed"
  | "gluster_volume_profile_start"
  | "gluster_volume_profile_start_failed"
  | "gluster_volume_profile_stop"
  | "gluster_volume_profile_stop_failed"
  | "gluster_volume_rebalance_finished"
  | "gluster_volume_rebalance_not_found_from_cli"
  | "gluster_volume_rebalance_start"
  | "gluster_volume_rebalance_start_detected_from_cli"
  | "gluster_volume_rebalance_start_failed"
  | "gluster_volume_rebalance_stop"
  | "gluster_volume_rebalance_stop_failed"
  | "gluster_volume_remove_bricks"
  | "gluster_volume_remove_bricks_failed"
  | "gluster_volume_remove_bricks_stop"
  | "gluster_volume_remove_bricks_stop_failed"
  | "gluster_volume_replace_brick_failed"
  | "gluster_volume_replace_brick_start"
  | "gluster_volume_replace_brick_start_failed"
  | "gluster_volume_snapshot_activated"
  | "gluster_volume_snapshot_activate_failed"
  | "gluster_volume_snapshot_created"
  | "gluster_volume_snapshot_create_failed"
  | "gluster_volume_snapshot_deactivated"
  | "gluster_volume_snapshot_deactivate_failed"
  | "gluster_volume_snapshot_deleted"
  | "gluster_volume_snapshot_delete_failed"
  | "gluster_volume_snapshot_restored"
  | "gluster_volume_snapshot_restore_failed"
  | "gluster_volume_start"
  | "gluster_volume_start_failed"
  | "gluster_volume_stop"
  | "gluster_volume_stop_failed"
  | "ha_vm_failed"
  | "ha_vm_restart_failed"
  | "host_activate_failed"
  | "host_activate_manual_ha"
  | "host_approve_failed"
  | "host_bond_slave_state_down"
  | "host_certificate_has_invalid_san"
  | "host_certification_has_expired"
  | "host_certification_is_about_to_expire"
  | "host_failure"
  | "host_high_cpu_use"
  | "host_high_mem_use"
  | "host_high_swap_use"
  | "host_initiated_run_vm_failed"
  | "host_install_failed"
  | "host_interface_high_network_use"
  | "host_interface_state_down"
  | "host_low_mem"
  | "host_low_swap"
  | "host_recover_failed"
  | "host_set_nonoperational"
  | "host_set_nonoperational_domain"
  | "host_set_nonoperational_iface_down"
  | "host_slow_storage_response_time"
  | "host_time_drift_alert"
  | "host_untrusted"
  | "host_updates_are_available"
  | "host_updates_are_available_with_packages"
  | "importexport_import_template_from_trusted_to_untrusted"
  | "importexport_import_template_from_untrusted_to_trusted"
  | "importexport_import_vm_from_trusted_to_untrusted"
  | "importexport_import_vm_from_untrusted_to_trusted"
  | "irs_confirmed_disk_space_low"
  | "irs_disk_space_low"
  | "irs_disk_space_low_error"
  | "irs_failure"
  | "mac_address_is_external"
  | "multipath_devices_without_valid_paths_on_host"
  | "network_update_display_for_cluster_with_active_vm"
  | "network_update_display_for_host_with_active_vm"
  | "no_faulty_multipaths_on_host"
  | "number_of_lvs_on_storage_domain_exceeded_threshold"
  | "remove_gluster_volume_bricks_not_found_from_cli"
  | "start_removing_gluster_volume_bricks"
  | "start_removing_gluster_volume_bricks_detected_from_cli"
  | "start_removing_gluster_volume_bricks_failed"
  | "system_change_storage_pool_status_no_host_for_spm"
  | "system_deactivated_storage_domain"
  | "user_add_vm_from_trusted_to_untrusted"
  | "user_add_vm_from_untrusted_to_trusted"
  | "user_add_vm_template_from_trusted_to_untrusted"
  | "user_add_vm_template_from_untrusted_to_trusted"
  | "user_host_maintenance"
  | "user_host_maintenance_manual_ha"
  | "user_host_maintenance_migration_failed"
  | "user_update_vm_from_trusted_to_untrusted"
  | "user_update_vm_from_untrusted_to_trusted"
  | "user_update_vm_template_from_trusted_to_untrusted"
  | "user_update_vm_template_from_untrusted_to_trusted"
  | "vm_console_connected"
  | "vm_console_disconnected"
  | "vm_down_error"
  | "vm_failure"
  | "vm_migration_failed"
  | "vm_migration_start"
  | "vm_migration_to_server_failed"
  | "vm_not_responding"
  | "vm_paused"
  | "vm_paused_eio"
  | "vm_paused_enospc"
  | "vm_paused_eperm"
  | "vm_paused_error"
  | "vm_recovered_from_pause_error"
  | "vm_set_ticket"
  | "vm_status_restored"
>;

/** Notification method: the known values. Since 4.4.0. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/notification_method) */
export type NotificationMethod = OpenEnum<"smtp" | "snmp">;

/** NUMA tune mode: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/numa_tune_mode) */
export type NumaTuneMode = OpenEnum<"interleave" | "preferred" | "strict">;

/** Open stack network provider type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/open_stack_network_provider_type) */
export type OpenStackNetworkProviderType = OpenEnum<"external" | "neutron">;

/**
 * Openstack volume authentication key usage type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/openstack_volume_authentication_key_usage_type)
 *
 * @deprecated The API model says so, without naming a successor.
 */
export type OpenstackVolumeAuthenticationKeyUsageType = OpenEnum<"ceph">;

/**
 * OS type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/os_type)
 *
 * @deprecated The API model says so, without naming a successor.
 */
export type OsType = OpenEnum<
  | "other"
  | "other_linux"
  | "rhel_3"
  | "rhel_3x64"
  | "rhel_4"
  | "rhel_4x64"
  | "rhel_5"
  | "rhel_5x64"
  | "rhel_6"
  | "rhel_6x64"
  | "unassigned"
  | "windows_2003"
  | "windows_2003x64"
  | "windows_2008"
  | "windows_2008r2x64"
  | "windows_2008x64"
  | "windows_2012x64"
  | "windows_7"
  | "windows_7x64"
  | "windows_8"
  | "windows_8x64"
  | "windows_xp"
>;

/** Parallel migrations policy: the known values. Since 4.5.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/parallel_migrations_policy) */
export type ParallelMigrationsPolicy = OpenEnum<"auto" | "auto_parallel" | "custom" | "disabled" | "inherit">;

/** Payload encoding: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/payload_encoding) */
export type PayloadEncoding = OpenEnum<"base64" | "plaintext">;

/** Pm proxy type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/pm_proxy_type) */
export type PmProxyType = OpenEnum<"cluster" | "dc" | "other_dc">;

/** Policy unit type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/policy_unit_type) */
export type PolicyUnitType = OpenEnum<"filter" | "load_balancing" | "weight">;

/** Power management status: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/power_management_status) */
export type PowerManagementStatus = OpenEnum<"off" | "on" | "unknown">;

/** Qcow version: the known values. Since 4.1. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/qcow_version) */
export type QcowVersion = OpenEnum<"qcow2_v2" | "qcow2_v3">;

/** QoS type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/qos_type) */
export type QosType = OpenEnum<"cpu" | "hostnetwork" | "network" | "storage">;

/** Quota mode type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/quota_mode_type) */
export type QuotaModeType = OpenEnum<"audit" | "disabled" | "enabled">;

/** Reported device type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/reported_device_type) */
export type ReportedDeviceType = OpenEnum<"network">;

/** Resolution type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/resolution_type) */
export type ResolutionType = OpenEnum<"add" | "copy">;

/**
 * Rng source: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/rng_source)
 *
 * Since 4.1: `urandom`.
 */
export type RngSource = OpenEnum<"hwrng" | "random" | "urandom">;

/** Role type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/role_type) */
export type RoleType = OpenEnum<"admin" | "user">;

/**
 * SCSI generic i o: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/scsi_generic_i_o)
 *
 * Since 4.3.5: `disabled`.
 */
export type ScsiGenericIO = OpenEnum<"disabled" | "filtered" | "unfiltered">;

/** Se linux mode: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/se_linux_mode) */
export type SeLinuxMode = OpenEnum<"disabled" | "enforcing" | "permissive">;

/**
 * Serial number policy: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/serial_number_policy)
 *
 * Since 4.4.0: `none`.
 */
export type SerialNumberPolicy = OpenEnum<"custom" | "host" | "none" | "vm">;

/** Snapshot status: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/snapshot_status) */
export type SnapshotStatus = OpenEnum<"in_preview" | "locked" | "ok">;

/** Snapshot type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/snapshot_type) */
export type SnapshotType = OpenEnum<"active" | "preview" | "regular" | "stateless">;

/** SPM status: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/spm_status) */
export type SpmStatus = OpenEnum<"contending" | "none" | "spm">;

/** SSH authentication method: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/ssh_authentication_method) */
export type SshAuthenticationMethod = OpenEnum<"password" | "publickey">;

/** SSO method: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/sso_method) */
export type SsoMethod = OpenEnum<"guest_agent">;

/** Statistic kind: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/statistic_kind) */
export type StatisticKind = OpenEnum<"counter" | "gauge">;

/** Statistic unit: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/statistic_unit) */
export type StatisticUnit = OpenEnum<
  "bits_per_second" | "bytes" | "bytes_per_second" | "count_per_second" | "none" | "percent" | "seconds"
>;

/** Step enum: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/step_enum) */
export type StepEnum = OpenEnum<
  "executing" | "finalizing" | "rebalancing_volume" | "removing_bricks" | "unknown" | "validating"
>;

/** Step status: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/step_status) */
export type StepStatus = OpenEnum<"aborted" | "failed" | "finished" | "started" | "unknown">;

/** Storage domain status: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain_status) */
export type StorageDomainStatus = OpenEnum<
  | "activating"
  | "active"
  | "detaching"
  | "inactive"
  | "locked"
  | "maintenance"
  | "mixed"
  | "preparing_for_maintenance"
  | "unattached"
  | "unknown"
>;

/**
 * Storage domain type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_domain_type)
 *
 * Since 4.3: `managed_block_storage`.
 */
export type StorageDomainType = OpenEnum<
  "data" | "export" | "image" | "iso" | "managed_block_storage" | "volume"
>;

/**
 * Storage format: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_format)
 *
 * Since 4.1: `v4`.
 * Since 4.3: `v5`.
 */
export type StorageFormat = OpenEnum<"v1" | "v2" | "v3" | "v4" | "v5">;

/**
 * Storage type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/storage_type)
 *
 * Since 4.3: `managed_block_storage`.
 */
export type StorageType = OpenEnum<
  | "cinder"
  | "fcp"
  | "glance"
  | "glusterfs"
  | "iscsi"
  | "localfs"
  | "managed_block_storage"
  | "nfs"
  | "posixfs"
>;

/** Switch type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/switch_type) */
export type SwitchType = OpenEnum<"legacy" | "ovs">;

/** Template status: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/template_status) */
export type TemplateStatus = OpenEnum<"illegal" | "locked" | "ok">;

/** TPM support: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/tpm_support) */
export type TpmSupport = OpenEnum<"required" | "supported" | "unsupported">;

/** Transport type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/transport_type) */
export type TransportType = OpenEnum<"rdma" | "tcp">;

/**
 * USB type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/usb_type)
 *
 * Deprecated: `legacy`.
 */
export type UsbType = OpenEnum<"legacy" | "native">;

/** Value type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/value_type) */
export type ValueType = OpenEnum<"decimal" | "integer" | "string">;

/** Vgpu placement: the known values. Since 4.3. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vgpu_placement) */
export type VgpuPlacement = OpenEnum<"consolidated" | "separated">;

/**
 * Video type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/video_type)
 *
 * Deprecated: `cirrus`, `qxl`.
 */
export type VideoType = OpenEnum<"bochs" | "cirrus" | "qxl" | "vga">;

/** VM affinity: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_affinity) */
export type VmAffinity = OpenEnum<"migratable" | "pinned" | "user_migratable">;

/** VM device type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_device_type) */
export type VmDeviceType = OpenEnum<"cdrom" | "floppy">;

/** VM pool type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_pool_type) */
export type VmPoolType = OpenEnum<"automatic" | "manual">;

/** VM status: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_status) */
export type VmStatus = OpenEnum<
  | "down"
  | "image_locked"
  | "migrating"
  | "not_responding"
  | "paused"
  | "powering_down"
  | "powering_up"
  | "reboot_in_progress"
  | "restoring_state"
  | "saving_state"
  | "suspended"
  | "unassigned"
  | "unknown"
  | "up"
  | "wait_for_launch"
>;

/** VM storage error resume behaviour: the known values. Since 4.2. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_storage_error_resume_behaviour) */
export type VmStorageErrorResumeBehaviour = OpenEnum<"auto_resume" | "kill" | "leave_paused">;

/**
 * VM type: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vm_type)
 *
 * Since 4.2: `high_performance`.
 */
export type VmType = OpenEnum<"desktop" | "high_performance" | "server">;

/** VNIC pass through mode: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/vnic_pass_through_mode) */
export type VnicPassThroughMode = OpenEnum<"disabled" | "enabled">;

/** Watchdog action: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/watchdog_action) */
export type WatchdogAction = OpenEnum<"dump" | "none" | "pause" | "poweroff" | "reset">;

/**
 * Watchdog model: the known values. [Reference](https://ovirt.github.io/ovirt-engine-api-model/4.5/#types/watchdog_model)
 *
 * Since 4.2: `diag288`.
 */
export type WatchdogModel = OpenEnum<"diag288" | "i6300esb">;
