import type { Kind } from "./kind.ts";

/** Command lines for users. */
export const userExamples: Kind["examples"] = {
  list: [
    ["kelvin users list --school DEMOSCHOOL --role student", "All pupils of a school"],
    ["kelvin users list --lastname 'M*' --columns name,email,udm.title", "Some columns of some users"],
    ["kelvin users list --disabled --names > disabled.txt", "Names alone, one on each line"],
    ["kelvin users list --json | jq -r '.users[] | [.name, .email] | @csv'", "For programs"],
  ],
  show: [
    ["kelvin users show anna", "Everything about a user"],
    ["kelvin users show anna ben --json | jq '.results[].user.email'", "The addresses of two users"],
  ],
  exists: [
    ["kelvin users exists anna", "Whether there is such a user: exit code 0 or 1"],
    ["kelvin users exists --names-file names.txt", "Which of many there are"],
  ],
  create: [
    [
      "kelvin users create ben --firstname Ben --lastname Lee --school DEMOSCHOOL --role student --class 1a --record-uid 1001 --generate-passwords new.csv",
      "A pupil, with a password in a file",
    ],
    ["kelvin users create --from pupils.json --school DEMOSCHOOL --role student", "All pupils of a file"],
  ],
  modify: [
    ["kelvin users modify anna --email anna@example.test --udm title=Mx", "Set two attributes"],
    ["kelvin users modify anna ben --remove-class 1a --add-class 2a", "Two pupils go up a class"],
    ["kelvin users modify anna --clear birthday,udm.title", "Empty two attributes"],
    ["kelvin users modify --names-file disabled.txt --disabled", "Disable many accounts"],
    ["kelvin users modify anna --ask-new-password", "Another password"],
  ],
  move: [
    ["kelvin users move anna --to SCHOOL2", "To another school, and away from all others"],
    ["kelvin users move anna ben --from DEMOSCHOOL --to SCHOOL2", "Leave their other schools as they are"],
  ],
  delete: [
    ["kelvin users delete anna", "One user, after a question"],
    ["kelvin users delete --names-file gone.txt --yes", "Many, from a script"],
  ],
};
