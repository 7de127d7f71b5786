import { emailOf, isAddress, peopleWith, share, unshare, userObject } from '../drive/sharing.ts';
import { wrongSignature } from './arguments.ts';
import type { OpenDocument } from './open-document.ts';

type Document = GoogleAppsScript.Document.Document;
type User = GoogleAppsScript.Base.User;

/** Who may edit and read a document: sharing takes effect at once, without saving. */
export function peopleMethods(open: OpenDocument, self: () => Document): Partial<Document> {
  const { execution } = open;
  const file = () => {
    const found = execution.state.files[open.state.id];
    if (!found) throw execution.realm.exception('Document is missing (perhaps it was deleted?)');
    return found;
  };
  const address = (method: string, given: unknown): string => {
    const email = emailOf(given);
    if (email === undefined) throw wrongSignature(open, `Document.${method}`, [given]);
    if (!isAddress(email)) throw execution.realm.exception(`Invalid email: ${email}`);
    return email;
  };
  const one = (method: string, change: (email: string) => void) => (given: unknown) => {
    change(address(method, given));
    return self();
  };
  const many = (method: string, role: 'writer' | 'reader') => (given: unknown) => {
    if (!Array.isArray(given)) throw wrongSignature(open, `Document.${method}`, [given]);
    const emails = given.map((each) => address(method, each));
    for (const email of emails) share(file(), email, role);
    return self();
  };
  const users = (...emails: string[]) =>
    emails.map((email) => userObject(execution, email) as unknown as User);
  return {
    getEditors: () => users(...peopleWith(file(), 'owner', 'writer')),
    getViewers: () => users(...peopleWith(file(), 'commenter', 'reader')),
    addEditor: one('addEditor', (email) => share(file(), email, 'writer')),
    addEditors: many('addEditors', 'writer'),
    addViewer: one('addViewer', (email) => share(file(), email, 'reader')),
    addViewers: many('addViewers', 'reader'),
    removeEditor: one('removeEditor', (email) => unshare(file(), email, 'writer')),
    removeViewer: one('removeViewer', (email) => unshare(file(), email, 'reader')),
  };
}
