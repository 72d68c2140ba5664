import { describe, expect, it } from "vitest";
import { createKelvinSimulator } from "../../src/kelvin/index.ts";
import { manualClock } from "../manual-clock.ts";
import { ask, create } from "./asking.ts";

const wrongFormat = { msg: "Incorrect date format, should be YYYY-MM-DD.", type: "value_error" };
const noDate = { msg: "invalid date format", type: "value_error.date" };
const wrongType = { msg: "invalid type; expected date, string, bytes, int or float", type: "type_error" };
const wrongYear = { msg: "Year must be between 1961 and 2099.", type: "value_error" };
const noText = (type: string): object => ({
  msg: `strptime() argument 1 must be str, not ${type}`,
  type: "type_error",
});
const noBoolean = { msg: "value could not be parsed to a boolean", type: "type_error.bool" };

/** What a new user gets, or what is wrong. */
async function stored(attribute: string, value: unknown): Promise<unknown> {
  const simulator = createKelvinSimulator({ clock: manualClock() });
  const { status, json, problems } = await create(simulator, "ann", { [attribute]: value });
  if (status === 201) return json[attribute];
  expect([status, problems[0]?.loc]).toEqual([422, ["body", attribute]]);
  const { loc, ...problem } = problems[0] ?? { loc: [] };
  return problem;
}

describe("A date", () => {
  it.each<[unknown, unknown]>([
    ["2001-02-03", "2001-02-03"],
    ["2001-2-3", "2001-02-03"],
    [null, null],
    [0, "1970-01-01"],
    [false, "1970-01-01"],
    ["01.02.2003", wrongFormat],
    ["2001-02-30", wrongFormat],
    ["2001-02-03T00:00:00", wrongFormat],
    [" 2001-02-03", wrongFormat],
    ["20010203", wrongFormat],
    ["", noDate],
    ["2001-02- 3", noDate],
    [1, noText("int")],
    [true, noText("bool")],
    [1.5, noText("float")],
    [[1], noText("list")],
    [[], wrongType],
    [{}, wrongType],
  ])("%j becomes %j", async (value, result) => {
    expect(await stored("birthday", value)).toEqual(result);
  });

  it.each([
    ["1960-12-31", wrongYear],
    ["1961-01-01", "1961-01-01"],
    ["2099-12-31", "2099-12-31"],
    ["2100-01-01", wrongYear],
  ])("of expiration, %s, becomes %j", async (value, result) => {
    expect(await stored("expiration_date", value)).toEqual(result);
  });
});

describe("A boolean", () => {
  it.each<[unknown, unknown]>([
    ...[true, 1, "1", "yes", "on", "TRUE", "y", "t"].map((value): [unknown, unknown] => [value, true]),
    ...[false, 0, "0", "no", "off", "False", "n", "f"].map((value): [unknown, unknown] => [value, false]),
    ...[2, "maybe", "", " true", [], {}].map((value): [unknown, unknown] => [value, noBoolean]),
    [null, { msg: "none is not an allowed value", type: "type_error.none.not_allowed" }],
  ])("%j becomes %j", async (value, result) => {
    expect(await stored("disabled", value)).toEqual(result);
  });
});

describe("A text", () => {
  it.each<[unknown, unknown]>([
    ["Ann", "Ann"],
    [7, "7"],
    [1.5, "1.5"],
    [[], { msg: "str type expected", type: "type_error.str" }],
    [{}, { msg: "str type expected", type: "type_error.str" }],
    [true, "True"],
  ])("%j becomes %j", async (value, result) => {
    expect(await stored("firstname", value)).toEqual(result);
  });
});

describe("UDM properties", () => {
  it.each<[object, number]>([
    [{ phone: ["1", "2"] }, 201],
    [{ phone: [] }, 201],
    [{ title: null }, 201],
    [{ uidNumber: 5000 }, 201],
    [{ phone: "1" }, 422],
    [{ uidNumber: "many" }, 422],
    [{ title: ["Dr"] }, 422],
  ])("%j: %i", async (udm_properties, status) => {
    const simulator = createKelvinSimulator();
    const received = await create(simulator, "ann", { udm_properties });
    expect(received.status, received.text).toBe(status);
    if (status === 422) expect(received.problems[0]).toMatchObject({ type: "UdmError:CreateError" });
  });

  it("are filters, any value of a list counts", async () => {
    const simulator = createKelvinSimulator({ v2Lag: 0 });
    await create(simulator, "ann", { udm_properties: { phone: ["+49 1", "22"], title: "Dr" } });
    const found = async (path: string): Promise<unknown> => (await ask(simulator, "GET", path)).json?.length;
    expect(await found("/v1/users/?phone=22")).toBe(1);
    expect(await found("/v1/users/?phone=2*")).toBe(1);
    expect(await found("/v1/users/?title=dr")).toBe(1);
    expect(await found("/v1/users/?title=Mx")).toBe(0);
    expect(await found("/v2/users/?title=Dr")).toBe(1);
    expect(await found("/v2/users/?title=dr")).toBe(0);
    expect(await found("/v2/users/?title=d*")).toBe(1);
    expect((await ask(simulator, "GET", "/v2/users/?phone=22")).status).toBe(500);
  });
});
