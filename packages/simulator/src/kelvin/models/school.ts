import type { Dict } from "../python/values.ts";
import { anything, dict, list, text } from "../validation/checks.ts";
import type { Model } from "../validation/model.ts";
import { defaulted, optional, required } from "../validation/model.ts";
import { checkSchoolName } from "./names.ts";
import { checkUdmProperties } from "./udm-properties.ts";

/** A school in POST. */
export interface NewSchool {
  readonly udm_properties: Dict | null;
  readonly name: string;
  readonly display_name: string | null;
  readonly educational_servers: readonly string[];
  readonly administrative_servers: readonly string[];
  readonly class_share_file_server: string | null;
  readonly home_share_file_server: string | null;
}

/** The model of POST. */
export function newSchoolModel(settings: {
  readonly mappedUdmProperties: { readonly school: readonly string[] };
}): Model<NewSchool> {
  const configured = settings.mappedUdmProperties.school;
  return {
    fields: {
      udm_properties: optional(dict(anything), {
        after: (properties) => checkUdmProperties(properties, configured, "school"),
      }),
      name: required(text, { after: checkSchoolName }),
      display_name: optional(text),
      educational_servers: defaulted(list(text), () => []),
      administrative_servers: defaulted(list(text), () => []),
      class_share_file_server: optional(text),
      home_share_file_server: optional(text),
    },
    rules: [],
  };
}
