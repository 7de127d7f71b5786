/**
 * A Doc holds 1.02 million characters (support.google.com/drive/answer/37603), and a telephone gives up long before. So
 * a pack is cut between applications: at most so many of them, and so many characters, in one document.
 */
const mostApplications = 50;
const mostCharacters = 400_000;

/** Cuts a list into parts, in order; `lengthOf` gives characters. */
export function packParts<Each>(reading: readonly Each[], lengthOf: (each: Each) => number): Each[][] {
  const parts: Each[][] = [];
  let length = 0;
  for (const each of reading) {
    const more = lengthOf(each);
    const last = parts[parts.length - 1];
    if (last && last.length < mostApplications && length + more <= mostCharacters) {
      last.push(each);
      length += more;
    } else {
      parts.push([each]);
      length = more;
    }
  }
  return parts;
}
