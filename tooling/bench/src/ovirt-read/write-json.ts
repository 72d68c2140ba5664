import { readFileSync, writeFileSync } from "node:fs";
import { readXml } from "@labkeeper/ovirt";

/** Writes what an XML document holds as JSON. */
const [file = "", target = ""] = process.argv.slice(2);
writeFileSync(target, JSON.stringify(readXml(new Uint8Array(readFileSync(file))).value));
