import type { VeyonSimulatorOptions } from "@labkeeper/simulator/veyon";
import { afterEach } from "vitest";
import { CommandLab } from "./lab.ts";

/** Gives labs to the tests of a file, and takes them away after each test. */
export function labs(): (options?: VeyonSimulatorOptions) => CommandLab {
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
