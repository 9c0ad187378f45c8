#!/usr/bin/env bash
# What trying a stricter clause on 100,000 comments takes, and what readers notice meanwhile: bench/try-policy.sh [COMMENTS]
# Ratios of one run on one machine. On PostgreSQL: COMITY_BENCH_DATABASE=<connection string of an empty database>.
set -euo pipefail
cd "$(dirname "$0")/.."
exec dotnet run --project bench/Comity.Bench -c Release -- try-policy "$@"
