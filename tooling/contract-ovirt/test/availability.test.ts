import { expect, it } from "vitest";
import { missingForKerberos } from "../src/availability.ts";

it("says that nobody asked for a lab", () => {
  expect(missingForKerberos({ PATH: "/usr/bin" })).toBe("LABKEEPER_LAB=1 is not set");
});

it.runIf(process.platform === "linux")("names the programs that are not installed", () => {
  expect(missingForKerberos({ LABKEEPER_LAB: "1", PATH: "/nowhere" })).toMatch(
    /^not installed: krb5kdc, kdb5_util, .*kdc\.sh install/,
  );
});
