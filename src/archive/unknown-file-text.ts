import { checkWording as wording } from '../german/wording/check.ts';
import { nearest } from '../parse/nearest.ts';

const folder = 'authority/';
const authorityNames: readonly string[] = ['persons', 'organizations', 'places', 'topics', 'sources'];
const settingsName = 'archive';

const withoutEnding = (name: string): string => name.replace(/\.[^.]*$/, '');

/** What is to be said of a file that does not belong to an archive: what would, and which of it was meant. */
export const unknownFileText = (path: string): string => {
  if (path.startsWith(folder)) {
    const meant = nearest(withoutEnding(path.slice(folder.length)), authorityNames);
    const files = authorityNames.map((name) => `${name}.yaml`);
    return wording.unknownAuthorityFile(meant && `${meant}.yaml`, files);
  }
  const isSettings = /\.ya?ml$/.test(path) && nearest(withoutEnding(path), [settingsName]) !== undefined;
  return isSettings ? wording.unknownSettingsFile(`${settingsName}.yaml`) : wording.unknownFile;
};
