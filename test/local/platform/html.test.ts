import { describe, expect, it } from 'vitest';
import { asGoogle } from '../as-google.ts';
import { evaluate } from '../workspace/a-workspace.ts';

const templates = '/apps-script/guides/html/templates';
const page = (html: string, set = '') =>
  evaluate(
    `const page = HtmlService.createTemplateFromFile('Page'); ${set}; return page.evaluate().getContent();`,
    { html: { Page: html } },
  );

describe('HtmlService templates', () => {
  it(asGoogle('Standard scriptlets of a template run and print nothing', templates), () => {
    expect(page('<? for (let n = 0; n < 3; n += 1) { ?><b>x</b><? } ?>')).toBe('<b>x</b><b>x</b><b>x</b>');
  });

  it(
    asGoogle('A printing scriptlet prints what the script put on the template, escaped as text', templates),
    () => {
      expect(page('<p><?= name ?></p>', "page.name = '<b>A & B</b>'")).toBe(
        '<p>&lt;b&gt;A &amp; B&lt;/b&gt;</p>',
      );
    },
  );

  it(asGoogle('A force-printing scriptlet prints as it is', templates), () => {
    expect(page('<?!= name ?>', "page.name = '<b>A</b>'")).toBe('<b>A</b>');
  });

  it(asGoogle('A printing scriptlet prints only its first statement', templates), () => {
    expect(page("<?= 'a'; 'b'; ?>")).toBe('a');
  });

  it(asGoogle('Scriptlets run anywhere in the file, within scripts and comments too', templates), () => {
    expect(
      page(
        '<script>var a = <?= list ?>; var b = "<?= text ?>";</script><!-- <?= 1 ?> -->',
        'page.list = ["x"]; page.text = `"</script>`',
      ),
    ).toBe('<script>var a = ["x"]; var b = "\\"\\u003c/script\\u003e";</script><!-- 1 -->');
  });

  it(
    asGoogle(
      'A printing scriptlet in a link does not let a script into it',
      'assumed: contextual escaping as Google’s own template libraries do it',
    ),
    () => {
      expect(page('<a href="<?= url ?>">x</a>', "page.url = 'javascript:alert(1)'")).toBe(
        '<a href="about:invalid#zHtmlz">x</a>',
      );
      expect(page('<a href="<?= url ?>">x</a>', "page.url = 'https://example.org/?a=1&b=\"'")).toBe(
        '<a href="https://example.org/?a=1&amp;b=&#34;">x</a>',
      );
    },
  );

  it(asGoogle('Scriptlets call the functions of the script', templates), () => {
    const include =
      'function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }';

    expect(
      evaluate(
        `} ${include} function other() {} function main() { return HtmlService.createTemplate("<?!= include('Style') ?>").evaluate().getContent();`,
        {
          html: { Style: '<style></style>' },
        },
      ),
    ).toBe('<style></style>');
  });

  it(asGoogle('getCode gives JavaScript that makes the page when it is evaluated', templates), () => {
    expect(evaluate("return eval(HtmlService.createTemplate('<i><?= 1 + 1 ?></i>').getCode())")).toBe(
      '<i>2</i>',
    );
  });

  it(
    asGoogle('asTemplate makes a template of a page already made', 'reference/html/html-output#asTemplate()'),
    () => {
      expect(
        evaluate("return HtmlService.createHtmlOutput('<?= 3 ?>').asTemplate().evaluate().getContent()"),
      ).toBe('3');
    },
  );

  it(
    asGoogle('What a scriptlet calls needs the scopes of the script', '/apps-script/concepts/scopes'),
    () => {
      expect(() =>
        evaluate("HtmlService.createTemplate('<?= SpreadsheetApp.getActive().getName() ?>').evaluate()", {
          manifest: { oauthScopes: [] },
        }),
      ).toThrow('Specified permissions are not sufficient to call SpreadsheetApp.getActive.');
    },
  );
});

describe('pages', () => {
  it(
    asGoogle(
      'appendUntrusted escapes what it appends',
      'reference/html/html-output#appenduntrustedaddedcontent',
    ),
    () => {
      expect(evaluate("return HtmlService.createHtmlOutput('<p>').appendUntrusted('<b>').getContent()")).toBe(
        '<p>&lt;b&gt;',
      );
    },
  );

  it(asGoogle('A page becomes a blob of type text/html', 'reference/html/html-output#getblob'), () => {
    expect(
      evaluate(
        "const b = HtmlService.createHtmlOutput('<p>').getBlob(); return [b.getContentType(), b.getDataAsString()]",
      ),
    ).toEqual(['text/html', '<p>']);
  });
});

describe('ContentService', () => {
  it(
    asGoogle('A text output is plain text until it is given another type', 'reference/content/text-output'),
    () => {
      expect(
        evaluate(`const text = ContentService.createTextOutput('a').append('b'); const before = String(text.getMimeType());
        text.setMimeType(ContentService.MimeType.JSON).downloadAsFile('a.json');
        return [text.getContent(), before, String(text.getMimeType()), text.getFileName()]`),
      ).toEqual(['ab', 'TEXT', 'JSON', 'a.json']);
    },
  );
});
