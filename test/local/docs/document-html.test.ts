import { describe, expect, it } from 'vitest';
import { documentHtml } from '../../../src/local/docs/document-html.ts';
import { aReport } from './a-report.ts';

describe('a document as a page', () => {
  const html = documentHtml(aReport());

  it('has one heading for each of its headings, below its title', () => {
    expect(html).toContain(
      '<h1>Cooperation 2026</h1><h2 style="text-align:center">Outcomes</h2><h3>Partners</h3>',
    );
  });

  it('says its language, header and footer', () => {
    expect(html).toMatch(/^<article lang="bs"><header><p>Office report<\/p><\/header>/);
    expect(html).toMatch(/<footer><p>Not for circulation<\/p><\/footer><\/article>$/);
  });

  it('nests lists and keeps bullets apart from numbers', () => {
    expect(html).toContain(
      '<ul><li>first<ul><li>below</li></ul></li><li>second</li></ul><ol><li>numbered</li></ol>',
    );
  });

  it('names the columns of a table for screen readers', () => {
    expect(html).toContain('<thead><tr><th scope="col"><strong>Partner</strong></th>');
    expect(html).toContain('<tbody><tr><td>A-07</td><td>lead</td></tr></tbody>');
  });

  it('escapes what people typed and follows no address that is not a web or mail address', () => {
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot;');
    expect(html).not.toContain('javascript:');
    expect(html).toContain(
      '<a href="https://example.org/plan?a=1&amp;b=2" rel="noreferrer"><strong>the plan</strong></a>',
    );
  });
});
