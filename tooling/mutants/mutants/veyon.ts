import type { Mutant } from "../src/mutant.ts";

const src = "packages/veyon/src";
const errors = `${src}/errors.ts`;
const pool = `${src}/pool/connection-pool.ts`;
const connections = `${src}/pool/server-connections.ts`;
const features = `${src}/features/features.ts`;
const watch = `${src}/room/watch.ts`;
const presentation = `${src}/room/presentation.ts`;
const tests = "packages/veyon/test";
const contract = "tooling/contract-veyon/test";

/** Mistakes in the Veyon client: errors, repeats, features, secrets, rooms. */
export const mutants: readonly Mutant[] = [
  {
    id: "veyon/wrong-key-for-a-lost-connection",
    file: errors,
    find: "      6,\n      AuthenticationFailedError,",
    replace: "      6,\n      InvalidConnectionError,",
    why: "A wrong key is told as a connection that has ended.",
    tests: [`${tests}/errors.test.ts`],
  },
  {
    id: "veyon/lost-connection-is-final",
    file: errors,
    find: '"the connection has ended", true',
    replace: '"the connection has ended"',
    why: "Programs give up on a call that would succeed when made again.",
    tests: [`${tests}/errors.test.ts`],
  },
  {
    id: "veyon/unsupported-format-as-server-error",
    file: errors,
    find: "export class UnsupportedImageFormatError extends ValidationError",
    replace: "export class UnsupportedImageFormatError extends ServerError",
    why: "A caller's mistake is taken for a passing failure of the server.",
    tests: [`${tests}/errors.test.ts`],
  },
  {
    id: "veyon/absent-computer-is-retryable",
    file: errors,
    find: '"the computer did not answer. Is it on, its name right, Veyon running?",',
    replace: '"the computer did not answer. Is it on, its name right, Veyon running?", true,',
    why: "A computer that is off costs 15 s and a thread several times over.",
    tests: [`${tests}/errors.test.ts`],
  },
  {
    id: "veyon/error-without-details",
    file: errors,
    find: "[number, message, details]",
    replace: "[number, message]",
    why: "What the server explains is lost.",
    tests: [`${tests}/errors.test.ts`],
  },
  {
    id: "veyon/one-shot-repeated",
    file: features,
    find: 'repeat: active && kind !== "mode" ? "once" : "safe"',
    replace: 'repeat: "safe"',
    why: "A message is shown twice, a program started twice, a computer rebooted twice.",
    tests: [`${contract}/acts-once.test.ts`],
  },
  {
    id: "veyon/locks-not-repeated",
    file: features,
    find: 'repeat: active && kind !== "mode" ? "once" : "safe"',
    replace: 'repeat: "once"',
    why: "A lost answer leaves a room unlocked.",
    tests: [`${contract}/acts-once.test.ts`],
  },
  {
    id: "veyon/unknown-feature-repeated",
    file: features,
    find: "known.uuid === uuid)?.kind",
    replace: 'known.uuid === uuid)?.kind ?? "mode"',
    why: "A plugin's feature that nobody knows acts twice.",
    tests: [`${contract}/acts-once.test.ts`],
  },
  {
    id: "veyon/opening-blamed-on-the-call",
    file: pool,
    find: "isLabkeeperError(error) ? withMayHaveActed(error, false) : error;",
    replace: "error;",
    why: "A message that was never sent is said to have been shown, perhaps.",
    tests: [`${contract}/acts-once.test.ts`],
  },
  {
    id: "veyon/first-picture-not-waited-for",
    file: `${src}/computer/computer-calls.ts`,
    find: "if (!patience || !isVeyonError(error, 10)) throw error;",
    replace: "if (error) throw error;",
    why: "Each first picture of a computer fails.",
    tests: [`${contract}/screenshots.test.ts`],
  },
  {
    id: "veyon/uuid-case-matters",
    file: features,
    find: "const uuid = feature.toLowerCase();",
    replace: "const uuid = feature;",
    why: "A lock given by a UUID in capitals is taken for an unknown feature.",
    tests: [`${tests}/features/wire.test.ts`],
  },
  {
    id: "veyon/arguments-logged",
    file: features,
    find: 'secretsSent: name ? secretArguments : ["arguments"],',
    replace: "secretsSent: [],",
    why: "Pupils' passwords stand in the log.",
    tests: [`${contract}/secrets.test.ts`],
  },
  {
    id: "veyon/credentials-logged",
    file: connections,
    find: 'secretsSent: ["credentials"],',
    replace: "secretsSent: [],",
    why: "The teacher's name stands in the log, and whatever a custom way sends.",
    tests: [`${contract}/secrets.test.ts`],
  },
  {
    id: "veyon/old-pictures-shown",
    file: watch,
    find: "!one.ok || Date.now() - one.value.takenAt <= maxAge",
    replace: "one",
    why: "A slow reader sees what was on the screens long ago.",
    tests: [`${contract}/room/watch.test.ts`],
  },
  {
    id: "veyon/watching-without-a-reader",
    file: watch,
    find: "while (!this.#signal.aborted && Date.now() - this.#readerLeft > maxAge) await this.#change.promise;",
    replace: "",
    why: "Pictures are fetched for a page that nobody looks at.",
    tests: [`${contract}/room/watch.test.ts`],
  },
  {
    id: "veyon/renewed-pictures-missed",
    file: watch,
    find: "due = now + Math.min(beat, Math.max(100, beat / 10));",
    replace: "due = now + beat;",
    why: "Every other picture of a server is missed, whose beat is not quite ours.",
    tests: [`${contract}/room/watch.test.ts`],
  },
  {
    id: "veyon/late-pictures-put-beats-off",
    file: watch,
    find: "due = Math.max(due + beat, now + beat / 3);",
    replace: "due = now + beat;",
    why: "In a room larger than the server's limit everybody falls behind with each reconnect.",
    tests: [`${contract}/room/watch.test.ts`],
  },
  {
    id: "veyon/resting-screens-stormed",
    file: watch,
    find: "if (still && event.ok && now < changed + 2 * beat)",
    replace: "if (still && event.ok)",
    why: "A room where nothing happens costs ten times the requests.",
    tests: [`${contract}/room/watch.test.ts`],
  },
  {
    id: "veyon/watching-goes-on-after-close",
    file: watch,
    find: "if (!event.ok && isClosedError(event.error)) this.#stop.abort(event.error);",
    replace: "",
    why: "A page waits for ever for pictures of a client that was closed.",
    tests: [`${contract}/room/watch.test.ts`],
  },
  {
    id: "veyon/demo-of-others-ended",
    file: presentation,
    find: "if (!(await begun.get(features))) return;",
    replace: "",
    why: "A demo that never began ends the one of a colleague.",
    tests: [`${contract}/room/present.test.ts`],
  },
  {
    id: "veyon/demo-left-running",
    file: presentation,
    find: "    await stop();\n    throw error;",
    replace: "    throw error;",
    why: "A demo that could not begin covers the screens.",
    tests: [`${contract}/room/present.test.ts`],
  },
];
