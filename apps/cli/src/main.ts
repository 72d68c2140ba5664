#!/usr/bin/env node
import { run } from "./cli.ts";
import { processIo } from "./process-io.ts";

process.exitCode = await run(process.argv.slice(2), processIo());
// Idle sockets to the server, and a terminal that is still read, would keep the process alive.
process.exit();
