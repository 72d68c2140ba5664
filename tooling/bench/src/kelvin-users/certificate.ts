import { join } from "node:path";
import { run } from "../run.ts";

/** Makes a certificate for this machine that is its own authority. */
export async function makeCertificate(
  folder: string,
): Promise<{ readonly key: string; readonly cert: string }> {
  const key = join(folder, "key.pem");
  const cert = join(folder, "cert.pem");
  const subject = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"];
  const kind = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  await run("openssl", ["req", ...kind, ...subject, "-keyout", key, "-out", cert]);
  return { key, cert };
}
