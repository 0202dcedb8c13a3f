import '@angular/compiler';
import * as core from '@angular/core';
import 'zone.js';

/** Without zones where the version can do without them; what an older page's animations need is told beforehand. */
export const changeDetection = [
  ...(core.provideZonelessChangeDetection ? [core.provideZonelessChangeDetection()] : []),
  ...(window.moreProviders ?? []),
];
