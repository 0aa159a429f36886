/** What a hand-made gold file says a document holds: a subset of the model in short forms. */
export interface Gold {
  readonly document: string;
  readonly order?: GoldOrder | null;
  readonly passport?: { readonly fields: readonly GoldField[] } | null;
  readonly roadmaps?: readonly GoldRoadmap[];
  readonly rosters?: readonly { readonly members: readonly GoldMember[] }[];
  readonly tables?: readonly { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }[];
  readonly persons?: readonly string[];
  /** Each list: prints that are one body. */
  readonly organizations?: readonly (readonly string[])[];
  /** Each list: prints that look alike and are different bodies. */
  readonly distinctOrganizations?: readonly (readonly string[])[];
  readonly diagnostics?: readonly GoldFinding[];
  readonly falseAlarms?: readonly GoldFinding[];
}

export interface GoldOrder {
  readonly basis?: readonly { readonly number?: string | null; readonly date?: string | null }[];
  readonly clauses?: readonly {
    readonly number: string;
    readonly starts: string;
    readonly deadlines?: readonly string[];
  }[];
  readonly signatory?: Readonly<Record<string, string | null>> | null;
  readonly drafter?: Readonly<Record<string, string | null>> | null;
  /** The fields of one value: kind, issuer, region, place, number, date, title. */
  readonly [field: string]: unknown;
}

export interface GoldField {
  readonly label: string;
  readonly starts?: string;
  readonly count?: number;
}

export interface GoldRoadmap {
  readonly title?: string | null;
  readonly period?: { readonly start: string; readonly end: string } | null;
  readonly columns?: readonly string[];
  readonly sections?: readonly { readonly number: string; readonly title: string }[];
  readonly activities: readonly GoldActivity[];
}

export interface GoldActivity {
  readonly number: string;
  readonly title: string;
  readonly label?: string | null;
  readonly section?: string | null;
  readonly parent?: string | null;
  /** Items in short: `2023-03/2023-04`, `R:FREQ=MONTHLY atLeast`, `ongoing 2023-01-01/2023-12-31`, `by-plan`. */
  readonly schedule?: readonly string[];
  /** Executors in short: `name`, `name | position or role`, `name > member; member`. */
  readonly executors?: readonly string[];
  readonly indicator?: string | null;
  readonly result?: string | null;
  readonly completion?: string | null;
  readonly inherited?: boolean;
}

export interface GoldMember {
  readonly name?: string | null;
  readonly position?: string | null;
  readonly role?: string | null;
}

export interface GoldFinding {
  readonly rule: string;
  readonly line?: number;
}
