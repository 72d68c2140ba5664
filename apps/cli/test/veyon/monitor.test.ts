import { describe, expect, it } from "vitest";
import { changesBetween } from "../../src/veyon/monitor/changes.ts";
import { facts } from "../support/watched.ts";

const ada = { login: "ada", fullName: "Ada Lovelace" };
const alan = { login: "alan", fullName: "" };
const failed = { ok: false, reason: "no picture" } as const;

describe("what happened between two looks at a computer", () => {
  it.each([
    [facts(), facts(), []],
    [facts(), facts({ user: ada }), ["Ada Lovelace logged in"]],
    [facts({ user: ada }), facts(), ["Ada Lovelace logged off"]],
    [facts({ user: ada }), facts({ user: alan }), ["alan logged in"]],
    [facts(), facts({ locked: true }), ["screen locked"]],
    [facts({ locked: true }), facts(), ["screen unlocked"]],
    [facts(), facts({ inputLocked: true }), ["keyboard and mouse locked"]],
    [facts({ inputLocked: true }), facts(), ["keyboard and mouse unlocked"]],
    [facts({ locked: true }), facts({ user: ada }), ["Ada Lovelace logged in", "screen unlocked"]],
    [facts(), facts({ demo: "presents" }), ["shows its screen to others"]],
    [facts({ demo: "presents" }), facts(), ["shows its screen no more"]],
    [facts(), facts({ demo: "window" }), ["sees another computer's screen"]],
    [facts({ demo: "fullscreen" }), facts(), ["sees its own screen again"]],
    [facts({ user: ada, locked: true }), facts({ state: "off" }), ["does not answer any more"]],
    [facts({ state: "off" }), facts({ state: "no-veyon" }), ["answers, but runs no Veyon"]],
    [facts({ state: "off" }), facts({ user: ada }), ["is there, used by Ada Lovelace"]],
    [facts({ state: "off" }), facts(), ["is there"]],
    [facts(), failed, ["no picture"]],
    [failed, failed, []],
    [failed, facts(), ["is there"]],
  ])("%#", (before, after, texts) => {
    expect(changesBetween(before, after).map(({ text }) => text)).toEqual(texts);
  });
});
