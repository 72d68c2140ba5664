import type { Fault } from "@labkeeper/ovirt-model";
import type { ApiError } from "@labkeeper/transport";
import { isApiError } from "@labkeeper/transport";
import type { Document } from "../xml/read.ts";

/** The engine's own account of why it refused a call, on whichever class of error the status stands for. */
export type FaultError = ApiError & {
  /** What the engine said. */
  readonly fault: Fault;
};

/**
 * Whether a value is an error with the engine's own account of it, of whichever installed copy.
 *
 * @example
 * ```ts
 * import type { OvirtClient } from "@labkeeper/ovirt";
 * import { isFaultError } from "@labkeeper/ovirt";
 *
 * async function start(engine: OvirtClient, id: string): Promise<void> {
 *   try {
 *     await engine.vms.vm(id).start();
 *   } catch (error) {
 *     if (!isFaultError(error)) throw error;
 *     console.error(error.status, error.fault.detail); // 409 [Cannot run VM. VM is running.]
 *   }
 * }
 * ```
 */
export function isFaultError(value: unknown): value is FaultError {
  return isApiError(value) && "fault" in value;
}

/** The fault that a document is, or that it holds when it is an action. */
export function faultIn({ struct, list, value }: Document): Fault | undefined {
  if (list) return undefined;
  if (struct === "Fault") return textsOf(value);
  return struct === "Action" ? textsOf(memberOf(value, "fault")) : undefined;
}

/** A member of what was read. */
export function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function textsOf(value: unknown): Fault | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { reason, detail }: { reason?: unknown; detail?: unknown } = value;
  return {
    ...(typeof reason === "string" && { reason }),
    ...(typeof detail === "string" && { detail }),
  };
}

/** The sentences of the official SDKs about a fault. */
export function faultText({ reason, detail }: Fault, status: number): string {
  return [
    reason === undefined ? "" : `Fault reason is "${reason}". `,
    detail === undefined ? "" : `Fault detail is "${detail}". `,
    `HTTP response code is ${status}.`,
  ].join("");
}
