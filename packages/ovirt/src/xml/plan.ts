import type { AttributeSchema, StructSchema } from "@labkeeper/ovirt-model";
import { schema } from "@labkeeper/ovirt-model";
import { asciiBytes, standsAt } from "./bytes.ts";
import { Memo } from "./memo.ts";

/** An attribute as the reader needs it. */
export class AttributePlan {
  readonly schema: AttributeSchema;
  readonly index: number;
  /** The name of its element, in bytes. */
  readonly tag: Uint8Array;
  /** What stands before its value in JSON: `"diskAttachments":`. */
  readonly key: Uint8Array;
  /** The `rel` of links to it, in bytes; empty when there are none. */
  readonly rel: Uint8Array;
  /** Its last element. */
  readonly memo: Memo = new Memo();
  /** The attribute that followed it the last time. */
  next: AttributePlan | undefined;
  /** The attribute whose link followed its own link the last time. */
  nextLink: AttributePlan | undefined;
  #struct: StructPlan | undefined;

  constructor(attribute: AttributeSchema) {
    this.schema = attribute;
    this.index = attribute.index;
    this.tag = asciiBytes(attribute.element);
    this.key = asciiBytes(`${JSON.stringify(attribute.name)}:`);
    this.rel = asciiBytes(attribute.rel ?? "");
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
  /** The attribute that came first the last time. */
  first: AttributePlan | undefined;
  /** The attribute whose link came first the last time. */
  firstLink: AttributePlan | undefined;
  readonly #byElement = new Map<number, readonly AttributePlan[]>();
  readonly #byRel = new Map<string, AttributePlan>();

  constructor(struct: StructSchema) {
    this.schema = struct;
    const plans = struct.attributes.map((attribute) => new AttributePlan(attribute));
    this.id = plans.find((plan) => plan.schema.xmlAttribute);
    for (const plan of plans) {
      if (plan.schema.xmlAttribute) continue;
      const hash = hashOf(plan.tag, 0, plan.tag.length);
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
      if (plan.tag.length === end - start && standsAt(plan.tag, bytes, start)) return plan;
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
