import { listItems, listLeads, openings, subheads } from './openings.ts';
import type { Publisher } from './publishers.ts';
import type { Random } from './random.ts';
import { generalSentences, quotations, speakerTags } from './sentences.ts';
import type { Story } from './story.ts';
import type { Writer } from './writer.ts';

/** A block of the body, as Markdown. */
export type Block = string;

/** Reports in brief, reports, and long pieces: how often, and how many paragraphs. */
const lengths = [
  { share: 0.2, least: 3, most: 6 },
  { share: 0.9, least: 9, most: 15 },
  { share: 1, least: 18, most: 30 },
] as const;

/** Draws each once, then none. */
const deck = (random: Random, items: readonly string[]): (() => string | undefined) => {
  const left = [...items];
  return () => {
    const place = random.below(left.length);
    const item = left[place];
    const last = left.pop();
    if (last !== undefined && place < left.length) left[place] = last;
    return item;
  };
};

/** The paragraphs of an article with subheads, lists and quotations among them. */
export const writeBody = (
  random: Random,
  story: Story,
  writer: Writer,
  publisher: Publisher,
): readonly Block[] => {
  const share = random.unit();
  const { least, most } = lengths.find((length) => share < length.share) ?? lengths[1];
  const count = random.between(least, most);
  const general = deck(random, generalSentences);
  const own = deck(random, story.beat.sentences);
  const quotable = deck(random, quotations);
  const said = (): string => quotable() ?? random.pick(quotations);
  const [open, close] = publisher.quotes;
  const quoted = (text: string): string => text.replaceAll('„', open).replaceAll('“', close);
  const sentence = (): string =>
    quoted(
      writer.write((random.chance(0.25) ? own() : undefined) ?? general() ?? random.pick(generalSentences)),
    );
  const quotation = (): string => {
    const words = writer.write(said()).replace(/\.$/, '');
    return `${open}${words}${close}, ${writer.write(random.pick(speakerTags)).replace(/^./, (first) => first.toLowerCase())}.`;
  };
  const paragraph = (index: number): string => {
    const opening = index === 0 ? [quoted(writer.write(random.pick(openings)))] : [];
    const sentences = [...opening, ...Array.from({ length: random.between(2, 5) }, sentence)];
    if (random.chance(0.35)) sentences.splice(random.below(sentences.length) + 1, 0, quotation());
    return sentences.join(' ');
  };
  const hasSubheads = count > 6 && random.chance(0.6);
  const blocks: Block[] = [];
  for (let index = 0; index < count; index += 1) {
    if (hasSubheads && index > 0 && index % 4 === 0) {
      blocks.push(`## ${quoted(writer.write(random.pick(subheads)))}`);
    }
    if (index > 1 && random.chance(0.02)) {
      blocks.push(`> ${open}${writer.write(said())} ${writer.write(said())}${close}`);
    }
    if (index > 1 && random.chance(0.025)) {
      const items = Array.from(
        { length: random.between(3, 5) },
        () => `- ${writer.write(random.pick(listItems))}`,
      );
      blocks.push(writer.write(random.pick(listLeads)), items.join('\n'));
    }
    const text = paragraph(index);
    // What begins like “16. Februar” is no list.
    blocks.push(
      index > 0 && random.chance(0.01)
        ? `${writer.write('{z.}')}\\. ${writer.write('{Monat}')}: ${text}`
        : text,
    );
  }
  return blocks;
};
