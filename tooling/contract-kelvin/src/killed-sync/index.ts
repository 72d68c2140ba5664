export { chanceFrom } from "./chance.ts";
export type { Killed, Moments, Undisturbed } from "./killed-run.ts";
export { lookAgain, runKilled, runUndisturbed } from "./killed-run.ts";
export type { School } from "./server.ts";
export { startSchool } from "./server.ts";
export type { Year, YearSize } from "./year.ts";
export { makeYear } from "./year.ts";
