#!/usr/bin/env bash
# verify-release.sh FOLDER PUBLIC-KEY: exit code 0 if the signature is good and every file is there, unchanged, and no other.
# The public key comes from the maker by another way than the release.
set -euo pipefail
key=$(realpath "${2:?Name the folder and the file with the public key.}")
cd "$1"
openssl dgst -sha256 -verify "$key" -signature SHA256SUMS.sig SHA256SUMS
sha256sum --check --strict --quiet SHA256SUMS
unsigned=$(comm -13 <(cut -c67- SHA256SUMS | LC_ALL=C sort) <(find . -type f ! -name SHA256SUMS ! -name SHA256SUMS.sig -printf '%P\n' | LC_ALL=C sort))
if [ -n "$unsigned" ]; then
  printf 'Not signed: %s\n' "$unsigned" >&2
  exit 1
fi
