import type { Execution } from '../../runtime/execution.ts';
import { scriptObject } from '../../runtime/script-object.ts';

type UrlFetchApp = GoogleAppsScript.URL_Fetch.UrlFetchApp;
type Request = { readonly url?: unknown };

/**
 * The Workspace reaches no network: every fetch that Google would begin ends as one of an address that nobody has
 * (developers.google.com/apps-script/reference/url-fetch/url-fetch-app).
 */
export function createUrlFetchApp(execution: Execution): UrlFetchApp {
  const refuse = (message: string): never => {
    throw execution.realm.exception(message);
  };
  const check = (given: unknown): string => {
    const url = String(given ?? '');
    if (url === '') return refuse('Attribute provided with no value: url');
    if (!/^(https?:\/\/)?[^\s/:]+\S*$/.test(url)) return refuse(`Invalid argument: ${url}`);
    const allowed = execution.manifest.urlFetchWhitelist;
    if (allowed && !allowed.some((prefix) => matches(prefix, url)))
      return refuse(`The URL ${url} is not in the urlFetchWhitelist of the script's manifest.`);
    return url;
  };
  const fetch = (given: unknown): never => refuse(`DNS error: ${check(given)}`);
  return scriptObject<UrlFetchApp>(execution, 'UrlFetchApp', {
    fetch,
    fetchAll: (requests: readonly unknown[]) =>
      requests.map((request) => fetch(typeof request === 'string' ? request : (request as Request).url)),
    getRequest: (url: string, params: object = {}) => ({
      method: 'get',
      useIntranet: false,
      followRedirects: true,
      muteHttpExceptions: false,
      validateHttpsCertificates: true,
      ...params,
      url: check(url),
    }),
  });
}

/** A prefix's leading `*.` stands for any one or more names: developers.google.com/apps-script/manifest/allowlist-url */
function matches(prefix: string, url: string): boolean {
  const [, anything, rest = ''] = /^https:\/\/(\*\.)?(.*)$/.exec(prefix) ?? [];
  const target = url.replace(/^https:\/\//, '');
  if (!url.startsWith('https://')) return false;
  if (anything === undefined) return target.startsWith(rest);
  const [host = '', ...path] = target.split('/');
  const [wantedHost = '', ...wantedPath] = rest.split('/');
  return host.endsWith(`.${wantedHost}`) && path.join('/').startsWith(wantedPath.join('/'));
}
