import { describe, expect, it } from "vitest";
import { Schedule } from "../../src/veyon/schedule.ts";

describe("a schedule", () => {
  it("lets things happen in the order of their times, then in that of their planning", () => {
    const schedule = new Schedule();
    const happened: string[] = [];
    const plan = (at: number, name: string): void => schedule.add(at, () => happened.push(name));
    plan(30, "last");
    plan(10, "first");
    plan(20, "second");
    plan(20, "third");
    schedule.settle(9);
    expect(happened).toEqual([]);
    schedule.settle(30);
    expect(happened).toEqual(["first", "second", "third", "last"]);
  });

  it("lets what is due at once happen too, with the time that it was planned for", () => {
    const schedule = new Schedule();
    const happened: number[] = [];
    schedule.add(10, (at) => {
      schedule.add(at + 5, (later) => happened.push(later));
      schedule.add(at + 500, (later) => happened.push(later));
    });
    schedule.settle(100);
    expect(happened).toEqual([15]);
  });

  it("forgets what was planned", () => {
    const schedule = new Schedule();
    schedule.add(10, () => {
      throw new Error("this was forgotten");
    });
    schedule.clear();
    schedule.settle(100);
  });
});
