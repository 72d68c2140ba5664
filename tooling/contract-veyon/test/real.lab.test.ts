import { labAvailable } from "@labkeeper-tooling/veyon-lab";
import { describe, it } from "vitest";
import { veyonContract } from "../src/contract.ts";
import { startRealWorld } from "../src/real-world.ts";

const lab = labAvailable();
if (lab.available) veyonContract("a real Veyon lab", startRealWorld);
else describe("VeyonClient with a real Veyon lab", () => it.skip(`needs a lab: ${lab.missing}`));
