import { schema } from "@labkeeper/ovirt-model";
import type { FollowCase } from "../cases.ts";
import { FakeEngine } from "../fake-engine.ts";
import { compareValue } from "../values/compare.ts";
import type { Verdict } from "../verdict.ts";
import { parseXml } from "../xml/tree.ts";
import { connect } from "./client.ts";
import { compareError, outcomeOf } from "./outcome.ts";
import { compareRequests } from "./requests.ts";

/** Follows a link. */
export async function judgeFollow(verdict: Verdict, case_: FollowCase): Promise<void> {
  const { href, response: body, object } = case_;
  const engine = new FakeEngine([{ code: 200, headers: { "Content-Type": "application/xml" }, body }]);
  const client = connect(engine);
  const target = object === "list" ? [] : {};
  const link = href === null ? target : Object.assign(target, { href });
  verdict.same("isLink", case_.isLink, client.isLink(link));
  const outcome = await outcomeOf(() => client.follow(link));
  await client.close({ logout: false });
  compareRequests(verdict, case_.requests, engine.sent);
  if (case_.error) compareError(verdict, case_.error, outcome, engine.sent.length === 0);
  else if ("error" in outcome) verdict.fail("outcome", case_.result, String(outcome.error));
  else {
    const root = schema.rootElement(parseXml(body).name);
    if (!root) throw new Error(`The model has no type for ${body}`);
    const type = { kind: "struct", type: root.struct.name, list: root.list };
    compareValue(verdict, "result", case_.result, outcome.value, type);
  }
}
