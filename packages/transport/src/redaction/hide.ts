/** What stands in place of a secret. */
export const mask = "[redacted]";

/**
 * Names of attributes of a body, or of fields of a form, that are secret wherever they stand, with all that is
 * in them. The empty name stands for the body as a whole.
 */
export type SecretNames = readonly string[];

/**
 * A body for the log without its secrets, by whatever knows its format; throws when it cannot read the body.
 *
 * @param onSecret To be called with each single value that is hidden.
 */
export type Redact = (body: string | Uint8Array, onSecret?: (value: string) => void) => string;

/**
 * The body as JSON text, without its secret attributes.
 *
 * @param onSecret Called with each single value that is hidden.
 */
export function hide(body: unknown, secret: SecretNames, onSecret?: (value: string) => void): string {
  return JSON.stringify(body, (name, value) => {
    if (value === null || !secret.includes(name)) return value;
    if (onSecret) eachValue(value, onSecret);
    return mask;
  });
}

function eachValue(value: unknown, callback: (value: string) => void): void {
  JSON.stringify(value, (_, part) => {
    if (typeof part === "string" || typeof part === "number") callback(String(part));
    return part;
  });
}
