import type { Ports } from '../../ports.ts';
import type { PanelAssessor } from '../read-panel.ts';

/** The form of each assessor, with the code of an application filled in where that is possible; '' where there is no form. */
export function formLinks(
  _ports: Ports,
  assessors: readonly PanelAssessor[],
): (assessor: string, application: string) => string {
  const forms = new Map(assessors.map(({ code, form }) => [code, form] as const));
  return (assessor) => forms.get(assessor) ?? '';
}
