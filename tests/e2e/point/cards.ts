import type { CardView } from '@/utils/domain/guide-view.ts';

const row = (key: string, status: 'planned' | 'refused' | 'written' | 'failed', note?: string) => ({
  key,
  label: key,
  oldText: 'Yearly',
  newText: 'Monthly',
  status,
  ...(note !== undefined && { note }),
});

/** Everything that a card can show, in every state. */
export const CARDS: readonly Partial<CardView>[] = [
  {
    state: 'pointing',
    notes: ['The role takes effect after signing in again.', 'Use the same user.'],
    value: { label: 'Tenant ID', text: '4d5b38a2-2f2e-11ef-9c0b-0242ac120002' },
    buttons: [
      { act: 'confirm-id', label: 'Yes, it belongs to this company', primary: true },
      { act: 'reject-id', label: 'No' },
      { act: 'hide', label: 'Hide' },
    ],
  },
  { state: 'waiting' },
  { state: 'lost' },
  { state: 'preview', rows: [row('Period type', 'planned'), row('Company group', 'refused', 'No such option.')] },
  { state: 'warning' },
  { state: 'done', rows: [row('Period type', 'written'), row('Company group', 'failed', 'It shows another value.')] },
];
