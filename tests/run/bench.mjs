import { runTypeScript } from './bootstrap.mjs';

runTypeScript('bench.ts');
