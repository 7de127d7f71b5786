import type { Execution } from '../../runtime/execution.ts';
import { scriptObject } from '../../runtime/script-object.ts';

type Cache = GoogleAppsScript.Cache.Cache;
type CacheService = GoogleAppsScript.Cache.CacheService;

const largestValue = 100 * 1024;
const longestKey = 250;
const defaultSeconds = 600;
const longestSeconds = 21600;

/** Expires by the Workspace's clock: developers.google.com/apps-script/reference/cache/cache */
export function createCacheService(execution: Execution): CacheService {
  return scriptObject<CacheService>(execution, 'CacheService', {
    getDocumentCache: () => createCache(execution, 'document'),
    getScriptCache: () => createCache(execution, 'script'),
    getUserCache: () => createCache(execution, `user:${execution.effectiveUser}`),
  });
}

function createCache(execution: Execution, name: string): Cache {
  execution.state.cache ??= {};
  const store = execution.state.cache[name] ?? {};
  execution.state.cache[name] = store;
  const read = (key: string): string | null => {
    const entry = Object.hasOwn(store, key) ? store[key] : undefined;
    return entry && Date.parse(entry.expiresAt) > execution.now().getTime() ? entry.value : null;
  };
  const put = (key: string, value: unknown, seconds = defaultSeconds) => {
    if (key.length > longestKey) throw execution.realm.exception('Argument too large: key');
    if (Buffer.byteLength(String(value)) > largestValue)
      throw execution.realm.exception('Argument too large: value');
    const lifetime = Math.min(Math.max(seconds, 1), longestSeconds) * 1000;
    store[key] = {
      value: String(value),
      expiresAt: new Date(execution.now().getTime() + lifetime).toISOString(),
    };
  };
  return scriptObject<Cache>(execution, 'Cache', {
    get: read,
    getAll: (keys) =>
      Object.fromEntries(keys.flatMap((key) => (read(key) === null ? [] : [[key, read(key)]]))),
    put,
    putAll(values: { [key: string]: unknown }, seconds?: number) {
      for (const [key, value] of Object.entries(values)) put(key, value, seconds);
    },
    remove: (key) => void delete store[key],
    removeAll(keys) {
      for (const key of keys) delete store[key];
    },
  });
}
