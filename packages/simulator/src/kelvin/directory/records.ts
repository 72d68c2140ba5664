import type { PythonValue } from "../python/values.ts";

/** What a school user is; each kind lives in a container of its own. */
export type UserKind =
  | "student"
  | "teacher"
  | "staff"
  | "teacher_and_staff"
  | "legal_guardian"
  | "school_admin"
  | "exam_user";

/** UDM properties by name, as far as they are set. */
export type UdmProperties = ReadonlyMap<string, PythonValue>;

/** Password hashes as they were sent. */
export interface PasswordHashes {
  /** Hashes of the directory, such as `{crypt}$6$…`. */
  readonly user_password: readonly string[];
  /** The NT hash, in hexadecimal digits. */
  readonly samba_nt_password: string;
  /** Kerberos keys, in base64. */
  readonly krb_5_key: readonly string[];
  /** Version of the Kerberos keys. */
  readonly krb5_key_version_number: number | bigint;
  /** When the password was set, in seconds since 1970. */
  readonly samba_pwd_last_set: number | bigint;
}

/**
 * An account in the directory. Records are never changed, only replaced, so that copies of the directory (the lagging
 * one that v2 reads, snapshots) can share them.
 */
export interface UserRecord {
  /** Stays when the user is renamed. */
  readonly id: number;
  readonly name: string;
  /** Nothing: an account that is no school user. */
  readonly kind: UserKind | undefined;
  /** The OU that the account lies in, as it is spelt in the DN. */
  readonly school: string;
  readonly schools: readonly string[];
  /** `null` breaks the rules of the server, which shows. */
  readonly firstname: string | null;
  readonly lastname: string | null;
  readonly birthday: string | null;
  readonly expirationDate: string | null;
  readonly email: string | null;
  readonly recordUid: string | null;
  readonly sourceUid: string | null;
  readonly disabled: boolean;
  readonly ucsschoolRoles: readonly string[];
  /** Ids of classes and work groups. */
  readonly groups: readonly number[];
  /** Ids of users. */
  readonly legalGuardians: readonly number[];
  /** Ids of users. */
  readonly legalWards: readonly number[];
  readonly udmProperties: UdmProperties;
  /** Nothing: a random one that nobody knows. */
  readonly password?: string;
  readonly passwordHashes?: PasswordHashes;
  /** Earlier passwords, the latest last. */
  readonly oldPasswords?: readonly string[];
  /** What the account may do with the API. */
  readonly access?: "admin" | "reader";
}

/** A class or a work group; who is in it is known by the users. */
export interface GroupRecord {
  readonly id: number;
  readonly kind: "class" | "workgroup";
  /** The OU that the group lies in, as it is spelt in the DN. */
  readonly school: string;
  /** With the name of the school: `DEMOSCHOOL-1a`. */
  readonly name: string;
  readonly description: string | null;
  readonly ucsschoolRoles: readonly string[];
  readonly email: string | null;
  readonly allowedEmailSendersUsers: readonly string[];
  readonly allowedEmailSendersGroups: readonly string[];
  readonly udmProperties: UdmProperties;
}

/** A school (OU). */
export interface SchoolRecord {
  readonly id: number;
  readonly name: string;
  readonly displayName: string | null;
  readonly educationalServers: readonly string[];
  readonly administrativeServers: readonly string[];
  readonly classShareFileServer: string | null;
  readonly homeShareFileServer: string | null;
  readonly udmProperties: UdmProperties;
}

/** Shared by all records without UDM properties. */
export const noProperties: UdmProperties = new Map();

/** Shared by all records without such references. */
export const none: readonly never[] = [];

/** A group with nothing but a name. @param name with that of the school */
export function newGroup(kind: GroupRecord["kind"], id: number, name: string, school: string): GroupRecord {
  return {
    id,
    kind,
    school,
    name,
    description: null,
    ucsschoolRoles: none,
    email: null,
    allowedEmailSendersUsers: none,
    allowedEmailSendersGroups: none,
    udmProperties: noProperties,
  };
}
