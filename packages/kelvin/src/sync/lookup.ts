import type { CallOptions } from "@labkeeper/transport";
import { isNotFoundError } from "@labkeeper/transport";
import { isSame } from "./fold.ts";
import type { SyncServer, SyncUser } from "./server.ts";

/** Looks on the whole server whether somebody is really absent from it, whatever a search has shown. */
export class Lookup {
  readonly #server: SyncServer;
  readonly #options: CallOptions;

  constructor(server: SyncServer, options: CallOptions) {
    this.#server = server;
    this.#options = options;
  }

  /** The user of that name, of whichever school, role and source. */
  async byName(name: string): Promise<SyncUser | undefined> {
    try {
      return await this.#server.users.get(name, this.#options);
    } catch (error) {
      if (isNotFoundError(error)) return undefined;
      throw error;
    }
  }

  /**
   * The users with these ids, of whichever school and role. The server would refuse another one, and may move such a
   * user to the school of the new one while doing so.
   */
  async byRecordUid(recordUid: string, sourceUid: string): Promise<readonly SyncUser[]> {
    const found = await this.#server.users.search({ recordUid, sourceUid }, this.#options);
    // A search takes `*` for any text.
    return found.filter(
      (user) => isSame(user.recordUid ?? "", recordUid) && isSame(user.sourceUid ?? "", sourceUid),
    );
  }
}
