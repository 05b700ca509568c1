import type { TemplateTexts } from '../../../intake/template.ts';

/** The spreadsheet to fill in. Its headings are understood in every language. */
export const template: TemplateTexts = {
  title: 'Contacts',
  headings: ['Name', 'Phone', 'Country', 'Email', 'Company', 'Tags'],
  example: ['Jane Doe', '+91 98765 43210', 'India', 'jane@example.com', 'Acme', 'vip, fair'],
};
