import { labAvailable } from "@labkeeper-tooling/veyon-lab";
import { describe } from "vitest";
import { veyonContract } from "../src/contract.ts";
import { startRealWorld } from "../src/real-world.ts";

declare module "vitest" {
  interface TaskMeta {
    skipReason?: string;
  }
}

const lab = labAvailable();
const meta = lab.available ? {} : { skipReason: lab.missing };

describe.skipIf(!lab.available)("on this machine", { meta }, () => {
  veyonContract("a real Veyon lab", startRealWorld);
});
