import type { SimulatedComputerOptions } from "@labkeeper/simulator/veyon";
import { pupil } from "./people.ts";

const screens = [
  { width: 1920, height: 1080 },
  { width: 1920, height: 1080 },
  { width: 1280, height: 1024 },
] as const;

/** The computers of a believable room: most in use, some free, the last but one switched off. */
export function sandboxRoom(size: number): SimulatedComputerOptions[] {
  const digits = Math.max(2, String(size).length);
  return Array.from({ length: size }, (_, index) => ({
    name: `pc-${String(index + 1).padStart(digits, "0")}`,
    user: index % 5 === 3 ? null : pupil(index),
    power: index > 0 && index === size - 2 ? "off" : "on",
    ...(screens[index % screens.length] ?? screens[0]),
  }));
}

/** How all computers of the room are named in one word. */
export function roomRange(size: number): string {
  const digits = Math.max(2, String(size).length);
  const number = (value: number) => String(value).padStart(digits, "0");
  return size === 1 ? `pc-${number(1)}` : `pc-[${number(1)}-${number(size)}]`;
}
