import { ok, type Result, refused } from '../../../core/problem.ts';
import type { Ports } from '../../ports.ts';
import { type LinkFor, openReportLinks, reportLinkOf } from './report-links.ts';

export const noForm = {
  what: 'There is no report form yet.',
  remedy: 'Create it first: it is a step of the Guide.',
};

/** A link to copy: for the lead, for a partner, or for typing in what came on paper. */
export function getReportLink(ports: Ports, { code, ...to }: LinkFor & { readonly code: string }) {
  const link = openReportLinks(ports)(code, to);
  if (!link.ok) return link;
  const { url, left } = link.value;
  if (url === '') return refused(noForm);
  // The lead's link for any report stands on the Projects tab as well, for who works there.
  if (to.organisation === '' && to.how === 'form') reportLinkOf(ports, code);
  return ok({ url, left: [...left] }) satisfies Result<unknown>;
}
