import type { Paint } from "../../terminal/paint.ts";
import { cellsOf, fit } from "../../text/cells.ts";
import { count } from "../../text/count.ts";
import { timeOfDay } from "../../text/duration.ts";
import type { News } from "../monitor/news.ts";
import { mergeNews, placeOf } from "../monitor/news.ts";
import { shortLines, tableLines } from "./table.ts";
import type { RoomView } from "./view.ts";
import { countRoom } from "./view.ts";

/** Size of a terminal in cells. */
export interface ScreenSize {
  readonly columns: number;
  readonly rows: number;
}

/** The room as lines for a terminal: never more than it has rows, none wider than it is. */
export function renderRoom(view: RoomView, size: ScreenSize, paint: Paint): string[] {
  const width = Math.max(20, size.columns - 2);
  const head = [headLine(view, width, paint), ""];
  const foot = view.footer.length > 0 ? ["", ...view.footer] : [];
  const room = Math.max(1, size.rows - head.length - foot.length);
  const table = roomLines(view, width, room, paint);
  const news = newsLines(view.news, width, Math.min(10, room - table.length - 1), paint);
  const body = [...table, ...(news.length > 0 ? ["", ...news] : [])];
  const blank = Array.from({ length: Math.max(0, room - body.length) }, () => "");
  return [...head, ...body, ...blank, ...foot]
    .slice(0, size.rows)
    .map((line) => (line === "" ? "" : ` ${line}`));
}

/** How far a view can be scrolled at most. */
export function maxScroll(view: RoomView, size: ScreenSize): number {
  const foot = view.footer.length > 0 ? view.footer.length + 1 : 0;
  return Math.max(0, view.computers.length - Math.max(1, size.rows - 2 - foot - 2));
}

/** How many computers are in which state, in words. */
export function summary(computers: RoomView["computers"], paint: Paint): string {
  const { total, on, used, locked, absent, failed } = countRoom(computers);
  return [
    count(total, "computer"),
    paint.good(`${on} on`),
    `${used} in use`,
    ...(locked > 0 ? [paint.notice(`${locked} locked`)] : []),
    ...(absent > 0 ? [`${absent} off`] : []),
    ...(failed > 0 ? [paint.bad(`${failed} failed`)] : []),
  ].join(paint.dim(" · "));
}

function headLine(view: RoomView, width: number, paint: Paint): string {
  const facts = summary(view.computers, paint);
  const clock = `   ${paint.dim(timeOfDay(view.now))}`;
  // The numbers matter most, then the title, then the time.
  for (const right of [facts + clock, facts]) {
    const space = width - cellsOf(right) - 2;
    if (space >= Math.min(24, cellsOf(view.title))) return `${paint.bold(fit(view.title, space))}  ${right}`;
  }
  return cellsOf(facts) <= width ? facts : paint.bold(fit(view.title, width));
}

function roomLines(view: RoomView, width: number, height: number, paint: Paint): string[] {
  const { computers, now, scroll } = view;
  const space = { width, now, moving: true };
  if (computers.length + 1 <= height) return tableLines(computers, computers, space, paint);
  const short = shortLines(computers, width, height, paint);
  if (short) return short;
  const shown = Math.max(1, height - 2);
  const top = Math.max(0, Math.min(scroll, computers.length - shown));
  const below = computers.length - top - shown;
  const more = [top > 0 ? `↑ ${top} more` : "", below > 0 ? `↓ ${below} more` : ""].filter(
    (text) => text !== "",
  );
  return [
    ...tableLines(computers.slice(top, top + shown), computers, space, paint),
    paint.dim(fit(more.join("   "), Math.min(width, 40))),
  ];
}

function newsLines(news: readonly News[], width: number, height: number, paint: Paint): string[] {
  if (height < 1) return [];
  const latest = mergeNews(news).slice(-height);
  const place = Math.max(0, ...latest.map((item) => cellsOf(placeOf(item))));
  return latest.map((item) => newsLine(item, Math.min(place, 24), width, paint));
}

/** A piece of news as a line: when, where, what. */
export function newsLine(news: News, placeWidth: number, width: number, paint: Paint): string {
  const begin = `${timeOfDay(news.at)}  `;
  const place = placeOf(news);
  const where = place === "" ? "" : `${place}${" ".repeat(Math.max(0, placeWidth - cellsOf(place)))}  `;
  const space = Math.max(1, width - begin.length - cellsOf(where));
  const shown = cellsOf(news.text) > space ? fit(news.text, space) : news.text;
  return `${paint.dim(begin)}${where}${paint[news.mood](shown)}`;
}
