import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import type { ConnectionBroken } from "../connection-reset.ts";
import { isConnectionBroken } from "../connection-reset.ts";

/**
 * Sends a `Response`, piece by piece as its body arrives.
 *
 * @throws the error of the body, unless that says that the connection broke: then it is broken, after the bytes so far
 */
export async function sendResponse(answer: Response, response: ServerResponse): Promise<void> {
  const headers: string[] = [];
  for (const [name, value] of answer.headers) headers.push(name, value);
  response.writeHead(answer.status, headers);
  if (!answer.body) {
    response.end();
    return;
  }
  try {
    await sendBody(answer.body, Number(answer.headers.get("content-length") ?? Number.NaN), response);
  } catch (error) {
    if (!isConnectionBroken(error)) throw error;
    if (response.socket) breakOff(response.socket, error);
  }
}

/** Breaks a connection the way that the error says. */
export function breakOff(socket: Socket, { cause }: ConnectionBroken): void {
  if (cause.code === "UND_ERR_SOCKET") socket.end();
  // Only a bare TCP socket can be reset; TLS would call that an error of its own.
  else if (socket instanceof TLSSocket) socket.destroy();
  else socket.resetAndDestroy();
}

/** @param length the number of bytes to come, or NaN if nobody knows */
async function sendBody(
  body: ReadableStream<Uint8Array>,
  length: number,
  response: ServerResponse,
): Promise<void> {
  const reader = body.getReader();
  let sent = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      response.end();
      return;
    }
    sent += value.byteLength;
    // The last piece leaves together with the end, and a small body together with the head, in one packet.
    if (sent === length) {
      response.end(value);
      return;
    }
    await written(response, value);
    if (response.destroyed) {
      await reader.cancel();
      return;
    }
  }
}

function written(response: ServerResponse, bytes: Uint8Array): Promise<void> {
  // The error, if there is one, is that the client left: the response knows that it is destroyed.
  return new Promise((resolve) => {
    response.write(bytes, () => resolve());
  });
}
