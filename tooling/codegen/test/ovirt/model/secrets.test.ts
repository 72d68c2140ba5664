import { describe, expect, it } from "vitest";
import { parseModel } from "../../../src/ovirt/model/parse.ts";
import { readSecrets } from "../../../src/ovirt/model/secrets.ts";
import { engineSecrets } from "../engine-model.ts";

const model = parseModel(`api 1.0
root System
struct Host
  root_password String
  description String
  name String
  key Integer
  options Option[]
`);
const decided = "secret Host.root_password of the host\npublic Host.options of a bond\n";

describe("the overlay of secrets", () => {
  it("marks attributes", () => {
    expect(readSecrets(`# a comment\n\n${decided}`, model)).toEqual(new Set(["Host.root_password"]));
  });

  it("must decide on every text that sounds like a secret, and on all free properties", () => {
    expect(() => readSecrets("", model)).toThrow(
      "Decide in the overlay of secrets whether these are secret or public: Host.root_password, Host.options",
    );
  });

  it.each([
    [`${decided}secret Host.token of old`, "decides on Host.token, which the model lacks"],
    [`${decided}public Host.options again`, "decides twice on Host.options"],
    [
      `${decided}secret Host.name`,
      'Line 3 of the overlay of secrets is not "secret|public Struct.attribute reason"',
    ],
    [`${decided}private Host.name for a reason`, "Line 3"],
  ])("is refused when it makes no sense: %j", (text, message) => {
    expect(() => readSecrets(text, model)).toThrow(message);
  });

  it("marks whatever opens something in the engine's model", () => {
    for (const path of [
      "Agent.password",
      "AuthorizedKey.key",
      "Configuration.data",
      "File.content",
      "Initialization.custom_script",
      "Initialization.root_password",
      "Initialization.windows_license_key",
      "ImageTransfer.transfer_url",
      "OpenstackVolumeAuthenticationKey.value",
      "ProxyTicket.value",
      "Ticket.value",
      "User.password",
    ]) {
      expect(engineSecrets, path).toContain(path);
    }
  });
});
