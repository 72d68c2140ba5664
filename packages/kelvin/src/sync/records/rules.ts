import { Fault, quoted } from "./values.ts";

const roles: readonly string[] = ["staff", "student", "teacher", "legal_guardian", "school_admin"];

/** Names that the server takes: word characters at both ends, nothing that has a meaning in a directory or a path. */
export function checkName(name: string): Fault | undefined {
  if (/^[\p{L}\p{N}_]([\p{L}\p{N}_.!#$%&'()-]*[\p{L}\p{N}_])?$/u.test(name)) return undefined;
  return new Fault(
    `${quoted(name)} is no user name`,
    'It begins and ends with a letter, a digit or _, and has no spaces and none of , + " \\ < > ; = / in it',
  );
}

/** Addresses as the server wants them. */
export function checkEmail(email: string): Fault | undefined {
  if (/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email)) return undefined;
  return new Fault(`${quoted(email)} is no e-mail address`, "Write it as name@example.org");
}

/** The years in which an account can expire. */
export function checkExpiration(date: string): Fault | undefined {
  const year = Number(date.slice(0, 4));
  if (year >= 1961 && year <= 2099) return undefined;
  return new Fault(`${quoted(date)} is out of range`, "The server knows expiration dates from 1961 to 2099");
}

/** One role, or teacher and staff: the server knows no other combination. */
export function checkRoles(given: readonly string[]): Fault | undefined {
  const unknown = given.find((role) => !roles.includes(role));
  if (unknown !== undefined) {
    return new Fault(`${quoted(unknown)} is no role`, `There are ${roles.join(", ")}`);
  }
  const isTeacherAndStaff = given.length === 2 && given.includes("teacher") && given.includes("staff");
  if (given.length === 1 || isTeacherAndStaff) return undefined;
  return new Fault(
    `${quoted(given.join(", "))} is no set of roles`,
    "A user has one role, or teacher and staff",
  );
}

/** Names of schools. */
export function checkSchool(name: string): Fault | undefined {
  if (/^[a-zA-Z0-9]([a-zA-Z0-9_-]*[a-zA-Z0-9])?$/.test(name)) return undefined;
  return new Fault(
    `${quoted(name)} is no name of a school`,
    "It has letters from a to z, digits, - and _ only",
  );
}
