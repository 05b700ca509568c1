import type { Language } from './language.ts';

export const gujarati = {
  code: 'gu',
  labels: {
    name: 'નામ',
    person: 'ગ્રાહક',
    phone: 'મોબાઇલ ફોન નંબર મોબાઈલ મોબાઇલ_નંબર ફોન_નંબર મો',
    email: 'ઇમેઇલ',
  },
  beside: {
    mobile: 'મોબાઇલ મોબાઈલ મો',
    phone: 'ફોન નંબર ફોન_નંબર મોબાઇલ_નંબર સંપર્ક',
    sites: 'ઓફિસ દુકાન ક્લિનિક ફેક્ટરી ગોડાઉન શાખા શોરૂમ દવાખાનું',
  },
  requests: {
    please: 'કૃપા_કરીને પ્લીઝ',
    thanks: 'આભાર',
    closing: 'ઉમેરો સેવ_કરો ઉમેરી_દો ને_ઉમેરો',
    kinds: 'લીડ ગ્રાહક નંબર સંપર્ક',
    new: 'નવો નવી નવું',
    owning: 'નો ની નું',
    nameLabels: 'નામ',
    also: 'અને',
  },
  headings: {
    name: 'પૂરું_નામ ગ્રાહકનું_નામ',
    bareName: 'નામ',
    given: 'પ્રથમ_નામ',
    surname: 'અટક',
    phone: 'ફોન* મોબાઇલ* મોબાઈલ*',
    email: 'ઇમેઇલ* ઈમેલ',
    company: 'કંપની',
    country: 'દેશ',
    likelyName: 'ગ્રાહક',
  },
} as const satisfies Language;
