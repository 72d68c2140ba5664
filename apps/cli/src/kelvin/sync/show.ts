import type { SyncOutcome, SyncPlan } from "@labkeeper/kelvin";
import { printPlan, printReport } from "@labkeeper/kelvin/node";
import type { Paint } from "../../terminal/paint.ts";
import { inOptions } from "./errors.ts";

type Colour = readonly [line: RegExp, paint: keyof Paint];

const planColours: readonly Colour[] = [
  [/^(Delete|Deactivate|REFUSED)\b/, "bad"],
  [/^(Move|Change|Create) .*:$/, "bold"],
  [/^\d+ warnings?:$/, "notice"],
];
const reportColours: readonly Colour[] = [
  [/^Refused by the server/, "bad"],
  [/^(Left alone|Without an answer|Stopped early|Not all is done)/, "notice"],
];

/** A plan for people. */
export function planText(plan: SyncPlan, limit: number | undefined, paint: Paint): string {
  return painted(printPlan(plan, { limit }), planColours, paint);
}

/** A report for people. */
export function reportText(report: NonNullable<SyncOutcome["report"]>, paint: Paint): string {
  return painted(printReport(report), reportColours, paint);
}

function painted(text: string, colours: readonly Colour[], paint: Paint): string {
  return text
    .split("\n")
    .map((line) => {
      const words = inOptions(line);
      const how = colours.find(([pattern]) => pattern.test(words))?.[1];
      return how === undefined ? words : paint[how](words);
    })
    .join("\n");
}
