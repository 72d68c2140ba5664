import { runTool } from "../workspace/tools.ts";

/** Runs `turbo boundaries`, by the tags of turbo.json. */
export function checkBoundaries(root: string): string[] {
  const { ok, output } = runTool("turbo", ["boundaries"], { cwd: root });
  return ok ? [] : [output.trim()];
}
