#!/usr/bin/env node
// The command is written in TypeScript; tsx is found from this file, so that it starts in any folder.
import { register } from 'tsx/esm/api';

register();
await import('./main.ts');
