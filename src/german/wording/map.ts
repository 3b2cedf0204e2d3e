import { siteWording } from './site.ts';

interface Counted {
  readonly name: string;
  readonly articles: number;
}

/** So many of the places that share a dot are named with it. */
const namedWithDot = 6;

const counted = ({ name, articles }: Counted): string => `${name}: ${siteWording.articles(articles)}`;

const more = (places: number): string => {
  if (places <= 0) return '';
  return places === 1 ? ' und ein weiterer Ort' : ` und ${siteWording.number(places)} weitere Orte`;
};

/** What the maps say. */
export const mapWording = {
  title: 'Karte der Orte',
  cutting: 'Ausschnitt der Karte',
  cuttingExplanation: 'Der gerahmte Teil, vergrößert.',
  explanation:
    'Die Fläche eines Punktes folgt der Zahl der Artikel. Wo Orte zu dicht beieinander liegen, steht einer für alle; „+2“ heißt: zwei weitere.',
  withoutPlace: 'Orte ohne Koordinaten stehen nur im Verzeichnis.',
  data: 'Umrisse: Natural Earth, gemeinfrei.',
  dataHeading: 'Karten',
  dataText:
    'Die Umrisse der Karten stammen von Natural Earth (naturalearthdata.com) und sind gemeinfrei. Grenzen sind so gezeichnet, wie sie dort verzeichnet sind.',
  mark: (lead: Counted, others: readonly Counted[]): string =>
    others.length === 0
      ? counted(lead)
      : `${counted(lead)}; dicht dabei: ${others.slice(0, namedWithDot).map(counted).join(', ')}${more(others.length - namedWithDot)}`,
  label: (name: string, others: number): string => (others === 0 ? name : `${name} +${others}`),
} as const;
