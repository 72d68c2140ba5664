import { describe, expect, expectTypeOf, it } from "vitest";
import type { Screenshot, ScreenshotOptions } from "../../src/index.ts";
import { CannedServer, failureOf } from "../support/canned-server.ts";

const cannedPng = Uint8Array.from(
  [..."\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\u0002\0\0\0\u0001"].map((letter) => letter.charCodeAt(0)),
);
const server = () =>
  new CannedServer(({ url }) => (url.pathname.endsWith("framebuffer") ? new Response(cannedPng) : undefined));

describe("the request for a picture", () => {
  it.each<[what: string, options: ScreenshotOptions, query: string]>([
    ["by default", {}, "?format=png"],
    ["as PNG", { format: "png", compression: 1 }, "?format=png&compression=1"],
    ["as JPEG", { format: "jpeg", quality: 100 }, "?format=jpeg&quality=100"],
    ["of a width", { width: 320 }, "?format=png&width=320"],
    ["of a height", { height: 1 }, "?format=png&height=1"],
    ["of a size", { format: "jpeg", width: 65_535, height: 65_535 }, "?format=jpeg&width=65535&height=65535"],
    ["with a bounded wait", { patience: 1 }, "?format=png"],
    [
      "with options left undefined",
      { format: undefined, quality: undefined, width: undefined },
      "?format=png",
    ],
  ])("%s says so in its query, and nothing else", async (_, options, query) => {
    const canned = server();
    await canned.connect().computer("pc-01").screenshot(options);
    expect(canned.calls.map(({ method, url }) => `${method} ${url.pathname}${url.search}`)).toEqual([
      `GET /api/v1/framebuffer${query}`,
    ]);
  });

  it("gives the bytes, their type, the picture's own size, and when it came", async () => {
    const before = Date.now();
    const screenshot = await server().connect().computer("pc-01").screenshot();
    expect(screenshot).toMatchObject({ type: "image/png", width: 2, height: 1 });
    expect(screenshot.bytes).toEqual(cannedPng);
    expect(screenshot.takenAt).toBeGreaterThanOrEqual(before);
    expect(screenshot.takenAt).toBeLessThanOrEqual(Date.now());
    expectTypeOf(screenshot).toEqualTypeOf<Screenshot>();
    expectTypeOf(screenshot.bytes).toEqualTypeOf<Uint8Array<ArrayBuffer>>();
  });
});

// The real server ignores what it does not understand and sends another picture than was asked for.
describe("a picture that the server cannot make is refused before anything is sent", () => {
  it.each<[path: string, options: object]>([
    ["format", { format: "jpg" }],
    ["format", { format: "gif" }],
    ["format", { format: "" }],
    ["format", { format: null }],
    ["format", { format: "PNG" }],
    ["compression", { compression: 0 }],
    ["compression", { compression: 10 }],
    ["compression", { compression: 5.5 }],
    ["compression", { compression: "5" }],
    ["compression", { compression: Number.NaN }],
    ["compression", { format: "jpeg", compression: 5 }],
    ["quality", { format: "jpeg", quality: 0 }],
    ["quality", { format: "jpeg", quality: 101 }],
    ["quality", { format: "jpeg", quality: -1 }],
    ["quality", { format: "jpeg", quality: null }],
    ["quality", { quality: 75 }],
    ["width", { width: 0 }],
    ["width", { width: -320 }],
    ["width", { width: 320.5 }],
    ["width", { width: 65_536 }],
    ["width", { width: "320" }],
    ["width", { width: Number.POSITIVE_INFINITY }],
    ["height", { height: 0 }],
    ["height", { height: Number.NaN }],
    ["height", { height: [200] }],
    ["patience", { patience: 0 }],
    ["patience", { patience: -1 }],
    ["patience", { patience: Number.NaN }],
    ["patience", { patience: "1 s" }],
    ["patience", { patience: 2 ** 31 }],
    ["dimension", { dimension: { width: 1 } }],
    ["Width", { Width: 320 }],
  ])("%s of %j", async (path, options) => {
    const canned = server();
    const call = canned.connect().computer("pc-01").screenshot(options);
    expect(await failureOf(() => call)).toMatchObject({
      name: "InputError",
      path: `screenshot.${path}`,
      expected: expect.any(String),
    });
    expect(canned.sent).toEqual([]);
  });

  it.each([null, "jpeg", 320, []])("options that are %j", async (options) => {
    const canned = server();
    // @ts-expect-error No options.
    const call = () => canned.connect().computer("pc-01").screenshot(options);
    expect(await failureOf(call)).toMatchObject({ name: "InputError" });
    expect(canned.sent).toEqual([]);
  });

  it("says which format an option is for", async () => {
    const { message } = (await failureOf(() =>
      server().connect().computer("pc-01").screenshot({ quality: 75 }),
    )) as Error;
    expect(message).toBe("screenshot.quality: expected none for PNG, which has `compression`, received 75.");
  });
});

it.each<[what: string, body: BodyInit, quoted: string]>([
  ["a page of a proxy", "<!doctype html><title>Log in</title>", "<title>Log in</title>"],
  ["nothing", "", "an empty body"],
  ["half a header", cannedPng.subarray(0, 20), "PNG"],
])("%s instead of a picture is a ProtocolError that quotes it", async (_, body, quoted) => {
  const canned = new CannedServer(({ method }) => (method === "GET" ? new Response(body) : undefined));
  const error = await failureOf(() => canned.connect().computer("pc-01").screenshot());
  expect(error).toMatchObject({ name: "ProtocolError", code: "protocol" });
  expect(String(error)).toMatch(/Taking a screenshot on pc-01.*neither PNG nor JPEG.*proxy/);
  expect(String(error)).toContain(quoted);
});
