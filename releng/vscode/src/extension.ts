import * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/node';
import { javaCommand, javaRelease, oldestJava } from './java';
import { bundledServer, classPath, messageLanguage, type ServerCommand } from './server';

let client: LanguageClient | undefined;

/** Starts the language server for the texts of this window. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  context.subscriptions.push(
    vscode.commands.registerCommand('ligne.restart', () => restart(context)),
    vscode.commands.registerCommand('ligne.reveal.entry', reveal),
    vscode.commands.registerCommand('ligne.show.references', showReferences),
    vscode.workspace.registerTextDocumentContentProvider('ligne', { provideTextDocumentContent: platformText }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (['ligne.java.home', 'ligne.server.command', 'ligne.language'].some((key) => change.affectsConfiguration(key))) {
        void restart(context);
      }
    }),
  );
  await start(context);
}

/** Ends the language server. */
export async function deactivate(): Promise<void> {
  await client?.stop();
  client = undefined;
}

async function restart(context: vscode.ExtensionContext): Promise<void> {
  await deactivate();
  await start(context);
}

async function start(context: vscode.ExtensionContext): Promise<void> {
  const server = await serverCommand(context);
  if (!server) {
    return;
  }
  const options: LanguageClientOptions = {
    documentSelector: [{ language: 'ligne', scheme: 'file' }, { language: 'ligne', scheme: 'untitled' }, { scheme: 'ligne' }],
    markdown: { supportHtml: false },
  };
  client = new LanguageClient('ligne', 'Ligne', { ...server, options: {} }, options);
  await client.start();
}

async function serverCommand(context: vscode.ExtensionContext): Promise<ServerCommand | undefined> {
  const settings = vscode.workspace.getConfiguration('ligne');
  const custom = settings.get<string[]>('server.command', []);
  if (custom.length > 0) {
    return { command: custom[0], args: custom.slice(1) };
  }
  const java = javaCommand(settings.get<string>('java.home', ''), process.env);
  const release = await javaRelease(java);
  if (release === undefined || release < oldestJava) {
    await complain(java, release);
    return undefined;
  }
  const language = messageLanguage(settings.get<string>('language', ''), vscode.env.language);
  return bundledServer(java, classPath(context.extensionPath), language);
}

async function complain(java: string, release: number | undefined): Promise<void> {
  const found =
    release === undefined
      ? vscode.l10n.t('No Java was found as "{0}".', java)
      : vscode.l10n.t('"{0}" is Java {1}.', java, release);
  const open = vscode.l10n.t('Open Settings');
  const needed = vscode.l10n.t('Ligne needs Java {0} or newer to check texts.', oldestJava);
  if ((await vscode.window.showErrorMessage(`${needed} ${found}`, open)) === open) {
    await vscode.commands.executeCommand('workbench.action.openSettings', 'ligne.java.home');
  }
}

async function platformText(uri: vscode.Uri): Promise<string> {
  return client ? client.sendRequest<string>('ligne/text', { uri: uri.toString() }) : '';
}

interface Place {
  uri: string;
  range: { start: Point; end: Point };
}

interface Point {
  line: number;
  character: number;
}

async function reveal(place?: Place): Promise<void> {
  if (place?.uri) {
    await vscode.window.showTextDocument(vscode.Uri.parse(place.uri), { selection: range(place) });
  }
}

async function showReferences(uri: string, at: Point, places: Place[] = []): Promise<void> {
  const locations = places.map((place) => new vscode.Location(vscode.Uri.parse(place.uri), range(place)));
  const position = new vscode.Position(at.line, at.character);
  await vscode.commands.executeCommand('editor.action.showReferences', vscode.Uri.parse(uri), position, locations);
}

function range({ range: { start, end } }: Place): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
