import { describe, expect, it } from "vitest";
import { labs } from "../../support/with-lab.ts";

const newLab = labs();
const config = JSON.stringify({ rooms: { r101: ["pc-[01-03]"], all: "@r101,teacher" } });

describe("veyon hosts", () => {
  it("prints the computers that arguments stand for, and needs no server for that", async () => {
    const lab = newLab();
    lab.io.env = {};
    const { code, out } = await lab.run("veyon", "hosts", "pc-[01-02]", "x,y", "-H", "z", "-x", "y");
    expect({ code, out }).toEqual({ code: 0, out: "pc-01\npc-02\nx\nz\n" });
  });

  it("prints them in one word, or as a document", async () => {
    const lab = newLab();
    lab.file("hosts", "pc-[07-09] # back row");
    expect((await lab.run("veyon", "hosts", "--hosts-file", "hosts", "--short")).out).toBe("pc-[07-09]\n");
    expect(lab.json(await lab.run("veyon", "hosts", "pc-1", "--json"))).toEqual({
      command: "hosts",
      ok: true,
      hosts: ["pc-1"],
    });
  });

  it("prints the rooms of the configuration when it is given no names", async () => {
    const lab = newLab();
    const file = lab.file("c.json", config);
    expect((await lab.run("veyon", "--config", file, "hosts")).out).toBe(
      "@r101  pc-[01-03]\n@all  pc-[01-03],teacher\n",
    );
    expect(lab.json(await lab.run("veyon", "hosts", "--config", file, "--json"))).toMatchObject({
      rooms: { r101: ["pc-01", "pc-02", "pc-03"] },
    });
    expect((await lab.run("veyon", "hosts", "--config", file, "@all", "--short")).out).toBe(
      "pc-[01-03],teacher\n",
    );
  });

  it("says what is missing when there are no rooms either", async () => {
    const lab = newLab();
    expect((await lab.run("veyon", "hosts")).err).toContain("there is no configuration");
    const file = lab.file("c.json", "{}");
    expect((await lab.run("veyon", "hosts", "--config", file)).err).toContain("c.json has no rooms");
  });
});
