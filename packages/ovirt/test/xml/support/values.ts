import type { AttributeSchema, StructSchema, ValueSchema } from "@labkeeper/ovirt-model";
import { schema } from "@labkeeper/ovirt-model";
import fc from "fast-check";

/** Any value of a struct that the types admit, dates as texts. */
export function anyStruct(struct: StructSchema, depth = 2): fc.Arbitrary<object> {
  const { attributes, id } = struct;
  const plain = attributes.filter((each) => !each.xmlAttribute && (depth > 0 || each.kind !== "struct"));
  const members: Record<string, fc.Arbitrary<unknown>> = { href: anyText };
  if (id) members.id = anyScalar(id);
  return fc
    .tuple(
      fc.record(members, { requiredKeys: [] }),
      fc.subarray(plain, { maxLength: Math.min(6, plain.length) }),
    )
    .chain(([first, chosen]) =>
      fc
        .record(Object.fromEntries(chosen.map((each) => [each.name, anyMember(each, depth)])))
        .map((rest) => ({ ...first, ...rest })),
    );
}

function anyMember(attribute: AttributeSchema, depth: number): fc.Arbitrary<unknown> {
  if (!attribute.list) return anyValue(attribute, depth);
  const members = fc.array(anyValue(attribute, depth), { maxLength: 3 });
  if (attribute.kind !== "struct") return members;
  const list = fc
    .tuple(members, fc.option(anyText, { nil: undefined }))
    .map(([items, href]) => (href === undefined ? items : Object.assign(items, { href })));
  if (attribute.rel === undefined) return list;
  const link = anyText.filter((href) => href !== "").map((href) => ({ href }));
  return fc.oneof({ weight: 3, arbitrary: list }, link);
}

function anyValue(value: ValueSchema, depth: number): fc.Arbitrary<unknown> {
  return value.kind === "struct" ? anyStruct(schema.struct(value.type), depth - 1) : anyScalar(value);
}

function anyScalar({ kind, type, name }: ValueSchema): fc.Arbitrary<unknown> {
  switch (kind) {
    case "boolean":
      return fc.boolean();
    case "integer":
      return anyInteger;
    case "decimal":
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case "date":
      return anyDate;
    case "enum": {
      const known = fc.constantFrom(...schema.enumeration(type).values);
      return name === "id" ? known : fc.oneof(known, anyText);
    }
    default:
      return anyText;
  }
}

/** All characters that XML can hold, with many of those that mean something to it. */
const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          ...`<>&"'\\]/;#x \t\n\r=`,
          "]]>",
          "<!--",
          "&amp;",
          "ä",
          "€",
          "😀",
          "\u007f",
        ),
      },
      { weight: 3, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
    ),
    { maxLength: 6 },
  )
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those that XML does not have.
  .map((parts) => parts.join("").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "?"));

/** Any integer; a bigint only where a number is not exact. */
const anyInteger: fc.Arbitrary<number | bigint> = fc.oneof(
  fc.maxSafeInteger().map((value) => value + 0),
  fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }).map((value) => {
    return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  }),
);

const anyDate: fc.Arbitrary<string> = fc
  .tuple(
    fc.date({
      min: new Date("0001-01-01T00:00:00Z"),
      max: new Date("9999-12-31T23:59:59Z"),
      noInvalidDate: true,
    }),
    fc.constantFrom("", ".1", ".12", ".123", ".123456", ".000001"),
    fc.constantFrom("", "Z", "+00:00", "-00:00", "+05:30", "-11:45", "+14:00"),
  )
  .map(([date, fraction, offset]) => `${date.toISOString().slice(0, 19)}${fraction}${offset}`);
