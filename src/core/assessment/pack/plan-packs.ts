import type { Application } from '../../application/application.ts';
import { longHash } from '../../application/identity/hash.ts';
import type { Criterion } from '../../call/criteria/criterion.ts';
import type { DocumentValue } from '../../report/documents/document.ts';
import type { Blinder } from '../blind/blind.ts';
import { blindApplication } from './blind-application.ts';
import { packParts } from './pack-parts.ts';
import { readingOrder } from './reading-order.ts';
import { readingPack, type ToRead } from './reading-pack.ts';

export type PackPart = {
  readonly assessor: string;
  readonly part: number;
  /** Codes in the order of the document. */
  readonly applications: readonly string[];
  readonly value: DocumentValue;
  /** Changes when anything in the document does. */
  readonly digest: string;
};

type Given = {
  readonly callCode: string;
  readonly criteria: readonly Criterion[];
  readonly applications: readonly { readonly code: string; readonly application: Application }[];
  readonly blind: Blinder;
  readonly work: readonly {
    readonly assessor: string;
    readonly application: string;
    readonly practice: boolean;
  }[];
  /** Address of an assessor's form with an application's code filled in. */
  readonly formOf: (assessor: string, application: string) => string;
};

/** The documents each assessor is to have, by assessor and part. */
export function planPacks({ callCode, criteria, applications, blind, work, formOf }: Given): PackPart[] {
  const found = new Map(applications.map(({ code, application }) => [code, application] as const));
  const blinded = new Map<string, Application>();
  const blindedOf = (code: string): Application | null => {
    const application = found.get(code);
    if (!application) return null;
    const known = blinded.get(code) ?? blindApplication(application, (text) => blind(code, text).text);
    blinded.set(code, known);
    return known;
  };
  const asked = criteria.filter(({ scoredBy }) => scoredBy !== 'evidence');
  const assessors = [...new Set(work.map(({ assessor }) => assessor))];
  return assessors.reduce<PackPart[]>((all, assessor) => {
    const reading = readingOrder(
      assessor,
      work.filter((each) => each.assessor === assessor),
    ).reduce<ToRead[]>((list, { application: code, practice }) => {
      const application = blindedOf(code);
      return application ? list.concat({ code, application, practice, form: formOf(assessor, code) }) : list;
    }, []);
    const parts = packParts(reading, ({ application }) => JSON.stringify(application).length);
    return all.concat(
      parts.map((some, index) => {
        const value = readingPack({
          callCode,
          assessor,
          part: index + 1,
          parts: parts.length,
          applications: some,
          criteria: asked,
        });
        return {
          assessor,
          part: index + 1,
          applications: some.map(({ code }) => code),
          value,
          digest: longHash(JSON.stringify(value)),
        };
      }),
    );
  }, []);
}

/** What a part says that its assessor has no use for any more. */
export function emptyPart(callCode: string, assessor: string, part: number): PackPart {
  const value = readingPack({ callCode, assessor, part, parts: part, applications: [], criteria: [] });
  return { assessor, part, applications: [], value, digest: longHash(JSON.stringify(value)) };
}
