import { useEffect, useState } from 'preact/hooks';

const texts = { long: 'Still working. Google can take a few minutes.' };
const longAfter = 8_000;

/** Progress of a call whose length nobody knows; it says so when it takes long. */
export function Busy({ doing }: { readonly doing: string }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!doing) return;
    const timer = setTimeout(() => setLong(true), longAfter);
    return () => clearTimeout(timer);
  }, [doing]);
  if (!doing) return <div class="busy-space" />;
  return (
    <div class="busy">
      <progress aria-label={doing} />
      <p>{long ? `${doing} ${texts.long}` : doing}</p>
    </div>
  );
}
