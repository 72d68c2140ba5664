import type { Expectation, Json, KelvinCase, KelvinWorld } from "./cases.ts";
import { isObject } from "./cases.ts";
import { difference, show } from "./compare.ts";
import type { Received } from "./world.ts";
import { CaseWorld, resolved } from "./world.ts";

/** Runs a case in a world of its own; gives what is wrong. */
export async function judgeKelvin(case_: KelvinCase, world: KelvinWorld): Promise<string[]> {
  const { given, request, expect, followUps } = resolved(case_);
  const server = new CaseWorld(world);
  for (const [index, preparation] of (given.setup ?? []).entries()) {
    const { status, text } = await server.send(preparation, "admin");
    if (status < 200 || status > 299) return [`setup[${index}]: status ${status}: ${text}`];
  }
  const steps = [{ request, expect }, ...followUps];
  const problems: string[] = [];
  for (const [index, step] of steps.entries()) {
    if (given.sync) server.sync();
    const received = await server.send(step.request, given.as);
    const where = index === 0 ? "" : `then[${index - 1}]: `;
    problems.push(...problemsOf(step.expect, received, world).map((problem) => where + problem));
  }
  return problems;
}

/** What is wrong with an answer. */
function problemsOf(expect: Expectation, received: Received, world: KelvinWorld): string[] {
  const { json, text } = received;
  const found: (string | undefined)[] = [];
  if (received.status !== expect.status) {
    found.push(`status: expected ${expect.status}, received ${received.status}: ${text.slice(0, 500)}`);
  }
  if (expect.body !== undefined) found.push(difference(expect.body, json, "equal"));
  if (expect.body_subset !== undefined) found.push(difference(expect.body_subset, json, "subset"));
  if (expect.body_set !== undefined) found.push(difference(expect.body_set, json, "set"));
  if (expect.names) found.push(difference(expect.names, namesIn(json), "equal", "names"));
  if (expect.names_set) found.push(difference(expect.names_set, namesIn(json), "set", "names"));
  if (expect.detail_contains !== undefined && !text.includes(expect.detail_contains)) {
    found.push(`body: does not contain ${show(expect.detail_contains)}: ${text.slice(0, 500)}`);
  }
  for (const name of expect.absent ?? []) {
    if (!isObject(json)) found.push("body: is no object");
    else if (Object.hasOwn(json, name)) found.push(`body.${name}: must not be there`);
  }
  if (expect.jwt !== undefined) found.push(...claimProblems(expect.jwt, json, world));
  for (const [name, value] of Object.entries(expect.headers ?? {})) {
    found.push(headerProblem(name, value, received.headers.get(name)));
  }
  if (expect.empty_body && text !== "") found.push(`body: expected none, received ${text.slice(0, 500)}`);
  return found.filter((problem) => problem !== undefined);
}

function namesIn(json: unknown): unknown {
  return Array.isArray(json) ? json.map((item) => (isObject(item) ? item.name : undefined)) : json;
}

/** Seconds by which a clock may be off. */
const tolerance = 60;

function claimProblems(expected: Json, json: unknown, world: KelvinWorld): (string | undefined)[] {
  const token = isObject(json) ? json.access_token : undefined;
  const claims = typeof token === "string" ? claimsOf(token) : undefined;
  if (!isObject(claims)) return [`jwt: no token in ${show(json)}`];
  const lifetime = (world.configuration?.token_ttl_minutes ?? 60) * 60;
  const left = Number(claims.exp) - Date.now() / 1000;
  return [
    difference(expected, claims, "subset", "jwt"),
    Math.abs(left - lifetime) <= tolerance ? undefined : `jwt.exp: good for ${left} s instead of ${lifetime}`,
  ];
}

function claimsOf(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
  } catch {
    return undefined;
  }
}

function headerProblem(
  name: string,
  expected: string | { readonly regex: string } | null,
  received: string | null,
): string | undefined {
  const fits =
    isObject(expected) && received !== null
      ? new RegExp(String(expected.regex)).test(received)
      : expected === received;
  return fits ? undefined : `header ${name}: expected ${show(expected)}, received ${show(received)}`;
}
