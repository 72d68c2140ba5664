import { describe, expect, it } from "vitest";
import { Secrets } from "../../src/index.ts";
import { secretValues } from "../../src/redaction/secrets.ts";

function knowing(...values: string[]): Secrets {
  const secrets = new Secrets();
  for (const value of values) secrets.learn(value);
  return secrets;
}

describe("A secret that was learnt", () => {
  it.each([
    ["as it is", 'pass"word & <1>', 'pass"word & <1>'],
    ["in a URL", 'pass"word & <1>', "pass%22word%20%26%20%3C1%3E"],
    ["in JSON", 'pass"word & <1>', 'pass\\"word & <1>'],
    ["in XML", 'pass"word & <1>', 'pass"word &amp; &lt;1&gt;'],
    ["with half a character", "pass\ud800word", "pass\ud800word"],
  ])("is replaced %s", (_, value, spelling) => {
    expect(knowing(value).clean(`before ${spelling} after ${spelling}`)).toBe(
      "before [redacted] after [redacted]",
    );
  });

  it("is replaced line by line, as a server may quote a key", () => {
    const key = "-----BEGIN KEY-----\nMIGHAgEAMBMGByqGSM49\nAgEGCCqGSM49AwEHBG0w\n-----END KEY-----";
    expect(knowing(key).clean("bad line: AgEGCCqGSM49AwEHBG0w")).toBe("bad line: [redacted]");
  });

  it("is replaced before a shorter one that it contains", () => {
    expect(knowing("secret", "secret-and-more").clean("secret-and-more, secret")).toBe(
      "[redacted], [redacted]",
    );
  });

  it("is not replaced when it is so short that it stands in every text", () => {
    expect(knowing("", "a", "ab").clean("abc")).toBe("abc");
    expect(knowing("abc").clean("abc")).toBe("[redacted]");
  });

  it("may be forgotten, as often as it was learnt", () => {
    const secrets = knowing("hunter22", "hunter22");
    secrets.forget("hunter22");
    expect(secrets.clean("hunter22")).toBe("[redacted]");
    secrets.forget("hunter22");
    expect(secrets.clean("hunter22")).toBe("hunter22");
    secrets.forget("never learnt");
    secrets.learn("never learnt");
    expect(secrets.clean("never learnt")).toBe("[redacted]");
  });
});

describe("A body", () => {
  const body = {
    name: "alice",
    password: "pw-1",
    keys: ["k-1", "k-2"],
    users: [{ token: "t-1", id: 1 }, null],
    nested: { deep: { pin: 1234, open: true } },
    map: { one: "m-1", two: "m-2" },
    nothing: null,
  };
  const shape = {
    password: true,
    keys: true,
    users: { "*": { token: true } },
    nested: { deep: true },
    map: { "*": true },
    nothing: true,
    absent: true,
  } as const;

  it("is shown without the attributes that its shape marks", () => {
    expect(JSON.parse(new Secrets().cleanBody(body, shape))).toEqual({
      name: "alice",
      password: "[redacted]",
      keys: "[redacted]",
      users: [{ token: "[redacted]", id: 1 }, null],
      nested: { deep: "[redacted]" },
      map: { one: "[redacted]", two: "[redacted]" },
      nothing: null,
    });
  });

  it("is shown without any value that was learnt, wherever it stands", () => {
    expect(knowing("alice").cleanBody(body, shape)).toContain('"name":"[redacted]"');
    expect(knowing("alice").cleanBody("alice", {})).toBe('"[redacted]"');
  });

  it("may be secret as a whole", () => {
    expect(new Secrets().cleanBody(body, true)).toBe('"[redacted]"');
  });

  it("gives the values that its shape marks", () => {
    expect(secretValues(body, shape)).toEqual(["pw-1", "k-1", "k-2", "t-1", "1234", "m-1", "m-2"]);
    expect(secretValues(body, undefined)).toEqual([]);
    expect(secretValues("text", { "*": true })).toEqual([]);
  });
});

describe("The cause of an error", () => {
  it("keeps name, message, code, stack and its own cause, clean, and nothing else", () => {
    const inner = Object.assign(new TypeError("inner hunter22"), { code: 5, request: { auth: "hunter22" } });
    const outer = Object.assign(new Error("outer hunter22", { cause: inner }), {
      code: "E_OUT",
      headers: "hunter22",
    });
    const copy = knowing("hunter22").cleanCause(outer) as Error;
    expect(copy).toMatchObject({ name: "Error", message: "outer [redacted]", code: "E_OUT" });
    expect(copy.cause).toMatchObject({ name: "TypeError", message: "inner [redacted]" });
    expect(copy.stack).toContain("outer [redacted]");
    expect(Object.keys(copy)).toEqual(expect.not.arrayContaining(["headers", "request"]));
    expect(copy.cause).not.toHaveProperty("code");
  });

  it("is a clean text, or nothing, when it is no error", () => {
    const secrets = knowing("hunter22");
    expect(secrets.cleanCause("hunter22!")).toBe("[redacted]!");
    expect(secrets.cleanCause({ password: "hunter22" })).toBeUndefined();
  });

  it("ends somewhere", () => {
    const error = new Error("round");
    error.cause = error;
    let depth = 0;
    for (let cause: unknown = new Secrets().cleanCause(error); cause instanceof Error; cause = cause.cause)
      depth += 1;
    expect(depth).toBe(5);
  });

  it("may lack a stack", () => {
    const error = new Error("bare");
    delete error.stack;
    expect(new Secrets().cleanCause(error)).toMatchObject({ message: "bare" });
  });
});
