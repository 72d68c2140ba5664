import { AbortError, ConnectionError, InputError, TimeoutError } from "@labkeeper/transport";
import {
  AuthenticationFailedError,
  ConnectionLimitReachedError,
  ConnectionTimedOutError,
} from "@labkeeper/veyon";
import { describe, expect, it } from "vitest";
import { CliError, fileProblem } from "../../src/errors/cli-error.ts";
import { codeOfError, codeOfResults } from "../../src/errors/exit-code.ts";
import { errorDocument } from "../../src/errors/explain.ts";
import { groupFailures } from "../../src/report/group.ts";
import { reasonOf } from "../../src/veyon/reason.ts";
import { computerFailures } from "../../src/veyon/report.ts";

const refused = new ConnectionError("Locking on pc-01 at https://veyon:11080: the connection was refused.", {
  code: "connection.refused",
  retryable: true,
});
const rejected = new AuthenticationFailedError("x", { status: 401, reason: "x" });
const off = new ConnectionTimedOutError("x", { status: 408, reason: "x" });
const busy = new ConnectionLimitReachedError("x", { status: 429, reason: "x" });
const aborted = new AbortError("x", undefined);
const input = new InputError({ path: "a", expected: "b", received: "c" });
const fail = (error: unknown) => ({ ok: false, error });

describe("the exit code", () => {
  it.each([
    [[{ ok: true }], 0],
    [[], 0],
    [[{ ok: true }, fail(refused)], 1],
    [[{ ok: true }, fail(rejected)], 1],
    [[fail(off), fail(off)], 1],
    [[fail(refused), fail(refused)], 3],
    [[fail(refused), fail(off)], 1],
    [[fail(rejected), fail(off)], 4],
    [[fail(input)], 2],
    [[fail(aborted)], 1],
    [[fail(new Error("x"))], 1],
  ])("of %j is %i", (results, code) => {
    expect(codeOfResults(results)).toBe(code);
  });

  it("of an error that ends everything says what kind it is", () => {
    const codes = [
      new CliError("x"),
      new CliError("x", 3),
      refused,
      rejected,
      input,
      new Error("x"),
      "x",
    ].map(codeOfError);
    expect(codes).toEqual([2, 3, 3, 4, 2, 70, 70]);
  });
});

describe("why a computer failed", () => {
  it.each([
    [refused, "https://veyon:11080: the connection was refused."],
    [busy, "the WebAPI server has no connection free."],
    [
      new TimeoutError("Waiting on pc-01: too long. Is pc-01 on?", { code: "timeout.wait" }),
      "too long. Is it on?",
    ],
    [
      new TimeoutError("x", { code: "timeout.attempt", mayHaveActed: true }),
      "x It may have been done all the same.",
    ],
    ["a\u001b[2Jtext", "atext"],
  ])("is one line", (error, reason) => {
    expect(reasonOf(error, "pc-01")).toContain(reason);
    expect(reasonOf(error, "pc-01")).not.toContain("\n");
  });

  it("names the option of the command line, not that of the client", () => {
    const untrusted = "not trusted. Give the authority's certificate as `tls.ca` or `tls.caFile`.";
    expect(reasonOf(new Error(untrusted), "pc-01")).toBe(
      "not trusted. Give the authority's certificate with --ca.",
    );
  });

  it("is told once for all that failed alike, most of them first", () => {
    expect(
      groupFailures(
        [
          { name: "pc-09", error: busy },
          { name: "pc-01", error: off },
          { name: "pc-02", error: off },
        ],
        computerFailures,
      ),
    ).toEqual([
      expect.stringMatching(/^pc-\[01-02\]: no answer/),
      expect.stringMatching(/^pc-09: the WebAPI/),
    ]);
  });

  it("is a document for programs", () => {
    expect(errorDocument(off)).toEqual({
      code: "api",
      message: "x",
      veyonCode: 8,
      retryable: false,
      mayHaveActed: false,
    });
    expect(errorDocument("x")).toMatchObject({ code: "internal", message: "x" });
  });
});

describe("why a file cannot be used", () => {
  it("is said in words, where the system only has a code", () => {
    const error = (code: string) => Object.assign(new Error("raw"), { code });
    expect([fileProblem(error("ENOSPC")), fileProblem(error("EX")), fileProblem("x")]).toEqual([
      "the disk is full",
      "raw",
      "x",
    ]);
  });
});
