import { enumeration } from '../../runtime/enumeration.ts';
import type { Execution } from '../../runtime/execution.ts';
import { scriptObject } from '../../runtime/script-object.ts';

type ContentService = GoogleAppsScript.Content.ContentService;
type TextOutput = GoogleAppsScript.Content.TextOutput;

const MimeType = enumeration<typeof GoogleAppsScript.Content.MimeType>('MimeType', ['TEXT', 'JSON', 'CSV']);

/** What a web app answers besides pages: developers.google.com/apps-script/reference/content/content-service */
export function createContentService(execution: Execution): ContentService {
  return scriptObject<ContentService>(execution, 'ContentService', {
    MimeType,
    createTextOutput(given: unknown = '') {
      let content = String(given);
      let mimeType = MimeType.TEXT;
      let fileName: string | null = null;
      const change = (apply: () => void): TextOutput => {
        apply();
        return output;
      };
      const output: TextOutput = scriptObject<TextOutput>(execution, 'TextOutput', {
        getContent: () => content,
        setContent: (text) => change(() => (content = String(text))),
        append: (text) => change(() => (content += String(text))),
        clear: () => change(() => (content = '')),
        getMimeType: () => mimeType,
        setMimeType: (type) => change(() => (mimeType = type)),
        getFileName: () => fileName as string,
        downloadAsFile: (name) => change(() => (fileName = String(name))),
      });
      return output;
    },
  });
}
