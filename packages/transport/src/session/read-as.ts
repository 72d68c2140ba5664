import type { StandardSchemaV1 } from "ky";
import type { ProtocolError } from "../errors/call-errors.ts";
import type { Received } from "../platform/platform.ts";

/** An answer of success, as whatever reads it sees it. */
export interface Answer {
  /** What was being done, and where: `Listing the rooms at https://lab.example`. */
  readonly doing: string;
  /** The answer; its body is best read by {@link Answer.text} or {@link Answer.bytes}, for the log's sake. */
  readonly response: Received;
  /** What stops the call, its time limits aside. */
  readonly signals: readonly (AbortSignal | undefined)[];
  /** Reads the body as text. */
  text(): Promise<string>;
  /** Reads the body as bytes. */
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
  /** A text for a message, without any secret that is known or that the request carried. */
  clean(text: string): string;
  /**
   * The error for an answer that makes no sense. It quotes the beginning of the text that was read.
   *
   * @param problem What is wrong with it, as the beginning of a sentence.
   */
  nonsense(problem: string): ProtocolError;
  /** The error to show for whatever went wrong after the answer was handed over. */
  explain(error: unknown): unknown;
}

/** How the body of an answer is read. */
export interface ReadAs<T> {
  /** The media type to ask for. Without it, all are taken. */
  readonly accept?: string;
  /** Whether the body is read piece by piece. */
  readonly streamed?: boolean;
  /** Makes the value of an answer of success, within the time limit of the attempt. */
  readonly read: (answer: Answer) => T | Promise<T>;
}

/** Reads an answer as text. */
export const asText: ReadAs<string> = { read: (answer) => answer.text() };

/** Reads an answer as bytes. */
export const asBytes: ReadAs<Uint8Array<ArrayBuffer>> = { read: (answer) => answer.bytes() };

/** Reads an answer to its end and gives nothing. */
export const asNothing: ReadAs<undefined> = { read: (answer) => answer.text().then(() => undefined) };

/**
 * Reads an answer as JSON.
 *
 * @param schema Any Standard Schema that it must meet; its output is the value.
 */
export function asJson<T = unknown>(schema?: StandardSchemaV1<unknown, T>): ReadAs<T> {
  return {
    accept: "application/json",
    read: async (answer) => {
      const text = await answer.text();
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch {
        throw answer.nonsense("the answer is no JSON, or was cut off");
      }
      // Without a schema the caller's word stands for the type.
      if (!schema) return value as T;
      const checked = await schema["~standard"].validate(value);
      if (!checked.issues) return checked.value;
      const steps = checked.issues[0]?.path?.map((step) => (typeof step === "object" ? step.key : step));
      throw answer.nonsense(
        `the answer does not fit the protocol${steps ? ` at ${steps.map(String).join(".")}` : ""}`,
      );
    },
  };
}
