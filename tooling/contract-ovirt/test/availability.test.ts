import { expect, it } from "vitest";
import { missingForKerberos } from "../src/availability.ts";

it("says that nobody asked for a lab", () => {
  expect(missingForKerberos({ PATH: "/usr/bin" })).toBe("LABKEEPER_LAB=1 is not set");
});

it("names the programs that are not installed", ({ skip }) => {
  skip(process.platform !== "linux", "a Kerberos realm needs Linux");
  expect(missingForKerberos({ LABKEEPER_LAB: "1", PATH: "/nowhere" })).toMatch(
    /^not installed: krb5kdc, kdb5_util, .*kdc\.sh install/,
  );
});
