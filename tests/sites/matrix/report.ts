import type { PortalId } from '../../../utils/domain/step.ts';
import type { LanguageId } from './words.ts';

/** What was made of one page in one language. */
export interface Cell {
  readonly portal: PortalId;
  readonly language: LanguageId;
  readonly outcome: 'right' | 'lost' | 'wrong';
  /** Actions asked of it, and those of them that something was pointed at for. */
  readonly asked: number;
}

/** Portal and language against states, right, lost and wrong. */
export function tableOf(cells: readonly Cell[]): string {
  const groups = Map.groupBy(cells, ({ portal, language }) => `${portal.padEnd(13)}${language.padEnd(12)}`);
  const lines = [...groups].map(([name, own]) => {
    const of = (outcome: Cell['outcome']): number => own.filter((cell) => cell.outcome === outcome).length;
    const asked = own.reduce((sum, cell) => sum + cell.asked, 0);
    return (
      name +
      [own.length, asked, of('right'), of('lost'), of('wrong')].map((count) => String(count).padStart(8)).join('')
    );
  });
  return [`${'portal'.padEnd(13)}${'language'.padEnd(12)}  states   asked   right    lost   wrong`, ...lines].join(
    '\n',
  );
}
