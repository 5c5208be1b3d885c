import { execFile } from 'node:child_process';
import * as path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The oldest Java that the language server runs on. */
export const oldestJava = 21;

/** The `java` to start: of the folder given, else of JAVA_HOME, else the one on the path. */
export function javaCommand(home: string, environment: NodeJS.ProcessEnv): string {
  const folder = home || environment.JAVA_HOME;
  return folder ? path.join(folder, 'bin', 'java') : 'java';
}

/** The first number of a Java's version; undefined when there is no Java there. */
export async function javaRelease(command: string): Promise<number | undefined> {
  try {
    const { stderr, stdout } = await run(command, ['-version']);
    const found = /version "(\d+)/.exec(stderr + stdout);
    return found ? Number(found[1]) : undefined;
  } catch {
    return undefined;
  }
}
