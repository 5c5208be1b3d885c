// Copies the language server, which is the command line's product, into the extension.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const product = path.join(here, '..', 'org.ligne.product', 'target', 'products', 'org.ligne.cli.product', 'pool', 'plugins');
const server = path.join(here, 'server');
if (!fs.existsSync(product)) {
  throw new Error(`Build the command line first, with ./ligne --version: there is no ${product}`);
}
fs.rmSync(server, { recursive: true, force: true });
fs.mkdirSync(server);
// What checks grammar is as large as all the rest, and lies in jars inside a jar.
const wanted = (file) => file.endsWith('.jar') && !file.startsWith('org.ligne.voice.languagetool');
for (const jar of fs.readdirSync(product).filter(wanted)) {
  fs.copyFileSync(path.join(product, jar), path.join(server, jar));
}
fs.copyFileSync(path.join(here, '..', '..', 'LICENSE'), path.join(here, 'LICENSE'));
