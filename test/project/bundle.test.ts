import { readFileSync } from 'node:fs';
import { runInContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildServer } from '../../src/local/commands/build.ts';
import { gate } from '../../src/local/runtime/script/gate.ts';
import { createScriptContext } from '../../src/local/runtime/script/script-context.ts';
import { createWorkspace } from '../../src/local/workspace/workspace.ts';

/**
 * All that Google, a menu, a trigger or the page in the sidebar can call. Anyone who can open the sidebar can call
 * each of them (developers.google.com/apps-script/guides/html/communication), so the list is a security boundary.
 */
const entryPoints = [
  'onInstall',
  'onOpen',
  'openSidebar',
  'setUpCall',
  'createApplicationForm',
  'useOwnForm',
  'syncNow',
  'scoreAgain',
  'generateInternalReport',
  'onFormSubmitted',
  'everyHour',
  'callServer',
];

const services = (
  'SpreadsheetApp FormApp DocumentApp Drive DriveApp GmailApp MailApp ScriptApp PropertiesService CacheService ' +
  'LockService HtmlService Session Utilities Logger UrlFetchApp console'
).split(' ');

let code = '';

beforeAll(async () => {
  code = await buildServer();
}, 60_000);

describe('Code.js', () => {
  it('lets exactly the intended functions be called', () => {
    expect([...gate(code).functions].sort()).toEqual([...entryPoints].sort());
  });

  it('has nothing that Apps Script would refuse to parse, or lacks', () => {
    expect([...gate(code).problems, ...gate(code).unproven]).toEqual([]);
  });

  // What counts is how long an execution takes to start with it (the bench says); this keeps growth from going unseen.
  it('is small enough to load in each execution', () => {
    expect(Buffer.byteLength(code) / 1024).toBeLessThan(640);
  });

  it('carries nothing of the embedded Workspace', async () => {
    const readable = await buildServer('src/main.ts', false);
    const carried = [...readable.matchAll(/^ {2}\/\/ (src\/\S+)$/gm)].map(([, file = '']) => file);

    expect(carried).toContain('src/main.ts');
    expect(carried.filter((file) => file.startsWith('src/local/'))).toEqual([]);
  });

  // developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle: global statements run without rights
  it('touches no service while it loads, and leaves no global behind but its own', () => {
    const context = createScriptContext(() => Date.now());
    const before = new Set(Object.getOwnPropertyNames(context));
    for (const name of services) context[name] = untouchable(name);

    runInContext(code, context);

    const added = Object.getOwnPropertyNames(context).filter(
      (name) => !before.has(name) && !services.includes(name),
    );
    // zod keeps two registries of its own there.
    expect(added.filter((name) => !name.startsWith('__zod')).sort()).toEqual(
      [...entryPoints, 'addOn'].sort(),
    );
  });
});

describe('the menu', () => {
  // platform fact: an add-on not yet used in a file runs onOpen in AuthMode.NONE
  it('is there without any rights, and each of its items calls a function of the bundle', () => {
    const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8'));
    const workspace = createWorkspace({ bundle: { code, html: {}, manifest }, install: 'addon' });

    const opened = workspace.open();

    const called = workspace.menus.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.kind === 'item' ? [entry.functionName] : [])),
    );
    expect(opened.error).toBeUndefined();
    expect(called).not.toEqual([]);
    expect(called.filter((name) => !entryPoints.includes(name))).toEqual([]);
  });
});

function untouchable(name: string): object {
  const refuse = (): never => {
    throw new Error(`${name} was used while the script loads`);
  };
  return new Proxy(
    {},
    { get: refuse, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse, set: refuse },
  );
}
