import { describe, expect, it } from "vitest";
import { createKelvinSimulator } from "../../src/kelvin/index.ts";
import { listen } from "../../src/node/index.ts";
import { ask, create, origin, person, received, requestTo, v1, v2 } from "./asking.ts";

describe("Without a token there are", () => {
  it.each([
    ["/docs", 200, /html/],
    ["/redoc", 200, /html/],
    ["/openapi-v1.json", 200, /json/],
    ["/openapi-v2.json", 200, /json/],
    ["/v1/docs", 200, /html/],
    ["/v1/openapi.json", 200, /json/],
    ["/v2/openapi.json", 200, /json/],
    ["/v2/changelog", 200, /html/],
    ["/v1/readme", 200, /html/],
    ["/health", 404, /json/],
    ["/v1/computers/", 404, /json/],
    ["/openapi.json", 404, /json/],
    ["/readme", 404, /json/],
  ])("%s: %i", async (path, status, type) => {
    const response = await createKelvinSimulator().fetch(new Request(origin + path));
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toMatch(type);
    expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f]{32}$/);
  });

  it("a way to the documentation, and no other method there", async () => {
    const simulator = createKelvinSimulator();
    const { status, headers } = await simulator.fetch(new Request(origin));
    expect([status, headers.get("location")]).toEqual([307, "/ucsschool/kelvin/docs"]);
    expect((await simulator.fetch(new Request(`${origin}/docs`, { method: "POST" }))).status).toBe(405);
    expect((await simulator.fetch(new Request(`${origin}/token`))).headers.get("allow")).toBe("POST");
  });
});

describe("A slash too few or too many", () => {
  it.each([
    ["/v1/users?name=a", "http://kelvin.example.test/ucsschool/kelvin/v1/users/?name=a"],
    ["/v1/users/ann/", "http://kelvin.example.test/ucsschool/kelvin/v1/users/ann"],
    [
      "/v2/classes/DEMOSCHOOL/5%20b/",
      "http://kelvin.example.test/ucsschool/kelvin/v2/classes/DEMOSCHOOL/5%20b",
    ],
    ["/token/", "http://kelvin.example.test/ucsschool/kelvin/token"],
  ])("in %s leads to http", async (path, location) => {
    const { status, text, headers } = await ask(createKelvinSimulator(), "GET", path);
    expect([status, text, headers.get("location")]).toEqual([307, "", location]);
  });
});

describe("Requests", () => {
  it("name the host that answers show", async () => {
    const simulator = createKelvinSimulator();
    const { json } = await ask(simulator, "GET", "/v1/roles/student", { headers: { host: "10.0.0.7:8443" } });
    expect(json.url).toBe("https://10.0.0.7:8443/ucsschool/kelvin/v1/roles/student");
  });

  it("may hold numbers that JavaScript cannot, which stay as they are", async () => {
    const simulator = createKelvinSimulator();
    const body = JSON.stringify(person("ann"))
      .replace('"Ann"', "12345678901234567890")
      .replace('"Lee"', "1.0");
    const { json } = await ask(simulator, "POST", "/v1/users/", { body });
    expect(json).toMatchObject({ firstname: "12345678901234567890", lastname: "1.0" });
  });

  it.each([
    ["{", "Expecting property name enclosed in double quotes", 1],
    ["[1,]", "Expecting value", 3],
    ['{"a" 1}', "Expecting ':' delimiter", 5],
    ['{"a": 1 2}', "Expecting ',' delimiter", 8],
    ["{} x", "Extra data", 3],
    ['{"a": "x', "Unterminated string starting at", 6],
    ['{"a": "\\q"}', "Invalid \\escape", 7],
    ['{"a": "\n"}', "Invalid control character at", 7],
  ])("with the body %j get the parser's words", async (body, message, position) => {
    const { status, json } = await ask(createKelvinSimulator(), "POST", "/v1/users/", { body });
    expect(status).toBe(422);
    expect(json.detail).toMatchObject([
      { loc: ["body", position], type: "value_error.jsondecode", ctx: { msg: message, pos: position } },
    ]);
  });

  it("need a JSON content type for JSON", async () => {
    const headers = { "content-type": "text/plain" };
    const { json } = await ask(createKelvinSimulator(), "POST", "/v1/users/", { body: "{}", headers });
    expect(json.detail).toEqual([
      { loc: ["body"], msg: "value is not a valid dict", type: "type_error.dict" },
    ]);
  });

  it("to log in need a form", async () => {
    const simulator = createKelvinSimulator();
    const send = async (init: RequestInit): Promise<number> =>
      (await simulator.fetch(new Request(`${origin}/token`, { method: "POST", ...init }))).status;
    const data = { username: "reader", password: "univention" };
    expect(await send({ body: JSON.stringify(data), headers: { "content-type": "application/json" } })).toBe(
      422,
    );
    expect(await send({ body: new URLSearchParams({ ...data, grant_type: "password" }) })).toBe(200);
    expect(await send({ body: new URLSearchParams({ ...data, grant_type: "refresh_token" }) })).toBe(422);
    expect(await send({ body: new URLSearchParams({ ...data, password: "" }) })).toBe(422);
    expect(await send({})).toBe(422);
  });

  it("that the directory refuses are answered with their id twice", async () => {
    const simulator = createKelvinSimulator();
    const id = "6ed9e4a9-2bbd-4dfb-a782-059dc673d489";
    const body = person("ann", { email: "ann@other.test" });
    const { status, headers } = await ask(simulator, "POST", "/v1/users/", {
      body,
      headers: { "x-request-id": id },
    });
    expect(status).toBe(422);
    expect(headers.get("x-request-id")).toBe(`${id}, ${id}`);
    expect(headers.get("access-control-expose-headers")).toBe("X-Request-ID");
  });
});

it("Refuses v2 for an outdated database before it looks at body and token", async () => {
  const simulator = createKelvinSimulator({ outdatedDatabase: true });
  const headers = { "content-type": "application/json" };
  const request = new Request(`${v2}/classes/`, { method: "POST", headers, body: "{" });
  expect(await received(await simulator.fetch(request))).toMatchObject({
    status: 503,
    json: { detail: "This instance is deprecated. Please upgrade." },
  });
});

it("Serves on a port", async () => {
  const simulator = createKelvinSimulator();
  await create(simulator, "ann");
  const server = await listen(simulator);
  try {
    const { headers } = requestTo(simulator, "GET", "/v1/users/");
    const answer = await received(
      await fetch(`${server.url}/ucsschool/kelvin/v1/users/?name=ann`, { headers }),
    );
    expect(answer.json).toMatchObject([
      { url: `https://127.0.0.1:${server.port}/ucsschool/kelvin/v1/users/ann`, school: expect.any(String) },
    ]);
    const head = await fetch(`${server.url}/ucsschool/kelvin/v1/schools/demoschool`, {
      method: "HEAD",
      headers,
    });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  } finally {
    await server.close();
  }
});

it("Percent-encodes names in addresses, and finds them there again", async () => {
  const simulator = createKelvinSimulator();
  const { json } = await create(simulator, "ümläut", { school_classes: { DEMOSCHOOL: ["5 b"] } });
  expect(json.url).toBe(`${v1}/users/%C3%BCml%C3%A4ut`);
  expect((await ask(simulator, "GET", "/v1/users/%C3%BCml%C3%A4ut")).json).toMatchObject({ name: "ümläut" });
  expect((await ask(simulator, "GET", "/v1/classes/DEMOSCHOOL/5%20b")).json).toMatchObject({
    url: `${v1}/classes/DEMOSCHOOL/5%20b`,
    users: [json.url],
  });
});
