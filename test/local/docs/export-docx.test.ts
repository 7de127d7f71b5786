import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { exportDocx } from '../../../src/local/docs/export-docx.ts';
import { newDocument, newParagraph } from '../../../src/local/docs/model/new-document.ts';
import { aReport } from './a-report.ts';

const styleMap = ["p[style-name='Title'] => h1.title"];
const html = async (docx: Buffer) => (await mammoth.convertToHtml({ buffer: docx }, { styleMap })).value;

describe('a document as .docx', () => {
  it('has real headings, lists, links and text that other programs read', async () => {
    const read = await html(await exportDocx(aReport(), 'Report'));

    expect(read).toContain('<h1 class="title">Cooperation 2026</h1><h1>Outcomes</h1><h2>Partners</h2>');
    expect(read).toContain(
      '<p>See <a href="https://example.org/plan?a=1&amp;b=2"><strong>the plan</strong></a></p>',
    );
    expect(read).toContain('<em>soft<br />break</em>');
    expect(read).toContain(
      '<ul><li>first<ul><li>below</li></ul></li><li>second</li></ul><ol><li>numbered</li></ol>',
    );
    expect(read).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; "quotes" \u{1f4a7} =1+1 click');
    expect(read).not.toContain('javascript:');
  });

  it('repeats the header row of a table', async () => {
    const read = await html(await exportDocx(aReport(), 'Report'));

    expect(read).toMatch(/<thead><tr><th><p><strong>Partner<\/strong><\/p><\/th>.*<\/thead><tbody>.*A-07/);
  });

  it('holds any text a person can type', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
        const state = newDocument('doc');
        state.tabs[0]?.body.push(newParagraph(state, text), newParagraph(state, 'end'));

        const read = await mammoth.extractRawText({ buffer: await exportDocx(state, text) });

        expect(read.value.trimEnd().endsWith('end')).toBe(true);
      }),
      { numRuns: 15 },
    );
  }, 20_000);
});
