/** First parts of compounds that keep their hyphen at a line's end: «научно-», «медико-»; folded. */
const COMBINING = new Set(
  "научно учебно медико психолого социально информационно организационно нормативно методико историко физико материально культурно практико проблемно контрольно оценочно экспертно аналитико индивидуально общественно государственно духовно нравственно военно северо юго восточно западно лечебно спортивно физкультурно художественно эстетико воспитательно консультативно просветительско профилактико коррекционно личностно предметно деятельностно компетентностно ресурсно административно хозяйственно финансово технико технологически экономико правовое нормативно правово информационно кадрово программно проектно исследовательски образовательно развивающе диагностико мотивационно творческо гражданско патриотически естественно гуманитарно математико химико биолого педагогико учебно методически школа педагог учитель врач логопед мастер семинар онлайн веб интернет видео фото медиа пресс конференц экспресс вице экс план кейс квест тренинг пилот тьютор урок консультант совещание круглый научно-практическ театр кружок клуб студия ансамбль музей эколого геолого зоолого географо биолого историко физико техно политико жизненно активно системно сетево дистанционно очно заочно муниципально региональн".split(
    " ",
  ),
);

/** What follows the hyphen of a compound noun, whatever its case: «школ-интернатов», «учителей-предметников». */
const SECOND_HALVES =
  /^(?:интернат|психолог|логопед|дефектолог|организатор|предметник|наставник|библиотекар)[а-я]{0,4}$/u;
/** What schools and people are to each other, as a second half behind a word of its own: «школы-партнёры», «ОО-участниц». */
const RELATIONS =
  /^(?:партнер|участник|участниц|победител|победительниц|призер|лидер|консультант|куратор|координатор|новатор|методист|эксперт|стажер|тьютор|волонтер)(?:[аыуе]|[аоы]м|[ая]ми|[ая]х|ов|[ия]|ей|ям|ем|ь)?$/;
const SHORTEST_RELATED = 4;
/** First parts of names of places and streets: «Верх-Тавринская», «Усть-Курская». */
const PLACE_HEADS =
  /^(?:верх|усть|нов|стар|мал|больш|санкт|горн|камень|спас|русск|красн|нижн|верхн|средн|север|южн|западн|восточн|кара|гусь|йошкар|улан|соль|буй)[оей]?$/;

/** Ends of cut words that look like second halves: «ответственно- стью». */
const NO_HALF = /^ст(?:ь|и|ью|ей|ям|ями|ях)$/u;

/** Whether «head-» and «tail» are two halves of a compound rather than of one cut word. */
export function isCompound(head: string, tail: string): boolean {
  const second = tail.toLowerCase().replaceAll("ё", "е");
  if (SECOND_HALVES.test(second) || (head.length >= SHORTEST_RELATED && RELATIONS.test(second))) return true;
  return isCombining(head) && second.length > 4 && !NO_HALF.test(second);
}

/** «Верх-», «Усть-», «Нижне-»: whether a capitalized word goes on in another behind a hyphen. */
export const beginsPlace = (word: string): boolean => PLACE_HEADS.test(word.toLowerCase());

/** Whether a word before a line's hyphen is the first part of a compound rather than a syllable. */
export function isCombining(word: string): boolean {
  const key = word.toLowerCase().replaceAll("ё", "е");
  return COMBINING.has(key) || (key.length > 6 && /(?:[бвгджзклмнпрстхцчшщь]но|ско|сто)$/u.test(key));
}

/** «директора школ – участниц проекта», «руководители ОО – участников проекта» */
export const SCHOOLS_OF =
  /^(?:школ|организаций|учреждений|лицеев|гимназий|садов|ОО|ОУ|МОУ|МО|СОШ|ШНОР|муниципалитетов)$/;
/** Which of them: a word in the genitive behind the dash. */
export const WHICH_SCHOOLS =
  /^(?:участниц|участников|парт?н[её]ров|наставник(?:ов|ц)|лидеров|консультантов|победител|призёр|призер|получател)/;
