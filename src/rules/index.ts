import { batchCopiedPlan } from "./batch-copied-plan.ts";
import { batchDuplicateNumber } from "./batch-duplicate-number.ts";
import { batchMissingDocument } from "./batch-missing-document.ts";
import { batchNameVariant } from "./batch-name-variant.ts";
import { executorsMissing } from "./executors-missing.ts";
import { executorsMissingSeparator } from "./executors-missing-separator.ts";
import { executorsUnknownAbbreviation } from "./executors-unknown-abbreviation.ts";
import { executorsUnlistedPerson } from "./executors-unlisted-person.ts";
import { inputUnreadable } from "./input-unreadable.ts";
import { modelDanglingReference } from "./model-dangling-reference.ts";
import { modelInvalid } from "./model-invalid.ts";
import { namesVariant } from "./names-variant.ts";
import { numberingDuplicate } from "./numbering-duplicate.ts";
import { numberingFormat } from "./numbering-format.ts";
import { numberingGap } from "./numbering-gap.ts";
import { numberingOutOfOrder } from "./numbering-out-of-order.ts";
import { numberingRestart } from "./numbering-restart.ts";
import { orderDateMalformed } from "./order-date-malformed.ts";
import { orderDateOutsidePlan } from "./order-date-outside-plan.ts";
import { orderDeadlineBeforeDate } from "./order-deadline-before-date.ts";
import { orderDeadlineOutsidePeriod } from "./order-deadline-outside-period.ts";
import { orderMissingControl } from "./order-missing-control.ts";
import { orderMissingDate } from "./order-missing-date.ts";
import { orderMissingNumber } from "./order-missing-number.ts";
import { orderMissingSignatory } from "./order-missing-signatory.ts";
import { orderMissingTitle } from "./order-missing-title.ts";
import { orderSignatoryMismatch } from "./order-signatory-mismatch.ts";
import { orderTitlePeriodMismatch } from "./order-title-period-mismatch.ts";
import { passportPeriodMismatch } from "./passport-period-mismatch.ts";
import { planDuplicateActivity } from "./plan-duplicate-activity.ts";
import { planEmptySection } from "./plan-empty-section.ts";
import { planMissingResult } from "./plan-missing-result.ts";
import { planMissingTitle } from "./plan-missing-title.ts";
import { referenceDuplicateAppendix } from "./reference-duplicate-appendix.ts";
import { referenceLaterAct } from "./reference-later-act.ts";
import { referenceMissingAppendix } from "./reference-missing-appendix.ts";
import { referenceOwnNumberMismatch } from "./reference-own-number-mismatch.ts";
import { referenceUnmentionedAppendix } from "./reference-unmentioned-appendix.ts";
import { rosterDuplicateMember } from "./roster-duplicate-member.ts";
import { rosterMissingHead } from "./roster-missing-head.ts";
import { rosterMissingPosition } from "./roster-missing-position.ts";
import type { Rule } from "./rule.ts";
import { scheduleBeforeOrder } from "./schedule-before-order.ts";
import { scheduleEndBeforeStart } from "./schedule-end-before-start.ts";
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
  orderDateOutsidePlan,
  orderDeadlineBeforeDate,
  orderDeadlineOutsidePeriod,
  orderSignatoryMismatch,
  orderMissingControl,
  referenceOwnNumberMismatch,
  referenceMissingAppendix,
  referenceUnmentionedAppendix,
  referenceDuplicateAppendix,
  referenceLaterAct,
  numberingDuplicate,
  numberingGap,
  numberingOutOfOrder,
  numberingRestart,
  numberingFormat,
  scheduleMissing,
  scheduleUnparsed,
  scheduleOutsidePeriod,
  scheduleEndBeforeStart,
  scheduleBeforeOrder,
  scheduleYearAssumed,
  scheduleTypo,
  executorsMissing,
  executorsMissingSeparator,
  executorsUnknownAbbreviation,
  executorsUnlistedPerson,
  namesVariant,
  planMissingTitle,
  planMissingResult,
  planEmptySection,
  planDuplicateActivity,
  passportPeriodMismatch,
  rosterMissingHead,
  rosterMissingPosition,
  rosterDuplicateMember,
  tableRowJoined,
  tableCellMoved,
  tableRaggedRow,
  tableTruncated,
  textMixedScript,
  textMarkup,
  textOcrNoise,
  textEncoding,
  modelInvalid,
  modelDanglingReference,
  inputUnreadable,
  batchDuplicateNumber,
  batchCopiedPlan,
  batchNameVariant,
  batchMissingDocument,
];
