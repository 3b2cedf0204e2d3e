/** A word with a suspended hyphen, and the later one whose end it shares: „Patent- und Markenamt“. */
const suspended =
  /(\p{L}{2,})[-‐‑](?=(?:\s*,\s*\p{L}+[-‐‑])*,?\s+(?:und|oder|sowie|bis|bzw\.|beziehungsweise|wie)\s+(?:\p{Ll}+\s+){0,2}?(?:\p{L}+[-‐‑]\s*)?(\p{L}{4,}))/gu;

const joint = /(?:es|en|er|e?ns|[sne])$/;

/**
 * The words that a text means by suspended hyphens, in lower case: `patentamt`. What is shared is a listed word behind
 * another listed one; where several are possible all of them are given. Knows neither the splitter nor the stemmer.
 */
export const suspendedWords = (text: string, isListed: (word: string) => boolean): readonly string[] =>
  [...text.matchAll(suspended)].flatMap(([, first = '', later = '']) => {
    const whole = later.toLowerCase();
    return Array.from({ length: Math.max(0, whole.length - 4) }, (_, place) => place + 2).flatMap((place) => {
      const before = whole.slice(0, place);
      const shared = whole.slice(place);
      const isCompound = isListed(before) || isListed(before.replace(joint, ''));
      return isCompound && isListed(shared) ? [first.toLowerCase() + shared] : [];
    });
  });
