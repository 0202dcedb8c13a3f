import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FillValues } from '../../../utils/domain/fill/field-key.ts';
import { isRefused, isWrite, keepTicked } from '../../../utils/domain/fill/fill-plan.ts';
import type { FieldKind, FormSnapshot, SnapshotField } from '../../../utils/domain/fill/form-snapshot.ts';
import { type PlanOptions, planFill } from '../../../utils/domain/fill/plan-fill.ts';
import { bearsKeyLabel } from '../../../utils/domain/fill/resolve-fields.ts';
import { spellingsOf } from '../../../utils/domain/label.ts';
import { COMPANY_FORM } from '../../../utils/sites/accountflow/form.ts';
import { field, snapshot } from './forms.ts';

const ID = '7d1c9f3e-52a4-11ee-be56-0242ac120002';
const VALUES: FillValues = {
  companyName: 'Fjordglimt Regnskap AS',
  orgNumber: '923 609 016',
  accountingSystem: 'Visma.net Financials',
  tenantId: ID,
};
const SYSTEMS = ['Fiken', 'Visma.net Financials'];

function system(ref: number, shown = '', options = SYSTEMS): SnapshotField {
  return field(ref, 'Accounting system', { kind: 'select', options, shown });
}

function rowOf(form: FormSnapshot, key: string, values = VALUES, options: PlanOptions = {}) {
  return planFill(form, COMPANY_FORM, values, options).rows.find((row) => row.key === key);
}

describe('planFill', () => {
  test.each([
    [false, 'wrong-form'],
    [true, 'cross-origin'],
  ] as const)('without a form nothing is written (a frame of another site: %s)', (isShutOut, refusal) => {
    const plan = planFill(null, COMPANY_FORM, VALUES, { isShutOut });
    expect(plan.refusal).toBe(refusal);
    expect(plan.rows.map((row) => isRefused(row) && row.refusal)).toEqual(plan.rows.map(() => refusal));
    expect(plan.rows.length).toBeGreaterThan(2);
  });

  test('pairs every value with the field of its label, in any spelling and language', () => {
    const form = snapshot([field(0, 'Selskapsnavn *'), field(1, 'Organization number (required)'), system(2)]);
    expect(planFill(form, COMPANY_FORM, VALUES).rows).toEqual([
      {
        key: 'companyName',
        ref: 0,
        label: 'Selskapsnavn *',
        oldText: '',
        newText: 'Fjordglimt Regnskap AS',
        do: 'write',
      },
      {
        key: 'orgNumber',
        ref: 1,
        label: 'Organization number (required)',
        oldText: '',
        newText: '923609016',
        do: 'write',
      },
      {
        key: 'accountingSystem',
        ref: 2,
        label: 'Accounting system',
        oldText: '',
        newText: 'Visma.net Financials',
        do: 'write',
      },
      { key: 'tenantId', ref: null, label: 'Tenant ID', oldText: '', newText: ID, do: 'later' },
    ]);
  });

  test('keeps what stands there already, in whatever spacing', () => {
    const form = snapshot([field(0, 'Company name'), field(1, 'Organization number', { shown: '923-609-016' })]);
    expect(rowOf(form, 'orgNumber')).toMatchObject({ do: 'keep' });
  });

  test.each<[Partial<SnapshotField>, string]>([
    [{ maxLength: 5 }, 'too-long'],
    [{ disabled: true }, 'disabled'],
    [{ readOnly: true }, 'read-only'],
  ])('refuses a field with %o as %s', (more, refusal) => {
    expect(rowOf(snapshot([field(0, 'Company name', more), system(1)]), 'companyName')).toMatchObject({ refusal });
  });

  test('refuses two fields with one label, but not one whose label is exact', () => {
    const twice = snapshot([field(0, 'Company name'), field(1, 'Company name'), system(2)]);
    expect(rowOf(twice, 'companyName')).toMatchObject({ refusal: 'ambiguous' });
    const near = field(1, '', { names: [{ text: 'Company name', by: 'near' }] });
    expect(rowOf(snapshot([field(0, 'Company name'), near, system(2)]), 'companyName')).toMatchObject({ ref: 0 });
  });

  test('gives a field that bears two labels to neither', () => {
    const both = field(0, 'Company name', {
      names: [
        { text: 'Company name', by: 'label' },
        { text: 'Assigned user', by: 'label' },
      ],
    });
    const form = snapshot([both, field(1, 'Organization number'), system(2)]);
    const { rows } = planFill(form, COMPANY_FORM, { ...VALUES, assignedUser: 'Kari Nordmann' });
    expect(rows.filter(isRefused)).toMatchObject([
      { key: 'companyName', refusal: 'ambiguous' },
      { key: 'assignedUser', refusal: 'ambiguous' },
    ]);
  });

  test('takes no placeholder for a label where the field has another one', () => {
    const other = field(0, 'Search', {
      names: [
        { text: 'Search', by: 'label' },
        { text: 'Company name', by: 'placeholder' },
      ],
    });
    expect(rowOf(snapshot([other, field(1, 'Organization number'), system(2)]), 'companyName')).toMatchObject({
      refusal: 'no-field',
    });
  });

  test.each([
    [['Fiken', 'Visma Net ERP'], { newText: 'Visma Net ERP' }],
    [['Visma Net', 'Visma.net Financials'], { newText: 'Visma.net Financials' }],
    [['Visma Net', 'Visma Net ERP'], { refusal: 'ambiguous' }],
    [['Fiken', 'Visma eAccounting'], { refusal: 'no-option' }],
  ])('chooses among %o', (options, expected) => {
    const form = snapshot([field(0, 'Company name'), system(1, '', options)]);
    expect(rowOf(form, 'accountingSystem')).toMatchObject(expected);
  });

  test('chooses how often in the language of the form, where exactly one option means it', () => {
    const often = (...options: string[]) =>
      snapshot([field(0, 'Selskapsnavn'), field(1, 'Periodetype', { kind: 'select', options })]);
    const values = { periodType: 'Monthly' };
    expect(rowOf(often('Månedlig', 'Kvartalsvis'), 'periodType', values)).toMatchObject({ newText: 'Månedlig' });
    expect(rowOf(often('Månedlig', 'Hver måned'), 'periodType', values)).toMatchObject({ refusal: 'ambiguous' });
    expect(rowOf(often('Måned', 'Kvartal', 'År'), 'periodType', values)).toMatchObject({ newText: 'Måned' });
    expect(rowOf(often('Annenhver måned'), 'periodType', values)).toMatchObject({ refusal: 'no-option' });
  });

  test('chooses a month by number in the language of the form', () => {
    const month = field(1, 'Startmåned for regnskapsår', { kind: 'select', options: ['januar', 'juli'] });
    const form = snapshot([field(0, 'Selskapsnavn'), month]);
    expect(rowOf(form, 'fiscalMonth', { fiscalMonth: '7' })).toMatchObject({ newText: 'juli' });
  });

  test('writes a date only where its order is shown', () => {
    const date = (placeholder: string) =>
      snapshot([field(0, 'Company name'), field(1, 'Reconciliation start date', { placeholder })]);
    const values = { startDate: '2026-02-01' };
    expect(rowOf(date('dd.mm.åååå'), 'startDate', values)).toMatchObject({ newText: '01.02.2026' });
    expect(rowOf(date('MM/DD/YYYY'), 'startDate', values)).toMatchObject({ newText: '02/01/2026' });
    expect(rowOf(date(''), 'startDate', values)).toMatchObject({ refusal: 'unknown-format' });
  });

  test('writes a month alone only where no day would be lost', () => {
    const box = field(1, 'Startdato for avstemming', { placeholder: 'åååå-mm' });
    const month = field(1, 'Startdato for avstemming', { kind: 'month' });
    for (const one of [box, month]) {
      const form = snapshot([field(0, 'Company name'), one]);
      expect(rowOf(form, 'startDate', { startDate: '2026-02-01' })).toMatchObject({ newText: '2026-02' });
      expect(rowOf(form, 'startDate', { startDate: '2026-02-15' })).toMatchObject({ refusal: 'unknown-format' });
    }
  });

  test('adds to what was chosen among several only where nothing was, and keeps what is among them', () => {
    const groups = (shown: string) =>
      snapshot([
        field(0, 'Company name'),
        field(1, 'Company groups', {
          kind: 'select',
          isSeveral: true,
          options: ['Oslo', 'Oslo Vest', 'Bergen'],
          shown,
        }),
      ]);
    const values = { companyGroup: 'Oslo' };
    expect(rowOf(groups(''), 'companyGroup', values)).toMatchObject({ do: 'write', newText: 'Oslo' });
    expect(rowOf(groups('Bergen, Oslo'), 'companyGroup', values)).toMatchObject({ do: 'keep' });
    expect(rowOf(groups('Oslo Vest'), 'companyGroup', values)).toMatchObject({ refusal: 'not-empty' });
  });

  test('puts the id into a password field that bears a key`s label, and nothing else into any', () => {
    const secret = (label: string) => field(2, label, { kind: 'password' });
    const form = (label: string) =>
      snapshot([field(0, 'Company name'), system(1, 'Visma.net Financials'), secret(label)]);
    expect(rowOf(form('Tenant ID'), 'tenantId')).toMatchObject({ ref: 2 });
    expect(rowOf(form('User key'), 'tenantId')).toMatchObject({ ref: 2 });
    expect(bearsKeyLabel(secret('Tenant ID'), COMPANY_FORM)).toBe(true);
    expect(bearsKeyLabel(secret('Password'), COMPANY_FORM)).toBe(false);
    const name = snapshot([field(0, 'Company name', { kind: 'password' }), field(1, 'Organization number'), system(2)]);
    expect(rowOf(name, 'companyName')).toMatchObject({ refusal: 'no-field' });
  });

  describe('the field of the id', () => {
    const base = [field(0, 'Company name'), system(1, 'Visma.net Financials')];

    test.each([
      ['its label', [field(2, 'Tenant ID'), field(3, 'User key')], 2],
      ['words of its label', [field(2, 'Tenant ID from the App Store'), field(3, 'User key')], 2],
      ['its placeholder', [field(2, 'Key', { placeholder: 'Tenant ID' }), field(3, 'User key')], 2],
      ['the label of other keys', [field(2, 'Alias'), field(3, 'Brukernøkkel')], 3],
      ['being new', [field(2, 'Alias')], 2],
    ])('is known by %s', (_, fields, ref) => {
      expect(rowOf(snapshot([...base, ...fields]), 'tenantId', VALUES, { newRefs: [2] })).toMatchObject({ ref });
    });

    test('is nobody`s when two new fields may be meant, or none is new', () => {
      const form = snapshot([...base, field(2, 'Alias'), field(3, 'Connection')]);
      expect(rowOf(form, 'tenantId', VALUES, { newRefs: [2, 3] })).toMatchObject({ refusal: 'ambiguous' });
      expect(rowOf(form, 'tenantId')).toMatchObject({ refusal: 'no-field' });
    });

    test('is not the key of another system', () => {
      const noSystem = snapshot([field(0, 'Company name'), field(1, 'Organization number'), field(2, 'User key')]);
      expect(rowOf(noSystem, 'tenantId')).toMatchObject({ refusal: 'wrong-form' });
      const other = snapshot([field(0, 'Company name'), system(1, 'Fiken', ['Fiken']), field(2, 'User key')]);
      expect(rowOf(other, 'tenantId')).toMatchObject({ refusal: 'no-field' });
    });

    test('is never overwritten', () => {
      const form = snapshot([...base, field(2, 'Tenant ID', { shown: 'a0000000-0000-4000-8000-000000000000' })]);
      expect(rowOf(form, 'tenantId')).toMatchObject({ refusal: 'not-empty' });
    });
  });

  describe('another company', () => {
    const shows = (name: string, number: string) =>
      snapshot([
        field(0, 'Company name', { shown: name }),
        field(1, 'Organization number', { shown: number }),
        system(2),
      ]);

    test.each([
      ['', '', null],
      ['Fjordglimt Regnskap', '', null],
      ['Something else', '923609016', null],
      ['Fjordglimt Regnskap AS', '974760673', '974760673'],
      ['Nordlys AS', '974760673', 'Nordlys AS'],
      ['Nordlys AS', '', 'Nordlys AS'],
    ])('is told by name %o and number %o', (name, number, shownText) => {
      const plan = planFill(shows(name, number), COMPANY_FORM, VALUES);
      expect(plan.refusal).toBe(shownText === null ? null : 'other-company');
      if (shownText !== null) expect(plan.shownText).toBe(shownText);
      expect(shownText === null || !plan.rows.some(isWrite)).toBe(true);
    });

    test('is what cannot be compared', () => {
      const plan = planFill(shows('Nordlys AS', ''), COMPANY_FORM, {
        accountingSystem: 'Visma.net Financials',
        tenantId: ID,
      });
      expect(plan).toMatchObject({ refusal: 'other-company', shownText: 'Nordlys AS' });
    });

    test('may be accepted, by exactly what is shown, and then its own fields stay', () => {
      const form = shows('Nordlys AS', '');
      const accept = (shownText: string) => planFill(form, COMPANY_FORM, VALUES, { acceptMismatch: { shownText } });
      expect(accept('Nordlys').refusal).toBe('other-company');
      const plan = accept('Nordlys AS');
      expect(plan.refusal).toBeNull();
      expect(plan.rows.find((row) => row.key === 'companyName')).toMatchObject({ refusal: 'not-empty' });
    });
  });
});

const LABELS = [...COMPANY_FORM.fields.flatMap((one) => spellingsOf(one.labels)), 'User key', 'Search', 'Note', ''];
const KINDS: FieldKind[] = ['text', 'number', 'password', 'date', 'month', 'select', 'combobox', 'checkbox', 'radio'];
const TEXTS = [
  '',
  'Nordlys AS',
  'Fjordglimt Regnskap AS',
  '923609016',
  'Visma.net Financials',
  'on',
  'off',
  ID,
  '2026-01-01',
];

const anyName = fc.record({
  text: fc.constantFrom(...LABELS),
  by: fc.constantFrom('label' as const, 'near' as const, 'placeholder' as const),
});

const anyField = fc.record({
  names: fc.array(anyName, { maxLength: 2 }),
  kind: fc.constantFrom(...KINDS),
  shown: fc.constantFrom(...TEXTS),
  options: fc.option(fc.array(fc.constantFrom(...TEXTS, ...SYSTEMS, 'Visma Net'), { maxLength: 5 }), { nil: null }),
  disabled: fc.boolean(),
  readOnly: fc.boolean(),
  isSeveral: fc.boolean(),
  maxLength: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }),
});

const anySnapshot = fc
  .array(anyField, { maxLength: 16 })
  .map((fields) => snapshot(fields.map((more, ref) => field(ref, more.names[0]?.text ?? '', more))));

const anyValues = fc.record(
  {
    companyName: fc.constantFrom(...TEXTS),
    orgNumber: fc.constantFrom('923609016', '974 760 673', ''),
    periodType: fc.constantFrom('Monthly', ''),
    fiscalMonth: fc.constantFrom('1', 'July'),
    startDate: fc.constant('2026-01-01'),
    assignedUser: fc.constantFrom(...TEXTS),
    vatFrequency: fc.constantFrom(...TEXTS),
    companyGroup: fc.constantFrom(...TEXTS),
    modulePayroll: fc.boolean(),
    moduleVat: fc.boolean(),
    moduleAssets: fc.boolean(),
    accountingSystem: fc.constant('Visma.net Financials'),
    tenantId: fc.constant(ID),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<FillValues>;

const anyCase = fc.record({
  form: anySnapshot,
  values: anyValues,
  accepted: fc.constantFrom(...TEXTS),
  newRefs: fc.subarray([0, 1, 2, 3, 4]),
});

describe('every plan', () => {
  function holds(check: (plan: ReturnType<typeof planFill>, form: FormSnapshot, values: FillValues) => void) {
    fc.assert(
      fc.property(anyCase, ({ form, values, accepted, newRefs }) => {
        const options = { newRefs, acceptMismatch: { shownText: accepted } };
        check(planFill(form, COMPANY_FORM, values, options), form, values);
      }),
      { numRuns: 1000 },
    );
  }

  test('puts at most one value into a field, and a key into one row', () => {
    holds((plan) => {
      const refs = plan.rows.flatMap((row) => (isWrite(row) && row.ref !== null ? [row.ref] : []));
      expect(new Set(refs).size).toBe(refs.length);
      expect(new Set(plan.rows.map((row) => row.key)).size).toBe(plan.rows.length);
    });
  });

  test('writes only to fields of the form that may be written, of the kind and name that the key has', () => {
    holds((plan, form) => {
      for (const row of plan.rows.filter(isWrite).filter((one) => one.ref !== null)) {
        const target = form.fields.find((one) => one.ref === row.ref);
        const definition = COMPANY_FORM.fields.find((one) => one.key === row.key);
        expect(target && definition?.kinds.includes(target.kind)).toBe(true);
        expect(target?.disabled || target?.readOnly).toBe(false);
        expect(target?.shown).toBe(row.oldText);
        expect(row.newText).not.toBe(row.oldText);
        if (definition?.keepsShown) expect(target?.shown).toBe('');
        if (target?.maxLength != null && target.kind === 'text')
          expect(row.newText.length).toBeLessThanOrEqual(target.maxLength);
        if (target?.options && target.kind !== 'checkbox' && definition?.value === 'choice' && target.kind !== 'text')
          expect(target.options).toContain(row.newText);
      }
    });
  });

  test('says something of every value that was given, and of nothing else', () => {
    holds((plan, _, values) => {
      const given = Object.entries(values).filter(([, value]) => value !== '' && value !== undefined);
      expect(plan.rows.map((row) => row.key).sort()).toEqual(given.map(([key]) => key).sort());
    });
  });

  test('writes nothing at all when the whole form is refused', () => {
    holds((plan) => {
      if (plan.refusal !== null) expect(plan.rows.every(isRefused)).toBe(true);
    });
  });

  test('loses only writes when rows are unticked', () => {
    holds((plan) => {
      const kept = keepTicked(plan, ['companyName']);
      expect(kept.rows.filter(isWrite).every((row) => row.key === 'companyName')).toBe(true);
      expect(kept.rows.filter((row) => !isWrite(row))).toEqual(plan.rows.filter((row) => !isWrite(row)));
    });
  });
});
