import { spawn } from "node:child_process";
import { once } from "node:events";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { processIo, programName, systemClock, terminalInput } from "../src/process-io.ts";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

/** Runs the program as a process of its own. */
async function labkeeper(argv: readonly string[], act?: (child: ReturnType<typeof spawn>) => void) {
  const child = spawn(process.execPath, [main, ...argv], { stdio: ["pipe", "pipe", "pipe"] });
  act?.(child);
  const [out, err, [code]] = await Promise.all([
    text(child.stdout).catch(() => ""),
    text(child.stderr),
    once(child, "exit"),
  ]);
  return { code, out, err };
}

describe("the program as a process", () => {
  it("prints and exits", async () => {
    const { code, out, err } = await labkeeper(["veyon", "hosts", "pc-[01-02]"]);
    expect({ code, out, err }).toEqual({ code: 0, out: "pc-01\npc-02\n", err: "" });
  });

  it("exits with a code for scripts", async () => {
    expect((await labkeeper(["veyon", "lokc"])).code).toBe(2);
  });

  it("tidies up on a signal", async () => {
    const { code, out } = await labkeeper(["sandbox", "veyon", "--port", "0", "--still"], (child) => {
      child.stdout?.once("data", () => child.kill("SIGTERM"));
    });
    expect(code).toBe(143);
    expect(out).toContain("Stopped after 0 requests.");
  });

  it("ends when nobody reads its output any more", async () => {
    const { code } = await labkeeper(["demo"], (child) => {
      child.stdout?.once("data", () => child.stdout?.destroy());
    });
    expect(code).toBe(141);
  });
});

describe("the name of the program, for commands to be copied", () => {
  it.each([
    ["/usr/bin/node", "/usr/lib/node_modules/@labkeeper/cli/dist/main.js", "labkeeper"],
    ["/usr/bin/node", "/repo/apps/cli/src/main.ts", "/usr/bin/node /repo/apps/cli/src/main.ts"],
    [
      "/my repo/node_modules/node/bin/node",
      "/my repo/it's/main.ts",
      "'/my repo/node_modules/node/bin/node' '/my repo/it'\\''s/main.ts'",
    ],
  ])("%s %s is %s, in whichever folder", (node, script, name) => {
    expect(programName(node, script)).toBe(name);
  });
});

describe("the standard input", () => {
  function stream() {
    const modes: boolean[] = [];
    const isTTY = true as const;
    const pipe = Object.assign(new PassThrough(), {
      isTTY,
      modes,
      setRawMode: (mode: boolean) => modes.push(mode),
    });
    return { pipe, modes, input: terminalInput(pipe) };
  }

  it("gives keys unechoed while someone listens", async () => {
    const { pipe, modes, input } = stream();
    const keys: string[] = [];
    const forget = input.onKeys((key) => keys.push(key));
    pipe.write("q");
    await new Promise((resolve) => setImmediate(resolve));
    forget();
    expect({ keys, modes, tty: input.isTTY }).toEqual({ keys: ["q"], modes: [true, false], tty: true });
  });

  it("gives one line, or none when it ends or nobody waits any more", async () => {
    const answered = stream();
    answered.pipe.write("yes\nno\n");
    expect(await answered.input.readLine(new AbortController().signal)).toBe("yes");
    const ended = stream();
    ended.pipe.end();
    expect(await ended.input.readLine(new AbortController().signal)).toBeUndefined();
    const stop = new AbortController();
    const waiting = stream().input.readLine(stop.signal);
    stop.abort();
    expect(await waiting).toBeUndefined();
  });

  it("gives all of it", async () => {
    const { pipe, input } = stream();
    pipe.end("secret\n");
    expect(await input.readAll()).toBe("secret\n");
  });
});

describe("the world of the process", () => {
  it("knows its streams, and listens to signals only while someone does", () => {
    const io = processIo();
    expect(io.stdout.columns).toBeGreaterThan(0);
    expect(io.stdout.rows).toBeGreaterThan(0);
    expect([typeof io.stdout.isTTY, typeof io.stdout.colors, typeof io.stdin.isTTY]).toEqual([
      "boolean",
      "boolean",
      "boolean",
    ]);
    io.stdout.onResize(() => undefined)();
    io.onExit(() => undefined)();
    let ended = 0;
    const forget = io.onEnding(() => {
      ended += 1;
    });
    process.emit("SIGHUP");
    forget();
    process.emit("SIGHUP");
    expect(ended).toBe(1);
  });

  it("waits until it is told not to", async () => {
    const stop = new AbortController();
    const waiting = systemClock.sleep(1e6, stop.signal);
    stop.abort();
    await waiting;
    await systemClock.sleep(1e6, stop.signal);
    expect(systemClock.now()).toBeGreaterThan(1.7e12);
  });
});
