export type { LabAvailability } from "./availability.ts";
export { labAvailable } from "./availability.ts";
export type { Exchange, ExchangeKind, ResetMoment } from "./exchange.ts";
export type { Lab, LabOptions } from "./lab.ts";
export { startLab } from "./lab.ts";
export type { Mark, Moment, Tally } from "./recorder.ts";
export type { RecordingProxy, RecordingProxyOptions } from "./recording-proxy.ts";
export { startRecordingProxy } from "./recording-proxy.ts";
export type { ResetRule } from "./resets.ts";
