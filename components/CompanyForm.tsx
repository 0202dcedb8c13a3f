import type { TargetedSubmitEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Connection } from '@/utils/domain/connection.ts';
import { TextField } from './TextField.tsx';
import { useUi } from './ui-context.ts';

interface Props {
  /** null: a new company. */
  company: Connection | null;
  /** `focus` selects what gets the focus once the form is gone. */
  onClose: (focus: string) => void;
}

/** A company's texts, to type beforehand or to correct; the Tenant ID only where there is a company already. */
export function CompanyForm({ company, onClose }: Props) {
  const { say, send } = useUi();
  const form = useRef<HTMLFormElement>(null);
  // Before anything is painted: later the user may be typing in another field already.
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const opener = company ? `[data-focus="edit-${company.id}"]` : '[data-focus="add-company"]';

  async function save(event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const entries = new FormData(event.currentTarget);
    const text = (name: string): string => String(entries.get(name) ?? '');
    const texts = { companyName: text('companyName'), orgNumber: text('orgNumber'), userName: text('userName') };
    const isSaved = company
      ? await send({ do: 'edit-company', id: company.id, ...texts, tenantId: text('tenantId') })
      : await send({ do: 'add-company', ...texts });
    if (isSaved) onClose(company ? opener : '[data-focus="company"]');
    else if (company) form.current?.querySelector<HTMLInputElement>('[name="tenantId"]')?.focus();
  }

  return (
    <form ref={form} class="form" onSubmit={save}>
      <h2>{company ? say('form_edit_title', company.companyName || say('this_company')) : say('form_add_title')}</h2>
      <p class="hint">{say('form_hint')}</p>
      <TextField name="companyName" label={say('label_company_name')} value={company?.companyName} />
      <TextField name="orgNumber" label={say('label_org_number')} value={company?.orgNumber} />
      <TextField
        name="userName"
        label={say('label_user_name')}
        value={company?.userName}
        hint={say('hint_user_name')}
      />
      {company && (
        <TextField
          name="tenantId"
          label={say('label_tenant_id')}
          value={company.tenantId}
          hint={say('hint_tenant_id')}
          isCode
        />
      )}
      <div class="buttons">
        <button type="submit" class="button primary">
          {say('save_company')}
        </button>
        <button type="button" class="button" onClick={() => onClose(opener)}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}
