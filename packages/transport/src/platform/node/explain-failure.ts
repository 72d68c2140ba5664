import type { Failure } from "../platform.ts";

/** Each row: how it is explained, its code, and whether a repeat may help; none of these requests arrived. */
const beforeSending: readonly (readonly [
  codes: RegExp,
  code: Failure["code"],
  retryable: boolean,
  explanation: string,
])[] = [
  [
    /^ECONNREFUSED$/,
    "connection.refused",
    true,
    "the connection was refused. Is the server running, and are host and port right?",
  ],
  [
    /^EAI_AGAIN$/,
    "connection.dns",
    true,
    "the host name could not be looked up just now. Check the name service of this machine.",
  ],
  [
    /^ENOTFOUND$/,
    "connection.dns",
    false,
    "the host name is unknown. Check its spelling and the name service of this machine.",
  ],
  [
    /^(EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/,
    "connection.unreachable",
    true,
    "the host could not be reached. Is it on, and does a firewall stand between?",
  ],
  [
    /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/,
    "connection.tls-expired",
    false,
    "the server's certificate has expired or is not valid yet. Renew it, or correct the clocks.",
  ],
  [
    /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    "connection.tls-hostname",
    false,
    "the server's certificate belongs to another host name. Use the name in the certificate as the URL's host, or set `tls.serverName`.",
  ],
  [
    /^(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_.*|CERT_UNTRUSTED|CERT_SIGNATURE_FAILURE|INVALID_CA|ERROR_IN_CERT_.*)$/,
    "connection.tls-untrusted",
    false,
    "the server's certificate was not issued by a trusted authority. Give the authority's certificate as `tls.ca` or `tls.caFile`.",
  ],
  [
    /^(ERR_SSL_WRONG_VERSION_NUMBER|ERR_SSL_PACKET_LENGTH_TOO_LONG|ERR_SSL_HTTP_REQUEST)$/,
    "connection.tls",
    false,
    "the server does not speak TLS at this port. Does the URL need http:// or another port?",
  ],
  [
    /^(ERR_SSL_.*|ERR_TLS_.*|CERT_.*|ERR_OSSL_.*|EPROTO)$/,
    "connection.tls",
    false,
    "TLS could not be agreed on.",
  ],
];

const notHttp: Failure = {
  code: "connection.failed",
  explanation: "what came back is not HTTP. Does the URL need https:// or another port?",
  retryable: false,
  mayHaveActed: true,
};

const reset: Failure = {
  code: "connection.reset",
  explanation: "the connection broke before the whole answer was there.",
  retryable: true,
  mayHaveActed: true,
};

/** Explains why a request failed, by the codes of Node and undici in the error or what caused it. */
export function explainFailure(error: unknown): Failure {
  for (const code of codesOf(error)) {
    const row = beforeSending.find(([codes]) => codes.test(code));
    if (row)
      return { code: row[1], explanation: `${row[3]} (${code})`, retryable: row[2], mayHaveActed: false };
    if (
      /^(ECONNRESET|EPIPE|ECONNABORTED|UND_ERR_SOCKET|UND_ERR_ABORTED|UND_ERR_DESTROYED|UND_ERR_CLOSED|Z_.*|ERR__ERROR_.*|ERR_STREAM_PREMATURE_CLOSE|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/.test(
        code,
      )
    ) {
      return { ...reset, explanation: `${reset.explanation} (${code})` };
    }
    if (/^HPE_/.test(code)) return { ...notHttp, explanation: `${notHttp.explanation} (${code})` };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: "connection.failed",
    explanation: `the request failed: ${message}.`,
    retryable: true,
    mayHaveActed: true,
  };
}

/** The codes of an error, of what caused it and of its parts, the outermost first. */
function codesOf(error: unknown, depth: number = 0): string[] {
  if (!(error instanceof Error) || depth > 4) return [];
  const own = "code" in error && typeof error.code === "string" ? [error.code] : [];
  const parts =
    error instanceof AggregateError ? error.errors.flatMap((part) => codesOf(part, depth + 1)) : [];
  return [...own, ...parts, ...codesOf(error.cause, depth + 1)];
}
