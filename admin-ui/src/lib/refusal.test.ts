import { expect, it } from 'vitest';
import { sortRefusal } from './refusal.ts';

const message = { id: 'NIK tidak sah.', en: 'The NIK is not valid.' };
const fields = { nik: 'nik', birthDate: 'bornOn' } as const;

it('puts a refusal at the field of the form that stands for it', () => {
  expect(sortRefusal({ code: 'NIK_INVALID', message, field: 'nik' }, fields)).toEqual({
    fields: { nik: message.id },
    form: null,
  });
  expect(sortRefusal({ code: 'INVALID', message, field: 'input.birthDate' }, fields).fields).toEqual({
    bornOn: message.id,
  });
});

it('never swallows a refusal: what no field shows, the form shows', () => {
  expect(sortRefusal({ code: 'FORBIDDEN', message, field: null }, fields)).toEqual({ fields: {}, form: message.id });
  expect(sortRefusal({ code: 'INVALID', message, field: 'institutionCode' }, fields).form).toBe(message.id);
});
