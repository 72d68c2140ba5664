import { beforeAll, describe, expect, it } from "vitest";
import { asStream, ProtocolError } from "../../src/index.ts";
import { Authority } from "../support/certificates.ts";
import type { Answer, LocalServer } from "../support/local-server.ts";
import { json, serve, serveTls } from "../support/local-server.ts";
import { atOnce, failureOf, open, request } from "../support/session.ts";

const secret = "canary-7f3a";

function redirect(status: number, location: string): Answer {
  return (_, response) => {
    response.writeHead(status, { location }).end();
  };
}

/** A server that must not hear of anything. */
function elsewhere(): Promise<LocalServer> {
  return serve(json({ stolen: true }));
}

const change = request({
  method: "PUT",
  json: { password: secret },
  headers: { authorization: `Bearer ${secret}` },
});

describe("A redirect", () => {
  it.each([300, 301, 302, 303, 307, 308])(
    "with status %i is an error, and nothing follows it",
    async (status) => {
      const other = await elsewhere();
      const { url, requests } = await serve(redirect(status, `${other.url}/login?state=${secret}`));
      const error = await failureOf(open(url, { retry: atOnce }).send(change));
      expect(error).toBeInstanceOf(ProtocolError);
      expect(error).toMatchObject({ code: "protocol.redirect", retryable: false, mayHaveActed: false });
      expect(String(error)).toContain(
        `redirects (${status}) to ${other.url}/login; redirects are never followed`,
      );
      expect(String(error)).not.toContain(secret);
      expect(requests).toHaveLength(1);
      expect(other.connections()).toBe(0);
    },
  );

  it("of a stream is an error all the same", async () => {
    const other = await elsewhere();
    const { url } = await serve(redirect(302, other.url));
    await expect(open(url).send(request({ read: asStream }))).rejects.toMatchObject({
      code: "protocol.redirect",
    });
    expect(other.connections()).toBe(0);
  });

  it("without a target, or with one that is no URL, is an error too", async () => {
    const { url } = await serve((_, response) => void response.writeHead(302).end());
    await expect(open(url).send(request())).rejects.toThrow(/redirects \(302\) to another place/);
    const nonsense = await serve(redirect(302, "http://["));
    await expect(open(nonsense.url).send(request())).rejects.toThrow(/to another place/);
  });

  it("may be an error of the client's own protocol", async () => {
    const { url } = await serve((_, response) => void response.writeHead(302).end("own words"));
    const readError = ({ text }: { text: string }) => new ProtocolError(text, { code: "protocol" });
    await expect(open(url, {}, { readError }).send(request())).rejects.toThrow("own words");
  });

  it("is not what 304 is: that answers a condition which the caller set", async () => {
    const { url } = await serve((_, response) => void response.writeHead(304).end());
    await expect(open(url).send(request())).rejects.toMatchObject({ code: "api", status: 304 });
  });
});

describe("The message of a redirect names the likely cause", () => {
  let authority: Authority;
  beforeAll(async () => {
    authority = await Authority.create();
  });

  it("https instead of http", async () => {
    const { url, port } = await serve((seen, response) =>
      redirect(301, `https://127.0.0.1:${port}${seen.path}`)(seen, response),
    );
    await expect(open(url).send(request())).rejects.toThrow("Use https:// in the URL.");
  });

  it("a server that leads from https to http", async () => {
    const other = await elsewhere();
    const { url } = await serveTls(await authority.issue(), redirect(302, other.url));
    const error = await failureOf(open(url, { tls: { ca: authority.cert } }).send(change));
    expect(error).toMatchObject({ message: expect.stringContaining("It leads from https to http") });
    expect(other.connections()).toBe(0);
  });

  it("a slash at the end", async () => {
    const { url } = await serve((seen, response) => redirect(301, `${seen.path}/`)(seen, response));
    await expect(open(url).send(request())).rejects.toThrow(/Only a slash at the end differs/);
  });

  it("the host, the base path or a log-in page", async () => {
    const { url } = await serve(redirect(302, "/login"));
    await expect(open(url).send(request())).rejects.toThrow(
      /to http:\/\/127\.0\.0\.1:\d+\/login; .* Check the host and the base path; is it a log-in page/,
    );
  });
});

describe("A `fetch` of one's own", () => {
  it("is told not to follow redirects", async () => {
    const other = await elsewhere();
    const { url, requests } = await serve(redirect(307, other.url));
    const session = open(url, { fetch: (sent) => globalThis.fetch(sent), retry: atOnce });
    const error = await failureOf(session.send(change));
    expect(error).toMatchObject({ code: "protocol.redirect" });
    expect(String(error)).toContain(other.url);
    expect(requests).toHaveLength(1);
    expect(other.connections()).toBe(0);
  });

  it("may hide where a redirect leads, as browsers do", async () => {
    const hidden = Object.defineProperties(new Response(null), {
      type: { value: "opaqueredirect" },
      status: { value: 0 },
      ok: { value: false },
    });
    const session = open("https://lab.example/", { fetch: async () => hidden });
    await expect(session.send(request())).rejects.toThrow(
      /redirects \(hidden by the browser\) to another place/,
    );
  });
});
