import { watch } from 'chokidar';

/** Editors save in several steps, and a checkout changes many files: changes this close together are one. */
const quietTime = 150;

/**
 * Calls back when anything in the given files and folders has changed and nothing more did for a moment.
 * Resolves to a function that ends the watching, once everything is watched.
 */
export const watchFolders = async (
  paths: readonly string[],
  onChange: () => void,
): Promise<() => Promise<void>> => {
  const watcher = watch([...paths], { ignoreInitial: true });
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, quietTime);
  });
  await new Promise<void>((resolve) => {
    watcher.once('ready', resolve);
  });
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
};
