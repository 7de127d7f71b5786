import { describe, expect, it } from 'vitest';
import { asGoogle } from '../as-google.ts';
import { aWorkspace, evaluate } from '../workspace/a-workspace.ts';

// developers.google.com/apps-script/reference/properties/properties
describe('PropertiesService', () => {
  it(
    asGoogle(
      'A property is kept as a text, whatever was set, and is null when it was never set',
      'reference/properties/properties',
    ),
    () => {
      const workspace = aWorkspace(`
      function write() { PropertiesService.getDocumentProperties().setProperty('n', 7); }
      function read() { const kept = PropertiesService.getDocumentProperties(); return [kept.getProperty('n'), kept.getProperty('none'), kept.getKeys()]; }`);
      workspace.run('write');

      expect(workspace.run('read').value).toEqual(['7', null, ['n']]);
    },
  );

  it(asGoogle('User properties are each user’s own', 'guides/properties'), () => {
    const workspace = aWorkspace(`
      function write() { PropertiesService.getUserProperties().setProperty('seen', 'yes'); }
      function read() { return PropertiesService.getUserProperties().getProperties(); }`);
    workspace.run('write');

    expect(workspace.run('read').value).toEqual({ seen: 'yes' });
    expect(workspace.as('other@example.org').run('read').value).toEqual({});
  });

  // developers.google.com/apps-script/guides/services/quotas: 9 KB a value, 500 KB a store
  it(asGoogle('A property is at most 9 KB, and a property store 500 KB', 'guides/services/quotas'), () => {
    const set =
      "const kept = PropertiesService.getScriptProperties(); const set = (key, size) => kept.setProperty(key, 'x'.repeat(size));";

    expect(() => evaluate(`${set} set('a', 9217)`)).toThrow('Argument too large: value');
    expect(() => evaluate(`${set} for (let n = 0; n < 60; n += 1) set('key' + n, 9000)`)).toThrow(
      'You have exceeded the property storage quota.',
    );
  });
});

it(
  asGoogle(
    'The older globals ScriptProperties and UserProperties keep in the same stores',
    'reference/properties/script-properties',
  ),
  () => {
    expect(
      evaluate(
        "ScriptProperties.setProperty('a', '1'); return [PropertiesService.getScriptProperties().getProperty('a'), UserProperties.getProperty('a')]",
      ),
    ).toEqual(['1', null]);
  },
);

// developers.google.com/apps-script/reference/cache/cache
describe('CacheService', () => {
  it(
    asGoogle(
      'A cached value is null once its time is over',
      'reference/cache/cache#putkey,-value,-expirationinseconds',
    ),
    () => {
      const workspace = aWorkspace(`
      function write() { CacheService.getDocumentCache().put('a', 'kept', 3600); }
      function read() { return CacheService.getDocumentCache().get('a'); }`);
      workspace.run('write');
      workspace.clock.advance({ minutes: 59 });

      expect(workspace.run('read').value).toBe('kept');

      workspace.clock.advance({ minutes: 1 });

      expect(workspace.run('read').value).toBeNull();
    },
  );

  it(
    asGoogle('A cache takes keys of 250 characters and values of 100 KB at most', 'reference/cache/cache'),
    () => {
      expect(() => evaluate("CacheService.getScriptCache().put('k'.repeat(251), 'v')")).toThrow(
        'Argument too large: key',
      );
      expect(() => evaluate("CacheService.getScriptCache().put('k', 'v'.repeat(102401))")).toThrow(
        'Argument too large: value',
      );
    },
  );
});

// developers.google.com/apps-script/reference/lock/lock; negative times proven live by gas-fakes' tests
describe('LockService', () => {
  it.each([
    ['tryLock(0)', true],
    ['tryLock(-100)', false],
  ])('answers %s with %s when the lock is free', (call, expected) => {
    expect(evaluate(`return LockService.getDocumentLock().${call}`)).toBe(expected);
  });

  it(
    asGoogle(
      'waitLock with a negative time throws "Lock timeout"',
      'https://github.com/brucemcpherson/gas-fakes',
    ),
    () => {
      expect(() => evaluate('LockService.getDocumentLock().waitLock(-100)')).toThrow(
        'Exception: Lock timeout',
      );
    },
  );

  it(
    asGoogle(
      'A lock another execution holds makes tryLock answer false and waitLock throw',
      'reference/lock/lock',
    ),
    () => {
      const workspace = aWorkspace(`
      function attempt() { return LockService.getDocumentLock().tryLock(5000); }
      function insist() { LockService.getDocumentLock().waitLock(5000); }`);
      const release = workspace.holdLock('document');

      expect(workspace.run('attempt').value).toBe(false);
      expect(() => workspace.run('insist')).toThrow('Lock timeout');

      release();

      expect(workspace.run('attempt').value).toBe(true);
    },
  );

  it(asGoogle('A lock ends with the script', 'reference/lock/lock#releaselock'), () => {
    const workspace = aWorkspace('function main() { return LockService.getDocumentLock().tryLock(0); }');
    workspace.run('main');

    expect(workspace.as('other@example.org').run('main').value).toBe(true);
  });

  // developers.google.com/apps-script/reference/base/ui: alert suspends the script; the lock is lost
  it(
    asGoogle(
      'An alert loses the lock, and another execution can take it meanwhile',
      'reference/base/ui#alertprompt',
    ),
    () => {
      const workspace = aWorkspace(`
      function main() { const lock = LockService.getDocumentLock(); lock.waitLock(0); SpreadsheetApp.getUi().alert('Wait'); return lock.hasLock(); }
      function other() { return LockService.getDocumentLock().tryLock(0); }`);
      let taken: unknown;
      workspace.answers.push({
        button: 'OK',
        meanwhile: () => {
          taken = workspace.as('other@example.org').run('other').value;
        },
      });

      expect(workspace.run('main').value).toBe(false);
      expect(taken).toBe(true);
    },
  );
});
