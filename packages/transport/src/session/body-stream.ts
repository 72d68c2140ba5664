/**
 * A body that the caller reads: what goes wrong on the way is explained as for any call, and whatever stops
 * the call stops the body too.
 *
 * @param explain Makes the error to show of what went wrong.
 * @param onEnd Called at the end, whichever it is, maybe more than once.
 */
export function callersStream(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal,
  explain: (error: unknown) => unknown,
  onEnd: () => void,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        signal.onabort = () => {
          controller.error(explain(signal.reason));
          reader.cancel(signal.reason).catch(() => undefined);
          onEnd();
        };
      },
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (!done) {
            controller.enqueue(value);
            return;
          }
          onEnd();
          controller.close();
        } catch (error) {
          controller.error(explain(error));
          onEnd();
        }
      },
      cancel(reason) {
        onEnd();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
