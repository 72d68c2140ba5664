import type { OperationSchema } from "@labkeeper/ovirt-model";
import { schema } from "@labkeeper/ovirt-model";

/** A name of the official SDK in ours: `disk_attachments` is `diskAttachments`, `import_` is `import`. */
export function camelName(name: string): string {
  return name.replace(/_$/, "").replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** An operation by the names of the official SDK. */
export function operationOf(service: string, method: string): OperationSchema {
  const operation = schema.service(service).byOperation.get(camelName(method));
  if (!operation) throw new Error(`The model's service ${service} has no ${method}`);
  return operation;
}
