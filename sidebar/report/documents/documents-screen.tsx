import { useTools } from '../../app/tools.ts';
import { useLoaded } from '../../progress/loaded.ts';
import { ProjectRoom } from '../../project/project-room.tsx';
import { DocumentCard } from './document-card.tsx';
import { documentsTexts as texts } from './texts.ts';

/** The documents of a project: making each, a PDF copy of it, and who outside the office was let in, by whose approval. */
export function DocumentsScreen({ code }: { readonly code: string }) {
  const { server } = useTools();
  const loaded = useLoaded(() => server.getDocuments({ code }));
  return (
    <ProjectRoom code={code} texts={texts} loaded={loaded}>
      {(found) => (
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
      )}
    </ProjectRoom>
  );
}
