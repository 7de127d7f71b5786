import { useState } from 'preact/hooks';
import type { Output } from '../../../src/contract/contract.ts';
import { useTools } from '../../app/tools.ts';
import { Button } from '../../parts/button.tsx';
import { OutsideLink } from '../../parts/outside-link.tsx';
import { Busy } from '../../progress/busy.tsx';
import { FailureNotice } from '../../progress/failure-notice.tsx';
import { useTask } from '../../progress/task.ts';
import { type Approval, ShareForm } from './share-form.tsx';
import { SharedList } from './shared-list.tsx';
import { documentsTexts as texts } from './texts.ts';

export type Document = Output<'getDocuments'>['documents'][number];

type Props = {
  readonly code: string;
  readonly document: Document;
  /** Who usually approves, and today. */
  readonly approval: Approval;
  readonly onChanged: () => void;
};

/** One document: what it lacks, making it, its PDF copy, and letting it out. */
export function DocumentCard({ code, document, approval, onChanged }: Props) {
  const { server } = useTools();
  const task = useTask();
  const [isSharing, setSharing] = useState(false);
  const { kind, url, version, madeAt, pdf, shared } = document;
  const busy = task.doing !== '';
  const does = async (doing: string, work: () => Promise<{ readonly name: string }>) => {
    if (await task.run(doing, async () => texts.made((await work()).name))) onChanged();
  };
  const make = () => {
    switch (kind) {
      case 'cooperation plan':
        return server.createPlanDocument({ code });
      case 'beneficiary report':
        return server.createBeneficiaryReport({ code });
      case 'internal report':
        return server.createInternalReport({ code });
    }
  };
  return (
    <li class="card">
      <h2>{texts.names[kind]}</h2>
      {url === '' ? (
        <p class="quiet">{texts.notMade}</p>
      ) : (
        <>
          <p>
            <OutsideLink url={url}>{texts.open(kind)}</OutsideLink>
          </p>
          <p class="quiet">{texts.version(version, madeAt)}</p>
        </>
      )}
      {pdf === '' ? null : (
        <p>
          <OutsideLink url={pdf}>{texts.openPdf(kind)}</OutsideLink>
        </p>
      )}
      <Gaps gaps={document.gaps} />
      <div class="actions">
        <Button
          kind={kind === 'internal report' ? 'primary' : 'plain'}
          busy={busy}
          onPress={() => void does(texts.making(kind), make)}
        >
          {texts.make[kind]}
        </Button>
        {url === '' ? null : (
          <>
            {pdf === '' ? (
              <Button
                label={texts.pdfLabel(kind)}
                busy={busy}
                onPress={() => void does(texts.makingPdf, () => server.makePdf({ code, document: kind }))}
              >
                {texts.pdf}
              </Button>
            ) : null}
            <Button
              label={texts.shareLabel(kind)}
              expanded={isSharing}
              busy={busy}
              onPress={() => setSharing(!isSharing)}
            >
              {texts.share}
            </Button>
          </>
        )}
      </div>
      <Busy doing={task.doing} />
      {task.failure ? <FailureNotice failure={task.failure} /> : null}
      {isSharing ? (
        <ShareForm
          code={code}
          kind={kind}
          approval={approval}
          onShared={() => {
            setSharing(false);
            onChanged();
          }}
        />
      ) : null}
      <SharedList code={code} shared={shared} onChanged={onChanged} />
    </li>
  );
}

function Gaps({ gaps }: { readonly gaps: Document['gaps'] }) {
  if (gaps.length === 0) return <p>{texts.noGaps}</p>;
  return (
    <div class="notice warning">
      {gaps.map(({ who, texts: missing }) => (
        <div key={who}>
          <p>{texts.gaps[who]}</p>
          <ul>
            {missing.map((gap) => (
              <li key={gap} dir="auto">
                {gap}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
