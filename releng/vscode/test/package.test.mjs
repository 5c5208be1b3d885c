import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const extension = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const read = (file) => JSON.parse(fs.readFileSync(path.join(extension, file), 'utf8'));

test('every text of the manifest is there in English and French', () => {
  const keys = [...JSON.stringify(read('package.json')).matchAll(/"%([a-z.]+)%"/g)].map((match) => match[1]).sort();
  assert.deepEqual(Object.keys(read('package.nls.json')).sort(), [...new Set(keys)]);
  assert.deepEqual(Object.keys(read('package.nls.fr.json')).sort(), [...new Set(keys)]);
});

test('every message of the code is there in French', () => {
  const code = fs.readFileSync(path.join(extension, 'src', 'extension.ts'), 'utf8');
  const messages = [...code.matchAll(/l10n\.t\('([^']+)'/g)].map((match) => match[1]).sort();
  assert.deepEqual(Object.keys(read('l10n/bundle.l10n.fr.json')).sort(), messages);
});

test('the built extension is there', () => {
  assert.ok(fs.statSync(path.join(extension, 'dist', 'extension.js')).size > 0);
});
