import type { PasswordHashes } from "../directory/records.ts";
import { int, list, text } from "../validation/checks.ts";
import { Refusal } from "../validation/issues.ts";
import type { Model } from "../validation/model.ts";
import { required } from "../validation/model.ts";

/** Password hashes in requests. */
export const passwordHashes: Model<PasswordHashes> = {
  fields: {
    user_password: required(list(text)),
    samba_nt_password: required(text),
    krb_5_key: required(list(text), { after: (keys) => keys.forEach(checkBase64) }),
    krb5_key_version_number: required(int),
    samba_pwd_last_set: required(int),
  },
  rules: [],
};

/** @throws Refusal unless Python can decode it, which skips all foreign characters */
function checkBase64(text: string): void {
  if (/[^\p{ASCII}]/u.test(text)) throw new Refusal("string argument should contain only ASCII characters");
  let digits = 0;
  let padding = 0;
  for (const character of text) {
    if (/[A-Za-z0-9+/]/.test(character)) {
      digits = (digits + 1) % 4;
      padding = 0;
    } else if (character === "=" && digits >= 2) {
      padding += 1;
      // A complete group: what follows is not looked at.
      if (digits + padding >= 4) return;
    }
  }
  if (digits !== 0) throw new Refusal("Values of 'krb_5_key' must be base64 encoded.");
}
