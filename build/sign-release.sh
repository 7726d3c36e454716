#!/usr/bin/env bash
# sign-release.sh FOLDER KEY: writes SHA256SUMS over all files of a folder and signs it (ECDSA, SHA-256) as SHA256SUMS.sig.
set -euo pipefail
key=$(realpath "${2:?Name the folder and the file with the private key.}")
cd "$1"
rm -f SHA256SUMS SHA256SUMS.sig
sums=$(mktemp)
trap 'rm -f "$sums"' EXIT
find . -type f -printf '%P\n' | LC_ALL=C sort | tr '\n' '\0' | xargs -0 sha256sum >"$sums"
cp "$sums" SHA256SUMS
openssl dgst -sha256 -sign "$key" -out SHA256SUMS.sig SHA256SUMS
