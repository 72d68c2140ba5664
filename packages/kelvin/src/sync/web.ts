import { UnsupportedError } from "@labkeeper/transport";
import type { Sync } from "./sync.ts";

/** Browsers have no files. */
export const sync: Sync = async () => {
  throw new UnsupportedError(
    "sync: only available in Node, since it keeps a journal and passwords in files that outlive a crash. Run it on a server, or with `labkeeper kelvin sync`.",
  );
};
