/** One thing that the server found wrong. */
interface Finding {
  /** Where: names and numbers, from the outside in. */
  readonly loc: readonly unknown[];
  readonly msg: string;
  readonly type: string;
}

/** What the body of an error tells, whichever of the server's shapes it has. */
export interface Told {
  /** In one line. */
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Whether it is the shape of the server's library, which looks up references. */
  readonly ofLibrary: boolean;
}

/** Reads the body of an error; undefined when it is none of the server's. */
export function toldBy(body: string): Told | undefined {
  let parsed: { readonly detail?: unknown; readonly message?: unknown };
  try {
    parsed = Object(JSON.parse(body));
  } catch {
    return undefined;
  }
  const { detail, message } = parsed;
  if (typeof detail === "string") return { text: detail, findings: [], ofLibrary: false };
  if (typeof message === "string") return { text: message, findings: [], ofLibrary: true };
  if (!Array.isArray(detail)) return undefined;
  const findings = detail.map((one): Finding => {
    const { loc, msg, type } = Object(one);
    return { loc: Array.isArray(loc) ? loc : [], msg: String(msg), type: String(type) };
  });
  const text = findings.map(({ loc, msg }) => (loc.length > 0 ? `${loc.join(".")}: ${msg}` : msg)).join("; ");
  return { text, findings, ofLibrary: false };
}
