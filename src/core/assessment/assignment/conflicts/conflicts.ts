import type { Assessor, ToAssess } from '../assessor.ts';

/** A tie between an assessor and an application that was found or declared; staff confirm it or say why it is none. */
export type Conflict = {
  readonly assessor: string;
  readonly application: string;
  /** A whole sentence, for staff only: it names the organisation. */
  readonly why: string;
  /** Declared ties hold at once; what the machine found waits for staff, and nothing is assigned meanwhile. */
  readonly kind: 'declared' | 'found';
};

/** Anybody may have an address there: the same one says nothing. */
const openToAll = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'yahoo.com',
  'icloud.com',
  'proton.me',
  'protonmail.com',
  'gmx.net',
  'mail.ru',
  'yandex.ru',
]);

/** Every tie between assessors and applications: by e-mail domain, by organisation, and as declared. */
export function findConflicts(
  assessors: readonly Assessor[],
  applications: readonly ToAssess[],
  sharedDomains: ReadonlySet<string> = new Set(),
): readonly Conflict[] {
  return assessors.flatMap((assessor) =>
    applications.flatMap((application): Conflict[] => {
      const tie = declared(assessor, application) ?? found(assessor, application, sharedDomains);
      return tie ? [{ assessor: assessor.code, application: application.code, ...tie }] : [];
    }),
  );
}

type Tie = Pick<Conflict, 'why' | 'kind'>;

function declared({ ties }: Assessor, { code, organisations }: ToAssess): Tie | undefined {
  const named = ties.map(plain).filter((tie) => tie !== '');
  if (named.includes(plain(code))) return { kind: 'declared', why: 'The assessor declared a tie with it.' };
  const organisation = organisations.find(
    ({ name, registrationNumber }) =>
      named.some((tie) => isSameName(tie, plain(name))) ||
      (plain(registrationNumber) !== '' && named.includes(plain(registrationNumber))),
  );
  return organisation && { kind: 'declared', why: `The assessor declared a tie with ${organisation.name}.` };
}

function found(
  { organisation, email }: Assessor,
  { organisations }: ToAssess,
  sharedDomains: ReadonlySet<string>,
): Tie | undefined {
  const own = plain(organisation);
  const same = organisations.find(({ name }) => own !== '' && isSameName(own, plain(name)));
  if (same) return { kind: 'found', why: `The assessor's organisation looks like ${same.name}.` };
  const address = email.trim().toLowerCase();
  const domain = domainOf(address);
  const writes = organisations.find((each) => {
    const theirs = each.email.trim().toLowerCase();
    return (
      address !== '' &&
      (theirs === address ||
        (domain !== '' &&
          !openToAll.has(domain) &&
          !sharedDomains.has(domain) &&
          domainOf(theirs) === domain))
    );
  });
  return (
    writes && {
      kind: 'found',
      why: `The assessor's e-mail address is at ${domain}, as is that of ${writes.name}.`,
    }
  );
}

const domainOf = (address: string): string => address.split('@')[1] ?? '';

/** Letters and figures alone, without marks, in lower case. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same, or all the words of the shorter one inside the longer one, as with "Kolovrat" and "Kolovrat iz Polimlja". */
function isSameName(one: string, other: string): boolean {
  if (one === other) return true;
  const [few, many] = [one.split(' '), other.split(' ')].sort((a, b) => a.length - b.length);
  const telling = (few ?? []).filter((word) => word.length > 3);
  return telling.length > 0 && (few ?? []).every((word) => many?.includes(word));
}
