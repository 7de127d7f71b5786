import type { Execution } from '../../runtime/execution.ts';
import { scriptObject } from '../../runtime/script-object.ts';
import type { Limits } from '../limits.ts';

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;

/** Texts kept for the document, the script and each user; 9 KB a value, 500 KB a store. */
export function createPropertiesService(execution: Execution, limits: Limits): PropertiesService {
  const { properties } = execution.state;
  return scriptObject<PropertiesService>(execution, 'PropertiesService', {
    getDocumentProperties: () => createProperties(execution, properties.document, limits),
    getScriptProperties: () => createProperties(execution, properties.script, limits),
    getUserProperties: () => createProperties(execution, storeOfUser(execution), limits),
  });
}

/** The globals from before PropertiesService, deprecated and still there. */
export function olderProperties(
  execution: Execution,
  limits: Limits,
): { readonly ScriptProperties: Properties; readonly UserProperties: Properties } {
  return {
    ScriptProperties: createProperties(execution, execution.state.properties.script, limits),
    UserProperties: createProperties(execution, storeOfUser(execution), limits),
  };
}

function storeOfUser({ state, effectiveUser }: Execution): Record<string, string> {
  const own = state.properties.user[effectiveUser] ?? {};
  state.properties.user[effectiveUser] = own;
  return own;
}

function createProperties(execution: Execution, store: Record<string, string>, limits: Limits): Properties {
  const write = (entries: Record<string, unknown>) => {
    const next = { ...store };
    for (const [key, value] of Object.entries(entries)) next[key] = String(value);
    for (const [key, value] of Object.entries(next)) {
      if (Buffer.byteLength(key) + Buffer.byteLength(value) > limits.propertyValueBytes)
        throw execution.realm.exception('Argument too large: value');
    }
    const size = Object.entries(next).reduce((sum, entry) => sum + Buffer.byteLength(entry.join('')), 0);
    if (size > limits.propertyStoreBytes)
      throw execution.realm.exception(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    Object.assign(store, next);
  };
  const clear = () => {
    for (const key of Object.keys(store)) delete store[key];
  };
  const self: Properties = scriptObject<Properties>(execution, 'Properties', {
    getProperty: (key) => (Object.hasOwn(store, key) ? (store[key] ?? null) : null),
    getProperties: () => ({ ...store }),
    getKeys: () => Object.keys(store),
    setProperty(key, value) {
      write({ [key]: value });
      return self;
    },
    setProperties(entries: { [key: string]: string }, deleteAllOthers = false) {
      if (deleteAllOthers) clear();
      write(entries);
      return self;
    },
    deleteProperty(key) {
      delete store[key];
      return self;
    },
    deleteAllProperties() {
      clear();
      return self;
    },
  });
  return self;
}
