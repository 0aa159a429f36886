export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Every rule and the severity that it has unless a configuration says otherwise. */
export const RULE_SEVERITIES = {
  "order/missing-number": "error",
  "order/missing-date": "error",
  "order/missing-title": "error",
  "order/missing-signatory": "error",
  "order/date-malformed": "warning",
  "order/title-period-mismatch": "warning",
  "reference/own-number-mismatch": "error",
  "reference/missing-appendix": "warning",
  "numbering/duplicate": "error",
  "numbering/gap": "warning",
  "numbering/out-of-order": "warning",
  "numbering/restart": "info",
  "numbering/format": "info",
  "schedule/missing": "error",
  "schedule/unparsed": "error",
  "schedule/outside-period": "warning",
  "schedule/year-assumed": "info",
  "schedule/typo": "warning",
  "executors/missing": "error",
  "executors/missing-separator": "warning",
  "executors/unknown-abbreviation": "info",
  "names/variant": "warning",
  "table/row-joined": "info",
  "table/cell-moved": "warning",
  "table/ragged-row": "warning",
  "table/truncated": "warning",
  "text/mixed-script": "warning",
  "text/markup": "info",
  "text/ocr-noise": "warning",
  "text/encoding": "warning",
} as const satisfies Record<string, Severity>;

export type RuleId = keyof typeof RULE_SEVERITIES;
export const RULE_IDS = Object.keys(RULE_SEVERITIES) as RuleId[];
