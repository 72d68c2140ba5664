import { ConnectionError, UnsupportedError } from "@labkeeper/transport";
import type { Negotiate } from "./kerberos.ts";

/** Whether Kerberos can be had here. */
export const hasKerberos = true;

/** Through the package `kerberos`, which is native: it is only loaded when it is needed. */
export const negotiate: Negotiate = async (host) => {
  const { initializeClient, GSS_MECH_OID_SPNEGO } = await load();
  const client = await initializeClient(`HTTP@${host}`, { mechOID: GSS_MECH_OID_SPNEGO }).catch(failed(host));
  const token = await client.step("").catch(failed(host));
  return {
    token,
    verify: async (answer) => {
      const proof = /^Negotiate\s+(\S+)/i.exec(answer ?? "")?.[1];
      if (proof !== undefined && !client.contextComplete) await client.step(proof).catch(failed(host));
    },
  };
};

async function load(): Promise<typeof import("kerberos")> {
  try {
    // A CommonJS module: all of it is its default export, the names only if Node finds them in its source.
    return (await import("kerberos")).default;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UnsupportedError(
      `kerberos: the package "kerberos" could not be loaded. Install it: npm install kerberos (it needs libkrb5-dev to compile). ${why}`,
    );
  }
}

function failed(host: string): (error: unknown) => never {
  return (cause) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ConnectionError(
      `Logging in to ${host} with Kerberos: ${why}. Is there a ticket (klist shows it, kinit gets one), and is the host's name the one of its principal?`,
      { code: "connection.failed", cause },
    );
  };
}
