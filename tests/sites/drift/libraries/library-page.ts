import type { PortalId } from '../../../../utils/domain/step.ts';

/**
 * A small page as a component library renders it, written by hand after the library's own markup, with just enough style
 * to stand as it does there. The element to be pointed at bears `data-expect`; where none does nothing may be pointed at.
 * What must never be pointed at bears `data-never`.
 */
export interface LibraryPage {
  readonly library: string;
  /** What the page shows. */
  readonly shows: string;
  readonly portal: PortalId;
  /** How many of the eight steps are done. */
  readonly done: number;
  /** Actions (`step/action`) that were pressed before. */
  readonly pressed?: readonly string[];
  /** `step/action` to be pointed at. */
  readonly action?: string;
  /** The page shows the company's Tenant ID with its name. */
  readonly reads?: boolean;
  readonly html: string;
}

/** What the connection knows on these pages; another company's name begins alike. */
export const COMPANY = 'Nordlys Handel AS';
export const OTHER_COMPANY = 'Nordlys Handel Holding AS';
export const ORG_NUMBER = '923741585';
export const USER = 'Åse Bjørnstad';
export const TENANT_ID = '3f0c9a52-7d1e-11ee-a9f4-0242ac120002';

/** A document with this style and body. */
export function pageOf(style: string, body: string): string {
  return `<!doctype html><html lang="en"><head><style>*{box-sizing:border-box} body{margin:0;font:14px Arial} button{cursor:pointer}
    ${style}</style></head><body>${body}</body></html>`;
}

/** An element whose open shadow root holds this. */
export const shadow = (inside: string): string => `<template shadowrootmode="open">${inside}</template>`;

/** A cookie banner at the page's foot. */
export const COOKIES = `<div class="cookies" style="position:fixed;left:0;bottom:0;width:320px;padding:8px;background:#222;color:#fff;z-index:90">
  <p>We use cookies.</p><button data-never>Accept</button><button data-never>Save</button></div>`;
