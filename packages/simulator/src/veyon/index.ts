/**
 * A simulated Veyon WebAPI server, faithful to real ones of three versions, their mistakes included.
 *
 * @module veyon
 */

export type { SimulatorClock } from "../clock.ts";
export type { BrokenConnectionCode } from "../connection-reset.ts";
export { ConnectionBroken, isConnectionBroken } from "../connection-reset.ts";
export type { FaultHandle, FaultTiming } from "../fault-rules.ts";
export type { VeyonErrorCode } from "./answers.ts";
export type { ComputerDemo, ShownMessage, SimulatedComputer } from "./computer.ts";
export type { AuthenticationMethodName } from "./credentials.ts";
export type { Fault, FaultRule } from "./faults.ts";
export type { LoggedRequest } from "./logged-request.ts";
export type {
  ComputerPower,
  ComputerUser,
  SimulatedComputerOptions,
  SimulatorTimings,
  VeyonSimulatorOptions,
  VeyonVersion,
} from "./options.ts";
export type { VeyonSimulator } from "./simulator.ts";
export { createVeyonSimulator } from "./simulator.ts";
export { simulatorKey } from "./simulator-key.ts";
