import { describe, expect, it } from 'vitest';
import { asGoogle } from '../../as-google.ts';
import { aBench } from '../run-sheets.ts';

const help = (answer: number) => `support.google.com/docs/answer/${answer}`;
/** Google Sheets function list, which leads to each function's page. */
const list = 'support.google.com/docs/table/25273';

/** A table of two kinds with numbers and days, and the value a formula beside it comes to. */
function computed(formula: string): unknown {
  const { sheet } = aBench();
  sheet.getRange('A1:C5').setValues([
    ['kind', 'number', 'day'],
    ['bridge', 1, '2026-01-05'],
    ['river', 2, '2026-02-05'],
    ['bridge', 3, null],
    ['hill', null, null],
  ]);
  return sheet.getRange('E2').setFormula(formula).getValue();
}

describe('functions of formulas', () => {
  it.each([
    ['=SUM(B2:B5)', 6, help(3093669)],
    ['=AVERAGE(B:B)', 2, help(3093615)],
    ['=COUNT(A1:C5)', 5, help(3093620)],
    ['=COUNTA(A1:A5)', 5, help(3093991)],
    ['=COUNTBLANK(B2:B5)', 1, list],
    ['=COUNTIF(A:A,"bridge")', 2, help(3093480)],
    ['=COUNTIF(A2:A5,"?i*")', 2, help(3093480)],
    ['=COUNTIFS(A2:A5,"bridge",B2:B5,">1")', 1, list],
    ['=SUMIF(A2:A5,"bridge",B2:B5)', 4, help(3093583)],
    ['=SUMIFS(B2:B5,A2:A5,"bridge",B2:B5,">=3")', 3, help(3238496)],
    ['=SUMPRODUCT((A2:A5="bridge")*B2:B5)', 4, help(3094294)],
    ['=MIN(B2:B5)', 1, list],
    ['=MAX(B2:B5)', 3, list],
    ['=MEDIAN(5,1,3)', 3, list],
    ['=ROUND(2.345,2)', 2.35, help(3093440)],
    ['=ROUNDDOWN(-2.7)', -2, list],
    ['=ROUNDUP(2.1)', 3, list],
    ['=MOD(-3,5)', 2, list],
    ['=VLOOKUP("river",A2:C5,2,FALSE)', 2, help(3093318)],
    ['=VLOOKUP("lake",A2:C5,2,FALSE)', '#N/A', help(3093318)],
    ['=HLOOKUP("number",A1:C5,3,FALSE)', 2, help(3093375)],
    ['=XLOOKUP("river",A:A,B:B)', 2, help(12405947)],
    ['=XLOOKUP("lake",A:A,B:B,"none")', 'none', help(12405947)],
    ['=INDEX(A2:B5,2,1)', 'river', help(3098242)],
    ['=MATCH("river",A2:A5,0)', 2, help(3093378)],
    ['=IF(B2>0,"yes","no")', 'yes', help(3093364)],
    ['=IFS(B2>1,"more",TRUE,"less")', 'less', help(7014145)],
    ['=IFERROR(1/0,"none")', 'none', help(3093304)],
    ['=SWITCH(B3,1,"one",2,"two","many")', 'two', help(7013690)],
    ['=AND(B2=1,B3=2)', true, help(3093301)],
    ['=OR(B2=2,B3=1)', false, help(3093306)],
    ['=NOT(ISBLANK(Z1))', false, list],
    ['=JOIN(", ",UNIQUE(A2:A5))', 'bridge, river, hill', help(3094077)],
    ['=TEXTJOIN("-",TRUE,"a","","b")', 'a-b', help(7013992)],
    ['=CONCATENATE("n",B2)', 'n1', list],
    ['=LEFT("bridge",3)&MID("river",2,2)&RIGHT("hill",2)', 'briivll', list],
    ['=LEN(TRIM("  a  b "))', 3, list],
    ['=UPPER("a")&LOWER("B")&PROPER("old bridge")', 'AbOld Bridge', list],
    ['=SUBSTITUTE("a-b-a","a","c",2)', 'a-b-c', list],
    ['=REGEXMATCH("abc1","\\d")', true, help(3098292)],
    ['=REGEXEXTRACT("abc123","\\d+")', '123', help(3098244)],
    ['=REGEXREPLACE("abc","(b)","[$1]")', 'a[b]c', help(3098245)],
    ['=TEXT(1234.5,"#,##0.00")', '1,234.50', help(3094139)],
    ['=TEXT(C2,"yyyy-mm-dd")', '2026-01-05', help(3094139)],
    ['=YEAR(C3)*100+MONTH(C3)', 202602, list],
    ['=TEXT(EDATE("2026-01-31",1),"yyyy-mm-dd")', '2026-02-28', help(3092974)],
    ['=TEXT(EOMONTH(C2,0),"yyyy-mm-dd")', '2026-01-31', list],
    ['=DATEDIF(C2,C3,"D")', 31, help(6055612)],
    ['=NETWORKDAYS(C2,C3)', 24, list],
    ['=C3-C2', 31, list],
    ['=HYPERLINK("https://example.org","page")', 'page', help(3093313)],
    ['=LET(x,2,x*3)', 6, help(13190535)],
    ['=REDUCE(0,B2:B4,LAMBDA(sum,one,sum+one))', 6, list],
    ['=ROUND(PMT(0.05,10,100),4)', -12.9505, list],
    ['=SUM({1,2;3,4})', 10, list],
    ['="5"+1', 6, list],
    ['="A"="a"', true, list],
  ])(asGoogle('the formula %s beside a small table comes to %j', '%s'), (formula, expected, _source) => {
    expect(computed(formula)).toEqual(expected);
  });

  it.each([
    ['=1/0', '#DIV/0!'],
    ['=UNKNOWNFUNCTION(1)', '#NAME?'],
    ['=noSuchRange', '#NAME?'],
    ["='No such tab'!A1", '#REF!'],
    ['=ZZZ1', '#REF!'],
    ['=1+"text"', '#VALUE!'],
    ['=SQRT(-1)', '#NUM!'],
    ['=IF(TRUE)', '#N/A'],
    ['=SUM(1,', '#ERROR!'],
  ])(
    asGoogle('the formula %s shows the error %s, which getValue gives as a text', help(3238305)),
    (formula, error) => {
      expect(computed(formula)).toBe(error);
    },
  );

  it('says that a function which brings data from elsewhere is not imitated, by an error', () => {
    expect(computed('=IMPORTRANGE("https://example.org","A1")')).toBe('#ERROR!');
  });

  it(asGoogle('TODAY gives the day in the spreadsheet’s time zone, as a date', help(3092984)), () => {
    const { sheet } = aBench();
    const cell = sheet.getRange('A1').setFormula('=TODAY()');

    expect(cell.getDisplayValue()).toBe('11/2/2026');
    expect(cell.getValue()).toEqual(new Date('2026-11-01T23:00:00Z'));
  });

  it(asGoogle('a day and a number add up to a day', list), () => {
    const { sheet } = aBench();
    sheet.getRange('A1').setValue('2026-01-05');

    expect(sheet.getRange('B1').setFormula('=A1+30').getDisplayValue()).toMatch(/2026/);
    expect(sheet.getRange('B1').getValue()).toEqual(new Date('2026-02-03T23:00:00Z'));
  });

  it(asGoogle('where the decimal mark is a comma, arguments are parted by semicolons', help(46977)), () => {
    const { sheet } = aBench({ locale: 'de' });

    expect(sheet.getRange('A1').setFormula('=SUM(1,5;2)').getDisplayValue()).toBe('3,5');
  });
});
