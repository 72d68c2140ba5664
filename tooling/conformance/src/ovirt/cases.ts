import { caseText } from "../case-text.ts";

/** A value as the cases spell it: JSON, with `$href`, `$items` and `$integer` for what JSON does not have. */
export type CaseValue = string | number | boolean | null | readonly CaseValue[] | CaseObject;

/** An object with the attribute names of the API model. */
export interface CaseObject {
  readonly [name: string]: CaseValue;
}

/** A request as the official SDK sent it. */
export interface ExpectedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** An answer for the client. */
export interface CannedResponse {
  readonly code: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What the official SDK raised. */
export interface ExpectedError {
  readonly class: string;
  readonly message: string;
  readonly code?: number;
  readonly fault?: CaseObject;
}

/** What all cases have. */
interface Base {
  /** Unique name. */
  readonly key: string;
  /** Why the behaviour need not be matched. */
  readonly quirk?: string;
  readonly error?: ExpectedError;
}

/** A value to be written, or a document to be read. */
export interface DocumentCase extends Base {
  readonly kind: "write" | "read";
  /** `Vm`, `Vm[]`, or `[]` for an empty list. */
  readonly type?: string;
  readonly value?: CaseValue;
  readonly xml: string;
  readonly read?: CaseValue;
}

/** A call of a method of a service. */
export interface MethodCase extends Base {
  readonly kind: "method";
  readonly service: string;
  readonly path: string;
  readonly locators: readonly (readonly [string, string?])[];
  readonly method: string;
  readonly args: CaseObject;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly query?: Readonly<Record<string, string | null>>;
  readonly request?: ExpectedRequest;
  readonly response?: CannedResponse;
  readonly result?: CaseValue;
}

/** What a call makes of an answer. */
export interface AnswerCase extends Base {
  readonly kind: "answer";
  readonly call: string;
  readonly response: CannedResponse;
  /** How many requests were sent, logging in included. */
  readonly requests: number;
  readonly result?: CaseValue;
}

/** A whole conversation, logging in and out included. */
export interface ConnectionCase extends Base {
  readonly kind: "connection";
  readonly options: Readonly<Record<string, CaseValue>>;
  readonly call: string;
  readonly requests: readonly ExpectedRequest[];
  readonly responses: readonly CannedResponse[];
  readonly result?: CaseValue;
}

/** Following a link. */
export interface FollowCase extends Base {
  readonly kind: "follow";
  readonly object: "struct" | "list";
  readonly href: string | null;
  readonly response: string;
  readonly isLink: boolean;
  readonly requests: readonly ExpectedRequest[];
  readonly result?: CaseValue;
}

/** What a path leads to. */
export interface LocatorCase extends Base {
  readonly path: string;
  readonly service?: string;
  readonly requestPath?: string;
  readonly text?: string;
  readonly locators?: readonly (readonly [string, string?])[];
}

/** What the file with requests holds. */
export type RequestCase = MethodCase | AnswerCase | ConnectionCase | FollowCase;

/** The cases of a file, one JSON object a line; the file may be compressed by gzip. */
export function readCases<C extends { readonly key: string }>(file: string): C[] {
  return caseText(file)
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
}
