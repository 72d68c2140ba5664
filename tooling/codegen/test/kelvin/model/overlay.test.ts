import { describe, expect, it } from "vitest";
import { parseOverlay } from "../../../src/kelvin/model/overlay.ts";

const overlay = `# a comment
ignored OneError, OtherError
roles RoleEnum

model Pet: a pet
  An animal.
since 1.2.0
answer PetModel
patch PetPatch
rule patch at most one of name, owner

name  | -      | always                   | - | -               | may
  Name.
  patch: Another name
  patch: renames it.
owner | user   | null filled since 1.3.0  | - | -               | may null empty
  Owner.
chip  | secret | never                    | must | kept null    | refused
  Chip.

filters Pet pets
name  | wildcard repeated
  Name.
`;

describe("the overlay", () => {
  it("decides on attributes for each use", () => {
    const { models, ignored, roles } = parseOverlay(overlay);
    expect({ ignored, roles }).toEqual({ ignored: ["OneError", "OtherError"], roles: "RoleEnum" });
    expect(models).toHaveLength(1);
    expect(models[0]).toMatchObject({
      name: "Pet",
      title: "a pet",
      since: "1.2.0",
      text: [{ uses: [], line: "An animal." }],
      schemas: new Map([
        ["answer", "PetModel"],
        ["patch", "PetPatch"],
      ]),
      rules: [{ use: "patch", quantity: "at most", attributes: ["name", "owner"] }],
    });
    const [name, owner, chip] = models[0]?.attributes ?? [];
    expect(name).toMatchObject({
      role: "-",
      answer: { null: false, filled: false },
      post: undefined,
      patch: { presence: "may", null: false, empty: false },
      text: [
        { uses: [], line: "Name." },
        { uses: ["patch"], line: "Another name" },
        { uses: ["patch"], line: "renames it." },
      ],
    });
    expect(owner).toMatchObject({
      role: "user",
      answer: { null: true, filled: true, since: "1.3.0" },
      patch: { presence: "may", null: true, empty: true },
    });
    expect(chip).toMatchObject({
      role: "secret",
      answer: undefined,
      post: { presence: "must" },
      put: { presence: "kept", null: true },
      patch: { presence: "refused" },
    });
  });

  it("decides on filters", () => {
    expect(parseOverlay(overlay).filters).toEqual([
      {
        model: "Pet",
        resource: "pets",
        filters: [{ wire: "name", words: ["wildcard", "repeated"], text: [{ uses: [], line: "Name." }] }],
      },
    ]);
  });

  it.each([
    ["  A text of nothing.", "nothing stands above that it could describe"],
    ["name | - | always | - | - | may", "it belongs to no model"],
    ["since 1.0.0", "it belongs to no model"],
    ["model Pet", "a model has a name and a meaning"],
    ["filters", "it belongs to no model"],
    ["filters Pet", "filters are of a model"],
    ["nonsense", "it belongs to no model"],
    ["model Pet: a pet\nnonsense PetModel", '"nonsense" is none of answer, post, put, patch, part'],
    ["model Pet: a pet\nname | - | always | - | may", "an attribute has six columns"],
    ["model Pet: a pet\nname | - | always | - | - | may | may", "an attribute has six columns"],
    ["model Pet: a pet\nname | cat | always | - | - | may", '"cat" is none of -, school'],
    [
      "model Pet: a pet\nname | - | perhaps | - | - | may",
      '"perhaps" does not say what it may be in answers',
    ],
    ["model Pet: a pet\nname | - | always since ever | - | - | may", '"always since ever" does not say'],
    ["model Pet: a pet\nname | - | always | - | - | could", '"could" is none of must, may'],
    ["model Pet: a pet\nname | - | always | - | - | may nil", '"nil" is none of null, empty'],
    ["model Pet: a pet\nrule post some of name", '"" is none of answer'],
    ["model Pet: a pet\nname | - | always | - | - | may\n  nobody: A text.", '"nobody" is none of answer'],
    ["filters Pet pets\nname | wildcard | exact", "a filter has two columns"],
    ["filters Pet pets\nname | fuzzy", '"fuzzy" is none of wildcard, exact'],
  ])("is refused where it makes no sense: %j", (text, reason) => {
    const line = text.split("\n");
    let refusal: unknown;
    try {
      parseOverlay(text);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toMatchObject({
      message: `Line ${line.length} of the overlay makes no sense: ${line.at(-1)}`,
      cause: { message: expect.stringContaining(reason) },
    });
  });
});
