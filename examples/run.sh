#!/bin/sh
# Build writ and tell the stories of the four Zaozhuang cases:  sh examples/run.sh
# Installs what is missing (as root or through sudo) and asks nothing.
set -eu
cd "$(dirname "$0")/.."
. cmake/install_missing.sh
install_missing $writ_packages

# a folder of its own: tests off would otherwise stick to the cache of preset release
cmake --preset release -B build/examples -DWRIT_BUILD_TESTS=OFF -DWRIT_BUILD_TESTING_LIBRARY=OFF
cmake --build build/examples -j"$(nproc)"

build/examples/examples/four_cases \
    examples/cases/zaozhuang-1.json examples/cases/zaozhuang-2.json \
    examples/cases/zaozhuang-3.json examples/cases/zaozhuang-4.json
