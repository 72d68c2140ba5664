/**
 * A simulated UCS@school server with the Kelvin REST API 4.0.0, v1 and v2, its mistakes included.
 *
 * @module kelvin
 */
export type { SimulatorClock } from "../clock.ts";
export type { BrokenConnectionCode } from "../connection-reset.ts";
export { ConnectionBroken, isConnectionBroken } from "../connection-reset.ts";
export type { FaultHandle, FaultTiming } from "../fault-rules.ts";
export type { PasswordHashes, UserKind } from "./directory/records.ts";
export type { KelvinFault, KelvinFaultRule } from "./faults.ts";
export type { LoggedKelvinRequest } from "./log.ts";
export type { UdmResource } from "./models/udm-properties.ts";
export type {
  KelvinAccountOptions,
  KelvinSchoolOptions,
  KelvinSeed,
  KelvinSimulatorOptions,
  UdmType,
} from "./options.ts";
export type { KelvinSimulator } from "./simulator.ts";
export { createKelvinSimulator } from "./simulator.ts";
export type { KelvinGroupState, KelvinSchoolState } from "./state/group-state.ts";
export type { KelvinDump, KelvinState } from "./state/state.ts";
export type { KelvinUserState, KelvinUserValues } from "./state/user-state.ts";
