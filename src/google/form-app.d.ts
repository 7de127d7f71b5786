/** Members of FormApp that Google documents and @types/google-apps-script 2.0.13 does not have. */
declare namespace GoogleAppsScript {
  namespace Forms {
    interface FormApp {
      /** developers.google.com/apps-script/reference/forms/form-app#create(String,Boolean) */
      create(title: string, isPublished: boolean): Form;
      RatingIconType: typeof RatingIconType;
    }
    /** developers.google.com/apps-script/reference/forms/item-type */
    enum ItemType {
      RATING = 17,
    }
    /** developers.google.com/apps-script/reference/forms/rating-icon-type */
    enum RatingIconType {
      STAR,
      HEART,
      THUMB_UP,
    }
    /** developers.google.com/apps-script/reference/forms/rating-item */
    interface RatingItem {
      createResponse(response: Integer): ItemResponse;
      duplicate(): RatingItem;
      getGeneralFeedback(): QuizFeedback | null;
      getHelpText(): string;
      getId(): Integer;
      getIndex(): Integer;
      getPoints(): Integer;
      getRatingIcon(): RatingIconType;
      getRatingScaleLevel(): Integer;
      getTitle(): string;
      getType(): ItemType;
      isRequired(): boolean;
      setGeneralFeedback(feedback: QuizFeedback): RatingItem;
      setHelpText(text: string): RatingItem;
      setPoints(points: Integer): RatingItem;
      setRatingIcon(ratingIcon: RatingIconType): RatingItem;
      setRatingScaleLevel(ratingScaleLevel: Integer): RatingItem;
      setRequired(enabled: boolean): RatingItem;
      setTitle(title: string): RatingItem;
    }
    interface Item {
      asRatingItem(): RatingItem;
    }
    interface Form {
      /** Throws on forms made before responders had permissions of their own. */
      isPublished(): boolean;
      /** Supersedes setAcceptingResponses and overwrites what it set. Throws on forms made before that. */
      setPublished(enabled: boolean): Form;
      supportsAdvancedResponderPermissions(): boolean;
      addRatingItem(): RatingItem;
      /** Published readers: developers.google.com/apps-script/reference/forms/form#addPublishedReader(String) */
      addPublishedReader(emailAddress: string): Form;
      addPublishedReader(user: Base.User): Form;
      addPublishedReaders(emailAddresses: string[]): Form;
      getPublishedReaders(): Base.User[];
      removePublishedReader(emailAddress: string): Form;
      removePublishedReader(user: Base.User): Form;
    }
  }
}
