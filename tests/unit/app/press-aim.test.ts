import { describe, expect, it } from 'vitest';
import { pressAim } from '../../../utils/app/press-aim.ts';

const save = { key: 'connect/save', kind: 'confirm' };
const system = { key: 'connect/choose-system', kind: 'choose' };
const button = new EventTarget();
const elsewhere = new EventTarget();

describe('pressAim', () => {
  it('counts a press for what was pointed at when it began, though the light has gone since', () => {
    const aim = pressAim();
    expect(aim.begin([button], save)).toBeNull();
    expect(aim.end([button], null)).toBe('connect/save');
  });

  it('counts no press that ends elsewhere, nor one that began before the light came', () => {
    const aim = pressAim();
    aim.begin([button], save);
    expect(aim.end([elsewhere], null)).toBeNull();
    expect(aim.end([button], null)).toBeNull();
  });

  it('counts the beginning where something is chosen, and a click that had none', () => {
    const aim = pressAim();
    expect(aim.begin([button], system)).toBe('connect/choose-system');
    expect(pressAim().end([button], save)).toBe('connect/save');
  });
});
