import { describe, expect, it } from "vitest";
import { labs } from "../../support/with-lab.ts";

const newLab = labs();

describe("veyon message", () => {
  it("shows a text on the computers that -H names", async () => {
    const lab = newLab();
    const outcome = await lab.run(
      "veyon",
      "message",
      "Five more minutes",
      "-H",
      "pc-[01-02]",
      "--icon",
      "warning",
      "--title",
      "Hear!",
    );
    expect(outcome).toEqual({ code: 0, out: "All 2 computers shown the message.\n", err: "" });
    expect(lab.simulator.computer("pc-02").messages).toMatchObject([
      { text: "Five more minutes", title: "Hear!", icon: 2 },
    ]);
    expect(lab.simulator.computer("pc-03").messages).toEqual([]);
  });

  it("takes a text that looks like an option behind --", async () => {
    const lab = newLab();
    await lab.run("veyon", "message", "-H", "pc-01", "--", "--lock?");
    expect(lab.simulator.computer("pc-01").messages).toMatchObject([{ text: "--lock?" }]);
  });

  it.each([
    [
      ["Five", "more", "minutes", "-H", "pc-01"],
      "TEXT is one argument, but 3 were given. Put it in quotes, such as 'Five more minutes'",
    ],
    [["it's", "pc-01"], `such as 'it'\\''s pc-01'`],
    [["hello"], "No computers: name them"],
    [[" ", "-H", "pc-01"], "TEXT is empty."],
    [["hello", "-H", "pc-01", "--icon", "skull"], "Allowed choices are information, warning, critical."],
    [[], "missing required argument 'text'"],
  ])("is refused with %j", async (args, problem) => {
    const lab = newLab();
    const { code, err } = await lab.run("veyon", "message", ...args);
    expect(code).toBe(2);
    expect(err).toContain(problem);
    expect(lab.simulator.requests).toEqual([]);
  });
});

describe("veyon open", () => {
  it("opens a page", async () => {
    const lab = newLab();
    const { out } = await lab.run("veyon", "open", "https://example.org/3", "-H", "pc-01");
    expect(out).toBe("pc-01 told to open the page.\n");
    expect(lab.simulator.computer("pc-01").websites).toEqual(["https://example.org/3"]);
  });

  it.each([
    ["example.org", 'URL: "example.org" is no whole address. Did you mean https://example.org?'],
    ["javascript:alert(1)", "Write it like https://example.org/."],
    ["", "is no whole address"],
  ])("refuses %j", async (url, problem) => {
    const lab = newLab();
    const { code, err } = await lab.run("veyon", "open", url, "-H", "pc-01");
    expect(code).toBe(2);
    expect(err).toContain(problem);
  });
});

describe("veyon run", () => {
  it.each(["4.5", "4.7", "4.11"] as const)("starts a program on Veyon %s", async (version) => {
    const lab = newLab({ version });
    const { out } = await lab.run("veyon", "run", "gedit --new-window", "-H", "pc-01");
    expect(out).toBe("pc-01 told to start the program.\n");
    expect(lab.simulator.computer("pc-01").applications).toEqual(["gedit --new-window"]);
  });

  it("says so when it may have been done in spite of a failure", async () => {
    const lab = newLab();
    lab.simulator.fault({ do: { kind: "reset", when: "after" }, on: { method: "PUT" } });
    const { code, err } = await lab.run("veyon", "run", "gedit", "-H", "pc-01");
    expect(code).toBe(3);
    expect(err).toContain("It may have been done all the same.");
    expect(lab.simulator.computer("pc-01").applications).toEqual(["gedit"]);
  });
});
