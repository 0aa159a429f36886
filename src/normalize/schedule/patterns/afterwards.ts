import type { Match, Reader } from "../atom.ts";
import type { Pattern } from "../pattern.ts";
import { at } from "../token.ts";

/** What parts one term from the next: «далее», «затем», «в дальнейшем», «с последующим …». */
export const afterwards: Pattern = {
  name: "afterwards",
  begins: ["afterwards", "в"],
  match({ tokens }: Reader, from: number): Match | undefined {
    const atom = { type: "afterwards" } as const;
    if (at(tokens, from).key === "afterwards") return { atom, end: from + 1 };
    return at(tokens, from + 1).text === "дальнейшем" ? { atom, end: from + 2 } : undefined;
  },
  reads: [
    ["затем ежемесячно", ["R:FREQ=MONTHLY 2024-01-01/2024-12-31"]],
    ["далее по мере необходимости", ["on-demand"]],
    ["в дальнейшем – постоянно", ["ongoing 2024-01-01/2024-12-31"]],
    ["март 2024 и далее", ["2024-03/.."]],
    ["6.06.2024 и далее", ["2024-06-06/.."]],
    ["2024 г. и далее", ["2024/.."]],
    ["июнь, далее ежемесячно", ["2024-06", "R:FREQ=MONTHLY 2024-01-01/2024-12-31"]],
    ["с 6 июня по 9 июня и далее", ["2024-06-06/2024-06-09"]],
    ["6 июня и долее ежемесячно", ["2024-06-06", "R:FREQ=MONTHLY 2024-01-01/2024-12-31"]],
    ["6 июня и повторно 9 июня", ["2024-06-06", "2024-06-09"]],
  ],
  refuses: ["дальше", "в дальнейший путь"],
};
