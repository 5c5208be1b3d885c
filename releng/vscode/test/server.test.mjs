import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const { StreamMessageReader, StreamMessageWriter, createMessageConnection } = require('vscode-jsonrpc/node');

const extension = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const broken = path.join(extension, '..', '..', 'examples', 'broken');
const java = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
const jars = fs.readdirSync(path.join(extension, 'server')).map((jar) => path.join(extension, 'server', jar));

async function withServer(language, use) {
  const options = ['-Dguice_bytecode_gen_option=DISABLED', '-cp', jars.join(path.delimiter)];
  const server = spawn(java, [...options, 'org.ligne.cli.Main', 'lsp', '--lang', language]);
  const ended = once(server, 'exit');
  const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {}, workspaceFolders: null });
  await connection.sendNotification('initialized', {});
  try {
    await use(connection);
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    const [code] = await ended;
    assert.equal(code, 0);
  } finally {
    connection.dispose();
    server.kill();
  }
}

async function diagnosticsOf(connection, name) {
  const file = path.join(broken, name);
  const uri = pathToFileURL(file).href;
  const published = new Promise((resolve) => {
    connection.onNotification('textDocument/publishDiagnostics', (found) => {
      if (found.uri === uri && found.diagnostics.length > 0) {
        resolve(found.diagnostics);
      }
    });
  });
  const text = fs.readFileSync(file, 'utf8');
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'ligne', version: 1, text } });
  return published;
}

test('the server inside the extension checks a text', () =>
  withServer('en', async (connection) => {
    const found = await diagnosticsOf(connection, 'text-too-long.ligne');
    assert.ok(found.some((each) => each.code === 'text-too-long'), JSON.stringify(found));
  }));

test('it speaks French when asked to', () =>
  withServer('fr', async (connection) => {
    const found = await diagnosticsOf(connection, 'reversed-period.ligne');
    const message = found.find((each) => each.code === 'reversed-period').message;
    assert.match(message, /[éèàù’]|période|avant|après/);
  }));

test('the text of a shipped platform can be asked for', () =>
  withServer('en', async (connection) => {
    const text = await connection.sendRequest('ligne/text', { uri: 'ligne:/platforms/Instagram.ligne' });
    assert.match(text, /platform\s+Instagram/);
  }));
