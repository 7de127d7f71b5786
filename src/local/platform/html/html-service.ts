import type { Context } from 'node:vm';
import type { Execution } from '../../runtime/execution.ts';
import { scriptObject } from '../../runtime/script-object.ts';
import { blobContent } from '../utilities/blob.ts';
import { createHtmlOutput, SandboxMode, XFrameOptionsMode } from './html-output.ts';
import { createTemplate, templateOutput } from './template.ts';

type HtmlService = GoogleAppsScript.HTML.HtmlService;

/** Pages, whole or with scriptlets, from texts and from the project's own files. */
export function createHtmlService(
  execution: Execution,
  files: Readonly<Record<string, string>>,
  context: Context,
): HtmlService {
  const source = (html: unknown): string => blobContent(html)?.bytes.toString('utf8') ?? String(html ?? '');
  const read = (name: unknown): string => {
    const file = String(name).replace(/\.html$/, '');
    const content = Object.hasOwn(files, file) ? files[file] : undefined;
    if (content === undefined) throw execution.realm.exception(`No HTML file named ${name} was found.`);
    return content;
  };
  return scriptObject<HtmlService & { initTemplate: () => object }>(execution, 'HtmlService', {
    SandboxMode,
    XFrameOptionsMode,
    createHtmlOutput: (html?: unknown) => createHtmlOutput(execution, source(html), context),
    createHtmlOutputFromFile: (name: string) => createHtmlOutput(execution, read(name), context),
    createTemplate: (html: unknown) => createTemplate(execution, context, source(html)),
    createTemplateFromFile: (name: string) => createTemplate(execution, context, read(name)),
    getUserAgent: () => null as unknown as string,
    initTemplate: templateOutput,
  });
}
