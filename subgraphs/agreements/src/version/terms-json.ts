import type { EntitySchemaColumnOptions } from 'typeorm';

import { column } from '@payung/kit/columns.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';

import type { AgreementTerms, ServicePeriod } from '../domain/agreement-terms.ts';

/** A value as JSON keeps it: dates are text. */
type Json<Value> = Value extends PlainDate
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly Json<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Json<Value[Key]> }
      : Value;

/** The terms as a version keeps them. */
export function readTerms(json: Json<AgreementTerms>): AgreementTerms {
  return {
    ...(json as unknown as AgreementTerms),
    period: {
      startsOn: findDate(json.period.startsOn),
      endsOn: findDate(json.period.endsOn),
      confidence: json.period.confidence,
    },
    servicePeriods: readServicePeriods(json.servicePeriods),
  };
}

/** Service periods out of their column. */
export function readServicePeriods(json: readonly Json<ServicePeriod>[]): readonly ServicePeriod[] {
  return json.map(({ categoryCode, startsOn, endsOn }) => ({
    categoryCode,
    startsOn: Temporal.PlainDate.from(startsOn),
    endsOn: Temporal.PlainDate.from(endsOn),
  }));
}

/** A column that holds a list as JSON, empty unless something is written. */
export function jsonList(name: string): EntitySchemaColumnOptions {
  return { ...column.json(name), default: [] };
}

const findDate = (text: string | null): PlainDate | null => (text === null ? null : Temporal.PlainDate.from(text));
