import { type Block, writeBody } from './body.ts';
import { isoDay, yearOf } from './calendar.ts';
import { asides, captions, headlines, leads } from './openings.ts';
import { agencies, photographers, type Publisher, publishers } from './publishers.ts';
import { type Random, randomFor } from './random.ts';
import { slug } from './slug.ts';
import { type Story, storyFor } from './story.ts';
import { type Organization, type Person, writerOf } from './world.ts';
import { type Writer, writerFor } from './writer.ts';
import { zipf } from './zipf.ts';

/** A generated article: its file, relative to the archive, and what the authority files must know for it. */
export interface GeneratedArticle {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly persons: ReadonlySet<Person>;
  readonly organizations: ReadonlySet<Organization>;
  readonly towns: ReadonlySet<string>;
}

/** Front matter whose keys are absent where a value is undefined; JSON is YAML. */
type FrontMatter = Readonly<Record<string, unknown>>;

const publisherAt = zipf(publishers.length, 0.7, 1);

const publisherFor = (random: Random): Publisher =>
  publishers[publisherAt(random)] ?? random.pick(publishers);

/** One article in seventeen is another's text in another paper: cut, with a headline of its own. */
const copiedOf = (seed: number, article: number): number | undefined =>
  article % 17 === 5 ? article - 1 - randomFor(seed, 3, article).below(4) : undefined;

const dates = (random: Random, day: number) => {
  const iso = isoDay(day);
  const draw = random.unit();
  if (draw < 0.03) return { published: `${iso}~`, from: iso };
  if (draw < 0.04) return { published: `[${iso}..${isoDay(day + 1)}]`, from: iso };
  if (draw < 0.05) return { published: iso.slice(0, 7), from: `${iso.slice(0, 7)}-01` };
  if (draw < 0.055) return { published: iso.slice(0, 4), from: `${iso.slice(0, 4)}-01-01` };
  if (draw < 0.057) return { published: undefined, from: undefined };
  return { published: iso, from: iso };
};

const writeHeadline = (random: Random, story: Story, writer: Writer): string => {
  const [template = '', gender] = random.pick(headlines).split('|');
  const matter = story.others.find((other) => other.gender === gender) ?? story.matter;
  if (gender === undefined) return writer.writeHeadline(template);
  return matter.gender === gender
    ? writer.writeHeadline(template.replace('{X}', matter.word))
    : writer.writeHeadline('Streit um {Ma}');
};

const fieldsFor = (
  random: Random,
  story: Story,
  writer: Writer,
  publisher: Publisher,
  day: number,
): FrontMatter => {
  const optional = (probability: number, write: () => unknown): unknown =>
    random.chance(probability) ? write() : undefined;
  const { published, from } = dates(random, day);
  const [agency, place] = [random.pick(agencies), writer.write('{L}')];
  const lead = optional(0.6, () => writer.write(random.pick(leads)));
  const caption = () => ({
    text: writer.write(random.pick(captions)),
    credit: optional(0.8, () => random.pick(photographers)),
  });
  const headline = writeHeadline(random, story, writer);
  return {
    headline,
    headlineSupplied: optional(0.1, () => true),
    kicker: optional(0.45, () => random.pick(story.beat.sections)),
    lead,
    byline: optional(0.3, () => [`Von ${writerOf(random).name}`]),
    dateline: optional(0.55, () => ({
      verbatim: `${random.chance(0.5) ? place.toUpperCase() : place} (${agency}) –`,
      places: [place],
      agencies: [agency],
    })),
    published,
    publishedEvidence:
      published === from ? undefined : [{ note: 'Der Tag ist aus dem Zusammenhang erschlossen.' }],
    publishedCertainty: published === from ? undefined : random.between(60, 95) / 100,
    source: {
      publisher: publisher.id,
      url: optional(0.8, () => `https://${publisher.id}.example/${from ?? 'archiv'}/${slug(headline)}`),
    },
    rights: { holder: publisher.id, statement: 'http://rightsstatements.org/vocab/InC/1.0/', access: 'full' },
    captions: optional(0.35, () => (random.chance(0.2) ? [caption(), caption()] : [caption()])),
    setAside: optional(0.25, () => {
      const [text, reason] = random.pick(asides);
      return [{ text: writer.write(text), reason }];
    }),
    corrections: optional(0.01, () => [
      {
        text: writer.write(
          'In einer früheren Fassung stand, {Mn} werde bereits {Jahr} begonnen. Das war falsch.',
        ),
      },
    ]),
    topics: [story.topic],
  };
};

/** Cuts 5 to 40 percent of the blocks, from the end or, less often, behind the first. */
const shortened = (random: Random, blocks: readonly Block[]): readonly Block[] => {
  const cut = Math.round(blocks.length * (0.05 + 0.35 * random.unit()));
  return random.chance(0.9) ? blocks.slice(0, blocks.length - cut) : blocks.toSpliced(1, cut);
};

/** Article number so of the archive with the seed; it depends on nothing but these two. */
export const generateArticle = (seed: number, number: number): GeneratedArticle => {
  const original = copiedOf(seed, number) ?? number;
  const isCopy = original !== number;
  const story = storyFor(seed, original);
  const random = randomFor(seed, 4, original);
  const day = story.day + random.below(90);
  const writer = writerFor(random, story, yearOf(day));
  const publisher = publisherFor(random);
  const blocks = writeBody(random, story, writer, publisher);
  const own = randomFor(seed, 5, number);
  const body = (isCopy ? shortened(own, blocks) : blocks).join('\n\n');
  const head = isCopy ? writer.goOn(own, body) : writer;
  const fields = fieldsFor(
    isCopy ? own : random,
    story,
    head,
    isCopy ? publisherFor(own) : publisher,
    isCopy ? day + own.below(2) : day,
  );
  const id = `${slug(String(fields['headline'])).split('-').slice(0, 6).join('-')}-${number}`;
  const published = fields['published'];
  const from = typeof published === 'string' ? /\d{4}(?:-\d{2}){0,2}/.exec(published)?.[0] : undefined;
  const earliest = from === undefined ? undefined : `${from}-01-01`.slice(0, 10);
  const path = earliest === undefined ? `ohne-jahr/${id}.md` : `${earliest.slice(0, 4)}/${earliest}-${id}.md`;
  const front = Object.entries<unknown>({ id, status: 'published', ...fields })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');
  return { id, path, text: `---\n${front}---\n\n${body}\n`, ...head.named };
};
