import { afterEach, describe, expect, it, vi } from "vitest";
import { LoginMemory } from "../../src/index.ts";

afterEach(() => {
  vi.useRealTimers();
});

describe("The memory of rejected log-ins", () => {
  it("throws what the log-in with these credentials ended with, for 30 s", () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const memory = new LoginMemory();
    const error = new Error("rejected");
    memory.remember("alice:wrong", error);
    expect(() => memory.check("alice:wrong")).toThrow(error);
    expect(() => memory.check("alice:right")).not.toThrow();
    vi.advanceTimersByTime(30_000);
    expect(() => memory.check("alice:wrong")).not.toThrow();
  });

  it("remembers several credentials, and drops those that are over", () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const memory = new LoginMemory();
    memory.remember("alice", new Error("alice"));
    vi.advanceTimersByTime(20_000);
    memory.remember("bob", new Error("bob"));
    expect(() => memory.check("alice")).toThrow("alice");
    vi.advanceTimersByTime(15_000);
    memory.remember("carol", new Error("carol"));
    expect(() => memory.check("alice")).not.toThrow();
    expect(() => memory.check("bob")).toThrow("bob");
  });
});
