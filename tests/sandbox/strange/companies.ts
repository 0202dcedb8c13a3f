import type { SandboxCompany } from '../portal.ts';

/** The tour's company comes first; the names of the others begin alike, so that only an exact comparison tells them apart. */
export const companies: SandboxCompany[] = [
  { name: 'Nordlys Handel AS', orgNumber: '923741585', tenantId: '3f0c9a52-7d1e-4b86-a9f4-5e21c07d84bb' },
  { name: 'Nordlys Handel Ålesund AS', orgNumber: '918624031', tenantId: '3f0c9a52-7d1e-4b86-a9f4-5e21c07d84cc' },
  { name: 'Nordlys Handel & Eiendom AS', orgNumber: '984315279', tenantId: 'b7745e0a-90c3-11ee-8d2f-0242ac120003' },
  { name: 'Nordlys Handel Holding AS', orgNumber: '815742907', tenantId: '0190f4d6-3b1c-7c55-9e07-2d4a6f8b1c3e' },
  { name: 'Bjørk & Sønn AS', orgNumber: '997204166', tenantId: '9c1e2b7f-5a48-4d03-b6e8-70f1a2d3c4e5' },
  { name: 'Ålgård Rør ANS', orgNumber: '927160358', tenantId: 'c2f6d813-44ab-4f9e-8a17-6b05e9d7f321' },
];

/** The customer above the companies: its Tenant ID is the one that must never be used. */
export const customer = { name: 'Nordlys Handel', tenantId: 'e41b6c90-2f7a-4a3d-9b58-1c0d7e6f5a42' };

/** Who signs in at Visma and gets the role. */
export const userName = 'Åse Bjørnstad';

const firstNames = ['Anne', 'Bård', 'Cecilie', 'Dag', 'Eli', 'Frode', 'Grethe', 'Håkon', 'Ida', 'Jørn'];
const lastNames = ['Aas', 'Brekke', 'Dahl', 'Øverli'];
const alike = ['Åse Bjørnstad Lie', 'Åse Bjørnsen', 'Asbjørn Stad', 'Tåse Bjørnstad'];

/** Forty-five users, in Norwegian alphabetical order, which puts the one that matters far down. */
export const users: string[] = [
  ...firstNames.flatMap((first) => lastNames.map((last) => `${first} ${last}`)),
  ...alike,
  userName,
].sort((a, b) => a.localeCompare(b, 'nb'));
