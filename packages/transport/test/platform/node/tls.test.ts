import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TlsOptions } from "../../../src/index.ts";
import { ConnectionError, InputError } from "../../../src/index.ts";
import type { Identity } from "../../support/certificates.ts";
import { Authority } from "../../support/certificates.ts";
import { json, serve, serveTls } from "../../support/local-server.ts";
import { atOnce, failureOf, open, request } from "../../support/session.ts";

const ok = json({ ok: true });
let authority: Authority;
let stranger: Authority;
let identity: Identity;
let folder: string;

beforeAll(async () => {
  authority = await Authority.create();
  stranger = await Authority.create("Another authority");
  identity = await authority.issue();
  folder = await mkdtemp(join(tmpdir(), "labkeeper-tls-"));
});

afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

/** Reads once from a server with this certificate, and tells how many connections it took to fail. */
async function refusal(server: Identity, tls: TlsOptions = { ca: authority.cert }) {
  const { url, connections, requests } = await serveTls(server, ok);
  const error = await failureOf(open(url, { tls, retry: atOnce }).send(request()));
  expect(requests).toHaveLength(0);
  expect(connections(), "connections made").toBe(1);
  expect(error).toBeInstanceOf(ConnectionError);
  return error;
}

describe("A server's certificate", () => {
  it("is accepted when an authority given as text issued it", async () => {
    const { url } = await serveTls(identity, ok);
    await expect(open(url, { tls: { ca: authority.cert } }).send(request())).resolves.toEqual({ ok: true });
  });

  it("is accepted when one of several authorities issued it", async () => {
    const { url } = await serveTls(identity, ok);
    const session = open(url, { tls: { ca: [stranger.cert, authority.cert] } });
    await expect(session.send(request())).resolves.toEqual({ ok: true });
  });

  it("is accepted when an authority in a file issued it", async () => {
    const { url } = await serveTls(identity, ok);
    const session = open(url, { tls: { caFile: await file("ca.pem", authority.cert) } });
    await expect(session.send(request())).resolves.toEqual({ ok: true });
  });

  it("is refused when no trusted authority issued it", async () => {
    await expect(refusal(identity, {})).resolves.toMatchObject({
      code: "connection.tls-untrusted",
      message: expect.stringMatching(
        /not issued by a trusted authority\. Give .* `tls\.ca` or `tls\.caFile`/,
      ),
      retryable: false,
      mayHaveActed: false,
    });
  });

  it("is refused when another authority than the one given issued it", async () => {
    await expect(refusal(identity, { ca: stranger.cert })).resolves.toMatchObject({
      code: "connection.tls-untrusted",
    });
  });

  it("is refused when it has expired", async () => {
    const expired = await authority.issue({ validFrom: -30, validUntil: -1 });
    await expect(refusal(expired)).resolves.toMatchObject({
      code: "connection.tls-expired",
      message: expect.stringMatching(
        /expired or is not valid yet\. Renew it, or correct the clocks.*CERT_HAS_EXPIRED/,
      ),
    });
  });

  it("is refused when it is not valid yet", async () => {
    const early = await authority.issue({ validFrom: 1, validUntil: 30 });
    await expect(refusal(early)).resolves.toMatchObject({
      code: "connection.tls-expired",
      message: expect.stringContaining("CERT_NOT_YET_VALID"),
    });
  });

  it("is refused when it belongs to another host name", async () => {
    const other = await authority.issue({ names: ["lab.example"] });
    await expect(refusal(other)).resolves.toMatchObject({
      code: "connection.tls-hostname",
      message: expect.stringMatching(/another host name\. .* set `tls\.serverName`/),
    });
  });

  it("may belong to the name given as `tls.serverName`", async () => {
    const other = await authority.issue({ names: ["lab.example"] });
    const { url } = await serveTls(other, ok);
    const session = open(url, { tls: { ca: authority.cert, serverName: "lab.example" } });
    await expect(session.send(request())).resolves.toEqual({ ok: true });
  });

  it("is not looked at with `tls.insecure`", async () => {
    const expired = await authority.issue({ names: ["lab.example"], validFrom: -30, validUntil: -1 });
    const { url } = await serveTls(expired, ok);
    await expect(open(url, { tls: { insecure: true } }).send(request())).resolves.toEqual({ ok: true });
  });
});

describe("A client certificate", () => {
  it("is shown to a server that demands one", async () => {
    const client = await authority.issue({ names: ["teacher"] });
    const { url } = await serveTls({ ...identity, ca: authority.cert, requestCert: true }, ok);
    const asText = open(url, { tls: { ca: authority.cert, ...client } });
    await expect(asText.send(request())).resolves.toEqual({ ok: true });
    const asFiles = open(url, {
      tls: {
        ca: authority.cert,
        certFile: await file("client.pem", client.cert),
        keyFile: await file("client.key", client.key),
      },
    });
    await expect(asFiles.send(request())).resolves.toEqual({ ok: true });
  });

  it("is asked for in the message when the server hangs up for want of one", async () => {
    const { url, requests } = await serveTls({ ...identity, ca: authority.cert, requestCert: true }, ok);
    const error = await failureOf(
      open(url, { tls: { ca: authority.cert }, retry: false }).send(request({ repeat: "once" })),
    );
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ message: expect.stringMatching(/client certificate \(?`?tls\.cert/) });
    expect(requests).toHaveLength(0);
  });

  it("whose key does not belong to it is the mistake that the message names", async () => {
    const [one, another] = await Promise.all([authority.issue(), authority.issue()]);
    const { url, requests } = await serveTls(identity, ok);
    const session = open(url, {
      tls: { ca: authority.cert, cert: one.cert, key: another.key },
      retry: atOnce,
    });
    const error = await failureOf(session.send(request()));
    expect(error).toMatchObject({
      code: "connection.tls",
      message: expect.stringContaining("Check `tls.ca`, `tls.cert`, `tls.key`"),
      retryable: false,
    });
    expect(requests).toHaveLength(0);
  });
});

describe("The wrong scheme", () => {
  it("https at a port that speaks http is told as such, and not repeated", async () => {
    const { port, connections } = await serve(ok);
    const error = await failureOf(open(`https://127.0.0.1:${port}/`, { retry: atOnce }).send(request()));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({
      code: "connection.tls",
      message: expect.stringContaining("does not speak TLS at this port. Does the URL need http://"),
      mayHaveActed: false,
    });
    expect(connections()).toBe(1);
  });

  it("http at a port that speaks https is the likely cause when the server hangs up without a word", async () => {
    const { port, requests } = await serveTls(identity, ok);
    const error = await failureOf(open(`http://127.0.0.1:${port}/`, { retry: atOnce }).send(request()));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({
      code: "connection.reset",
      message: expect.stringContaining("does the URL need https://?"),
    });
    expect(requests).toHaveLength(0);
  });
});

describe("TLS files", () => {
  it("are read at the first request, and one that is not there is named", async () => {
    const { url, connections } = await serveTls(identity, ok);
    const caFile = join(folder, "missing.pem");
    const session = open(url, { tls: { caFile } });
    const error = await failureOf(session.send(request()));
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ path: "tls.caFile", received: `${JSON.stringify(caFile)} (ENOENT)` });
    expect(connections()).toBe(0);
  });

  it("are tried again by the next call", async () => {
    const { url } = await serveTls(identity, ok);
    const caFile = join(folder, "late.pem");
    const session = open(url, { tls: { caFile } });
    await expect(session.send(request())).rejects.toBeInstanceOf(InputError);
    await file("late.pem", authority.cert);
    await expect(session.send(request())).resolves.toEqual({ ok: true });
  });

  it("must hold PEM text of the right kind", async () => {
    const { url } = await serveTls(identity, ok);
    const session = open(url, { tls: { caFile: await file("key.pem", identity.key) } });
    const error = await failureOf(session.send(request()));
    expect(error).toMatchObject({
      path: "tls.caFile",
      expected: expect.stringContaining("BEGIN CERTIFICATE"),
    });
    expect(String(error)).not.toContain(identity.key.slice(40, 60));
  });
});

describe("TLS options that make no sense", () => {
  const pem = "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----";
  const key = "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----";

  it.each<[string, string, unknown]>([
    ["tls", "no object", "yes"],
    ["tls.certificate", "an unknown name", { certificate: pem }],
    ["tls.ca", "no text", { ca: 5 }],
    ["tls.ca", "no PEM text", { ca: [pem, "/etc/ca.pem"] }],
    ["tls.caFile", "a file beside a text", { ca: pem, caFile: "/ca.pem" }],
    ["tls.caFile", "an empty name", { caFile: "" }],
    ["tls.cert", "a key instead of a certificate", { cert: key, key }],
    ["tls.key", "a certificate instead of a key", { cert: pem, key: pem }],
    ["tls", "a certificate without its key", { cert: pem }],
    ["tls", "a key without its certificate", { keyFile: "/key.pem" }],
    ["tls.passphrase", "an empty passphrase", { cert: pem, key, passphrase: "" }],
    ["tls.serverName", "no text", { serverName: 1 }],
    ["tls.insecure", "no truth value", { insecure: "no" }],
  ])("are refused as `%s`: %s", (path, _, tls) => {
    const make = () => open("https://lab.example/", { tls: tls as TlsOptions });
    expect(make).toThrow(InputError);
    expect(make).toThrow(expect.objectContaining({ path }));
  });
});
