import type { AttributeSchema, StructSchema } from "@labkeeper/ovirt-model";
import { schema } from "@labkeeper/ovirt-model";
import { asciiBytes, standsAt } from "./bytes.ts";
import { Memo } from "./memo.ts";
import type { Named } from "./sequence.ts";
import { Sequence } from "./sequence.ts";

/** An attribute as the reader needs it. */
export class AttributePlan {
  readonly schema: AttributeSchema;
  readonly index: number;
  /** Its element, in the order of those. */
  readonly element: Named<AttributePlan>;
  /** The `rel` of links to it, in the order of those; without a name when there are none. */
  readonly link: Named<AttributePlan>;
  /** What stands before its value in JSON: `"diskAttachments":`. */
  readonly key: Uint8Array;
  /** Its last element. */
  readonly memo: Memo = new Memo();
  #struct: StructPlan | undefined;

  constructor(attribute: AttributeSchema) {
    this.schema = attribute;
    this.index = attribute.index;
    this.element = { name: asciiBytes(attribute.element), value: this, next: undefined };
    this.link = { name: asciiBytes(attribute.rel ?? ""), value: this, next: undefined };
    this.key = asciiBytes(`${JSON.stringify(attribute.name)}:`);
  }

  /** The struct that its value or its members are. */
  get struct(): StructPlan {
    this.#struct ??= planOf(schema.struct(this.schema.type));
    return this.#struct;
  }
}

/** A struct as the reader needs it. */
export class StructPlan {
  readonly schema: StructSchema;
  /** The XML attribute `id`, where it has one. */
  readonly id: AttributePlan | undefined;
  /** Whether links fill some of its lists. */
  readonly hasLinks: boolean;
  /** The order of its elements. */
  readonly elements: Sequence<AttributePlan> = new Sequence();
  /** The order of its links. */
  readonly links: Sequence<AttributePlan> = new Sequence();
  readonly #byElement = new Map<number, readonly AttributePlan[]>();
  readonly #byRel = new Map<string, AttributePlan>();

  constructor(struct: StructSchema) {
    this.schema = struct;
    const plans = struct.attributes.map((attribute) => new AttributePlan(attribute));
    this.id = plans.find((plan) => plan.schema.xmlAttribute);
    for (const plan of plans) {
      if (plan.schema.xmlAttribute) continue;
      const { name } = plan.element;
      const hash = hashOf(name, 0, name.length);
      this.#byElement.set(hash, [...(this.#byElement.get(hash) ?? []), plan]);
      if (plan.schema.rel !== undefined) this.#byRel.set(plan.schema.rel, plan);
    }
    this.hasLinks = this.#byRel.size > 0;
  }

  /** The attribute whose element has the name that stands there. */
  find(bytes: Uint8Array, start: number, end: number): AttributePlan | undefined {
    const candidates = this.#byElement.get(hashOf(bytes, start, end));
    if (candidates === undefined) return undefined;
    for (const plan of candidates) {
      const { name } = plan.element;
      if (name.length === end - start && standsAt(name, bytes, start)) return plan;
    }
    return undefined;
  }

  /** The list that a link with that `rel` fills. */
  linked(rel: string): AttributePlan | undefined {
    return this.#byRel.get(rel);
  }
}

const plans = new WeakMap<StructSchema, StructPlan>();

/** The plan of a struct, made at its first use. */
export function planOf(struct: StructSchema): StructPlan {
  let plan = plans.get(struct);
  if (plan === undefined) {
    plan = new StructPlan(struct);
    plans.set(struct, plan);
  }
  return plan;
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
  return hash;
}
