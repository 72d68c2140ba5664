import { inspect } from "node:util";
import { describe, expect, expectTypeOf, it } from "vitest";
import { withMayHaveActed } from "../../src/errors/labkeeper-error.ts";
import type { LabkeeperError } from "../../src/index.ts";
import * as transport from "../../src/index.ts";

const facts = { status: 418, reason: "teapot" };
const family: Record<string, LabkeeperError> = {
  InputError: new transport.InputError({ path: "url", expected: "a URL", received: "7" }),
  UnsupportedError: new transport.UnsupportedError("not here"),
  ClosedError: new transport.ClosedError("The client"),
  ConnectionError: new transport.ConnectionError("refused", { code: "connection.refused" }),
  TimeoutError: new transport.TimeoutError("late", { code: "timeout.wait" }),
  AbortError: new transport.AbortError("Reading", "enough"),
  ProtocolError: new transport.ProtocolError("odd", { code: "protocol" }),
  ApiError: new transport.ApiError("no", facts),
  AuthError: new transport.AuthError("no", facts),
  NotFoundError: new transport.NotFoundError("no", facts),
  ConflictError: new transport.ConflictError("no", facts),
  ValidationError: new transport.ValidationError("no", facts),
  RateLimitError: new transport.RateLimitError("no", facts),
  ServerError: new transport.ServerError("no", facts),
};
const guards: Record<string, (value: unknown) => boolean> = Object.fromEntries(
  Object.entries(transport).flatMap(([name, value]) =>
    /^is\w+Error$/.test(name) ? [[name.slice(2), value as (value: unknown) => boolean]] : [],
  ),
);

describe.each(Object.entries(family))("%s", (name, error) => {
  it("has its name, a code, and facts that default to no", () => {
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(transport.LabkeeperError);
    expect(error.name).toBe(name);
    expect(String(error)).toMatch(new RegExp(`^${name}: `));
    expect(inspect(error)).toMatch(new RegExp(`^${name}: `));
    expect(error).toMatchObject({ retryable: false, mayHaveActed: false });
    expect(error.code.split(".")[0]).toBe(
      name
        .replace("Error", "")
        .toLowerCase()
        .replace(/^(auth|notfound|conflict|validation|ratelimit|server)$/, "api"),
    );
  });

  it("is known by its guard, by those of its parents, and by no other", () => {
    const parents = ["LabkeeperError", ...(error instanceof transport.ApiError ? ["ApiError"] : [])];
    const knowing = Object.keys(guards).filter((guard) => guards[guard]?.(error));
    expect(knowing.sort()).toEqual([...new Set([name, ...parents])].sort());
  });
});

describe("The family", () => {
  it("is known across two installed copies", async () => {
    const copy: typeof transport.NotFoundError = (
      await import(/* @vite-ignore */ `../../src/errors/api-error.ts?copy=${Date.now()}`)
    ).NotFoundError;
    const other = new copy("gone", facts);
    expect(copy).not.toBe(transport.NotFoundError);
    expect(transport.isNotFoundError(other)).toBe(true);
    expect(transport.isApiError(other)).toBe(true);
    expect(transport.isLabkeeperError(other)).toBe(true);
    expect(transport.isAuthError(other)).toBe(false);
  });

  it("takes nothing else for one of its own", () => {
    for (const value of [undefined, null, "text", 7, {}, new Error("other"), Object.create(null)]) {
      for (const guard of Object.values(guards)) expect(guard(value)).toBe(false);
    }
  });

  it("takes new members from clients", () => {
    class FaultError extends transport.ApiError {
      static {
        transport.brand(FaultError, "FaultError");
      }
      readonly fault: string = "locked";
    }
    const isFaultError = transport.guardFor<FaultError>("FaultError");
    const error: unknown = new FaultError("no", facts);
    expect(isFaultError(error)).toBe(true);
    expect(transport.isApiError(error)).toBe(true);
    expect(error).toMatchObject({ name: "FaultError", code: "api" });
    if (isFaultError(error)) expectTypeOf(error.fault).toEqualTypeOf<string>();
  });

  it("has a cause only where there is one", () => {
    expect("cause" in new transport.ConnectionError("x", { code: "connection.reset" })).toBe(false);
    expect("cause" in new transport.AbortError("x", undefined)).toBe(true);
  });

  it("tells of a server's objections field by field", () => {
    const fields = { name: ["too long", "not unique"] };
    expect(new transport.ValidationError("no", { ...facts, fields }).fields).toEqual(fields);
    expect(new transport.ValidationError("no", facts).fields).toEqual({});
  });
});

describe("The same error with another fact", () => {
  const error = new transport.AuthError("rejected", { ...facts, requestId: "c" });

  it("is the very same when nothing changes", () => {
    expect(withMayHaveActed(error, false)).toBe(error);
  });

  it("is a true copy otherwise, and leaves the original as it was", () => {
    const copy = withMayHaveActed(error, true);
    expect(copy).not.toBe(error);
    expect(copy.mayHaveActed).toBe(true);
    expect(error.mayHaveActed).toBe(false);
    expect(copy).toBeInstanceOf(transport.AuthError);
    expect(transport.isAuthError(copy)).toBe(true);
    expect(copy).toMatchObject({ message: "rejected", stack: error.stack, requestId: "c", status: 418 });
    expect(inspect(copy)).toBe(inspect(error).replace("mayHaveActed: false", "mayHaveActed: true"));
  });
});
