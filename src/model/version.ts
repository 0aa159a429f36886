/** Semver of the model contract. */
export const SCHEMA_VERSION = "1.0.0" as const;
