import { describe, expect, it } from "vitest";
import { changelogOf } from "../../../src/ovirt/diff/changelog.ts";
import { parseModel } from "../../../src/ovirt/model/parse.ts";
import { engineModel } from "../engine-model.ts";

const older = parseModel(`api 4.6.1
root System

enum VmStatus
  up
  paused

struct Vm
  memory Integer
  nics Nic[] link
  gone_soon String

service System
  locator vms Vms

service Vms
  add
    body vm Vm
    in clone Boolean
  list
    result vms Vm[]
  remove
`);

const newer = parseModel(`api 4.7.0
root System

enum VmStatus
  up deprecated
  down since 4.7

enum Weather
  rain

struct Vm
  memory Decimal
  nics Nic[] link
  time_zone TimeZone since 4.7

service System
  locator vms AllVms
  locator vm(id) Vms

service Vms since 4.7
  add
    body vm Vm
    in clone Boolean deprecated
    in seal Boolean
  action start
    in pause Boolean
  list
    result vms Vm[]
`);

describe("the difference of two models", () => {
  it("is an entry of a changelog: what was added, changed and removed, without the parts of what is named", () => {
    expect(changelogOf(older, newer)).toBe(`oVirt API model 4.6.1 → 4.7.0.

### Added

- value \`down\` of \`VmStatus\`: since 4.7
- enum \`Weather\`
- attribute \`Vm.timeZone\`: TimeZone, since 4.7
- locator \`SystemService.vm\`: leads to VmsService, by id
- parameter \`VmsService.add.seal\`: yes or no
- operation \`VmsService.start\`: action

### Changed

- value \`up\` of \`VmStatus\`: plain → deprecated
- attribute \`Vm.memory\`: integer → number
- locator \`SystemService.vms\`: leads to VmsService → leads to AllVmsService
- service \`VmsService\`: plain → since 4.7
- parameter \`VmsService.add.clone\`: yes or no → yes or no, deprecated

### Removed

- value \`paused\` of \`VmStatus\`
- attribute \`Vm.goneSoon\`
- operation \`VmsService.remove\`
`);
  });

  it("is nothing between a model and itself", () => {
    expect(changelogOf(engineModel, engineModel)).toBe(
      "oVirt API model 4.6.1 → 4.6.1.\n\nNothing has changed.\n",
    );
  });
});
