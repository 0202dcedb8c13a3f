import { activeConnection, type Connection, type GuideRecord } from '@/utils/domain/connection.ts';
import { CompanyList } from './CompanyList.tsx';
import { ConnectionPanel } from './ConnectionPanel.tsx';
import { Help } from './Help.tsx';
import { HostOffer } from './HostOffer.tsx';
import { RemovedCompany } from './RemovedCompany.tsx';
import { StartPanel } from './StartPanel.tsx';
import { useUi } from './ui-context.ts';

interface Props {
  record: GuideRecord;
  onAdd: () => void;
  onEdit: (company: Connection) => void;
}

/** All but the form: what to do now first, then everything else. */
export function Overview({ record, onAdd, onEdit }: Props) {
  const { say } = useUi();
  const connection = activeConnection(record);
  const isEmpty = record.connections.length === 0;
  return (
    <>
      <HostOffer />
      {isEmpty && <StartPanel onAdd={onAdd} />}
      {connection && <ConnectionPanel record={record} connection={connection} onEdit={() => onEdit(connection)} />}
      {!isEmpty && !connection && <p class="note">{say('paused')}</p>}
      {record.removed && <RemovedCompany removed={record.removed} />}
      {!isEmpty && <CompanyList record={record} onAdd={onAdd} onEdit={onEdit} />}
      <Help record={record} />
    </>
  );
}
