import type { Execution } from '../../runtime/execution.ts';
import { scriptObject } from '../../runtime/script-object.ts';
import { blobContent } from '../utilities/blob.ts';
import { createHtmlOutput, SandboxMode, XFrameOptionsMode } from './html-output.ts';

type HtmlService = GoogleAppsScript.HTML.HtmlService;

/** Pages from the project's own files. Templates are not imitated: the add-on's pages are whole. */
export function createHtmlService(
  execution: Execution,
  files: Readonly<Record<string, string>>,
): HtmlService {
  return scriptObject<HtmlService>(execution, 'HtmlService', {
    SandboxMode,
    XFrameOptionsMode,
    createHtmlOutput: (html?: unknown) =>
      createHtmlOutput(execution, blobContent(html)?.bytes.toString('utf8') ?? String(html ?? '')),
    createHtmlOutputFromFile(name: string) {
      const file = name.replace(/\.html$/, '');
      const content = Object.hasOwn(files, file) ? files[file] : undefined;
      if (content === undefined) throw execution.realm.exception(`No HTML file named ${name} was found.`);
      return createHtmlOutput(execution, content);
    },
  });
}
