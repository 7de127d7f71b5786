import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildServer } from '../../src/local/commands/build.ts';
import { scopesFor } from '../../src/local/runtime/scopes.ts';
import { type ServiceUse, serviceUses } from './service-uses.ts';

type WrittenManifest = {
  readonly timeZone: string;
  readonly runtimeVersion: string;
  readonly oauthScopes: readonly string[];
  readonly dependencies: {
    readonly enabledAdvancedServices: readonly { userSymbol: string; serviceId: string; version: string }[];
  };
  readonly urlFetchWhitelist?: unknown;
};

const manifest: WrittenManifest = JSON.parse(readFileSync('appsscript.json', 'utf8'));
let uses: ServiceUse[] = [];

beforeAll(async () => {
  uses = serviceUses(await buildServer('src/main.ts', false));
}, 60_000);

// Explicit scopes override detection, so a missing one fails at run time: developers.google.com/apps-script/concepts/scopes
describe('appsscript.json', () => {
  it('asks for a scope for every service call in the bundle', () => {
    const lacking = uses.filter(({ className, method }) => {
      const needed = scopesFor(className, method);
      return needed.length > 0 && !needed.some((scope) => manifest.oauthScopes.includes(scope));
    });

    expect(uses).not.toEqual([]);
    expect(lacking).toEqual([]);
  });

  it('asks for no scope that no call needs', () => {
    const needed = new Set(uses.flatMap(({ className, method }) => scopesFor(className, method)));

    expect(manifest.oauthScopes.filter((scope) => !needed.has(scope))).toEqual([]);
  });

  it('asks for nothing that opens all of a person’s files or mail', () => {
    expect(
      manifest.oauthScopes.filter((scope) =>
        /\/auth\/(drive|spreadsheets|gmail.*)$|mail\.google/.test(scope),
      ),
    ).toEqual([]);
  });

  it('enables the advanced services the bundle uses, and no other', () => {
    expect(manifest.dependencies.enabledAdvancedServices).toEqual([
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
    ]);
    expect(uses.map(({ className }) => className)).toContain('Drive');
  });

  // developers.google.com/apps-script/guides/support/sunset: Rhino no longer runs
  it('runs on V8, and fetches from nowhere', () => {
    expect(manifest.runtimeVersion).toBe('V8');
    expect(manifest.urlFetchWhitelist).toBeUndefined();
  });
});
