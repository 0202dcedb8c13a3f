import '@/components/theme.css';
import '@/components/pages.css';
import { mountPage } from '@/components/mount-page.tsx';
import { Welcome } from '@/components/Welcome.tsx';
import { createUi } from '@/utils/app/ui-view.ts';
import { say } from '@/utils/platform/i18n.ts';
import { createUiClient } from '@/utils/platform/ui-client.ts';

mountPage(<Welcome />, createUi(createUiClient(), say));
