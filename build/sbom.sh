#!/usr/bin/env bash
# sbom.sh FOLDER [VERSION]: writes customerbot.cdx.json, the components of the program as CycloneDX 1.6.
set -euo pipefail
folder=$(realpath -m "${1:?Name the folder that the list is written to.}")
version=${2:-0.0.0}
cd "$(dirname "$0")/.."

dotnet tool restore >/dev/null
dotnet restore Bot/Bot.csproj --locked-mode --verbosity quiet
# Versions are those that the program's own lock file resolves; what the shared framework brings is not among them.
dotnet tool run dotnet-CycloneDX Bot/Bot.csproj --disable-package-restore \
  --base-intermediate-output-path "$PWD/artifacts/Embedded/obj" \
  --output "$folder" --filename customerbot.cdx.json --output-format Json --spec-version 1.6 \
  --set-name CustomerBot --set-version "$version" >/dev/null
if command -v node >/dev/null; then
  node build/add-web-chat.mjs "$folder/customerbot.cdx.json" # as the build does: without Node.js there is no Web Chat in it
fi
