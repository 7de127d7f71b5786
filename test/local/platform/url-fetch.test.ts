import { describe, expect, it } from 'vitest';
import { asGoogle } from '../as-google.ts';
import { evaluate } from '../workspace/a-workspace.ts';

const external = 'https://www.googleapis.com/auth/script.external_request';
const fetching = (url: string, urlFetchWhitelist?: readonly string[]) => () =>
  evaluate(`UrlFetchApp.fetch('${url}')`, {
    manifest: { oauthScopes: [external], ...(urlFetchWhitelist ? { urlFetchWhitelist } : {}) },
  });

describe('UrlFetchApp', () => {
  it(asGoogle('fetch needs the scope script.external_request', 'reference/url-fetch/url-fetch-app'), () => {
    expect(() => evaluate("UrlFetchApp.fetch('https://example.org/')")).toThrow(
      `Specified permissions are not sufficient to call UrlFetchApp.fetch. Required permissions: ${external}`,
    );
  });

  it(
    asGoogle(
      'An address nobody has fails with "DNS error", as every address does here',
      'reference/url-fetch/url-fetch-app',
    ),
    () => {
      expect(fetching('https://example.org/a')).toThrow('Exception: DNS error: https://example.org/a');
    },
  );

  it(
    asGoogle(
      'An address outside the manifest’s urlFetchWhitelist is refused',
      '/apps-script/manifest/allowlist-url',
    ),
    () => {
      expect(fetching('https://example.org/a', ['https://example.com/'])).toThrow('urlFetchWhitelist');
      expect(fetching('https://api.example.org/a/b', ['https://*.example.org/a'])).toThrow('DNS error');
      expect(fetching('http://example.org/', ['https://example.org/'])).toThrow('urlFetchWhitelist');
    },
  );

  it(
    asGoogle(
      'getRequest gives the request without making it',
      'reference/url-fetch/url-fetch-app#getrequesturl,-params',
    ),
    () => {
      expect(
        evaluate("return UrlFetchApp.getRequest('https://example.org/', { method: 'post' })", {
          manifest: { oauthScopes: [external] },
        }),
      ).toMatchObject({
        url: 'https://example.org/',
        method: 'post',
      });
    },
  );
});
