import { useCombobox, useMultipleSelection, useSelect } from 'downshift';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { begin, CHOOSE, EMPTY, LABEL, OPTIONS, search } from './company-form.js';
import { useValues } from './react-state.js';

const WIDGETS = {
  periodType: 'useSelect',
  fiscalMonth: 'useSelect, 12 options',
  assignedUser: 'useCombobox, options 1.2 s late',
  vatFrequency: 'useCombobox',
  companyGroup: 'useCombobox with useMultipleSelection',
  accountingSystem: 'useSelect, options drawn when open',
};

const words = (item) => item?.label ?? '';
const BOX = { border: '1px solid', padding: 4, width: 240 };

function Items({ isOpen, items, menu, item }) {
  return (
    <ul
      {...menu}
      style={{ listStyle: 'none', margin: 0, padding: 0, maxHeight: 160, overflow: 'auto', background: '#fff' }}
    >
      {isOpen &&
        items.map((one, index) => (
          <li key={one.value} {...item({ item: one, index })}>
            {one.label}
          </li>
        ))}
    </ul>
  );
}

function Choice({ name, onChange }) {
  const list = useSelect({
    items: OPTIONS[name],
    itemToString: words,
    onSelectedItemChange: (event) => onChange(event.selectedItem.value),
  });
  return (
    <div>
      <label {...list.getLabelProps()}>{LABEL[name]}</label>
      <div style={BOX} {...list.getToggleButtonProps()}>
        <span>{list.selectedItem ? list.selectedItem.label : CHOOSE}</span> <span aria-hidden="true">▾</span>
      </div>
      <Items isOpen={list.isOpen} items={OPTIONS[name]} menu={list.getMenuProps()} item={list.getItemProps} />
    </div>
  );
}

function Box({ name, onChange, delay = 0 }) {
  const [items, setItems] = useState(delay ? [] : OPTIONS[name]);
  const ask = (text) => {
    if (delay) setTimeout(() => search(name, text).then(setItems), delay);
    else setItems(OPTIONS[name].filter(({ label }) => label.toLowerCase().includes(text.toLowerCase())));
  };
  const box = useCombobox({
    items,
    itemToString: words,
    onInputValueChange: ({ inputValue }) => ask(inputValue),
    onSelectedItemChange: ({ selectedItem }) => onChange(selectedItem.value),
  });
  return (
    <div>
      <label {...box.getLabelProps()}>{LABEL[name]}</label>
      <div>
        <input style={BOX} placeholder={CHOOSE} {...box.getInputProps()} />
        <button type="button" aria-label="toggle menu" {...box.getToggleButtonProps()}>
          ▾
        </button>
      </div>
      <Items isOpen={box.isOpen} items={items} menu={box.getMenuProps()} item={box.getItemProps} />
    </div>
  );
}

function Several({ name, onChange }) {
  const [text, setText] = useState('');
  const several = useMultipleSelection({
    onSelectedItemsChange: (event) => onChange(event.selectedItems.map((one) => one.value).join(', ')),
  });
  const left = OPTIONS[name].filter(
    (one) => !several.selectedItems.includes(one) && one.label.toLowerCase().includes(text.toLowerCase()),
  );
  const box = useCombobox({
    items: left,
    itemToString: words,
    inputValue: text,
    selectedItem: null,
    stateReducer: (_, { changes, type }) =>
      type === useCombobox.stateChangeTypes.ItemClick ? { ...changes, isOpen: true, inputValue: '' } : changes,
    onStateChange({ inputValue, type, selectedItem }) {
      if (type === useCombobox.stateChangeTypes.InputChange) setText(inputValue ?? '');
      if (type === useCombobox.stateChangeTypes.ItemClick && selectedItem) {
        several.addSelectedItem(selectedItem);
        setText('');
      }
    },
  });
  return (
    <div>
      <label {...box.getLabelProps()}>{LABEL[name]}</label>
      <div style={{ ...BOX, display: 'flex', gap: 4 }}>
        {several.selectedItems.map((selectedItem, index) => (
          <span key={selectedItem.value} {...several.getSelectedItemProps({ selectedItem, index })}>
            {selectedItem.label}
            <button type="button" aria-label="remove" onClick={() => several.removeSelectedItem(selectedItem)}>
              ✕
            </button>
          </span>
        ))}
        <input {...box.getInputProps(several.getDropdownProps({ preventKeyAction: box.isOpen }))} />
      </div>
      <Items isOpen={box.isOpen} items={left} menu={box.getMenuProps()} item={box.getItemProps} />
    </div>
  );
}

function Form() {
  const [, set] = useValues(WIDGETS, undefined, EMPTY);
  return (
    <>
      <Choice name="periodType" onChange={set('periodType')} />
      <Choice name="fiscalMonth" onChange={set('fiscalMonth')} />
      <Box name="assignedUser" onChange={set('assignedUser')} delay={800} />
      <Box name="vatFrequency" onChange={set('vatFrequency')} />
      <Several name="companyGroup" onChange={set('companyGroup')} />
      <Choice name="accountingSystem" onChange={set('accountingSystem')} />
    </>
  );
}

createRoot(begin()).render(<Form />);
