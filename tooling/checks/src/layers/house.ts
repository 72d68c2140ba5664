import type { WorkspacePackage } from "../workspace/packages.ts";

/** A floor of the house: its packages, and what these may depend on. */
export interface Layer {
  /** The tags that turbo.json must give to every package of the layer. */
  readonly tags: readonly string[];
  /** Names of the packages, those of the future included, or the folder that all of them lie in. */
  readonly packages: readonly string[] | "apps" | "tooling";
  /** Tags of the packages that these may depend on, in whichever way. */
  readonly mayUse: readonly string[];
  /** What these may need at run time from outside the workspace; absent: anything. */
  readonly mayNeed?: readonly string[];
  /** Words that must not appear in the code of these packages, comments aside. */
  readonly knowsNothingOf?: RegExp;
}

const everyPackage = ["transport", "model", "client", "imageio", "simulator"];

/** The house, from the ground up. Arrows point down only. */
const house: readonly Layer[] = [
  {
    tags: ["transport"],
    packages: ["@labkeeper/transport"],
    mayUse: [],
    knowsNothingOf: /veyon|kelvin|ovirt|imageio/i,
  },
  { tags: ["model"], packages: ["@labkeeper/ovirt-model"], mayUse: [], mayNeed: [] },
  { tags: ["model"], packages: ["@labkeeper/kelvin-model"], mayUse: [], mayNeed: ["valibot"] },
  {
    tags: ["client"],
    packages: ["@labkeeper/veyon", "@labkeeper/kelvin"],
    mayUse: ["transport", "model"],
  },
  { tags: ["client", "ovirt"], packages: ["@labkeeper/ovirt"], mayUse: ["transport", "model"] },
  { tags: ["imageio"], packages: ["@labkeeper/imageio"], mayUse: ["transport", "model", "ovirt"] },
  { tags: ["simulator"], packages: ["@labkeeper/simulator"], mayUse: ["transport", "model"] },
  { tags: ["app"], packages: "apps", mayUse: everyPackage },
  { tags: ["tooling"], packages: "tooling", mayUse: [...everyPackage, "app", "tooling"] },
];

/** The layer that a package belongs to by its name and place, whatever it says of itself. */
export function layerOf({ folder, manifest }: WorkspacePackage): Layer | undefined {
  const place = folder.split("/")[0];
  return house.find(({ packages }) =>
    typeof packages === "string"
      ? packages === place
      : place === "packages" && packages.includes(manifest.name),
  );
}
