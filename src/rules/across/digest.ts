import type { Document, Span } from "../../model/types.ts";
import { detached, fingerprint } from "../../text/detached.ts";
import { wordsOf } from "../../text/words.ts";
import { fieldSpan } from "../order/header.ts";

/** A name as one document prints it, with the first place of it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly span: Span;
}

export interface NamedPerson extends Named {
  readonly surname: string;
  /** The initials of given name and patronymic, folded; "" where one is not known. */
  readonly initials: string;
  readonly posts: readonly string[];
}

/** A plan as far as copies are concerned: what its activities say, without numbers and order. */
export interface PlanDigest {
  readonly span: Span;
  /** Each once. */
  readonly works: readonly number[];
}

/** What is kept of a document while the others of the run are read: small, so that a folder of thousands fits. */
export interface Digest {
  readonly sha256: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly numberSpan: Span | null;
  readonly plans: readonly PlanDigest[];
  readonly persons: readonly NamedPerson[];
  readonly bodies: readonly Named[];
  /** Where the document says whose it is: issuer, place, titles, the file's name. */
  readonly owners: readonly string[];
}

const SHORTEST = 13;
const NOWHERE: Span = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };

/** Years and numbers of schools do not make a copied activity another one. */
function workKey(title: string): number[] {
  const text = wordsOf(title)
    .filter((word) => /\p{L}/u.test(word))
    .join(" ");
  return text.length < SHORTEST ? [] : [fingerprint(text)];
}

function personDigest({
  id,
  name,
  surname,
  givenName,
  patronymic,
  positions,
  mentions,
}: Document["persons"][number]): NamedPerson {
  const initial = (part: string | null): string => (part ?? "").slice(0, 1).toLowerCase();
  const initials = givenName && patronymic ? initial(givenName) + initial(patronymic) : "";
  const posts = positions.map((position) => wordsOf(position).join(" "));
  return {
    id,
    name: detached(name),
    surname: surname.toLowerCase().replaceAll("ё", "е"),
    initials,
    posts,
    span: mentions[0] ?? NOWHERE,
  };
}

export function digestOf({ source, order, roadmaps, passport, persons, organizations }: Document): Digest {
  const plans = roadmaps.map(({ span, activities }) => ({
    span,
    works: [...new Set(activities.flatMap((activity) => workKey(activity.title)))],
  }));
  const owners = [
    order?.issuer,
    order?.place,
    order?.region,
    order?.title,
    passport?.title,
    order?.signatory?.position,
    ...roadmaps.map((roadmap) => roadmap.title),
    source.name.split(/[\\/]/).at(-1),
  ];
  return {
    sha256: source.sha256,
    number: order?.number ? detached(order.number) : null,
    date: order?.date ?? null,
    issuer: order?.issuer ? detached(order.issuer) : null,
    numberSpan: order ? fieldSpan(order, "number") : null,
    plans,
    persons: persons.map(personDigest),
    bodies: organizations.map(({ id, name, mentions }) => ({ id, name: detached(name), span: mentions[0] ?? NOWHERE })),
    owners: owners.flatMap((text) => (text ? [detached(text)] : [])),
  };
}
