import { scriptObject } from '../../../../runtime/script-object.ts';
import type { RatingState } from '../../../questions/item-state.ts';
import { argumentsOf } from '../../arguments.ts';
import { memberName, RatingIconType } from '../../enums.ts';
import type { FormContext } from '../../form-context.ts';
import { duplicateOf, itemMethods, requiredMethods } from '../item-methods.ts';
import { createItemResponse } from '../item-response.ts';
import { generalFeedback } from '../quiz/gradable.ts';

type RatingItem = GoogleAppsScript.Forms.RatingItem;

/** developers.google.com/apps-script/reference/forms/rating-item */
export function ratingItem(context: FormContext, item: RatingState): RatingItem {
  const { realm } = context.execution;
  const { whole } = argumentsOf(context.execution);
  const self: RatingItem = scriptObject<RatingItem>(
    context.execution,
    'RatingItem',
    {
      ...itemMethods(context, item, 'RatingItem', () => self),
      ...requiredMethods(context, item, 'RatingItem', () => self),
      ...generalFeedback(context, item, 'RatingItem', () => self),
      duplicate: () => ratingItem(context, duplicateOf(context, item)),
      getRatingIcon: () => RatingIconType[item.icon],
      setRatingIcon: (icon) => {
        const name = memberName(icon, 'RatingIconType');
        if (name === undefined) throw realm.exception('Invalid argument: ratingIcon');
        item.icon = name as RatingState['icon'];
        return self;
      },
      getRatingScaleLevel: () => item.level,
      setRatingScaleLevel: (level) => {
        if (!(whole(level, 'RatingItem.setRatingScaleLevel') >= 3 && level <= 10))
          throw realm.exception('Invalid argument: ratingScaleLevel');
        item.level = level;
        return self;
      },
      createResponse: (response) =>
        createItemResponse(context, item, String(whole(response, 'RatingItem.createResponse'))),
    },
    item,
  );
  return self;
}
