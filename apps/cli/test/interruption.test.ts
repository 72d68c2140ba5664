import { describe, expect, it } from "vitest";
import { Interruption } from "../src/interruption.ts";
import { FakeIo } from "./support/fake-io.ts";

describe("an interruption", () => {
  it("lets work tidy up first, and leaves at once when the user insists", () => {
    const io = new FakeIo("/");
    const interruption = new Interruption(io);
    expect([interruption.signal.aborted, interruption.codeOr(1)]).toEqual([false, 1]);
    io.end("SIGINT");
    expect([interruption.signal.aborted, interruption.codeOr(1), interruption.ending]).toEqual([
      true,
      130,
      "SIGINT",
    ]);
    expect(io.stderr.text).toBe("");
    io.end("SIGINT");
    expect(io.stderr.text).toContain("Ctrl-C once more leaves");
    expect(io.exited).toBeUndefined();
    io.end("SIGINT");
    expect(io.exited).toBe(130);
  });

  it("is heard no more in the end", () => {
    const io = new FakeIo("/");
    const interruption = new Interruption(io);
    interruption.dispose();
    io.end("SIGTERM");
    expect(interruption.signal.aborted).toBe(false);
  });
});
