import type { CallOptions } from "@labkeeper/transport";
import { isApiError } from "@labkeeper/transport";
import type { SyncPhase } from "../progress.ts";
import type { SyncServer } from "../server.ts";

/** How the server is asked while a plan is made. */
export interface Asking {
  readonly server: SyncServer;
  readonly options: {
    readonly call: CallOptions;
    readonly concurrency: number;
    readonly signal: AbortSignal | undefined;
  };
  /** The date of the desk's clock, as YYYY-MM-DD. */
  readonly today: () => string;
  readonly progress: (
    phase: SyncPhase,
  ) => (progress: { readonly done: number; readonly total: number }) => void;
}

/** Whether an error is about one user alone, such as one that breaks the server's rules: others can be asked about. */
export function isAboutOneUser(error: unknown): error is Error {
  return isApiError(error) && error.status <= 500 && ![401, 403, 429].includes(error.status);
}
