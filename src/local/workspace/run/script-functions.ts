import { gate } from '../../runtime/script/gate.ts';
import type { Bundle } from '../world.ts';

/** Names of the top-level functions in all files of the script. */
export const scriptFunctions = ({ code, moreFiles = [] }: Bundle): string[] =>
  [code, ...moreFiles.map((file) => file.code)].flatMap((text) => gate(text).functions);
