import type { Call, CallOptions } from "@labkeeper/transport";
import { asJson, isNotFoundError } from "@labkeeper/transport";
import * as v from "valibot";
import { tooOld } from "../server/server-calls.ts";
import type { ComputerCalls } from "./computer-calls.ts";

/** Who is logged in on a computer. */
export interface User {
  /** Log-in name; on some systems with the domain. */
  readonly login: string;
  /** The person's name, as the system knows it. */
  readonly fullName: string;
  /** Number of the session. Servers up to 4.7 tell it here; newer ones with `session()`. */
  readonly session?: number | undefined;
}

/** The session on a computer. */
export interface SessionInfo {
  /** Number of the session on the computer. */
  readonly sessionId: number;
  /** Seconds since its beginning. */
  readonly sessionUptime: number;
  /** Where the session is used from, when that is another computer. */
  readonly sessionClientAddress: string;
  /** Name of the computer that the session is used from; empty when it is this one. */
  readonly sessionClientName: string;
  /** Name of the computer that the session runs on. */
  readonly sessionHostName: string;
}

const user = v.looseObject({ login: v.string(), fullName: v.string(), session: v.optional(v.number()) });
const session = v.looseObject({
  sessionId: v.number(),
  sessionUptime: v.number(),
  sessionClientAddress: v.string(),
  sessionClientName: v.string(),
  sessionHostName: v.string(),
});

/** Asks who is logged in. */
export function askUser(calls: ComputerCalls, options: CallOptions | undefined): Call<User | undefined> {
  return calls
    .get("Asking for the user", "user", asJson(user), options)
    .map((found) => (found.login === "" ? undefined : found));
}

/** Asks for the session. */
export function askSession(calls: ComputerCalls, options: CallOptions | undefined): Call<SessionInfo> {
  return calls
    .get("Asking for the session", "session", asJson(session), options)
    .mapError((error) =>
      isNotFoundError(error) ? tooOld("session()", "`user()` tells the session's number") : error,
    );
}
