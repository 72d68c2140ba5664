import { expect, it } from "vitest";
import { labAvailable } from "../src/availability.ts";

it("says that nobody asked for a lab", () => {
  expect(labAvailable({ PATH: "/usr/bin" })).toEqual({
    available: false,
    missing: "LABKEEPER_LAB=1 is not set",
  });
});

it("names the programs that are not installed", ({ skip }) => {
  skip(process.platform !== "linux" || process.getuid?.() !== 0, "a lab needs Linux, and root");
  expect(labAvailable({ LABKEEPER_LAB: "1", PATH: "/nowhere" })).toMatchObject({
    available: false,
    missing: expect.stringMatching(/^not installed: veyon-cli, veyon-server, .*lab\.sh install/),
  });
});
