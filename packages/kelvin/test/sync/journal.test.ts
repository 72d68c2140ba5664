import { isInputError } from "@labkeeper/transport";
import { describe, expect, it } from "vitest";
import { readEntry } from "../../src/sync/journal/entries.ts";
import { readJournal } from "../../src/sync/journal/read-journal.ts";

const head = JSON.stringify({
  type: "sync",
  version: 1,
  source: "hash",
  plan: {
    server: "https://kelvin.test/",
    scope: { schools: ["A"], roles: ["student"], sourceUid: "Kelvin" },
  },
});
const item = JSON.stringify({ type: "item", item: { id: "user-1", kind: "create" } });
const newClass = JSON.stringify({ type: "class", class: { id: "class-1", school: "A", name: "1a" } });
const planned = JSON.stringify({ type: "planned" });
const intent = JSON.stringify({ type: "intent", id: "user-1", password: "Höchst-geheim-1234" });
const result = JSON.stringify({ type: "result", id: "user-1", outcome: "unanswered" });
const whole = [head, newClass, item, planned, intent, result];

function read(lines: readonly string[], rest: string = ""): ReturnType<typeof readJournal> {
  return readJournal(new TextEncoder().encode(lines.map((line) => `${line}\n`).join("") + rest));
}

function refusal(lines: readonly string[], rest?: string): string {
  try {
    read(lines, rest);
  } catch (error) {
    if (isInputError(error)) return error.message;
  }
  return "not refused";
}

describe("A journal that is read", () => {
  it("gives the plan, what was begun and what has ended", () => {
    const state = read(whole);
    expect(state.source).toBe("hash");
    expect(state.plan.items).toEqual([{ id: "user-1", kind: "create" }]);
    expect(state.plan.classes).toEqual([{ id: "class-1", school: "A", name: "1a" }]);
    expect(state.intents.get("user-1")?.password).toBe("Höchst-geheim-1234");
    expect(state.results.get("user-1")?.outcome).toBe("unanswered");
  });

  it("takes what was begun again for not ended", () => {
    expect(read([...whole, intent]).results.size).toBe(0);
  });

  it("may end within a line, or in what a power failure leaves there", () => {
    const bytes = new TextEncoder().encode(whole.map((line) => `${line}\n`).join("")).length;
    for (const torn of [
      "{",
      '{"type":"resu',
      result,
      "\u0000\u0000\u0000",
      "\u0000\n\u0000\u0000\n",
      '{"type":"other"}\n',
    ]) {
      expect(read(whole, torn)).toMatchObject({ length: bytes });
    }
  });

  it("is refused when anything before its end is damaged", () => {
    expect(refusal([head, item, planned, "{", intent])).toContain("one that is damaged at byte");
    expect(
      refusal([head, item, planned, '{"type":"result","id":"user-1","outcome":"perhaps"}', intent]),
    ).toContain("damaged");
  });

  it("is refused when it is none, or has no whole plan", () => {
    for (const lines of [[], ["name,password", "a,b"], [item, planned], [head, item]]) {
      expect(refusal(lines)).toContain("another file, or one without a whole plan");
    }
  });

  it("has lines that are JSON of a known form", () => {
    expect(readEntry(planned)).toEqual({ type: "planned" });
    expect(readEntry("5")).toBeUndefined();
    expect(readEntry("no JSON")).toBeUndefined();
    expect(readEntry('{"type":"sync","version":2}')).toBeUndefined();
  });
});
