import type { StructSchema } from "@labkeeper/ovirt-model";
import { schema } from "@labkeeper/ovirt-model";
import type { Redact } from "@labkeeper/transport";
import type { ReadOptions } from "../xml/read.ts";
import { readDocument } from "../xml/read.ts";

type OnSecret = (value: string) => void;

const mask = "[redacted]";

/** What shows, for the log, the document that is made of a value: as JSON, without its secrets. */
export function hideSent(type: string, value: unknown): Redact {
  return (_, onSecret) => shown(schema.struct(type), value, onSecret);
}

/** What shows a document that came; nothing of it, when it cannot be read. */
export function hideReceived(reading: ReadOptions): Redact {
  return (body, onSecret) => {
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
    const { struct, value } = readDocument(bytes, reading);
    return shown(schema.struct(struct), value, onSecret);
  };
}

function shown(struct: StructSchema, value: unknown, onSecret: OnSecret = () => undefined): string {
  const open = withoutSecrets(struct, value, onSecret);
  return JSON.stringify(open, (_, part) => (typeof part === "bigint" ? String(part) : part));
}

/** Only what the schema knows, and nothing that it marks. */
function withoutSecrets(struct: StructSchema, value: unknown, onSecret: OnSecret): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(struct, item, onSecret));
  if (typeof value !== "object" || value === null) return undefined;
  const open: Record<string, unknown> = {};
  if ("href" in value) open.href = value.href;
  for (const { name, kind, type, secret } of struct.attributes) {
    const part: unknown = Reflect.get(value, name);
    if (part === undefined || part === null) continue;
    if (secret) {
      eachLeaf(part, onSecret);
      open[name] = mask;
    } else {
      open[name] = kind === "struct" ? withoutSecrets(schema.struct(type), part, onSecret) : part;
    }
  }
  return open;
}

function eachLeaf(value: unknown, onSecret: OnSecret): void {
  if (typeof value === "string" || typeof value === "number") onSecret(String(value));
  else if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) eachLeaf(part, onSecret);
  }
}
