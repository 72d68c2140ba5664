/**
 * What `sync` needs besides the client: lists from files, and plans and reports that people can read.
 *
 * @module node
 */

export type { Encoding } from "./decode.ts";
export type { RecordInput, RecordOptions, Records } from "./read-records.ts";
export { readRecords } from "./read-records.ts";
