import { generateKeyPairSync } from "node:crypto";
import type { VeyonOptions } from "@labkeeper/veyon";
import { isVeyonError, VeyonClient } from "@labkeeper/veyon";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { eventually } from "./eventually.ts";
import { decode } from "./pictures.ts";
import { silent } from "./silent.ts";
import type { StartWorld, World } from "./world.ts";

/** What the client does with any Veyon WebAPI server, simulated or real. */
export function veyonContract(name: string, start: StartWorld): void {
  describe(`VeyonClient with ${name}`, () => {
    let world: World;

    beforeAll(async () => {
      world = await start({ computers: 3 });
    });
    beforeEach(async () => {
      await world.revive();
    });
    afterAll(async () => {
      await world[Symbol.asyncDispose]();
    });

    describe("connecting", () => {
      it("opens a connection at the first call and closes it for good", async () => {
        const veyon = connect(world);
        expect(await veyon.computer(host(world)).features.list()).toContainEqual(
          expect.objectContaining({ name: "ScreenLock", active: false }),
        );
        await veyon.close();
        await expect(veyon.computer(host(world)).user()).rejects.toThrow("closed");
      });

      it("tells which ways of authentication a computer offers", async () => {
        const methods = await connect(world).computer(host(world)).authenticationMethods();
        expect(methods).toContainEqual({ uuid: "0c69b301-81b4-42d6-8fae-128cdd113314", name: "keys" });
      });

      it("tells what the server lacks", async () => {
        expect(await connect(world).capabilities()).toEqual({ hostState: false, session: false });
        await expect(connect(world).computer(host(world)).session()).rejects.toThrow("too old");
        await expect(connect(world).computer(host(world)).state()).rejects.toThrow("too old");
      });

      it("fails with the reason for a wrong key, and asks only once", async () => {
        const veyon = connect(world, {
          credentials: { method: "keys", keyName: "teacher", keyData: foreignKey },
        });
        const failure = await veyon
          .computer(host(world))
          .user()
          .catch((error: unknown) => error);
        expect(isVeyonError(failure, 6) || isVeyonError(failure, 4)).toBe(true);
        expect(String(failure)).not.toContain("MIIE");
      });

      it("says that a computer is off, and remembers it for a while", async () => {
        const veyon = connect(world);
        const computer = veyon.computer(world.absentHost);
        const first = await computer.user().catch((error: unknown) => error);
        expect(isVeyonError(first, 8)).toBe(true);
        // The memory answers with the very same error: nothing was asked a second time.
        await expect(computer.user()).rejects.toBe(first);
        await veyon.computer(host(world)).user();
      });
    });

    describe("screenshots", () => {
      it("have the screen's own size without scaling", async () => {
        const screenshot = await connect(world).computer(host(world)).screenshot();
        const picture = await decode(screenshot);
        expect(picture).toMatchObject({ format: "png", width: 1280, height: 800 });
        expect(screenshot).toMatchObject({ type: "image/png", width: 1280, height: 800 });
      });

      it("keep the aspect ratio when only the width is given", async () => {
        const screenshot = await connect(world)
          .computer(host(world))
          .screenshot({ format: "jpeg", width: 320 });
        expect(await decode(screenshot)).toMatchObject({ format: "jpeg", width: 320, height: 200 });
        expect(screenshot).toMatchObject({ type: "image/jpeg", width: 320, height: 200 });
      });

      it("are scaled to exactly the size that is given", async () => {
        const screenshot = await connect(world).computer(host(world)).screenshot({ width: 300, height: 300 });
        expect(await decode(screenshot)).toMatchObject({ format: "png", width: 300, height: 300 });
      });

      it("show what has changed on the screen", async () => {
        const computer = connect(world).computer(host(world));
        const first = await computer.screenshot();
        await eventually("the picture changes", async () => {
          const { bytes } = await computer.screenshot();
          return Buffer.compare(bytes, first.bytes) !== 0;
        });
      });
    });

    it("tells who is logged in", async () => {
      const computer = connect(world).computer(host(world));
      // A computer that has just been connected may not have told yet.
      await eventually("the user is known", async () => (await computer.user()) !== undefined);
      expect(await computer.user()).toMatchObject({
        login: "student1",
        fullName: "Student 1",
        session: expect.any(Number),
      });
    });

    it("locks a screen until it is locked and unlocks it until it is not", async () => {
      const { features } = connect(world).computer(host(world));
      await features.start("ScreenLock");
      await features.waitFor("ScreenLock", true, { within: 60_000 });
      expect(await features.isActive("ScreenLock")).toBe(true);
      await features.stop("ScreenLock");
      await features.waitFor("ScreenLock", false, { within: 60_000 });
      expect(await features.isActive("ScreenLock")).toBe(false);
    });

    it("shows a message", async () => {
      const before = await world.messagesShown(0);
      await connect(world)
        .computer(host(world))
        .message("Please save your work.", { title: "Contract", icon: "warning" });
      await eventually(
        "the message is on the screen",
        async () => (await world.messagesShown(0)) === before + 1,
      );
    });

    it("shows the presenter's screen on two others and ends the demo", async () => {
      const veyon = connect(world);
      const [from = "", ...viewers] = world.hosts;
      const arrives = () => Promise.all(viewers.map((_, viewer) => world.receivesPicture(viewer + 1, 0)));
      expect(await arrives()).toEqual([false, false]);
      const presentation = await veyon.room(world.hosts).present({ from, patience: 60_000 });
      expect(presentation.viewers.map(({ ok }) => ok)).toEqual([true, true]);
      await eventually("the presenter's picture arrives", async () => (await arrives()).every(Boolean));
      const ended = await presentation.stop();
      expect(ended.map(({ ok }) => ok)).toEqual([true, true, true]);
      await eventually("it arrives no more", async () => !(await arrives()).some(Boolean));
      const wait = { within: 60_000 };
      for (const viewer of viewers)
        await veyon.computer(viewer).features.waitFor("FullScreenDemoClient", false, wait);
      await veyon.computer(from).features.waitFor("DemoServer", false, wait);
    });

    it("goes on with a computer that was killed and started again", async () => {
      const computer = connect(world).computer(world.hosts[1]);
      await computer.screenshot({ width: 320 });
      await world.stopComputer(1);
      await eventually("its picture is gone", async () => {
        const failure = await computer
          .screenshot({ width: 320, patience: 200 })
          .catch((error: unknown) => error);
        return isVeyonError(failure, 10);
      });
      await world.startComputer(1);
      // The computer was found absent; who knows better says so.
      await computer.close();
      await eventually(
        "its picture is back",
        async () => (await computer.screenshot({ width: 320 })).width === 320,
      );
    });

    it("goes on after the WebAPI server was killed and started again", async () => {
      const veyon = connect(world);
      const room = veyon.room(world.hosts);
      expect((await room.screenshots({ width: 320 })).every(({ ok }) => ok)).toBe(true);
      await world.killServer();
      const failure = await veyon
        .computer(host(world))
        .user({ retry: false })
        .catch((error: unknown) => error);
      expect(failure).toMatchObject({ name: "ConnectionError" });
      await world.startServer();
      await eventually("the server answers", () => veyon.answers());
      await eventually("every computer answers", async () =>
        (await room.screenshots({ width: 320 })).every(({ ok }) => ok),
      );
    });
  });

  describe(`VeyonClient with ${name} that bears 2 connections`, () => {
    it("serves 3 computers for three rounds: nothing fails, nothing leaks", async () => {
      await using world = await start({ computers: 3, connectionLimit: 2 });
      const veyon = connect(world, { connectionLimit: world.connectionLimit });
      for (let round = 0; round < 3; round += 1) {
        const results = await veyon.room(world.hosts).screenshots({ width: 320 });
        expect(results.map((result) => (result.ok ? result.value.width : result.error))).toEqual([
          320, 320, 320,
        ]);
      }
      await veyon.close();
      // All places are free at once, so another client gets them without waiting.
      const another = connect(world, { connectionLimit: world.connectionLimit, retry: false });
      const [first = "", second = ""] = world.hosts;
      await Promise.all([another.computer(first).user(), another.computer(second).user()]);
    });

    it("finds out by itself that the server bears fewer than it was told", async () => {
      await using world = await start({ computers: 3, connectionLimit: 2 });
      const veyon = connect(world);
      for (let round = 0; round < 3; round += 1) {
        const results = await veyon.room(world.hosts).screenshots({ width: 320 });
        expect(results.map((result) => (result.ok ? result.value.width : result.error))).toEqual([
          320, 320, 320,
        ]);
      }
    });
  });
}

function connect(world: World, options: Partial<VeyonOptions> = {}): VeyonClient {
  const veyon = new VeyonClient({
    url: world.url,
    credentials: { method: "keys", keyName: world.keyName, keyData: world.keyData },
    logger: silent,
    ...options,
  });
  onTestFinished(() => veyon.close());
  return veyon;
}

function host(world: World): string {
  return world.hosts[0] ?? "";
}

/** A key that no computer trusts: made for this test alone. */
const foreignKey = generateKeyPairSync("rsa", {
  modulusLength: 2_048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
}).privateKey;
