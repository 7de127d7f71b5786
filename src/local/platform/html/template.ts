import { type Context, runInContext } from 'node:vm';
import type { Execution } from '../../runtime/execution.ts';
import { markScriptObject } from '../../runtime/script-object.ts';
import { escapeFor } from './escape.ts';
import { createHtmlOutput } from './html-output.ts';

type HtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;

/**
 * A page with scriptlets, which run in the script's own scope with what the script put on the template as variables
 * (developers.google.com/apps-script/guides/html/templates). Scriptlets are found anywhere in the file, its scripts and
 * comments included, and a printing scriptlet prints its first statement.
 */
export function createTemplate(execution: Execution, context: Context, source: string): HtmlTemplate {
  const variables: Record<string, unknown> = {};
  const methods: Partial<HtmlTemplate> = {
    getCode: () => execution.call('HtmlTemplate', 'getCode', () => templateCode(source)),
    getCodeWithComments: () =>
      execution.call('HtmlTemplate', 'getCodeWithComments', () => templateCode(source)),
    getRawContent: () => execution.call('HtmlTemplate', 'getRawContent', () => source),
    evaluate() {
      // The page's own calls are the script's, so they run outside the call that asked for them.
      execution.call('HtmlTemplate', 'evaluate', () => undefined);
      const names = Object.keys(variables);
      const run = runInContext(
        `(function (${names.join(', ')}) { return ${templateCode(source)} })`,
        context,
        {
          filename: 'Template.html',
        },
      ) as (...values: unknown[]) => string;
      const content = run(...names.map((name) => variables[name]));
      return createHtmlOutput(execution, String(content), context);
    },
  };
  const template = new Proxy(methods, {
    get: (target, key) =>
      typeof key === 'string' && Object.hasOwn(variables, key) ? variables[key] : Reflect.get(target, key),
    has: (target, key) => Reflect.has(target, key) || Reflect.has(variables, key),
    set(_target, key, value) {
      variables[String(key)] = value;
      return true;
    },
  });
  markScriptObject(template, 'HtmlTemplate', source);
  return template as HtmlTemplate;
}

/** JavaScript that makes the page; it may be evaluated by the script itself. */
function templateCode(source: string): string {
  const lines: string[] = [];
  let from = 0;
  for (const scriptlet of source.matchAll(/<\?(!=|=)?([\s\S]*?)\?>/g)) {
    const [whole, kind, code = ''] = scriptlet;
    lines.push(`output._ = ${JSON.stringify(source.slice(from, scriptlet.index))};`);
    if (kind === undefined) lines.push(code);
    else lines.push(`output.${kind === '=' ? '_$' : '_'} = ${code};`);
    from = scriptlet.index + whole.length;
  }
  lines.push(`output._ = ${JSON.stringify(source.slice(from))};`);
  return `(function() { var output = HtmlService.initTemplate();\n${lines.join('\n')}\nreturn output.$out; })();`;
}

/** What a template's code writes into: `_` as it is, `_$` escaped for its place in the page. */
export function templateOutput(): object {
  let written = '';
  const output = {
    set _(text: unknown) {
      written += String(text ?? '');
    },
    set _$(value: unknown) {
      written += escapeFor(written, value);
    },
    get $out() {
      return written;
    },
  };
  markScriptObject(output, 'TemplateOutput');
  return output;
}
