import type { Rule } from "../../rules/rule.ts";

/** A rule that failed, as it is told. */
export interface RuleFault {
  readonly rule: string;
  readonly message: string;
  readonly stack?: string;
}

/** Notes the rules that fail over one input. */
export function faultNotes(): { readonly faults: readonly RuleFault[]; onFault: (rule: Rule, error: unknown) => void } {
  const faults: RuleFault[] = [];
  const onFault = ({ id }: Rule, error: unknown): void => {
    const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
    faults.push({ rule: id, message, ...(stack === undefined ? {} : { stack }) });
  };
  return { faults, onFault };
}
