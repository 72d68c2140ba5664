import { commentLines } from "../../emit/comment.ts";
import { lineWidth } from "../../emit/file.ts";
import type { Member, OperationKind, OperationModel, ParameterModel } from "../model/model.ts";
import { camelCase } from "../names.ts";
import { inWords, pathInCode, referenceTo, sincePhrase, titled, valuePhrase } from "./phrases.ts";
import type { Types } from "./types.ts";

/** The method of a service interface for an operation. */
export function emitOperation(service: string, operation: OperationModel, types: Types): string[] {
  const body = operation.params.find(({ role }) => role === "body");
  const result = operation.params.find(({ role }) => role === "result" || role === "inout") ?? body;
  const parameters = operation.params.filter(({ role }) => role === "in" || role === "inout");
  const reads = operation.kind === "get" || operation.kind === "list";
  const follows = reads && result && parameters.some(({ name }) => name === "follow");

  const generic = follows ? "<const P extends readonly string[] = []>" : "";
  const title = `  ${camelCase(operation.name)}${generic}(`;
  const args = [
    ...(body ? [`${bodyName(body)}: ${types.sent(body)}`] : []),
    ...(parameters.length === 0 ? [`parameters?: ${types.own("NoParameters")}`] : []),
    `options?: ${types.own("OperationOptions")}`,
  ];
  const end = `): ${types.own("Answer")}<${resultType(result, follows ?? false, types)}>;`;
  const line = `${title}${args.join(", ")}${end}`;
  const comment = operationComment(service, operation, body, result);
  if (parameters.length === 0 && line.length <= lineWidth) return [...comment, line];
  const options = args.length - 1;
  return [
    ...comment,
    title,
    ...args.slice(0, options).map((arg) => `    ${arg},`),
    ...parametersLines(service, operation, parameters, follows ? result.type : undefined, types),
    ...args.slice(options).map((arg) => `    ${arg},`),
    `  ${end}`,
  ];
}

/** The name of the first argument; `import` cannot be one. */
function bodyName({ name, type }: ParameterModel): string {
  if (!reserved.has(name)) return camelCase(name);
  return type.charAt(0).toLowerCase() + type.slice(1);
}

const reserved: ReadonlySet<string> = new Set(
  "case class const default delete enum export extends function import in interface new package switch this var with".split(
    " ",
  ),
);

function resultType(result: ParameterModel | undefined, follows: boolean, types: Types): string {
  if (!result) return "void";
  const { list, ...one } = result;
  if (!follows) return types.read(result);
  const followed = `${types.own("Followed")}<${types.read(one)}, P[number]>`;
  return list ? `${types.own("List")}<${followed}>` : followed;
}

function parametersLines(
  service: string,
  operation: OperationModel,
  parameters: readonly ParameterModel[],
  followed: string | undefined,
  types: Types,
): string[] {
  if (parameters.length === 0) return [];
  return [
    "    parameters?: {",
    ...parameters.flatMap((parameter) => {
      const type =
        followed !== undefined && parameter.name === "follow"
          ? `${types.own("Follow")}<${followed}, P>`
          : types.sent(parameter);
      return [
        ...parameterComment(service, operation, parameter, followed !== undefined),
        `      readonly ${camelCase(parameter.name)}?: ${type} | undefined;`,
      ];
    }),
    "    },",
  ];
}

function parameterComment(
  service: string,
  { kind, name: operation, signatureOf }: OperationModel,
  parameter: ParameterModel,
  reads: boolean,
): string[] {
  const { name, deprecated } = parameter;
  const place = kind === "action" ? "sent in the action" : "sent in the query";
  const what = reads && name === "follow" ? "paths of links to be read at once" : valuePhrase(parameter);
  return commentLines(
    {
      text: `${titled(name)}: ${what}; ${place}.${sincePhrase(parameter)}`,
      reference: referenceTo("services", service, "methods", signatureOf ?? operation, "parameters", name),
      deprecated: deprecated ?? false,
    },
    "      ",
  );
}

function operationComment(
  service: string,
  operation: OperationModel,
  body: ParameterModel | undefined,
  result: ParameterModel | undefined,
): string[] {
  const { name, kind, signatureOf, deprecated, input } = operation;
  const special =
    signatureOf === undefined
      ? ""
      : ` (${inWords(name.slice(signatureOf.length + 1))}: a special case of \`${camelCase(signatureOf)}\`)`;
  const needs = input?.mandatory ? [`Needs ${input.mandatory.map(memberPhrase).join("; ")}.`] : [];
  const sent = body ? [`@param ${bodyName(body)} The ${valuePhrase(body)} to send; it is the body.`] : [];
  return commentLines(
    {
      text: `${sentences[kind](name, result)}${special}.${sincePhrase(operation)}`,
      more: needs,
      tags: sent,
      reference: referenceTo("services", service, "methods", signatureOf ?? name),
      deprecated: deprecated ?? false,
    },
    "  ",
  );
}

function memberPhrase(member: Member): string {
  const paths = typeof member === "string" ? [member] : member;
  return paths.map((path) => `\`${pathInCode(path)}\``).join(" or ");
}

const sentences: Readonly<Record<OperationKind, (name: string, result?: ParameterModel) => string>> = {
  get: (_, result) => `Reads the ${result ? valuePhrase(result) : "object"}`,
  list: (_, result) => `Reads the ${result ? valuePhrase(result) : "list"}`,
  add: (_, result) => `Adds ${result ? withArticle(result) : "an object"}`,
  update: (_, result) => `Changes the ${result ? valuePhrase(result) : "object"}`,
  remove: () => "Removes what this service stands for",
  action: (name, result) =>
    `Action: ${inWords(name)}${result ? `; gives ${inWords(result.name)}, ${valuePhrase(result)}` : ""}`,
};

function withArticle(result: ParameterModel): string {
  const vowel = !result.list && /^[AEIO]/.test(result.type);
  return `${vowel ? "an" : "a"} ${valuePhrase(result)}`;
}
