import { isConflictError } from "@labkeeper/transport";
import type { PlanClass } from "../plan/plan.ts";
import type { Ending, Performing, Signalled } from "./perform.ts";
import { callServer, ended } from "./perform.ts";

/** Creates a class. One that is there already is as good. */
export async function createClass(
  { id, school, name }: PlanClass,
  { server, journal }: Pick<Performing, "server" | "journal">,
  options: Signalled,
): Promise<Ending> {
  if (!journal.intent(id)) await journal.intend({ id });
  const answer = await callServer(server.classes.create({ school, name }, options), options);
  return answer.ok || isConflictError(answer.error) ? { outcome: "done" } : ended(answer);
}
