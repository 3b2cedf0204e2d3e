import { answerTasks } from '../../start/answer-tasks.js';
import run from './tasks.ts';

/* Runs in a thread of its own: does every task that it is sent, and says what became of it. */
answerTasks(run);
