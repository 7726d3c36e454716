// Fetches Web Chat and packs it for serving: build-webchat.mjs TARGET-FOLDER writes webchat.js.br, webchat.js.gz
// and the licences of what is in it.
// Only the one published file is needed, so nothing is installed: the package is fetched by the npm client, held against
// its known hash, and its scripts never run. For a new version change both lines (npm view botframework-webchat dist.integrity).
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';

const version = '4.18.1';
const integrity = 'sha512-7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==';

const [target] = process.argv.slice(2);
const tar = gunzipSync(fetchPackage());
const script = fileOf(tar, 'package/dist/webchat.js');
mkdirSync(target, { recursive: true });
writeFileSync(join(target, 'webchat.js.LICENSE.txt'), fileOf(tar, 'package/dist/webchat.js.LICENSE.txt'));
writeFileSync(join(target, 'webchat.js.gz'), gzipSync(script, { level: 9 }));
writeFileSync(join(target, 'webchat.js.br'), brotli(script));

function fetchPackage() {
  const folder = mkdtempSync(join(tmpdir(), 'webchat-'));
  try {
    execSync(`npm pack botframework-webchat@${version} --silent`, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    const tarball = readFileSync(join(folder, `botframework-webchat-${version}.tgz`));
    const found = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
    if (found !== integrity) {
      throw new Error(`botframework-webchat ${version} is not the package that was reviewed: ${found}`);
    }
    return tarball;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// tar: blocks of 512 bytes, a header with name and octal size before each file.
function fileOf(archive, name) {
  const text = (from, length) => archive.toString('latin1', from, from + length).split('\0')[0];
  for (let at = 0; at + 512 <= archive.length; ) {
    const size = parseInt(text(at + 124, 12), 8) || 0;
    if (text(at, 100) === name) {
      return archive.subarray(at + 512, at + 512 + size);
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
  throw new Error(`The package has no ${name}`);
}

function brotli(content) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  return brotliCompressSync(content, { params });
}
