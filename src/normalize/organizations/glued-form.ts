import { LEGAL_FORMS } from "../../lexicon/legal-forms.ts";

/** «МБОУСОШ», «МАОУ-СОШ»: types of schools that are printed at their legal form. */
const TYPED = /^([а-я]{3,6})(-?)(?:сош|соош|оош|нош|сш|ош|нш)$/;

/** Where the legal form ends in a word that prints a school's type at it, and where the type begins; null where it does not. */
export function gluedForm(form: string): { readonly form: number; readonly type: number } | null {
  if (form.length < 5 || Object.hasOwn(LEGAL_FORMS, form) || !TYPED.test(form)) return null;
  for (const type of ["соош", "сош", "оош", "нош", "сш", "ош", "нш"]) {
    if (!form.endsWith(type)) continue;
    const front = form.slice(0, form.length - type.length);
    const legal = front.endsWith("-") ? front.slice(0, -1) : front;
    if (Object.hasOwn(LEGAL_FORMS, legal)) return { form: legal.length, type: front.length };
  }
  return null;
}
