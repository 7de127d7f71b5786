import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { bundleClient } from '../../../../src/local/page/server/bundle-client.ts';
import { createPage, type ServedPage } from '../../../../src/local/page/server/create-page.ts';
import { gate } from '../../../../src/local/runtime/script/gate.ts';
import type { WorkspaceState } from '../../../../src/local/workspace/state.ts';
import { createWorkspace, type Workspace } from '../../../../src/local/workspace/workspace.ts';
import type { Bundle } from '../../../../src/local/workspace/world.ts';
import { launchBrowser } from '../../../browser.ts';

export type Visit = {
  readonly page: Page;
  readonly workspace: Workspace;
  readonly go: (path: string) => Promise<unknown>;
};

/**
 * Serves a copy of the state at a port of its own, and opens it in a window of the size of a small
 * laptop, unless another device is given. After each test everything is closed, and what the browser complained about fails the test.
 */
export function visits(
  device: BrowserContextOptions = {},
): (bundle: Bundle, state: WorkspaceState, path?: string) => Promise<Visit> {
  const open = opened(device);
  return async (bundle, state, path = '/') => {
    const workspace = createWorkspace({ bundle, state: structuredClone(state), user: 'office@example.org' });
    workspace.open();
    const functions = gate(bundle.code).functions.filter((name) => !name.endsWith('_'));
    const { page, address } = await open(workspace, functions, path);
    return { page, workspace, go: (to) => page.goto(address + to) };
  };
}

/** The same for a Workspace that is there already. */
export function officeVisits(
  functions: readonly string[],
): (workspace: Workspace, path?: string) => Promise<Page> {
  const open = opened();
  return async (workspace, path = '/') => (await open(workspace, functions, path)).page;
}

type Open = (
  workspace: Workspace,
  functions: readonly string[],
  path: string,
) => Promise<{ readonly page: Page; readonly address: string }>;

function opened(device: BrowserContextOptions = {}): Open {
  let browser: Browser;
  let pages: Page[] = [];
  let served: ServedPage | undefined;
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(async () => {
    for (const page of pages) await page.close();
    served?.close();
    pages = [];
    expect(complaints.splice(0)).toEqual([]);
  });
  return async (workspace, functions, path) => {
    served = await createPage({ workspace, client: await bundleClient(), functions, port: 0 });
    const { address } = served;
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
      ...device,
    });
    context.setDefaultTimeout(10_000);
    context.on('page', (page) => {
      pages.push(page);
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
    });
    const page = await context.newPage();
    await page.goto(address + path);
    return { page, address };
  };
}

/** What axe finds, one line each; [] when everyone can use it. */
export async function barriers(place: Page | Frame): Promise<string[]> {
  await place.evaluate(axe.source);
  return place.evaluate(async () => {
    const tool = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await tool.run(document, { iframes: false });
    return violations.map(
      ({ impact, id, nodes }) => `${impact} ${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  });
}
