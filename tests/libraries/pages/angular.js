import '@angular/compiler';
import { CommonModule } from '@angular/common';
import { Component, signal } from '@angular/core';
import { FormControl, FormGroup, FormsModule, ReactiveFormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { changeDetection } from './angular-zone.js';
import { begin, CHOOSE, EMPTY, expose, LABEL, OPTIONS, VISMA_NET, variant } from './company-form.js';

const A = variant === 'a';

const WIDGETS = Object.fromEntries(
  Object.entries({
    companyName: 'text',
    orgNumber: 'number',
    periodType: 'select',
    fiscalMonth: 'select ngValue',
    startDate: 'date',
    assignedUser: 'select, 80 options',
    vatFrequency: 'radios',
    companyGroup: 'select multiple',
    modulePayroll: 'checkbox',
    moduleVat: 'checkbox role=switch',
    moduleAssets: 'checkbox',
    accountingSystem: 'select',
    tenantId: 'text, comes late',
  }).map(([key, words]) => [key, `${A ? 'reactive, updateOn blur' : 'ngModel'}: ${words}`]),
);

const TICKS = ['modulePayroll', 'moduleVat', 'moduleAssets'];
const bind = (name) => (A ? `formControlName="${name}"` : `name="${name}" [(ngModel)]="model.${name}"`);

const text = (name, type = 'text') =>
  `<p><label for="${name}">{{ label.${name} }}</label> <input id="${name}" type="${type}" ${bind(name)}></p>`;
const list = (name, isNg = false) =>
  `<p><label for="${name}">{{ label.${name} }}</label> <select id="${name}" ${bind(name)}>
    <option ${isNg ? '[ngValue]="null"' : 'value=""'}>{{ choose }}</option>
    <option *ngFor="let o of options.${name}" ${isNg ? '[ngValue]="o"' : '[value]="o.value"'}>{{ o.label }}</option></select></p>`;
const tick = (name) =>
  `<p><input id="${name}" type="checkbox" ${name === 'moduleVat' ? 'role="switch"' : ''} ${bind(name)}> <label for="${name}">{{ label.${name} }}</label></p>`;

const FIELDS = `
  ${text('companyName')}${text('orgNumber', 'number')}${list('periodType')}${list('fiscalMonth', true)}${text('startDate', 'date')}${list('assignedUser')}
  <fieldset><legend>{{ label.vatFrequency }}</legend>
    <label *ngFor="let o of options.vatFrequency"><input type="radio" [value]="o.value" ${bind('vatFrequency')}> {{ o.label }}</label></fieldset>
  <p><label for="g">{{ label.companyGroup }}</label> <select id="g" multiple ${bind('companyGroup')}>
    <option *ngFor="let o of options.companyGroup" [value]="o.value">{{ o.label }}</option></select></p>
  ${TICKS.map(tick).join('')}${list('accountingSystem')}
  <ng-container *ngIf="isVismaNet()">${text('tenantId')}</ng-container>`;

const start = { ...EMPTY, orgNumber: null, fiscalMonth: null, companyGroup: [] };

class Reactive {
  label = LABEL;
  options = OPTIONS;
  choose = CHOOSE;
  system = signal('');
  isVismaNet = () => this.system() === VISMA_NET;
  group = new FormGroup(
    Object.fromEntries(Object.entries(start).map(([name, value]) => [name, new FormControl(value)])),
    { updateOn: 'blur' },
  );
  constructor() {
    window.read = () => this.group.getRawValue();
    this.group.valueChanges.subscribe(({ accountingSystem }) => this.system.set(accountingSystem));
  }
}

class TemplateDriven {
  label = LABEL;
  options = OPTIONS;
  choose = CHOOSE;
  model = { ...start };
  isVismaNet = () => this.model.accountingSystem === VISMA_NET;
  constructor() {
    window.read = () => this.model;
  }
}

const App = A
  ? Component({
      selector: 'app-root',
      standalone: true,
      imports: [CommonModule, ReactiveFormsModule],
      template: `<div [formGroup]="group">${FIELDS}</div>`,
    })(Reactive)
  : Component({
      selector: 'app-root',
      standalone: true,
      imports: [CommonModule, FormsModule],
      template: `<div>${FIELDS}</div>`,
    })(TemplateDriven);

begin().append(document.createElement('app-root'));
bootstrapApplication(App, { providers: changeDetection }).then(() =>
  expose(WIDGETS, () => {
    const all = window.read();
    return {
      ...all,
      orgNumber: String(all.orgNumber ?? ''),
      fiscalMonth: all.fiscalMonth?.value ?? '',
      companyGroup: (all.companyGroup ?? []).join(', '),
    };
  }),
);
