/** Places in both lists, the most that have the same names in the same order; '' matches nothing. */
export function commonOrder(
  one: readonly string[],
  other: readonly string[],
): readonly (readonly [number, number])[] {
  const isSame = (place: number, otherPlace: number): boolean =>
    one[place] !== '' && one[place] === other[otherPlace];
  let start = 0;
  while (start < one.length && start < other.length && isSame(start, start)) start += 1;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && isSame(end - 1, otherEnd - 1)) {
    end -= 1;
    otherEnd -= 1;
  }
  const pairs: (readonly [number, number])[] = [];
  for (let place = 0; place < start; place += 1) pairs.push([place, place]);
  pairs.push(...longest(start, end, otherEnd, isSame));
  for (let place = end; place < one.length; place += 1) pairs.push([place, place - end + otherEnd]);
  return pairs;
}

/** Longest common subsequence of the middles; `best` counts from a place to the end. */
function longest(
  start: number,
  end: number,
  otherEnd: number,
  isSame: (place: number, otherPlace: number) => boolean,
): (readonly [number, number])[] {
  const width = otherEnd - start + 1;
  if (end === start || width === 1) return [];
  const best = new Uint16Array((end - start + 1) * width);
  const at = (place: number, otherPlace: number): number =>
    best[(place - start) * width + otherPlace - start] ?? 0;
  for (let place = end - 1; place >= start; place -= 1)
    for (let otherPlace = otherEnd - 1; otherPlace >= start; otherPlace -= 1)
      best[(place - start) * width + otherPlace - start] = isSame(place, otherPlace)
        ? at(place + 1, otherPlace + 1) + 1
        : Math.max(at(place + 1, otherPlace), at(place, otherPlace + 1));
  const pairs: (readonly [number, number])[] = [];
  let [place, otherPlace] = [start, start];
  while (place < end && otherPlace < otherEnd) {
    if (isSame(place, otherPlace)) {
      pairs.push([place, otherPlace]);
      place += 1;
      otherPlace += 1;
    } else if (at(place + 1, otherPlace) >= at(place, otherPlace + 1)) place += 1;
    else otherPlace += 1;
  }
  return pairs;
}
