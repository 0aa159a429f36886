/** How a report colours its words; a terminal without colour gives back what it gets. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
}

const same = (text: string): string => text;
export const PLAIN: Paint = { strong: same, faint: same, error: same, warning: same, info: same };
