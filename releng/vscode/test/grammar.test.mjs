import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const oniguruma = require('vscode-oniguruma');
const { INITIAL, Registry, parseRawGrammar } = require('vscode-textmate');

const here = path.dirname(fileURLToPath(import.meta.url));
const file = path.join(here, '..', 'syntaxes', 'ligne.tmLanguage.json');
const language = path.join(here, '..', '..', '..', 'bundles', 'org.ligne.dsl', 'src', 'org', 'ligne', 'dsl', 'Ligne.xtext');

async function grammar() {
  const wasm = fs.readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => parseRawGrammar(fs.readFileSync(file, 'utf8'), file),
  });
  return registry.loadGrammar('source.ligne');
}

const colours = await grammar();

function scopeOf(line, word) {
  const at = line.indexOf(word);
  const token = colours.tokenizeLine(line, INITIAL).tokens.find((each) => each.startIndex <= at && at < each.endIndex);
  return token.scopes.at(-1);
}

test('every keyword of the language is coloured', () => {
  const source = fs.readFileSync(language, 'utf8');
  const rules = source.slice(0, source.indexOf('// ---- terminals'));
  const words = new Set([...rules.matchAll(/'([a-z][a-z-]*)'/g)].map((match) => match[1]));
  assert.ok(words.size > 100);
  for (const word of words) {
    assert.equal(scopeOf(` ${word} `, word), 'keyword.other.ligne', word);
  }
});

test('names, values and what stands in texts have colours of their own', () => {
  const line = 'post Lancement "Ouvrez #LeThé sur https://exemple.fr avec @maison et {produit}" at 2026-10-13 09:00 // soon';
  assert.equal(scopeOf(line, 'Lancement'), 'entity.name.type.ligne');
  assert.equal(scopeOf(line, 'Ouvrez'), 'string.quoted.double.ligne');
  assert.equal(scopeOf(line, '#LeThé'), 'entity.name.tag.hashtag.ligne');
  assert.equal(scopeOf(line, 'https'), 'markup.underline.link.ligne');
  assert.equal(scopeOf(line, '@maison'), 'variable.other.mention.ligne');
  assert.equal(scopeOf(line, '{produit}'), 'variable.parameter.placeholder.ligne');
  assert.equal(scopeOf(line, '2026'), 'constant.numeric.date.ligne');
  assert.equal(scopeOf(line, '09:00'), 'constant.numeric.time.ligne');
  assert.equal(scopeOf(line, '// soon'), 'comment.line.double-slash.ligne');
});

test('a name that merely holds a keyword is none', () => {
  assert.equal(scopeOf('in postscript', 'postscript'), 'source.ligne');
  assert.equal(scopeOf('in ^post', '^post'), 'source.ligne');
});
