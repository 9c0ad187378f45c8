#!/usr/bin/env bash
# The moderators' queue on a busy paper: time of the page, and of one decision by keyboard to the next entry, in Chromium.
# Works all entries through. Figures are of one run on one machine; the server and the browser share it.
#   bench/queue.sh [stories comments waiting]
set -euo pipefail
cd "$(dirname "$0")/../tests/Comity.Browser.Tests"
out=$(mktemp)
trap 'rm -f "$out"' EXIT
dotnet build -c Release -v q >"$out" || { cat "$out"; exit 1; }
COMITY_BENCH_STORIES=${1:-50} COMITY_BENCH_COMMENTS=${2:-20000} COMITY_BENCH_WAITING=${3:-600} COMITY_BENCH_OUT="$out" COMITY_TESTS_NO_SKIP=1 \
    dotnet run -c Release --no-build -- -method 'Comity.Browser.Tests.QueueDeskTests.The_queue_is_worked_through_with_the_keyboard_alone' >"$out.log" 2>&1 ||
    { cat "$out.log"; rm -f "$out.log"; exit 1; }
rm -f "$out.log"
cat "$out"
