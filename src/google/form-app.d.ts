/** Members of FormApp that Google documents and @types/google-apps-script 2.0.13 does not have. */
declare namespace GoogleAppsScript {
  namespace Forms {
    interface FormApp {
      /** developers.google.com/apps-script/reference/forms/form-app#create(String,Boolean) */
      create(title: string, isPublished: boolean): Form;
    }
    interface Form {
      /** Throws on forms made before responders had permissions of their own. */
      isPublished(): boolean;
      /** Supersedes setAcceptingResponses and overwrites what it set. Throws on forms made before that. */
      setPublished(enabled: boolean): Form;
      supportsAdvancedResponderPermissions(): boolean;
    }
  }
}
