import type { SyncOptions } from "./options.ts";
import type { SyncSource } from "./records/read-source.ts";
import type { SyncOutcome } from "./run.ts";
import type { SyncServer } from "./server.ts";

/** Brings a list of users about on a server. */
export type Sync = (server: SyncServer, source: SyncSource, options: SyncOptions) => Promise<SyncOutcome>;
