import { statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { kelvinLabs } from "../support/kelvin-lab.ts";

const newLab = kelvinLabs();
const ben = ["users", "create", "ben", "--firstname", "Ben", "--lastname", "Lee", "--role", "student"];
const here = ["--school", "demoschool", "--record-uid", "1"];

describe("passwords of new users", () => {
  const canary = "canary-Pa55word-x";

  it("come from a file, the standard input, a prompt, or with a warning from the command line", async () => {
    const lab = newLab();
    lab.file("secret", `${canary}\n`);
    lab.io.stdin.content = canary;
    const given = [["--new-password-file", "secret"], ["--new-password-stdin"], ["--new-password", canary]];
    for (const [index, option] of given.entries()) {
      const name = `u${index}`;
      const { code, err } = await lab.kelvin(
        ...[
          "users",
          "create",
          name,
          "--firstname",
          "A",
          "--lastname",
          "B",
          "--role",
          "student",
          "--class",
          "1a",
        ],
        ...["--school", "DEMOSCHOOL", "--record-uid", name, ...option],
      );
      expect(code).toBe(0);
      expect(err.includes("warning: --new-password shows the password")).toBe(index === 2);
      await expect(lab.simulator.fetch(logIn(name, canary)).then(({ status }) => status)).resolves.toBe(200);
    }
  });

  it("are asked for twice", async () => {
    const lab = newLab();
    lab.io.asTerminal();
    const answer = async (question: string, text: string): Promise<void> => {
      await lab.until(() => lab.io.stderr.text.includes(question));
      lab.io.stdin.press(`${text}\r`);
    };
    const running = lab.kelvin(...ben, ...here, "--class", "1a", "--ask-new-password");
    await answer("New password:", canary);
    await answer("Once more:", canary);
    expect((await running).code).toBe(0);
    const other = lab.kelvin("users", "modify", "ben", "--ask-new-password");
    await answer("New password:", "one");
    await answer("Once more:", "two");
    const { code, err } = await other;
    expect(code).toBe(2);
    expect(err).toContain("These are two different passwords: nothing was done.");
  });

  it("are made for each, in a file for its owner alone", async () => {
    const lab = newLab();
    await lab.users(["anna", "ben"], ["--class", "1a", "--generate-passwords", "new.csv"]);
    expect(lab.io.stdout.text).toBe("All 2 users created.\n2 passwords in new.csv\n");
    expect(statSync(`${lab.folder}/new.csv`).mode & 0o777).toBe(0o600);
    const [heading, ...lines] = lab.read("new.csv").trimEnd().split("\r\n");
    expect(heading).toBe("name,recordUid,password");
    for (const line of lines) {
      const [name = "", recordUid, password = ""] = line.split(",");
      expect(recordUid).toBe(`uid-${name}`);
      expect(password).toMatch(/^[a-z][\w.!-]{15}$/i);
      expect((await lab.simulator.fetch(logIn(name, password))).status).toBe(200);
    }
    // A second run adds to it, and keeps no password of a user whom it did not create.
    const again = await lab.kelvin(
      ...["users", "create", "anna", "cleo", "--firstname", "A", "--lastname", "B", "--role", "student"],
      ...["--school", "DEMOSCHOOL", "--class", "1a", "--record-uid", "c", "--generate-passwords", "new.csv"],
    );
    expect(again.code).toBe(1);
    expect(again.out).toBe("1 of 2 users created.\n1 password in new.csv\n");
    expect(lab.read("new.csv").match(/^\w+,/gm)).toEqual(["name,", "anna,", "ben,", "cleo,"]);
  });

  it("are kept when the answer was lost, since the user may be there", async () => {
    const lab = newLab();
    lab.simulator.fault({ on: { method: "POST", path: "v1/users" }, do: { kind: "reset", when: "after" } });
    await lab.kelvin(...ben, ...here, "--class", "1a", "--generate-passwords", "new.csv");
    const [, password = ""] = /^ben,1,(.*)\r$/m.exec(lab.read("new.csv")) ?? [];
    expect((await lab.simulator.fetch(logIn("ben", password))).status).toBe(200);
  });

  it("in a file win over made ones", async () => {
    const lab = newLab();
    lab.file("ben.json", JSON.stringify({ password: canary }));
    await lab.kelvin(
      ...ben,
      ...here,
      "--class",
      "1a",
      "--from",
      "ben.json",
      "--generate-passwords",
      "new.csv",
    );
    expect((await lab.simulator.fetch(logIn("ben", canary))).status).toBe(200);
  });

  it.each([
    [["--new-password", "a", "--new-password-stdin"], "Give one of --new-password, --new-password-file and"],
    [
      ["--generate-passwords", "x", "--ask-new-password"],
      "Give one of --generate-passwords, --ask-new-password",
    ],
    [["--ask-new-password"], "--ask-new-password needs a terminal."],
    [["--new-password-file", "empty"], "The password file empty is empty."],
    [["--generate-passwords", "open.csv"], "open.csv: others can read this file."],
    [["--generate-passwords", "other.csv"], "other.csv: this is no list of passwords of Labkeeper"],
    [["--generate-passwords", "."], ".: "],
    [["--generate-passwords", "no/folder.csv"], "cannot write the file"],
  ])("are refused with %j: %s", async (options, problem) => {
    const lab = newLab();
    lab.file("empty", "");
    lab.file("open.csv", "name,recordUid,password\r\n", 0o644);
    lab.file("other.csv", "a,b\n");
    const { code, err } = await lab.kelvin(...ben, ...here, ...options);
    expect(code).toBe(2);
    expect(err).toContain(problem);
    expect(lab.changes).toEqual([]);
    expect(lab.read("other.csv")).toBe("a,b\n");
  });
});

function logIn(username: string, password: string): Request {
  const body = new URLSearchParams({ username, password });
  return new Request("http://localhost/ucsschool/kelvin/token", { method: "POST", body });
}
