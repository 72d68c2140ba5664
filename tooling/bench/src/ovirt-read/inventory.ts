/**
 * A list of virtual machines as an engine writes it, about 5 kB each: links, actions, settings that most machines
 * share, and what each has of its own.
 */
export function inventory(count: number): string {
  const machines = Array.from({ length: count }, (_, index) => machine(index));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><vms>${machines.join("")}</vms>`;
}

const collections =
  "affinitylabels applications cdroms diskattachments graphicsconsoles hostdevices katelloerrata nics numanodes permissions reporteddevices sessions snapshots statistics tags watchdogs";
const actions =
  "clone detach export freezefilesystems logon maintenance migrate reboot shutdown start stop suspend";

function machine(index: number): string {
  const id = `${String(index).padStart(8, "0")}-1111-4222-8333-444444444444`;
  const href = `/ovirt-engine/api/vms/${id}`;
  const links = (names: string): string =>
    names
      .split(" ")
      .map((rel) => `<link href="${href}/${rel}" rel="${rel}"/>`)
      .join("");
  const at = `2030-0${1 + (index % 9)}-11T08:09:${10 + (index % 50)}.125+01:00`;
  return `<vm href="${href}" id="${id}"><actions>${links(actions)}</actions><name>seat-${index}</name><description>Room ${index % 40} &amp; seat ${index}</description><comment></comment>${links(collections)}${settings(index)}<creation_time>${at}</creation_time><start_time>${at}</start_time><stop_time>${at}</stop_time><fqdn>seat-${index}.lab.example</fqdn><status>${index % 3 === 0 ? "down" : "up"}</status><cluster href="/ovirt-engine/api/clusters/${index % 4}" id="${index % 4}"/><host href="/ovirt-engine/api/hosts/${index % 9}" id="${index % 9}"/><template href="/ovirt-engine/api/templates/1" id="1"/></vm>`;
}

function settings(index: number): string {
  return `<bios><boot_menu><enabled>false</enabled></boot_menu><type>q35_ovmf</type></bios><cpu><architecture>x86_64</architecture><topology><cores>${1 + (index % 4)}</cores><sockets>1</sockets><threads>2</threads></topology></cpu><cpu_shares>0</cpu_shares><delete_protected>false</delete_protected><display><address>10.1.${index % 8}.${index % 250}</address><allow_override>false</allow_override><copy_paste_enabled>true</copy_paste_enabled><disconnect_action>LOCK_SCREEN</disconnect_action><file_transfer_enabled>true</file_transfer_enabled><monitors>2</monitors><port>5900</port><smartcard_enabled>false</smartcard_enabled><type>vnc</type></display><high_availability><enabled>true</enabled><priority>50</priority></high_availability><memory>4294967296</memory><memory_policy><ballooning>true</ballooning><guaranteed>2147483648</guaranteed><max>17179869184</max></memory_policy><migration><auto_converge>inherit</auto_converge><compressed>inherit</compressed></migration><origin>ovirt</origin><os><boot><devices><device>hd</device><device>cdrom</device></devices></boot><type>debian_12</type></os><sso><methods><method id="guest_agent"/></methods></sso><stateless>false</stateless><time_zone><name>Etc/GMT</name></time_zone><type>desktop</type><usb><enabled>true</enabled><type>native</type></usb><guest_operating_system><architecture>x86_64</architecture><distribution>Debian</distribution><family>Linux</family><version><full_version>12.${index % 9}</full_version><major>12</major></version></guest_operating_system><next_run_configuration_exists>false</next_run_configuration_exists><run_once>false</run_once>`;
}
