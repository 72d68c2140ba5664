import { describe, expect, it } from "vitest";
import { columns } from "../../src/terminal/columns.ts";
import { paintFor } from "../../src/terminal/paint.ts";
import { Progress } from "../../src/terminal/progress.ts";
import { Screen } from "../../src/terminal/screen.ts";
import { FakeOutput } from "../support/fake-io.ts";

describe("progress", () => {
  it("is a line on a terminal that leaves no trace", () => {
    const out = new FakeOutput();
    out.isTTY = true;
    const progress = new Progress(out, "Locking");
    progress.show({ done: 0, failed: 0, total: 4 });
    progress.show({ done: 2, failed: 1, total: 4 });
    expect(out.text).toContain("\rLocking ");
    expect(out.text).toContain("2/4, 1 failed\u001b[K");
    progress.end();
    expect(out.text.endsWith("\r\u001b[K")).toBe(true);
    progress.end();
    expect(out.text.split("\r\u001b[K")).toHaveLength(2);
  });

  it("is not shown for one computer, and not to programs", () => {
    const out = new FakeOutput();
    new Progress(out, "Locking").show({ done: 0, failed: 0, total: 4 });
    out.isTTY = true;
    new Progress(out, "Locking").show({ done: 0, failed: 0, total: 1 });
    expect(out.text).toBe("");
  });
});

describe("the second screen", () => {
  it("writes what differs, in one step, and all of it after the size has changed", () => {
    const out = new FakeOutput();
    let resized = 0;
    const screen = new Screen(out, () => {
      resized += 1;
    });
    screen.draw(["one", "two", ""]);
    out.text = "";
    screen.draw(["one", "TWO", ""]);
    expect(out.text).toBe("\u001b[?2026h\u001b[2;1HTWO\u001b[K\u001b[?2026l");
    out.text = "";
    screen.draw(["one", "TWO", ""]);
    expect(out.text).toBe("");
    screen.draw(["one"]);
    expect(out.text).toBe("\u001b[?2026h\u001b[2;1H\u001b[K\u001b[?2026l");
    out.text = "";
    out.resize(80, 24);
    expect(resized).toBe(1);
    screen.draw(["one", "two"]);
    expect(out.text).toBe("\u001b[?2026h\u001b[2J\u001b[1;1Hone\u001b[K\u001b[2;1Htwo\u001b[K\u001b[?2026l");
    out.text = "";
    screen.close();
    screen.close();
    screen.draw(["late"]);
    expect(out.text).toBe("\u001b[?7h\u001b[?25h\u001b[?1049l");
    expect(out.resizeListeners).toBe(0);
  });
});

describe("columns", () => {
  it("are as wide as their content, whatever it is painted with", () => {
    const paint = paintFor(true);
    const text = columns(
      ["A", "B"],
      [
        [paint.good("山"), "x"],
        ["abc", paint.bad("y")],
      ],
      paintFor(false),
    );
    expect(text).toBe(`A    B\n${paint.good("山")}   x\nabc  ${paint.bad("y")}\n`);
  });
});
