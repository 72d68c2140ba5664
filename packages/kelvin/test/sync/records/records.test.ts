import { AbortError, isAbortError } from "@labkeeper/transport";
import { describe, expect, it } from "vitest";
import { isClearable, kindOf, pathOf } from "../../../src/sync/records/attributes.ts";
import { origin } from "../../../src/sync/records/origin.ts";
import type { ReadingRules, SyncRecord } from "../../../src/sync/records/read-record.ts";
import { readRecord } from "../../../src/sync/records/read-record.ts";
import { readSource } from "../../../src/sync/records/read-source.ts";
import type { SourceError, SourceProblem } from "../../../src/sync/records/source-error.ts";
import { isSourceError } from "../../../src/sync/records/source-error.ts";

const rules: ReadingRules = {
  scope: { schools: ["DEMOSCHOOL"], roles: ["student"], sourceUid: "Kelvin" },
  matchBy: "recordUid",
};

function read(
  raw: unknown,
  more: Partial<ReadingRules> = {},
): { record: SyncRecord; problems: SourceProblem[] } {
  const problems: SourceProblem[] = [];
  return { record: readRecord(raw, 1, { ...rules, ...more }, problems), problems };
}

function values(raw: object): unknown {
  const { record, problems } = read({ recordUid: "1", ...raw });
  expect(problems).toEqual([]);
  const { recordUid: _, ...rest } = record.values;
  return rest;
}

function problem(raw: object, more?: Partial<ReadingRules>): string {
  const { problems } = read({ recordUid: "1", name: "anna", ...raw }, more);
  return problems.map(({ column, problem: what, remedy }) => `${column}: ${what}. ${remedy}`).join("; ");
}

describe("A record of a list", () => {
  it("is read by the kind of each attribute", () => {
    expect(
      values({
        name: " anna.lee ",
        firstname: "Änne".normalize("NFD"),
        birthday: "1.2.2010",
        expirationDate: "2030-12-31",
        email: "a@b.cd",
        disabled: "ja",
        school: "DEMOSCHOOL",
        schools: ["DEMOSCHOOL", "DEMOSCHOOL", ""],
        roles: "student",
        legalGuardians: ["mum", "dad"],
        lastname: 17,
      }),
    ).toEqual({
      name: "anna.lee",
      firstname: "Änne".normalize("NFC"),
      birthday: "2010-02-01",
      expirationDate: "2030-12-31",
      email: "a@b.cd",
      disabled: true,
      school: "DEMOSCHOOL",
      schools: ["DEMOSCHOOL"],
      roles: ["student"],
      legalGuardians: ["mum", "dad"],
      lastname: "17",
    });
  });

  it("says nothing where it is empty, and clears where it is null", () => {
    expect(values({ email: " ", birthday: undefined, firstname: "" })).toEqual({});
    expect(
      values({
        email: null,
        birthday: null,
        schoolClasses: null,
        legalWards: null,
        udmProperties: { x: null },
      }),
    ).toEqual({
      email: null,
      birthday: null,
      schoolClasses: null,
      legalWards: [],
      udmProperties: { x: null },
    });
    expect(problem({ firstname: null })).toBe(
      "firstname: it cannot be empty. Leave it out to keep what the server has",
    );
    expect(isClearable("email")).toBe(true);
    expect(isClearable("nothing")).toBe(false);
  });

  it("keeps a password as it is, and out of the values", () => {
    const { record } = read({ recordUid: "1", password: " with spaces " });
    expect(record.password).toBe(" with spaces ");
    expect(JSON.stringify(record.values)).not.toContain("spaces");
    expect(problem({ password: 123456 })).toBe("password: it is no text. Write it in quotes");
  });

  it("reads true and false in the words of lists", () => {
    for (const word of ["true", 1, "YES", "on", "wahr"])
      expect(values({ disabled: word })).toEqual({ disabled: true });
    for (const word of [false, "0", "no", "Nein", "falsch", "off"])
      expect(values({ disabled: word })).toEqual({ disabled: false });
    expect(problem({ disabled: "perhaps" })).toBe(
      'disabled: "perhaps" is neither true nor false. Write true or false',
    );
  });

  it("reads classes as a map, a list, or names that begin with their school", () => {
    const demo = (names: string[]) => ({ schoolClasses: { DEMOSCHOOL: names } });
    expect(values({ schoolClasses: "1a" })).toEqual(demo(["1a"]));
    expect(values({ schoolClasses: ["1a", "demoschool-1b", "1a"] })).toEqual(demo(["1a", "1b"]));
    expect(values({ schoolClasses: { DEMOSCHOOL: ["DEMOSCHOOL-1a", "1b"] } })).toEqual(demo(["1a", "1b"]));
    expect(values({ schoolClasses: { DEMOSCHOOL: "1a" } })).toEqual(demo(["1a"]));
    expect(values({ school: "A", schools: ["A-1"], schoolClasses: ["A-1-x", "y", "A-z"] })).toMatchObject({
      schoolClasses: { "A-1": ["x"], A: ["y", "z"] },
    });
    // A name that is nothing but the school and a dash has no name.
    expect(values({ schoolClasses: ["1é2"] })).toEqual(demo(["1-2"]));
    const several = { scope: { ...rules.scope, schools: ["A", "B"] } };
    expect(problem({ schoolClasses: "1a" }, several)).toContain('"1a" does not tell its school');
    expect(problem({ schoolClasses: "DEMOSCHOOL-" })).toContain("no name for a group");
    expect(problem({ schoolClasses: "1ä" })).toContain('would make it "1-"');
    expect(problem({ schoolClasses: { "no school!": ["1a"] } })).toContain("no name of a school");
    expect(problem({ schoolClasses: { A: [true] } })).toContain("true is no text");
    expect(problem({ schoolClasses: [{}] })).toContain("{} is no text");
  });

  it("is refused with what is wrong, where, and what to do", () => {
    expect(problem({ birthday: "30.02.2010" })).toBe(
      'birthday: "30.02.2010" is no date. Write it as 2010-12-31',
    );
    expect(problem({ birthday: 20100201.5 })).toContain("is no text");
    expect(problem({ birthday: "2010-13-01" })).toContain("no date");
    expect(problem({ expirationDate: "2100-01-01" })).toContain("from 1961 to 2099");
    expect(problem({ email: "nobody" })).toContain("no e-mail address");
    expect(problem({ name: "a b" })).toContain('"a b" is no user name');
    expect(problem({ name: "-a" })).toContain("no user name");
    expect(problem({ name: "a/b" })).toContain("no user name");
    expect(problem({ roles: "studnet" })).toContain('"studnet" is no role. There are staff, student');
    expect(problem({ roles: ["student", "teacher"] })).toContain("one role, or teacher and staff");
    expect(problem({ roles: ["staff", "teacher"] })).toBe("");
    expect(problem({ school: "a b" })).toContain("no name of a school");
    expect(problem({ schools: ["ok", "a b"] })).toContain("no name of a school");
    expect(problem({ firstname: "a\u0000b" })).toContain("control characters");
    expect(problem({ firstname: "a\ud800b" })).toContain("control characters");
    expect(problem({ firstname: "M\ufffdller" })).toContain("unreadable");
    expect(problem({ firstname: `${"x".repeat(100)}\u0007` })).toMatch(/"x{56}… has control/);
    expect(problem({ nickname: "x" })).toContain(
      "nickname: there is no such attribute. Map it to one of name, recordUid",
    );
    expect(problem({ udmProperties: [] })).toContain("udmProperties: it is no object");
    expect(problem({ "udmProperties.": "x" })).toContain("no such attribute");
    expect(problem({ recordUid: "" })).toBe(
      "recordUid: it is missing. Users are matched by `recordUid`: fill it in for each of them",
    );
    expect(problem({ recordUid: {} })).toBe("recordUid: {} is no text. Write it in quotes");
    expect(problem({ name: "" }, { matchBy: "name" })).toContain("name: it is missing");
    expect(read("Anna").problems).toEqual([
      {
        record: 1,
        line: undefined,
        column: undefined,
        problem: "it is no object with a user's attributes",
        remedy: "Give one object per user",
      },
    ]);
  });

  it("is named by its line and the heading of its column, even after it was changed on the way", () => {
    const raw = {
      [origin]: { line: 7, headings: new Map([["birthday", "Geburtstag"]]) },
      recordUid: "1",
      birthday: "x",
    };
    expect(read({ ...raw, lastname: "Lee" }).problems).toMatchObject([{ line: 7, column: "Geburtstag" }]);
  });

  it("takes the kind of an unknown path for a text", () => {
    expect(kindOf("udmProperties.title")).toBe("text");
    expect(kindOf("birthday")).toBe("date");
  });
});

describe("Headings", () => {
  it("mean attributes by themselves", () => {
    expect(pathOf("record_uid")).toBe("recordUid");
    expect(pathOf("Record UID")).toBe("recordUid");
    expect(pathOf("E-Mail")).toBe("email");
    expect(pathOf("username")).toBe("name");
    expect(pathOf("udm_properties.phone")).toBe("udmProperties.phone");
    expect(pathOf("UDM properties.Title")).toBe("udmProperties.Title");
    expect(pathOf("udmProperties")).toBeUndefined();
    expect(pathOf("Vorname")).toBeUndefined();
  });
});

describe("A list", () => {
  async function failure(source: Iterable<unknown> | AsyncIterable<unknown>): Promise<SourceError> {
    const error: unknown = await readSource(source, rules).catch((one) => one);
    if (!isSourceError(error)) throw new Error("It was not refused.");
    return error;
  }

  it("that is empty is refused", async () => {
    expect((await failure([])).message).toContain("There are no records in it");
  });

  it("that breaks off is refused, whatever it has given so far", async () => {
    async function* breaking(): AsyncGenerator<object> {
      yield { recordUid: "1" };
      throw new Error("connection lost");
    }
    expect((await failure(breaking())).message).toContain("It broke off after 1 records: connection lost");
    const wilful = {
      async *[Symbol.asyncIterator](): AsyncGenerator<object> {
        yield { recordUid: "1" };
        throw "no error";
      },
    };
    expect((await failure(wilful)).message).toContain("no error");
  });

  it("that is stopped is not called broken", async () => {
    async function* stopped(): AsyncGenerator<object> {
      yield { recordUid: "1" };
      throw new AbortError("Reading", "enough");
    }
    expect(isAbortError(await readSource(stopped(), rules).catch((one) => one))).toBe(true);
  });

  it("is refused as a whole for a mistake in one record, with all mistakes", async () => {
    const error = await failure([{ recordUid: "1" }, { recordUid: "2", birthday: "x" }, { name: "a b" }]);
    expect(error.problems).toHaveLength(3);
    expect(error.message).toBe(
      [
        "source: expected a complete list of users without mistakes, received one with 3 problems. " +
          'record 2, column "birthday": "x" is no date. Write it as 2010-12-31.',
        'record 3, column "name": "a b" is no user name. It begins and ends with a letter, a digit or _, and has no spaces and none of , + " \\ < > ; = / in it.',
        'record 3, column "recordUid": it is missing. Users are matched by `recordUid`: fill it in for each of them.',
      ].join("\n"),
    );
  });

  it("names the first twenty of very many mistakes", async () => {
    const error = await failure(Array.from({ length: 30 }, () => ({ name: "x" })));
    expect(error.problems).toHaveLength(30);
    expect(error.message).toContain("… and 10 more.");
    expect(error.message.split("\n")).toHaveLength(21);
  });

  it("may come piece by piece", async () => {
    async function* rows(): AsyncGenerator<object> {
      yield { recordUid: "1" };
      yield { recordUid: "2" };
    }
    expect((await readSource(rows(), rules)).records).toHaveLength(2);
  });
});
