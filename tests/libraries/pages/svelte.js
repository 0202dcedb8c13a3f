import { mount } from 'svelte';
import { begin } from './company-form.js';
import Form from './svelte-form.svelte';

mount(Form, { target: begin() });
