import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** One overload: the types of its parameters, as @types/google-apps-script writes them. */
type Signature = readonly string[];

let signatures: Map<string, Signature[]> | undefined;

/** The overloads of `Class.method` of the Spreadsheet service; undefined for what Google does not document. */
export function signaturesOf(className: string, method: string): readonly Signature[] | undefined {
  signatures ??= readSignatures();
  return signatures.get(`${className}.${method}`);
}

function readSignatures(): Map<string, Signature[]> {
  const found = new Map<string, Signature[]>();
  const file = createRequire(import.meta.url).resolve(
    '@types/google-apps-script/google-apps-script.spreadsheet.d.ts',
  );
  for (const [, className = '', body = ''] of readFileSync(file, 'utf8').matchAll(
    /^ {8}interface (\w+)[^{\n]*\{\n(.*?)^ {8}\}/gms,
  ))
    for (const [, method = '', parameters = ''] of body.matchAll(/^ {12}(\w+)\(([^)]*)\):/gm)) {
      const key = `${className}.${method}`;
      found.set(key, [...(found.get(key) ?? []), splitParameters(parameters)]);
    }
  return found;
}

/** Types only, cut at the commas that stand outside any bracket. */
function splitParameters(text: string): Signature {
  const types: string[] = [];
  let depth = 0;
  let current = '';
  for (const letter of `${text},`) {
    if ('<{['.includes(letter)) depth += 1;
    if ('>}]'.includes(letter)) depth -= 1;
    if (letter === ',' && depth === 0) {
      if (current.trim() !== '') types.push(current.trim().replace(/^\w+\??:\s*/, ''));
      current = '';
    } else current += letter;
  }
  return types;
}
