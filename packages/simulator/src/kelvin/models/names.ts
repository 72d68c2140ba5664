import { escapeDn } from "../directory/names.ts";
import { Refusal } from "../validation/issues.ts";

/** Python's `\w`. */
const word = "[\\p{L}\\p{N}_]";
/** `[\w -.]`: what was meant is space, dash and dot, but it is a range. */
const inside = "[\\p{L}\\p{N}_ -.]";
const userName = new RegExp(`^(?:${word}${inside}*${word}|${word}*)\\n?$`, "u");
const groupName = new RegExp(`^${word}(?:(?:${inside}|’)*${word})?\\n?$`, "u");
const shareName = /^[a-zA-Z0-9][a-zA-Z0-9._ -]*[a-zA-Z0-9]\n?$/;
/** Names of schools, in URLs, too. */
export const schoolName: RegExp = /^[a-zA-Z0-9](?:[a-zA-Z0-9-_]*[a-zA-Z0-9])?\n?$/;

/** @throws Refusal unless it may be the name of a user; empty means that there is none */
export function checkUserName(name: string | null, allowWindowsNames: boolean): void {
  if (name === null) throw new Refusal('"Username" is required. Please provide this information.');
  if (name.includes(" ")) throw new Refusal("Spaces are not allowed in the username!");
  if (!userName.test(name)) throw new Refusal("Username must only contain numbers, letters and dots!");
  checkSpecialCharacters(name);
  if (!allowWindowsNames && isReservedOnWindows(name))
    throw new Refusal("May not be a Windows reserved name");
}

/** @throws Refusal unless it may be the name of a school */
export function checkSchoolName(name: string): void {
  checkSpecialCharacters(name);
  if (!schoolName.test(name)) throw new Refusal("Invalid school name");
}

/** @param name with that of the school. @throws Refusal unless it may be the name of a class or a work group */
export function checkGroupName(name: string): void {
  if (!isGroupName(name)) throw new Refusal(groupNameRule);
  if (!shareName.test(name)) {
    throw new Refusal(
      "Value must not contain anything other than digits, letters, dots or spaces, must be at least 2 characters " +
        "long, and start and end with a digit or letter!",
    );
  }
  checkSpecialCharacters(name);
}

/** What the server says of a name that no group may have. */
export const groupNameRule: string =
  "A group name must start and end with a letter, number or underscore. In between additionally spaces, dashes and " +
  "dots are allowed.";

/** Whether a group may have this name, umlauts and more included. */
export function isGroupName(name: string): boolean {
  return groupName.test(name);
}

function checkSpecialCharacters(name: string): void {
  if (escapeDn(name) !== name) throw new Refusal("May not contain special characters");
}

const devices = /^(?:CON|PRN|AUX|NUL|COM\d|LPT\d)$/;

/** Whether Windows has a use of its own for a name. */
export function isReservedOnWindows(name: string): boolean {
  const [stem = ""] = name.split(".");
  return (
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what Windows refuses
    /[<>:"/\\|?*\u0000-\u001f]/.test(name) ||
    devices.test(stem.toUpperCase()) ||
    /[ .]$/.test(name) ||
    name.length > 255
  );
}
