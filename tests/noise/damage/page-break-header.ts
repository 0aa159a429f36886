import { BLANK } from "../sheet.ts";
import { breakRows, headerOf } from "./cut.ts";
import type { Damage } from "./damage.ts";

export const pageBreakHeader: Damage = {
  name: "page-break-header",
  source: "a page ends inside a row and the next one repeats the header of the table",
  apply(sheet, dice) {
    const header = headerOf(sheet);
    return header
      ? breakRows(
          sheet,
          dice,
          (pieces) => pieces,
          () => [BLANK, header],
        )
      : null;
  },
};
