export { installConsumer } from "./packed/consumer.ts";
export type { PackedPackage } from "./packed/pack.ts";
export { pack } from "./packed/pack.ts";
export { readPackages, repositoryRoot } from "./workspace/packages.ts";
