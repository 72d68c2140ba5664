#!/usr/bin/env bash
# What a Kerberos realm of one's own needs, for tests: MIT's key distribution center, its tools, and what the npm
# package `kerberos` is compiled with.
#
#   kdc.sh install         install the Debian packages (once)
#   kdc.sh packages        say which these are
set -euo pipefail

PACKAGES="krb5-kdc krb5-admin-server krb5-user libkrb5-dev g++ make python3"

case ${1:-} in
  install)
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086 # a list of words
    apt-get -o Acquire::Retries=3 install -y -qq --no-install-recommends $PACKAGES
    ;;
  packages) echo "$PACKAGES" ;;
  *)
    sed -n '2,/^set -/{/^#/s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}"
    exit 2
    ;;
esac
