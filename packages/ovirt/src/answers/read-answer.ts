import type { OperationSchema } from "@labkeeper/ovirt-model";
import type { LabkeeperError, ReadAs } from "@labkeeper/transport";
import type { Engine } from "../engine.ts";
import type { Document } from "../xml/read.ts";
import { faultIn, memberOf } from "./fault.ts";
import { contentOf } from "./received.ts";
import { refusal } from "./refusal.ts";

/**
 * Reads the answer to an operation.
 *
 * @param doing What is being done, for messages.
 * @param request Method and path, for messages.
 */
export function readAnswer(
  engine: Engine,
  operation: OperationSchema,
  { doing, method, path }: { readonly doing: string; readonly method: string; readonly path: string },
): ReadAs<unknown> {
  const accepted = successes[operation.kind];
  return {
    accept: "application/xml",
    read: async (answer) => {
      const { status, headers } = answer.response;
      const body = await answer.bytes();
      const refused = (expected?: string) => {
        const text = answer.clean(new TextDecoder().decode(body));
        const { origin } = engine.session.url;
        const request = `${method} /${path}`;
        return refusal(
          engine,
          { doing, origin, request, status, headers, text, correlationId: "" },
          expected,
        );
      };
      if (!accepted.includes(status)) throw refused();
      if (operation.kind === "remove") return undefined;
      const content = contentOf({ headers, body }, engine);
      if (content.kind !== "document") throw refused();
      return resultIn(content.document, operation, refused);
    },
  };
}

const created = [200, 201, 202];
const successes: Readonly<Record<OperationSchema["kind"], readonly number[]>> = {
  get: [200],
  list: [200],
  add: created,
  update: [200],
  remove: [200],
  action: created,
};

function resultIn(
  document: Document,
  { kind, result }: OperationSchema,
  refused: (expected?: string) => LabkeeperError,
): unknown {
  const { struct, list, value } = document;
  if (faultIn(document)) throw refused();
  if (kind === "action") {
    if (struct !== "Action" || list) throw refused("a fault or action");
    return result && memberOf(value, result.name);
  }
  if (result && (struct !== result.type || list !== result.list)) {
    throw refused(result.list ? `a list of ${result.type}` : `a ${result.type}`);
  }
  return value;
}
