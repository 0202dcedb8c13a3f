import '@/components/theme.css';
import '@/components/pages.css';
import { App } from '@/components/App.tsx';
import { mountPage } from '@/components/mount-page.tsx';
import { createUi } from '@/utils/app/ui-view.ts';
import { say } from '@/utils/platform/i18n.ts';
import { createUiClient } from '@/utils/platform/ui-client.ts';

mountPage(<App isPopup />, createUi(createUiClient(), say));
