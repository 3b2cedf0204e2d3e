import { checkWording as wording } from '../german/wording/check.ts';
import { type ArticleId, isArticleId } from '../record/identifiers.ts';
import { errorAt, type Message, type Place } from '../record/message.ts';
import { readEdtf } from '../parse/edtf.ts';
import type { ParsedArticle } from '../parse/parse-article.ts';

/** Where articles lie of which not even the year is known. */
const undatedFolder = 'ohne-jahr';

const named = /^(?:(?<day>\d{4}-\d{2}-\d{2})-)?(?<id>.*)\.md$/;

/** The id an article file declares, even when other things in it are wrong. */
export const declaredId = ({ valueAt }: ParsedArticle): ArticleId | undefined => {
  const id = valueAt(['id']);
  return typeof id === 'string' && isArticleId(id) ? id : undefined;
};

/** Undefined when the file has a date that cannot be read, or none but faults: nothing is said of its place. */
const declaredDay = (parsed: ParsedArticle): { readonly day: string | undefined } | undefined => {
  if (parsed.article !== undefined) return { day: parsed.article.publication?.date.earliest };
  const published = parsed.valueAt(['published']);
  if (typeof published !== 'string') return undefined;
  const reading = readEdtf(published);
  return 'date' in reading ? { day: reading.date.earliest } : undefined;
};

/** An article lies at `<year>/<earliest day>-<id>.md`, without a known day at `ohne-jahr/<id>.md`. */
export const checkFileName = (parsed: ParsedArticle): readonly Message[] => {
  const id = declaredId(parsed);
  const declared = declaredDay(parsed);
  if (id === undefined || declared === undefined) return [];
  const { day } = declared;
  const [folder = '', file = ''] = parsed.path.split('/');
  const found = named.exec(file)?.groups;
  const expectedFolder = day?.slice(0, 4) ?? undatedFolder;
  const expectedFile = day === undefined ? `${id}.md` : `${day}-${id}.md`;
  const ofDate = (): Place => parsed.placeOf(day === undefined ? ['id'] : ['published']);
  const messages: Message[] = [];
  if (folder !== expectedFolder) {
    messages.push(errorAt(ofDate(), 'wrong-folder', wording.wrongFolder(folder, expectedFolder)));
  }
  if (found?.['day'] !== day) {
    messages.push(errorAt(ofDate(), 'date-not-in-file-name', wording.dateNotInFileName(expectedFile)));
  }
  if (found?.['id'] !== id) {
    messages.push(
      errorAt(parsed.placeOf(['id']), 'id-not-in-file-name', wording.idNotInFileName(id, expectedFile)),
    );
  }
  return messages;
};
