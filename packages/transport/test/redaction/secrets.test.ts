import { describe, expect, it } from "vitest";
import { Secrets } from "../../src/index.ts";
import { hide } from "../../src/redaction/hide.ts";

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
    ["by Python", `pass"w'ord\\1`, `pass"w\\'ord\\\\1`],
    ["by Python within JSON", `pass"w'ord\\1`, `pass\\"w\\\\'ord\\\\\\\\1`],
    ["by Python, a backslash alone", `pass"word\\1`, `pass"word\\\\1`],
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

  it("is not looked for in what stands in place of another", () => {
    expect(knowing("hunter22", "act", "[redacted]").clean("hunter22 react")).toBe("[redacted] re[redacted]");
  });

  it("is not replaced when it is so short that it stands in every text", () => {
    expect(knowing("", "a", "ab").clean("abc")).toBe("abc");
    expect(knowing("abc").clean("abc")).toBe("[redacted]");
  });

  it("of others is known to who asks for it, and not the other way round", () => {
    const session = knowing("hunter22");
    const call = new Secrets(session);
    call.learn("sesame99");
    expect(call.clean("hunter22 sesame99")).toBe("[redacted] [redacted]");
    expect(session.clean("hunter22 sesame99")).toBe("[redacted] sesame99");
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
  const secret = ["password", "keys", "token", "deep", "map", "nothing", "absent"];

  it("is shown without the attributes that are named, wherever they stand", () => {
    expect(JSON.parse(hide(body, secret))).toEqual({
      name: "alice",
      password: "[redacted]",
      keys: "[redacted]",
      users: [{ token: "[redacted]", id: 1 }, null],
      nested: { deep: "[redacted]" },
      map: "[redacted]",
      nothing: null,
    });
  });

  it("may be secret as a whole", () => {
    expect(hide(body, [""])).toBe('"[redacted]"');
    expect(hide("text", [""])).toBe('"[redacted]"');
  });

  it("gives the values that it hides", () => {
    const values: string[] = [];
    hide(body, secret, (value) => values.push(value));
    expect(values).toEqual(["pw-1", "k-1", "k-2", "t-1", "1234", "m-1", "m-2"]);
    hide("text", ["*"], (value) => values.push(value));
    expect(values).toHaveLength(7);
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
