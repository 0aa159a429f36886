import { isSameIssuer } from "../reference/issuers.ts";
import type { Digest } from "./digest.ts";
import type { AcrossFinding } from "./finding.ts";

const key = ({ number, date }: Digest): string | null =>
  number === null || date === null ? null : `${number.toLowerCase().replace(/\s/gu, "")} ${date}`;

/** Two offices may number alike: only issuers that may be one make the second document a double. */
function mayBeOne(a: string | null, b: string | null): boolean {
  return a === null || b === null || isSameIssuer(a, b) || isSameIssuer(b, a);
}

/** Documents that carry the number and date of an earlier one. */
export function duplicateNumbers(digests: readonly Digest[]): AcrossFinding[] {
  const seen = new Map<string, number[]>();
  const out: AcrossFinding[] = [];
  for (const [where, digest] of digests.entries()) {
    const own = key(digest);
    if (own === null || !digest.numberSpan) continue;
    const before = seen.get(own) ?? [];
    const first = before.find((index) => mayBeOne(digests[index]?.issuer ?? null, digest.issuer));
    const span = first === undefined ? null : digests[first]?.numberSpan;
    if (first !== undefined && span) {
      const values = { number: digest.number ?? "", date: digest.date ?? "" };
      out.push({
        rule: "batch/duplicate-number",
        where,
        span: digest.numberSpan,
        values,
        other: { where: first, span },
      });
    }
    seen.set(own, [...before, where]);
  }
  return out;
}
