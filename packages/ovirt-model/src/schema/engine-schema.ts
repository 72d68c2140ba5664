import { packed } from "../generated/packed.ts";
import { Schema } from "./schema.ts";

/** The schema of the API model that this package is made from. */
export const schema: Schema = /* @__PURE__ */ new Schema(packed);
