import type { AttributeSchema, StructSchema, ValueSchema } from "@labkeeper/ovirt-model";
import { schema } from "@labkeeper/ovirt-model";
import { refuse, refuseSecret } from "@labkeeper/transport";
import { nearest } from "./suggest.ts";
import { escaped, scalarText } from "./write-scalar.ts";

/** How a document is written. */
export interface WriteOptions {
  /** Name of the root element; must be given for a list. Default: the struct's own. */
  readonly tag?: string | undefined;
  /** What the value is called in errors. Default: the name of the struct, `vm`. */
  readonly path?: string | undefined;
}

/** How deep values may be nested; what is deeper contains itself. */
const maxDepth = 200;

/**
 * Writes a value as an XML document of the oVirt API. Members that are `undefined` or `null` are left out.
 *
 * @param type Name of the struct that it is, or that its members are: `Vm`.
 * @throws InputError when the value is not of that type; its message names the member.
 */
export function writeDocument(type: string, value: unknown, options: WriteOptions = {}): string {
  const struct = schema.struct(type);
  const path = options.path ?? type.charAt(0).toLowerCase() + type.slice(1);
  const place: Place = { path, indent: "", secret: false };
  if (!Array.isArray(value)) return structElement(options.tag ?? struct.tag, value, struct, place);
  if (options.tag === undefined)
    refuse(path, `a ${type}`, value, "A list needs the name of its root element.");
  const members = value.map((member, index) =>
    isSet(member) ? structElement(struct.tag, member, struct, within(place, index)) : "",
  );
  return element(options.tag ?? struct.plural, hrefOf(value, place), members.join(""), "");
}

/** Where a value stands. */
interface Place {
  readonly path: string;
  readonly indent: string;
  /** Whether something around it is secret. */
  readonly secret: boolean;
}

function structElement(tag: string, value: unknown, struct: StructSchema, place: Place): string {
  const { path, indent } = place;
  if (indent.length > 2 * maxDepth) {
    refuse(path, `values nested at most ${maxDepth} levels deep`, "more", "Does an object contain itself?");
  }
  if (!isObject(value))
    return (place.secret ? refuseSecret : refuse)(path, `an object (${struct.name})`, value);
  for (const name of Object.keys(value)) {
    if (name === "href" || struct.byName.has(name) || !isSet(value[name])) continue;
    const meant = nearest(name, struct.byName.keys());
    const remedy = meant === undefined ? undefined : `Did you mean ${meant}?`;
    refuse(`${path}.${name}`, `an attribute of ${struct.name}`, name, remedy);
  }
  let attributes = hrefOf(value, place);
  if (struct.id && isSet(value[struct.id.name])) {
    const text = scalarText(`${path}.id`, value[struct.id.name], struct.id);
    attributes += ` id="${escaped(`${path}.id`, text, false, "attribute")}"`;
  }
  let content = "";
  for (const attribute of struct.attributes) {
    const member = value[attribute.name];
    if (attribute.xmlAttribute || !isSet(member)) continue;
    content += attributeElement(member, attribute, within(place, attribute.name, attribute.secret));
  }
  return element(tag, attributes, content, indent);
}

function attributeElement(value: unknown, attribute: AttributeSchema, place: Place): string {
  if (attribute.list) return listElement(value, attribute, place);
  return valueElement(attribute.element, value, attribute, place);
}

function listElement(value: unknown, attribute: AttributeSchema, place: Place): string {
  const { element: tag, item = tag, rel, type } = attribute;
  if (Array.isArray(value)) {
    const members = value.map((member, index) =>
      isSet(member) ? valueElement(item, member, attribute, within(place, index)) : "",
    );
    return element(tag, hrefOf(value, place), members.join(""), place.indent);
  }
  // A list that was read as a link is sent as it came.
  if (rel !== undefined && isObject(value) && isSet(value.href) && Object.keys(value).length === 1) {
    return element("link", `${hrefOf(value, place)} rel="${rel}"`, "", place.indent);
  }
  const remedy = isObject(value) ? "Give an array, even for a single one." : undefined;
  return (place.secret ? refuseSecret : refuse)(place.path, `a list of ${type}`, value, remedy);
}

function valueElement(tag: string, value: unknown, valueSchema: ValueSchema, place: Place): string {
  if (valueSchema.kind === "struct") return structElement(tag, value, schema.struct(valueSchema.type), place);
  const secret = place.secret || valueSchema.secret;
  const text = scalarText(place.path, value, secret ? { ...valueSchema, secret } : valueSchema);
  return `${place.indent}<${tag}>${escaped(place.path, text, secret, "text")}</${tag}>\n`;
}

function element(tag: string, attributes: string, content: string, indent: string): string {
  if (content === "") return `${indent}<${tag}${attributes}/>\n`;
  return `${indent}<${tag}${attributes}>\n${content}${indent}</${tag}>\n`;
}

function hrefOf(value: object, { path }: Place): string {
  const href: unknown = Reflect.get(value, "href");
  if (!isSet(href)) return "";
  if (typeof href !== "string") return refuse(`${path}.href`, "a text", href);
  return ` href="${escaped(`${path}.href`, href, false, "attribute")}"`;
}

function within({ path, indent, secret }: Place, step: string | number, isSecret = false): Place {
  return { path: `${path}.${step}`, indent: `${indent}  `, secret: secret || isSecret };
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Objects with members: no lists, no dates. */
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
