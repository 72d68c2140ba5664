import { readXml, writeXml } from "@labkeeper/ovirt";
import { schema } from "@labkeeper/ovirt-model";
import type { CaseValue, DocumentCase } from "../cases.ts";
import { compareValue } from "../values/compare.ts";
import { toInput } from "../values/input.ts";
import type { Verdict } from "../verdict.ts";
import { compareXml } from "../xml/compare.ts";
import { compareError, outcomeOf } from "./outcome.ts";

/** Writes a value and reads the document, or only reads one. */
export async function judgeDocument(verdict: Verdict, case_: DocumentCase): Promise<void> {
  if (case_.kind === "write") {
    const type = typeOf(case_.type ?? "");
    const written = await outcomeOf(() =>
      writeXml(type.type as Parameters<typeof writeXml>[0], toInput(case_.value ?? null, type) as object),
    );
    if ("error" in written) {
      verdict.fail("written", case_.xml, String(written.error));
      return;
    }
    compareXml(verdict, "written", case_.xml, written.value);
  }
  await read(verdict, case_, "date");
  if (!verdict.rules.has("date")) return;
  // What a `Date` cannot tell must stand in the text.
  verdict.rules.delete("date");
  await read(verdict, case_, "text");
}

async function read(verdict: Verdict, case_: DocumentCase, dates: "date" | "text"): Promise<void> {
  const outcome = await outcomeOf(() => readXml(case_.xml, { dates }));
  if (case_.error) compareError(verdict, case_.error, outcome, false);
  else if ("error" in outcome) verdict.fail("read", case_.read, String(outcome.error));
  else compareRead(verdict, case_.type ?? "", case_.read, outcome.value as ReturnType<typeof readXml>);
}

function compareRead(
  verdict: Verdict,
  name: string,
  expected: CaseValue | undefined,
  { type, list, value }: ReturnType<typeof readXml>,
): void {
  // An empty list does not tell of what it is one.
  const wanted = name === "[]" ? { type, list: true } : typeOf(name);
  verdict.same("type", `${wanted.type} ${wanted.list}`, `${type} ${list}`);
  compareValue(verdict, "read", expected, value, { kind: "struct", ...wanted });
}

function typeOf(name: string): { readonly kind: string; readonly type: string; readonly list: boolean } {
  const type = name.replace(/\[\]$/, "");
  return { kind: "struct", type: schema.struct(type).name, list: type !== name };
}
