import { describe, expect, it } from "vitest";
import { explainFailure } from "../../../src/platform/node/explain-failure.ts";

const origin = "https://lab.example";

function failure(code: string, more: Record<string, unknown> = {}, message = "it failed"): Error {
  return Object.assign(new Error(message), { code, ...more });
}

describe("A request that surely did not arrive", () => {
  it.each([
    ["ECONNREFUSED", "connection.refused", true],
    ["EAI_AGAIN", "connection.dns", true],
    ["ENOTFOUND", "connection.dns", false],
    ["EAI_FAIL", "connection.dns", false],
    ["UND_ERR_CONNECT_TIMEOUT", "connection.unreachable", true],
    ["EMFILE", "connection.failed", true],
    ["EADDRNOTAVAIL", "connection.failed", true],
    ["CERT_HAS_EXPIRED", "connection.tls-expired", false],
    ["CERT_NOT_YET_VALID", "connection.tls-expired", false],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "connection.tls-hostname", false],
    ["SELF_SIGNED_CERT_IN_CHAIN", "connection.tls-untrusted", false],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "connection.tls-untrusted", false],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "connection.tls-untrusted", false],
    ["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "connection.tls-untrusted", false],
    ["CERT_REVOKED", "connection.tls", false],
    ["ERR_SSL_WRONG_VERSION_NUMBER", "connection.tls", false],
    ["ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED", "connection.tls", false],
    ["ERR_SSL_TLSV1_ALERT_UNKNOWN_CA", "connection.tls", false],
    ["ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE", "connection.tls", false],
    ["ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION", "connection.tls", false],
    ["ERR_OSSL_BAD_DECRYPT", "connection.tls", false],
    ["UND_ERR_INVALID_ARG", "connection.failed", false],
  ])("%s: %s, retryable %s", (code, expected, retryable) => {
    expect(explainFailure(failure(code), origin)).toMatchObject({
      code: expected,
      explanation: expect.stringContaining(`(${code})`),
      retryable,
      mayHaveActed: false,
    });
  });

  it.each(["ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "EACCES"])("%s while connecting", (code) => {
    const expected = { code: "connection.unreachable", retryable: true, mayHaveActed: false };
    expect(explainFailure(failure(code, { syscall: "connect" }), origin)).toMatchObject(expected);
    const all = Object.assign(new AggregateError([failure(code)]), { code });
    expect(explainFailure(all, origin)).toMatchObject(expected);
  });

  it("ECONNRESET before TLS stood", () => {
    const message = "Client network socket disconnected before secure TLS connection was established";
    expect(explainFailure(failure("ECONNRESET", {}, message), origin)).toMatchObject({
      code: "connection.reset",
      retryable: true,
      mayHaveActed: false,
    });
  });

  it.each([
    [403, false],
    [407, false],
    [502, true],
    [503, true],
  ])("a proxy that answered %i", (status, retryable) => {
    const error = failure("UND_ERR_ABORTED", {}, `Proxy response (${status}) !== 200 when HTTP Tunneling`);
    expect(explainFailure(error, origin)).toMatchObject({
      code: "connection.proxy",
      explanation: expect.stringContaining(`(${status})`),
      retryable,
      mayHaveActed: false,
    });
  });
});

describe("A request that may have arrived", () => {
  it.each([
    ["ECONNRESET", "connection.reset", true],
    ["EPIPE", "connection.reset", true],
    ["UND_ERR_SOCKET", "connection.reset", true],
    ["UND_ERR_RES_CONTENT_LENGTH_MISMATCH", "connection.reset", true],
    ["Z_BUF_ERROR", "connection.reset", true],
    ["Z_DATA_ERROR", "protocol", false],
    ["ERR_BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_SAME", "protocol", false],
    ["ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC", "connection.tls", false],
    ["EPROTO", "connection.tls", false],
    ["HPE_INVALID_CONSTANT", "connection.failed", false],
    ["UND_ERR_HEADERS_OVERFLOW", "connection.failed", false],
  ])("%s: %s, retryable %s", (code, expected, retryable) => {
    expect(explainFailure(failure(code), origin)).toMatchObject({
      code: expected,
      retryable,
      mayHaveActed: true,
    });
  });

  it.each(["ETIMEDOUT", "EHOSTUNREACH"])("%s on a connection that stood", (code) => {
    expect(explainFailure(failure(code, { syscall: "read" }), origin)).toMatchObject({
      code: "connection.reset",
      mayHaveActed: true,
    });
  });

  it("one that failed for reasons unknown", () => {
    expect(explainFailure(failure("E_ODD", {}, "odd"), origin)).toEqual({
      code: "connection.failed",
      explanation: "the request failed: odd.",
      retryable: true,
      mayHaveActed: true,
    });
    expect(explainFailure("a text", origin)).toMatchObject({ explanation: "the request failed: a text." });
  });
});

describe("A connection closed without a word", () => {
  const silent = failure("UND_ERR_SOCKET", { socket: { bytesRead: 0 } });

  it("over http may be one that needs https", () => {
    expect(explainFailure(silent, "http://lab.example").explanation).toContain("does the URL need https://?");
  });

  it("over https may be one that needs a client certificate", () => {
    expect(explainFailure(silent, origin).explanation).toContain("client certificate (`tls.cert`)");
  });

  it("is not what one is that broke in the middle", () => {
    for (const socket of [{ bytesRead: 7 }, {}, null, undefined]) {
      const { explanation } = explainFailure(failure("UND_ERR_SOCKET", { socket }), origin);
      expect(explanation).not.toContain("nothing at all");
    }
  });
});

describe("The cause", () => {
  it("is looked for in what caused an error, and in its parts", () => {
    const error = new TypeError("fetch failed", {
      cause: new AggregateError([new Error("?"), failure("ECONNREFUSED")]),
    });
    expect(explainFailure(error, origin).code).toBe("connection.refused");
  });

  it("is not looked for without end", () => {
    const error = new Error("round and round");
    error.cause = error;
    expect(explainFailure(error, origin)).toMatchObject({
      explanation: "the request failed: round and round.",
    });
  });
});
