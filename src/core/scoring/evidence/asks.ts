import type { Application } from '../../application/application.ts';

/** Whether the form asks for any field of this kind: "not asked" is not "not answered". */
export const asks = ({ asked }: Pick<Application, 'asked'>, keys: RegExp): boolean =>
  asked.some((key) => keys.test(key));
