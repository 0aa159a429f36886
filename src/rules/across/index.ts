import { copiedPlans } from "./copied-plans.ts";
import type { Digest } from "./digest.ts";
import { duplicateNumbers } from "./duplicate-numbers.ts";
import { type Expected, missingDocuments } from "./expected.ts";
import type { AcrossFinding } from "./finding.ts";
import { nameVariants } from "./name-variants.ts";

export { type Digest, digestOf } from "./digest.ts";
export { type Expected, readExpected } from "./expected.ts";
export type { AcrossFinding } from "./finding.ts";

/** What the documents of a run show only together. */
export function findAcross(digests: readonly Digest[], expected: readonly Expected[]): AcrossFinding[] {
  const doubles = duplicateNumbers(digests);
  const pairs = new Set(doubles.map(({ other, where }) => `${other?.where} ${where}`));
  return [...doubles, ...copiedPlans(digests, pairs), ...nameVariants(digests), ...missingDocuments(digests, expected)];
}
