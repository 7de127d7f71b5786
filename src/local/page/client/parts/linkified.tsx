import { localLink } from '../../server/local-link.ts';

const address = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/g;

/** Plain text whose http and https addresses can be followed. */
export function Linkified({ text }: { readonly text: string }) {
  const links = [...text.matchAll(address)];
  let end = 0;
  const parts = links.flatMap((found) => {
    const before = text.slice(end, found.index);
    end = found.index + found[0].length;
    const href = localLink(found[0]);
    const isLocal = href.startsWith('/');
    return [
      before,
      <a key={found.index} href={href} {...(isLocal ? {} : { target: '_blank', rel: 'noreferrer' })}>
        {found[0]}
      </a>,
    ];
  });
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  );
}
