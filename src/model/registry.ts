import * as z from "zod";

const text = z.string().min(1);
/** ИНН: 10 digits of a body, 12 of a person. */
export const INN = /^\d{10}(?:\d{2})?$/;
/** ОГРН: 13 digits, ОГРНИП: 15. */
export const OGRN = /^\d{13}(?:\d{2})?$/;
const inn = z.string().regex(INN);
const ogrn = z.string().regex(OGRN);

/** A body as a registry of the user's knows it. */
export const registryOrganizationSchema = z.strictObject({
  name: text.describe("The official name"),
  aliases: z.array(text).optional().describe("Other prints that mean the body"),
  inn: inn.optional().describe("ИНН"),
  ogrn: ogrn.optional().describe("ОГРН"),
  region: text.optional().describe("The subject of the Federation; an entry of another region is not matched"),
});

/** The file behind `--registry`: official names, aliases and identifiers that the documents do not print. */
export const registrySchema = z
  .strictObject({ organizations: z.array(registryOrganizationSchema) })
  .describe("Official names and identifiers of bodies, for shnor parse --registry");
