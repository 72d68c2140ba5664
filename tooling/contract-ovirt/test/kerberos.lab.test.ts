import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { missingForKerberos } from "../src/availability.ts";
import type { KerberosLab } from "../src/kerberos-lab.ts";
import { startKerberosLab } from "../src/kerberos-lab.ts";

const missing = missingForKerberos();

describe("OvirtClient in a Kerberos realm", () => {
  let lab: KerberosLab;
  beforeAll(async () => {
    if (missing === undefined) lab = await startKerberosLab();
  });
  beforeEach(({ skip }) => skip(missing !== undefined, missing));
  afterAll(() => lab?.[Symbol.asyncDispose]());

  it("logs in with the user's ticket and is taken for that user", async () => {
    expect(await lab.call()).toEqual({ user: "student1@LABKEEPER.TEST" });
  });

  it("without a ticket says how to get one", async () => {
    expect(await lab.call({ ticket: false })).toEqual({
      name: "ConnectionError",
      message: expect.stringMatching(/^Logging in to localhost with Kerberos: .*kinit/),
    });
  });

  it("names the host that has no principal in the realm", async () => {
    expect(await lab.call({ host: "127.0.0.1" })).toEqual({
      name: "ConnectionError",
      message: expect.stringMatching(/^Logging in to 127\.0\.0\.1 with Kerberos: .*principal/),
    });
  });

  it("does not trust an engine that cannot prove who it is", async () => {
    expect(await lab.call({ forged: true })).toMatchObject({ name: "ConnectionError" });
  });

  it("without the package `kerberos` says what to install", async () => {
    expect(await lab.call({ installed: false })).toEqual({
      name: "UnsupportedError",
      message: expect.stringMatching(/package "kerberos".* Install it/i),
    });
  });
});
