import { describe, expect, it } from "vitest";
import type { Check } from "../src/index.ts";
import {
  boolean,
  callback,
  check,
  checkFields,
  InputError,
  integer,
  list,
  milliseconds,
  object,
  oneOf,
  optional,
  refuse,
  refuseSecret,
  secret,
  text,
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
    ["a list of 0", []],
    ["a list of 1", [1]],
    ["an object", {}],
    ["a function", () => 1],
    ["a bigint", 1n],
  ])("shows %s", (received, value) => {
    expect(() => refuse("option", "something else", value)).toThrow(expect.objectContaining({ received }));
  });
});

describe("A table of fields", () => {
  const fields = {
    name: text,
    copies: optional(integer(1, 9)),
    margins: optional(object({ left: optional(integer(0)) })),
    pages: optional(list(text, 1)),
  };

  it.each([
    { name: "plan" },
    { name: "plan", copies: 9, margins: { left: 0 }, pages: ["1"] },
    { name: "plan", copies: undefined, margins: {}, pages: undefined },
    Object.assign(Object.create({ name: "inherited" }), { copies: 1 }),
  ])("passes %j", (value) => {
    expect(() => checkFields("print", value, fields)).not.toThrow();
  });

  it.each<[message: string, path: string, value: unknown]>([
    ["print: expected an object, received null.", "print", null],
    ["print: expected an object, received a list of 1.", "print", [1]],
    ['print: expected an object, received "plan".', "print", "plan"],
    ["print.name: expected a text that is not empty, received undefined.", "print", {}],
    ["name: expected a text that is not empty, received undefined.", "options", {}],
    [
      'print.copys: expected one of name, copies, margins, pages, received "copys".',
      "print",
      { name: "plan", copys: 1 },
    ],
    ['copys: expected one of name, copies, margins, pages, received "copys".', "options", { copys: 1 }],
    [
      "print.copies: expected a whole number of at least 1 and at most 9, received 10.",
      "print",
      { name: "plan", copies: 10 },
    ],
    ["print.margins: expected an object, received 5.", "print", { name: "plan", margins: 5 }],
    [
      "print.margins.left: expected a whole number of at least 0, received -1.",
      "print",
      { name: "plan", margins: { left: -1 } },
    ],
    [
      "print.pages: expected a list of at least 1, received a list of 0.",
      "print",
      { name: "plan", pages: [] },
    ],
    [
      'print.pages.1: expected a text that is not empty, received "".',
      "print",
      { name: "plan", pages: ["1", ""] },
    ],
    [
      'print.toString: expected one of name, copies, margins, pages, received "toString".',
      "print",
      { name: "plan", toString: "no" },
    ],
  ])("says: %s", (message, path, value) => {
    const refusal = () => checkFields(path, value, fields);
    expect(refusal).toThrow(InputError);
    expect(refusal).toThrow(expect.objectContaining({ message }));
  });
});

describe("The check for", () => {
  it.each<[message: string, check: Check, wrong: unknown, right: unknown]>([
    ["expected a text that is not empty, received 7.", text, 7, "alice"],
    ['expected a text that is not empty, received "".', text, "", " "],
    ["expected a text that is not empty, received a number.", secret, 12345, "hunter22"],
    ["expected a text that is not empty, received a text of 0 characters.", secret, "", "hunter22"],
    ["expected a whole number of at least 1, received 0.", integer(1), 0, 1],
    ["expected a whole number of at least 1, received 1.5.", integer(1), 1.5, Number.MAX_SAFE_INTEGER],
    ['expected a whole number of at least 1, received "3".', integer(1), "3", 3],
    ["expected a whole number of at least 1 and at most 9, received 10.", integer(1, 9), 10, 9],
    ["expected milliseconds above 0 and at most 2147483647, received 0.", milliseconds, 0, 0.5],
    ["expected milliseconds above 0 and at most 2147483647, received NaN.", milliseconds, Number.NaN, 1],
    [
      "expected milliseconds above 0 and at most 2147483647, received 2147483648.",
      milliseconds,
      2 ** 31,
      2 ** 31 - 1,
    ],
    ["expected milliseconds above 0 and at most 2147483647, received a bigint.", milliseconds, 5n, 5],
    ['expected true or false, received "yes".', boolean, "yes", false],
    ["expected a function, received an object.", callback, {}, () => undefined],
    ['expected one of "png", "jpeg", received "gif".', oneOf("png", "jpeg"), "gif", "png"],
    ["expected a list, received undefined.", list(text), undefined, []],
    ["expected 1, received 2.", check("1", (value) => value === 1), 2, 1],
    [
      "expected a key, received a text of 4 characters.",
      check("a key", (value) => value === "key", refuseSecret),
      "lock",
      "key",
    ],
  ])("a value says: %s", (message, check, wrong, right) => {
    expect(() => check("value", wrong)).toThrow(expect.objectContaining({ message: `value: ${message}` }));
    expect(() => check("value", right)).not.toThrow();
  });
});
