import type { CallOptions, Fields, ItemResult, ManyProgress } from "@labkeeper/transport";
import { callback, callOptions, checkFields, integer, many, optional } from "@labkeeper/transport";
import type { Computer } from "../computer/computer.ts";

/** What became of one computer. */
export type ComputerResult<T> =
  | { readonly host: string; readonly computer: Computer; readonly ok: true; readonly value: T }
  | { readonly host: string; readonly computer: Computer; readonly ok: false; readonly error: unknown };

/** How far a verb has come in a room. */
export interface RoomProgress<T> {
  /** Computers done, with or without success. */
  readonly done: number;
  /** Computers that failed. */
  readonly failed: number;
  /** Computers in all. */
  readonly total: number;
  /** The result that was just added. */
  readonly latest: ComputerResult<T>;
}

/** How a verb goes about a room; the rest goes to each computer's call. */
export interface RoomOptions<T> extends CallOptions {
  /** How many computers are worked on at once. Default: as many as the server bears. */
  readonly concurrency?: number | undefined;
  /** Called after each computer. */
  readonly onProgress?: ((progress: RoomProgress<T>) => void) | undefined;
}

const fields: Fields<RoomOptions<unknown>> = {
  ...callOptions,
  concurrency: optional(integer(1)),
  onProgress: optional(callback),
};

/** Does the same with every computer: never rejects because one fails. */
export async function onEach<T>(
  computers: readonly Computer[],
  work: (computer: Computer, options: CallOptions) => Promise<T>,
  options: RoomOptions<T> = {},
): Promise<ComputerResult<T>[]> {
  callback("work", work);
  checkFields("options", options, fields);
  const { concurrency = Number.POSITIVE_INFINITY, onProgress, signal, ...call } = options;
  const results = await many<Computer, T>(
    computers,
    (computer, stop) => work(computer, { ...call, signal: stop }),
    {
      signal,
      concurrency,
      onProgress: onProgress && ((progress) => onProgress(inRoom(progress))),
    },
  );
  return results.map(resultOf);
}

function resultOf<T>({ item: computer, ...outcome }: ItemResult<Computer, T>): ComputerResult<T> {
  return { host: computer.host, computer, ...outcome };
}

function inRoom<T>({ latest, ...counts }: ManyProgress<Computer, T>): RoomProgress<T> {
  return { ...counts, latest: resultOf(latest) };
}
