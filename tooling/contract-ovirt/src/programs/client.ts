/**
 * Logs in with Kerberos, asks for the users and logs out: `node client.ts ENTRY URL`, ENTRY being the client's. Prints
 * what came of it as JSON.
 */
import { pathToFileURL } from "node:url";

const [entry = "", url = ""] = process.argv.slice(2);
const { OvirtClient } = (await import(pathToFileURL(entry).href)) as typeof import("@labkeeper/ovirt");

try {
  await using engine = new OvirtClient({ url, kerberos: true });
  const [first] = await engine.users.list();
  console.log(JSON.stringify({ user: first?.userName }));
} catch (error) {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  console.log(JSON.stringify({ name, message }));
}
