import { type GoogleClass, googleTypes } from './google-types.ts';

/** What Google's own types say of a member: a method or property, an enumeration with its names, or nothing. */
export type GoogleMember =
  | { readonly kind: 'method' }
  | { readonly kind: 'enumeration'; readonly name: string };

/**
 * Tells "not imitated" from "does not exist". Of the classes that share a name, the one meant is the one that has most
 * of the members given.
 */
export function googleMember(
  className: string,
  given: readonly string[],
  member: string,
): GoogleMember | undefined {
  const { classes } = googleTypes();
  const [found] = [...(classes.get(className) ?? [])].sort(
    (one, other) => shared(other, given) - shared(one, given),
  );
  return found && memberOf(found, member);
}

function memberOf(found: GoogleClass, member: string): GoogleMember | undefined {
  const enumeration = found.enumerations.get(member);
  if (enumeration !== undefined) return { kind: 'enumeration', name: enumeration };
  if (found.members.has(member)) return { kind: 'method' };
  for (const parent of found.parents) {
    for (const inherited of googleTypes().classes.get(parent.split('.').pop() ?? '') ?? []) {
      const there = memberOf(inherited, member);
      if (there) return there;
    }
  }
  return undefined;
}

const shared = ({ members }: GoogleClass, given: readonly string[]): number =>
  given.filter((name) => members.has(name)).length;
