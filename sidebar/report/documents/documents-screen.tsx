import { useTools } from '../../app/tools.ts';
import { Button } from '../../parts/button.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useLoaded } from '../../progress/loaded.ts';
import { DocumentCard } from './document-card.tsx';
import { documentsTexts as texts } from './texts.ts';

/** The documents of a project: making each, a PDF copy of it, and who outside the office was let in, by whose approval. */
export function DocumentsScreen({ code }: { readonly code: string }) {
  const { server, go } = useTools();
  const loaded = useLoaded(() => server.getDocuments({ code }));
  const found = loaded.value;
  return (
    <Screen
      title={found?.title ?? ''}
      over={texts.over(code)}
      doing={loaded.loading ? texts.loading : ''}
      failure={loaded.failure}
      onAgain={loaded.reload}
    >
      <Button kind="link" onPress={() => go({ screen: 'project', code })}>
        {texts.back}
      </Button>
      {found ? (
        <ul class="cards">
          {found.documents.map((document) => (
            <DocumentCard
              key={document.kind}
              code={code}
              document={document}
              approval={{ by: found.approver, on: found.today }}
              onChanged={loaded.reload}
            />
          ))}
        </ul>
      ) : null}
    </Screen>
  );
}
