// Generated from the API model by `pnpm codegen`: do not edit.

/** The schema of API model 4.6.1, for `Schema` to read. */
export const packed: string = `\
4.6.1 System

AccessProtocol cifs gluster nfs
Architecture aarch64 loongarch64 ppc64 s390x undefined x86_64
AutoNumaStatus disable enable unknown
AutoPinningPolicy adjust disabled existing
BackupPhase failed finalizing initializing ready starting succeeded
BiosType cluster_default i440fx_sea_bios q35_ovmf q35_sea_bios q35_secure_boot
BootDevice cdrom hd network
BootProtocol autoconf dhcp none poly_dhcp_autoconf static
CheckpointState created invalid
CloudInitNetworkProtocol eni openstack_metadata
ClusterUpgradeAction finish start update_progress
ConfigurationType ova ovf
CpuMode custom host_model host_passthrough
CpuPinningPolicy dedicated isolate_threads manual none resize_and_pin_numa
CreationStatus complete failed in_progress pending
DataCenterStatus contend maintenance not_operational problematic uninitialized up
DiskBackup incremental none
DiskBackupMode full incremental
DiskContentType backup_scratch data hosted_engine hosted_engine_configuration hosted_engine_metadata hosted_engine_sanlock iso memory_dump_volume memory_metadata_volume ovf_store
DiskFormat cow raw
DiskInterface ide sata spapr_vscsi virtio virtio_scsi
DiskStatus illegal locked ok
DiskStorageType cinder image lun managed_block_storage
DiskType data system
DisplayType spice vnc
EntityExternalStatus error failure info ok warning
ExternalStatus error failure info ok warning
ExternalSystemType gluster vdsm
ExternalVmProviderType kvm vmware xen
FenceType manual restart start status stop
FipsMode disabled enabled undefined
FirewallType firewalld iptables
GlusterBrickStatus down unknown up
GlusterHookStatus disabled enabled missing
GlusterState down unknown up
GlusterVolumeStatus down unknown up
GlusterVolumeType disperse distribute distributed_disperse distributed_replicate distributed_stripe distributed_striped_replicate replicate stripe striped_replicate
GraphicsType spice vnc
HookContentType binary text
HookStage post pre
HookStatus disabled enabled missing
HostProtocol stomp xml
HostStatus connecting down error initializing installing installing_os install_failed kdumping maintenance non_operational non_responsive pending_approval preparing_for_maintenance reboot unassigned up
HostType ovirt_node rhel rhev_h
ImageFileType disk floppy iso
ImageTransferDirection download upload
ImageTransferPhase cancelled cancelled_system cancelled_user finalizing_cleanup finalizing_failure finalizing_success finished_cleanup finished_failure finished_success initializing paused_system paused_user resuming transferring unknown
ImageTransferTimeoutPolicy cancel legacy pause
InheritableBoolean false inherit true
IpVersion v4 v6
JobStatus aborted failed finished started unknown
KdumpStatus disabled enabled unknown
LogMaxMemoryUsedThresholdType absolute_value_in_mb percentage
LogSeverity alert error normal warning
LunStatus free unusable used
MessageBrokerType qpid rabbit_mq
MigrateOnError do_not_migrate migrate migrate_highly_available
MigrationBandwidthAssignmentMethod auto custom hypervisor_default
NetworkPluginType open_vswitch
NetworkStatus non_operational operational
NetworkUsage default_route display gluster management migration vm
NfsVersion auto v3 v4 v4_0 v4_1 v4_2
NicInterface e1000 e1000e pci_passthrough rtl8139 rtl8139_virtio spapr_vlan virtio
NicStatus down up
NotifiableEvent cluster_alert_ha_reservation cluster_alert_ha_reservation_down dwh_error dwh_stopped engine_backup_completed engine_backup_failed engine_backup_started engine_ca_certification_has_expired engine_ca_certification_is_about_to_expire engine_certification_has_expired engine_certification_is_about_to_expire engine_stop faulty_multipaths_on_host gluster_brick_status_changed gluster_hook_added gluster_hook_add_failed gluster_hook_conflict_detected gluster_hook_detected_delete gluster_hook_detected_new gluster_hook_disable gluster_hook_disable_failed gluster_hook_enable gluster_hook_enable_failed gluster_hook_removed gluster_hook_remove_failed gluster_server_add_failed gluster_server_remove gluster_server_remove_failed gluster_service_restarted gluster_service_restart_failed gluster_service_started gluster_service_start_failed gluster_service_stopped gluster_service_stop_failed gluster_volume_add_brick gluster_volume_add_brick_failed gluster_volume_all_snapshots_deleted gluster_volume_all_snapshots_delete_failed gluster_volume_brick_replaced gluster_volume_confirmed_space_low gluster_volume_create gluster_volume_create_failed gluster_volume_delete gluster_volume_delete_failed gluster_volume_migrate_brick_data_finished gluster_volume_options_reset gluster_volume_options_reset_all gluster_volume_options_reset_failed gluster_volume_option_added gluster_volume_option_modified gluster_volume_option_set_failed gluster_volume_profile_start gluster_volume_profile_start_failed gluster_volume_profile_stop gluster_volume_profile_stop_failed gluster_volume_rebalance_finished gluster_volume_rebalance_not_found_from_cli gluster_volume_rebalance_start gluster_volume_rebalance_start_detected_from_cli gluster_volume_rebalance_start_failed gluster_volume_rebalance_stop gluster_volume_rebalance_stop_failed gluster_volume_remove_bricks gluster_volume_remove_bricks_failed gluster_volume_remove_bricks_stop gluster_volume_remove_bricks_stop_failed gluster_volume_replace_brick_failed gluster_volume_replace_brick_start gluster_volume_replace_brick_start_failed gluster_volume_snapshot_activated gluster_volume_snapshot_activate_failed gluster_volume_snapshot_created gluster_volume_snapshot_create_failed gluster_volume_snapshot_deactivated gluster_volume_snapshot_deactivate_failed gluster_volume_snapshot_deleted gluster_volume_snapshot_delete_failed gluster_volume_snapshot_restored gluster_volume_snapshot_restore_failed gluster_volume_start gluster_volume_start_failed gluster_volume_stop gluster_volume_stop_failed ha_vm_failed ha_vm_restart_failed host_activate_failed host_activate_manual_ha host_approve_failed host_bond_slave_state_down host_certificate_has_invalid_san host_certification_has_expired host_certification_is_about_to_expire host_failure host_high_cpu_use host_high_mem_use host_high_swap_use host_initiated_run_vm_failed host_install_failed host_interface_high_network_use host_interface_state_down host_low_mem host_low_swap host_recover_failed host_set_nonoperational host_set_nonoperational_domain host_set_nonoperational_iface_down host_slow_storage_response_time host_time_drift_alert host_untrusted host_updates_are_available host_updates_are_available_with_packages importexport_import_template_from_trusted_to_untrusted importexport_import_template_from_untrusted_to_trusted importexport_import_vm_from_trusted_to_untrusted importexport_import_vm_from_untrusted_to_trusted irs_confirmed_disk_space_low irs_disk_space_low irs_disk_space_low_error irs_failure mac_address_is_external multipath_devices_without_valid_paths_on_host network_update_display_for_cluster_with_active_vm network_update_display_for_host_with_active_vm no_faulty_multipaths_on_host number_of_lvs_on_storage_domain_exceeded_threshold remove_gluster_volume_bricks_not_found_from_cli start_removing_gluster_volume_bricks start_removing_gluster_volume_bricks_detected_from_cli start_removing_gluster_volume_bricks_failed system_change_storage_pool_status_no_host_for_spm system_deactivated_storage_domain user_add_vm_from_trusted_to_untrusted user_add_vm_from_untrusted_to_trusted user_add_vm_template_from_trusted_to_untrusted user_add_vm_template_from_untrusted_to_trusted user_host_maintenance user_host_maintenance_manual_ha user_host_maintenance_migration_failed user_update_vm_from_trusted_to_untrusted user_update_vm_from_untrusted_to_trusted user_update_vm_template_from_trusted_to_untrusted user_update_vm_template_from_untrusted_to_trusted vm_console_connected vm_console_disconnected vm_down_error vm_failure vm_migration_failed vm_migration_start vm_migration_to_server_failed vm_not_responding vm_paused vm_paused_eio vm_paused_enospc vm_paused_eperm vm_paused_error vm_recovered_from_pause_error vm_set_ticket vm_status_restored
NotificationMethod smtp snmp
NumaTuneMode interleave preferred strict
OpenStackNetworkProviderType external neutron
OpenstackVolumeAuthenticationKeyUsageType ceph
OsType other other_linux rhel_3 rhel_3x64 rhel_4 rhel_4x64 rhel_5 rhel_5x64 rhel_6 rhel_6x64 unassigned windows_2003 windows_2003x64 windows_2008 windows_2008r2x64 windows_2008x64 windows_2012x64 windows_7 windows_7x64 windows_8 windows_8x64 windows_xp
ParallelMigrationsPolicy auto auto_parallel custom disabled inherit
PayloadEncoding base64 plaintext
PmProxyType cluster dc other_dc
PolicyUnitType filter load_balancing weight
PowerManagementStatus off on unknown
QcowVersion qcow2_v2 qcow2_v3
QosType cpu hostnetwork network storage
QuotaModeType audit disabled enabled
ReportedDeviceType network
ResolutionType add copy
RngSource hwrng random urandom
RoleType admin user
ScsiGenericIO disabled filtered unfiltered
SeLinuxMode disabled enforcing permissive
SerialNumberPolicy custom host none vm
SnapshotStatus in_preview locked ok
SnapshotType active preview regular stateless
SpmStatus contending none spm
SshAuthenticationMethod password publickey
SsoMethod guest_agent
StatisticKind counter gauge
StatisticUnit bits_per_second bytes bytes_per_second count_per_second none percent seconds
StepEnum executing finalizing rebalancing_volume removing_bricks unknown validating
StepStatus aborted failed finished started unknown
StorageDomainStatus activating active detaching inactive locked maintenance mixed preparing_for_maintenance unattached unknown
StorageDomainType data export image iso managed_block_storage volume
StorageFormat v1 v2 v3 v4 v5
StorageType cinder fcp glance glusterfs iscsi localfs managed_block_storage nfs posixfs
SwitchType legacy ovs
TemplateStatus illegal locked ok
TpmSupport required supported unsupported
TransportType rdma tcp
UsbType legacy native
ValueType decimal integer string
VgpuPlacement consolidated separated
VideoType bochs cirrus qxl vga
VmAffinity migratable pinned user_migratable
VmDeviceType cdrom floppy
VmPoolType automatic manual
VmStatus down image_locked migrating not_responding paused powering_down powering_up reboot_in_progress restoring_state saving_state suspended unassigned unknown up wait_for_launch
VmStorageErrorResumeBehaviour auto_resume kill leave_paused
VmType desktop high_performance server
VnicPassThroughMode disabled enabled
WatchdogAction dump none pause poweroff reset
WatchdogModel diag288 i6300esb

Action:Identified activate? allow_partial_import? async? attach_wgt? attachment:DiskAttachment authorized_key^ auto_pinning_policy^ bricks:GlusterBrick* certificates^* check_connectivity? clone? clone_permissions? cluster^ collapse_snapshots? commit_on_success? connection:StorageConnection connectivity_timeout# correlation_id data_center^ deploy_hosted_engine? details:GlusterVolumeProfileDetails directory discard_snapshots? discovered_targets:IscsiDetails* disk^ disk_profile^ disks^* exclusive? fault^ fence_type filename filter? fix_layout? follow force? grace_period^ host^ image image_transfer^ import_as_template? is_attached? iscsi:IscsiDetails iscsi_targets* job^ lease:StorageDomainLease logical_units^* maintenance_after_restart? maintenance_enabled? migrate_vms_in_affinity_closure? modified_bonds:HostNic* modified_labels:NetworkLabel* modified_network_attachments:NetworkAttachment* optimize_cpu_settings? option^ pause? permission^ power_management^ proxy_ticket^ quota^ reason reassign_bad_macs? reboot? registration_configuration^ remote_viewer_connection_file! removed_bonds:HostNic* removed_labels:NetworkLabel* removed_network_attachments:NetworkAttachment* resolution_type restore_memory? root_password! seal? snapshot^ source_host:Host ssh^ status stop_gluster_service? storage_domain^ storage_domains^* succeeded? synchronized_network_attachments:NetworkAttachment* template^ ticket^ timeout# undeploy_hosted_engine? upgrade_action:ClusterUpgradeAction upgrade_percent_complete# use_cloud_init? use_ignition? use_initialization? use_sysprep? virtual_functions_configuration:HostNicVirtualFunctionsConfiguration vm^ vnic_profile_mappings^* volatile?
AffinityGroup:Identified broken? enforcing? hosts_rule:AffinityRule positive? priority% vms_rule:AffinityRule | cluster^ host_labels:AffinityLabel* hosts^* vm_labels:AffinityLabel* vms^*
AffinityLabel:Identified has_implicit_affinity_group? read_only? | hosts^* vms^*
AffinityRule enabled? enforcing? positive?
Agent:Identified address concurrent? encrypt_options? options^*! order# password! port# type username | host^
AgentConfiguration address broker_type:MessageBrokerType network_mappings password! port# username
Api engine_backup:EngineBackupInfo product_info^ special_objects^ summary:ApiSummary time@ | authenticated_user:User effective_user:User
ApiSummary hosts:ApiSummaryItem storage_domains:ApiSummaryItem users:ApiSummaryItem vms:ApiSummaryItem
ApiSummaryItem active# total#
Application:Identified | vm^
AuthorizedKey:Identified key! | user^
Backup:Identified creation_date@ from_checkpoint_id modification_date@ phase:BackupPhase to_checkpoint_id | disks^* host^ snapshot^ vm^
Balance:Identified | scheduling_policy^ scheduling_policy_unit^
Bios boot_menu^ type:BiosType
BlockStatistic statistics^*
Bonding ad_partner_mac:Mac options^* slaves:HostNic* | active_slave:HostNic
Bookmark:Identified value
Boot devices:BootDevice*
BootMenu enabled?
BrickProfileDetail:EntityProfileDetail | brick:GlusterBrick
Cdrom:Device file^
Certificate:Identified content organization subject
Checkpoint:Identified creation_date@ parent_id state:CheckpointState | disks^* vm^
CloudInit authorized_keys^* files^* host^ network_configuration^ regenerate_ssh_keys? timezone users^*
Cluster:Identified ballooning_enabled? bios_type^ cpu^ custom_scheduling_policy_properties:Property* display^ error_handling^ fencing_policy^ fips_mode^ firewall_type^ gluster_service? gluster_tuned_profile ha_reservation? ksm^ log_max_memory_used_threshold# log_max_memory_used_threshold_type^ maintenance_reason_required? memory_policy^ migration:MigrationOptions optional_reason? required_rng_sources:RngSource* serial_number^ supported_versions:Version* switch_type^ threads_as_cores? trusted_service? tunnel_migration? upgrade_correlation_id upgrade_in_progress? upgrade_percent_complete# version^ virt_service? vnc_encryption? | affinity_groups^* cpu_profiles^* data_center^ enabled_features:ClusterFeature* external_network_providers:ExternalProvider* gluster_hooks^* gluster_volumes^* mac_pool^ management_network:Network network_filters^* networks^* permissions^* scheduling_policy^
ClusterFeature:Identified | cluster_level^
ClusterLevel:Identified cpu_types^* permits^* | cluster_features^*
Configuration data! type:ConfigurationType
Console enabled?
Core index# socket#
Cpu architecture^ cores^* cpu_tune^ level# mode:CpuMode name speed% topology:CpuTopology type
CpuProfile:Identified | cluster^ permissions^* qos^
CpuTopology cores# sockets# threads#
CpuTune vcpu_pins^*
CpuType architecture^ level# name
CustomProperty name regexp value
DataCenter:Identified local? quota_mode:QuotaModeType status:DataCenterStatus storage_format^ supported_versions:Version* version^ | clusters^* iscsi_bonds^* mac_pool^ networks^* permissions^* qoss^* quotas^* storage_domains^*
Device:Identified | instance_type^ template^ vm^ vms^*
Disk:Device active? actual_size# alias backup:DiskBackup backup_mode:DiskBackupMode bootable? content_type:DiskContentType external_disk format:DiskFormat image_id initial_size# interface:DiskInterface logical_name lun_storage:HostStorage propagate_errors? provisioned_size# qcow_version^ read_only? sgio:ScsiGenericIO shareable? sparse? status:DiskStatus storage_type:DiskStorageType total_size# uses_scsi_reservation? wipe_after_delete? | disk_profile^ disk_snapshots^* openstack_volume_type:OpenStackVolumeType permissions^* quota^ snapshot^ statistics^* storage_domain^ storage_domains^*
DiskAttachment:Identified active? bootable? interface:DiskInterface logical_name pass_discard? read_only? uses_scsi_reservation? | disk^ template^ vm^
DiskProfile:Identified | permissions^* qos^ storage_domain^
DiskSnapshot:Disk | disk^ parent:DiskSnapshot
Display address allow_override? certificate^ copy_paste_enabled? disconnect_action disconnect_action_delay# file_transfer_enabled? keyboard_layout monitors# port# proxy secure_port# single_qxl_pci? smartcard_enabled? type:DisplayType video_type^
Dns search_domains:Host* servers:Host*
DnsResolverConfiguration name_servers*
Domain:Identified user^ | groups^* users^*
DynamicCpu cpu_tune^ topology:CpuTopology
EngineBackupInfo last_cinder_backup@ last_db_backup@ last_dwh_backup@ last_engine_backup@ last_grafana_backup@ last_keycloak_backup@
EntityProfileDetail profile_details^*
ErrorHandling on_error:MigrateOnError
Event:Identified code# correlation_id custom_data custom_id# flood_rate# index# log_on_host? origin severity:LogSeverity time@ | cluster^ data_center^ host^ storage_domain^ template^ user^ vm^
EventSubscription:Identified address event:NotifiableEvent notification_method^ user^
ExternalComputeResource:Identified provider url user | external_host_provider^
ExternalDiscoveredHost:Identified ip last_report mac subnet_name | external_host_provider^
ExternalHost:Identified address | external_host_provider^
ExternalHostGroup:Identified architecture_name domain_name operating_system_name subnet_name | external_host_provider^
ExternalHostProvider:ExternalProvider | certificates^* compute_resources:ExternalComputeResource* discovered_hosts:ExternalDiscoveredHost* host_groups:ExternalHostGroup* hosts^*
ExternalNetworkProviderConfiguration:Identified | external_network_provider:ExternalProvider host^
ExternalProvider:Identified authentication_url password! properties^*! requires_authentication? url username
ExternalTemplateImport clone? url! | cluster^ cpu_profile^ host^ quota^ storage_domain^ template^
ExternalVmImport name password! provider:ExternalVmProviderType sparse? url! username | cluster^ cpu_profile^ drivers_iso:File host^ quota^ storage_domain^ vm^
Fault detail reason
FencingPolicy enabled? skip_if_connectivity_broken^ skip_if_gluster_bricks_up? skip_if_gluster_quorum_not_met? skip_if_sd_active^
File:Identified content! type | storage_domain^
Filter:Identified position# | scheduling_policy_unit^
Floppy:Device file^
FopStatistic name statistics^*
GlusterBrick:GlusterBrickAdvancedDetails=brick brick_dir server_id status:GlusterBrickStatus | gluster_volume^ statistics^*
GlusterBrickAdvancedDetails:Device device fs_name gluster_clients^* memory_pools:GlusterMemoryPool* mnt_options pid# port#
GlusterBrickMemoryInfo=brick_memoryinfo/gluster_brick_memory_infos memory_pools:GlusterMemoryPool*
GlusterClient bytes_read# bytes_written# client_port# host_name
GlusterHook:Identified checksum conflict_status# conflicts content content_type:HookContentType gluster_command stage:HookStage status:GlusterHookStatus | cluster^ server_hooks:GlusterServerHook*
GlusterMemoryPool:Identified=memory_pool alloc_count# cold_count# hot_count# max_alloc# max_stdalloc# padded_size# pool_misses# type
GlusterServerHook:Identified=server_hook checksum content_type:HookContentType status:GlusterHookStatus | host^
GlusterVolume:Identified disperse_count# options^* redundancy_count# replica_count# status:GlusterVolumeStatus stripe_count# transport_types^* volume_type:GlusterVolumeType | bricks:GlusterBrick* cluster^ statistics^*
GlusterVolumeProfileDetails:Identified brick_profile_details^* nfs_profile_details^*
GracePeriod expiry#
GraphicsConsole:Identified address port# protocol:GraphicsType tls_port# | instance_type^ template^ vm^
Group:Identified domain_entry_id namespace | domain^ permissions^* roles^* tags^*
GuestOperatingSystem architecture codename distribution family kernel^ version^
HardwareInformation family manufacturer product_name serial_number supported_rng_sources:RngSource* uuid version
HighAvailability enabled? priority#
Hook:Identified event_name md5 | host^
Host:Identified address auto_numa_status^ certificate^ cpu^ device_passthrough:HostDevicePassthrough display^ external_status^ hardware_information^ hosted_engine^ iscsi:IscsiDetails kdump_status^ ksm^ libvirt_version:Version max_scheduling_memory# memory# network_operation_in_progress? numa_supported? os:OperatingSystem override_iptables? ovn_configured? port# power_management^ protocol:HostProtocol reinstallation_required? root_password! se_linux^ spm^ ssh^ status:HostStatus status_detail summary:VmSummary transparent_huge_pages=transparent_hugepages^ type:HostType update_available? version^ vgpu_placement^ | affinity_labels^* agents^* cluster^ cpu_units:HostCpuUnit* devices:HostDevice* external_host_provider^ external_network_provider_configurations^* hooks^* katello_errata^* network_attachments^* nics:HostNic* numa_nodes=host_numa_nodes^* permissions^* statistics^* storage_connection_extensions^* storages:HostStorage* tags^* unmanaged_networks^*
HostCpuUnit:Identified core_id# cpu_id# runs_vdsm? socket_id# | vms^*
HostDevice:Identified capability driver iommu_group# m_dev_types^* physical_function:HostDevice placeholder? product^ vendor^ virtual_functions# | host^ parent_device:HostDevice vm^
HostDevicePassthrough enabled?
HostNic:Identified ad_aggregator_id# base_interface bonding^ boot_protocol^ bridged? check_connectivity? custom_configuration? ip^ ipv6:Ip ipv6_boot_protocol:BootProtocol mac^ mtu# override_configuration? properties^* speed# status:NicStatus virtual_functions_configuration:HostNicVirtualFunctionsConfiguration vlan^ | host^ network^ network_labels^* physical_function:HostNic qos^ statistics^*
HostNicVirtualFunctionsConfiguration all_networks_allowed? max_number_of_virtual_functions# number_of_virtual_functions#
HostStorage:Identified address driver_options:Property*! driver_sensitive_options:Property*! logical_units^* mount_options! nfs_retrans# nfs_timeo# nfs_version^ override_luns? password! path port# portal target type:StorageType username vfs_type volume_group^ | host^
HostedEngine active? configured? global_maintenance? local_maintenance? score#
Icon:Identified data media_type
Identified comment description id~ name
Image:Identified size# type:ImageFileType | storage_domain^
ImageTransfer:Identified active? direction:ImageTransferDirection format:DiskFormat inactivity_timeout# phase:ImageTransferPhase proxy_url! shallow? timeout_policy:ImageTransferTimeoutPolicy transfer_url! transferred# | backup^ disk^ host^ image^ snapshot:DiskSnapshot
Initialization active_directory_ou authorized_ssh_keys! cloud_init^ cloud_init_network_protocol^ configuration^ custom_script! dns_search dns_servers domain host_name input_locale nic_configurations^* org_name regenerate_ids? regenerate_ssh_keys? root_password! system_locale timezone ui_language user_locale user_name windows_license_key!
InstanceType:Template
Io threads#
Ip address gateway netmask version:IpVersion
IpAddressAssignment assignment_method:BootProtocol ip^
IscsiBond:Identified | data_center^ networks^* storage_connections^*
IscsiDetails address disk_id initiator lun_mapping# password! paths# port# portal product_id serial size# status storage_domain_id target username vendor_id volume_group_id
Job:Identified auto_cleared? end_time@ external? last_updated@ start_time@ status:JobStatus | owner:User steps^*
KatelloErratum:Identified issued@ packages^* severity solution summary title type | host^ vm^
Kernel version^
Ksm enabled? merge_across_nodes?
LinkLayerDiscoveryProtocolElement:Identified oui# properties^* subtype# type#
LogicalUnit active_paths# address discard_max_size# discard_zeroes_data? disk_id id~ lun_mapping# password! paths# port# portal product_id serial size# status:LunStatus storage_domain_id target username vendor_id volume_group_id
MDevType available_instances# description human_readable_name name
Mac address
MacPool:Identified allow_duplicates? default_pool? ranges^* | permissions^*
MemoryOverCommit percent#
MemoryPolicy ballooning? guaranteed# max# over_commit:MemoryOverCommit transparent_huge_pages=transparent_hugepages^
Method id:SsoMethod~
MigrationBandwidth assignment_method:MigrationBandwidthAssignmentMethod custom_value#
MigrationOptions=migration/migration_optionss auto_converge:InheritableBoolean bandwidth:MigrationBandwidth compressed:InheritableBoolean custom_parallel_migrations# encrypted:InheritableBoolean parallel_migrations_policy^ | policy:MigrationPolicy
MigrationPolicy:Identified
Network:Identified display? dns_resolver_configuration^ ip^ mtu# port_isolation? profile_required? required? status:NetworkStatus stp? usages:NetworkUsage* vdsm_name vlan^ | cluster^ data_center^ external_provider:OpenStackNetworkProvider external_provider_physical_network:Network network_labels^* permissions^* qos^ vnic_profiles^*
NetworkAttachment:Identified dns_resolver_configuration^ in_sync? ip_address_assignments^* properties^* reported_configurations^* | host^ host_nic^ network^ qos^
NetworkConfiguration dns^ nics^*
NetworkFilter:Identified version^
NetworkFilterParameter:Identified value | nic^
NetworkLabel:Identified | host_nic^ network^
NfsProfileDetail:EntityProfileDetail nfs_server_ip
Nic:Device boot_protocol^ interface:NicInterface linked? mac^ on_boot? plugged? synced? | network^ network_attachments^* network_filter_parameters^* network_labels^* reported_devices^* statistics^* virtual_function_allowed_labels:NetworkLabel* virtual_function_allowed_networks:Network* vnic_profile^
NicConfiguration boot_protocol^ ip^ ipv6:Ip ipv6_boot_protocol:BootProtocol name on_boot?
NumaNode:Identified=host_numa_node cpu^ index# memory# node_distance | host^ statistics^*
NumaNodePin host_numa_node:NumaNode index# pinned?
OpenStackImage:Identified=openstack_image | openstack_image_provider:OpenStackImageProvider
OpenStackImageProvider:OpenStackProvider=openstack_image_provider | certificates^* images:OpenStackImage*
OpenStackNetwork:Identified=openstack_network | openstack_network_provider:OpenStackNetworkProvider
OpenStackNetworkProvider:OpenStackProvider=openstack_network_provider agent_configuration^ auto_sync? external_plugin_type plugin_type:NetworkPluginType project_domain_name project_name read_only? type:OpenStackNetworkProviderType unmanaged? user_domain_name | certificates^* networks:OpenStackNetwork* subnets:OpenStackSubnet*
OpenStackProvider:ExternalProvider tenant_name
OpenStackSubnet:Identified=openstack_subnet cidr dns_servers* gateway ip_version | openstack_network:OpenStackNetwork
OpenStackVolumeProvider:OpenStackProvider=openstack_volume_provider | authentication_keys:OpenstackVolumeAuthenticationKey* certificates^* data_center^ volume_types:OpenStackVolumeType*
OpenStackVolumeType:Identified properties^* | openstack_volume_provider:OpenStackVolumeProvider
OpenstackVolumeAuthenticationKey:Identified creation_date@ usage_type:OpenstackVolumeAuthenticationKeyUsageType uuid value! | openstack_volume_provider:OpenStackVolumeProvider
OperatingSystem=os boot^ cmdline custom_kernel_cmdline description initrd kernel reported_kernel_cmdline type version^
OperatingSystemInfo:Identified=operating_system/operation_systems architecture^ large_icon:Icon small_icon:Icon tpm_support^
Option name type value
Package name
Payload files^* type:VmDeviceType volume_id
Permission:Identified | cluster^ data_center^ disk^ group^ host^ role^ storage_domain^ template^ user^ vm^ vm_pool^
Permit:Identified administrative? | role^
PmProxy type:PmProxyType
PortMirroring
PowerManagement address agents^* automatic_pm_enabled? enabled? kdump_detection? options^*! password! pm_proxies^* status:PowerManagementStatus type username
Product:Identified
ProductInfo instance_id name vendor version^
ProfileDetail block_statistics^* duration# fop_statistics^* profile_type statistics^*
Property name value
ProxyTicket value!
Qos:Identified cpu_limit# inbound_average# inbound_burst# inbound_peak# max_iops# max_read_iops# max_read_throughput# max_throughput# max_write_iops# max_write_throughput# outbound_average# outbound_average_linkshare# outbound_average_realtime# outbound_average_upperlimit# outbound_burst# outbound_peak# type:QosType | data_center^
Quota:Identified cluster_hard_limit_pct# cluster_soft_limit_pct# data_center^ disks^* storage_hard_limit_pct# storage_soft_limit_pct# users^* vms^* | permissions^* quota_cluster_limits^* quota_storage_limits^*
QuotaClusterLimit:Identified memory_limit% memory_usage% vcpu_limit# vcpu_usage# | cluster^ quota^
QuotaStorageLimit:Identified limit# usage% | quota^ storage_domain^
Range from to
Rate bytes# period#
RegistrationAffinityGroupMapping | from:AffinityGroup to:AffinityGroup
RegistrationAffinityLabelMapping | from:AffinityLabel to:AffinityLabel
RegistrationClusterMapping | from:Cluster to:Cluster
RegistrationConfiguration affinity_group_mappings:RegistrationAffinityGroupMapping* affinity_label_mappings:RegistrationAffinityLabelMapping* cluster_mappings:RegistrationClusterMapping* domain_mappings:RegistrationDomainMapping* lun_mappings:RegistrationLunMapping* role_mappings:RegistrationRoleMapping* vnic_profile_mappings:RegistrationVnicProfileMapping*
RegistrationDomainMapping | from:Domain to:Domain
RegistrationLunMapping | from:Disk to:Disk
RegistrationRoleMapping | from:Role to:Role
RegistrationVnicProfileMapping | from:VnicProfile to:VnicProfile
ReportedConfiguration actual_value expected_value in_sync? name
ReportedDevice:Identified ips^* mac^ type:ReportedDeviceType | vm^
RngDevice rate^ source:RngSource
Role:Identified administrative? mutable? | permits^* user^
SchedulingPolicy:Identified default_policy? locked? properties^* | balances^* filters^* weight^*
SchedulingPolicyUnit:Identified enabled? internal? properties^* type:PolicyUnitType
SeLinux mode:SeLinuxMode
SerialNumber policy:SerialNumberPolicy value
Session:Identified console_user? ip^ protocol | user^ vm^
SkipIfConnectivityBroken enabled? threshold#
SkipIfSdActive enabled?
Snapshot:Vm date@ persist_memorystate? snapshot_status^ snapshot_type^ | disks^* vm^
SpecialObjects | blank_template:Template root_tag:Tag
Spm priority# status:SpmStatus
Ssh:Identified authentication_method:SshAuthenticationMethod fingerprint port# public_key user^
SshPublicKey:Identified content! | user^
Sso methods^*
Statistic:Identified kind:StatisticKind type:ValueType unit:StatisticUnit values^* | brick:GlusterBrick disk^ gluster_volume^ host^ host_nic^ host_numa_node:NumaNode nic^ step^ vm^
Step:Identified end_time@ external? external_type:ExternalSystemType number# progress# start_time@ status:StepStatus type:StepEnum | execution_host:Host job^ parent_step:Step statistics^*
StorageConnection:Identified address mount_options! nfs_retrans# nfs_timeo# nfs_version^ password! path port# portal target type:StorageType username vfs_type | gluster_volume^ host^
StorageConnectionExtension:Identified password! target username | host^
StorageDomain:Identified available# backup? block_size# committed# critical_space_action_blocker# discard_after_delete? external_status^ import? master? status:StorageDomainStatus storage:HostStorage storage_format^ supports_discard? supports_discard_zeroes_data? type:StorageDomainType used# warning_low_space_indicator# wipe_after_delete? | data_center^ data_centers^* disk_profiles^* disk_snapshots^* disks^* files^* host^ images^* permissions^* storage_connections^* templates^* vms^*
StorageDomainLease | storage_domain^
SystemOption:Identified values:SystemOptionValue*
SystemOptionValue value version
Tag:Identified | group^ host^ parent:Tag template^ user^ vm^
Template:VmBase status:TemplateStatus version:TemplateVersion vm^ | cdroms^* disk_attachments^* graphics_consoles^* mediated_devices:VmMediatedDevice* nics^* permissions^* tags^* watchdogs^*
TemplateVersion version_name version_number# | base_template:Template
Ticket expiry# value!
TimeZone name utc_offset
TransparentHugePages=transparent_hugepages/transparent_huge_pagess enabled?
UnmanagedNetwork:Identified | host^ host_nic^
Usb enabled? type:UsbType
User:Identified department domain_entry_id email last_name logged_in? namespace password! principal user_name user_options:Property* | domain^ groups^* options:UserOption* permissions^* roles^* ssh_public_keys^* tags^*
UserOption:Identified content | user^
Value datum% detail
VcpuPin cpu_set vcpu#
Vendor:Identified
Version:Identified build# full_version major# minor# revision#
VirtioScsi enabled?
VirtualNumaNode:NumaNode=vm_numa_node numa_node_pins^* numa_tune_mode^ | vm^
Vlan id#~
Vm:VmBase fqdn guest_operating_system^ guest_time_zone:TimeZone has_illegal_images? next_run_configuration_exists? numa_tune_mode^ payloads^* run_once? start_time@ status:VmStatus status_detail stop_reason stop_time@ use_latest_template_version? | affinity_labels^* applications^* cdroms^* disk_attachments^* dynamic_cpu^ external_host_provider^ floppies^* graphics_consoles^* host^ host_devices^* instance_type^ katello_errata^* mediated_devices:VmMediatedDevice* nics^* numa_nodes=host_numa_nodes^* original_template:Template permissions^* reported_devices^* sessions^* snapshots^* statistics^* tags^* template^ vm_pool^ watchdogs^*
VmBase:Identified auto_pinning_policy^ bios^ console^ cpu^ cpu_pinning_policy^ cpu_shares# creation_time@ custom_compatibility_version:Version custom_cpu_model custom_emulated_machine custom_properties^* delete_protected? display^ domain^ high_availability^ initialization^ io^ large_icon:Icon lease:StorageDomainLease memory# memory_policy^ migration:MigrationOptions migration_downtime# multi_queues_enabled? origin os:OperatingSystem placement_policy:VmPlacementPolicy rng_device^ serial_number^ small_icon:Icon soundcard_enabled? sso^ start_paused? stateless? storage_error_resume_behaviour:VmStorageErrorResumeBehaviour time_zone^ tpm_enabled? tunnel_migration? type:VmType usb^ virtio_scsi^ virtio_scsi_multi_queues# virtio_scsi_multi_queues_enabled? | cluster^ cpu_profile^ quota^ storage_domain^
VmMediatedDevice:Device spec_params:Property*
VmPlacementPolicy affinity:VmAffinity | hosts^*
VmPool:Identified auto_storage_select? display^ max_user_vms# prestarted_vms# rng_device^ size# soundcard_enabled? stateful? tpm_enabled? type:VmPoolType use_latest_template_version? | cluster^ instance_type^ permissions^* template^ vm^
VmSummary active# migrating# total#
VnicPassThrough mode:VnicPassThroughMode
VnicProfile:Identified custom_properties^* migratable? pass_through:VnicPassThrough port_mirroring? | failover:VnicProfile network^ network_filter^ permissions^* qos^
VnicProfileMapping source_network_name source_network_profile_name | target_vnic_profile:VnicProfile
VolumeGroup id~ logical_units^* name
Watchdog:Device action:WatchdogAction model:WatchdogModel
Weight:Identified factor# | scheduling_policy^ scheduling_policy_unit^

AffinityGroupHostLabel remove(async?)
AffinityGroupHostLabels add(label:AffinityLabel) list(follow,max#)>labels:AffinityLabel* | label*-
AffinityGroupHost remove(async?)
AffinityGroupHosts add(host^) list(follow,max#)>hosts^* | host*-
AffinityGroup get(follow)>group:AffinityGroup remove(async?) update(group:AffinityGroup,async?) | host_labels+ hosts+ vm_labels+ vms+
AffinityGroupVmLabel remove(async?)
AffinityGroupVmLabels add(label:AffinityLabel) list(follow,max#)>labels:AffinityLabel* | label*-
AffinityGroupVm remove(async?)
AffinityGroupVms add(vm^) list(follow,max#)>vms^* | vm*-
AffinityGroups add(group:AffinityGroup) list(follow,max#)>groups:AffinityGroup* | group*-
AffinityLabelHost get(follow)>host^ remove()
AffinityLabelHosts add(host^) list(follow)>hosts^* | host*-
AffinityLabel get(follow)>label:AffinityLabel remove() update(label:AffinityLabel) | hosts+ vms+
AffinityLabelVm get(follow)>vm^ remove()
AffinityLabelVms add(vm^) list(follow)>vms^* | vm*-
AffinityLabels add(label:AffinityLabel) list(follow,max#)>labels:AffinityLabel* | label*-
AssignedAffinityLabel get(follow)>label:AffinityLabel remove()
AssignedAffinityLabels add(label:AffinityLabel) list(follow)>label:AffinityLabel* | label*-
AssignedCpuProfile get(follow)>profile:CpuProfile remove(async?)
AssignedCpuProfiles add(profile:CpuProfile) list(follow,max#)>profiles:CpuProfile* | profile*-
AssignedDiskProfile get(follow)>disk_profile^ remove(async?)
AssignedDiskProfiles add(profile:DiskProfile) list(follow,max#)>profiles:DiskProfile* | profile*-
AssignedPermissions add(permission^) add-cluster_permission(permission^) add-data_center_permission(permission^) add-group_level(permission^) add-host_permission(permission^) add-storage_domain_permission(permission^) add-template_permission(permission^) add-user_level(permission^) add-vm_permission(permission^) add-vm_pool_permission(permission^) list(follow)>permissions^* | permission*
AssignedRoles list(follow,max#)>roles^* | role*
AssignedTag get(follow)>tag^ remove(async?)
AssignedTags add(tag^) list(follow,max#)>tags^* | tag*-
AssignedVnicProfile get(follow)>profile:VnicProfile remove(async?) | permissions:AssignedPermissions
AssignedVnicProfiles add(profile:VnicProfile) list(follow,max#)>profiles:VnicProfile* | profile*-
AttachedStorageDomainDisk:Measurable copy(disk,storage_domain) export(storage_domain) get(follow)>disk^ move(async,filter,storage_domain) register() remove() sparsify() update(disk^) | permissions:AssignedPermissions
AttachedStorageDomainDisks add(disk^,unregistered?) list(follow,max#)>disks^* | disk*-
AttachedStorageDomain activate(async) deactivate(async,force) get(follow)>storage_domain^ remove(async?) | disks+
AttachedStorageDomains add(storage_domain^) list(follow,max#)>storage_domains^* | storage_domain*-
Balance get(filter?,follow)>balance^ remove(async?)
Balances add(balance^) list(filter?,follow,max#)>balances^* | balance*
Bookmark get(follow)>bookmark^ remove(async?) update(bookmark^,async?)
Bookmarks add(bookmark^) list(follow,max#)>bookmarks^* | bookmark*
ClusterEnabledFeature get(follow)>feature:ClusterFeature remove()
ClusterEnabledFeatures add(feature:ClusterFeature) list(follow)>features:ClusterFeature* | feature*-
ClusterExternalProviders list(follow)>providers:ExternalProvider*
ClusterFeature get(follow)>feature:ClusterFeature
ClusterFeatures list(follow)>features:ClusterFeature* | feature*-
ClusterLevel get(follow)>level:ClusterLevel | cluster_features
ClusterLevels list(follow)>levels:ClusterLevel* | level*-
ClusterNetwork get(follow)>network^ remove() update(network^)
ClusterNetworks add(network^) list(follow,max#)>networks^* | network*-
Cluster get(filter?,follow)>cluster^ refresh_gluster_heal_status() remove(async?) reset_emulated_machine(async) sync_all_networks(async) update(cluster^,async?) upgrade(async,correlation_id,upgrade_action,upgrade_percent_complete) | affinity_groups cpu_profiles:AssignedCpuProfiles enabled_features+ external_network_providers:ClusterExternalProviders gluster_hooks gluster_volumes network_filters networks+ permissions:AssignedPermissions
Clusters add(cluster^) list(case_sensitive?,filter?,follow,max#,search)>clusters^* | cluster*
Copyable copy(async)
CpuProfile get(follow)>profile:CpuProfile remove(async?) update(profile:CpuProfile,async?) | permissions:AssignedPermissions
CpuProfiles add(profile:CpuProfile) list(follow,max#)>profile:CpuProfile* | profile*-
DataCenterNetwork get(follow)>network^ remove() update(network^)
DataCenterNetworks add(network^) list(follow,max#)>networks^* | network*-
DataCenter clean_finished_tasks(async) get(filter?,follow)>data_center^ remove(force?,async?) set_master(async,storage_domain) update(data_center^,async?) | clusters iscsi_bonds networks+ permissions:AssignedPermissions qoss quotas storage_domains:AttachedStorageDomains
DataCenters add(data_center^) list(case_sensitive?,filter?,follow,max#,search)>data_centers^* | data_center*
DiskAttachment get(follow)>attachment:DiskAttachment remove(detach_only?) update(disk_attachment^)
DiskAttachments add(attachment:DiskAttachment) add-providing_disk_id(attachment:DiskAttachment) add-signature1(attachment:DiskAttachment) list(follow)>attachments:DiskAttachment* | attachment*-
DiskProfile get(follow)>profile:DiskProfile remove(async?) update(profile:DiskProfile,async?) | permissions:AssignedPermissions
DiskProfiles add(profile:DiskProfile) list(follow,max#)>profile:DiskProfile* | disk_profile*
Disk:Measurable convert(disk,follow) copy(async,disk,disk_profile,filter,quota,storage_domain) export(async,filter,storage_domain) get(all_content?,follow)>disk^ move(async,disk_profile,filter,quota,storage_domain) reduce(async) refresh_lun(host) remove(async?) sparsify() update(disk^) | disk_snapshots permissions:AssignedPermissions
DiskSnapshot get(follow)>snapshot:DiskSnapshot remove(async?)
DiskSnapshots list(follow,include_active?,include_template?,max#)>snapshots:DiskSnapshot* | snapshot*-
Disks add(disk^) add-lun(disk^) add-on_storage_domain(disk^) list(case_sensitive?,follow,max#,search)>disks^* | disk*
DomainGroup get(follow)>get:Group
DomainGroups list(case_sensitive?,follow,max#,search)>groups^* | group*-
Domain get(follow)>domain^ | groups+ users+
DomainUserGroups list(follow)>groups^*
DomainUser get(follow)>user^
DomainUsers list(case_sensitive?,follow,max#,search)>users^* | user*-
Domains list(follow,max#)>domains^* | domain*
EngineKatelloErrata:KatelloErrata
Event get(follow)>event^ remove(async?)
EventSubscription get()>event_subscription^ remove(async?)
EventSubscriptions add(event_subscription^) list(follow,max#)>event_subscriptions^* | event_subscription*
Events add(event^) list(case_sensitive?,follow,from#,max#,search)>events^* undelete(async) | event*
ExternalComputeResource get(follow)>resource:ExternalComputeResource
ExternalComputeResources list(follow,max#)>resources:ExternalComputeResource* | resource*-
ExternalDiscoveredHost get(follow)>host:ExternalDiscoveredHost
ExternalDiscoveredHosts list(follow,max#)>hosts:ExternalDiscoveredHost* | host*-
ExternalHostGroup get(follow)>group:ExternalHostGroup
ExternalHostGroups list(follow,max#)>groups:ExternalHostGroup* | group*-
ExternalHostProvider:ExternalProvider get(follow)>provider:ExternalHostProvider remove(async?) update(provider:ExternalHostProvider,async?) | compute_resources:ExternalComputeResources discovered_hosts:ExternalDiscoveredHosts host_groups:ExternalHostGroups hosts:ExternalHosts
ExternalHostProviders add(provider:ExternalHostProvider) list(follow,max#,search)>providers:ExternalHostProvider* | provider*-
ExternalHost get(follow)>host:ExternalHost
ExternalHosts list(follow,max#)>hosts:ExternalHost* | host*-
ExternalNetworkProviderConfiguration get(follow)>configuration:ExternalNetworkProviderConfiguration
ExternalNetworkProviderConfigurations list(follow)>configurations:ExternalNetworkProviderConfiguration* | configuration*-
ExternalProviderCertificate get(follow)>certificate^
ExternalProviderCertificates list(follow,max#)>certificates^* | certificate*-
ExternalProvider import_certificates(certificates) test_connectivity(async) | certificates+
ExternalTemplateImports add(import:ExternalTemplateImport)
ExternalVmImports add(import:ExternalVmImport)
FenceAgent get(follow)>agent^ remove(async?) update(agent^,async?)
FenceAgents add(agent^) list(follow,max#)>agents^* | agent*-
File get(follow)>file^
Files list(case_sensitive?,follow,max#,refresh?,search)>file^* | file*
Filter get(filter?,follow)>result:Filter remove(async?)
Filters add(filter^) list(filter?,follow,max#)>filters^* | filter*
GlusterBrick:Measurable get(follow)>brick:GlusterBrick remove(async?) replace(async,force)
GlusterBricks activate(async,bricks) add(bricks:GlusterBrick*,replica_count#,stripe_count#) list(follow,max#)>bricks:GlusterBrick* migrate(async,bricks) remove(bricks:GlusterBrick*,replica_count#,async?) stop_migrate(async,bricks) | brick*-
GlusterHook disable(async) enable(async) get(follow)>hook:GlusterHook remove(async?) resolve(async,host,resolution_type)
GlusterHooks list(follow,max#)>hooks:GlusterHook* | hook*-
GlusterVolume:Measurable get(follow)>volume:GlusterVolume get_profile_statistics()>details rebalance(async,fix_layout,force) remove(async?) reset_all_options(async) reset_option(async,force,option) set_option(async,option) start(async,force) start_profile(async) stop(async,force) stop_profile(async) stop_rebalance(async) | gluster_bricks
GlusterVolumes add(volume:GlusterVolume) list(case_sensitive?,follow,max#,search)>volumes:GlusterVolume* | volume*-
Group get(follow)>get:Group remove(async?) | permissions:AssignedPermissions roles:AssignedRoles tags:AssignedTags
Groups add(group^) list(case_sensitive?,follow,max#,search)>groups^* | group*
HostCpuUnits list(follow)>cpu_units:HostCpuUnit*
HostDevice get(follow)>device:HostDevice
HostDevices list(follow,max#)>devices:HostDevice* | device*-
HostHook get(follow)>hook^
HostHooks list(follow,max#)>hooks^* | hook*-
HostNic:Measurable get(all_content?,follow)>nic:HostNic update_virtual_functions_configuration(async,virtual_functions_configuration) | link_layer_discovery_protocol_elements:LinkLayerDiscoveryProtocol network_attachments network_labels virtual_function_allowed_labels:NetworkLabels virtual_function_allowed_networks
HostNics list(all_content?,follow,max#)>nics:HostNic* | nic*-
HostNumaNode:Measurable get(follow)>node:NumaNode
HostNumaNodes list(follow,max#)>nodes:NumaNode* | node*-
Host:Measurable activate(async) approve(activate,async,cluster,host,reboot) approve-using_root_password(activate,async,cluster,host,reboot) approve-using_ssh(activate,async,cluster,host,reboot) commit_net_config(async) copy_host_networks(async,source_host) deactivate(async,reason,stop_gluster_service) discover_iscsi(async,iscsi)>discovered_targets enroll_certificate(async) fence(async,fence_type,maintenance_after_restart)>power_management force_select_spm(async) get(all_content?,filter?,follow)>host^ install(activate,async,deploy_hosted_engine,host,image,reboot,root_password,ssh,undeploy_hosted_engine) install-using_root_password(activate,async,deploy_hosted_engine,host,image,reboot,root_password,ssh,undeploy_hosted_engine) install-using_ssh(activate,async,deploy_hosted_engine,host,image,reboot,root_password,ssh,undeploy_hosted_engine) iscsi_discover(async,iscsi)>iscsi_targets iscsi_login(async,iscsi) refresh(async) remove(force?,async?) setup_networks(async,check_connectivity,commit_on_success,connectivity_timeout,modified_bonds,modified_labels,modified_network_attachments,removed_bonds,removed_labels,removed_network_attachments,synchronized_network_attachments) sync_all_networks(async) unregistered_storage_domains_discover(async,iscsi)>storage_domains update(host^,async?) update-using_root_password(host^,async?) update-using_ssh(host^,async?) upgrade(async,image,reboot,timeout) upgrade_check() | affinity_labels:AssignedAffinityLabels cpu_units+ devices+ external_network_provider_configurations fence_agents hooks+ katello_errata network_attachments nics+ numa_nodes+ permissions:AssignedPermissions storage+ storage_connection_extensions:StorageServerConnectionExtensions tags:AssignedTags unmanaged_networks
HostStorage list(follow,report_status?)>storages:HostStorage* | storage*
Hosts add(host^,activate?,deploy_hosted_engine?,reboot?,undeploy_hosted_engine?) add-using_root_password(host^,activate?,deploy_hosted_engine?,reboot?,undeploy_hosted_engine?) add-using_ssh(host^,activate?,deploy_hosted_engine?,reboot?,undeploy_hosted_engine?) list(all_content?,case_sensitive?,check_vms_in_affinity_closure?,filter?,follow,max#,migration_target_of,search)>hosts^* | host*
Icon get(follow)>icon^
Icons list(follow,max#)>icons^* | icon*
Image get(follow)>image^ import(async,cluster,disk,import_as_template,storage_domain,template)
ImageTransfer cancel() extend() finalize() get(follow)>image_transfer^ pause() resume()
ImageTransfers add(image_transfer^) add-for_disk(image_transfer^) add-for_image(image_transfer^) add-for_snapshot(image_transfer^) list(follow)>image_transfer^* | image_transfer*
Images list(follow,max#)>images^* | image*
InstanceTypeGraphicsConsole get(follow)>console:GraphicsConsole remove(async?)
InstanceTypeGraphicsConsoles add(console:GraphicsConsole) list(follow,max#)>consoles:GraphicsConsole* | console*-
InstanceTypeNic get(follow)>nic^ remove(async?) update(nic^,async?)
InstanceTypeNics add(nic^) list(follow,max#,search)>nics^* | nic*-
InstanceType get(follow)>instance_type^ remove(async?) update(instance_type^,async?) | graphics_consoles+ nics+ watchdogs+
InstanceTypeWatchdog get(follow)>watchdog^ remove(async?) update(watchdog^,async?)
InstanceTypeWatchdogs add(watchdog^) list(follow,max#,search)>watchdogs^* | watchdog*-
InstanceTypes add(instance_type^) list(case_sensitive?,follow,max#,search)>instance_type^* | instance_type*
IscsiBond get(follow)>bond:IscsiBond remove(async?) update(bond:IscsiBond,async?) | networks storage_server_connections
IscsiBonds add(bond:IscsiBond) list(follow,max#)>bonds:IscsiBond* | iscsi_bond*
Job clear(async) end(async,force,succeeded) get(follow)>job^ | steps
Jobs add(job^) list(case_sensitive?,follow,max#,search)>jobs^* | job*
KatelloErrata list(follow,max#)>errata:KatelloErratum* | katello_erratum*
KatelloErratum get(follow)>erratum:KatelloErratum
LinkLayerDiscoveryProtocol list(follow)>elements:LinkLayerDiscoveryProtocolElement*
MacPool get(follow)>pool:MacPool remove(async?) update(pool:MacPool,async?) | permissions:AssignedPermissions
MacPools add(pool:MacPool) list(follow,max#)>pools:MacPool* | mac_pool*
Measurable | statistics
Moveable move(async)
NetworkAttachment get(follow)>attachment:NetworkAttachment remove(async?) update(attachment:NetworkAttachment,async?)
NetworkAttachments add(attachment:NetworkAttachment) list(follow,max#)>attachments:NetworkAttachment* | attachment*-
NetworkFilter get(follow)>network_filter^
NetworkFilters list(follow)>filters:NetworkFilter* | network_filter*
NetworkLabel get(follow)>label:NetworkLabel remove(async?)
NetworkLabels add(label:NetworkLabel) list(follow,max#)>labels:NetworkLabel* | label*-
Network get(follow)>network^ remove(async?) update(network^,async?) | network_labels permissions:AssignedPermissions vnic_profiles:AssignedVnicProfiles
Networks add(network^) list(case_sensitive?,follow,max#,search)>networks^* | network*
NicNetworkFilterParameter get(follow)>parameter:NetworkFilterParameter remove() update(parameter:NetworkFilterParameter)
NicNetworkFilterParameters add(parameter:NetworkFilterParameter) list(follow)>parameters:NetworkFilterParameter* | parameter*-
OpenstackImageProvider:ExternalProvider get(follow)>provider:OpenStackImageProvider remove(async?) update(provider:OpenStackImageProvider,async?) | images:OpenstackImages
OpenstackImageProviders add(provider:OpenStackImageProvider) list(follow,max#,search)>providers:OpenStackImageProvider* | provider*-
OpenstackImage get(follow)>image:OpenStackImage import(async,cluster,disk,import_as_template,storage_domain,template)
OpenstackImages list(follow,max#)>images:OpenStackImage* | image*-
OpenstackNetworkProvider:ExternalProvider get(follow)>provider:OpenStackNetworkProvider remove(async?) update(provider:OpenStackNetworkProvider,async?) | networks:OpenstackNetworks
OpenstackNetworkProviders add(provider:OpenStackNetworkProvider) list(follow,max#,search)>providers:OpenStackNetworkProvider* | provider*-
OpenstackNetwork get(follow)>network:OpenStackNetwork import(async,data_center) | subnets:OpenstackSubnets
OpenstackNetworks list(follow,max#)>networks:OpenStackNetwork* | network*-
OpenstackSubnet get(follow)>subnet:OpenStackSubnet remove(async?)
OpenstackSubnets add(subnet:OpenStackSubnet) list(follow,max#)>subnets:OpenStackSubnet* | subnet*-
OpenstackVolumeAuthenticationKey get(follow)>key:OpenstackVolumeAuthenticationKey remove(async?) update(key:OpenstackVolumeAuthenticationKey)
OpenstackVolumeAuthenticationKeys add(key:OpenstackVolumeAuthenticationKey) list(follow,max#)>keys:OpenstackVolumeAuthenticationKey* | key*-
OpenstackVolumeProvider:ExternalProvider get(follow)>provider:OpenStackVolumeProvider remove(async?,force?) update(provider:OpenStackVolumeProvider,async?) | authentication_keys:OpenstackVolumeAuthenticationKeys volume_types:OpenstackVolumeTypes
OpenstackVolumeProviders add(provider:OpenStackVolumeProvider) list(follow,max#,search)>providers:OpenStackVolumeProvider* | provider*-
OpenstackVolumeType get(follow)>type:OpenStackVolumeType
OpenstackVolumeTypes list(follow,max#)>types:OpenStackVolumeType* | type*-
OperatingSystem get(follow)>operating_system:OperatingSystemInfo
OperatingSystems list(follow,max#)>operating_system:OperatingSystemInfo* | operating_system*
Permission get(follow)>permission^ remove(async?)
Permit get(follow)>permit^ remove(async?)
Permits add(permit^) list(follow,max#)>permits^* | permit*
Qos get(follow)>qos^ remove(async?) update(qos^,async?)
Qoss add(qos^) list(follow,max#)>qoss^* | qos*
QuotaClusterLimit get(follow)>limit:QuotaClusterLimit remove(async?)
QuotaClusterLimits add(limit:QuotaClusterLimit) list(follow,max#)>limits:QuotaClusterLimit* | limit*-
Quota get(follow)>quota^ remove(async?) update(quota^,async?) | permissions:AssignedPermissions quota_cluster_limits quota_storage_limits
QuotaStorageLimit get(follow)>limit:QuotaStorageLimit remove(async?)
QuotaStorageLimits add(limit:QuotaStorageLimit) list(follow,max#)>limits:QuotaStorageLimit* | limit*-
Quotas add(quota^) list(follow,max#)>quotas^* | quota*
Role get(follow)>role^ remove(async?) update(role^,async?) | permits
Roles add(role^) list(follow,max#)>roles^* | role*
SchedulingPolicies add(policy:SchedulingPolicy) list(filter?,follow,max#)>policies:SchedulingPolicy* | policy*-
SchedulingPolicy get(filter?,follow)>policy:SchedulingPolicy remove(async?) update(policy:SchedulingPolicy,async?) | balances filters weights
SchedulingPolicyUnit get(filter?,follow)>unit:SchedulingPolicyUnit remove(async?)
SchedulingPolicyUnits list(filter?,follow,max#)>units:SchedulingPolicyUnit* | unit*-
SnapshotCdrom get(follow)>cdrom^
SnapshotCdroms list(follow,max#)>cdroms^* | cdrom*-
SnapshotDisk get(follow)>disk^
SnapshotDisks list(follow,max#)>disks^* | disk*-
SnapshotNic get(follow)>nic^
SnapshotNics list(follow,max#)>nics^* | nic*-
Snapshot get(follow)>snapshot^ remove(async?,all_content?) restore(async,disks,restore_memory) | cdroms+ disks+ nics+
Snapshots add(snapshot^) list(all_content?,follow,max#)>snapshots^* | snapshot*
SshPublicKey get(follow)>key:SshPublicKey remove(async?) update(key:SshPublicKey,async?)
SshPublicKeys add(key:SshPublicKey) list(follow,max#)>keys:SshPublicKey* | key*-
Statistic get(follow)>statistic^
Statistics list(follow,max#)>statistics^* | statistic*
Step:Measurable end(async,force,succeeded) get(follow)>step^
Steps add(step^) list(follow,max#)>steps^* | step*
StorageDomainContentDisk get(filter?,follow)>disk^
StorageDomainContentDisks list(case_sensitive?,follow,max#,search)>disks^* | disk*-
StorageDomainDisk:Measurable copy(disk,storage_domain) export(storage_domain) get(follow)>disk^ move(async,filter,storage_domain) reduce(async) remove() sparsify() update(disk^) | permissions:AssignedPermissions
StorageDomainDisks add(disk^,unregistered?) list(follow,max#,unregistered?)>disks^* | disk*-
StorageDomainServerConnection get(follow)>connection:StorageConnection remove(async?)
StorageDomainServerConnections add(connection:StorageConnection) list(follow,max#)>connections:StorageConnection* | connection*-
StorageDomain get(filter?,follow)>storage_domain^ is_attached(async,host)>is_attached reduce_luns(logical_units) refresh_luns(async,logical_units) remove(host,format?,destroy?,async?) update(storage_domain^,async?) update_ovf_store(async) | disk_profiles:AssignedDiskProfiles disk_snapshots disks+ files images permissions:AssignedPermissions storage_connections:StorageDomainServerConnections templates+ vms+
StorageDomainTemplate get(follow)>template^ import(async,clone,cluster,exclusive,storage_domain,template,vm) register(allow_partial_import,async,clone,cluster,exclusive,registration_configuration,template,vnic_profile_mappings) remove(async?) | disks:StorageDomainContentDisks
StorageDomainTemplates list(follow,max#,unregistered?)>templates^* | template*-
StorageDomainVmDiskAttachment get(follow)>attachment:DiskAttachment
StorageDomainVmDiskAttachments list(follow)>attachments:DiskAttachment* | attachment*-
StorageDomainVm get(follow)>vm^ import(async,clone,cluster,collapse_snapshots,exclusive,storage_domain,vm) register(allow_partial_import,async,clone,cluster,reassign_bad_macs,registration_configuration,vm,vnic_profile_mappings) remove(async?) | disk_attachments+ disks:StorageDomainContentDisks
StorageDomainVms list(follow,max#,unregistered?)>vm^* | vm*-
StorageDomains add(storage_domain^) add-block_domain(storage_domain^) add-by_path(storage_domain^) add-direct_lun(storage_domain^) add-gluster_or_postfs(storage_domain^) add-local(storage_domain^) list(case_sensitive?,filter?,follow,max#,search)>storage_domains^* | storage_domain*
StorageServerConnectionExtension get(follow)>extension:StorageConnectionExtension remove(async?) update(extension:StorageConnectionExtension,async?)
StorageServerConnectionExtensions add(extension:StorageConnectionExtension) list(follow,max#)>extensions:StorageConnectionExtension* | storage_connection_extension*-
StorageServerConnection get(follow)>conection:StorageConnection remove(host,async?) update(connection:StorageConnection,async?,force?) update-glusterfs(connection:StorageConnection,async?,force?) update-iscsi(connection:StorageConnection,async?,force?) update-local(connection:StorageConnection,async?,force?) update-nfs(connection:StorageConnection,async?,force?) update-vfs(connection:StorageConnection,async?,force?)
StorageServerConnections add(connection:StorageConnection) add-glusterfs(connection:StorageConnection) add-iscsi(connection:StorageConnection) add-local(connection:StorageConnection) add-nfs(connection:StorageConnection) add-vfs(connection:StorageConnection) list(follow,max#)>connections:StorageConnection* | storage_connection*-
Storage get(follow,report_status?)>storage:HostStorage
SystemOption get(version)>option:SystemOption
SystemOptions | option*-
SystemPermissions:AssignedPermissions
System get(follow)>api^ reload_configurations(async) | affinity_labels bookmarks cluster_levels clusters cpu_profiles data_centers disk_profiles disks domains events external_host_providers external_template_imports external_vm_imports groups hosts icons image_transfers instance_types jobs katello_errata:EngineKatelloErrata mac_pools network_filters networks openstack_image_providers openstack_network_providers openstack_volume_providers operating_systems options+ permissions+ roles scheduling_policies scheduling_policy_units storage_connections:StorageServerConnections storage_domains tags templates users vm_pools vms vnic_profiles
Tag get(follow)>tag^ remove(async?) update(tag^,async?)
Tags add(tag^) list(follow,max#)>tags^* | tag*
TemplateCdrom get(follow)>cdrom^
TemplateCdroms list(follow,max#)>cdroms^* | cdrom*-
TemplateDiskAttachment get(follow)>attachment:DiskAttachment remove(storage_domain,force?)
TemplateDiskAttachments list(follow)>attachments:DiskAttachment* | attachment*-
TemplateDisk copy(async,filter,storage_domain) export(async,filter,storage_domain) get(follow)>disk^ remove(async?)
TemplateDisks list(follow,max#)>disks^* | disk*-
TemplateGraphicsConsole get(follow)>console:GraphicsConsole remove(async?)
TemplateGraphicsConsoles add(console:GraphicsConsole) list(follow,max#)>consoles:GraphicsConsole* | console*-
TemplateMediatedDevice get(follow)>device:VmMediatedDevice remove(async?) update(devices:VmMediatedDevice,async?)
TemplateMediatedDevices add(device:VmMediatedDevice) list(follow,max#)>devices:VmMediatedDevice* | device*-
TemplateNic get(follow)>nic^ remove(async?) update(nic^,async?)
TemplateNics add(nic^) list(follow,max#)>nics^* | nic*-
Template export(exclusive,storage_domain) export-to_export_domain(exclusive,storage_domain) export-to_path_on_host(directory,exclusive,filename,host,storage_domain) get(filter?,follow)>template^ remove(async?) update(template^,async?) | cdroms+ disk_attachments+ graphics_consoles+ mediated_devices+ nics+ permissions:AssignedPermissions tags:AssignedTags watchdogs+
TemplateWatchdog get(follow)>watchdog^ remove(async?) update(watchdog^,async?)
TemplateWatchdogs add(watchdog^) list(follow,max#)>watchdogs^* | watchdog*-
Templates add(template^,clone_permissions?,seal?) add-from_configuration(template^,clone_permissions?,seal?) add-from_vm(template^,clone_permissions?,seal?) add-from_vm_snapshot(template^,clone_permissions?,seal?) list(case_sensitive?,filter?,follow,max#,search)>templates^* | template*
UnmanagedNetwork get(follow)>network:UnmanagedNetwork remove(async?)
UnmanagedNetworks list(follow,max#)>networks:UnmanagedNetwork* | unmanaged_network*
UserOption get()>option:UserOption remove()
UserOptions add(option:UserOption) list()>options:UserOption* | option*-
User get(follow)>user^ remove(async?) update(user^) | event_subscriptions groups:DomainUserGroups options+ permissions:AssignedPermissions roles:AssignedRoles ssh_public_keys tags:AssignedTags
Users add(user^) list(case_sensitive?,follow,max#,search)>users^* | user*
VirtualFunctionAllowedNetwork get(follow)>network^ remove(async?)
VirtualFunctionAllowedNetworks add(network^) list(follow,max#)>networks^* | network*-
VmApplication get(filter?,follow)>application^
VmApplications list(filter?,follow,max#)>applications^* | application*-
VmBackupDisk get(follow)>disk^
VmBackupDisks list(follow,max#)>disks^* | disk*-
VmBackup finalize() get(follow)>backup^ | disks+
VmBackups add(backup^,require_consistency?,use_active?) list(follow,max#)>backups^* | backup*-
VmCdrom get(current?,follow)>cdrom^ update(cdrom^,current?)
VmCdroms add(cdrom^) list(follow,max#)>cdroms^* | cdrom*-
VmCheckpointDisk get(follow)>disk^
VmCheckpointDisks list(follow,max#)>disks^* | disk*-
VmCheckpoint get(follow)>checkpoint^ remove(async?) | disks+
VmCheckpoints list(follow,max#)>checkpoints^* | checkpoint*-
VmDisk:Measurable activate(async) deactivate(async) export(async,filter) get(follow)>disk^ move(async,filter) reduce(async) remove(async?) update(disk^,async?) | permissions:AssignedPermissions
VmDisks add(disk^) list(follow,max#)>disks^* | disk*-
VmGraphicsConsole get(current?,follow)>console:GraphicsConsole proxy_ticket(async)>proxy_ticket remote_viewer_connection_file()>remote_viewer_connection_file remove(async?) ticket(ticket)>ticket
VmGraphicsConsoles add(console:GraphicsConsole) list(current?,follow,max#)>consoles:GraphicsConsole* | console*-
VmHostDevice get(follow)>device:HostDevice remove(async?)
VmHostDevices add(device:HostDevice) list(follow,max#)>device:HostDevice* | device*-
VmMediatedDevice get(follow)>device:VmMediatedDevice remove(async?) update(device:VmMediatedDevice,async?)
VmMediatedDevices add(device:VmMediatedDevice) list(follow,max#)>devices:VmMediatedDevice* | device*-
VmNic:Measurable activate(async) deactivate(async) get(follow)>nic^ remove(async?) update(nic^,async?) | network_filter_parameters:NicNetworkFilterParameters reported_devices:VmReportedDevices
VmNics add(nic^) list(follow,max#)>nics^* | nic*-
VmNumaNode get(follow)>node:VirtualNumaNode remove(async?) update(node:VirtualNumaNode,async?)
VmNumaNodes add(node:VirtualNumaNode) list(follow,max#)>nodes:VirtualNumaNode* | node*-
VmPool allocate_vm(async) get(filter?,follow)>pool:VmPool remove(async?) update(pool:VmPool,async?,seal?) | permissions:AssignedPermissions
VmPools add(pool:VmPool,seal?) list(case_sensitive?,filter?,follow,max#,search)>pools:VmPool* | pool*-
VmReportedDevice get(follow)>reported_device^
VmReportedDevices list(follow,max#)>reported_device^* | reported_device*-
Vm:Measurable auto_pin_cpu_and_numa_nodes(async,optimize_cpu_settings) cancel_migration(async) clone(async,discard_snapshots,storage_domain,vm) commit_snapshot(async) detach(async) export(async,discard_snapshots,exclusive,storage_domain) export-to_export_domain(async,discard_snapshots,exclusive,storage_domain) export-to_path_on_host(async,directory,discard_snapshots,exclusive,filename,host,storage_domain) freeze_filesystems(async) get(all_content?,filter?,follow,next_run?,ovf_as_ova?)>vm^ logon(async) maintenance(async,maintenance_enabled) migrate(async,cluster,force,host,migrate_vms_in_affinity_closure) preview_snapshot(async,disks,lease,restore_memory,snapshot,vm) reboot(async,force) remove(async?,detach_only?,force?) reorder_mac_addresses(async) reset(async) screenshot() shutdown(async,force,reason) start(async,attach_wgt,authorized_key,filter,pause,use_cloud_init,use_ignition,use_initialization,use_sysprep,vm,volatile) stop(async,force,reason) suspend(async) thaw_filesystems(async) ticket(async,ticket)>ticket undo_snapshot(async) update(vm^,async?,next_run?) | affinity_labels:AssignedAffinityLabels applications+ backups+ cdroms+ checkpoints+ disk_attachments graphics_consoles+ host_devices+ katello_errata mediated_devices+ nics+ numa_nodes+ permissions:AssignedPermissions reported_devices+ sessions+ snapshots tags:AssignedTags watchdogs+
VmSession get(follow)>session^
VmSessions list(follow,max#)>sessions^* | session*-
VmWatchdog get(follow)>watchdog^ remove(async?) update(watchdog^,async?)
VmWatchdogs add(watchdog^) list(follow,max#)>watchdogs^* | watchdog*-
Vms add(vm^,auto_pinning_policy^,clone?,clone_permissions?,filter?,seal?) add-from_configuration(vm^,auto_pinning_policy^,clone?,clone_permissions?,filter?,seal?) add-from_scratch(vm^,auto_pinning_policy^,clone?,clone_permissions?,filter?,seal?) add-from_snapshot(vm^,auto_pinning_policy^,clone?,clone_permissions?,filter?,seal?) list(all_content?,case_sensitive?,filter?,follow,max#,ovf_as_ova?,search)>vms^* | vm*
VnicProfile get(follow)>profile:VnicProfile remove(async?) update(profile:VnicProfile,async?) | permissions:AssignedPermissions
VnicProfiles add(profile:VnicProfile) list(follow,max#)>profiles:VnicProfile* | profile*-
Weight get(filter?,follow)>weight^ remove(async?)
Weights add(weight^) list(filter?,follow,max#)>weights^* | weight*
`;
