import { median } from "../median.ts";
import type { Cost } from "./programs.ts";

/** What runs of one program took, as medians. */
export function figures(costs: readonly Cost[]): string {
  const middle = (of: (cost: Cost) => number) => median(costs.map(of));
  const wall = middle((cost) => cost.wall).toFixed(2);
  const cpu = middle((cost) => cost.cpu).toFixed(2);
  const memory = middle((cost) => cost.memory);
  return `${wall} s, CPU ${cpu} s${Number.isNaN(memory) ? "" : `, ${memory} MB`}`;
}

/** How many times what ours took the other took, run by run. */
export function ratios(
  what: "wall" | "cpu",
  ours: readonly Cost[],
  others: readonly Cost[],
): readonly number[] {
  return ours.map((own, round) => own[what] / (others[round]?.[what] ?? Number.NaN));
}
