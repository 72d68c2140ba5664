import type { Answer } from "../../answer.ts";
import { jsonAnswer } from "../../answer.ts";
import type { Issue } from "../validation/issues.ts";

/** An answer that ends the handling of a request at once, thrown from wherever that turns out. */
export class Halt extends Error {
  override readonly name = "Halt";
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`HTTP ${answer.status}`);
    this.answer = answer;
  }
}

/** Shape 1: what is wrong with a request. */
export function unprocessable(issues: readonly Issue[]): Halt {
  return new Halt(jsonAnswer({ detail: issues }, 422));
}

/** Shape 2: what UDM refused; the request id stands in it twice. `loc` is UDM's name of the property. */
export function udmError(
  kind: "CreateError" | "ModifyError" | "MoveError" | "APICommunicationError" | "NoObject",
  message: string,
  property?: string,
  status = 422,
): Halt {
  const loc = property === undefined ? [] : [property];
  const answer = jsonAnswer({ detail: [{ loc, msg: message, type: `UdmError:${kind}` }] }, status);
  return new Halt({ ...answer, headers: { ...doubledRequestId } });
}

/** What UDM says when another group, or one of another kind, has a name. */
export function nameInUse(kind: "CreateError" | "ModifyError", name: string): Halt {
  return udmError(kind, `The groupname is already in use as groupname or as username: ${name}.`, "name");
}

/** Shape 3: one sentence. */
export function refused(status: number, detail: string, headers?: Readonly<Record<string, string>>): Halt {
  return new Halt({ ...jsonAnswer({ detail }, status), ...(headers ? { headers } : {}) });
}

/** Shape 4: a reference that leads nowhere, or a rule of the library. */
export function message(status: number, text: string): Halt {
  return new Halt(jsonAnswer({ message: text }, status));
}

/** What becomes of a mistake of the server itself. */
export function internalError(): Halt {
  return refused(500, "Internal server error", { [exposeHeaders]: "X-Request-ID" });
}

/** A user, class, work group or role that is not there. @param name as Python writes it */
export function noObject(name: string): Halt {
  return refused(404, `No object with name=${name} found or not authorized.`);
}

/** A school that is not there. @param name as Python writes it */
export function noSchool(name: string): Halt {
  return refused(404, `No school with name=${name} found.`);
}

/** An answer without a body. */
export function empty(status: number): Answer {
  return { status, body: new Uint8Array() };
}

/** Says that an answer has headers that a browser may see. */
const exposeHeaders = "access-control-expose-headers";

const doubledRequestId: Readonly<Record<string, string>> = {
  [exposeHeaders]: "X-Request-ID",
  "x-request-id": "twice",
};
