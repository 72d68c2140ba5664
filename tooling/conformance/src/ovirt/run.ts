import type { DocumentCase, LocatorCase, RequestCase } from "./cases.ts";
import { judgeAnswer } from "./judge/answer.ts";
import { judgeConnection } from "./judge/connection.ts";
import { judgeDocument } from "./judge/document.ts";
import { judgeFollow } from "./judge/follow.ts";
import { judgeLocator } from "./judge/locator.ts";
import { judgeMethod } from "./judge/method.ts";
import type { Rule } from "./verdict.ts";
import { Verdict } from "./verdict.ts";

/** The kinds of files. */
export type FileKind = "documents" | "requests" | "locators";

/** Any case. */
export type Case = DocumentCase | RequestCase | LocatorCase;

/** What became of the cases of a file. */
export interface Tally {
  /** How many passed by a rule that is counted. */
  differing: number;
  passed: number;
  /** The failures, as they are printed. */
  readonly failures: string[];
  /** How many cases each rule let pass. */
  readonly byRule: Map<Rule, number>;
}

/** The share of the cases that rules other than `message` and `class` may let pass. */
const mostByRule = 0.1;

/** Judges the cases of a file. */
export async function runCases(kind: FileKind, cases: readonly Case[]): Promise<Tally> {
  const tally: Tally = { passed: 0, differing: 0, failures: [], byRule: new Map() };
  for (const case_ of cases) {
    const verdict = await judge(kind, case_);
    if (!verdict.passed) {
      tally.failures.push(`${case_.key}\n  ${verdict.problems.join("\n  ")}`);
      continue;
    }
    tally.passed += 1;
    for (const rule of verdict.rules) tally.byRule.set(rule, (tally.byRule.get(rule) ?? 0) + 1);
    if ([...verdict.rules].some((rule) => rule !== "message" && rule !== "class")) tally.differing += 1;
  }
  if (tally.differing > cases.length * mostByRule) {
    tally.failures.push(
      `${kind}\n  ${tally.differing} of ${cases.length} cases passed by a rule; at most 10 % may`,
    );
  }
  return tally;
}

/** Judges one case. */
export async function judge(kind: FileKind, case_: Case): Promise<Verdict> {
  const verdict = new Verdict();
  try {
    await judgeBy(kind, verdict, case_);
  } catch (error) {
    verdict.problems.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  return verdict.passed || case_.quirk === undefined ? verdict : orderly(verdict);
}

/**
 * What a quirk is judged by: the behaviour need not be matched, but nothing may crash. A value, or an error of the
 * family, is orderly; the problems of a crash tell another error.
 */
function orderly(verdict: Verdict): Verdict {
  const crashed = verdict.problems.some((problem) =>
    /\b(TypeError|RangeError|ReferenceError)\b/.test(problem),
  );
  if (crashed) return verdict;
  const passed = new Verdict();
  passed.allow("quirk");
  return passed;
}

function judgeBy(kind: FileKind, verdict: Verdict, case_: Case): Promise<void> {
  if (kind === "locators") return judgeLocator(verdict, case_ as LocatorCase);
  if (kind === "documents") return judgeDocument(verdict, case_ as DocumentCase);
  const request = case_ as RequestCase;
  switch (request.kind) {
    case "method":
      return judgeMethod(verdict, request);
    case "answer":
      return judgeAnswer(verdict, request);
    case "connection":
      return judgeConnection(verdict, request);
    case "follow":
      return judgeFollow(verdict, request);
  }
}
