#!/usr/bin/env bash
# Builds Fluent Bit 1.8.15 for test/chart/log-shipper-run.test.ts, where no package of it can be had: from the sources
# that the npm package fluent-bit carries, without the plugins that the test does not need. They lack the regular
# expressions, Onigmo; Oniguruma, of which it is a fork, stands in. Needs a C compiler, cmake, flex, bison and the
# headers of OpenSSL and Oniguruma (Debian: build-essential cmake flex bison libssl-dev libonig-dev).
# usage: tools/fluent-bit/build.sh PROGRAM
set -euo pipefail

[ $# -eq 1 ] || { sed -n '2,6p' "$0" >&2; exit 2; }
program=$(realpath --canonicalize-missing "$1")
version=0.0.3
sha512=6a986a6007566c0efccc138967c30c4e188c1912901c5a0f97df3c20dae26519d33d8aebcb2c8f946f1cb02dd964e7bfc406206ee059e2663de22f91c8344615

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent "fluent-bit@$version" >/dev/null
echo "$sha512  fluent-bit-$version.tgz" | sha512sum --check --quiet
tar --extract --file "fluent-bit-$version.tgz"
sources=$work/package/src/fluent-bit

mkdir "$work/include"
echo '#include <oniguruma.h>' >"$work/include/onigmo.h"
cat >"$sources/cmake/onigmo.cmake" <<CMAKE
find_library(ONIGURUMA NAMES onig REQUIRED)
add_library(libonigmo SHARED IMPORTED GLOBAL)
set_target_properties(libonigmo PROPERTIES IMPORTED_LOCATION \${ONIGURUMA})
include_directories($work/include)
CMAKE

wanted='IN_TAIL|IN_FORWARD|IN_EMITTER|IN_LIB|IN_STORAGE_BACKLOG|FILTER_RECORD_MODIFIER|OUT_STDOUT|OUT_LIB|OUT_NULL'
without=$(grep --only-matching 'option(FLB_\(IN\|FILTER\|OUT\|CUSTOM\)_[A-Z0-9_]*' "$sources/CMakeLists.txt" |
  sed 's/option(//' | grep --invert-match --extended-regexp --line-regexp "FLB_($wanted)")
for feature in SHARED_LIB EXAMPLES LUAJIT HTTP_SERVER STREAM_PROCESSOR AWS SIGNV4 BACKTRACE PROXY_GO JEMALLOC; do
  without="$without FLB_$feature"
done
# -fcommon: sources older than compilers that tell tentative definitions apart.
# shellcheck disable=SC2046
cmake -S "$sources" -B build -DFLB_RELEASE=Yes -DCMAKE_C_FLAGS='-fcommon -w' \
  $(printf -- '-D%s=No ' $without) >cmake.log 2>&1 || { tail -20 cmake.log; exit 1; }
make --directory build fluent-bit-bin >make.log 2>&1 || { tail -20 make.log; exit 1; }
install -D build/bin/fluent-bit "$program"
"$program" --version
