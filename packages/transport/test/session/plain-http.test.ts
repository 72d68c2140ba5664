import { afterEach, describe, expect, it, vi } from "vitest";
import { MemoryLogger } from "../support/memory-logger.ts";
import { open } from "../support/session.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const confidential = { confidential: true };

describe("Credentials over plain http", () => {
  it("are warned of once for each server, however many clients it has", () => {
    const logger = new MemoryLogger();
    open("http://one.example/a", { logger }, confidential);
    open("http://one.example/b", { logger }, confidential);
    open("http://one.example:8080/", { logger }, confidential);
    expect(logger.warnings).toEqual([
      "labkeeper-test/1.0.0: credentials travel to http://one.example over plain http, readable by anyone on the way. Use https.",
      "labkeeper-test/1.0.0: credentials travel to http://one.example:8080 over plain http, readable by anyone on the way. Use https.",
    ]);
  });

  it("are warned of on the console when there is no logger", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    open("http://two.example/", {}, confidential);
    expect(warn).toHaveBeenCalledOnce();
  });

  it.each([
    "http://localhost:11080/",
    "http://127.0.0.1/",
    "http://127.8.9.1/",
    "http://[::1]/",
    "http://a.localhost/",
  ])("are not warned of where they stay on this machine: %s", (url) => {
    const logger = new MemoryLogger();
    open(url, { logger }, confidential);
    expect(logger.warnings).toEqual([]);
  });

  it("are not warned of over https, nor where there are none", () => {
    const logger = new MemoryLogger();
    open("https://three.example/", { logger }, confidential);
    open("http://three.example/", { logger }, { confidential: false });
    expect(logger.warnings).toEqual([]);
  });
});
