import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { playTour } from '../e2e/play-tour.ts';
import type { Show } from './show.ts';

const PICTURES = join(import.meta.dirname, '../../test-results/tour');

/** Plays the tour in a headless browser, with a line and a picture of every action as it is pointed at. */
export async function showTour({ sandbox, language }: Show): Promise<void> {
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });
  console.log('There is no display, so the tour plays by itself.');
  await playTour({ sandbox, language, folder: PICTURES, tell: (line) => console.log(line) });
  console.log(`The company is connected. Pictures: ${relative(process.cwd(), PICTURES)}`);
}
