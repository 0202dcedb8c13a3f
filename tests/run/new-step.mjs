import { runTypeScript } from './bootstrap.mjs';

runTypeScript('new-step.ts');
