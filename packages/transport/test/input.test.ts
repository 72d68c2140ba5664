import { describe, expect, it } from "vitest";
import {
  checkInteger,
  checkMilliseconds,
  checkNames,
  checkOneOf,
  checkSecret,
  checkText,
  InputError,
  refuse,
} from "../src/index.ts";

describe("Refusing a value", () => {
  it("names the option, what was expected and what was given, and what to do", () => {
    const make = () => refuse("width", "a number", "wide", "Leave it out for the full width.");
    expect(make).toThrow(InputError);
    expect(make).toThrow('width: expected a number, received "wide". Leave it out for the full width.');
  });

  it.each<[received: string, value: unknown]>([
    ['"short"', "short"],
    [`"${"x".repeat(80)}…"`, "x".repeat(90)],
    ["5", 5],
    ["true", true],
    ["undefined", undefined],
    ["null", null],
    ["an empty list", []],
    ["a list", [1]],
    ["an object", {}],
    ["a function", () => 1],
    ["a bigint", 1n],
  ])("shows %s", (received, value) => {
    expect(() => refuse("option", "something else", value)).toThrow(expect.objectContaining({ received }));
  });
});

describe("A check", () => {
  it("passes what is right", () => {
    checkText("name", "alice");
    checkSecret("password", "pw");
    checkInteger("count", 5, 1, 5);
    checkMilliseconds("timeout", 0.5);
    checkOneOf("format", "png", ["png", "jpeg"]);
    checkNames("options", { a: 1 }, ["a", "b"]);
  });

  it.each<[string, () => void]>([
    ['name: expected a text that is not empty, received "".', () => checkText("name", "")],
    ["name: expected a text that is not empty, received 7.", () => checkText("name", 7)],
    ["password: expected a text that is not empty, received a number.", () => checkSecret("password", 12345)],
    [
      "password: expected a text that is not empty, received a text of 0 characters.",
      () => checkSecret("password", ""),
    ],
    ["count: expected a whole number of at least 1, received 0.", () => checkInteger("count", 0, 1)],
    ["count: expected a whole number from 1 to 9, received 10.", () => checkInteger("count", 10, 1, 9)],
    ['count: expected a whole number of at least 1, received "3".', () => checkInteger("count", "3", 1)],
    [
      "timeout: expected a number of milliseconds above 0 and up to 2147483647, received 2147483648.",
      () => checkMilliseconds("timeout", 2 ** 31),
    ],
    [
      'format: expected one of "png", "jpeg", received "gif".',
      () => checkOneOf("format", "gif", ["png", "jpeg"]),
    ],
    ["retry: expected an object, received a list.", () => checkNames("retry", [1], ["limit"])],
    ["retry: expected an object, received null.", () => checkNames("retry", null, ["limit"])],
    [
      'retry.times: expected one of the names limit, received the name "times".',
      () => checkNames("retry", { times: 1 }, ["limit"]),
    ],
    [
      'times: expected one of the names limit, received the name "times".',
      () => checkNames("options", { times: 1 }, ["limit"]),
    ],
  ])("says: %s", (message, check) => {
    expect(check).toThrow(message);
  });
});
