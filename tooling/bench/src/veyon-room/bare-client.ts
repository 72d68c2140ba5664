import { authenticationMethods } from "@labkeeper/veyon";
import { Agent, request } from "undici";

/** The least that a thumbnail costs in Node: undici's own `request`, on connections that are open. */
export class BareClient {
  readonly #agent = new Agent();
  readonly #computers: { readonly url: string; readonly uid: string }[] = [];

  /** Opens a connection to each computer of a server. */
  async open(url: string, hosts: readonly string[], keyName: string, keyData: string): Promise<void> {
    for (const host of hosts) {
      const { body } = await request(`${url}/api/v1/authentication/${host}`, {
        dispatcher: this.#agent,
        method: "POST",
        body: JSON.stringify({
          method: authenticationMethods.keys,
          credentials: { keyname: keyName, keydata: keyData },
        }),
      });
      const answer = (await body.json()) as { readonly "connection-uid": string };
      this.#computers.push({ url, uid: answer["connection-uid"] });
    }
  }

  /** One thumbnail of every computer, all asked for at once. */
  async round(): Promise<number> {
    const pictures = await Promise.all(
      this.#computers.map(async ({ url, uid }) => {
        const { body } = await request(`${url}/api/v1/framebuffer?format=jpeg&width=320`, {
          dispatcher: this.#agent,
          headers: { "connection-uid": uid },
        });
        return body.arrayBuffer();
      }),
    );
    return pictures.length;
  }

  async close(): Promise<void> {
    await this.#agent.close();
  }
}
