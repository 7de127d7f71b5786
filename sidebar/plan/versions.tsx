import type { Output } from '../../src/contract/contract.ts';
import { Section } from './lines/section.tsx';
import { versionTexts as texts } from './texts.ts';

type Versions = Output<'getPlan'>['versions'];

/** What was kept, the latest first, each with what was different from the one before. */
export function PlanVersions({ versions }: { readonly versions: Versions }) {
  if (versions.length === 0) return null;
  return (
    <Section title={texts.title} count={versions.length}>
      {versions.map(({ version, what, when, by, changed }, index) => (
        <article key={`${version} ${what} ${when}`}>
          <h3>{texts.version(version)}</h3>
          <p class="quiet" dir="auto">
            {texts.kept(what, when, by)}
          </p>
          {changed.length > 0 ? (
            <ul>
              {changed.map((line) => (
                <li key={line} dir="auto">
                  {line}
                </li>
              ))}
            </ul>
          ) : (
            <p class="quiet">{index === versions.length - 1 ? texts.first : texts.same}</p>
          )}
        </article>
      ))}
    </Section>
  );
}
