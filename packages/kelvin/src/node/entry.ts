import type { Sync } from "../sync/sync.ts";

/** Sync where there are files. It is loaded when it is first used: most programs never do. */
export const sync: Sync = async (server, source, options) => {
  const { sync: run } = await import("./run-sync.ts");
  return run(server, source, options);
};
