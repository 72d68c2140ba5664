import { createVeyonSimulator, simulatorKey } from "@labkeeper/simulator/veyon";
import { VeyonClient } from "@labkeeper/veyon";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { play } from "../../src/demo/story.ts";
import { sandboxRoom } from "../../src/sandbox/veyon/room.ts";
import { FakeIo } from "../support/fake-io.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the story of the demo", () => {
  it("does all that it says, and begins anew with other people", async () => {
    const simulator = createVeyonSimulator({ computers: sandboxRoom(12) });
    const teacher = new VeyonClient({
      url: "http://localhost:11080",
      credentials: { method: "keys", keyName: simulatorKey.name, keyData: simulatorKey.pem },
      fetch: simulator.fetch,
    });
    const told: string[] = [];
    const over = new AbortController();
    const stage = { simulator, teacher, tell: (text: string) => told.push(text) };
    const story = play(stage, new FakeIo("/").clock, 1, over.signal);
    await vi.advanceTimersByTimeAsync(3_000);
    const first = simulator.computer("pc-04").user;
    await vi.advanceTimersByTimeAsync(27_500);
    expect(simulator.computer("pc-09").inputLocked).toBe(true);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(told).toHaveLength(5);
    expect(simulator.computer("pc-01").locked).toBe(false);
    expect(simulator.computer("pc-09").inputLocked).toBe(false);
    expect(simulator.computer("pc-12").messages).toHaveLength(1);
    expect(simulator.computer("pc-08").power).toBe("on");
    expect(simulator.computer("pc-04").user).not.toEqual(first);
    expect(simulator.computer("pc-04").user).not.toBeNull();
    over.abort();
    await story;
    simulator.close();
  });
});
