#!/usr/bin/env bash
# release.sh VERSION KEY: makes artifacts/release/VERSION with the program, the list of its components and signed checksums.
# KEY is a private key in PEM form (openssl ecparam -name prime256v1 -genkey -noout -out KEY); it stays off this repository.
set -euo pipefail
version=${1:?Name the version, for example 1.4.0.}
key=$(realpath "${2:?Name the file with the private key.}")
cd "$(dirname "$0")/.."

folder=artifacts/release/$version
rm -rf "$folder"
mkdir -p "$folder"
vulnerable=$(dotnet list Bot/Bot.csproj package --vulnerable --include-transitive)
if ! grep -q 'no vulnerable packages' <<<"$vulnerable"; then
  printf '%s\n' "$vulnerable" 'A package has a known weakness, or the source did not say: no release.' >&2
  exit 1
fi

program=$(mktemp -d)
trap 'rm -rf "$program"' EXIT
CI=true dotnet publish Bot -c Release -nologo -v:q -p:Version="$version" -o "$program"
# The same commit gives the same archive: order, owner and time are fixed.
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$(git log -1 --format=%ct)" -C "$program" -cf - . |
  gzip -n >"$folder/customerbot-$version.tar.gz"
build/sbom.sh "$folder" "$version"
build/sign-release.sh "$folder" "$key"
