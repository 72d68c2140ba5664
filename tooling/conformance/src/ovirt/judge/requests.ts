import type { ExpectedRequest } from "../cases.ts";
import type { Verdict } from "../verdict.ts";
import { compareXml } from "../xml/compare.ts";

const apiPath = "/ovirt-engine/api";

/** Compares the requests that were sent with those of the official SDK. */
export function compareRequests(
  verdict: Verdict,
  expected: readonly ExpectedRequest[],
  sent: readonly ExpectedRequest[],
): void {
  verdict.same("requests", expected.length, sent.length);
  for (const [index, wanted] of expected.entries()) {
    const actual = sent[index];
    if (actual) compareRequest(verdict, `request ${index + 1}`, wanted, actual);
  }
}

function compareRequest(
  verdict: Verdict,
  path: string,
  expected: ExpectedRequest,
  sent: ExpectedRequest,
): void {
  verdict.same(`${path} method`, expected.method, sent.method);
  comparePaths(verdict, `${path} path`, expected.path, sent.path);
  compareNames(verdict, `${path} query`, expected.query, sent.query);
  compareHeaders(verdict, `${path} headers`, expected.headers, sent.headers);
  compareBodies(verdict, `${path} body`, expected, sent);
}

/** The paths of some cases begin at the API, those of others at the server. */
function comparePaths(verdict: Verdict, path: string, expected: string, sent: string): void {
  const wanted = expected.startsWith("/ovirt-engine/") ? expected : apiPath + expected;
  if (wanted === sent) return;
  if (wanted === decodeURIComponent(sent)) verdict.allow("odd-path");
  else verdict.fail(path, wanted, sent);
}

function compareNames(
  verdict: Verdict,
  path: string,
  expected: Readonly<Record<string, string>>,
  sent: Readonly<Record<string, string>>,
): void {
  for (const name of new Set([...Object.keys(expected), ...Object.keys(sent)])) {
    verdict.same(`${path} ${name}`, expected[name], sent[name]);
  }
}

function compareHeaders(
  verdict: Verdict,
  path: string,
  expected: Readonly<Record<string, string>>,
  sent: Readonly<Record<string, string>>,
): void {
  const { "user-agent": theirs, ...wanted } = lowerCase(expected);
  const { "user-agent": ours, ...actual } = sent;
  compareNames(verdict, path, wanted, actual);
  if (theirs && !ours?.startsWith("labkeeper-ovirt/")) verdict.fail(`${path} user-agent`, "ours", ours);
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function compareBodies(
  verdict: Verdict,
  path: string,
  expected: ExpectedRequest,
  sent: ExpectedRequest,
): void {
  if (!expected.body) {
    verdict.same(path, expected.body, sent.body ?? expected.body);
    return;
  }
  const type = new Map(Object.entries(lowerCase(expected.headers))).get("content-type") ?? "";
  if (!type.includes("form-urlencoded")) {
    compareXml(verdict, path, expected.body, sent.body);
    return;
  }
  compareNames(verdict, path, formOf(expected.body), formOf(sent.body));
}

function formOf(body: string | null): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(body ?? ""));
}
