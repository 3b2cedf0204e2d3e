import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWording as wording } from '../../german/wording/check.ts';
import { decodeText } from '../../parse/decode-text.ts';
import { type ParsedSettings, parseSettings } from '../../parse/parse-settings.ts';
import { restoredSettings } from '../../parse/restored-body.ts';
import { errorAt } from '../../record/message.ts';
import { readKeyed, writeKeyed } from '../cache/checked-file.ts';
import { hashOf } from './hash-of.ts';
import { shownName } from './shown-name.ts';

/** Reads the settings of an archive; as they were read the last time, while their file is the same. */
export const readSettings = (
  dir: string,
  isThere: boolean,
  cache?: { readonly folder: string; readonly key: string },
): ParsedSettings => {
  const file = shownName(dir, 'archive.yaml');
  if (!isThere) {
    const place = { file, line: 1, column: 1 };
    return { settings: undefined, messages: [errorAt(place, 'no-settings', wording.noSettings)] };
  }
  const bytes = readFileSync(join(dir, 'archive.yaml'));
  const kept = cache && {
    place: join(cache.folder, 'settings'),
    // Messages name the file as it is shown.
    key: hashOf(`${cache.key} ${file} ${hashOf(bytes)}`),
  };
  const known = kept && readKeyed<ParsedSettings>(kept.place, kept.key);
  const settings = known?.settings && restoredSettings(known.settings);
  if (known !== undefined && settings !== undefined) return { ...known, settings };
  const { text, messages } = decodeText(file, bytes);
  if (text === undefined) return { settings: undefined, messages };
  const parsed = parseSettings(file, text);
  const read = { ...parsed, messages: [...messages, ...parsed.messages] };
  if (kept !== undefined && read.settings !== undefined) writeKeyed(kept.place, kept.key, read);
  return read;
};
