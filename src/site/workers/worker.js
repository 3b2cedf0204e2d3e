// What a worker runs where the program is not translated; tsx has to be told anew in every thread.
import { register } from 'tsx/esm/api';

register();
const { default: run } = await import('./tasks.ts');

export default run;
