import type { VeyonSimulator } from "@labkeeper/simulator/veyon";
import type { VeyonClient } from "@labkeeper/veyon";
import type { Clock } from "../io.ts";
import { pupil } from "../sandbox/veyon/people.ts";

/** What a story can do. */
export interface Stage {
  /** The room from behind the scenes: for what pupils do, and for plugs that are pulled. */
  readonly simulator: VeyonSimulator;
  /** What the teacher does, the way any program would. */
  readonly teacher: VeyonClient;
  /** Tells the audience what is going on. */
  readonly tell: (text: string) => void;
}

interface Beat {
  /** Seconds since the beginning. */
  readonly at: number;
  readonly happen: (stage: Stage, round: number) => Promise<unknown> | undefined;
}

const frontRow = ["pc-01", "pc-02", "pc-03", "pc-04"];

/** A lesson in half a minute. */
const beats: readonly Beat[] = [
  {
    at: 2,
    happen: ({ simulator }, round) => {
      simulator.computer("pc-04").user = pupil(40 + round);
    },
  },
  {
    at: 4,
    happen: async ({ teacher, tell }) => {
      tell("The teacher locks the front row: veyon lock 'pc-[01-04]'");
      await teacher.room(frontRow).lock();
    },
  },
  {
    at: 7,
    happen: ({ simulator, tell }) => {
      tell("Somebody pulls the plug of pc-08");
      simulator.computer("pc-08").kill();
    },
  },
  {
    at: 10,
    happen: async (stage) => {
      stage.tell('A message for everybody: veyon message "Look at the board, please"');
      await everybody(stage).message("Look at the board, please.");
    },
  },
  { at: 12, happen: ({ teacher }) => teacher.room(frontRow).unlock() },
  {
    at: 14,
    happen: ({ simulator }) => {
      simulator.computer("pc-08").start();
    },
  },
  {
    at: 18,
    happen: ({ simulator }) => {
      simulator.computer("pc-04").user = null;
      simulator.computer("pc-06").user = null;
    },
  },
  {
    at: 21,
    happen: ({ simulator }, round) => {
      simulator.computer("pc-06").user = pupil(60 + round);
    },
  },
  {
    at: 25,
    happen: async ({ teacher, tell }) => {
      tell("Keyboards off for the back row: veyon lock --input 'pc-[09,10]'");
      await teacher.room(["pc-09", "pc-10"]).lockInput();
    },
  },
  { at: 31, happen: ({ teacher }) => teacher.room(["pc-09", "pc-10"]).unlockInput() },
];

/** How long the story is, in seconds, with the pause before it begins anew. */
const length = 35;

/**
 * Lets the story happen, over and over until it is stopped.
 *
 * @param pace Real seconds per second of the story.
 */
export async function play(stage: Stage, clock: Clock, pace: number, signal: AbortSignal): Promise<void> {
  for (let round = 0; !signal.aborted; round += 1) {
    const begin = clock.now();
    const until = (at: number) => clock.sleep(Math.max(0, begin + at * pace * 1_000 - clock.now()), signal);
    for (const { at, happen } of beats) {
      await until(at);
      if (signal.aborted) return;
      await happen(stage, round);
    }
    await until(length);
  }
}

/** All computers that are on: the others would only hold the story up. */
function everybody({ simulator, teacher }: Stage): ReturnType<VeyonClient["room"]> {
  return teacher.room(simulator.computers.filter(({ power }) => power === "on").map(({ name }) => name));
}
