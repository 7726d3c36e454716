// add-web-chat.mjs FILE: adds the chat window to a list of components. Its version and hash are those that the build fetches.
import { readFileSync, writeFileSync } from 'node:fs';

const [file] = process.argv.slice(2);
const build = readFileSync(new URL('../Channels/WebChat/build-webchat.mjs', import.meta.url), 'utf8');
const constant = (name) => build.match(new RegExp(`^const ${name} = '(.+)';$`, 'm'))[1];
const name = 'botframework-webchat';
const version = constant('version');
const purl = `pkg:npm/${name}@${version}`;
const content = Buffer.from(constant('integrity').replace('sha512-', ''), 'base64').toString('hex');

const list = JSON.parse(readFileSync(file, 'utf8'));
list.components.push({
  type: 'library',
  'bom-ref': purl,
  name,
  version,
  scope: 'required',
  hashes: [{ alg: 'SHA-512', content }],
  licenses: [{ license: { id: 'MIT' } }],
  purl,
});
list.dependencies.find((item) => item.ref === list.metadata.component['bom-ref']).dependsOn.push(purl);
writeFileSync(file, `${JSON.stringify(list, null, 2)}\n`);
