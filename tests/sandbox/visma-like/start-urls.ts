/** Where a person or a program starts on each portal. */
export const startUrls: Record<'home' | 'admin' | 'appStore' | 'accountflow', string> = {
  home: 'https://home.visma.com/',
  admin: 'https://signin.visma.net/',
  appStore: 'https://appstore.visma.net/',
  accountflow: 'https://app.accountflow.com/',
};
