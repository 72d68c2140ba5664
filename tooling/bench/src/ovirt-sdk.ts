import type { PythonPackage } from "./side-by-side/python-package.ts";

/** The client that `@labkeeper/ovirt` is compared with. */
export const ovirtSdk: PythonPackage = {
  requirement: "ovirt-engine-sdk-python==4.6.3",
  module: "ovirtsdk4",
  needs: ["gcc", "libcurl4-openssl-dev", "libssl-dev", "libxml2-dev", "python3-dev"],
};
