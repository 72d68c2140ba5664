import { readFileSync } from "node:fs";
import { measure } from "./measure.ts";

/** Reads a JSON document a few times with `JSON.parse`, and prints what that took. */
const [file = "", runs = "1"] = process.argv.slice(2);
const text = readFileSync(file, "latin1");
console.log(JSON.stringify(measure((): unknown => JSON.parse(text), Number(runs))));
