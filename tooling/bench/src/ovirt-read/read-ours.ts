import { readFileSync } from "node:fs";
import { readXml } from "@labkeeper/ovirt";
import { measure } from "./measure.ts";

/** Reads an XML document a few times with our reader, and prints what that took. */
const [file = "", runs = "1"] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(file));
console.log(JSON.stringify(measure(() => readXml(bytes).value, Number(runs))));
