import { veyonContract } from "../src/contract.ts";
import { startSimulatedWorld } from "../src/simulated-world.ts";

veyonContract("the simulator", startSimulatedWorld);
