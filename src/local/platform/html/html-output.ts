import type { Context } from 'node:vm';
import { enumeration } from '../../runtime/enumeration.ts';
import type { Execution } from '../../runtime/execution.ts';
import { insideOf, scriptObject } from '../../runtime/script-object.ts';
import { createBlob } from '../utilities/blob.ts';
import { escapeFor } from './escape.ts';
import { createTemplate } from './template.ts';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type MetaTag = GoogleAppsScript.HTML.HtmlOutputMetaTag;

export const SandboxMode = enumeration<typeof GoogleAppsScript.HTML.SandboxMode>('SandboxMode', [
  'EMULATED',
  'IFRAME',
  'NATIVE',
]);
export const XFrameOptionsMode = enumeration<typeof GoogleAppsScript.HTML.XFrameOptionsMode>(
  'XFrameOptionsMode',
  ['ALLOWALL', 'DEFAULT'],
);

/** A page as the script describes it; sizes are pixels. */
export type PageContent = {
  content: string;
  title: string;
  width: number | null;
  height: number | null;
  metaTags: { name: string; content: string }[];
  faviconUrl: string | null;
};

/** Meta tags that addMetaTag takes: developers.google.com/apps-script/reference/html/html-output#addmetatagname,-content */
const metaTagNames = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

export function createHtmlOutput(execution: Execution, content: string, context: Context): HtmlOutput {
  const page: PageContent = { content, title: '', width: null, height: null, metaTags: [], faviconUrl: null };
  const change = (apply: () => void): HtmlOutput => {
    apply();
    return self;
  };
  const blob = (contentType: string) =>
    createBlob(execution, { bytes: Buffer.from(page.content, 'utf8'), contentType, name: null });
  const self: HtmlOutput = scriptObject<HtmlOutput>(
    execution,
    'HtmlOutput',
    {
      getContent: () => page.content,
      setContent: (html) => change(() => (page.content = html)),
      append: (html) => change(() => (page.content += html)),
      appendUntrusted: (text) => change(() => (page.content += escapeFor(page.content, text))),
      clear: () => change(() => (page.content = '')),
      asTemplate: () => createTemplate(execution, context, page.content),
      getBlob: () => blob('text/html'),
      getAs: (contentType) => blob(contentType),
      getFaviconUrl: () => page.faviconUrl as string,
      setFaviconUrl: (url) => change(() => (page.faviconUrl = String(url))),
      getTitle: () => page.title,
      setTitle: (title) => change(() => (page.title = String(title))),
      getWidth: () => page.width as number,
      setWidth: (width) => change(() => (page.width = width)),
      getHeight: () => page.height as number,
      setHeight: (height) => change(() => (page.height = height)),
      setSandboxMode: () => self,
      setXFrameOptionsMode: () => self,
      addMetaTag(name, value) {
        if (!metaTagNames.includes(name))
          throw execution.realm.exception('The meta tag you specified is not allowed in this context.');
        return change(() => page.metaTags.push({ name, content: value }));
      },
      getMetaTags: () =>
        page.metaTags.map((tag) =>
          scriptObject<MetaTag>(execution, 'HtmlOutputMetaTag', {
            getName: () => tag.name,
            getContent: () => tag.content,
          }),
        ),
    },
    page,
  );
  return self;
}

export const pageContent = (output: unknown): PageContent | undefined =>
  insideOf<PageContent>(output, 'HtmlOutput');
