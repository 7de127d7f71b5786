import { scriptObject } from '../../../../runtime/script-object.ts';
import { instantToSerial } from '../../../../sheets/cells/serial-date.ts';
import type { DateState, ScaleState, TimeState } from '../../../questions/item-state.ts';
import { argumentsOf } from '../../arguments.ts';
import type { FormContext } from '../../form-context.ts';
import { duplicateOf, itemMethods, requiredMethods } from '../item-methods.ts';
import { createItemResponse } from '../item-response.ts';
import { generalFeedback } from '../quiz/gradable.ts';

type Forms = {
  scale: GoogleAppsScript.Forms.ScaleItem;
  date: GoogleAppsScript.Forms.DateItem;
  dateTime: GoogleAppsScript.Forms.DateTimeItem;
  time: GoogleAppsScript.Forms.TimeItem;
  duration: GoogleAppsScript.Forms.DurationItem;
};

export function scaleItem(context: FormContext, item: ScaleState): Forms['scale'] {
  const { execution } = context;
  const { text, whole } = argumentsOf(execution);
  const self: Forms['scale'] = scriptObject<Forms['scale']>(
    execution,
    'ScaleItem',
    {
      ...itemMethods(context, item, 'ScaleItem', () => self),
      ...requiredMethods(context, item, 'ScaleItem', () => self),
      ...generalFeedback(context, item, 'ScaleItem', () => self),
      duplicate: () => scaleItem(context, duplicateOf(context, item)),
      getLowerBound: () => item.lower,
      getUpperBound: () => item.upper,
      getLeftLabel: () => item.lowerLabel,
      getRightLabel: () => item.upperLabel,
      setBounds: (lower, upper) => {
        // developers.google.com/apps-script/reference/forms/scale-item#setBounds(Integer,Integer)
        if (lower !== 0 && lower !== 1) throw execution.realm.exception('Invalid argument: lower');
        if (!(whole(upper, 'ScaleItem.setBounds') >= 3 && upper <= 10))
          throw execution.realm.exception('Invalid argument: upper');
        Object.assign(item, { lower, upper });
        return self;
      },
      setLabels: (lower, upper) => {
        item.lowerLabel = text(lower, 'ScaleItem.setLabels');
        item.upperLabel = text(upper, 'ScaleItem.setLabels');
        return self;
      },
      createResponse: (response) =>
        createItemResponse(context, item, String(whole(response, 'ScaleItem.createResponse'))),
    },
    item,
  );
  return self;
}

export function dateItem(context: FormContext, item: DateState): Forms['date'] {
  const self: Forms['date'] = scriptObject<Forms['date']>(
    context.execution,
    'DateItem',
    {
      ...dateMethods(context, item, 'DateItem', () => self),
      duplicate: () => dateItem(context, duplicateOf(context, item)),
    },
    item,
  );
  return self;
}

export function dateTimeItem(context: FormContext, item: DateState): Forms['dateTime'] {
  const self: Forms['dateTime'] = scriptObject<Forms['dateTime']>(
    context.execution,
    'DateTimeItem',
    {
      ...dateMethods(context, item, 'DateTimeItem', () => self),
      duplicate: () => dateTimeItem(context, duplicateOf(context, item)),
    },
    item,
  );
  return self;
}

export function timeItem(context: FormContext, item: TimeState): Forms['time'] {
  const wholeOf = wholesOf(context);
  const self: Forms['time'] = scriptObject<Forms['time']>(
    context.execution,
    'TimeItem',
    {
      ...itemMethods(context, item, 'TimeItem', () => self),
      ...requiredMethods(context, item, 'TimeItem', () => self),
      ...generalFeedback(context, item, 'TimeItem', () => self),
      duplicate: () => timeItem(context, duplicateOf(context, item)),
      createResponse: (hour, minute) =>
        createItemResponse(context, item, [hour, minute].map(wholeOf('TimeItem')).map(twoDigits).join(':')),
    },
    item,
  );
  return self;
}

export function durationItem(context: FormContext, item: TimeState): Forms['duration'] {
  const wholeOf = wholesOf(context);
  const self: Forms['duration'] = scriptObject<Forms['duration']>(
    context.execution,
    'DurationItem',
    {
      ...itemMethods(context, item, 'DurationItem', () => self),
      ...requiredMethods(context, item, 'DurationItem', () => self),
      ...generalFeedback(context, item, 'DurationItem', () => self),
      duplicate: () => durationItem(context, duplicateOf(context, item)),
      createResponse: (hours, minutes, seconds) =>
        createItemResponse(
          context,
          item,
          [hours, minutes, seconds].map(wholeOf('DurationItem')).map(twoDigits).join(':'),
        ),
    },
    item,
  );
  return self;
}

const wholesOf =
  ({ execution }: FormContext) =>
  (className: string) =>
  (value: number): number =>
    argumentsOf(execution).whole(value, `${className}.createResponse`);

const twoDigits = (number: number): string => String(number).padStart(2, '0');

function dateMethods<Self>(context: FormContext, item: DateState, className: string, self: () => Self) {
  const { date, flag } = argumentsOf(context.execution);
  return {
    ...itemMethods(context, item, className, self),
    ...requiredMethods(context, item, className, self),
    ...generalFeedback(context, item, className, self),
    includesYear: () => item.includesYear,
    setIncludesYear: (enableYear: boolean): Self => {
      item.includesYear = flag(enableYear, `${className}.setIncludesYear`);
      return self();
    },
    createResponse: (response: unknown) => {
      const instant = date(response, `${className}.createResponse`).getTime();
      const wall = new Date(
        Math.round(instantToSerial(instant, context.execution.manifest.timeZone) * 86_400_000) +
          Date.UTC(1899, 11, 30),
      ).toISOString();
      const day = item.includesYear ? wall.slice(0, 10) : wall.slice(5, 10);
      return createItemResponse(context, item, item.type === 'DATE' ? day : `${day} ${wall.slice(11, 16)}`);
    },
  };
}
