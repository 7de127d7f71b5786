const texts = { title: 'To be mended' };

/** What was typed into the tabs and cannot be used, with its place. */
export function Mend({ problems }: { readonly problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <section>
      <h2>{texts.title}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem} dir="auto">
            {problem}
          </li>
        ))}
      </ul>
    </section>
  );
}
