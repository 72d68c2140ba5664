import { fileURLToPath } from "node:url";

/** The folder of the programs that ours is compared with; they are no part of the project. */
export const baselines: string = fileURLToPath(new URL("../../../../shared/bench/", import.meta.url));
