import { readFileSync } from 'node:fs';
import { DemoProblem } from '../demo-problem.ts';

/** A file the person named. Throws a DemoProblem when it cannot be read. */
export function readText(path: string | URL): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new DemoProblem(`There is no file ${path}.`);
    throw new DemoProblem(`${path} cannot be read: ${(error as Error).message}`);
  }
}

export function readJson(path: string | URL): unknown {
  const text = readText(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DemoProblem(`${path} is not JSON: ${(error as Error).message.replace(/\s+/g, ' ')}`);
  }
}
