import { describe, expect, it } from "vitest";
import { paintFor } from "../../../src/terminal/paint.ts";
import { cellsOf } from "../../../src/text/cells.ts";
import type { News } from "../../../src/veyon/monitor/news.ts";
import { mergeNews } from "../../../src/veyon/monitor/news.ts";
import { maxScroll, renderRoom } from "../../../src/veyon/watch/render.ts";
import type { RoomView } from "../../../src/veyon/watch/view.ts";
import { colourfulRoom, facts, now, watched } from "../../support/watched.ts";

const plain = paintFor(false);

const news: News[] = [
  { at: now - 9_000, hosts: [], text: "The lesson begins", mood: "notice" },
  { at: now - 8_000, hosts: ["pc-01"], text: "screen locked", mood: "notice" },
  { at: now - 7_500, hosts: ["pc-02"], text: "screen locked", mood: "notice" },
  { at: now - 2_000, hosts: ["pc-04"], text: "does not answer any more", mood: "bad" },
];

function view(given: Partial<RoomView> = {}): RoomView {
  return {
    title: "Room 101",
    now,
    computers: colourfulRoom(),
    news,
    scroll: 0,
    footer: ["q quits"],
    ...given,
  };
}

function show(columns: number, rows: number, given: Partial<RoomView> = {}): string {
  return `\n${renderRoom(view(given), { columns, rows }, plain)
    .map((line) => `${line.trimEnd()}\n`)
    .join("")}`;
}

const many = Array.from({ length: 40 }, (_, index) =>
  watched(`pc-${String(index + 1).padStart(2, "0")}`, {
    known:
      index % 7 === 6
        ? facts({ state: "off" })
        : facts({
            user: { login: `u${index}`, fullName: `Pupil Number ${index + 1}` },
            locked: index % 5 === 0,
          }),
  }),
);

describe("a room on a terminal", () => {
  it("shows everything where there is room", () => {
    expect(show(140, 24)).toMatchSnapshot();
  });

  it("does without what matters less where there is not", () => {
    expect(show(80, 24)).toMatchSnapshot();
    expect(show(50, 16)).toMatchSnapshot();
  });

  it("sets computers side by side that do not fit below each other", () => {
    expect(show(120, 24, { computers: many })).toMatchSnapshot();
  });

  it("scrolls where that is not enough", () => {
    expect(show(60, 14, { computers: many })).toMatchSnapshot();
    expect(show(60, 14, { computers: many, scroll: 1_000 })).toMatchSnapshot();
    expect(maxScroll(view({ computers: many }), { columns: 60, rows: 14 })).toBe(32);
    expect(maxScroll(view(), { columns: 60, rows: 50 })).toBe(0);
  });

  it.each([
    [20, 5],
    [30, 8],
    [50, 16],
    [80, 24],
    [120, 40],
    [200, 60],
  ])("never needs more than a terminal of %i × %i has", (columns, rows) => {
    for (const computers of [colourfulRoom(), many, []]) {
      const lines = renderRoom(view({ computers }), { columns, rows }, plain);
      expect(lines.length).toBeLessThanOrEqual(rows);
      if (columns >= 50) for (const line of lines) expect(cellsOf(line)).toBeLessThanOrEqual(columns);
    }
  });

  it("uses colours only where they are welcome, and they take no room", () => {
    const size = { columns: 120, rows: 24 };
    const coloured = renderRoom(view(), size, paintFor(true));
    const without = renderRoom(view(), size, plain);
    expect(coloured.join("\n")).toContain("\u001b[");
    expect(without.join("\n")).not.toContain("\u001b");
    expect(coloured.map(cellsOf)).toEqual(without.map(cellsOf));
  });
});

describe("news", () => {
  it("of several computers that say the same are one", () => {
    expect(mergeNews(news).map(({ hosts, text }) => [hosts, text])).toEqual([
      [[], "The lesson begins"],
      [["pc-01", "pc-02"], "screen locked"],
      [["pc-04"], "does not answer any more"],
    ]);
  });

  it("stay apart when they are not of the same time, or of the whole room", () => {
    const [begin] = news;
    const late: News = { at: now, hosts: ["pc-03"], text: "screen locked", mood: "notice" };
    expect(mergeNews([...news, late])).toHaveLength(4);
    if (begin) expect(mergeNews([begin, begin])).toHaveLength(2);
  });
});
