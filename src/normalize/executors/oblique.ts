import type { ExecutorItem } from "../../model/types.ts";
import { officeForm } from "../names/offices.ts";
import { HEADS as BODY_FORMS } from "../organizations/nouns.ts";
import { isMinistry } from "./nouns.ts";
import type { Phrase } from "./phrase.ts";

/** «совместно с Ассоциацией учителей», «… с методистом»: what the first noun is, in whatever case. */
export function obliqueKind(phrase: Phrase): ExecutorItem["kind"] {
  const words = phrase.atoms.filter(({ kind }) => kind === "word");
  const noun = words.find(({ adjective, oblique }) => !adjective && !oblique)?.key ?? "";
  if (BODY_FORMS.get(noun) || isMinistry(noun)) return "organization";
  return officeForm(noun)?.cases.includes("ins") ? "position" : "group";
}

const INSTRUMENTAL = /(?:[оеыи]м|[оеё]й)(?= |$)/;

/** «совместно с Уваровой А.Б., Бобровой В.Г.», «с ИМЦ, СЮТ, методистом школы»: the case goes on over a list. */
export function staysOblique(before: Phrase, phrase: Phrase): boolean {
  if (phrase.kind === "person") return before.kind === "person" || INSTRUMENTAL.test(phrase.atoms[0]?.text ?? "");
  const listed = phrase.link === "comma" || phrase.link === "and";
  return listed && phrase.head === null;
}
