import '@angular/compiler';
import 'zone.js';
import { provideAnimations } from '@angular/platform-browser/animations';

window.moreProviders = [provideAnimations()];
