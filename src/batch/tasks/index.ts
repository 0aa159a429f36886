import type { Work } from "./work.ts";

/** Every kind of work that may be done in a thread of its own. */
export const WORKS = {
  parse: async () => (await import("./parse.ts")).parseWork,
  judge: async () => (await import("./judge.ts")).judgeWork,
  export: async () => (await import("./export.ts")).exportWork,
  answer: async () => (await import("./answer.ts")).answerWork,
} as const satisfies Record<string, () => Promise<Work>>;

export type WorkName = keyof typeof WORKS;
