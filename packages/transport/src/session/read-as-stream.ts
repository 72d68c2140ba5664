import { AbortError } from "../errors/call-errors.ts";
import { onAbort } from "../on-abort.ts";
import type { Answer, ReadAs } from "./read-as.ts";

/**
 * Reads an answer as a stream, which is handed over with the head of the answer. From there on it has no time
 * limit and takes no place in the session's limiter; the call's signal and the end of the session still stop it,
 * and what goes wrong on the way is explained as for any call.
 */
export const asStream: ReadAs<ReadableStream<Uint8Array>> = { streamed: true, read: readStream };

function readStream({ doing, response, signals, explain }: Answer): ReadableStream<Uint8Array> {
  const reader = (response.body ?? new Blob([]).stream()).getReader();
  let leave: (() => void)[] = [];
  const end = () => {
    for (const each of leave) each();
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        leave = signals.flatMap((signal) => {
          if (!signal) return [];
          return onAbort(signal, () => {
            controller.error(explain(new AbortError(doing, signal.reason)));
            reader.cancel(signal.reason).catch(() => undefined);
            end();
          });
        });
      },
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (!done) {
            controller.enqueue(value);
            return;
          }
          end();
          controller.close();
        } catch (error) {
          controller.error(explain(error));
          end();
        }
      },
      cancel(reason) {
        end();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
