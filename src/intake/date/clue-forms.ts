import { fixedFeasts, movableFeasts } from '../../german/feasts.ts';
import { monthForms } from '../../german/month-forms.ts';
import { monthNames } from '../../german/months.ts';
import { weekdayForms } from '../../german/weekdays.ts';
import { alternatives } from '../alternatives.ts';

const month = alternatives(monthForms.flat());
const monthName = alternatives(monthNames);
const weekday = alternatives(weekdayForms.flatMap((forms) => forms.filter((form) => !form.endsWith('.'))));
const feastNames = [...movableFeasts, ...fixedFeasts].flatMap(({ words }) => words);

/** What words about time look like; each group is named in the reader that uses it. */
export const clueForms = {
  day: new RegExp(
    String.raw`(?:(${weekday})\p{Ll}*,?\s\(?(?:den\s|dem\s|der\s)?)?(?<!\d)(\d{1,2})\.\s?(?:(${month})(?!\p{L})|(1[0-2]|0?[1-9])\.)(?:\s?(\d{4}))?(?!\d)`,
    'gu',
  ),
  year: /(?<![\d.,/-])((?:19|20)\d{2})(?![\d]|[.,]\d|\s?(?:Euro|Dollar|Meter|Kilometer|Menschen|Personen|Einwohner|Mann|Soldaten|Uhr|Tonnen|Stellen|Prozent|Mark|Franken))/gu,
  weekday: new RegExp(String.raw`(?<!\p{L})(?:${weekday})(?!\p{L})`, 'gu'),
  feast: new RegExp(
    String.raw`(?<=(?:am|an|zu|beim|zum|über|vom|im|der)\s)(${alternatives(feastNames)})(?:s?zug(?:es)?|s?umzug|s?nacht|swochenende)?(?!\p{L})`,
    'gu',
  ),
  monthReached: new RegExp(
    String.raw`(?:seit|im|seit Anfang|Anfang|Mitte|Ende|seit Mitte|seit Ende|bis|und)\s(${monthName})(?!\p{L}|\s\d{4})`,
    'gu',
  ),
  lastYear: /(?:vergangene[nms]?|vorige[nms]?|letzte[nms]?)\s(?:Jahr(?:e?s)?)[\s(,]+((?:19|20)\d{2})/gu,
  thisYear: /(?:diese[sm]\sJahr(?:e?s)?|heuer)[\s(,]+((?:19|20)\d{2})/gu,
} as const;
