import * as fs from 'node:fs';
import * as path from 'node:path';

/** A process that speaks the language server protocol on its standard streams. */
export interface ServerCommand {
  command: string;
  args: string[];
}

/** The jars of the server inside the extension, as a class path; empty when there are none. */
export function classPath(extension: string): string {
  const folder = path.join(extension, 'server');
  if (!fs.existsSync(folder)) {
    return '';
  }
  const jars = fs.readdirSync(folder).filter((file) => file.endsWith('.jar'));
  return jars.sort().map((file) => path.join(folder, file)).join(path.delimiter);
}

/** Starts the server of a class path. */
export function bundledServer(java: string, jars: string, language: string): ServerCommand {
  return {
    command: java,
    args: [
      '-Xmx1g',
      '-Dguice_bytecode_gen_option=DISABLED',
      '-cp',
      jars,
      'org.ligne.cli.Main',
      'lsp',
      '--lang',
      language,
    ],
  };
}

/** English or French, whichever is nearer to a language tag. */
export function messageLanguage(setting: string, editor: string): string {
  return setting || (editor.toLowerCase().startsWith('fr') ? 'fr' : 'en');
}
