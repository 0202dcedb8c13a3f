/**
 * Draws public/icon/*.png from one SVG in headless Chromium. Run by hand after changing the mark:
 * `node tests/run/make-icons.ts`.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from './launch-browsers.ts';

const SIZES = [16, 32, 48, 128];
const FOLDER = join(import.meta.dirname, '../../public/icon');

/**
 * The mark on a grid of 128: two places, a path from one to the other, a ring of light around the second.
 * Small sizes leave the outer ring away and draw thicker, or nothing of it would be left.
 */
function mark(size: number): string {
  const small = size <= 32;
  const line = small ? 14 : 10;
  const glow = small
    ? ''
    : '<circle cx="84" cy="46" r="30" fill="none" stroke="#ffd166" stroke-width="5" opacity=".45"/>';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 128 128">
    <defs><linearGradient id="ground" x1="0" y1="0" x2="1" y2="1">
      <stop offset="0" stop-color="#2b6cb0"/><stop offset="1" stop-color="#16325c"/>
    </linearGradient></defs>
    <rect width="128" height="128" rx="28" fill="url(#ground)"/>
    <path d="M34 96 C34 60 48 46 ${small ? 66 : 64} 46" fill="none" stroke="#fff" stroke-width="${line}" stroke-linecap="round"/>
    <circle cx="34" cy="96" r="${small ? 15 : 13}" fill="#fff"/>
    ${glow}
    <circle cx="84" cy="46" r="${small ? 22 : 19}" fill="none" stroke="#ffd166" stroke-width="${line}"/>
    <circle cx="84" cy="46" r="${small ? 8 : 7}" fill="#ffd166"/>
  </svg>`;
}

await mkdir(FOLDER, { recursive: true });
const browser = await launchChromium();
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${mark(size)}`);
    await page.screenshot({ path: join(FOLDER, `${size}.png`), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
