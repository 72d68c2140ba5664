import { describe, expect, it } from "vitest";
import { InputError, isLoopback, parseBaseUrl, pathSegment } from "../src/index.ts";
import { open } from "./support/session.ts";

describe("A base URL", () => {
  it.each([
    ["http://lab.example", "http://lab.example/"],
    ["https://lab.example:8443/ovirt-engine/api", "https://lab.example:8443/ovirt-engine/api/"],
    ["HTTPS://Lab.Example/a/", "https://lab.example/a/"],
    ["http://[::1]:80/", "http://[::1]/"],
  ])("may be %s", (text, url) => {
    expect(parseBaseUrl("url", text).href).toBe(url);
    expect(parseBaseUrl("url", new URL(text)).href).toBe(url);
  });

  it.each([
    ["", "a text of 0 characters"],
    ["lab.example", "a text of 11 characters"],
    ["ftp://lab.example/", "a text of 18 characters"],
    ["http:///nothing", "a text of 15 characters"],
    ["https://lab example/", "a text of 20 characters"],
    [undefined, "undefined"],
    [null, "null"],
    [{}, "an object"],
    [[], "a list of 0"],
    [["http://a"], "a list of 1"],
    [7, "a number"],
  ])("may not be %j", (value, received) => {
    const make = () => open(value as string);
    expect(make).toThrow(InputError);
    expect(make).toThrow(expect.objectContaining({ path: "url", received }));
  });

  it.each([
    "https://alice:canary@lab.example/",
    "https://alice@lab.example/",
    "https://:canary@lab.example/",
  ])("may hold no credentials, and shows none: %s", (url) => {
    const make = () => open(url);
    expect(make).toThrow(
      /url: expected a URL without user:password@, \? and #.* Give credentials as options/,
    );
    expect(make).toThrow(expect.objectContaining({ message: expect.not.stringMatching(/canary|alice/) }));
  });

  it.each(["https://lab.example/api?token=canary", "https://lab.example/api#canary"])(
    "may hold no query and no fragment, and shows neither: %s",
    (url) => {
      const make = () => open(url);
      expect(make).toThrow(/url: expected a URL without user:password@, \? and #/);
      expect(make).toThrow(expect.objectContaining({ message: expect.not.stringContaining("canary") }));
    },
  );
});

describe("This very machine", () => {
  it.each([
    "http://localhost/",
    "http://127.0.0.1/",
    "http://127.1.2.3/",
    "http://[::1]/",
    "http://lab.localhost/",
  ])("is %s", (url) => expect(isLoopback(new URL(url))).toBe(true));

  it.each(["http://lab.example/", "http://localhost.example/", "http://10.0.0.1/", "http://[::2]/"])(
    "is not %s",
    (url) => expect(isLoopback(new URL(url))).toBe(false),
  );
});

describe("A segment of a path", () => {
  it("is percent-encoded", () => {
    expect(pathSegment("host", "pc 1/ü?#%")).toBe("pc%201%2F%C3%BC%3F%23%25");
    expect(pathSegment("host", "...")).toBe("...");
  });

  it.each(["", ".", "..", undefined, null, 7, "\ud800"])("may not be %j", (value) => {
    expect(() => pathSegment("host", value)).toThrow(
      expect.objectContaining({ name: "InputError", path: "host" }),
    );
  });
});
