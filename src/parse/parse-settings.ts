import { checkWording as wording } from '../german/wording/check.ts';
import type { ArchiveGap, ArchiveSettings } from '../record/archive.ts';
import { isError, type Message, warningAt } from '../record/message.ts';
import { readMarkdown } from './markdown.ts';
import { markdownFaults } from './markdown-faults.ts';
import { renderProse } from './safe-html.ts';
import { settingsSchema } from './schema/settings-schema.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml-text.ts';

export interface ParsedSettings {
  readonly settings: ArchiveSettings | undefined;
  readonly messages: readonly Message[];
}

const legalTexts = ['imprint', 'privacy'] as const;

const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);

/** A gap whose beginning is open comes before all others. */
const startOf = ({ period }: ArchiveGap): string => period.earliest ?? '';

/** Reads `archive.yaml`; `file` is how messages name it. Placeholders are warnings. */
export const parseSettings = (file: string, text: string): ParsedSettings => {
  const yaml = readYaml(file, text);
  const { value, messages: faults } = validate(settingsSchema, yaml);
  const messages = [...yaml.messages, ...faults];
  // What else is wrong does not hide what is wrong in them.
  for (const key of legalTexts) {
    const path = [key, 'text'];
    const markdown = yaml.valueAt(path);
    if (yaml.data === undefined || typeof markdown !== 'string') continue;
    const inText = markdownFaults(readMarkdown(markdown), markdown, file);
    messages.push(...inText.map((message) => ({ ...message, ...yaml.placeInside(path, message) })));
  }
  if (value === undefined) return { settings: undefined, messages };
  for (const key of legalTexts) {
    if (value[key].placeholder) {
      messages.push(
        warningAt(yaml.placeOfKey([key, 'placeholder']), 'placeholder', wording.placeholder(key)),
      );
    }
  }
  if (messages.some(isError)) return { settings: undefined, messages };
  const { name, subtitle, description, operator, contact, language, identifier, baseUrl, gaps } = value;
  const { imprint, privacy } = value;
  const settings: ArchiveSettings = {
    name,
    subtitle,
    description,
    operator,
    contact,
    language,
    identifier,
    baseUrl: baseUrl === undefined ? undefined : withSlash(baseUrl),
    gaps: gaps.toSorted((one, other) => (startOf(one) < startOf(other) ? -1 : 1)),
    imprint: { html: renderProse(imprint.text), placeholder: imprint.placeholder },
    privacy: { html: renderProse(privacy.text), placeholder: privacy.placeholder },
  };
  return { settings, messages };
};
