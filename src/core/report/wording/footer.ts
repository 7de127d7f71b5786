import { showDay } from './show.ts';

/** R-003: the source with its Web page, and the authors' organisations, because the questions are reproduced. */
const citation = (section: string): string =>
  `Questions quoted from TACSO, “Supporting cooperation between CSOs with different kinds of expertise, experience and capacity. Internal Guidelines”, section ${section}, March 2012, www.tacso.org (authors: TACSO Regional Office; Team TRI, Belgrade).`;

type Facts = { readonly dataDate: string; readonly version: number };

/** What stands under every document: the office's disclaimer, the source, and how old the data are. */
export const footer = (disclaimer: string, section: string, { dataDate, version }: Facts): string[] =>
  [
    disclaimer,
    citation(section),
    `Data as of ${dataDate === '' ? 'a day not recorded' : showDay(dataDate)}, version ${version}.`,
  ].filter((line) => line !== '');
