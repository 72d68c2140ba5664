import type { Kind } from "./kind.ts";

/** Command lines for classes or work groups. */
export function groupExamples(command: Kind["command"], one: string, other: string): Kind["examples"] {
  const at = `DEMOSCHOOL:${one}`;
  return {
    list: [
      [`kelvin ${command} list --school DEMOSCHOOL`, "Those of a school"],
      [`kelvin ${command} list --name '*1*' --names`, "Names alone, of all schools"],
    ],
    show: [
      [`kelvin ${command} show ${at}`, "Everything about one"],
      [`kelvin ${command} show --school DEMOSCHOOL ${one} ${other}`, "About two of a school"],
    ],
    exists: [[`kelvin ${command} exists ${at}`, "Whether there is such a one: exit code 0 or 1"]],
    create: [
      [`kelvin ${command} create ${at} --description 'New' --user anna,ben`, "With two members"],
      [`kelvin ${command} create --school DEMOSCHOOL ${one} ${other}`, "Two at once"],
    ],
    modify: [
      [`kelvin ${command} modify ${at} --add-user clara --remove-user ben`, "Who is in it"],
      [`kelvin ${command} modify ${at} --name ${other}`, "Another name"],
      [`kelvin ${command} modify ${at} --clear description,user`, "Empty two attributes"],
    ],
    delete: [[`kelvin ${command} delete ${at} DEMOSCHOOL:${other}`, "Two, after a question"]],
  };
}
