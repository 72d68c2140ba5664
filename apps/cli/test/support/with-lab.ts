import type { VeyonSimulatorOptions } from "@labkeeper/simulator/veyon";
import { afterEach, vi } from "vitest";
import { CommandLab } from "./lab.ts";

/** Gives labs to the tests of a file, and takes them away after each test. */
export function labs(): (options?: VeyonSimulatorOptions) => CommandLab {
  // Time is fake, but drawing hundreds of screens takes real seconds on a busy machine.
  vi.setConfig({ testTimeout: 60_000 });
  let open: CommandLab[] = [];
  afterEach(() => {
    for (const lab of open) lab.dispose();
    open = [];
  });
  return (options) => {
    const lab = new CommandLab(options);
    open.push(lab);
    return lab;
  };
}
