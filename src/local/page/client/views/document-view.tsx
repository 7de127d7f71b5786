import { useOffice } from '../app/office.ts';

/** The document as paper, with the ways to take it along. */
export function DocumentView({ id }: { readonly id: string }) {
  const { overview, version } = useOffice();
  const document = overview.documents.find((file) => file.id === id);
  if (!document)
    return (
      <main class="view" id="main">
        <h1>There is no such document</h1>
        <p>It may have been put into the bin.</p>
      </main>
    );
  return (
    <main class="document" id="main">
      <header class="head">
        <h1>{document.name}</h1>
        <div class="bar">
          <a class="quiet button" href={`/download/${id}`} download>
            Download .docx
          </a>
          <a class="quiet button" href={`/paper/${id}`} target="_blank" rel="noopener">
            Open to print
          </a>
        </div>
      </header>
      <iframe
        key={version}
        src={`/paper/${id}`}
        title={document.name}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
      />
    </main>
  );
}
