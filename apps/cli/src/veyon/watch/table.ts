import type { Paint } from "../../terminal/paint.ts";
import { cellsOf, fit } from "../../text/cells.ts";
import type { WatchedComputer } from "../monitor/monitor.ts";
import type { Cell } from "./cells.ts";
import {
  activityCell,
  bytesCell,
  changeCell,
  markCell,
  paintCell,
  pictureCell,
  rateCell,
  screenCell,
  stateCell,
  userCell,
  userOrStateCell,
} from "./cells.ts";

interface Column {
  readonly title: string;
  readonly width: number;
  readonly align?: "right";
  /** Which columns go first when there is no room: those with the highest number. */
  readonly rank: number;
  readonly cell: (computer: WatchedComputer, now: number) => Cell;
}

const gap = "  ";

/** The columns of the table that fit into so many cells; the user's takes what is left. */
function columnsFor(computers: readonly WatchedComputer[], { width, moving }: TableSpace): Column[] {
  const longest = Math.max(8, ...computers.map(({ host }) => cellsOf(host)));
  const users = Math.max(4, ...computers.map((computer) => userWish(computer)));
  const fixed: Column[] = [
    { title: "", width: 1, rank: 0, cell: markCell },
    { title: "Computer", width: Math.min(longest, 24), rank: 0, cell: ({ host }) => ({ text: host }) },
    { title: "State", width: 8, rank: 3, cell: stateCell },
    { title: "User", width: 12, rank: 0, cell: userCell },
    { title: "Screen", width: 8, rank: 1, cell: screenCell },
    { title: "Changed", width: 10, rank: 2, align: "right", cell: changeCell },
    { title: "Picture", width: 9, rank: 5, align: "right", cell: pictureCell },
    { title: "Size", width: 6, rank: 6, align: "right", cell: bytesCell },
    { title: "Frames/s", width: 8, rank: 4, align: "right", cell: rateCell },
    { title: "Activity", width: 12, rank: 7, cell: activityCell },
  ];
  const taken = (list: readonly Column[]) =>
    list.reduce((sum, column) => sum + column.width, 0) + gap.length * (list.length - 1);
  let columns = fixed.filter(({ title }) => moving || title !== "Activity");
  for (let rank = 7; rank > 0; rank -= 1) {
    // A name in full matters more than how large a picture is, but not more than whether there are any.
    const enough = Math.min(users, rank > 5 ? 28 : 20);
    if (taken(columns) + enough - 12 <= width) break;
    columns = columns.filter((column) => column.rank !== rank);
  }
  const spare = Math.max(0, Math.min(users - 12, width - taken(columns)));
  return columns.map((column) =>
    column.title === "User" ? { ...column, width: column.width + spare } : column,
  );
}

/** How many cells the user's name would like; a long reason of a failure must not widen the column. */
function userWish(computer: WatchedComputer): number {
  return computer.known?.ok ? cellsOf(userCell(computer).text) : 0;
}

/** What a table has to fit. */
export interface TableSpace {
  /** Cells of the terminal. */
  readonly width: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether it is drawn again and again, so that it makes sense to show how things move. */
  readonly moving: boolean;
}

/**
 * The table: a heading and a line for each computer.
 *
 * @param all The whole room, which decides on the widths, so that nothing jumps when it is scrolled.
 */
export function tableLines(
  computers: readonly WatchedComputer[],
  all: readonly WatchedComputer[],
  space: TableSpace,
  paint: Paint,
): string[] {
  const { width, now } = space;
  const columns = columnsFor(all, space);
  const heading = columns.map((column) => fit(column.title, column.width, column.align ?? "left")).join(gap);
  return [
    paint.dim(fit(heading, Math.min(width, cellsOf(heading)))),
    ...computers.map((computer) => line(computer, columns, now, paint)),
  ];
}

function line(computer: WatchedComputer, columns: readonly Column[], now: number, paint: Paint): string {
  // The reason of a failure runs over the columns that would be empty.
  const failed = computer.known?.ok === false;
  const stateless = columns.every(({ title }) => title !== "State");
  const shown = failed ? columns.slice(0, columns.findIndex(({ title }) => title === "User") + 1) : columns;
  const rest = columns.slice(shown.length).reduce((sum, { width }) => sum + width + gap.length, 0);
  return shown
    .map((column) => {
      const width = failed && column.title === "User" ? column.width + rest : column.width;
      const cell = stateless && column.title === "User" ? userOrStateCell : column.cell;
      return paintCell(cell(computer, now), width, column.align ?? "left", paint);
    })
    .join(gap);
}

/** The narrowest that a computer can be shown in the short form. */
const shortWidth = 30;

/** Computers side by side in the short form: mark, name, user, screen. Undefined when they do not fit. */
export function shortLines(
  computers: readonly WatchedComputer[],
  width: number,
  height: number,
  paint: Paint,
): string[] | undefined {
  const name = Math.min(16, Math.max(...computers.map(({ host }) => cellsOf(host))));
  const side = Math.ceil(computers.length / height);
  const space = Math.floor((width + 3) / side) - 3;
  if (height < 1 || space < Math.max(shortWidth, name + 18)) return undefined;
  const high = Math.ceil(computers.length / side);
  const screen = 8;
  const user = Math.min(30, space - 2 - name - screen - 4);
  const short = (computer: WatchedComputer) =>
    [
      `${paintCell(markCell(computer), 1, "left", paint)} ${fit(computer.host, name)}`,
      paintCell(shortUser(computer), user, "left", paint),
      paintCell(shortScreen(computer), screen, "left", paint),
    ].join(gap);
  return Array.from({ length: high }, (_, row) =>
    Array.from({ length: side }, (_, column) => computers[column * high + row])
      .filter((computer) => computer !== undefined)
      .map(short)
      .join("   "),
  );
}

function shortUser(computer: WatchedComputer): Cell {
  const cell = userOrStateCell(computer);
  return { ...cell, text: cell.text.replace(/ \([^)]*\)$/, "") };
}

function shortScreen(computer: WatchedComputer): Cell {
  const cell = screenCell(computer);
  return cell.text === "free" ? { text: "" } : cell;
}
