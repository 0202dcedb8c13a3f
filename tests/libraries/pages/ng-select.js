import '@angular/compiler';
import '../node_modules/@ng-select/ng-select/themes/default.theme.css';
import { Component, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { NgSelectModule } from '@ng-select/ng-select';
import { changeDetection } from './angular-zone.js';
import { begin, CHOOSE, expose, LABEL, OPTIONS, search } from './company-form.js';

const WIDGETS = {
  periodType: 'not searchable',
  fiscalMonth: 'searchable',
  assignedUser: 'options late',
  vatFrequency: 'appended to the body',
  companyGroup: 'multiple',
  accountingSystem: 'virtual scroll',
};

const list = (name, more = '', items = `options.${name}`) =>
  `<p><label for="${name}">{{ label.${name} }}</label><ng-select labelForId="${name}" formControlName="${name}" [items]="${items}" bindLabel="label" bindValue="value"
    [placeholder]="choose" ${more}></ng-select></p>`;

class Form {
  label = LABEL;
  options = OPTIONS;
  choose = CHOOSE;
  found = signal([]);
  group = new FormGroup(
    Object.fromEntries(
      Object.keys(WIDGETS).map((name) => [name, new FormControl(name === 'companyGroup' ? [] : null)]),
    ),
  );
  constructor() {
    window.read = () => this.group.getRawValue();
  }
  ask({ term }) {
    search('assignedUser', term).then((found) => this.found.set(found));
  }
  all = (_term, item) => Boolean(item);
}

const App = Component({
  selector: 'app-root',
  imports: [ReactiveFormsModule, NgSelectModule],
  template: `<div [formGroup]="group">${list('periodType', '[searchable]="false"')}${list('fiscalMonth')}
    ${list('assignedUser', '(search)="ask($event)" [searchFn]="all"', 'found()')}${list('vatFrequency', 'appendTo="body"')}
    ${list('companyGroup', '[multiple]="true"')}${list('accountingSystem', '[virtualScroll]="true"')}</div>`,
})(Form);

begin().append(document.createElement('app-root'));
bootstrapApplication(App, { providers: changeDetection }).then(() =>
  expose(WIDGETS, () =>
    Object.fromEntries(Object.entries(window.read()).map(([name, value]) => [name, [value ?? []].flat().join(', ')])),
  ),
);
