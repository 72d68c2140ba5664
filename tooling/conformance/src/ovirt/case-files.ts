import { existsSync } from "node:fs";
import { join } from "node:path";
import type { FileKind } from "./run.ts";

/** A file of cases. */
export interface CaseFile {
  readonly kind: FileKind;
  readonly file: string;
}

/** The kinds of files. */
export const kinds: readonly FileKind[] = ["documents", "requests", "locators"];

const own = join(import.meta.dirname, "../../data");
const shared = join(import.meta.dirname, "../../../../../shared/ovirt/conformance");

/** The project's own cases, and those of `../shared/ovirt/conformance/` beside the repository, where these are. */
export function caseFiles(): CaseFile[] {
  return [own, shared]
    .flatMap((folder) => kinds.map((kind) => ({ kind, file: join(folder, `${kind}.jsonl`) })))
    .filter(({ file }) => existsSync(file));
}
