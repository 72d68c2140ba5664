import { each } from "../each.ts";
import { fold } from "../fold.ts";
import type { Scope } from "../scope.ts";
import type { SyncUser } from "../server.ts";
import type { Asking } from "./asking.ts";
import { Compactor } from "./compact.ts";

/**
 * Finds all users of the scope: one search for each school, or as many as there are kinds of roles. Each answer is looked
 * through again, since servers ignore filters that they do not know and then return everybody.
 *
 * @param attributes What else than the attributes that are always compared is to be kept.
 */
export async function searchUsers(
  { server, options, progress }: Asking,
  scope: Scope,
  attributes: ReadonlySet<string>,
): Promise<Map<string, SyncUser>> {
  const users = new Map<string, SyncUser>();
  const compactor = new Compactor(attributes);
  const searches = scope.schools.flatMap((school) => scope.searches().map((roles) => ({ school, roles })));
  const search = async (filters: (typeof searches)[number], signal: AbortSignal): Promise<void> => {
    const found = await server.users.search(
      { ...filters, sourceUid: scope.sourceUid },
      { ...options.call, signal },
    );
    for (const user of found) {
      if (scope.includes(user)) users.set(fold(user.name), compactor.compact(user));
    }
  };
  // Each of them keeps the server busy for seconds, and it has two workers.
  const concurrency = Math.min(options.concurrency, 2);
  await each(searches, search, { concurrency, signal: options.signal, onProgress: progress("search") });
  return users;
}
