import {
  CLASS_ADJECTIVES,
  FIELD_STEMS,
  FIELDS_AFTER_PO,
  LEGAL_FORM_STEMS,
  LEGAL_TAIL_STEMS,
  SCHOOL_ADJECTIVES,
} from "../../lexicon/governance-fields.ts";
import { PLACE_ADJECTIVES, PLACE_MARKERS, PLACE_NOUNS } from "../../lexicon/places.ts";
import { POSITIONS } from "../../lexicon/positions.ts";
import { CAPITAL } from "../../text/letters.ts";
import { remembering } from "../../text/remember.ts";
import { fold } from "../../text/words.ts";
import { HEADS, type Head, isLegalForm, schoolType } from "./nouns.ts";
import { beginnings, beginsWithAny, isAdjective, stemOf } from "./stems.ts";

/** What the tables know of a word as printed; computed once a print. */
export interface Word {
  readonly form: string;
  readonly stem: string;
  /** Begins with a capital letter */
  readonly capital: boolean;
  /** All letters are capitals, two at least (a small «и» between them allowed: «МОиН») */
  readonly caps: boolean;
  readonly adjective: boolean;
  readonly head: Head | undefined;
  readonly school: { readonly type: string; readonly initial: string } | undefined;
  /** «МБОУ» */
  readonly legal: boolean;
  /** A word of a legal form written out */
  readonly legalStem: boolean;
  readonly legalTail: boolean;
  readonly field: boolean;
  /** May follow «по» in a body's name */
  readonly fieldAfterPo: boolean;
  readonly classAdjective: boolean;
  readonly schoolAdjective: boolean;
  readonly placeNoun: string | undefined;
  readonly placeAdjective: boolean;
  readonly placeMarker: boolean;
  /** Who holds an office */
  readonly holder: boolean;
  /** A body's name may begin or have its head here */
  readonly anchor: boolean;
}

const LEGAL_STEMS = beginnings(LEGAL_FORM_STEMS);
const LEGAL_TAILS = beginnings(LEGAL_TAIL_STEMS);
const FIELDS = beginnings(FIELD_STEMS);
const AFTER_PO = beginnings(FIELDS_AFTER_PO);
const CLASSES = beginnings(CLASS_ADJECTIVES);
const SCHOOLS = beginnings(SCHOOL_ADJECTIVES);
const ADJECTIVES: ReadonlySet<string> = new Set(PLACE_ADJECTIVES);
const MARKERS: ReadonlySet<string> = new Set(PLACE_MARKERS);

const CAPS = new RegExp(`^(?=.*[${CAPITAL}].*[${CAPITAL}])[${CAPITAL}и-]+$`);
/** «информационный раздел»: a nominative behind a name begins the next words */
const NOMINATIVE = /(?:[нвк]ый|ский|[нвк]ая|[нвк]ое|[нк]ые|ские)$/;

/** «направить в Министерство информацию»: an accusative behind a name is no field of it */
const ACCUSATIVE = /(?:[цс]ию|ую)$/;

/** «методист», «руководители»: who holds an office is no field of a body. */
const HOLDERS: ReadonlySet<string> = new Set(
  POSITIONS.flatMap(({ one, of, many }) => (many === of ? [one] : [one, many])),
);

/** «Заведующему муниципальным учреждением»: who leads the body, no adjective of its name */
const LEADER = /^(?:заведующ|исполняющ)/;

function describe(print: string): Word {
  const text = print.replace(/\s+/g, "");
  const form = fold(text);
  const first = text[0] as string;
  const capital = first !== first.toLowerCase();
  const caps = capital && text.length > 1 && CAPS.test(text);
  const head = HEADS.get(form);
  const school = schoolType(form, caps);
  const legal = isLegalForm(form, caps);
  const legalStem = beginsWithAny(form, LEGAL_STEMS);
  const adjective = isAdjective(form) && !LEADER.test(form);
  // «по делам школ»: schools in the plural are a field, in the singular a body
  const field = head === undefined ? beginsWithAny(form, FIELDS) : (head.plural ?? false);
  return {
    form,
    stem: stemOf(form),
    capital,
    caps,
    adjective,
    head,
    school,
    legal,
    legalStem,
    legalTail: beginsWithAny(form, LEGAL_TAILS),
    field: field && !NOMINATIVE.test(form) && !ACCUSATIVE.test(form) && !HOLDERS.has(form),
    fieldAfterPo: beginsWithAny(form, AFTER_PO),
    classAdjective: beginsWithAny(form, CLASSES),
    schoolAdjective: beginsWithAny(form, SCHOOLS),
    placeNoun: Object.hasOwn(PLACE_NOUNS, form) ? PLACE_NOUNS[form] : undefined,
    placeAdjective: ADJECTIVES.has(form),
    placeMarker: MARKERS.has(form),
    holder: HOLDERS.has(form),
    anchor: head !== undefined || school !== undefined || legal || legalStem || caps || (capital && adjective),
  };
}

/** The description of a word; prints recur. */
export const wordOf: (print: string) => Word = remembering(describe, { most: 20_000 });

/** Whether a word that is no field in the genitive still begins like one («методический совет»). */
export function beginsLikeField(word: Word): boolean {
  return word.field || beginsWithAny(word.form, FIELDS);
}
