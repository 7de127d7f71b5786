import { describe, expect, it } from 'vitest';
import { prefilledUrl } from '../../../src/local/forms/prefill.ts';
import { isQuestion } from '../../../src/local/forms/questions/item-state.ts';
import { sendForm, shownForm } from '../../../src/local/page/api/respond.ts';
import { localLink } from '../../../src/local/page/server/local-link.ts';
import { anOffice } from './an-office.ts';

function anApplicant() {
  const office = anOffice();
  const form = Object.values(office.state.forms)[0];
  if (!form) throw new Error('There is no form.');
  const questions = form.items.filter(isQuestion);
  const idOf = (title: string) => String(questions.find((item) => item.title === title)?.id);
  const name = idOf('Name of the lead organisation');
  const isNew = idOf('Is this cooperation new?');
  const send = (answers: Record<string, string>, search = '') =>
    sendForm(office, { id: form.publishedId, search, answers, email: 'lead@example.org' });
  return { office, form, name, isNew, idOf, send };
}

describe('a form on the page', () => {
  it('is found by the id in its public address', () => {
    const { office, form } = anApplicant();

    expect(shownForm(office, form.publishedId, '')).toMatchObject({ id: form.id, open: true });
  });

  it('is filled in by a prefilled link', () => {
    const { office, form, name } = anApplicant();
    const link = localLink(prefilledUrl(form, { [name]: 'Lipa Youth Club & friends' }));

    expect(shownForm(office, form.publishedId, new URL(link, 'http://127.0.0.1').search)).toMatchObject({
      filledIn: { [name]: 'Lipa Youth Club & friends' },
    });
  });

  it('shows its closed message and nothing else', () => {
    const { office, form } = anApplicant();
    form.acceptingResponses = false;
    form.customClosedFormMessage = 'This call has closed.';

    expect(shownForm(office, form.id, '')).toEqual({
      id: form.id,
      open: false,
      title: 'Call for cooperation 2026',
      message: 'This call has closed.',
    });
  });

  it('tells what is missing by question', () => {
    const { send, name, isNew } = anApplicant();

    expect(send({ [isNew]: 'Yes' })).toEqual({
      problems: [{ itemId: Number(name), message: 'This is a required question' }],
    });
  });

  it('confirms, and runs the triggers of the office', () => {
    const { send, name, isNew, office } = anApplicant();

    expect(send({ [name]: 'River Watch', [isNew]: 'Yes' })).toMatchObject({
      confirmation: 'Thank you. We have your application.',
    });
    expect(office.outbox.at(-1)?.body).toContain('River Watch');
  });

  it('changes an earlier response through its edit link', () => {
    const { send, name, isNew, form } = anApplicant();
    const sent = send({ [name]: 'River Watch', [isNew]: 'Yes' });
    const link = 'editAddress' in sent ? (sent.editAddress ?? '') : '';
    send({ [name]: 'River Watch Network', [isNew]: 'Yes' }, new URL(link, 'http://127.0.0.1').search);

    expect(form.responses.map(({ answers }) => answers[name])).toEqual(['River Watch Network']);
  });
});
