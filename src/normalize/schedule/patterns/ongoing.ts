import type { Match, Reader } from "../atom.ts";
import type { Pattern } from "../pattern.ts";
import { at } from "../token.ts";

/** All the time: «постоянно», «на постоянной основе», «в постоянном режиме». */
export const ongoing: Pattern = {
  name: "ongoing",
  begins: ["ongoing", "на", "в"],
  match({ tokens }: Reader, from: number): Match | undefined {
    const atom = { type: "ongoing" } as const;
    if (at(tokens, from).key === "ongoing") return { atom, end: from + 1 };
    const fits = at(tokens, from + 1).key === "ongoing-adjective" && at(tokens, from + 2).key === "basis";
    return fits ? { atom, end: from + 3 } : undefined;
  },
  reads: [
    ["постоянно", ["ongoing 2024-01-01/2024-12-31"]],
    ["Постоянн о", ["ongoing 2024-01-01/2024-12-31"]],
    ["П остоянно", ["ongoing 2024-01-01/2024-12-31"]],
    ["на постоянной основе", ["ongoing 2024-01-01/2024-12-31"]],
    ["систематически", ["ongoing 2024-01-01/2024-12-31"]],
    ["регулярно", ["ongoing 2024-01-01/2024-12-31"]],
    ["непрерывно", ["ongoing 2024-01-01/2024-12-31"]],
    ["круглогодично", ["ongoing 2024-01-01/2024-12-31"]],
    ["постоянно в течение учебного года", ["ongoing 2023-09-01/2024-08-31"], "school"],
    ["постоянно, 2022-2024 гг.", ["ongoing 2022-01-01/2024-12-31"], "years"],
    ["постоянно с 2024 года", ["ongoing 2024-01-01/2024-12-31"]],
    ["Постоянно Ноябрь-февраль 2024, 2025", ["ongoing 2024-01-01/2024-12-31", "2024-11/2025-02"]],
    ["в постоянном режиме", ["ongoing 2024-01-01/2024-12-31"]],
    ["постоянно, ежемесячно", ["ongoing 2024-01-01/2024-12-31", "R:FREQ=MONTHLY 2024-01-01/2024-12-31"]],
    ["постоянно, до 31.12.2024", ["ongoing 2024-01-01/2024-12-31"]],
    ["систематически в течение года", ["ongoing 2024-01-01/2024-12-31"]],
    ["Пocтoяннo", ["ongoing 2024-01-01/2024-12-31"]],
  ],
  refuses: ["постоянно действующий семинар", "на основе договора", "в режиме"],
};
