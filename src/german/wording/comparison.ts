import { listed } from '../numbers.ts';
import { siteWording } from './site.ts';

const percent = (share: number): string =>
  share.toLocaleString('de-DE', { style: 'percent', maximumFractionDigits: 0 });

const paragraphs = (count: number, one: string, many: string): string =>
  count === 1 ? `1\u00a0Absatz ${one}` : `${siteWording.number(count)}\u00a0Absätze ${many}`;

/** What the comparison of two versions of a story says. */
export const comparisonWording = {
  title: 'Zwei Fassungen einer Meldung',
  titleOf: (headline: string) => `Vergleich: ${headline}`,
  description: (first: string, second: string) => `${first} und ${second} im Vergleich, Wort für Wort.`,
  compare: 'Fassungen vergleichen',
  first: 'Erste Fassung',
  second: 'Andere Fassung',
  both: 'In beiden',
  shared: (all: number, shared: number) =>
    `Von den ${siteWording.words(all).replace('Wörter', 'Wörtern')} der ersten Fassung ${shared === 1 ? 'steht' : 'stehen'} ${siteWording.number(shared)} (${percent(all === 0 ? 0 : shared / all)}) auch in der anderen.`,
  headline: {
    same: 'Die Überschrift ist dieselbe.',
    changed: 'Die Überschrift lautet anders.',
    first: 'Eine eigene Überschrift hat nur die erste.',
    second: 'Eine eigene Überschrift hat nur die andere.',
  },
  paragraphs: (changed: number, added: number, missing: number): string => {
    const phrases = [
      changed > 0 && paragraphs(changed, 'ist geändert', 'sind geändert'),
      added > 0 && paragraphs(added, 'kommt hinzu', 'kommen hinzu'),
      missing > 0 && paragraphs(missing, 'fehlt', 'fehlen'),
    ].filter((phrase) => phrase !== false);
    return phrases.length === 0 ? 'Alle Absätze sind gleich.' : `${listed(phrases)}.`;
  },
  only: { first: 'Nur in der ersten Fassung', second: 'Nur in der anderen Fassung' },
  further: 'Weitere Fassungen',
  more: (count: number) => `und ${siteWording.number(count)}\u00a0weitere`,
} as const;
