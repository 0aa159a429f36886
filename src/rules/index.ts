import { executorsMissing } from "./executors-missing.ts";
import { executorsMissingSeparator } from "./executors-missing-separator.ts";
import { executorsUnknownAbbreviation } from "./executors-unknown-abbreviation.ts";
import { namesVariant } from "./names-variant.ts";
import { numberingDuplicate } from "./numbering-duplicate.ts";
import { numberingFormat } from "./numbering-format.ts";
import { numberingGap } from "./numbering-gap.ts";
import { numberingOutOfOrder } from "./numbering-out-of-order.ts";
import { numberingRestart } from "./numbering-restart.ts";
import { orderDateMalformed } from "./order-date-malformed.ts";
import { orderMissingDate } from "./order-missing-date.ts";
import { orderMissingNumber } from "./order-missing-number.ts";
import { orderMissingSignatory } from "./order-missing-signatory.ts";
import { orderMissingTitle } from "./order-missing-title.ts";
import { orderTitlePeriodMismatch } from "./order-title-period-mismatch.ts";
import { referenceMissingAppendix } from "./reference-missing-appendix.ts";
import { referenceOwnNumberMismatch } from "./reference-own-number-mismatch.ts";
import type { Rule } from "./rule.ts";
import { scheduleMissing } from "./schedule-missing.ts";
import { scheduleOutsidePeriod } from "./schedule-outside-period.ts";
import { scheduleTypo } from "./schedule-typo.ts";
import { scheduleUnparsed } from "./schedule-unparsed.ts";
import { scheduleYearAssumed } from "./schedule-year-assumed.ts";
import { tableCellMoved } from "./table-cell-moved.ts";
import { tableRaggedRow } from "./table-ragged-row.ts";
import { tableRowJoined } from "./table-row-joined.ts";
import { tableTruncated } from "./table-truncated.ts";
import { textEncoding } from "./text-encoding.ts";
import { textMarkup } from "./text-markup.ts";
import { textMixedScript } from "./text-mixed-script.ts";
import { textOcrNoise } from "./text-ocr-noise.ts";

/** Every rule, in the order of the list of ids. */
export const RULES: readonly Rule[] = [
  orderMissingNumber,
  orderMissingDate,
  orderMissingTitle,
  orderMissingSignatory,
  orderDateMalformed,
  orderTitlePeriodMismatch,
  referenceOwnNumberMismatch,
  referenceMissingAppendix,
  numberingDuplicate,
  numberingGap,
  numberingOutOfOrder,
  numberingRestart,
  numberingFormat,
  scheduleMissing,
  scheduleUnparsed,
  scheduleOutsidePeriod,
  scheduleYearAssumed,
  scheduleTypo,
  executorsMissing,
  executorsMissingSeparator,
  executorsUnknownAbbreviation,
  namesVariant,
  tableRowJoined,
  tableCellMoved,
  tableRaggedRow,
  tableTruncated,
  textMixedScript,
  textMarkup,
  textOcrNoise,
  textEncoding,
];
