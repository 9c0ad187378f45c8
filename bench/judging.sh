#!/usr/bin/env bash
# What one comment costs on one core: bench/judging.sh. Figures are of one run on one machine; compare within a run.
set -euo pipefail
cd "$(dirname "$0")/.."
exec dotnet run --project bench/Comity.Bench -c Release -- --filter '*Judging*' --job short --inProcess "$@"
