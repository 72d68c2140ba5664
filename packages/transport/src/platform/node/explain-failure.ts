import type { Failure } from "../platform.ts";
import { ProxyUnreachable } from "./proxy.ts";

/** How a code is explained: what it means, whether a repeat may help, and whether the request may have arrived. */
type Row = readonly [
  codes: RegExp,
  code: Failure["code"],
  retryable: boolean,
  mayHaveActed: boolean,
  explanation: string,
];

/** What happens before a request is sent, wherever in the exchange the code turns up. */
const beforeSending: readonly Row[] = [
  [
    /^ECONNREFUSED$/,
    "connection.refused",
    true,
    false,
    "the connection was refused. Is the server running, and are host and port right?",
  ],
  [
    /^EAI_AGAIN$/,
    "connection.dns",
    true,
    false,
    "the host name could not be looked up just now. Check the name service of this machine.",
  ],
  [
    /^(ENOTFOUND|EAI_.*)$/,
    "connection.dns",
    false,
    false,
    "the host name is unknown. Check its spelling and the name service of this machine.",
  ],
  [
    /^UND_ERR_CONNECT_TIMEOUT$/,
    "connection.unreachable",
    true,
    false,
    "the host could not be reached. Is it on, and does a firewall stand between?",
  ],
  [
    /^(EMFILE|ENFILE|EADDRNOTAVAIL|ENOBUFS)$/,
    "connection.failed",
    true,
    false,
    "this machine has no room for another connection. Set `connections` to bound them.",
  ],
  [
    /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/,
    "connection.tls-expired",
    false,
    false,
    "the server's certificate has expired or is not valid yet. Renew it, or correct the clocks.",
  ],
  [
    /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    "connection.tls-hostname",
    false,
    false,
    "the server's certificate belongs to another host name. Use the name in the certificate as the URL's host, or set `tls.serverName`.",
  ],
  [
    /^(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_.*|CERT_UNTRUSTED|CERT_SIGNATURE_FAILURE|CERT_CHAIN_TOO_LONG|INVALID_CA|ERROR_IN_CERT_.*)$/,
    "connection.tls-untrusted",
    false,
    false,
    "the server's certificate was not issued by a trusted authority. Give the authority's certificate as `tls.ca` or `tls.caFile`.",
  ],
  [
    /^(ERR_SSL_WRONG_VERSION_NUMBER|ERR_SSL_PACKET_LENGTH_TOO_LONG|ERR_SSL_HTTP_REQUEST)$/,
    "connection.tls",
    false,
    false,
    "the server does not speak TLS at this port. Does the URL need http:// or another port?",
  ],
  [
    /^ERR_SSL_.*(CERTIFICATE_REQUIRED|ALERT_(BAD|UNSUPPORTED)_CERTIFICATE|ALERT_CERTIFICATE_\w+|ALERT_UNKNOWN_CA|ALERT_ACCESS_DENIED)$/,
    "connection.tls",
    false,
    false,
    "the server demands a client certificate, or does not accept the one it got. Check `tls.cert` and `tls.key`.",
  ],
  [
    /^(ERR_OSSL_.*|ERR_SSL_.*(NO_PRIVATE_VALUE|KEY_VALUES_MISMATCH|CA_KEY_TOO_SMALL|EE_KEY_TOO_SMALL|CA_MD_TOO_WEAK))$/,
    "connection.tls",
    false,
    false,
    "the certificate or key given cannot be used. Check `tls.ca`, `tls.cert`, `tls.key` and `tls.passphrase`.",
  ],
  [
    /^ERR_SSL_.*(HANDSHAKE_FAILURE|PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|NO_\w+|UNRECOGNIZED_NAME|INSUFFICIENT_SECURITY|TOO_(SMALL|WEAK))$/,
    "connection.tls",
    false,
    false,
    "TLS could not be agreed on: no common version or cipher, or the server demands a client certificate.",
  ],
  [
    /^(CERT_.*|HOSTNAME_MISMATCH|ERR_TLS_.*)$/,
    "connection.tls",
    false,
    false,
    "the server's certificate was not accepted.",
  ],
  [
    /^UND_ERR_(INVALID_ARG|NOT_SUPPORTED|REQ_CONTENT_LENGTH_MISMATCH)$/,
    "connection.failed",
    false,
    false,
    "the request cannot be sent as it is: a header or the body is not what HTTP allows.",
  ],
];

const unreachable: Row = [
  /^(EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|ETIMEDOUT|EACCES|EPERM)$/,
  "connection.unreachable",
  true,
  false,
  "the host could not be reached. Is it on, and does a firewall stand between?",
];

/** What may happen when the request is on its way already. */
const afterSending: readonly Row[] = [
  [
    /^(ECONNRESET|EPIPE|ECONNABORTED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|ETIMEDOUT|UND_ERR_SOCKET|UND_ERR_ABORTED|UND_ERR_DESTROYED|UND_ERR_CLOSED|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|ERR_STREAM_PREMATURE_CLOSE|Z_BUF_ERROR|ERR__ERROR_FORMAT_PADDING_\d)$/,
    "connection.reset",
    true,
    true,
    "the connection broke before the whole answer was there.",
  ],
  [
    /^(Z_.*|ERR__ERROR_.*|ERR_BROTLI_.*)$/,
    "protocol",
    false,
    true,
    "the answer is compressed in a way that cannot be read. `compress: false` may help.",
  ],
  [
    /^(ERR_SSL_.*|EPROTO)$/,
    "connection.tls",
    false,
    true,
    "TLS failed in the middle of the connection, or could not be agreed on.",
  ],
  [
    /^(HPE|UND_ERR_HEADERS_OVERFLOW)/,
    "connection.failed",
    false,
    true,
    "what came back is not HTTP. Does the URL need https:// or another port?",
  ],
];

/** Explains why a request failed, by what Node and undici tell in the error and in what caused it. */
export function explainFailure(failure: unknown, origin: string): Failure {
  // ky's own check would load all of it.
  const error = failure instanceof Error && failure.name === "NetworkError" ? failure.cause : failure;
  for (const cause of causesOf(error)) {
    if (cause instanceof ProxyUnreachable) return proxyUnreachable(cause, origin);
    const proxy = /^Proxy (?:response|Authentication Required) \((\d+)\)/.exec(cause.message)?.[1];
    if (proxy !== undefined) return proxyRefused(proxy);
    const code = codeOf(cause);
    if (code === undefined) continue;
    const row = [...beforeSending, ...(isConnecting(cause) ? [unreachable] : []), ...afterSending].find(
      ([codes]) => codes.test(code),
    );
    if (row === undefined) continue;
    const hint = row[1] === "connection.reset" ? silence(cause, origin) : "";
    return {
      code: row[1],
      explanation: `${row[4]}${hint} (${code})`,
      retryable: row[2],
      // Until TLS stands, nothing of the request is sent.
      mayHaveActed: row[3] && !cause.message.includes("before secure TLS connection"),
    };
  }
  return {
    code: "connection.failed",
    explanation: `the request failed: ${error instanceof Error ? error.message : String(error)}.`,
    retryable: true,
    mayHaveActed: true,
  };
}

function proxyUnreachable({ proxy, cause }: ProxyUnreachable, origin: string): Failure {
  const { explanation, retryable } = explainFailure(cause, origin);
  const code = /\(\w+\)$/.exec(explanation)?.[0] ?? "";
  return {
    code: "connection.proxy",
    explanation:
      `the proxy ${proxy} cannot be connected to. Are its host and port right, is it running, and should \`proxy: false\` or NO_PROXY keep out of it? ${code}`.trim(),
    retryable,
    mayHaveActed: false,
  };
}

function proxyRefused(status: string): Failure {
  const authentication = status === "407";
  return {
    code: "connection.proxy",
    explanation: authentication
      ? "the proxy demands a user and a password, or does not accept those in `proxy` (407)."
      : `the proxy refused to connect to the server (${status}). Does it allow this host and port, and should \`proxy: false\` or NO_PROXY keep out of it?`,
    retryable: /^50[234]$/.test(status),
    mayHaveActed: false,
  };
}

/** A guess where the other side closed the connection without ever having sent a byte. */
function silence(cause: Error, origin: string): string {
  const socket = "socket" in cause ? cause.socket : undefined;
  if (typeof socket !== "object" || socket === null || !("bytesRead" in socket) || socket.bytesRead !== 0)
    return "";
  return origin.startsWith("https:")
    ? " The server said nothing at all: it may demand a client certificate (`tls.cert`)."
    : " The server said nothing at all: does the URL need https://?";
}

function isConnecting(cause: Error): boolean {
  return cause instanceof AggregateError || ("syscall" in cause && cause.syscall === "connect");
}

function codeOf(cause: Error): string | undefined {
  if ("code" in cause && typeof cause.code === "string") return cause.code;
  return cause.name === "HTTPParserError" ? "HPE" : undefined;
}

/** The error, its parts and what caused them, the outermost first. */
function causesOf(error: unknown, depth: number = 0): Error[] {
  if (!(error instanceof Error) || depth > 4) return [];
  const parts = error instanceof AggregateError ? error.errors : [];
  return [error, ...[...parts, error.cause].flatMap((part) => causesOf(part, depth + 1))];
}
