#!/bin/sh
# Build writ and run every test, on a fresh Debian 12 machine or any later day:  sh tests/run.sh
# Installs what is missing (as root or through sudo) and asks nothing. The last line is ctest's verdict.
set -eu
cd "$(dirname "$0")/.."
. cmake/install_missing.sh
install_missing $writ_packages doctest-dev python3 python3-jsonschema git

cmake --preset dev
cmake --build --preset dev -j"$(nproc)"

# ctest ends with the total time; its verdict is wanted last, so it is repeated from the log
log=build/dev/tests.log
status=0
ctest --preset dev --output-on-failure -j"$(nproc)" --output-log "$log" || status=$?
grep 'tests passed' "$log" | tail -n 1 || :
exit "$status"
