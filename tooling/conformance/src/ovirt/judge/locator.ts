import { isInputError } from "@labkeeper/transport";
import type { LocatorCase } from "../cases.ts";
import { FakeEngine } from "../fake-engine.ts";
import { camelName } from "../names.ts";
import type { Verdict } from "../verdict.ts";
import { connect, walk } from "./client.ts";
import { compareError, outcomeOf } from "./outcome.ts";

/** Finds a service by its path, and by its locators. */
export async function judgeLocator(verdict: Verdict, case_: LocatorCase): Promise<void> {
  const client = connect(new FakeEngine([]));
  const outcome = await outcomeOf(() => client.service(case_.path));
  if (case_.error) {
    compareError(verdict, case_.error, outcome, true);
    return;
  }
  const expected = `${case_.service}:${case_.requestPath}`;
  if ("error" in outcome) {
    if (isInputError(outcome.error) && hasOddId(case_.path)) {
      verdict.allow("odd-path");
      return;
    }
    verdict.fail("outcome", expected, String(outcome.error));
    return;
  }
  compareService(verdict, "service", expected, outcome.value);
  if (case_.locators) {
    compareService(verdict, "service by locators", expected, walk(client.system, case_.locators, camelName));
  }
  await client.close({ logout: false });
}

function compareService(verdict: Verdict, path: string, expected: string, service: unknown): void {
  const text = String(service);
  if (text !== expected && decodeURIComponent(text) === expected) verdict.allow("odd-path");
  else verdict.same(path, expected, text);
}

function hasOddId(path: string): boolean {
  return path.split("/").some((segment) => segment === "" || segment === "." || segment === "..");
}
