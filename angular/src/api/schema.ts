// Generated from the host's OpenAPI document by `npm run api`. Do not edit.
export interface paths {
    "/api/abp/application-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AbpApplicationConfiguration_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/abp/application-localization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AbpApplicationLocalization_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/abp/multi-tenancy/tenants/by-id/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AbpTenant_FindTenantById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/abp/multi-tenancy/tenants/by-name/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AbpTenant_FindTenantByName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/my-profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Profile_Get"];
        put: operations["Profile_Update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/my-profile/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Profile_ChangePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Account_Register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Account_ResetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/send-password-reset-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Account_SendPasswordResetCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/verify-password-reset-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Account_VerifyPasswordResetToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/association": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Association_GetPage"];
        put: operations["Association_ChangeBranding"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/association/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Association_ChangeLogo"];
        post?: never;
        delete: operations["Association_RemoveLogo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/association/logo/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its address changes with the picture, so whoever has it need never ask again. */
        get: operations["Association_GetLogo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/credit-notes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Billing_GetCreditNoteByLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/gateway": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Billing_GetPaymentSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/gateway/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Billing_ConnectAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Billing_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/invoices/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Billing_ListPayments"];
        put?: never;
        post: operations["Billing_ReceivePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/invoices/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Billing_GetReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/me/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Billing_ListOwn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/payments/{id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Billing_Refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/receipts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Billing_GetReceiptByLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/refunds/{id}/credit-note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Billing_GetCreditNote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chapters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Chapters_ListChapters"];
        put?: never;
        post: operations["Chapters_FoundChapter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chapters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Chapters_GetChapter"];
        put: operations["Chapters_ReviseChapter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chapters/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Chapters_CloseChapter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chapters/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Chapters_ListHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chapters/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Chapters_ListMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chapters/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Chapters_MoveChapter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chapters/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Chapters_ReopenChapter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chapters/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Chapters_GetMyChapters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chapters/me/{chapterId}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Chapters_Agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chapters/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Affiliations_GetMemberChapters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chapters/members/{memberId}/affiliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Affiliations_Join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chapters/members/{memberId}/affiliations/{affiliationId}/last-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Affiliations_Leave"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chapters/members/{memberId}/affiliations/{affiliationId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Affiliations_Undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chapters/members/{memberId}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Affiliations_Transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chapters/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Offices_ListOffices"];
        put?: never;
        post: operations["Offices_Appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chapters/offices/{id}/last-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Offices_HoldUntil"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chapters/offices/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Offices_Withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chapters/public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Chapters_ListPublicChapters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chapters/public/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Chapters_GetPublicChapter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chapters/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Chapters_ListReach"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chapters/suggestion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Chapters_SuggestChapter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communication/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Announcements_List"];
        put?: never;
        post: operations["Announcements_Write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communication/announcements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Announcements_Get"];
        put: operations["Announcements_Revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communication/announcements/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Announcements_Reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communication/announcements/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Announcements_Send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communication/announcements/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Announcements_TakeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communication/announcements/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Announcements_SendTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communication/announcements/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Announcements_Withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communication/announcements/audience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Announcements_CountAudience"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communication/announcements/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Announcements_Preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communication/announcements/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Announcements_ListReach"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communication/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MailChoices_Get"];
        put: operations["MailChoices_Choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditLog_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/audit/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditLog_ListEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditLog_Export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Batches_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/batches/{id}/left-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Batches_ListLeftOut"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/batches/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Batches_TakeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/batches/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Batches_Move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/batches/moves/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Batches_PreviewMove"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/batches/renewal-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Batches_SendRenewalLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/batches/renewal-links/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Batches_PreviewRenewalLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Console_ListMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/members/chapters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Console_ListMemberChapters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/members/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Console_ExportMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/members/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Console_ListGroups"];
        put?: never;
        post: operations["Console_SaveGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/members/groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Console_RenameGroup"];
        post?: never;
        delete: operations["Console_DeleteGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/members/selections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Console_Select"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/members/towns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Console_ListTowns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Console_GetOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rules_List"];
        put: operations["Rules_Change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/todo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Console_ListTodo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Directory_Search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Directory_GetProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/{memberId}/vcard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Directory_GetContactCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Directory_Rebuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SavedSearches_List"];
        put?: never;
        post: operations["SavedSearches_Save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["SavedSearches_Delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/searches/{id}/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SavedSearches_LookAt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/searches/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SavedSearches_TakeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Directory_Suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Directory_GetWords"];
        put: operations["Directory_ReviseWords"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dues/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Dues_ListApplications"];
        put?: never;
        post: operations["Dues_Apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dues/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Dues_GetApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dues/applications/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Dues_Approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dues/applications/{id}/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Dues_StartCheckout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dues/applications/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Dues_Reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dues/applications/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Dues_Withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dues/applications/by-hand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Dues_Register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dues/bans/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Dues_LiftBan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dues/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Dues_GetMyMembership"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dues/me/chapters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Dues_AddChapter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dues/me/renewals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Dues_Renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dues/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Standing_GetFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dues/members/{memberId}/death": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Standing_RecordDeath"];
        post?: never;
        delete: operations["Standing_TakeBackDeath"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dues/members/{memberId}/expulsion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Standing_Expel"];
        post?: never;
        delete: operations["Standing_LiftExpulsion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dues/members/{memberId}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Standing_Reinstate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dues/members/{memberId}/resignation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Standing_Resign"];
        post?: never;
        delete: operations["Standing_TakeBackResignation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dues/members/{memberId}/suspensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Standing_Suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dues/members/{memberId}/suspensions/{suspensionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Standing_TakeBackSuspension"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dues/members/{memberId}/terms/{termId}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Standing_VoidTerm"];
        post?: never;
        delete: operations["Standing_RestoreTerm"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dues/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Dues_ListPlans"];
        put?: never;
        post: operations["Dues_OfferPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dues/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Dues_RevisePlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dues/plans/{id}/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Dues_GetQuote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dues/plans/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Dues_ListAllPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feature-management/features": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Features_Get"];
        put: operations["Features_Update"];
        post?: never;
        delete: operations["Features_Delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/founding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Founding_GetTerms"];
        put: operations["Founding_OpenOrClose"];
        post: operations["Founding_Ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/founding/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Founding_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/founding/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Founding_Confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/founding/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Founding_CheckAddress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/founding/suggestion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Founding_SuggestAddress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IdentityRole_GetList"];
        put?: never;
        post: operations["IdentityRole_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IdentityRole_Get"];
        put: operations["IdentityRole_Update"];
        post?: never;
        delete: operations["IdentityRole_Delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/roles/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IdentityRole_GetAllList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IdentityUser_GetList"];
        put?: never;
        post: operations["IdentityUser_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IdentityUser_Get"];
        put: operations["IdentityUser_Update"];
        post?: never;
        delete: operations["IdentityUser_Delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/users/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IdentityUser_GetRoles"];
        put: operations["IdentityUser_UpdateRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/users/{id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["SecondFactor_SwitchOff"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/users/assignable-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IdentityUser_GetAssignableRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/users/by-email/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IdentityUser_FindByEmail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/users/by-username/{userName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IdentityUser_FindByUsername"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/users/lookup/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IdentityUserLookup_FindById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/users/lookup/by-username/{userName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IdentityUserLookup_FindByUserName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/users/lookup/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IdentityUserLookup_GetCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/users/lookup/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IdentityUserLookup_Search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meetings_List"];
        put?: never;
        post: operations["Meetings_Schedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meetings_Get"];
        put: operations["Meetings_Change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meetings_ListAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/answers/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Meetings_AnswerFor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Meetings_Cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Meetings_Mark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Meetings_Reinstate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meetings_GetSheet"];
        put: operations["Meetings_SaveSheet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/sheet/amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Meetings_AmendSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/sheet/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meetings_ListSheetVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/walk-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Visitors_AddWalkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/absence-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meetings_GetAbsencePolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/absence-policies/{validFrom}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Meetings_DecideAbsencePolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meetings_GetAbsences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/calendars/association.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendars_GetAssociation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/calendars/chapters/{id}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendars_GetChapter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/calendars/meetings/{id}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendars_GetMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/calendars/mine.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendars_GetMine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/chapters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meetings_ListReach"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/holiday-regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meetings_ListHolidayRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/holiday-regions/usual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Meetings_DecideUsualRegion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meetings_ListHolidays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/holidays/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Meetings_SetHoliday"];
        post?: never;
        delete: operations["Meetings_RemoveHoliday"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/leaves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Leaves_List"];
        put?: never;
        post: operations["Leaves_Enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/leaves/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Leaves_Approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/leaves/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Leaves_Decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/leaves/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Leaves_End"];
        delete: operations["Leaves_Resume"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/leaves/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Leaves_Withdraw"];
        delete: operations["Leaves_Restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyMeetings_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/mine/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyMeetings_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/mine/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["MyMeetings_Answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/mine/{id}/coming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyMeetings_ListWhoComes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/mine/{id}/seat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyMeetings_AcceptSeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/mine/{id}/visitors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Visitors_Invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/mine/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendars_GetAddress"];
        put?: never;
        post: operations["Calendars_IssueAddress"];
        delete: operations["Calendars_RevokeAddress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/mine/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyMeetings_GetCode"];
        put?: never;
        post: operations["MyMeetings_RenewCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/mine/leaves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyLeaves_List"];
        put?: never;
        post: operations["MyLeaves_Ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/mine/leaves/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyLeaves_End"];
        delete: operations["MyLeaves_Resume"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/mine/leaves/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyLeaves_Withdraw"];
        delete: operations["MyLeaves_Restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/mine/leaves/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyLeaves_GetChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/mine/visitors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Visitors_ListMine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/mine/visitors/{id}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Visitors_FollowUpMine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Meetings_Preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicMeetings_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/public/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicMeetings_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/public/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicMeetings_Register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/public/visits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicMeetings_GetVisit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/public/visits/{id}/forget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicMeetings_Forget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/public/visits/{id}/seat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicMeetings_AcceptSeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/public/visits/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicMeetings_WithdrawVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/visitors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Visitors_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/visitors/{id}/ask-to-join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Visitors_AskToJoin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/visitors/{id}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Visitors_FollowUp"];
        delete: operations["Visitors_UndoFollowUp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/visitors/{id}/forget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Visitors_Forget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Members_GetProfile"];
        put: operations["Members_ReviseProfile"];
        post?: never;
        delete: operations["Members_Remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Members_GetMyProfile"];
        put: operations["Members_ReviseMyProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Members_TakeMyCopy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnExports_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/multi-tenancy/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tenant_GetList"];
        put?: never;
        post: operations["Tenant_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/multi-tenancy/tenants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tenant_Get"];
        put: operations["Tenant_Update"];
        post?: never;
        delete: operations["Tenant_Delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/asks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Asks_ListMine"];
        put?: never;
        post: operations["Asks_Post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/asks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Asks_Get"];
        put: operations["Asks_Revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/asks/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Asks_Close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/asks/{id}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Asks_Invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/asks/{id}/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Asks_OfferHelp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/asks/{id}/pass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Asks_Pass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/asks/{id}/pass-match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Asks_PassMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/asks/{id}/reconsider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Asks_Reconsider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/asks/{id}/reconsider-match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Asks_ReconsiderMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/asks/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Asks_Reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/asks/answerable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Asks_ListAnswerable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/asks/answers/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Asks_Accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/distances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Network_ListDistances"];
        put?: never;
        post: operations["Network_KeepDistance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/distances/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Network_EndDistance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FollowUps_List"];
        put?: never;
        post: operations["FollowUps_Plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/follow-ups/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FollowUps_Finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/follow-ups/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FollowUps_Drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/follow-ups/{id}/met": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FollowUps_Meet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/follow-ups/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FollowUps_Reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/follow-ups/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FollowUps_Send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/follow-ups/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FollowUps_Snooze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/introductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Introductions_ListMine"];
        put?: never;
        post: operations["Introductions_Wish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/introductions/{id}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Introductions_Agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/introductions/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Introductions_Decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/introductions/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Introductions_Leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/introductions/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Introductions_ListMessages"];
        put?: never;
        post: operations["Introductions_Write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/introductions/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Introductions_NoteOutcome"];
        post?: never;
        delete: operations["Introductions_EraseOutcome"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/introductions/{id}/pass-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Introductions_PassOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/introductions/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Introductions_Read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/introductions/{id}/reconsider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Introductions_Reconsider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/introductions/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Introductions_Return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/introductions/{id}/thread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Introductions_GetThread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/introductions/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Introductions_Withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/introductions/connectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Introductions_ListConnectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/introductions/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Introductions_ListQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/introductions/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Introductions_ListThreads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/introductions/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Introductions_CountUnread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Offers_List"];
        put?: never;
        post: operations["Offers_Make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Offers_Revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/offers/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Offers_Pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/offers/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Offers_Resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Referrals_List"];
        put?: never;
        post: operations["Referrals_Prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Referrals_Get"];
        put: operations["Referrals_Revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/referrals/{id}/business": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Referrals_RecordBusiness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/referrals/{id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Referrals_RecordConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/referrals/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Referrals_CorrectBusiness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/referrals/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Referrals_Discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/referrals/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Referrals_Report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/referrals/{id}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Referrals_See"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/referrals/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Referrals_Send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/referrals/{id}/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Referrals_ShareBusiness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/referrals/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Referrals_TakeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/remembered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Week_GetRemembered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Week_GetSettings"];
        put: operations["Week_ChooseSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/ties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Network_KeepInTouch"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/ties/forget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Network_Forget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Network_GetTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/touches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Network_NoteTouch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/touches/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Network_EraseTouch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/touches/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Network_RestoreTouch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/week": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Week_GetWeek"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/week/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Week_Pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networking/week/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Week_Resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/permission-management/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Permissions_Get"];
        put: operations["Permissions_Update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/permission-management/permissions/by-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Permissions_GetByGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setting-management/emailing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EmailSettings_Get"];
        put?: never;
        post: operations["EmailSettings_Update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setting-management/emailing/send-test-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EmailSettings_SendTestEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setting-management/timezone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TimeZoneSettings_Get"];
        put?: never;
        post: operations["TimeZoneSettings_Update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setting-management/timezone/timezones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TimeZoneSettings_GetTimezones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AbsencePolicyPage: {
            /** @description What holds today. */
            current: components["schemas"]["AbsenceRules"];
            /** @description What was decided, newest first; before the first of them the usual. */
            decided: components["schemas"]["DecidedRules"][];
            /** @description Whether the reader may decide. */
            mayChange: boolean;
            /** @description Examples. */
            presets: components["schemas"]["PresetRules"][];
        };
        AbsenceReport: {
            /**
             * Format: int32
             * @description Meetings that took place and whose sheet was submitted.
             */
            held: number;
            /** @description Most absences first. */
            items: components["schemas"]["AbsenceRow"][];
            /** Format: date */
            on: string;
            rules: components["schemas"]["AbsenceRules"];
            /**
             * Format: date
             * @description The first day that counts.
             */
            since: string;
            /** Format: int32 */
            totalCount: number;
            /**
             * Format: int32
             * @description Meetings that took place and do not count yet, because nobody has submitted their sheet (P56).
             */
            withoutSheet: number;
        };
        AbsenceRow: {
            /** Format: int32 */
            absences: number;
            company: null | string;
            /** @description Oldest first, each with the first day on which it no longer counts. */
            counted: components["schemas"]["CountedAbsence"][];
            /** Format: int32 */
            held: number;
            isOverLimit: boolean;
            /** Format: int32 */
            lates: number;
            /** Format: uuid */
            memberId: string;
            name: string;
            /** Format: int32 */
            substitutes: number;
            /** Format: int32 */
            there: number;
        };
        /** @description Numbers of a policy. */
        AbsenceRules: {
            /** @description Whether another excused absence counts. */
            excusedCounts: boolean;
            /**
             * Format: int32
             * @description So many times late are one absence; late is late where absent.
             */
            latesPerAbsence: number | null;
            /**
             * Format: int32
             * @description More than this are too many; nobody counts where absent.
             */
            limit: number | null;
            /** @description Whether an absence for medical reasons counts. */
            medicalCounts: boolean;
            /**
             * Format: int32
             * @description More substitutes than this within the window are absences; there may be any number where absent.
             */
            substituteLimit: number | null;
            /**
             * Format: int32
             * @description Absences within this many months are counted.
             */
            windowMonths: number;
        };
        /** @enum {unknown} */
        AccountState: "ready" | "notReady" | "unknown" | "noAnswer" | null;
        /** @description A member adds a chapter: for the days that are left of what they have paid, and theirs once it is paid (R32). */
        AddChapter: {
            /** Format: uuid */
            chapterId: string;
            /** Format: uuid */
            requestId: string;
        };
        AddressVerdict: {
            /** @description The name before the host's own. */
            address: string;
            /** @description Whether it can be had. */
            isFree: boolean;
            /** @description Why not. */
            reason: null | string;
        };
        /** @description Somebody stands at the door without having registered: they are put on the sheet as a visitor. */
        AddWalkIn: {
            company?: null | string;
            email?: null | string;
            firstName: string;
            /** Format: uuid */
            hostId?: null | string;
            lastName: string;
            profession?: null | string;
            /**
             * Format: uuid
             * @description The client's own: sent again, it adds nobody.
             */
            requestId: string;
        };
        AffiliationLine: {
            /** Format: uuid */
            chapterId: string;
            chapterName: string;
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            isPrimary: boolean;
            /** @description Whether it can still be taken back. */
            mayUndo: boolean;
            period: components["schemas"]["AffiliationPeriod"];
            /** Format: date */
            to: null | string;
        };
        /** @enum {unknown} */
        AffiliationPeriod: "present" | "ahead" | "past";
        AmendedLine: {
            /** @description What it said then. */
            after: components["schemas"]["AttendanceCode"];
            /** @description What the sheet had said. */
            before: components["schemas"]["AttendanceCode"];
            /** @description Who. */
            name: string;
        };
        /** @description Corrects a sheet that was submitted; the original is kept with the reason (R42). */
        AmendSheet: {
            lines: components["schemas"]["ChangedLine"][];
            reason: string;
        };
        AnnouncementOnItsWay: {
            /**
             * Format: date-time
             * @description UTC; until then it can be taken back.
             */
            sendsAt: string;
        };
        /** @description An announcement with how far it has come. */
        AnnouncementPage: {
            authorName: string;
            /** Format: uuid */
            chapterId: null | string;
            chapterName: null | string;
            copies: components["schemas"]["CopyCounts"];
            /** @description As it stands in the mail. */
            html: string;
            /** Format: uuid */
            id: string;
            /** @description Whether everybody it is for has been looked at, so that the counts are whole. */
            isListed: boolean;
            leftOut: components["schemas"]["LeftOutCounts"];
            /**
             * Format: date-time
             * @description UTC.
             */
            movedAt: string;
            replyTo: null | string;
            /**
             * Format: int32
             * @description What is left of the time in which it can be taken back.
             */
            secondsToTakeBack: number;
            /**
             * Format: uuid
             * @description Those who were chosen one by one, where it is for such.
             */
            selectionId: null | string;
            /** Format: date-time */
            sendsAt: null | string;
            /** Format: date-time */
            sentAt: null | string;
            standing: null | components["schemas"]["Standing"];
            state: components["schemas"]["AnnouncementState"];
            subject: string;
            text: string;
        };
        AnnouncementPreview: {
            /** @description Made by us, with nothing in it that runs or is loaded. */
            html: string;
        };
        AnnouncementRow: {
            authorName: string;
            /** Format: uuid */
            chapterId: null | string;
            chapterName: null | string;
            /** Format: uuid */
            id: string;
            /** @description Whether it is for people who were chosen one by one. */
            isToChosen: boolean;
            /**
             * Format: date-time
             * @description UTC.
             */
            movedAt: string;
            /** Format: int32 */
            recipients: number;
            /** Format: int32 */
            sent: number;
            standing: null | components["schemas"]["Standing"];
            state: components["schemas"]["AnnouncementState"];
            subject: string;
        };
        /** @enum {unknown} */
        AnnouncementState: "draft" | "waiting" | "sending" | "sent" | "withdrawn";
        AnswerableAsk: {
            /** Format: uuid */
            askId: string;
            forWhom: null | string;
            /** @description Whether one has said that one can help. */
            hasOffered: boolean;
            /** @description Whether the asker turned to one by name. */
            isInvited: boolean;
            /** Format: date */
            neededBy: null | string;
            person: components["schemas"]["NetworkPerson"];
            /** @description Why it is shown to one, in sentences that name what matched. */
            reasons: string[];
            what: string;
        };
        /** @description An officer notes what a member has said by other ways. */
        AnswerForMember: {
            /** Format: int32 */
            guests: number;
            note?: null | string;
            reply: components["schemas"]["MeetingReply"];
            substitute?: null | string;
        };
        /** @enum {unknown} */
        AnswerListKind: "all" | "coming" | "waiting" | "maybe" | "no" | "silent";
        /** @description A member says whether they come. Saying the same again changes nothing. */
        AnswerMeeting: {
            /** Format: int32 */
            guests: number;
            note?: null | string;
            reply: components["schemas"]["MeetingReply"];
            /** @description Who comes in their place, where that is the reply. */
            substitute?: null | string;
        };
        AnswerRow: {
            /** Format: date-time */
            answeredAt: null | string;
            company: null | string;
            /** Format: int32 */
            guests: number;
            /** Format: uuid */
            memberId: null | string;
            name: string;
            note: null | string;
            /** Format: date-time */
            offeredUntil: null | string;
            reply: null | components["schemas"]["MeetingReply"];
            seat: components["schemas"]["SeatState"];
            substitute: null | string;
            /** Format: uuid */
            visitId: null | string;
        };
        /** @description The policies that are granted, and only those. */
        ApplicationAuthConfigurationDto: {
            grantedPolicies: {
                [key: string]: boolean;
            };
        };
        /** @description All that ABP's client needs to know before it shows a page. */
        ApplicationConfigurationDto: {
            auth: components["schemas"]["ApplicationAuthConfigurationDto"];
            clock: components["schemas"]["ClockDto"];
            currentTenant: components["schemas"]["CurrentTenantDto"];
            currentUser: components["schemas"]["CurrentUserDto"];
            extraProperties: Record<string, never>;
            features: components["schemas"]["ApplicationFeatureConfigurationDto"];
            globalFeatures: components["schemas"]["ApplicationGlobalFeatureConfigurationDto"];
            localization: components["schemas"]["ApplicationLocalizationConfigurationDto"];
            multiTenancy: components["schemas"]["MultiTenancyInfoDto"];
            objectExtensions: components["schemas"]["ObjectExtensionsDto"];
            setting: components["schemas"]["ApplicationSettingConfigurationDto"];
            timing: components["schemas"]["TimingDto"];
        };
        ApplicationFeatureConfigurationDto: {
            values: {
                [key: string]: string;
            };
        };
        ApplicationGlobalFeatureConfigurationDto: {
            enabledFeatures: string[];
        };
        ApplicationLocalizationConfigurationDto: {
            currentCulture: components["schemas"]["CurrentCultureDto"];
            defaultResourceName: null | string;
            languageFilesMap: {
                [key: string]: components["schemas"]["NameValue"][];
            };
            languages: components["schemas"]["LanguageDto"][];
            languagesMap: {
                [key: string]: components["schemas"]["NameValue"][];
            };
            resources: {
                [key: string]: components["schemas"]["ApplicationLocalizationResourceDto"];
            };
            useRouteBasedCulture: boolean;
            values: {
                [key: string]: {
                    [key: string]: string;
                };
            };
        };
        ApplicationLocalizationDto: {
            currentCulture: components["schemas"]["CurrentCultureDto"];
            resources: {
                [key: string]: components["schemas"]["ApplicationLocalizationResourceDto"];
            };
        };
        /** @description A resource's texts, its parents' not included. */
        ApplicationLocalizationResourceDto: {
            baseResources: string[];
            texts: {
                [key: string]: string;
            };
        };
        ApplicationReceipt: {
            /**
             * Format: uuid
             * @description The application.
             */
            applicationId: string;
            /** @description Where to pay, if that comes next. */
            checkoutUrl: null | string;
            /** @description Opens it, without an account; in links only. */
            key: string;
            /** @description What comes next. */
            state: components["schemas"]["ApplicationState"];
        };
        ApplicationRow: {
            /** @description The primary chapter that was chosen. */
            chapterName: null | string;
            company: null | string;
            email: string;
            /** Format: uuid */
            id: string;
            /** @description Whether the viewer may approve or reject it now. */
            mayDecide: boolean;
            message: null | string;
            name: string;
            planName: string;
            price: components["schemas"]["Money"];
            state: components["schemas"]["ApplicationState"];
            /** Format: date-time */
            submittedOn: string;
            /**
             * Format: int32
             * @description Since submission, as long as nothing has been decided.
             */
            waitingDays: number | null;
        };
        ApplicationSettingConfigurationDto: {
            values: {
                [key: string]: string;
            };
        };
        /**
         * @description How far a wish to join has come.
         * @enum {unknown}
         */
        ApplicationState: "awaitingApproval" | "awaitingPayment" | "member" | "rejected" | "withdrawn";
        /** @description How an application stands, for whoever holds its link. */
        ApplicationStatus: {
            /** @description Where the applicant wants to belong, the primary chapter first. */
            chapters: string[];
            decidedReason: null | string;
            declineReason: null | string;
            firstName: string;
            /** Format: uuid */
            id: string;
            invoiceNumber: null | string;
            /** Format: date */
            paidThrough: null | string;
            payment: components["schemas"]["PaymentState"];
            planName: string;
            quote: components["schemas"]["Quote"];
            receiptUrl: null | string;
            state: components["schemas"]["ApplicationState"];
        };
        /** @description The form of somebody who wants to join. Sending it again with the same request id changes nothing. */
        ApplyForMembership: {
            /** @description The chapters to join, the primary one first. */
            chapterIds: string[];
            company?: null | string;
            consent: boolean;
            email: string;
            firstName: string;
            lastName: string;
            message?: null | string;
            phone?: null | string;
            /** Format: uuid */
            planId: string;
            postcode?: null | string;
            profession?: null | string;
            /** Format: uuid */
            requestId: string;
            town?: null | string;
        };
        AppointedOfficer: {
            /** Format: uuid */
            id: string;
        };
        /** @description Appointing somebody twice to the same office for the same days is one office. */
        AppointOfficer: {
            basis: components["schemas"]["OfficeBasis"];
            /** Format: uuid */
            chapterId: string;
            /** Format: date */
            from: string;
            /** Format: uuid */
            memberId: string;
            role: components["schemas"]["OfficerRole"];
            /**
             * Format: date
             * @description Last day; open where absent.
             */
            to?: null | string;
        };
        /**
         * @description Who decides on applications.
         * @enum {unknown}
         */
        Approver: "association" | "chapter";
        AskAnswer: {
            email: null | string;
            /** Format: uuid */
            id: string;
            isAccepted: boolean;
            message: null | string;
            /** Format: date-time */
            offeredAt: string;
            person: components["schemas"]["NetworkPerson"];
        };
        /** @description A member asks to be away from a chapter's meetings for a while. */
        AskForLeave: {
            /**
             * Format: uuid
             * @description From whose meetings.
             */
            chapterId: string;
            /**
             * Format: date
             * @description The first day and the last.
             */
            from: string;
            kind: components["schemas"]["LeaveKind"];
            reason?: null | string;
            /** Format: uuid */
            requestId: string;
            /** Format: date */
            to: string;
        };
        AskMatch: {
            /** @description Colleagues who know both, and have agreed to be named. */
            connectors: components["schemas"]["NetworkPerson"][];
            isInvited: boolean;
            /** Format: uuid */
            offerId: string;
            person: components["schemas"]["NetworkPerson"];
            /** @description Why, in sentences that name what matched. */
            reasons: string[];
        };
        /** @enum {unknown} */
        AskState: "open" | "answered" | "closed" | "expired";
        /** @description The form of somebody who wants to found an association. The answer is a mail, whoever they are. */
        AskToFound: {
            address: string;
            country: string;
            currency: string;
            email: string;
            language: string;
            name: string;
            /** Format: uuid */
            requestId: string;
            timeZone: string;
        };
        /** @description What an association tells everybody about itself. */
        AssociationPage: {
            accent: string;
            /**
             * Format: int32
             * @description Those with a public page that somebody can join.
             */
            chapterCount: number;
            country: string;
            culture: string;
            currency: string;
            description: string;
            fromPrice: null | components["schemas"]["Money"];
            /** Format: int32 */
            fromTermMonths: number | null;
            /** @description The most frequent of those who are listed publicly. */
            industries: components["schemas"]["ValueCount"][];
            /** Format: int32 */
            joinedLastMonth: number;
            logoUrl: null | string;
            /** Format: int32 */
            memberCount: number;
            name: string;
            /** Format: int32 */
            publicMemberCount: number;
            slug: string;
            tagline: string;
            timeZone: string;
            /** Format: int32 */
            townCount: number;
        };
        /**
         * @description What a sheet says of somebody (R38).
         * @enum {unknown}
         */
        AttendanceCode: "unmarked" | "present" | "late" | "absent" | "substitute" | "medical" | "excused" | "notRequired";
        /**
         * @description What a treasurer has to look at: money to give back, or an amount that fits nothing.
         * @enum {unknown}
         */
        Attention: "none" | "overpaid" | "amountDiffers";
        /**
         * @description Who may see something, from nobody to everybody: each includes the ones before it, so that a larger value reaches
         *     more people (R59). Kept by name.
         * @enum {unknown}
         */
        Audience: "nobody" | "connections" | "chapter" | "members" | "public";
        AudienceCount: {
            leftOut: components["schemas"]["LeftOutCounts"];
            /** Format: int32 */
            recipients: number;
        };
        /** @enum {unknown} */
        AuditAction: "created" | "changed" | "deleted";
        AuditChange: {
            /** @description What happened to it. */
            action: components["schemas"]["AuditAction"];
            /** @description The kind of entity, to filter by. */
            entity: string;
            /** @description What is different now. */
            fields: components["schemas"]["AuditField"][];
            /** @description Which one. */
            id: string;
            /** @description What people call it. */
            name: string;
        };
        AuditedEntity: {
            entity: string;
            name: string;
        };
        /** @description One request of one person, with all that it has changed. */
        AuditEntry: {
            address: null | string;
            /** Format: date-time */
            at: string;
            /** @description What was called, such as `PUT /api/dues/plans/…`. */
            call: string;
            /**
             * Format: int32
             * @description More than there are in IReadOnlyList&lt;AuditChange&gt; AuditEntry.Changes where one request has changed very much.
             */
            changeCount: number;
            changes: components["schemas"]["AuditChange"][];
            device: null | string;
            /** Format: uuid */
            id: string;
            /** @description What was done without changing anything, such as an export. */
            note: null | string;
            /** @description The name, or else the user name; absent for somebody who had not signed in. */
            person: null | string;
            /** Format: uuid */
            personId: null | string;
        };
        AuditField: {
            after: null | string;
            before: null | string;
            name: string;
        };
        /**
         * @description Giving and receiving over a year, as a band and never as a rank; for the member alone (N2).
         * @enum {unknown}
         */
        BalanceBand: "mostlyReceives" | "receivesMore" | "balanced" | "givesMore" | "mostlyGives";
        /** @enum {unknown} */
        BatchDeed: "moveChapter" | "renewalLink";
        /** @description What a batch would come to if it were asked for now. */
        BatchPreview: {
            /**
             * Format: int32
             * @description For how many it can be done.
             */
            able: number;
            /** @description Why not for the others, the most frequent first. */
            reasons: components["schemas"]["BatchReason"][];
        };
        BatchReason: {
            /**
             * Format: int32
             * @description How many it is about.
             */
            count: number;
            /** @description The name of the rule. */
            reason: string;
        };
        BatchRow: {
            /**
             * Format: date-time
             * @description UTC.
             */
            askedAt: string;
            chapterName: null | string;
            /** Format: int32 */
            count: number;
            deed: components["schemas"]["BatchDeed"];
            /** Format: int32 */
            done: number;
            /** Format: date */
            effectiveOn: null | string;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            leftOut: number;
            mayTakeBack: boolean;
            state: components["schemas"]["BatchState"];
            /** Format: int32 */
            takenBack: number;
        };
        /** @enum {unknown} */
        BatchState: "running" | "done" | "takingBack" | "takenBack";
        BusinessRow: {
            amount: components["schemas"]["Money"];
            /** Format: uuid */
            corrects: null | string;
            /** Format: uuid */
            id: string;
            note: null | string;
            /** Format: date */
            on: string;
        };
        /** @description A meeting does not take place, nor do the following ones where that is meant. Whoever has answered is told why. */
        CancelMeeting: {
            reason: string;
            scope: components["schemas"]["ChangeScope"];
        };
        ChangeBranding: {
            accent: string;
            description?: null | string;
            name: string;
            tagline?: null | string;
        };
        ChangedLine: {
            /** @description What is to hold. */
            line: components["schemas"]["SheetLine"];
            /**
             * Format: date-time
             * @description The row's `markedAt` as it was shown; absent where nothing had been said.
             */
            seen: null | string;
        };
        ChangedMeetings: {
            /**
             * @description Days of meetings that people have answered to and that did not follow: they stay as they
             *                 are.
             */
            kept: string[];
            /**
             * Format: uuid
             * @description Where the meeting is now.
             */
            meetingId: string;
        };
        ChangeLogo: {
            /**
             * Format: byte
             * @description The picture's bytes.
             */
            content: string;
        };
        /** @description Changes a meeting, or with it the following ones, or all that are still to come (R50). */
        ChangeMeeting: {
            /** Format: date */
            date: string;
            description?: null | string;
            /**
             * Format: time
             * @description As the clock on the wall shows it.
             */
            from: string;
            /** @description Whose public holidays are skipped besides the association's own dates: AT, DE-BY; nobody's where absent. */
            holidayRegion?: null | string;
            /** @description Shown on the public pages, and visitors may register. */
            isPublic: boolean;
            /** @description Dates that the rule names and that are left out all the same. */
            leftOut: string[];
            /** @description Where there are fewer seats than are taken, those who came last wait in front of the line. */
            letSurplusWait: boolean;
            /** @description Where to join online. */
            link?: null | string;
            /**
             * Format: int32
             * @description How many people a member may bring along; as everywhere in the association where absent.
             */
            maxGuests?: number | null;
            /** Format: int32 */
            minutes: number;
            mode: components["schemas"]["MeetingMode"];
            place?: null | string;
            /** @description iCalendar's RRULE; a single meeting where absent. */
            rule?: null | string;
            scope: components["schemas"]["ChangeScope"];
            /**
             * Format: int32
             * @description Everybody finds room where absent.
             */
            seats?: number | null;
            skipsHolidays: boolean;
            /** @description What the officer has seen: the meeting's stamp for this one alone, else that of its series. */
            stamp: string;
            title: string;
            /** @description IANA name of the zone, such as Europe/Berlin. */
            zone: string;
        };
        ChangePasswordInput: {
            currentPassword: null | string;
            newPassword: string;
        };
        /** @description Several at once, all or none. What holds already stays, so that asking twice is asking once. */
        ChangeRules: {
            changes: components["schemas"]["RuleChange"][];
        };
        /** @enum {unknown} */
        ChangeScope: "this" | "following" | "all";
        ChapterCard: {
            /** Format: uuid */
            id: string;
            meets: null | string;
            /** Format: int32 */
            members: number;
            name: string;
            /** @description What it stands below, as far as that is shown. */
            region: null | string;
            slug: string;
            town: null | string;
        };
        /** @description A chapter as its officers and the association's staff see it, with what the viewer may do. */
        ChapterDetails: {
            /** @description From the top of what the viewer may see down. */
            above: components["schemas"]["ChapterLink"][];
            /** Format: date */
            closesOn: null | string;
            concurrencyStamp: string;
            description: string;
            /** Format: uuid */
            id: string;
            /** @description Whether it has a public page. */
            isPublic: boolean;
            kind: components["schemas"]["ChapterKind"];
            lastChange: null | components["schemas"]["LastChange"];
            mayAppoint: boolean;
            mayManage: boolean;
            mayMoveOrClose: boolean;
            /** @description When and where it usually meets, in a sentence. */
            meets: null | string;
            /**
             * Format: int32
             * @description Of the chapter and all below it.
             */
            members: number;
            name: string;
            /** Format: uuid */
            parentId: null | string;
            /** @description Postcodes it serves: whole ones, beginnings (`824`) or ranges (`82400-82499`). */
            postcodes: string[];
            /** @description The last part of the address of its public page; made from the name where absent. */
            slug: null | string;
            state: components["schemas"]["ChapterState"];
            successor: null | components["schemas"]["ChapterLink"];
            town: null | string;
        };
        ChapterEvent: {
            /** Format: date */
            day: string;
            kind: components["schemas"]["ChapterEventKind"];
            /** Format: uuid */
            memberId: string;
            name: string;
            role: null | components["schemas"]["OfficerRole"];
        };
        /** @enum {unknown} */
        ChapterEventKind: "joined" | "left" | "tookOffice" | "leftOffice";
        /**
         * @description What a node of the tree is; who may stand below whom is not bound to it.
         * @enum {unknown}
         */
        ChapterKind: "national" | "region" | "chapter" | "committee";
        ChapterLine: {
            /** @description From the top down. */
            above: components["schemas"]["ChapterLink"][];
            /** Format: date */
            closesOn: null | string;
            hasBelow: boolean;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ChapterKind"];
            /**
             * Format: int32
             * @description Of the chapter and all below it.
             */
            members: number;
            name: string;
            /** Format: uuid */
            parentId: null | string;
            slug: string;
            state: components["schemas"]["ChapterState"];
            town: null | string;
        };
        /** @description A chapter by its name, where another is spoken of. */
        ChapterLink: {
            /** Format: uuid */
            id: string;
            name: string;
            slug: string;
        };
        ChapterMemberLine: {
            /** Format: uuid */
            affiliationId: string;
            /** Format: date */
            from: string;
            isPrimary: boolean;
            /** @description Whether the viewer may open their profile. */
            mayOpen: boolean;
            /** Format: uuid */
            memberId: string;
            name: string;
            /** Format: date */
            to: null | string;
        };
        /** @description The chapters in which somebody may do something: what a menu of chapters offers. */
        ChapterReach: {
            /** @description Whether the association as a whole is within reach. */
            isWhole: boolean;
            items: components["schemas"]["ReachedChapter"][];
            /** Format: int32 */
            totalCount: number;
        };
        /** @enum {unknown} */
        ChapterRight: "view" | "manage" | "appointOfficers";
        /**
         * @description Whether a member must and may belong to chapters (R32).
         * @enum {unknown}
         */
        ChapterRule: "any" | "atMostOne" | "exactlyOne" | "atLeastOne";
        /** @enum {unknown} */
        ChapterState: "open" | "closing" | "closed";
        ChapterSuggestion: {
            chapter: null | components["schemas"]["ChapterCard"];
            /** @description Why this one, in a sentence. */
            reason: null | string;
        };
        CheckoutPage: {
            /** @description Where to pay. */
            url: string;
        };
        /** @enum {unknown} */
        ChoiceWay: "profile" | "link" | null;
        /** @description Switches one stream on or off for the signed-in member. */
        ChooseMail: {
            isOn: boolean;
            stream: components["schemas"]["MailStream"];
        };
        /** @description What the network may remember and do. What is switched off is erased where it was kept. */
        ChooseNetworkSettings: {
            /** Format: int32 */
            introductionsPerMonth: number;
            isNamedAsConnector: boolean;
            /** Format: int32 */
            nudgesPerWeek: number;
            offersProfile: boolean;
            /** Format: int32 */
            quietFrom: number;
            /** Format: int32 */
            quietUntil: number;
            remembersMeetings: boolean;
            showsBalance: boolean;
            /** @description Kinds of mail that are switched off. */
            silenced: components["schemas"]["MailKind"][];
            weighsTies: boolean;
        };
        ClockDto: {
            kind: string;
        };
        CloseChapter: {
            /**
             * Format: date
             * @description The last day on which it is there.
             */
            lastDay: string;
            /**
             * Format: uuid
             * @description Where its members go; needed as soon as it has any (R33).
             */
            successorId?: null | string;
        };
        /**
         * @description From now on money goes to this account of the association's own, or to the operator's again where none is given.
         *     Pages that are open stay with the account they began with. Saying the same twice changes nothing.
         */
        ConnectAccount: {
            account?: null | string;
        };
        /** @enum {unknown} */
        ConsentWay: "inPerson" | "byPhone" | "inWriting" | null;
        /** @description How the association is doing, and what waits for its staff. */
        ConsoleOverview: {
            duesReceived: components["schemas"]["Money"];
            /** Format: int32 */
            duesReceivedYear: number;
            /** @description Of a new association; empty once all is done. */
            firstSteps: components["schemas"]["FirstStep"][];
            incomePerMonth: components["schemas"]["MonthOfIncome"][];
            /** Format: int32 */
            joinedThisMonth: number;
            /** @description Twelve months, the present one last. */
            joinsPerMonth: components["schemas"]["MonthOfJoins"][];
            /** Format: int32 */
            memberCount: number;
            overdue: components["schemas"]["Money"];
            /** Format: int32 */
            overdueMembers: number;
            renewalsNext90: components["schemas"]["UpcomingRenewals"];
            /**
             * Format: double
             * @description Of those who were members a year ago, how many are today; absent when there was nobody.
             */
            retentionPercent: number | null;
            todo: components["schemas"]["TodoLine"][];
        };
        ContactCard: {
            email: string;
            phone: null | string;
        };
        CopyCounts: {
            /**
             * Format: int32
             * @description Refused by the mail server again and again.
             */
            failed: number;
            /**
             * Format: int32
             * @description Who gets a copy, or has got it.
             */
            recipients: number;
            /**
             * Format: int32
             * @description Handed to the mail server.
             */
            sent: number;
            /**
             * Format: int32
             * @description Interrupted while it was sent; not sent again.
             */
            unclear: number;
            /**
             * Format: int32
             * @description Still to be sent.
             */
            waiting: number;
        };
        /** @description Puts an entry right: another entry carries the difference and the reason; the first stays as it was (R57). */
        CorrectBusiness: {
            /** @description What it should have been. */
            amount: components["schemas"]["Money"];
            /** Format: uuid */
            entryId: string;
            reason: string;
            /** Format: uuid */
            requestId: string;
        };
        /** @description One absence that counts. */
        CountedAbsence: {
            /** @description Why it counts. */
            code: components["schemas"]["AttendanceCode"];
            /**
             * Format: date
             * @description When.
             */
            date: string;
            /**
             * Format: date
             * @description The first day on which it no longer does.
             */
            dropsOutOn: string;
            /**
             * Format: uuid
             * @description Where.
             */
            meetingId: string;
        };
        /** @description The document of money that was given back. */
        CreditNoteLine: {
            /** @description What went back. */
            amount: components["schemas"]["Money"];
            /**
             * Format: date
             * @description When.
             */
            givenBackOn: string;
            /**
             * Format: uuid
             * @description Of the refund.
             */
            id: string;
            /** @description The note's own. */
            number: string;
        };
        CurrentCultureDto: {
            cultureName: string;
            dateTimeFormat: components["schemas"]["DateTimeFormatDto"];
            displayName: string;
            englishName: string;
            isRightToLeft: boolean;
            name: string;
            nativeName: string;
            threeLetterIsoLanguageName: string;
            twoLetterIsoLanguageName: string;
        };
        CurrentTenantDto: {
            /** Format: uuid */
            id: null | string;
            isAvailable: boolean;
            name: null | string;
        };
        CurrentUserDto: {
            email: null | string;
            emailVerified: boolean;
            /** Format: uuid */
            id: null | string;
            /** Format: uuid */
            impersonatorTenantId: null | string;
            impersonatorTenantName: null | string;
            /** Format: uuid */
            impersonatorUserId: null | string;
            impersonatorUserName: null | string;
            isAuthenticated: boolean;
            name: null | string;
            phoneNumber: null | string;
            phoneNumberVerified: boolean;
            roles: string[];
            sessionId: null | string;
            surName: null | string;
            /** Format: uuid */
            tenantId: null | string;
            userName: null | string;
        };
        DateTimeFormatDto: {
            calendarAlgorithmType: string;
            dateSeparator: string;
            dateTimeFormatLong: string;
            fullDateTimePattern: string;
            longTimePattern: string;
            shortDatePattern: string;
            shortTimePattern: string;
        };
        /** @description Absences are counted like this from a day on; meetings before it keep the weight they had (R40). */
        DecideAbsencePolicy: {
            rules: components["schemas"]["AbsenceRules"];
        };
        DecidedRules: {
            rules: components["schemas"]["AbsenceRules"];
            /** Format: date */
            validFrom: string;
        };
        /**
         * @description New series of a chapter, or of the association as a whole, skip the public holidays of this region; what is planned
         *     stays.
         */
        DecideUsualRegion: {
            /** Format: uuid */
            chapterId?: null | string;
            /** @description What holds above it, where absent. */
            code?: null | string;
        };
        /** @description An officer does not agree; the member reads why, where something was said. */
        DeclineLeave: {
            answer?: null | string;
        };
        /** @description A person in a list of results: what the viewer may see, with what was found marked. */
        DirectoryCard: {
            chapters: string[];
            company: null | string;
            /** @description By field (`jobTitle`, `skills.0`): the field as HTML with marks. Fields without a find are absent. */
            highlights: {
                [key: string]: string;
            };
            /**
             * Format: int32
             * @description Degrees on the colour wheel, always the same for a person.
             */
            hue: number;
            /** Format: uuid */
            id: string;
            industries: string[];
            initials: string;
            jobTitle: null | string;
            /** Format: date */
            memberSince: null | string;
            name: string;
            /** @description HTML-encoded, with `&lt;mark&gt;` around what was found. */
            nameHtml: string;
            profession: null | string;
            skills: string[];
            /** @description Where in the person's own words something was found, as HTML. */
            snippet: null | string;
            town: null | string;
        };
        DirectoryFacet: {
            /** @description "town", "industry", "skill", "chapter" or "plan". */
            name: string;
            /** @description The most frequent first. */
            values: components["schemas"]["DirectoryFacetValue"][];
        };
        DirectoryFacetValue: {
            /**
             * Format: int32
             * @description How many have it; absent where they are too few to be told.
             */
            count: number | null;
            /** @description Whether it was chosen. */
            selected: boolean;
            /** @description As people write it. */
            value: string;
        };
        DirectoryPage: {
            facets: components["schemas"]["DirectoryFacet"][];
            items: components["schemas"]["DirectoryCard"][];
            query: string;
            /** Format: int32 */
            totalCount: number;
            /** @description What was searched for instead, when nobody matched the words as they were typed. */
            understoodAs: null | string;
        };
        /** @description A person's page: only what the viewer may see; hidden fields are absent. */
        DirectoryProfile: {
            about: null | string;
            /** @description The home chapter first, where there is one. */
            chapters: string[];
            company: null | string;
            email: null | string;
            /**
             * Format: date
             * @description Only where that was earlier.
             */
            firstJoined: null | string;
            homeChapter: null | string;
            /** Format: int32 */
            hue: number;
            /** Format: uuid */
            id: string;
            industries: string[];
            initials: string;
            jobTitle: null | string;
            /** Format: date */
            memberSince: null | string;
            name: string;
            phone: null | string;
            profession: null | string;
            skills: string[];
            town: null | string;
            website: null | string;
        };
        /**
         * @description What a member wants to have less to do with somebody.
         * @enum {unknown}
         */
        DistanceKind: "mute" | "block";
        /**
         * @description What a tap at the door says.
         * @enum {unknown}
         */
        DoorMarkKind: "in" | "out" | "undo";
        EmailSettingsDto: {
            defaultFromAddress: null | string;
            defaultFromDisplayName: null | string;
            smtpDomain: null | string;
            smtpEnableSsl: boolean;
            smtpHost: null | string;
            /** @description Always empty: the password never leaves the server. */
            smtpPassword: null | string;
            /** Format: int32 */
            smtpPort: number;
            smtpUseDefaultCredentials: boolean;
            smtpUserName: null | string;
        };
        EndDistance: {
            kind: components["schemas"]["DistanceKind"];
            /** Format: uuid */
            memberId: string;
        };
        /** @description An officer enters a leave that a member has agreed on with them; it is approved with that. */
        EnterLeave: {
            /**
             * Format: uuid
             * @description From whose meetings.
             */
            chapterId: string;
            /**
             * Format: date
             * @description The first day and the last.
             */
            from: string;
            kind: components["schemas"]["LeaveKind"];
            /** Format: uuid */
            memberId: string;
            reason?: null | string;
            /** Format: uuid */
            requestId: string;
            /** Format: date */
            to: string;
        };
        EntityTagHeaderValue: {
            isWeak: boolean;
            tag: components["schemas"]["StringSegment"];
        };
        /** @description The association ends somebody's membership, and they are told why. Saying the same twice changes nothing. */
        ExpelMember: {
            /**
             * Format: date
             * @description Today, unless said.
             */
            decided?: null | string;
            /**
             * Format: date
             * @description The first day without membership: the day of the decision, unless said.
             */
            effective?: null | string;
            reason: string;
        };
        FeatureDto: {
            /** Format: int32 */
            depth: number;
            description: null | string;
            displayName: string;
            name: string;
            parentName: null | string;
            provider: components["schemas"]["FeatureProviderDto"];
            value: null | string;
            valueType: null | components["schemas"]["IStringValueType"];
        };
        FeatureGroupDto: {
            displayName: string;
            features: components["schemas"]["FeatureDto"][];
            name: string;
        };
        FeatureProviderDto: {
            key: null | string;
            name: string;
        };
        FileContentResult: {
            contentType: null | string;
            enableRangeProcessing: boolean;
            entityTag: null | components["schemas"]["EntityTagHeaderValue"];
            /** Format: byte */
            fileContents: string;
            fileDownloadName: null | string;
            /** Format: date-time */
            lastModified: null | string;
        };
        FiledTerm: {
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            isVoid: boolean;
            planName: string;
            price: components["schemas"]["Money"];
            /** Format: date */
            to: string;
        };
        FileStreamResult: {
            contentType: null | string;
            enableRangeProcessing: boolean;
            entityTag: null | components["schemas"]["EntityTagHeaderValue"];
            fileDownloadName: null | string;
            fileStream: components["schemas"]["Stream"];
            /** Format: date-time */
            lastModified: null | string;
        };
        FindTenantResultDto: {
            isActive: boolean;
            name: null | string;
            normalizedName: null | string;
            success: boolean;
            /** Format: uuid */
            tenantId: null | string;
        };
        FirstStep: {
            /** @description Whether it has been done. */
            isDone: boolean;
            /** @description "describe", "plan" or "members". */
            kind: string;
            /** @description Where in the console it is done. */
            link: string;
        };
        /**
         * @description Why somebody is on the follow-up desk.
         * @enum {unknown}
         */
        FollowUpKind: "firstMet" | "visitorHosted" | "promise" | "oneToOne" | "thanks" | "introduced";
        /** @description A host has spoken to a visitor of theirs. */
        FollowUpMyVisitor: {
            /** @description Absent leaves the one that is there, empty takes it away. */
            note?: null | string;
            outcome: components["schemas"]["VisitOutcome"];
            reason?: null | components["schemas"]["NoInterestReason"];
        };
        FollowUpRow: {
            /** @description Words to begin with, from what is known; the person changes and sends them. */
            draft: null | string;
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The introduction after which it is asked whether the two have met.
             */
            introductionId: null | string;
            isOverdue: boolean;
            isSent: boolean;
            kind: components["schemas"]["FollowUpKind"];
            /** Format: date */
            meetingDate: null | string;
            /** Format: uuid */
            meetingId: null | string;
            meetingTitle: null | string;
            person: null | components["schemas"]["NetworkPerson"];
            /** Format: date */
            snoozedUntil: null | string;
            state: components["schemas"]["FollowUpState"];
            text: null | string;
            /** @description What thanks are owed for, in words. */
            thanksFor: null | string;
            visitorName: null | string;
        };
        /** @enum {unknown} */
        FollowUpState: "open" | "done" | "dropped";
        /** @description An officer has spoken to a visitor. */
        FollowUpVisitor: {
            /** @description Absent leaves the one that is there, empty takes it away. */
            note?: null | string;
            outcome: components["schemas"]["VisitOutcome"];
            reason?: null | components["schemas"]["NoInterestReason"];
        };
        /**
         * @description Erases for good what one's own book says about somebody: touches, notes, follow-ups,
         *     outcomes. What the other has in theirs, and what both have done together, such as a referral or a thread, stays.
         */
        ForgetPerson: {
            /** Format: uuid */
            memberId: string;
        };
        /** @description Makes the association that was asked for; doing it again changes nothing. */
        FoundAssociation: {
            /** @description Another one than was asked for, where that has been taken meanwhile. */
            address?: null | string;
            key?: null | string;
            /** @description As with the address. */
            name?: null | string;
            password: string;
        };
        /** @description Sending it again with the same request id changes nothing. */
        FoundChapter: {
            description: string;
            /** @description Whether it has a public page. */
            isPublic: boolean;
            kind: components["schemas"]["ChapterKind"];
            /** @description When and where it usually meets, in a sentence. */
            meets?: null | string;
            name: string;
            /**
             * Format: uuid
             * @description Below which chapter it stands; absent at the top.
             */
            parentId?: null | string;
            /** @description Postcodes it serves: whole ones, beginnings (`824`) or ranges (`82400-82499`). */
            postcodes: string[];
            /** Format: uuid */
            requestId: string;
            /** @description The last part of the address of its public page; made from the name where absent. */
            slug?: null | string;
            town?: null | string;
        };
        FoundedAssociation: {
            address: string;
            signInUrl: string;
        };
        /** @description What somebody asked for who now follows the link in their mail. */
        FoundingStatus: {
            /** @description What it was to be, or is by now. */
            address: string;
            /** @description As with the name. */
            addressIsFree: boolean;
            /** @description Of the first administrator. */
            email: string;
            /** @description Of the association. */
            name: string;
            /** @description Somebody else may have been quicker. */
            nameIsNew: boolean;
            /** @description Once it exists. */
            signInUrl: null | string;
        };
        FoundingTerms: {
            /** @description What follows an association's name in its address, such as `.example.org`. */
            domain: string;
            /** @description Whether anybody may found an association here. */
            isOpen: boolean;
        };
        /** @description What a one-to-one is about: the prompts of a good conversation, answered in one's own words. */
        Gains: {
            accomplishments: null | string;
            goals: null | string;
            interests: null | string;
            networks: null | string;
            skills: null | string;
        };
        GetFeatureListResultDto: {
            groups: components["schemas"]["FeatureGroupDto"][];
        };
        GetPermissionListResultDto: {
            entityDisplayName: string;
            groups: components["schemas"]["PermissionGroupDto"][];
        };
        GivingBalance: {
            /** @description How the two stand to each other. */
            band: components["schemas"]["BalanceBand"];
            /**
             * Format: int32
             * @description Help, introductions and referrals given within a year.
             */
            given: number;
            /**
             * Format: int32
             * @description The same, received.
             */
            received: number;
        };
        HoldOfficeUntil: {
            /**
             * Format: date
             * @description On which it is held for the last time; none takes back such a day.
             */
            lastDay?: null | string;
        };
        HolidayLine: {
            /** Format: date */
            date: string;
            name: string;
        };
        HolidayRegions: {
            /** @description Countries and parts of them: AT, DE, DE-BY. */
            codes: string[];
            /** @description Whether it was decided there. */
            isOwn: boolean;
            /**
             * @description What new series there take over: decided there, or above, or that of the association's
             *                 country.
             */
            usual: null | string;
        };
        IanaTimeZone: {
            timeZoneName: null | string;
        };
        IdentityRoleCreateDto: {
            extraProperties: Record<string, never>;
            isDefault: boolean;
            isPublic: boolean;
            name: string;
        };
        IdentityRoleDto: {
            concurrencyStamp: string;
            extraProperties: Record<string, never>;
            /** Format: uuid */
            id: string;
            isDefault: boolean;
            isPublic: boolean;
            isStatic: boolean;
            name: string;
        };
        IdentityRoleUpdateDto: {
            concurrencyStamp: null | string;
            extraProperties: Record<string, never>;
            isDefault: boolean;
            isPublic: boolean;
            name: string;
        };
        IdentityUserCreateDto: {
            email: string;
            extraProperties: Record<string, never>;
            isActive: boolean;
            lockoutEnabled: boolean;
            name: null | string;
            password: string;
            phoneNumber: null | string;
            roleNames: null | string[];
            surname: null | string;
            userName: string;
        };
        IdentityUserDto: {
            concurrencyStamp: string;
            /** Format: date-time */
            creationTime: string;
            /** Format: uuid */
            creatorId: null | string;
            /** Format: uuid */
            deleterId: null | string;
            /** Format: date-time */
            deletionTime: null | string;
            email: string;
            emailConfirmed: boolean;
            extraProperties: Record<string, never>;
            /** Format: uuid */
            id: string;
            isActive: boolean;
            isDeleted: boolean;
            /** Format: date-time */
            lastModificationTime: null | string;
            /** Format: uuid */
            lastModifierId: null | string;
            lockoutEnabled: boolean;
            /** Format: date-time */
            lockoutEnd: null | string;
            name: null | string;
            phoneNumber: null | string;
            phoneNumberConfirmed: boolean;
            surname: null | string;
            /** Format: uuid */
            tenantId: null | string;
            userName: string;
        };
        IdentityUserUpdateDto: {
            concurrencyStamp: null | string;
            email: string;
            extraProperties: Record<string, never>;
            isActive: boolean;
            lockoutEnabled: boolean;
            name: null | string;
            password: null | string;
            phoneNumber: null | string;
            roleNames: null | string[];
            surname: null | string;
            userName: string;
        };
        IdentityUserUpdateRolesDto: {
            roleNames: string[];
        };
        /**
         * @description Which of the three somebody is.
         * @enum {unknown}
         */
        IntroductionPart: "requester" | "connector" | "target";
        IntroductionQuestion: {
            /** Format: date-time */
            answerBy: string;
            /** Format: date-time */
            askedAt: string;
            benefit: string;
            card: null | components["schemas"]["ContactCard"];
            context: string;
            /** @description Whether both have said yes, so that the three can write to each other. */
            hasThread: boolean;
            /** Format: uuid */
            id: string;
            isAnonymous: boolean;
            /** @description Whether one is asked to introduce the two; else one is the person to be met. */
            isConnector: boolean;
            /** @description The person to be met, or for that person the one who passes the wish on. */
            other: components["schemas"]["NetworkPerson"];
            recommendation: null | string;
            requester: null | components["schemas"]["NetworkPerson"];
            state: components["schemas"]["QuestionState"];
        };
        /** @description Turns to the owner of an offer that was suggested. Twice is once. */
        InviteHelp: {
            /** Format: uuid */
            offerId: string;
        };
        /** @description A member invites somebody to a meeting; a letter with a link of their own goes to them, once. */
        InviteVisitor: {
            email: string;
            firstName: string;
            lastName: string;
            /** @description What the member wants to say to them. */
            message?: null | string;
        };
        InvoiceLine: {
            amount: components["schemas"]["Money"];
            /** @description What of it was given back. */
            creditNotes: components["schemas"]["CreditNoteLine"][];
            /** Format: uuid */
            id: string;
            /** Format: date */
            issuedOn: null | string;
            number: null | string;
            /** Format: date */
            paidOn: null | string;
            /** @description Why the last try to pay failed; nothing where none did. */
            refusal: null | string;
            status: components["schemas"]["InvoiceStatus"];
            title: string;
        };
        InvoiceRow: {
            amount: components["schemas"]["Money"];
            attention: components["schemas"]["Attention"];
            /** @description The documents of what went back. */
            creditNotes: components["schemas"]["CreditNoteLine"][];
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            issuedOn: null | string;
            /** @description Whether the viewer may record a payment for it now. */
            mayReceive: boolean;
            /** @description Whether money came in for it that the viewer may give back. */
            mayRefund: boolean;
            number: null | string;
            /** Format: date */
            paidOn: null | string;
            payerEmail: string;
            payerName: string;
            refunded: null | components["schemas"]["Money"];
            /** @description Why the last try to pay failed, in the payer's language; nothing where none did. */
            refusal: null | string;
            status: components["schemas"]["InvoiceStatus"];
            title: string;
        };
        /** @enum {unknown} */
        InvoiceStatus: "draft" | "open" | "paid" | "void";
        IStringValueType: {
            name: null | string;
            properties: null | Record<string, never>;
            validator: components["schemas"]["IValueValidator"];
        };
        IValueValidator: {
            name: null | string;
            properties: null | Record<string, never>;
        };
        /** @description Lets somebody belong to a further chapter or committee, besides their primary one. */
        JoinChapter: {
            /** Format: uuid */
            chapterId: string;
            /** Format: date */
            from: string;
        };
        /** @description Mutes or blocks somebody, who is not told. Twice is once. */
        KeepDistance: {
            kind: components["schemas"]["DistanceKind"];
            /** Format: uuid */
            memberId: string;
        };
        /** @description How often one wants to be in touch with somebody, and what one wants to remember of them. */
        KeepInTouch: {
            /**
             * Format: int32
             * @description Days: 14, 30, 90 or 180; null for no reminder.
             */
            cadence?: number | null;
            /**
             * Format: uuid
             * @description The colleague.
             */
            memberId: string;
            /** @description For oneself alone. */
            note?: null | string;
        };
        KeptDistance: {
            kind: components["schemas"]["DistanceKind"];
            person: components["schemas"]["NetworkPerson"];
        };
        LanguageDto: {
            cultureName: string;
            displayName: string;
            flagIcon: null | string;
            twoLetterISOLanguageName: string;
            uiCultureName: string;
        };
        /** @description Who has changed something last: what one is told whose own change came too late. */
        LastChange: {
            /**
             * Format: date-time
             * @description When, as far as that is kept.
             */
            at: null | string;
            /**
             * @description Who, if the viewer may know; nobody where it was the viewer, or an account without a
             *                 profile.
             */
            by: null | string;
            /** @description Whether it was the viewer, in another window. */
            isOwn: boolean;
        };
        /** @description A leave as the member sees it. */
        LeaveCard: {
            /** @description What an officer who declined had to say. */
            answer: null | string;
            /** Format: uuid */
            chapterId: string;
            chapterName: null | string;
            /** Format: date */
            from: string;
            /** @description Whether its first day has come: from then on nobody approves it any more. */
            hasBegun: boolean;
            /** Format: uuid */
            id: string;
            /** @description Whether its last day has passed. */
            isOver: boolean;
            kind: components["schemas"]["LeaveKind"];
            /** Format: date */
            plannedTo: null | string;
            reason: null | string;
            state: components["schemas"]["LeaveState"];
            /**
             * Format: date
             * @description The last day; and as it was agreed, where it was ended early.
             */
            to: string;
        };
        LeaveChange: {
            /**
             * Format: uuid
             * @description Which.
             */
            leaveId: string;
            /**
             * @description Days of meetings whose sheet was submitted before: it stays as it is until somebody amends
             *                 it.
             */
            submitted: string[];
        };
        LeaveChapter: {
            /**
             * Format: date
             * @description On which they belong there for the last time; none takes back such a day.
             */
            lastDay?: null | string;
        };
        LeaveChoices: {
            /** @description Whose meetings are theirs; those they belong to come before what stands above them. */
            chapters: components["schemas"]["LeaveFrom"][];
            /**
             * Format: date
             * @description The first day that a leave can have.
             */
            earliest: string;
            /**
             * Format: int32
             * @description Within how many months.
             */
            medicalMonths: number;
            /**
             * Format: int32
             * @description How long those for medical reasons last at most, all together.
             */
            medicalWeeks: number;
        };
        /** @description The last day that a leave has. */
        LeaveEnd: {
            /** Format: date */
            lastDay: string;
        };
        LeaveFrom: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /**
         * @description Why somebody is on leave, as far as it makes a difference (R39).
         * @enum {unknown}
         */
        LeaveKind: "medical" | "other";
        /** @enum {unknown} */
        LeaveListKind: "open" | "current" | "all";
        /** @description A leave as officers see it who may record attendance there. */
        LeaveRow: {
            /** @description What an officer who declined had to say. */
            answer: null | string;
            /** Format: date-time */
            askedAt: string;
            /** Format: uuid */
            chapterId: string;
            chapterName: null | string;
            /** Format: date-time */
            decidedAt: null | string;
            decidedBy: null | string;
            /** Format: date */
            from: string;
            /** @description Whether its first day has come: from then on nobody approves it any more. */
            hasBegun: boolean;
            /** Format: uuid */
            id: string;
            /** @description Whether its last day has passed. */
            isOver: boolean;
            kind: components["schemas"]["LeaveKind"];
            /** Format: uuid */
            memberId: string;
            name: string;
            /** Format: date */
            plannedTo: null | string;
            reason: null | string;
            state: components["schemas"]["LeaveState"];
            /**
             * Format: date
             * @description The last day; and as it was agreed, where it was ended early.
             */
            to: string;
        };
        /**
         * @description How far a leave has come.
         * @enum {unknown}
         */
        LeaveState: "requested" | "approved" | "declined" | "withdrawn";
        /** @description How many get no copy, by reason. */
        LeftOutCounts: {
            /** Format: int32 */
            deceased: number;
            /** Format: int32 */
            gone: number;
            /** Format: int32 */
            noAddress: number;
            /** Format: int32 */
            otherStanding: number;
            /** Format: int32 */
            outOfReach: number;
            /** Format: int32 */
            switchedOff: number;
        };
        LeftOutLine: {
            /**
             * Format: uuid
             * @description Who.
             */
            memberId: string;
            /** @description What they are called. */
            name: string;
            /** @description The name of the rule. */
            reason: string;
        };
        /**
         * @description Somebody who was expelled and erased may join again. The mark does not say whose it is, so whoever lifts it knows
         *     the address; the audit log keeps the reason and not the address, for the person has been erased (R63).
         */
        LiftBan: {
            email: string;
            reason: string;
        };
        ListResultDtoOfIdentityRoleDto: {
            items: components["schemas"]["IdentityRoleDto"][];
        };
        ListResultDtoOfUserData: {
            items: components["schemas"]["UserData"][];
        };
        ListRoster: {
            /**
             * Format: uuid
             * @description Whose primary chapter is this one or stands below it.
             */
            chapterId?: null | string;
            /** @description Part of a name, a company or an e-mail address; case and accents do not matter. */
            filter?: null | string;
            /** Format: int32 */
            maxResultCount: number;
            /** Format: uuid */
            planId?: null | string;
            /**
             * Format: uuid
             * @description Only those of this selection of one's own.
             */
            selectionId?: null | string;
            /** Format: int32 */
            skipCount: number;
            /** @description A column and a direction, `name desc`; each list knows its own columns. */
            sorting?: null | string;
            /** @description Any of these, today. */
            standing: components["schemas"]["Standing"][];
            town?: null | string;
        };
        LogoAddress: {
            /** @description Where the logo is; null where there is none. */
            url: null | string;
        };
        MadeOffer: {
            /** Format: uuid */
            id: string;
        };
        MailChoice: {
            /**
             * Format: date-time
             * @description When that was last chosen, UTC; nothing while it is as it came.
             */
            chosenAt: null | string;
            /** @description Whether it is sent. */
            isOn: boolean;
            /** @description The kind of mail. */
            stream: components["schemas"]["MailStream"];
            way: null | components["schemas"]["ChoiceWay"];
        };
        /**
         * @description What a member can be written to about, each to be switched off by itself (R70).
         * @enum {unknown}
         */
        MailKind: "nudges" | "asks" | "introductions" | "referrals" | "messages";
        /**
         * @description A kind of mail that a member can switch off by itself (R70).
         * @enum {unknown}
         */
        MailStream: "chapter" | "association";
        /** @description Offers something to colleagues who ask for it. Sending it again with the same request id changes nothing. */
        MakeOffer: {
            industries: string[];
            kind: components["schemas"]["OfferKind"];
            /** Format: int32 */
            limitPerMonth: number;
            /** Format: uuid */
            requestId: string;
            tags: string[];
            town?: null | string;
            what: string;
        };
        /**
         * @description Taps at the door, in the order in which they were made; some of them perhaps hours ago, on a phone without a
         *     network. Each is answered for itself, and sent again each changes nothing.
         */
        MarkAtDoor: {
            marks: components["schemas"]["MarkAtDoorTap"][];
        };
        MarkAtDoorTap: {
            /**
             * Format: date-time
             * @description When it was made, by the phone's clock.
             */
            at: string;
            code: null | string;
            kind: components["schemas"]["DoorMarkKind"];
            /**
             * Format: uuid
             * @description Who: a member, a visit, or what was scanned or typed.
             */
            memberId: null | string;
            presence: components["schemas"]["Presence"];
            /**
             * Format: uuid
             * @description The client's own, for the receipt.
             */
            requestId: string;
            /** Format: uuid */
            visitId: null | string;
        };
        MarkError: {
            code: string;
            message: string;
        };
        /**
         * @description What became of a tap at the door.
         * @enum {unknown}
         */
        MarkOutcome: "noted" | "superseded" | "refused";
        MarkReceipt: {
            error: null | components["schemas"]["MarkError"];
            /** @description What became of it. */
            outcome: components["schemas"]["MarkOutcome"];
            /**
             * Format: uuid
             * @description The client's own.
             */
            requestId: string;
            row: null | components["schemas"]["SheetRow"];
        };
        /** @enum {unknown} */
        MeetingListKind: "all" | "withoutSheet" | "on" | "off";
        /**
         * @description Where people meet.
         * @enum {unknown}
         */
        MeetingMode: "inPerson" | "online" | "hybrid";
        MeetingPage: {
            /**
             * Format: uuid
             * @description The association as a whole where absent.
             */
            chapterId: null | string;
            chapterName: null | string;
            /** Format: int32 */
            coming: number;
            /**
             * Format: date
             * @description As the clock on its wall shows them, in string MeetingCard.Zone.
             */
            date: string;
            /** Format: date-time */
            endsAt: string;
            /** Format: time */
            from: string;
            /** Format: uuid */
            id: string;
            /** @description Whether it goes its own way. */
            isChanged: boolean;
            isPublic: boolean;
            isRecurring: boolean;
            lastChange: null | components["schemas"]["LastChange"];
            mayReceive: boolean;
            mayRecord: boolean;
            /** @description What the reader may do here. */
            maySchedule: boolean;
            mode: components["schemas"]["MeetingMode"];
            place: null | string;
            /** @description This meeting as it can be typed anew; with the rule of its series. */
            plan: components["schemas"]["MeetingPlan"];
            /** Format: int32 */
            seats: number | null;
            /** @description The rule of its series in words. */
            sentence: string;
            seriesStamp: string;
            sheet: components["schemas"]["SheetState"];
            /** @description What the reader has seen: of this meeting, and of its series. */
            stamp: string;
            /**
             * Format: date-time
             * @description Instants (UTC).
             */
            startsAt: string;
            state: components["schemas"]["MeetingState"];
            /** @description Why it is cancelled, or which holiday it is. */
            stateReason: null | string;
            title: string;
            /** Format: time */
            to: string;
            /** Format: int32 */
            visitors: number;
            /** Format: int32 */
            waiting: number;
            zone: string;
        };
        /** @description What an officer types of a meeting or of a series. */
        MeetingPlan: {
            /** Format: date */
            date: string;
            description: null | string;
            /**
             * Format: time
             * @description As the clock on the wall shows it.
             */
            from: string;
            /** @description Whose public holidays are skipped besides the association's own dates: AT, DE-BY; nobody's where absent. */
            holidayRegion: null | string;
            /** @description Shown on the public pages, and visitors may register. */
            isPublic: boolean;
            /** @description Dates that the rule names and that are left out all the same. */
            leftOut: string[];
            /** @description Where to join online. */
            link: null | string;
            /**
             * Format: int32
             * @description How many people a member may bring along; as everywhere in the association where absent.
             */
            maxGuests: number | null;
            /** Format: int32 */
            minutes: number;
            mode: components["schemas"]["MeetingMode"];
            place: null | string;
            /** @description iCalendar's RRULE; a single meeting where absent. */
            rule: null | string;
            /**
             * Format: int32
             * @description Everybody finds room where absent.
             */
            seats: number | null;
            skipsHolidays: boolean;
            title: string;
            /** @description IANA name of the zone, such as Europe/Berlin. */
            zone: string;
        };
        /** @enum {unknown} */
        MeetingReply: "yes" | "no" | "maybe" | "substitute" | null;
        /** @enum {unknown} */
        MeetingRight: "view" | "schedule" | "visitors" | "recordAttendance";
        /** @description A meeting as officers see it in a list. */
        MeetingRow: {
            /**
             * Format: uuid
             * @description The association as a whole where absent.
             */
            chapterId: null | string;
            chapterName: null | string;
            /**
             * Format: int32
             * @description Seats that are taken, guests and visitors among them.
             */
            coming: number;
            /**
             * Format: date
             * @description As the clock on its wall shows them, in string MeetingCard.Zone.
             */
            date: string;
            /** Format: date-time */
            endsAt: string;
            /** Format: time */
            from: string;
            /** Format: uuid */
            id: string;
            isPublic: boolean;
            mode: components["schemas"]["MeetingMode"];
            place: null | string;
            /** Format: int32 */
            seats: number | null;
            sheet: components["schemas"]["SheetState"];
            /**
             * Format: date-time
             * @description Instants (UTC).
             */
            startsAt: string;
            state: components["schemas"]["MeetingState"];
            /** @description Why it is cancelled, or which holiday it is. */
            stateReason: null | string;
            /**
             * Format: int32
             * @description How many were there, as the submitted sheet says; absent until it is.
             */
            there: number | null;
            title: string;
            /** Format: time */
            to: string;
            /** Format: int32 */
            visitors: number;
            /** Format: int32 */
            waiting: number;
            zone: string;
        };
        /**
         * @description Whether a meeting takes place.
         * @enum {unknown}
         */
        MeetingState: "scheduled" | "cancelled" | "holiday";
        /** @description Where a person belongs, belonged, and is about to belong; the latest first. */
        MemberChapters: {
            affiliations: components["schemas"]["AffiliationLine"][];
            /** @description Whether the viewer may move them. */
            mayMove: boolean;
            /** Format: uuid */
            memberId: string;
            name: string;
        };
        MemberSelection: {
            /**
             * Format: int32
             * @description How many they are.
             */
            count: number;
            /**
             * Format: uuid
             * @description By which something is done for them.
             */
            id: string;
            /**
             * Format: int32
             * @description How many were asked for and are not among them.
             */
            leftOut: number;
        };
        MembershipFilePage: {
            /** Format: date */
            diedOn: null | string;
            /** Format: date */
            expelledOn: null | string;
            expulsionReason: null | string;
            /**
             * Format: date
             * @description Earlier than that where they had been away for so long that they joined anew (R2).
             */
            firstJoined: null | string;
            /** Format: date */
            memberSince: null | string;
            /** Format: date */
            resignedOn: null | string;
            standing: components["schemas"]["Standing"];
            /** @description Newest first, void ones too. */
            terms: components["schemas"]["FiledTerm"][];
        };
        Money: {
            currency: string;
            /** Format: int64 */
            minor: number;
        };
        MonthOfIncome: {
            /** @description What came in. */
            amount: components["schemas"]["Money"];
            /** @description Such as 2026-11. */
            month: string;
        };
        MonthOfJoins: {
            /**
             * Format: int32
             * @description How many became members.
             */
            joined: number;
            /**
             * Format: int32
             * @description How many had their last day as a member.
             */
            left: number;
            /** @description Such as 2026-11. */
            month: string;
        };
        MoveChapter: {
            /**
             * Format: uuid
             * @description Below which it stands from now on, with all that stands below it; at the top where
             *                 absent.
             */
            parentId?: null | string;
        };
        /** @description Moves all of a selection to another primary chapter from a day on, each by the rules of a single transfer (R33). */
        MoveMembers: {
            /** Format: uuid */
            chapterId: string;
            /**
             * Format: date
             * @description First day there.
             */
            effectiveOn: string;
            /** Format: uuid */
            requestId: string;
            /** Format: uuid */
            selectionId: string;
        };
        MultiTenancyInfoDto: {
            isEnabled: boolean;
            /**
             * Format: int32
             * @description 0: each tenant has its own users.
             */
            userSharingStrategy: number;
        };
        /** @description What somebody has said to a meeting, and whether there is room for them. */
        MyAnswer: {
            /** Format: int32 */
            guests: number;
            note: null | string;
            /** Format: date-time */
            offeredUntil: null | string;
            /**
             * Format: int32
             * @description How many parties wait before them, themselves included. Absent where they are more than there are seats.
             */
            placeInLine: number | null;
            reply: components["schemas"]["MeetingReply"];
            seat: components["schemas"]["SeatState"];
            substitute: null | string;
        };
        MyAsk: {
            /** Format: uuid */
            answeredById: null | string;
            /** Format: date-time */
            createdAt: string;
            forWhom: null | string;
            /** Format: uuid */
            id: string;
            industry: null | string;
            /** Format: date */
            neededBy: null | string;
            state: components["schemas"]["AskState"];
            tags: string[];
            town: null | string;
            what: string;
        };
        MyAskPage: {
            answers: components["schemas"]["AskAnswer"][];
            ask: components["schemas"]["MyAsk"];
            /** @description The three best, each with what matched and who could make the introduction. */
            matches: components["schemas"]["AskMatch"][];
        };
        MyCalendar: {
            /** @description Shown once, when it is new: only its hash is kept. */
            address: null | string;
            /**
             * Format: date-time
             * @description Since when there is an address; none where absent.
             */
            issuedAt: null | string;
        };
        /** @description A chapter that the signed-in member belongs to, or is about to. */
        MyChapter: {
            /** @description They did not choose it: its officers see their profile once they agree. */
            awaitsConsent: boolean;
            /** Format: date */
            closesOn: null | string;
            /** Format: date */
            from: string;
            hasPage: boolean;
            /** Format: uuid */
            id: string;
            isPrimary: boolean;
            kind: components["schemas"]["ChapterKind"];
            meets: null | string;
            /** Format: int32 */
            members: number;
            name: string;
            officers: components["schemas"]["ShownOfficer"][];
            slug: string;
            /** Format: date */
            to: null | string;
            town: null | string;
        };
        MyChapters: {
            chapters: components["schemas"]["MyChapter"][];
            offices: components["schemas"]["MyOffice"][];
            past: components["schemas"]["PastChapter"][];
        };
        MyCode: {
            /** @description To be read out; absent until the member has asked for one. */
            code: null | string;
            /** @description A `data:` address of the code for a camera. */
            picture: null | string;
        };
        MyExport: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Their name; nothing where it was the office, or somebody who is on file no more. */
            by: null | string;
            /** @description Whether it was the office. */
            isByOffice: boolean;
        };
        /** @description A meeting as one of its members sees it. */
        MyMeeting: {
            answer: null | components["schemas"]["MyAnswer"];
            /**
             * Format: uuid
             * @description The association as a whole where absent.
             */
            chapterId: null | string;
            chapterName: null | string;
            /** Format: int32 */
            coming: number;
            /**
             * Format: date
             * @description As the clock on its wall shows them, in string MeetingCard.Zone.
             */
            date: string;
            description: null | string;
            /** Format: date-time */
            endsAt: string;
            /** Format: time */
            from: string;
            /** Format: uuid */
            id: string;
            /** @description Whether it is meant for the member, and not only open to them. */
            isMine: boolean;
            isPublic: boolean;
            /** @description Where to join online; for those who have a seat. */
            link: null | string;
            /**
             * Format: int32
             * @description How many people the member may bring along.
             */
            maxGuests: number;
            mode: components["schemas"]["MeetingMode"];
            place: null | string;
            /** Format: int32 */
            seats: number | null;
            /**
             * Format: date-time
             * @description Instants (UTC).
             */
            startsAt: string;
            state: components["schemas"]["MeetingState"];
            /** @description Why it is cancelled, or which holiday it is. */
            stateReason: null | string;
            title: string;
            /** Format: time */
            to: string;
            /** Format: int32 */
            visitors: number;
            zone: string;
        };
        MyMembership: {
            furtherChapter: null | components["schemas"]["Quote"];
            /** Format: date */
            memberSince: null | string;
            /** Format: date */
            paidThrough: null | string;
            planName: null | string;
            renewal: components["schemas"]["RenewalOffer"];
            sentence: string;
            standing: components["schemas"]["Standing"];
            /** @description Newest first. */
            terms: components["schemas"]["MyTerm"][];
        };
        MyOffer: {
            /** Format: uuid */
            id: string;
            industries: string[];
            isPaused: boolean;
            kind: components["schemas"]["OfferKind"];
            /** Format: int32 */
            limitPerMonth: number;
            tags: string[];
            town: null | string;
            what: string;
        };
        /** @description An office that the signed-in member holds, or is about to take over. */
        MyOffice: {
            /** Format: uuid */
            chapterId: string;
            chapterName: string;
            /** Format: date */
            from: string;
            role: components["schemas"]["OfficerRole"];
            /** Format: date */
            to: null | string;
        };
        MyProfile: {
            about: null | string;
            company: null | string;
            concurrencyStamp: null | string;
            email: string;
            firstName: string;
            /** Format: uuid */
            id: string;
            industries: string[];
            jobTitle: null | string;
            lastChange: null | components["schemas"]["LastChange"];
            lastName: string;
            /** @description Whether the viewer may change it; what is one's own, one may. */
            mayEdit: boolean;
            phone: null | string;
            postcode: null | string;
            profession: null | string;
            skills: string[];
            town: null | string;
            /** @description Who may see each field; fields that are left out stay as they are. */
            visibility: {
                [key: string]: components["schemas"]["Audience"];
            };
            website: null | string;
        };
        MyTerm: {
            /** Format: date */
            from: string;
            planName: string;
            price: components["schemas"]["Money"];
            /** Format: date */
            to: string;
        };
        /** @description A visitor as the member who invited them sees them. */
        MyVisitor: {
            company: null | string;
            /** Format: date */
            date: string;
            /**
             * Format: date-time
             * @description Until when the host is to speak to them, as long as nobody has.
             */
            followUpBy: null | string;
            /** Format: uuid */
            meetingId: string;
            meetingTitle: string;
            name: string;
            /** @description What was noted of the talk, by the host or by an officer. */
            note: null | string;
            outcome: null | components["schemas"]["VisitOutcome"];
            reason: null | components["schemas"]["NoInterestReason"];
            state: components["schemas"]["VisitState"];
            /** Format: uuid */
            visitId: string;
        };
        MyWeek: {
            /** Format: int32 */
            askCount: number;
            /** @description The two that one could answer best. */
            asks: components["schemas"]["AnswerableAsk"][];
            /** Format: int32 */
            openFollowUps: number;
            /** @description At most three. */
            suggestions: components["schemas"]["WeekSuggestion"][];
        };
        /** @description Nothing in here depends on whether somebody declined: neither a state nor a time nor a stamp. */
        MyWish: {
            benefit: string;
            card: null | components["schemas"]["ContactCard"];
            connector: components["schemas"]["NetworkPerson"];
            context: string;
            /** Format: uuid */
            id: string;
            isAnonymous: boolean;
            /** Format: date-time */
            requestedAt: string;
            state: components["schemas"]["WishState"];
            target: components["schemas"]["NetworkPerson"];
        };
        NameValue: {
            name: string;
            value: null | string;
        };
        /** @description Somebody as a colleague sees them in passing. */
        NetworkPerson: {
            firstName: string;
            /** Format: uuid */
            id: string;
            /** @description Whether they are found in the directory: others are known only by name. */
            isListed: boolean;
            name: string;
            town: null | string;
            /** @description What they do and where, as far as they show it. */
            work: null | string;
        };
        /** @description A member's own choices about what the network remembers and does. */
        NetworkSettings: {
            /** Format: int32 */
            introductionsPerMonth: number;
            isNamedAsConnector: boolean;
            /** Format: int32 */
            nudgesPerWeek: number;
            offersProfile: boolean;
            /** Format: int32 */
            quietFrom: number;
            /** Format: int32 */
            quietUntil: number;
            remembersMeetings: boolean;
            showsBalance: boolean;
            /** @description Kinds of mail that are switched off. */
            silenced: components["schemas"]["MailKind"][];
            weighsTies: boolean;
        };
        /** @enum {unknown} */
        NoInterestReason: "time" | "cost" | "fit" | "distance" | "otherGroup" | "notReached" | "other" | null;
        NotedOutcome: {
            isShared: boolean;
            kind: components["schemas"]["OutcomeKind"];
            text: null | string;
        };
        NotedTouch: {
            /** Format: uuid */
            id: string;
        };
        /**
         * @description What came of an introduction: for oneself, or shared with the connector, which thanks them. Noting it again changes
         *     it.
         */
        NoteOutcome: {
            isShared: boolean;
            outcome?: null | components["schemas"]["OutcomeKind"];
            text?: null | string;
        };
        /** @description A meeting of two, a call, a message, some help: kept with a tap. Sending it again changes nothing. */
        NoteTouch: {
            gains?: null | components["schemas"]["Gains"];
            /** @description Whether the other gets it in their book too. */
            isShared: boolean;
            kind: components["schemas"]["TouchKind"];
            /** Format: uuid */
            memberId: string;
            /**
             * Format: date
             * @description The day; today where absent.
             */
            on?: null | string;
            /** Format: uuid */
            requestId: string;
            /** @description For oneself alone, whatever bool NoteTouch.IsShared says. */
            text?: null | string;
        };
        /** @description Extra columns on the stock pages; we have none, but their absence would keep those pages shut. */
        ObjectExtensionsDto: {
            enums: Record<string, never>;
            modules: Record<string, never>;
        };
        /** @description "I can help": the asker is told by whom, and how to reach them. Twice is once. */
        OfferHelp: {
            message?: null | string;
        };
        /** @enum {unknown} */
        OfferKind: "skill" | "contact" | "knowledge" | "profile";
        OfferPlan: {
            /** @description Who approves, where approval is needed. */
            approver: components["schemas"]["Approver"];
            /** Format: int32 */
            boundaryDay: number;
            /**
             * Format: int32
             * @description Where calendar terms begin; for other plans without meaning.
             */
            boundaryMonth: number;
            /** @description Whether somebody on this plan must and may belong to chapters (R32). */
            chapterRule: components["schemas"]["ChapterRule"];
            description: string;
            furtherChapterPrice?: null | components["schemas"]["Money"];
            /**
             * Format: int32
             * @description How many chapters it includes at most; no limit where absent.
             */
            includedChapters?: number | null;
            isOpen: boolean;
            kind: components["schemas"]["PlanKind"];
            name: string;
            needsApproval: boolean;
            price: components["schemas"]["Money"];
            proration: components["schemas"]["Proration"];
            /** Format: int32 */
            rolloverDay?: number | null;
            /**
             * Format: int32
             * @description Joining on or after this day of the year buys the whole next term, the days until then included (R8).
             */
            rolloverMonth?: number | null;
            /**
             * Format: int32
             * @description With this many days of the term left or fewer, as above (R15).
             */
            shortStubDays: number;
            /** Format: int32 */
            sortOrder: number;
            /**
             * Format: double
             * @description Percent that the price contains.
             */
            taxPercent?: number | null;
            /** Format: int32 */
            termMonths: number;
            welcomeFee?: null | components["schemas"]["Money"];
        };
        /**
         * @description How somebody came to an office (R34).
         * @enum {unknown}
         */
        OfficeBasis: "elected" | "appointed" | "acting";
        OfficeLine: {
            basis: components["schemas"]["OfficeBasis"];
            /** Format: uuid */
            chapterId: string;
            chapterName: string;
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            /** @description Has not begun. */
            isAhead: boolean;
            /** @description Whether the viewer may end it. */
            mayEnd: boolean;
            /** @description Whether the viewer may open the person's profile. */
            mayOpen: boolean;
            /** Format: uuid */
            memberId: string;
            name: string;
            /** @description Ends soon, and nobody follows yet. */
            needsSuccessor: boolean;
            role: components["schemas"]["OfficerRole"];
            /** Format: date */
            to: null | string;
        };
        /** @enum {unknown} */
        OfficePeriod: "present" | "endsSoon" | "past";
        /**
         * @description The offices of a chapter, region or committee. What each may do is in OfficerRoleOptions.
         * @enum {unknown}
         */
        OfficerRole: "president" | "vicePresident" | "secretary" | "treasurer" | "membershipChair" | "visitorHost" | "observer";
        OpenOrCloseFounding: {
            isOpen: boolean;
        };
        /**
         * @description What can come of an introduction.
         * @enum {unknown}
         */
        OutcomeKind: "goodConversation" | "advice" | "lead" | "work" | "partnership" | "nothingSoFar";
        OwedDues: {
            /** @description How much. */
            amount: components["schemas"]["Money"];
            /** @description What for, as a sentence in the reader's language. */
            because: string;
        };
        PagedResultDtoOfAnnouncementRow: {
            items: components["schemas"]["AnnouncementRow"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfAnswerableAsk: {
            items: components["schemas"]["AnswerableAsk"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfAnswerRow: {
            items: components["schemas"]["AnswerRow"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfApplicationRow: {
            items: components["schemas"]["ApplicationRow"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfAuditEntry: {
            items: components["schemas"]["AuditEntry"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfChapterCard: {
            items: components["schemas"]["ChapterCard"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfChapterEvent: {
            items: components["schemas"]["ChapterEvent"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfChapterLine: {
            items: components["schemas"]["ChapterLine"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfChapterMemberLine: {
            items: components["schemas"]["ChapterMemberLine"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfFollowUpRow: {
            items: components["schemas"]["FollowUpRow"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfIdentityRoleDto: {
            items: components["schemas"]["IdentityRoleDto"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfIdentityUserDto: {
            items: components["schemas"]["IdentityUserDto"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfIntroductionQuestion: {
            items: components["schemas"]["IntroductionQuestion"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfInvoiceLine: {
            items: components["schemas"]["InvoiceLine"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfInvoiceRow: {
            items: components["schemas"]["InvoiceRow"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfKeptDistance: {
            items: components["schemas"]["KeptDistance"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfLeaveCard: {
            items: components["schemas"]["LeaveCard"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfLeaveRow: {
            items: components["schemas"]["LeaveRow"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfLeftOutLine: {
            items: components["schemas"]["LeftOutLine"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfMeetingRow: {
            items: components["schemas"]["MeetingRow"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfMyAsk: {
            items: components["schemas"]["MyAsk"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfMyExport: {
            items: components["schemas"]["MyExport"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfMyMeeting: {
            items: components["schemas"]["MyMeeting"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfMyOffer: {
            items: components["schemas"]["MyOffer"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfMyVisitor: {
            items: components["schemas"]["MyVisitor"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfMyWish: {
            items: components["schemas"]["MyWish"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfOfficeLine: {
            items: components["schemas"]["OfficeLine"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfPublicMeeting: {
            items: components["schemas"]["PublicMeeting"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfReferralRow: {
            items: components["schemas"]["ReferralRow"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfRosterLine: {
            items: components["schemas"]["RosterLine"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfTenantDto: {
            items: components["schemas"]["TenantDto"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfThreadMessageRow: {
            items: components["schemas"]["ThreadMessageRow"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfThreadRow: {
            items: components["schemas"]["ThreadRow"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfTimelineEntry: {
            items: components["schemas"]["TimelineEntry"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfVisitRow: {
            items: components["schemas"]["VisitRow"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfWhoComes: {
            items: components["schemas"]["WhoComes"][];
            /** Format: int64 */
            totalCount: number;
        };
        /** @description The connector asks the person to be met. Twice is once. */
        PassOnIntroduction: {
            recommendation?: null | string;
        };
        /** @description Not this one: the suggestion is no longer shown for this ask, and nobody is told. */
        PassOnMatch: {
            /** Format: uuid */
            offerId: string;
        };
        /** @description A chapter that the signed-in member belonged to. */
        PastChapter: {
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date */
            to: string;
            wasPrimary: boolean;
        };
        /** @description Not now: not again for two weeks. */
        PauseSuggestion: {
            key: string;
        };
        PaymentInHand: {
            /** @description How much: what was quoted for that day. */
            amount: components["schemas"]["Money"];
            /**
             * Format: date
             * @description On which day, which is the first of the membership.
             */
            paidOn: string;
            /** @description What the bank statement or the cash book says. */
            reference: string;
        };
        PaymentLine: {
            /** @description What came in. */
            amount: components["schemas"]["Money"];
            /**
             * Format: uuid
             * @description Of the payment.
             */
            id: string;
            /** @description By bank transfer or in cash: it goes back by hand too. */
            isByHand: boolean;
            /**
             * Format: date
             * @description When.
             */
            receivedOn: string;
            /** @description What of it went back, the first at the top. */
            refunds: components["schemas"]["RefundLine"][];
        };
        /** @description Who takes the association's money, where it goes, and whether that works. */
        PaymentSettings: {
            /** @description The association's own; the operator's where absent. */
            account: null | string;
            /** @description Nobody can pay where there is none. */
            gateway: null | string;
            /**
             * Format: date-time
             * @description When the gateway last rang about a payment (UTC).
             */
            lastEventAt: null | string;
            /**
             * Format: int32
             * @description Invoices whose money does not fit, as found by an event or by the nightly comparison (R28).
             */
            needAttention: number;
            /**
             * Format: int32
             * @description Pages on which somebody may pay at the moment; each stays with the account it began with.
             */
            openCheckouts: number;
            state: null | components["schemas"]["AccountState"];
            /** @description Whether money can go to an account of the association's own. */
            takesAccounts: boolean;
        };
        /**
         * @description Where the last attempt to pay stands: an open checkout, a payment on its way, one that was refused.
         * @enum {unknown}
         */
        PaymentState: "none" | "open" | "processing" | "declined" | "paid";
        PermissionGrantInfoDto: {
            allowedProviders: string[];
            displayName: string;
            grantedProviders: components["schemas"]["ProviderInfoDto"][];
            isGranted: boolean;
            name: string;
            parentName: null | string;
        };
        PermissionGroupDto: {
            displayName: string;
            displayNameKey: null | string;
            displayNameResource: null | string;
            name: string;
            permissions: components["schemas"]["PermissionGrantInfoDto"][];
        };
        PersonTimeline: {
            band: null | components["schemas"]["TieBand"];
            /** @description Why it is this band, in a sentence. */
            because: null | string;
            /** Format: int32 */
            cadence: number | null;
            entries: components["schemas"]["PagedResultDtoOfTimelineEntry"];
            gains: null | components["schemas"]["Gains"];
            isBlocked: boolean;
            isMuted: boolean;
            /** Format: date */
            nextTouchOn: null | string;
            note: null | string;
            person: components["schemas"]["NetworkPerson"];
        };
        /** @description A plan as it is offered to somebody who wants to join. */
        PlanCard: {
            description: string;
            furtherChapterPrice: null | components["schemas"]["Money"];
            /** Format: uuid */
            id: string;
            /**
             * Format: int32
             * @description How many of them are included, and what each beyond costs for a full term; both where there are such.
             */
            includedChapters: number | null;
            kind: components["schemas"]["PlanKind"];
            /**
             * Format: int32
             * @description How many chapters an applicant must and may choose; no limit where absent.
             */
            leastChapters: number;
            /** Format: int32 */
            mostChapters: number | null;
            name: string;
            needsApproval: boolean;
            price: components["schemas"]["Money"];
            proration: components["schemas"]["Proration"];
            /** Format: double */
            taxPercent: number | null;
            /** Format: int32 */
            termMonths: number;
            welcomeFee: null | components["schemas"]["Money"];
        };
        /** @description A plan as the association's staff sees and changes it. */
        PlanDetails: {
            /** @description Who approves, where approval is needed. */
            approver: components["schemas"]["Approver"];
            /** Format: int32 */
            boundaryDay: number;
            /**
             * Format: int32
             * @description Where calendar terms begin; for other plans without meaning.
             */
            boundaryMonth: number;
            /** @description Whether somebody on this plan must and may belong to chapters (R32). */
            chapterRule: components["schemas"]["ChapterRule"];
            concurrencyStamp: string;
            description: string;
            furtherChapterPrice: null | components["schemas"]["Money"];
            /** Format: uuid */
            id: string;
            /**
             * Format: int32
             * @description How many chapters it includes at most; no limit where absent.
             */
            includedChapters: number | null;
            isOpen: boolean;
            kind: components["schemas"]["PlanKind"];
            lastChange: null | components["schemas"]["LastChange"];
            name: string;
            needsApproval: boolean;
            price: components["schemas"]["Money"];
            proration: components["schemas"]["Proration"];
            /** Format: int32 */
            rolloverDay: number | null;
            /**
             * Format: int32
             * @description Joining on or after this day of the year buys the whole next term, the days until then included (R8).
             */
            rolloverMonth: number | null;
            /**
             * Format: int32
             * @description With this many days of the term left or fewer, as above (R15).
             */
            shortStubDays: number;
            /** Format: int32 */
            sortOrder: number;
            /**
             * Format: double
             * @description Percent that the price contains.
             */
            taxPercent: number | null;
            /** Format: int32 */
            termMonths: number;
            welcomeFee: null | components["schemas"]["Money"];
        };
        /** @description "I'll send you…", a one-to-one, thanks: captured with a tap. Sending it again changes nothing. */
        PlanFollowUp: {
            /**
             * Format: date
             * @description Two days from now for thanks, a week for everything else, where absent.
             */
            dueOn?: null | string;
            /**
             * Format: uuid
             * @description The follow-up it grows out of; it is done with that.
             */
            fromId?: null | string;
            kind: components["schemas"]["FollowUpKind"];
            /**
             * Format: uuid
             * @description The colleague; or else the follow-up this one grows out of, which a visitor has only.
             */
            memberId?: null | string;
            /** Format: uuid */
            requestId: string;
            text?: null | string;
        };
        /**
         * @description Where a term ends: a full term after it began, or on a fixed day of the calendar.
         * @enum {unknown}
         */
        PlanKind: "anniversary" | "calendar";
        PlannedItem: {
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
        };
        /** @description Asks colleagues for something. Sending it again with the same request id changes nothing. */
        PostAsk: {
            forWhom?: null | string;
            industry?: null | string;
            /** Format: date */
            neededBy?: null | string;
            /** Format: uuid */
            requestId: string;
            tags: string[];
            town?: null | string;
            what: string;
        };
        PostedAsk: {
            /** Format: uuid */
            id: string;
        };
        PreparedReferral: {
            /** Format: uuid */
            id: string;
        };
        /** @description A referral as a draft, for the giver alone. Sending it again with the same request id changes nothing (P57). */
        PrepareReferral: {
            company?: null | string;
            email?: null | string;
            kind: components["schemas"]["ReferralKind"];
            need: string;
            /**
             * Format: uuid
             * @description The referral it came of, for a tier.
             */
            parentId?: null | string;
            personName: string;
            phone?: null | string;
            /** Format: uuid */
            recipientId: string;
            /** Format: uuid */
            requestId: string;
            /** Format: int32 */
            strength: number;
        };
        /**
         * @description How somebody took part (R43).
         * @enum {unknown}
         */
        Presence: "room" | "online";
        PresetRules: {
            name: string;
            rules: components["schemas"]["AbsenceRules"];
        };
        /** @description What is typed, as it will stand in the mail. */
        PreviewAnnouncement: {
            text: string;
        };
        PreviewedDate: {
            /**
             * Format: date
             * @description The day.
             */
            date: string;
            /**
             * Format: time
             * @description As the clock on the wall shows it on that day.
             */
            from: string;
            /** @description What is special about it: a holiday, or clocks that change. */
            note: null | string;
            /** @description Whether it does. */
            takesPlace: boolean;
            /**
             * Format: time
             * @description Likewise.
             */
            to: string;
        };
        /** @description What a plan comes to, before anything is saved. */
        PreviewSeries: {
            /** Format: date */
            date: string;
            description?: null | string;
            /**
             * Format: time
             * @description As the clock on the wall shows it.
             */
            from: string;
            /** @description Whose public holidays are skipped besides the association's own dates: AT, DE-BY; nobody's where absent. */
            holidayRegion?: null | string;
            /** @description Shown on the public pages, and visitors may register. */
            isPublic: boolean;
            /** @description Dates that the rule names and that are left out all the same. */
            leftOut: string[];
            /** @description Where to join online. */
            link?: null | string;
            /**
             * Format: int32
             * @description How many people a member may bring along; as everywhere in the association where absent.
             */
            maxGuests?: number | null;
            /** Format: int32 */
            minutes: number;
            mode: components["schemas"]["MeetingMode"];
            place?: null | string;
            /** @description iCalendar's RRULE; a single meeting where absent. */
            rule?: null | string;
            /**
             * Format: int32
             * @description Everybody finds room where absent.
             */
            seats?: number | null;
            skipsHolidays: boolean;
            title: string;
            /** @description IANA name of the zone, such as Europe/Berlin. */
            zone: string;
        };
        ProfileDto: {
            concurrencyStamp: string;
            email: string;
            extraProperties: Record<string, never>;
            hasPassword: boolean;
            isExternal: boolean;
            name: null | string;
            phoneNumber: null | string;
            surname: null | string;
            userName: string;
        };
        /**
         * @description How the price follows when the first term is shorter than a full one.
         * @enum {unknown}
         */
        Proration: "none" | "monthly" | "daily";
        ProviderInfoDto: {
            providerKey: string;
            providerName: string;
        };
        /** @description A chapter's page for everybody. */
        PublicChapter: {
            /** @description What it stands below, from the top down, and what stands right below it, as far as those are shown. */
            above: components["schemas"]["ChapterLink"][];
            below: components["schemas"]["ChapterCard"][];
            /** Format: date */
            closesOn: null | string;
            description: string;
            /** Format: uuid */
            id: string;
            isOpen: boolean;
            kind: components["schemas"]["ChapterKind"];
            meets: null | string;
            /** Format: int32 */
            members: number;
            name: string;
            /** @description Those who agreed to be seen, from the president on. */
            officers: components["schemas"]["ShownOfficer"][];
            slug: string;
            town: null | string;
        };
        /** @description A meeting as anybody sees it. Where to join online is told only to those who come. */
        PublicMeeting: {
            /**
             * Format: uuid
             * @description The association as a whole where absent.
             */
            chapterId: null | string;
            chapterName: null | string;
            /**
             * Format: date
             * @description As the clock on its wall shows them, in string MeetingCard.Zone.
             */
            date: string;
            description: null | string;
            /** Format: date-time */
            endsAt: string;
            /**
             * Format: int32
             * @description Absent where there is room for everybody.
             */
            freeSeats: number | null;
            /** Format: time */
            from: string;
            /** Format: uuid */
            id: string;
            /** @description Whether one can still register. */
            isOpen: boolean;
            isPublic: boolean;
            mode: components["schemas"]["MeetingMode"];
            place: null | string;
            /** Format: int32 */
            seats: number | null;
            /**
             * Format: date-time
             * @description Instants (UTC).
             */
            startsAt: string;
            state: components["schemas"]["MeetingState"];
            /** @description Why it is cancelled, or which holiday it is. */
            stateReason: null | string;
            title: string;
            /** Format: time */
            to: string;
            zone: string;
        };
        PublicMeetingPage: {
            /** @description What somebody agrees to who registers, word by word (R62). */
            consent: string;
            /** @description The meeting. */
            meeting: components["schemas"]["PublicMeeting"];
        };
        /**
         * @description How an introduction stands for one who is asked: the connector, or the person to be met.
         * @enum {unknown}
         */
        QuestionState: "open" | "agreed" | "declined" | "over";
        /** @description What joining or renewing costs, line by line, with the reason of each line. */
        Quote: {
            lines: components["schemas"]["QuoteLine"][];
            /** Format: uuid */
            planId: string;
            renewsFor: components["schemas"]["Money"];
            /** Format: date */
            runsFrom: string;
            /** Format: date */
            runsTo: string;
            sentence: string;
            tax: null | components["schemas"]["Money"];
            /** Format: double */
            taxPercent: number | null;
            total: components["schemas"]["Money"];
        };
        QuoteLine: {
            amount: components["schemas"]["Money"];
            kind: components["schemas"]["QuoteLineKind"];
            reason: null | string;
            title: string;
        };
        /** @enum {unknown} */
        QuoteLineKind: "dues" | "welcomeFee" | "furtherChapters";
        ReachedChapter: {
            /** @description What it stands below; nothing at the top of what the viewer may see. */
            above: null | string;
            /**
             * Format: uuid
             * @description Of the chapter.
             */
            id: string;
            /** @description Whether members belong to it, or other chapters. */
            kind: components["schemas"]["ChapterKind"];
            /** @description Its own. */
            name: string;
        };
        /** @description The member has seen what was written up to this number. */
        ReadThread: {
            /** Format: int32 */
            number: number;
        };
        RebuiltDirectory: {
            /** Format: int32 */
            listed: number;
        };
        /** @description Money by bank transfer or in cash, as the office has seen it come in. Saying it again changes nothing. */
        ReceivePayment: {
            amount: components["schemas"]["Money"];
            /** Format: date */
            paidOn: string;
            /** @description What the bank statement says. */
            reference: string;
            /** Format: uuid */
            requestId: string;
        };
        /** @description Undoes passing on a suggestion. */
        ReconsiderMatch: {
            /** Format: uuid */
            offerId: string;
        };
        /** @description Closed business that came of a referral: turnover without tax, seen by the recipient alone unless shared. */
        RecordBusiness: {
            amount: components["schemas"]["Money"];
            note?: null | string;
            /** Format: date */
            on?: null | string;
            /** Format: uuid */
            requestId: string;
        };
        /** @description A member has died, today unless another day is said. Nothing is written to them from now on. */
        RecordDeath: {
            /** Format: date */
            day?: null | string;
        };
        RecordedBusiness: {
            /** Format: uuid */
            entryId: string;
        };
        /** @description The referred person has agreed to be contacted: how, and when. */
        RecordReferralConsent: {
            /** Format: date */
            on: string;
            way: components["schemas"]["ConsentWay"];
        };
        /** @description A member leaves, today unless another day is said. Saying the same twice changes nothing. */
        RecordResignation: {
            /** Format: date */
            effective?: null | string;
        };
        /** @description What a referral says, as it is typed. */
        ReferralFields: {
            company: null | string;
            email: null | string;
            kind: components["schemas"]["ReferralKind"];
            need: string;
            /**
             * Format: uuid
             * @description The referral it came of, for a tier.
             */
            parentId: null | string;
            personName: string;
            phone: null | string;
            /** Format: int32 */
            strength: number;
        };
        /**
         * @description What is passed on with a referral.
         * @enum {unknown}
         */
        ReferralKind: "inside" | "outside" | "tier" | "crossChapter" | "introduction" | "job" | "partner" | "knowledge";
        ReferralPage: {
            business: components["schemas"]["BusinessRow"][];
            canRevise: boolean;
            concurrencyStamp: string;
            /** Format: date */
            consentOn: null | string;
            consentWay: null | components["schemas"]["ConsentWay"];
            fields: components["schemas"]["ReferralFields"];
            hasConsent: boolean;
            /** Format: uuid */
            id: string;
            isValueShared: boolean;
            /** @description When a draft was last written on is not kept. */
            lastChange: components["schemas"]["LastChange"];
            /** @description What the member may say next. */
            next: components["schemas"]["ReferralState"][];
            other: components["schemas"]["NetworkPerson"];
            side: components["schemas"]["ReferralSide"];
            state: components["schemas"]["ReferralState"];
            steps: components["schemas"]["ReferralStepRow"][];
            value: null | components["schemas"]["Money"];
            versions: components["schemas"]["ReferralVersionRow"][];
        };
        ReferralRow: {
            company: null | string;
            /** Format: uuid */
            id: string;
            /** @description Whether nothing has been heard of it for two weeks. */
            isStale: boolean;
            kind: components["schemas"]["ReferralKind"];
            /** Format: date-time */
            movedAt: string;
            need: string;
            /** @description The colleague on the other side. */
            other: components["schemas"]["NetworkPerson"];
            personName: string;
            side: components["schemas"]["ReferralSide"];
            state: components["schemas"]["ReferralState"];
            /** Format: int32 */
            strength: number;
            value: null | components["schemas"]["Money"];
        };
        /**
         * @description On which side of a referral somebody is.
         * @enum {unknown}
         */
        ReferralSide: "given" | "received";
        /**
         * @description How far a referral has come.
         * @enum {unknown}
         */
        ReferralState: "draft" | "sent" | "seen" | "accepted" | "declined" | "contacted" | "meeting" | "quoted" | "won" | "lost" | "noContact" | "thanked" | "closed";
        ReferralStepRow: {
            /** Format: date-time */
            at: string;
            isMine: boolean;
            note: null | string;
            state: components["schemas"]["ReferralState"];
        };
        ReferralVersionRow: {
            fields: components["schemas"]["ReferralFields"];
            /** Format: int32 */
            number: number;
            /** Format: date-time */
            until: string;
        };
        RefundLine: {
            amount: components["schemas"]["Money"];
            /** Format: date */
            givenBackOn: string;
            /** Format: uuid */
            id: string;
            number: null | string;
            reason: string;
        };
        /**
         * @description Gives money back: by card where it came by card; what came by bank transfer the treasurer sends back and records
         *     here. What the money bought stays: who is to leave, resigns. Saying it again changes nothing.
         */
        RefundPayment: {
            amount: components["schemas"]["Money"];
            /** @description The payer reads it. */
            reason: string;
            /** Format: uuid */
            requestId: string;
        };
        RegisterDto: {
            appName: string;
            emailAddress: string;
            extraProperties: Record<string, never>;
            password: string;
            userName: string;
        };
        RegisteredMember: {
            /**
             * Format: uuid
             * @description By which it stands on the list of applications.
             */
            applicationId: string;
            /**
             * Format: uuid
             * @description Who they are, once they are a member.
             */
            memberId: null | string;
            /** @description Whether they are a member, or have still to pay. */
            state: components["schemas"]["ApplicationState"];
        };
        /**
         * @description Somebody whom the association registers by hand: from a form on paper, with cash at the door. Whoever does it may
         *     decide on applications, so nobody else has to. Sending it again with the same request id changes nothing.
         */
        RegisterMember: {
            /** @description The chapters to join, the primary one first. */
            chapterIds: string[];
            company?: null | string;
            email: string;
            firstName: string;
            lastName: string;
            payment?: null | components["schemas"]["PaymentInHand"];
            phone?: null | string;
            /** Format: uuid */
            planId: string;
            postcode?: null | string;
            profession?: null | string;
            /** Format: uuid */
            requestId: string;
            town?: null | string;
        };
        /**
         * @description A visitor registers for a meeting; sent again, it changes nothing. Whoever comes by the link in their mail is known,
         *     and what they say of themselves holds; anybody else has yet to be believed, and is answered by mail.
         */
        RegisterVisit: {
            company?: null | string;
            consent: boolean;
            email: string;
            firstName: string;
            key?: null | string;
            lastName: string;
            phone?: null | string;
            profession?: null | string;
            town?: null | string;
            /**
             * Format: uuid
             * @description From the link of an invitation.
             */
            visitId?: null | string;
        };
        RejectApplication: {
            /** @description Sent to the applicant as it stands. */
            reason: string;
        };
        Remembered: {
            balance: null | components["schemas"]["GivingBalance"];
            /** Format: int32 */
            meetings: number;
            /** Format: int32 */
            people: number;
            /** Format: int32 */
            touches: number;
        };
        RenameRosterGroup: {
            name: string;
        };
        RenewalOffer: {
            /**
             * Format: date
             * @description The first day on which it can be, where that is still to come.
             */
            from: null | string;
            /** @description Whether the next term can be bought today. */
            possible: boolean;
            quote: null | components["schemas"]["Quote"];
        };
        RenewMyMembership: {
            /** Format: uuid */
            requestId: string;
        };
        /** @description The recipient says how it goes. Saying the same again changes nothing. */
        ReportReferral: {
            /** @description The reason where it is declined; else a word about it, or the thanks. */
            note?: null | string;
            /** @description Where it has come to. */
            state: components["schemas"]["ReferralState"];
        };
        ResetPasswordDto: {
            password: string;
            resetToken: string;
            /** Format: uuid */
            userId: string;
        };
        /** @description Undoes "not now". */
        ResumeSuggestion: {
            key: string;
        };
        /** @description Other words, or for others, as long as it is a draft. */
        ReviseAnnouncement: {
            /**
             * Format: uuid
             * @description With all below it; the whole association where absent.
             */
            chapterId?: null | string;
            /**
             * Format: uuid
             * @description Those whom one has chosen on the roster, in place of chapter and standing.
             */
            selectionId?: null | string;
            standing?: null | components["schemas"]["Standing"];
            subject: string;
            /** @description Markdown. */
            text: string;
        };
        ReviseAsk: {
            forWhom?: null | string;
            industry?: null | string;
            /** Format: date */
            neededBy?: null | string;
            tags: string[];
            town?: null | string;
            what: string;
        };
        ReviseChapter: {
            concurrencyStamp: string;
            description: string;
            /** @description Whether it has a public page. */
            isPublic: boolean;
            kind: components["schemas"]["ChapterKind"];
            /** @description When and where it usually meets, in a sentence. */
            meets?: null | string;
            name: string;
            /** @description Postcodes it serves: whole ones, beginnings (`824`) or ranges (`82400-82499`). */
            postcodes: string[];
            /** @description The last part of the address of its public page; made from the name where absent. */
            slug?: null | string;
            town?: null | string;
        };
        ReviseMyProfile: {
            about?: null | string;
            company?: null | string;
            concurrencyStamp?: null | string;
            email: string;
            firstName: string;
            industries: string[];
            jobTitle?: null | string;
            lastName: string;
            phone?: null | string;
            postcode?: null | string;
            profession?: null | string;
            skills: string[];
            town?: null | string;
            /** @description Who may see each field; fields that are left out stay as they are. */
            visibility: {
                [key: string]: components["schemas"]["Audience"];
            };
            website?: null | string;
        };
        ReviseOffer: {
            industries: string[];
            kind: components["schemas"]["OfferKind"];
            /** Format: int32 */
            limitPerMonth: number;
            tags: string[];
            town?: null | string;
            what: string;
        };
        RevisePlan: {
            /** @description Who approves, where approval is needed. */
            approver: components["schemas"]["Approver"];
            /** Format: int32 */
            boundaryDay: number;
            /**
             * Format: int32
             * @description Where calendar terms begin; for other plans without meaning.
             */
            boundaryMonth: number;
            /** @description Whether somebody on this plan must and may belong to chapters (R32). */
            chapterRule: components["schemas"]["ChapterRule"];
            concurrencyStamp: string;
            description: string;
            furtherChapterPrice?: null | components["schemas"]["Money"];
            /**
             * Format: int32
             * @description How many chapters it includes at most; no limit where absent.
             */
            includedChapters?: number | null;
            isOpen: boolean;
            kind: components["schemas"]["PlanKind"];
            name: string;
            needsApproval: boolean;
            price: components["schemas"]["Money"];
            proration: components["schemas"]["Proration"];
            /** Format: int32 */
            rolloverDay?: number | null;
            /**
             * Format: int32
             * @description Joining on or after this day of the year buys the whole next term, the days until then included (R8).
             */
            rolloverMonth?: number | null;
            /**
             * Format: int32
             * @description With this many days of the term left or fewer, as above (R15).
             */
            shortStubDays: number;
            /** Format: int32 */
            sortOrder: number;
            /**
             * Format: double
             * @description Percent that the price contains.
             */
            taxPercent?: number | null;
            /** Format: int32 */
            termMonths: number;
            welcomeFee?: null | components["schemas"]["Money"];
        };
        ReviseProfile: {
            about?: null | string;
            company?: null | string;
            concurrencyStamp?: null | string;
            email: string;
            firstName: string;
            industries: string[];
            jobTitle?: null | string;
            lastName: string;
            phone?: null | string;
            postcode?: null | string;
            profession?: null | string;
            skills: string[];
            town?: null | string;
            /** @description Who may see each field; fields that are left out stay as they are. */
            visibility: {
                [key: string]: components["schemas"]["Audience"];
            };
            website?: null | string;
        };
        /** @description Changes what a referral says; what it said before is kept. */
        ReviseReferral: {
            company?: null | string;
            concurrencyStamp?: null | string;
            email?: null | string;
            kind: components["schemas"]["ReferralKind"];
            need: string;
            /**
             * Format: uuid
             * @description The referral it came of, for a tier.
             */
            parentId?: null | string;
            personName: string;
            phone?: null | string;
            /** Format: int32 */
            strength: number;
        };
        /** @description Says which words mean the same; searches heed it at once, nothing has to be indexed again. */
        ReviseSearchWords: {
            text?: null | string;
        };
        RosterGroupRow: {
            /** Format: uuid */
            chapterId: null | string;
            chapterName: null | string;
            filter: null | string;
            /** Format: uuid */
            id: string;
            mayChange: boolean;
            name: string;
            /** Format: uuid */
            planId: null | string;
            standing: components["schemas"]["Standing"][];
            town: null | string;
        };
        RosterLine: {
            /** Format: uuid */
            chapterId: null | string;
            chapterName: null | string;
            company: null | string;
            email: string;
            lastPaid: null | components["schemas"]["Money"];
            /** Format: uuid */
            memberId: string;
            /** Format: date */
            memberSince: null | string;
            name: string;
            owes: null | components["schemas"]["OwedDues"];
            /** Format: date */
            paidThrough: null | string;
            planName: null | string;
            standing: components["schemas"]["Standing"];
            /**
             * Format: date
             * @description The last day of this standing, where it ends by itself.
             */
            standingUntil: null | string;
            town: null | string;
        };
        RuleChange: {
            before: null | components["schemas"]["RuleValue"];
            /** @description Of the rule. */
            name: string;
            value: null | components["schemas"]["RuleValue"];
        };
        RuleGroup: {
            name: string;
            rules: components["schemas"]["RuleLine"][];
            title: string;
        };
        /** @enum {unknown} */
        RuleKind: "number" | "switch" | "choices";
        RuleLine: {
            /** @description From the strictest to the widest. */
            choices: null | components["schemas"]["RuleOption"][];
            /** @description For which something is chosen. */
            fields: null | components["schemas"]["RuleOption"][];
            isUsual: boolean;
            kind: components["schemas"]["RuleKind"];
            /** Format: int32 */
            least: number | null;
            /** @description What it means, and what follows from a change. */
            meaning: string;
            /** Format: int32 */
            most: number | null;
            name: string;
            title: string;
            /** @description What the number counts, in words. */
            unit: null | string;
            /** @description What holds where the association has not decided. */
            usual: components["schemas"]["RuleValue"];
            value: components["schemas"]["RuleValue"];
            /** @description The rule whose choice for a field is the widest that makes a difference here. */
            within: null | string;
        };
        RuleOption: {
            name: string;
            title: string;
        };
        /** @description The value of a rule on its way: one of these, as the rule's kind says. */
        RuleValue: {
            /** @description The choice for every field. */
            choices: null | {
                [key: string]: string;
            };
            isOn: null | boolean;
            /** Format: int32 */
            number: number | null;
        };
        SamePhone: {
            /** Format: uuid */
            memberId: string;
            name: string;
        };
        SavedRosterGroup: {
            /** Format: uuid */
            id: string;
        };
        SavedSearchLine: {
            chapter: string[];
            /** Format: uuid */
            id: string;
            industry: string[];
            /** Format: date-time */
            lookedAt: string;
            name: string;
            /**
             * Format: int32
             * @description How many of them are new since the owner last looked; absent where nobody can tell, because there are too many.
             */
            newCount: number | null;
            plan: string[];
            query: null | string;
            skill: string[];
            /**
             * Format: int32
             * @description How many are found now; absent while the directory cannot be searched.
             */
            totalCount: number | null;
            town: string[];
        };
        /**
         * @description Keeps a filter of the roster under a name. Without a chapter, an officer's is about their own. Sending it again with
         *     the same request id changes nothing.
         */
        SaveRosterGroup: {
            /** Format: uuid */
            chapterId?: null | string;
            filter?: null | string;
            name: string;
            /** Format: uuid */
            planId?: null | string;
            /** Format: uuid */
            requestId: string;
            standing: components["schemas"]["Standing"][];
            town?: null | string;
        };
        SaveSearch: {
            chapter: string[];
            industry: string[];
            name: string;
            plan: string[];
            query?: null | string;
            /**
             * Format: uuid
             * @description Of the client, new for each search: the same twice saves once.
             */
            requestId: string;
            skill: string[];
            town: string[];
        };
        /**
         * @description Lines of a sheet that an officer has changed. Of each the officer says what they had seen: where somebody else has
         *     said something since, nothing is saved and both words stay.
         */
        SaveSheet: {
            lines: components["schemas"]["ChangedLine"][];
            /** @description Whether the sheet is finished: from then on it counts. */
            submit: boolean;
        };
        /** @description One has met whom the follow-up is about: today, or on a day since. Twice is once. */
        SayMet: {
            /** Format: date */
            on?: null | string;
        };
        ScheduledMeetings: {
            /**
             * Format: uuid
             * @description Its first meeting.
             */
            meetingId: string;
            /**
             * Format: uuid
             * @description The series.
             */
            seriesId: string;
        };
        /** @description Plans a meeting, or as many as a rule says. The same request twice plans them once. */
        ScheduleMeetings: {
            /**
             * Format: uuid
             * @description The association as a whole where absent.
             */
            chapterId?: null | string;
            /** Format: date */
            date: string;
            description?: null | string;
            /**
             * Format: time
             * @description As the clock on the wall shows it.
             */
            from: string;
            /** @description Whose public holidays are skipped besides the association's own dates: AT, DE-BY; nobody's where absent. */
            holidayRegion?: null | string;
            /** @description Shown on the public pages, and visitors may register. */
            isPublic: boolean;
            /** @description Dates that the rule names and that are left out all the same. */
            leftOut: string[];
            /** @description Where to join online. */
            link?: null | string;
            /**
             * Format: int32
             * @description How many people a member may bring along; as everywhere in the association where absent.
             */
            maxGuests?: number | null;
            /** Format: int32 */
            minutes: number;
            mode: components["schemas"]["MeetingMode"];
            place?: null | string;
            /** Format: uuid */
            requestId: string;
            /** @description iCalendar's RRULE; a single meeting where absent. */
            rule?: null | string;
            /**
             * Format: int32
             * @description Everybody finds room where absent.
             */
            seats?: number | null;
            skipsHolidays: boolean;
            title: string;
            /** @description IANA name of the zone, such as Europe/Berlin. */
            zone: string;
        };
        SearchWords: {
            /** @description A group per line, its words and phrases separated by commas. */
            text: string;
        };
        /**
         * @description Whether there is room for them.
         * @enum {unknown}
         */
        SeatState: "none" | "seated" | "waiting" | "offered";
        /**
         * @description Keeps who was chosen from the roster. Whoever is not on the part of it that the current user sees is left out and
         *     counted, be it that there is nobody of that id.
         */
        SelectMembers: {
            all?: null | components["schemas"]["ListRoster"];
            /** @description Who was chosen; where all of a list are, who of them was not. */
            memberIds: string[];
            /** Format: uuid */
            requestId: string;
        };
        /** @description Writes to the colleague in the member's own words, and is done with that. The answer goes to the member. */
        SendFollowUp: {
            text: string;
        };
        SendPasswordResetCodeDto: {
            appName: string;
            email: string;
            returnUrl: null | string;
            returnUrlHash: null | string;
        };
        /** @description Writes to all of a selection who can renew today how they do it; to nobody twice within a day. */
        SendRenewalLinks: {
            /** Format: uuid */
            requestId: string;
            /** Format: uuid */
            selectionId: string;
        };
        SendTestEmailInput: {
            body: null | string;
            senderEmailAddress: string;
            subject: string;
            targetEmailAddress: string;
        };
        SeriesPreview: {
            /** @description The next ten. */
            dates: components["schemas"]["PreviewedDate"][];
            /** @description The rule in words. */
            sentence: string;
        };
        /** @description A date becomes a holiday, or gets another name. Meetings that skip holidays do not take place on it. */
        SetHoliday: {
            name: string;
        };
        /** @description Lets the giver see the value of what came of their referral, or no longer. */
        ShareBusiness: {
            isShared: boolean;
        };
        /** @description What an officer writes of one person. */
        SheetLine: {
            code: components["schemas"]["AttendanceCode"];
            /** Format: date-time */
            inAt: null | string;
            /**
             * Format: uuid
             * @description Who: a member, or else a visit.
             */
            memberId: null | string;
            note: null | string;
            /** Format: date-time */
            outAt: null | string;
            presence: components["schemas"]["Presence"];
            /** @description Who came in their place. */
            substitute: null | string;
            /** Format: uuid */
            visitId: null | string;
        };
        /** @description A meeting's sheet with everybody who is expected, has registered or is there. */
        SheetPage: {
            /** Format: int32 */
            amendments: number;
            /**
             * Format: uuid
             * @description The association as a whole where absent.
             */
            chapterId: null | string;
            chapterName: null | string;
            /** @description Of this association: what its members' codes begin with. */
            codePrefix: string;
            /**
             * Format: date
             * @description As the clock on its wall shows them, in string MeetingCard.Zone.
             */
            date: string;
            /** Format: date-time */
            endsAt: string;
            /** Format: time */
            from: string;
            /** Format: uuid */
            id: string;
            /** @description Whether marks at the door are taken now. */
            isDoorOpen: boolean;
            isPublic: boolean;
            mode: components["schemas"]["MeetingMode"];
            place: null | string;
            rest: null | components["schemas"]["SheetRest"];
            rows: components["schemas"]["SheetRow"][];
            /** Format: date-time */
            savedAt: null | string;
            savedBy: null | string;
            /** Format: int32 */
            seats: number | null;
            sheet: components["schemas"]["SheetState"];
            /**
             * Format: date-time
             * @description Instants (UTC).
             */
            startsAt: string;
            state: components["schemas"]["MeetingState"];
            /** @description Why it is cancelled, or which holiday it is. */
            stateReason: null | string;
            /** Format: date-time */
            submittedAt: null | string;
            title: string;
            /** Format: time */
            to: string;
            zone: string;
        };
        /**
         * @description What came of writing on a sheet: how it stands, and those of whom something was said. All others stay where they
         *     are; they may be as many as the association has members.
         */
        SheetReceipt: {
            /** Format: int32 */
            amendments: number;
            /**
             * Format: int32
             * @description How many are there, or were, of everybody on the sheet.
             */
            here: number;
            /** @description Whether marks at the door are taken now. */
            isDoorOpen: boolean;
            rows: components["schemas"]["SheetRow"][];
            /** Format: date-time */
            savedAt: string;
            savedBy: null | string;
            sheet: components["schemas"]["SheetState"];
            /** Format: date-time */
            submittedAt: null | string;
        };
        SheetRest: {
            /**
             * Format: int32
             * @description How many of them are there, or were.
             */
            here: number;
            /**
             * Format: int32
             * @description How many they are.
             */
            people: number;
            /**
             * Format: int32
             * @description Of how many nobody has said anything.
             */
            unmarked: number;
        };
        /** @description One person on a sheet. */
        SheetRow: {
            /** Format: date-time */
            answeredAt: null | string;
            /** @description The short code that they show at the door. */
            checkInCode: null | string;
            code: components["schemas"]["AttendanceCode"];
            company: null | string;
            /** @description Of a visitor: who invited them, and the how manieth visit to the chapter it is. */
            hostName: null | string;
            /** Format: date-time */
            inAt: null | string;
            /** @description Whether an absence would be theirs. */
            isExpected: boolean;
            /**
             * Format: date-time
             * @description When somebody last said something about this person: sent back with a change, so that none is lost.
             */
            markedAt: null | string;
            /** Format: uuid */
            memberId: null | string;
            name: string;
            note: null | string;
            /**
             * Format: date
             * @description The last day of their leave, where they are on one: nobody is required then, and who comes all the same is
             *     marked.
             */
            onLeaveUntil: null | string;
            /** Format: date-time */
            outAt: null | string;
            presence: components["schemas"]["Presence"];
            profession: null | string;
            reply: null | components["schemas"]["MeetingReply"];
            replyNote: null | string;
            substitute: null | string;
            /** Format: uuid */
            visitId: null | string;
            /** Format: int32 */
            visitNumber: number | null;
        };
        /**
         * @description How far a sheet has come (R42); before its first mark there is none.
         * @enum {unknown}
         */
        SheetState: "scheduled" | "open" | "draft" | "submitted" | "amended" | "cancelled" | "holiday";
        SheetVersionLine: {
            /** @description What it had said of those of whom the next one says something else. */
            changes: components["schemas"]["AmendedLine"][];
            /**
             * Format: int32
             * @description Counted from one.
             */
            number: number;
            /** @description Why it was amended. */
            reason: string;
            /**
             * Format: date-time
             * @description When.
             */
            replacedAt: string;
            /** @description By whom. */
            replacedBy: null | string;
        };
        /** @description Somebody who lets others see that they hold an office. */
        ShownOfficer: {
            /** Format: uuid */
            memberId: string;
            name: string;
            role: components["schemas"]["OfficerRole"];
        };
        /** @description Out of sight until a later day. */
        SnoozeFollowUp: {
            /** Format: date */
            until: string;
        };
        /**
         * @description What a person is to the association on a day. Computed from facts, never stored as truth.
         * @enum {unknown}
         */
        Standing: "prospect" | "pendingApproval" | "pendingPayment" | "activeNew" | "active" | "grace" | "lapsed" | "former" | "resigned" | "suspended" | "expelled" | "deceased";
        /** @description How a member stands once the office has decided; lists follow a moment later. */
        StandingToday: {
            standing: components["schemas"]["Standing"];
        };
        StartedBatch: {
            /**
             * Format: uuid
             * @description By which it is followed.
             */
            id: string;
        };
        /** Format: binary */
        Stream: string;
        StringSegment: {
            buffer: null | string;
            hasValue: boolean;
            /** Format: int32 */
            length: number;
            /** Format: int32 */
            offset: number;
            value: null | string;
        };
        /**
         * @description What the button beside a suggestion does.
         * @enum {unknown}
         */
        SuggestedAction: "keepPromise" | "sayThanks" | "answerReferral" | "contactReferral" | "askForNews" | "answerIntroduction" | "readThread" | "sayWhetherMet" | "askForIntroduction" | "offerHelp" | "meetOneToOne" | "followUp";
        /** @description Lets a member's rights rest. The client's request id becomes the suspension's, so pressing twice suspends once. */
        SuspendMember: {
            /**
             * Format: date
             * @description Today, unless said.
             */
            from?: null | string;
            reason: string;
            /** Format: uuid */
            requestId: string;
            /**
             * Format: date
             * @description Until further notice, unless said.
             */
            to?: null | string;
        };
        TenantCreateDto: {
            adminEmailAddress: string;
            adminPassword: string;
            extraProperties: Record<string, never>;
            name: string;
        };
        TenantDto: {
            concurrencyStamp: string;
            extraProperties: Record<string, never>;
            /** Format: uuid */
            id: string;
            name: string;
        };
        TenantUpdateDto: {
            concurrencyStamp: null | string;
            extraProperties: Record<string, never>;
            name: string;
        };
        TestCopy: {
            email: string;
        };
        /** @description Whether the member says that the two have met, as on the follow-up desk. */
        ThreadMeeting: {
            /**
             * Format: date
             * @description While it is open, the day on which it is asked.
             */
            askedOn: string;
            /**
             * Format: uuid
             * @description What is answered there.
             */
            followUpId: string;
            /** @description Done: they have met; dropped: they will not. */
            state: components["schemas"]["FollowUpState"];
        };
        ThreadMessageRow: {
            /** Format: uuid */
            authorId: string;
            /** Format: uuid */
            id: string;
            isMine: boolean;
            /** Format: int32 */
            number: number;
            text: string;
            /** Format: date-time */
            writtenAt: string;
        };
        ThreadPage: {
            benefit: string;
            /** @description Whether somebody is there to read it, and the member's own rights do not rest. */
            canWrite: boolean;
            card: null | components["schemas"]["ContactCard"];
            context: string;
            hasLeft: boolean;
            /**
             * Format: uuid
             * @description The introduction's.
             */
            id: string;
            meeting: null | components["schemas"]["ThreadMeeting"];
            myPart: components["schemas"]["IntroductionPart"];
            /** Format: date-time */
            openedAt: string;
            outcome: null | components["schemas"]["NotedOutcome"];
            /** @description Requester, connector and target. */
            people: components["schemas"]["ThreadPerson"][];
            recommendation: null | string;
            /** @description What the two have shared with the connector; empty for everybody else. */
            thanks: components["schemas"]["ThreadThanks"][];
        };
        ThreadPerson: {
            /** @description Whether they read what is written now. */
            isThere: boolean;
            /** @description Which of the three. */
            part: components["schemas"]["IntroductionPart"];
            /** @description Who. */
            person: components["schemas"]["NetworkPerson"];
        };
        ThreadRow: {
            hasLeft: boolean;
            /**
             * Format: uuid
             * @description The introduction's.
             */
            id: string;
            latest: null | components["schemas"]["ThreadMessageRow"];
            myPart: components["schemas"]["IntroductionPart"];
            /** Format: date-time */
            openedAt: string;
            /** @description Those whom one talks to. */
            others: components["schemas"]["NetworkPerson"][];
            /** Format: int32 */
            unread: number;
        };
        ThreadThanks: {
            from: components["schemas"]["NetworkPerson"];
            outcome: components["schemas"]["NotedOutcome"];
        };
        /** @enum {unknown} */
        TieBand: "faint" | "loose" | "steady" | "close" | null;
        TimelineEntry: {
            /** Format: date-time */
            at: string;
            gains: null | components["schemas"]["Gains"];
            isFromMe: boolean;
            isShared: boolean;
            kind: null | components["schemas"]["TouchKind"];
            /** Format: uuid */
            meetingId: null | string;
            meetingTitle: null | string;
            text: null | string;
            /**
             * Format: uuid
             * @description Absent for meetings, which are nobody's own to erase one by one.
             */
            touchId: null | string;
        };
        /** @description One zone by both of its names. */
        TimeZone: {
            iana: components["schemas"]["IanaTimeZone"];
            windows: components["schemas"]["WindowsTimeZone"];
        };
        TimingDto: {
            timeZone: components["schemas"]["TimeZone"];
        };
        TodoLine: {
            /**
             * Format: int32
             * @description How many.
             */
            count: number;
            /** @description Such as "applications", "overdue" or "renewals". */
            kind: string;
            /** @description Where in the console it is done. */
            link: string;
            /**
             * Format: int32
             * @description How long the first of them has waited.
             */
            oldestDays: number | null;
            /** @description The reason, in a sentence. */
            text: string;
        };
        /** @enum {unknown} */
        TouchKind: "met" | "oneToOne" | "message" | "introduction" | "referral" | "thanks" | "help" | null;
        /** @description Moves somebody to another primary chapter from a day on (R33). Asked twice, it is one move. */
        TransferMember: {
            /**
             * Format: uuid
             * @description Where they go.
             */
            chapterId: string;
            /**
             * Format: date
             * @description First day there.
             */
            effectiveOn: string;
            /**
             * Format: uuid
             * @description Where the mover saw them on that day; refused when somebody else has moved them meanwhile.
             */
            expectedChapterId?: null | string;
        };
        UnreadCount: {
            /** Format: int32 */
            messages: number;
        };
        UpcomingRenewals: {
            /** @description What their next terms cost at today's prices. */
            amount: components["schemas"]["Money"];
            /**
             * Format: int32
             * @description Whose paid time ends.
             */
            members: number;
        };
        UpdateEmailSettingsDto: {
            defaultFromAddress: string;
            defaultFromDisplayName: string;
            smtpDomain: null | string;
            smtpEnableSsl: boolean;
            smtpHost: null | string;
            smtpPassword: null | string;
            /** Format: int32 */
            smtpPort: number;
            smtpUseDefaultCredentials: boolean;
            smtpUserName: null | string;
        };
        UpdateFeatureDto: {
            name: string;
            value: null | string;
        };
        UpdateFeaturesDto: {
            features: components["schemas"]["UpdateFeatureDto"][];
        };
        UpdatePermissionDto: {
            isGranted: boolean;
            name: string;
        };
        UpdatePermissionsDto: {
            permissions: components["schemas"]["UpdatePermissionDto"][];
        };
        UpdateProfileDto: {
            concurrencyStamp: null | string;
            email: string;
            extraProperties: Record<string, never>;
            name: null | string;
            phoneNumber: null | string;
            surname: null | string;
            userName: string;
        };
        UserData: {
            email: string;
            emailConfirmed: boolean;
            extraProperties: Record<string, never>;
            /** Format: uuid */
            id: string;
            isActive: boolean;
            name: null | string;
            phoneNumber: null | string;
            phoneNumberConfirmed: boolean;
            surname: null | string;
            /** Format: uuid */
            tenantId: null | string;
            userName: string;
        };
        ValueCount: {
            /** Format: int32 */
            count: number;
            value: string;
        };
        VerifyPasswordResetTokenInput: {
            resetToken: string;
            /** Format: uuid */
            userId: string;
        };
        /** @enum {unknown} */
        VisitListKind: "toFollowUp" | "expected" | "followedUp" | "all";
        /** @enum {unknown} */
        VisitOutcome: "interested" | "comesAgain" | "notInterested" | null;
        VisitPage: {
            company: null | string;
            consent: string;
            email: null | string;
            /** @description What is known of the visitor, to be corrected, and for the form for joining. */
            firstName: string;
            /** @description Who has invited them, where somebody has. */
            hostName: null | string;
            lastName: string;
            /** @description Where to join online, for who has a seat. */
            link: null | string;
            meeting: components["schemas"]["PublicMeeting"];
            /** Format: date-time */
            offeredUntil: null | string;
            phone: null | string;
            /** Format: int32 */
            placeInLine: number | null;
            profession: null | string;
            seat: components["schemas"]["SeatState"];
            state: components["schemas"]["VisitState"];
            town: null | string;
        };
        VisitReceipt: {
            /**
             * Format: int32
             * @description How many wait before them, themselves included.
             */
            placeInLine: number | null;
            /** @description Whether there is room. */
            seat: components["schemas"]["SeatState"];
        };
        VisitRow: {
            /** Format: date-time */
            askedToJoinAt: null | string;
            /** Format: date-time */
            attendedAt: null | string;
            /** Format: date-time */
            becameMemberAt: null | string;
            chapterName: null | string;
            company: null | string;
            /** Format: date */
            date: string;
            email: null | string;
            /**
             * Format: date-time
             * @description Until when somebody is to speak to them, as long as nobody has.
             */
            followUpBy: null | string;
            hostName: null | string;
            isForgotten: boolean;
            /** Format: uuid */
            meetingId: string;
            meetingTitle: string;
            /**
             * Format: uuid
             * @description In the association's records, and since when where that came after a visit.
             */
            memberId: null | string;
            name: string;
            note: null | string;
            /**
             * Format: int32
             * @description Which visit to the chapter it is.
             */
            number: number;
            outcome: null | components["schemas"]["VisitOutcome"];
            phone: null | string;
            profession: null | string;
            reason: null | components["schemas"]["NoInterestReason"];
            /**
             * @description Who on file can be called on the same number, of those whose profile the viewer may open: perhaps the same
             *     person at another address, perhaps a colleague. That is for the officer to find out (R55).
             */
            samePhone: components["schemas"]["SamePhone"][];
            state: components["schemas"]["VisitState"];
            /** Format: uuid */
            visitId: string;
        };
        /**
         * @description How far a visit has come (R54).
         * @enum {unknown}
         */
        VisitState: "invited" | "registered" | "withdrawn" | "attended" | "missed";
        WeekSuggestion: {
            action: components["schemas"]["SuggestedAction"];
            because: string;
            connector: null | components["schemas"]["NetworkPerson"];
            key: string;
            person: components["schemas"]["NetworkPerson"];
            /**
             * Format: uuid
             * @description The follow-up, referral, introduction or ask that the button opens.
             */
            subjectId: null | string;
        };
        WhoComes: {
            company: null | string;
            /** Format: int32 */
            guests: number;
            /** Format: uuid */
            memberId: string;
            name: string;
        };
        /** @enum {unknown} */
        WhoseMeetings: "mine" | "chapters" | "association" | "all";
        WindowsTimeZone: {
            timeZoneId: null | string;
        };
        WishedId: {
            /** Format: uuid */
            id: string;
        };
        /** @description Asks a colleague to bring one together with somebody. Sending it again changes nothing. */
        WishIntroduction: {
            benefit: string;
            /** Format: uuid */
            connectorId: string;
            context: string;
            isAnonymous: boolean;
            /** Format: uuid */
            requestId: string;
            /** Format: uuid */
            targetId: string;
        };
        /**
         * @description How an introduction stands for the one who wished for it: a refusal looks like no answer, always (N7).
         * @enum {unknown}
         */
        WishState: "waiting" | "introduced" | "noAnswer" | "withdrawn";
        /**
         * @description A draft. Sent again with the same request id it is the same draft, with what it says now: whoever got no answer may
         *     have gone on writing.
         */
        WriteAnnouncement: {
            /**
             * Format: uuid
             * @description With all below it; the whole association where absent.
             */
            chapterId?: null | string;
            /** Format: uuid */
            requestId: string;
            /**
             * Format: uuid
             * @description Those whom one has chosen on the roster, in place of chapter and standing.
             */
            selectionId?: null | string;
            standing?: null | components["schemas"]["Standing"];
            subject: string;
            /** @description Markdown. */
            text: string;
        };
        /** @description Writes to the others of the three. Sending it again changes nothing. */
        WriteInThread: {
            /** Format: uuid */
            requestId: string;
            text: string;
        };
        WrittenAnnouncement: {
            /** Format: uuid */
            id: string;
        };
        WrittenMessage: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            number: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AbsencePolicyPage = components['schemas']['AbsencePolicyPage'];
export type AbsenceReport = components['schemas']['AbsenceReport'];
export type AbsenceRow = components['schemas']['AbsenceRow'];
export type AbsenceRules = components['schemas']['AbsenceRules'];
export type AccountState = components['schemas']['AccountState'];
export type AddChapter = components['schemas']['AddChapter'];
export type AddressVerdict = components['schemas']['AddressVerdict'];
export type AddWalkIn = components['schemas']['AddWalkIn'];
export type AffiliationLine = components['schemas']['AffiliationLine'];
export type AffiliationPeriod = components['schemas']['AffiliationPeriod'];
export type AmendedLine = components['schemas']['AmendedLine'];
export type AmendSheet = components['schemas']['AmendSheet'];
export type AnnouncementOnItsWay = components['schemas']['AnnouncementOnItsWay'];
export type AnnouncementPage = components['schemas']['AnnouncementPage'];
export type AnnouncementPreview = components['schemas']['AnnouncementPreview'];
export type AnnouncementRow = components['schemas']['AnnouncementRow'];
export type AnnouncementState = components['schemas']['AnnouncementState'];
export type AnswerableAsk = components['schemas']['AnswerableAsk'];
export type AnswerForMember = components['schemas']['AnswerForMember'];
export type AnswerListKind = components['schemas']['AnswerListKind'];
export type AnswerMeeting = components['schemas']['AnswerMeeting'];
export type AnswerRow = components['schemas']['AnswerRow'];
export type ApplicationAuthConfigurationDto = components['schemas']['ApplicationAuthConfigurationDto'];
export type ApplicationConfigurationDto = components['schemas']['ApplicationConfigurationDto'];
export type ApplicationFeatureConfigurationDto = components['schemas']['ApplicationFeatureConfigurationDto'];
export type ApplicationGlobalFeatureConfigurationDto = components['schemas']['ApplicationGlobalFeatureConfigurationDto'];
export type ApplicationLocalizationConfigurationDto = components['schemas']['ApplicationLocalizationConfigurationDto'];
export type ApplicationLocalizationDto = components['schemas']['ApplicationLocalizationDto'];
export type ApplicationLocalizationResourceDto = components['schemas']['ApplicationLocalizationResourceDto'];
export type ApplicationReceipt = components['schemas']['ApplicationReceipt'];
export type ApplicationRow = components['schemas']['ApplicationRow'];
export type ApplicationSettingConfigurationDto = components['schemas']['ApplicationSettingConfigurationDto'];
export type ApplicationState = components['schemas']['ApplicationState'];
export type ApplicationStatus = components['schemas']['ApplicationStatus'];
export type ApplyForMembership = components['schemas']['ApplyForMembership'];
export type AppointedOfficer = components['schemas']['AppointedOfficer'];
export type AppointOfficer = components['schemas']['AppointOfficer'];
export type Approver = components['schemas']['Approver'];
export type AskAnswer = components['schemas']['AskAnswer'];
export type AskForLeave = components['schemas']['AskForLeave'];
export type AskMatch = components['schemas']['AskMatch'];
export type AskState = components['schemas']['AskState'];
export type AskToFound = components['schemas']['AskToFound'];
export type AssociationPage = components['schemas']['AssociationPage'];
export type AttendanceCode = components['schemas']['AttendanceCode'];
export type Attention = components['schemas']['Attention'];
export type Audience = components['schemas']['Audience'];
export type AudienceCount = components['schemas']['AudienceCount'];
export type AuditAction = components['schemas']['AuditAction'];
export type AuditChange = components['schemas']['AuditChange'];
export type AuditedEntity = components['schemas']['AuditedEntity'];
export type AuditEntry = components['schemas']['AuditEntry'];
export type AuditField = components['schemas']['AuditField'];
export type BalanceBand = components['schemas']['BalanceBand'];
export type BatchDeed = components['schemas']['BatchDeed'];
export type BatchPreview = components['schemas']['BatchPreview'];
export type BatchReason = components['schemas']['BatchReason'];
export type BatchRow = components['schemas']['BatchRow'];
export type BatchState = components['schemas']['BatchState'];
export type BusinessRow = components['schemas']['BusinessRow'];
export type CancelMeeting = components['schemas']['CancelMeeting'];
export type ChangeBranding = components['schemas']['ChangeBranding'];
export type ChangedLine = components['schemas']['ChangedLine'];
export type ChangedMeetings = components['schemas']['ChangedMeetings'];
export type ChangeLogo = components['schemas']['ChangeLogo'];
export type ChangeMeeting = components['schemas']['ChangeMeeting'];
export type ChangePasswordInput = components['schemas']['ChangePasswordInput'];
export type ChangeRules = components['schemas']['ChangeRules'];
export type ChangeScope = components['schemas']['ChangeScope'];
export type ChapterCard = components['schemas']['ChapterCard'];
export type ChapterDetails = components['schemas']['ChapterDetails'];
export type ChapterEvent = components['schemas']['ChapterEvent'];
export type ChapterEventKind = components['schemas']['ChapterEventKind'];
export type ChapterKind = components['schemas']['ChapterKind'];
export type ChapterLine = components['schemas']['ChapterLine'];
export type ChapterLink = components['schemas']['ChapterLink'];
export type ChapterMemberLine = components['schemas']['ChapterMemberLine'];
export type ChapterReach = components['schemas']['ChapterReach'];
export type ChapterRight = components['schemas']['ChapterRight'];
export type ChapterRule = components['schemas']['ChapterRule'];
export type ChapterState = components['schemas']['ChapterState'];
export type ChapterSuggestion = components['schemas']['ChapterSuggestion'];
export type CheckoutPage = components['schemas']['CheckoutPage'];
export type ChoiceWay = components['schemas']['ChoiceWay'];
export type ChooseMail = components['schemas']['ChooseMail'];
export type ChooseNetworkSettings = components['schemas']['ChooseNetworkSettings'];
export type ClockDto = components['schemas']['ClockDto'];
export type CloseChapter = components['schemas']['CloseChapter'];
export type ConnectAccount = components['schemas']['ConnectAccount'];
export type ConsentWay = components['schemas']['ConsentWay'];
export type ConsoleOverview = components['schemas']['ConsoleOverview'];
export type ContactCard = components['schemas']['ContactCard'];
export type CopyCounts = components['schemas']['CopyCounts'];
export type CorrectBusiness = components['schemas']['CorrectBusiness'];
export type CountedAbsence = components['schemas']['CountedAbsence'];
export type CreditNoteLine = components['schemas']['CreditNoteLine'];
export type CurrentCultureDto = components['schemas']['CurrentCultureDto'];
export type CurrentTenantDto = components['schemas']['CurrentTenantDto'];
export type CurrentUserDto = components['schemas']['CurrentUserDto'];
export type DateTimeFormatDto = components['schemas']['DateTimeFormatDto'];
export type DecideAbsencePolicy = components['schemas']['DecideAbsencePolicy'];
export type DecidedRules = components['schemas']['DecidedRules'];
export type DecideUsualRegion = components['schemas']['DecideUsualRegion'];
export type DeclineLeave = components['schemas']['DeclineLeave'];
export type DirectoryCard = components['schemas']['DirectoryCard'];
export type DirectoryFacet = components['schemas']['DirectoryFacet'];
export type DirectoryFacetValue = components['schemas']['DirectoryFacetValue'];
export type DirectoryPage = components['schemas']['DirectoryPage'];
export type DirectoryProfile = components['schemas']['DirectoryProfile'];
export type DistanceKind = components['schemas']['DistanceKind'];
export type DoorMarkKind = components['schemas']['DoorMarkKind'];
export type EmailSettingsDto = components['schemas']['EmailSettingsDto'];
export type EndDistance = components['schemas']['EndDistance'];
export type EnterLeave = components['schemas']['EnterLeave'];
export type EntityTagHeaderValue = components['schemas']['EntityTagHeaderValue'];
export type ExpelMember = components['schemas']['ExpelMember'];
export type FeatureDto = components['schemas']['FeatureDto'];
export type FeatureGroupDto = components['schemas']['FeatureGroupDto'];
export type FeatureProviderDto = components['schemas']['FeatureProviderDto'];
export type FileContentResult = components['schemas']['FileContentResult'];
export type FiledTerm = components['schemas']['FiledTerm'];
export type FileStreamResult = components['schemas']['FileStreamResult'];
export type FindTenantResultDto = components['schemas']['FindTenantResultDto'];
export type FirstStep = components['schemas']['FirstStep'];
export type FollowUpKind = components['schemas']['FollowUpKind'];
export type FollowUpMyVisitor = components['schemas']['FollowUpMyVisitor'];
export type FollowUpRow = components['schemas']['FollowUpRow'];
export type FollowUpState = components['schemas']['FollowUpState'];
export type FollowUpVisitor = components['schemas']['FollowUpVisitor'];
export type ForgetPerson = components['schemas']['ForgetPerson'];
export type FoundAssociation = components['schemas']['FoundAssociation'];
export type FoundChapter = components['schemas']['FoundChapter'];
export type FoundedAssociation = components['schemas']['FoundedAssociation'];
export type FoundingStatus = components['schemas']['FoundingStatus'];
export type FoundingTerms = components['schemas']['FoundingTerms'];
export type Gains = components['schemas']['Gains'];
export type GetFeatureListResultDto = components['schemas']['GetFeatureListResultDto'];
export type GetPermissionListResultDto = components['schemas']['GetPermissionListResultDto'];
export type GivingBalance = components['schemas']['GivingBalance'];
export type HoldOfficeUntil = components['schemas']['HoldOfficeUntil'];
export type HolidayLine = components['schemas']['HolidayLine'];
export type HolidayRegions = components['schemas']['HolidayRegions'];
export type IanaTimeZone = components['schemas']['IanaTimeZone'];
export type IdentityRoleCreateDto = components['schemas']['IdentityRoleCreateDto'];
export type IdentityRoleDto = components['schemas']['IdentityRoleDto'];
export type IdentityRoleUpdateDto = components['schemas']['IdentityRoleUpdateDto'];
export type IdentityUserCreateDto = components['schemas']['IdentityUserCreateDto'];
export type IdentityUserDto = components['schemas']['IdentityUserDto'];
export type IdentityUserUpdateDto = components['schemas']['IdentityUserUpdateDto'];
export type IdentityUserUpdateRolesDto = components['schemas']['IdentityUserUpdateRolesDto'];
export type IntroductionPart = components['schemas']['IntroductionPart'];
export type IntroductionQuestion = components['schemas']['IntroductionQuestion'];
export type InviteHelp = components['schemas']['InviteHelp'];
export type InviteVisitor = components['schemas']['InviteVisitor'];
export type InvoiceLine = components['schemas']['InvoiceLine'];
export type InvoiceRow = components['schemas']['InvoiceRow'];
export type InvoiceStatus = components['schemas']['InvoiceStatus'];
export type IStringValueType = components['schemas']['IStringValueType'];
export type IValueValidator = components['schemas']['IValueValidator'];
export type JoinChapter = components['schemas']['JoinChapter'];
export type KeepDistance = components['schemas']['KeepDistance'];
export type KeepInTouch = components['schemas']['KeepInTouch'];
export type KeptDistance = components['schemas']['KeptDistance'];
export type LanguageDto = components['schemas']['LanguageDto'];
export type LastChange = components['schemas']['LastChange'];
export type LeaveCard = components['schemas']['LeaveCard'];
export type LeaveChange = components['schemas']['LeaveChange'];
export type LeaveChapter = components['schemas']['LeaveChapter'];
export type LeaveChoices = components['schemas']['LeaveChoices'];
export type LeaveEnd = components['schemas']['LeaveEnd'];
export type LeaveFrom = components['schemas']['LeaveFrom'];
export type LeaveKind = components['schemas']['LeaveKind'];
export type LeaveListKind = components['schemas']['LeaveListKind'];
export type LeaveRow = components['schemas']['LeaveRow'];
export type LeaveState = components['schemas']['LeaveState'];
export type LeftOutCounts = components['schemas']['LeftOutCounts'];
export type LeftOutLine = components['schemas']['LeftOutLine'];
export type LiftBan = components['schemas']['LiftBan'];
export type ListResultDtoOfIdentityRoleDto = components['schemas']['ListResultDtoOfIdentityRoleDto'];
export type ListResultDtoOfUserData = components['schemas']['ListResultDtoOfUserData'];
export type ListRoster = components['schemas']['ListRoster'];
export type LogoAddress = components['schemas']['LogoAddress'];
export type MadeOffer = components['schemas']['MadeOffer'];
export type MailChoice = components['schemas']['MailChoice'];
export type MailKind = components['schemas']['MailKind'];
export type MailStream = components['schemas']['MailStream'];
export type MakeOffer = components['schemas']['MakeOffer'];
export type MarkAtDoor = components['schemas']['MarkAtDoor'];
export type MarkAtDoorTap = components['schemas']['MarkAtDoorTap'];
export type MarkError = components['schemas']['MarkError'];
export type MarkOutcome = components['schemas']['MarkOutcome'];
export type MarkReceipt = components['schemas']['MarkReceipt'];
export type MeetingListKind = components['schemas']['MeetingListKind'];
export type MeetingMode = components['schemas']['MeetingMode'];
export type MeetingPage = components['schemas']['MeetingPage'];
export type MeetingPlan = components['schemas']['MeetingPlan'];
export type MeetingReply = components['schemas']['MeetingReply'];
export type MeetingRight = components['schemas']['MeetingRight'];
export type MeetingRow = components['schemas']['MeetingRow'];
export type MeetingState = components['schemas']['MeetingState'];
export type MemberChapters = components['schemas']['MemberChapters'];
export type MemberSelection = components['schemas']['MemberSelection'];
export type MembershipFilePage = components['schemas']['MembershipFilePage'];
export type Money = components['schemas']['Money'];
export type MonthOfIncome = components['schemas']['MonthOfIncome'];
export type MonthOfJoins = components['schemas']['MonthOfJoins'];
export type MoveChapter = components['schemas']['MoveChapter'];
export type MoveMembers = components['schemas']['MoveMembers'];
export type MultiTenancyInfoDto = components['schemas']['MultiTenancyInfoDto'];
export type MyAnswer = components['schemas']['MyAnswer'];
export type MyAsk = components['schemas']['MyAsk'];
export type MyAskPage = components['schemas']['MyAskPage'];
export type MyCalendar = components['schemas']['MyCalendar'];
export type MyChapter = components['schemas']['MyChapter'];
export type MyChapters = components['schemas']['MyChapters'];
export type MyCode = components['schemas']['MyCode'];
export type MyExport = components['schemas']['MyExport'];
export type MyMeeting = components['schemas']['MyMeeting'];
export type MyMembership = components['schemas']['MyMembership'];
export type MyOffer = components['schemas']['MyOffer'];
export type MyOffice = components['schemas']['MyOffice'];
export type MyProfile = components['schemas']['MyProfile'];
export type MyTerm = components['schemas']['MyTerm'];
export type MyVisitor = components['schemas']['MyVisitor'];
export type MyWeek = components['schemas']['MyWeek'];
export type MyWish = components['schemas']['MyWish'];
export type NameValue = components['schemas']['NameValue'];
export type NetworkPerson = components['schemas']['NetworkPerson'];
export type NetworkSettings = components['schemas']['NetworkSettings'];
export type NoInterestReason = components['schemas']['NoInterestReason'];
export type NotedOutcome = components['schemas']['NotedOutcome'];
export type NotedTouch = components['schemas']['NotedTouch'];
export type NoteOutcome = components['schemas']['NoteOutcome'];
export type NoteTouch = components['schemas']['NoteTouch'];
export type ObjectExtensionsDto = components['schemas']['ObjectExtensionsDto'];
export type OfferHelp = components['schemas']['OfferHelp'];
export type OfferKind = components['schemas']['OfferKind'];
export type OfferPlan = components['schemas']['OfferPlan'];
export type OfficeBasis = components['schemas']['OfficeBasis'];
export type OfficeLine = components['schemas']['OfficeLine'];
export type OfficePeriod = components['schemas']['OfficePeriod'];
export type OfficerRole = components['schemas']['OfficerRole'];
export type OpenOrCloseFounding = components['schemas']['OpenOrCloseFounding'];
export type OutcomeKind = components['schemas']['OutcomeKind'];
export type OwedDues = components['schemas']['OwedDues'];
export type PagedResultDtoOfAnnouncementRow = components['schemas']['PagedResultDtoOfAnnouncementRow'];
export type PagedResultDtoOfAnswerableAsk = components['schemas']['PagedResultDtoOfAnswerableAsk'];
export type PagedResultDtoOfAnswerRow = components['schemas']['PagedResultDtoOfAnswerRow'];
export type PagedResultDtoOfApplicationRow = components['schemas']['PagedResultDtoOfApplicationRow'];
export type PagedResultDtoOfAuditEntry = components['schemas']['PagedResultDtoOfAuditEntry'];
export type PagedResultDtoOfChapterCard = components['schemas']['PagedResultDtoOfChapterCard'];
export type PagedResultDtoOfChapterEvent = components['schemas']['PagedResultDtoOfChapterEvent'];
export type PagedResultDtoOfChapterLine = components['schemas']['PagedResultDtoOfChapterLine'];
export type PagedResultDtoOfChapterMemberLine = components['schemas']['PagedResultDtoOfChapterMemberLine'];
export type PagedResultDtoOfFollowUpRow = components['schemas']['PagedResultDtoOfFollowUpRow'];
export type PagedResultDtoOfIdentityRoleDto = components['schemas']['PagedResultDtoOfIdentityRoleDto'];
export type PagedResultDtoOfIdentityUserDto = components['schemas']['PagedResultDtoOfIdentityUserDto'];
export type PagedResultDtoOfIntroductionQuestion = components['schemas']['PagedResultDtoOfIntroductionQuestion'];
export type PagedResultDtoOfInvoiceLine = components['schemas']['PagedResultDtoOfInvoiceLine'];
export type PagedResultDtoOfInvoiceRow = components['schemas']['PagedResultDtoOfInvoiceRow'];
export type PagedResultDtoOfKeptDistance = components['schemas']['PagedResultDtoOfKeptDistance'];
export type PagedResultDtoOfLeaveCard = components['schemas']['PagedResultDtoOfLeaveCard'];
export type PagedResultDtoOfLeaveRow = components['schemas']['PagedResultDtoOfLeaveRow'];
export type PagedResultDtoOfLeftOutLine = components['schemas']['PagedResultDtoOfLeftOutLine'];
export type PagedResultDtoOfMeetingRow = components['schemas']['PagedResultDtoOfMeetingRow'];
export type PagedResultDtoOfMyAsk = components['schemas']['PagedResultDtoOfMyAsk'];
export type PagedResultDtoOfMyExport = components['schemas']['PagedResultDtoOfMyExport'];
export type PagedResultDtoOfMyMeeting = components['schemas']['PagedResultDtoOfMyMeeting'];
export type PagedResultDtoOfMyOffer = components['schemas']['PagedResultDtoOfMyOffer'];
export type PagedResultDtoOfMyVisitor = components['schemas']['PagedResultDtoOfMyVisitor'];
export type PagedResultDtoOfMyWish = components['schemas']['PagedResultDtoOfMyWish'];
export type PagedResultDtoOfOfficeLine = components['schemas']['PagedResultDtoOfOfficeLine'];
export type PagedResultDtoOfPublicMeeting = components['schemas']['PagedResultDtoOfPublicMeeting'];
export type PagedResultDtoOfReferralRow = components['schemas']['PagedResultDtoOfReferralRow'];
export type PagedResultDtoOfRosterLine = components['schemas']['PagedResultDtoOfRosterLine'];
export type PagedResultDtoOfTenantDto = components['schemas']['PagedResultDtoOfTenantDto'];
export type PagedResultDtoOfThreadMessageRow = components['schemas']['PagedResultDtoOfThreadMessageRow'];
export type PagedResultDtoOfThreadRow = components['schemas']['PagedResultDtoOfThreadRow'];
export type PagedResultDtoOfTimelineEntry = components['schemas']['PagedResultDtoOfTimelineEntry'];
export type PagedResultDtoOfVisitRow = components['schemas']['PagedResultDtoOfVisitRow'];
export type PagedResultDtoOfWhoComes = components['schemas']['PagedResultDtoOfWhoComes'];
export type PassOnIntroduction = components['schemas']['PassOnIntroduction'];
export type PassOnMatch = components['schemas']['PassOnMatch'];
export type PastChapter = components['schemas']['PastChapter'];
export type PauseSuggestion = components['schemas']['PauseSuggestion'];
export type PaymentInHand = components['schemas']['PaymentInHand'];
export type PaymentLine = components['schemas']['PaymentLine'];
export type PaymentSettings = components['schemas']['PaymentSettings'];
export type PaymentState = components['schemas']['PaymentState'];
export type PermissionGrantInfoDto = components['schemas']['PermissionGrantInfoDto'];
export type PermissionGroupDto = components['schemas']['PermissionGroupDto'];
export type PersonTimeline = components['schemas']['PersonTimeline'];
export type PlanCard = components['schemas']['PlanCard'];
export type PlanDetails = components['schemas']['PlanDetails'];
export type PlanFollowUp = components['schemas']['PlanFollowUp'];
export type PlanKind = components['schemas']['PlanKind'];
export type PlannedItem = components['schemas']['PlannedItem'];
export type PostAsk = components['schemas']['PostAsk'];
export type PostedAsk = components['schemas']['PostedAsk'];
export type PreparedReferral = components['schemas']['PreparedReferral'];
export type PrepareReferral = components['schemas']['PrepareReferral'];
export type Presence = components['schemas']['Presence'];
export type PresetRules = components['schemas']['PresetRules'];
export type PreviewAnnouncement = components['schemas']['PreviewAnnouncement'];
export type PreviewedDate = components['schemas']['PreviewedDate'];
export type PreviewSeries = components['schemas']['PreviewSeries'];
export type ProfileDto = components['schemas']['ProfileDto'];
export type Proration = components['schemas']['Proration'];
export type ProviderInfoDto = components['schemas']['ProviderInfoDto'];
export type PublicChapter = components['schemas']['PublicChapter'];
export type PublicMeeting = components['schemas']['PublicMeeting'];
export type PublicMeetingPage = components['schemas']['PublicMeetingPage'];
export type QuestionState = components['schemas']['QuestionState'];
export type Quote = components['schemas']['Quote'];
export type QuoteLine = components['schemas']['QuoteLine'];
export type QuoteLineKind = components['schemas']['QuoteLineKind'];
export type ReachedChapter = components['schemas']['ReachedChapter'];
export type ReadThread = components['schemas']['ReadThread'];
export type RebuiltDirectory = components['schemas']['RebuiltDirectory'];
export type ReceivePayment = components['schemas']['ReceivePayment'];
export type ReconsiderMatch = components['schemas']['ReconsiderMatch'];
export type RecordBusiness = components['schemas']['RecordBusiness'];
export type RecordDeath = components['schemas']['RecordDeath'];
export type RecordedBusiness = components['schemas']['RecordedBusiness'];
export type RecordReferralConsent = components['schemas']['RecordReferralConsent'];
export type RecordResignation = components['schemas']['RecordResignation'];
export type ReferralFields = components['schemas']['ReferralFields'];
export type ReferralKind = components['schemas']['ReferralKind'];
export type ReferralPage = components['schemas']['ReferralPage'];
export type ReferralRow = components['schemas']['ReferralRow'];
export type ReferralSide = components['schemas']['ReferralSide'];
export type ReferralState = components['schemas']['ReferralState'];
export type ReferralStepRow = components['schemas']['ReferralStepRow'];
export type ReferralVersionRow = components['schemas']['ReferralVersionRow'];
export type RefundLine = components['schemas']['RefundLine'];
export type RefundPayment = components['schemas']['RefundPayment'];
export type RegisterDto = components['schemas']['RegisterDto'];
export type RegisteredMember = components['schemas']['RegisteredMember'];
export type RegisterMember = components['schemas']['RegisterMember'];
export type RegisterVisit = components['schemas']['RegisterVisit'];
export type RejectApplication = components['schemas']['RejectApplication'];
export type Remembered = components['schemas']['Remembered'];
export type RenameRosterGroup = components['schemas']['RenameRosterGroup'];
export type RenewalOffer = components['schemas']['RenewalOffer'];
export type RenewMyMembership = components['schemas']['RenewMyMembership'];
export type ReportReferral = components['schemas']['ReportReferral'];
export type ResetPasswordDto = components['schemas']['ResetPasswordDto'];
export type ResumeSuggestion = components['schemas']['ResumeSuggestion'];
export type ReviseAnnouncement = components['schemas']['ReviseAnnouncement'];
export type ReviseAsk = components['schemas']['ReviseAsk'];
export type ReviseChapter = components['schemas']['ReviseChapter'];
export type ReviseMyProfile = components['schemas']['ReviseMyProfile'];
export type ReviseOffer = components['schemas']['ReviseOffer'];
export type RevisePlan = components['schemas']['RevisePlan'];
export type ReviseProfile = components['schemas']['ReviseProfile'];
export type ReviseReferral = components['schemas']['ReviseReferral'];
export type ReviseSearchWords = components['schemas']['ReviseSearchWords'];
export type RosterGroupRow = components['schemas']['RosterGroupRow'];
export type RosterLine = components['schemas']['RosterLine'];
export type RuleChange = components['schemas']['RuleChange'];
export type RuleGroup = components['schemas']['RuleGroup'];
export type RuleKind = components['schemas']['RuleKind'];
export type RuleLine = components['schemas']['RuleLine'];
export type RuleOption = components['schemas']['RuleOption'];
export type RuleValue = components['schemas']['RuleValue'];
export type SamePhone = components['schemas']['SamePhone'];
export type SavedRosterGroup = components['schemas']['SavedRosterGroup'];
export type SavedSearchLine = components['schemas']['SavedSearchLine'];
export type SaveRosterGroup = components['schemas']['SaveRosterGroup'];
export type SaveSearch = components['schemas']['SaveSearch'];
export type SaveSheet = components['schemas']['SaveSheet'];
export type SayMet = components['schemas']['SayMet'];
export type ScheduledMeetings = components['schemas']['ScheduledMeetings'];
export type ScheduleMeetings = components['schemas']['ScheduleMeetings'];
export type SearchWords = components['schemas']['SearchWords'];
export type SeatState = components['schemas']['SeatState'];
export type SelectMembers = components['schemas']['SelectMembers'];
export type SendFollowUp = components['schemas']['SendFollowUp'];
export type SendPasswordResetCodeDto = components['schemas']['SendPasswordResetCodeDto'];
export type SendRenewalLinks = components['schemas']['SendRenewalLinks'];
export type SendTestEmailInput = components['schemas']['SendTestEmailInput'];
export type SeriesPreview = components['schemas']['SeriesPreview'];
export type SetHoliday = components['schemas']['SetHoliday'];
export type ShareBusiness = components['schemas']['ShareBusiness'];
export type SheetLine = components['schemas']['SheetLine'];
export type SheetPage = components['schemas']['SheetPage'];
export type SheetReceipt = components['schemas']['SheetReceipt'];
export type SheetRest = components['schemas']['SheetRest'];
export type SheetRow = components['schemas']['SheetRow'];
export type SheetState = components['schemas']['SheetState'];
export type SheetVersionLine = components['schemas']['SheetVersionLine'];
export type ShownOfficer = components['schemas']['ShownOfficer'];
export type SnoozeFollowUp = components['schemas']['SnoozeFollowUp'];
export type Standing = components['schemas']['Standing'];
export type StandingToday = components['schemas']['StandingToday'];
export type StartedBatch = components['schemas']['StartedBatch'];
export type Stream = components['schemas']['Stream'];
export type StringSegment = components['schemas']['StringSegment'];
export type SuggestedAction = components['schemas']['SuggestedAction'];
export type SuspendMember = components['schemas']['SuspendMember'];
export type TenantCreateDto = components['schemas']['TenantCreateDto'];
export type TenantDto = components['schemas']['TenantDto'];
export type TenantUpdateDto = components['schemas']['TenantUpdateDto'];
export type TestCopy = components['schemas']['TestCopy'];
export type ThreadMeeting = components['schemas']['ThreadMeeting'];
export type ThreadMessageRow = components['schemas']['ThreadMessageRow'];
export type ThreadPage = components['schemas']['ThreadPage'];
export type ThreadPerson = components['schemas']['ThreadPerson'];
export type ThreadRow = components['schemas']['ThreadRow'];
export type ThreadThanks = components['schemas']['ThreadThanks'];
export type TieBand = components['schemas']['TieBand'];
export type TimelineEntry = components['schemas']['TimelineEntry'];
export type TimeZone = components['schemas']['TimeZone'];
export type TimingDto = components['schemas']['TimingDto'];
export type TodoLine = components['schemas']['TodoLine'];
export type TouchKind = components['schemas']['TouchKind'];
export type TransferMember = components['schemas']['TransferMember'];
export type UnreadCount = components['schemas']['UnreadCount'];
export type UpcomingRenewals = components['schemas']['UpcomingRenewals'];
export type UpdateEmailSettingsDto = components['schemas']['UpdateEmailSettingsDto'];
export type UpdateFeatureDto = components['schemas']['UpdateFeatureDto'];
export type UpdateFeaturesDto = components['schemas']['UpdateFeaturesDto'];
export type UpdatePermissionDto = components['schemas']['UpdatePermissionDto'];
export type UpdatePermissionsDto = components['schemas']['UpdatePermissionsDto'];
export type UpdateProfileDto = components['schemas']['UpdateProfileDto'];
export type UserData = components['schemas']['UserData'];
export type ValueCount = components['schemas']['ValueCount'];
export type VerifyPasswordResetTokenInput = components['schemas']['VerifyPasswordResetTokenInput'];
export type VisitListKind = components['schemas']['VisitListKind'];
export type VisitOutcome = components['schemas']['VisitOutcome'];
export type VisitPage = components['schemas']['VisitPage'];
export type VisitReceipt = components['schemas']['VisitReceipt'];
export type VisitRow = components['schemas']['VisitRow'];
export type VisitState = components['schemas']['VisitState'];
export type WeekSuggestion = components['schemas']['WeekSuggestion'];
export type WhoComes = components['schemas']['WhoComes'];
export type WhoseMeetings = components['schemas']['WhoseMeetings'];
export type WindowsTimeZone = components['schemas']['WindowsTimeZone'];
export type WishedId = components['schemas']['WishedId'];
export type WishIntroduction = components['schemas']['WishIntroduction'];
export type WishState = components['schemas']['WishState'];
export type WriteAnnouncement = components['schemas']['WriteAnnouncement'];
export type WriteInThread = components['schemas']['WriteInThread'];
export type WrittenAnnouncement = components['schemas']['WrittenAnnouncement'];
export type WrittenMessage = components['schemas']['WrittenMessage'];
export type $defs = Record<string, never>;
export interface operations {
    AbpApplicationConfiguration_Get: {
        parameters: {
            query?: {
                includeLocalizationResources?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationConfigurationDto"];
                    "text/json": components["schemas"]["ApplicationConfigurationDto"];
                    "text/plain": components["schemas"]["ApplicationConfigurationDto"];
                };
            };
        };
    };
    AbpApplicationLocalization_Get: {
        parameters: {
            query?: {
                cultureName?: string;
                onlyDynamics?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationLocalizationDto"];
                    "text/json": components["schemas"]["ApplicationLocalizationDto"];
                    "text/plain": components["schemas"]["ApplicationLocalizationDto"];
                };
            };
        };
    };
    AbpTenant_FindTenantById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindTenantResultDto"];
                    "text/json": components["schemas"]["FindTenantResultDto"];
                    "text/plain": components["schemas"]["FindTenantResultDto"];
                };
            };
        };
    };
    AbpTenant_FindTenantByName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindTenantResultDto"];
                    "text/json": components["schemas"]["FindTenantResultDto"];
                    "text/plain": components["schemas"]["FindTenantResultDto"];
                };
            };
        };
    };
    Profile_Get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileDto"];
                    "text/json": components["schemas"]["ProfileDto"];
                    "text/plain": components["schemas"]["ProfileDto"];
                };
            };
        };
    };
    Profile_Update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["UpdateProfileDto"];
                "application/json": components["schemas"]["UpdateProfileDto"];
                "text/json": components["schemas"]["UpdateProfileDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileDto"];
                    "text/json": components["schemas"]["ProfileDto"];
                    "text/plain": components["schemas"]["ProfileDto"];
                };
            };
        };
    };
    Profile_ChangePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["ChangePasswordInput"];
                "application/json": components["schemas"]["ChangePasswordInput"];
                "text/json": components["schemas"]["ChangePasswordInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Account_Register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["RegisterDto"];
                "application/json": components["schemas"]["RegisterDto"];
                "text/json": components["schemas"]["RegisterDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityUserDto"];
                    "text/json": components["schemas"]["IdentityUserDto"];
                    "text/plain": components["schemas"]["IdentityUserDto"];
                };
            };
        };
    };
    Account_ResetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["ResetPasswordDto"];
                "application/json": components["schemas"]["ResetPasswordDto"];
                "text/json": components["schemas"]["ResetPasswordDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Account_SendPasswordResetCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["SendPasswordResetCodeDto"];
                "application/json": components["schemas"]["SendPasswordResetCodeDto"];
                "text/json": components["schemas"]["SendPasswordResetCodeDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Account_VerifyPasswordResetToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["VerifyPasswordResetTokenInput"];
                "application/json": components["schemas"]["VerifyPasswordResetTokenInput"];
                "text/json": components["schemas"]["VerifyPasswordResetTokenInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": boolean;
                    "text/json": boolean;
                    "text/plain": boolean;
                };
            };
        };
    };
    Association_GetPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssociationPage"];
                    "text/json": components["schemas"]["AssociationPage"];
                    "text/plain": components["schemas"]["AssociationPage"];
                };
            };
        };
    };
    Association_ChangeBranding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["ChangeBranding"];
                "application/json": components["schemas"]["ChangeBranding"];
                "text/json": components["schemas"]["ChangeBranding"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssociationPage"];
                    "text/json": components["schemas"]["AssociationPage"];
                    "text/plain": components["schemas"]["AssociationPage"];
                };
            };
        };
    };
    Association_ChangeLogo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["ChangeLogo"];
                "application/json": components["schemas"]["ChangeLogo"];
                "text/json": components["schemas"]["ChangeLogo"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogoAddress"];
                    "text/json": components["schemas"]["LogoAddress"];
                    "text/plain": components["schemas"]["LogoAddress"];
                };
            };
        };
    };
    Association_RemoveLogo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogoAddress"];
                    "text/json": components["schemas"]["LogoAddress"];
                    "text/plain": components["schemas"]["LogoAddress"];
                };
            };
        };
    };
    Association_GetLogo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Billing_GetCreditNoteByLink: {
        parameters: {
            query?: {
                key?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["FileContentResult"];
                };
            };
        };
    };
    Billing_GetPaymentSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentSettings"];
                    "text/json": components["schemas"]["PaymentSettings"];
                    "text/plain": components["schemas"]["PaymentSettings"];
                };
            };
        };
    };
    Billing_ConnectAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["ConnectAccount"];
                "application/json": components["schemas"]["ConnectAccount"];
                "text/json": components["schemas"]["ConnectAccount"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentSettings"];
                    "text/json": components["schemas"]["PaymentSettings"];
                    "text/plain": components["schemas"]["PaymentSettings"];
                };
            };
        };
    };
    Billing_List: {
        parameters: {
            query?: {
                /** @description Part of the payer's name or address, or of a number. */
                filter?: string;
                maxResultCount?: number;
                skipCount?: number;
                sorting?: string;
                status?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfInvoiceRow"];
                    "text/json": components["schemas"]["PagedResultDtoOfInvoiceRow"];
                    "text/plain": components["schemas"]["PagedResultDtoOfInvoiceRow"];
                };
            };
        };
    };
    Billing_ListPayments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentLine"][];
                    "text/json": components["schemas"]["PaymentLine"][];
                    "text/plain": components["schemas"]["PaymentLine"][];
                };
            };
        };
    };
    Billing_ReceivePayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["ReceivePayment"];
                "application/json": components["schemas"]["ReceivePayment"];
                "text/json": components["schemas"]["ReceivePayment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Billing_GetReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["FileContentResult"];
                };
            };
        };
    };
    Billing_ListOwn: {
        parameters: {
            query?: {
                maxResultCount?: number;
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfInvoiceLine"];
                    "text/json": components["schemas"]["PagedResultDtoOfInvoiceLine"];
                    "text/plain": components["schemas"]["PagedResultDtoOfInvoiceLine"];
                };
            };
        };
    };
    Billing_Refund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["RefundPayment"];
                "application/json": components["schemas"]["RefundPayment"];
                "text/json": components["schemas"]["RefundPayment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Billing_GetReceiptByLink: {
        parameters: {
            query?: {
                key?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["FileContentResult"];
                };
            };
        };
    };
    Billing_GetCreditNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["FileContentResult"];
                };
            };
        };
    };
    Chapters_ListChapters: {
        parameters: {
            query?: {
                /** @description Part of a name or town, on all levels. */
                filter?: string;
                maxResultCount?: number;
                /** @description Those right below this chapter; without it, those at the top of what one may see. */
                parentId?: string;
                skipCount?: number;
                sorting?: string;
                /** @description Closed ones too. */
                withClosed?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfChapterLine"];
                    "text/json": components["schemas"]["PagedResultDtoOfChapterLine"];
                    "text/plain": components["schemas"]["PagedResultDtoOfChapterLine"];
                };
            };
        };
    };
    Chapters_FoundChapter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["FoundChapter"];
                "application/json": components["schemas"]["FoundChapter"];
                "text/json": components["schemas"]["FoundChapter"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChapterDetails"];
                    "text/json": components["schemas"]["ChapterDetails"];
                    "text/plain": components["schemas"]["ChapterDetails"];
                };
            };
        };
    };
    Chapters_GetChapter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChapterDetails"];
                    "text/json": components["schemas"]["ChapterDetails"];
                    "text/plain": components["schemas"]["ChapterDetails"];
                };
            };
        };
    };
    Chapters_ReviseChapter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["ReviseChapter"];
                "application/json": components["schemas"]["ReviseChapter"];
                "text/json": components["schemas"]["ReviseChapter"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChapterDetails"];
                    "text/json": components["schemas"]["ChapterDetails"];
                    "text/plain": components["schemas"]["ChapterDetails"];
                };
            };
        };
    };
    Chapters_CloseChapter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["CloseChapter"];
                "application/json": components["schemas"]["CloseChapter"];
                "text/json": components["schemas"]["CloseChapter"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChapterDetails"];
                    "text/json": components["schemas"]["ChapterDetails"];
                    "text/plain": components["schemas"]["ChapterDetails"];
                };
            };
        };
    };
    Chapters_ListHistory: {
        parameters: {
            query?: {
                id?: string;
                maxResultCount?: number;
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfChapterEvent"];
                    "text/json": components["schemas"]["PagedResultDtoOfChapterEvent"];
                    "text/plain": components["schemas"]["PagedResultDtoOfChapterEvent"];
                };
            };
        };
    };
    Chapters_ListMembers: {
        parameters: {
            query?: {
                /** @description Part of a name. */
                filter?: string;
                id?: string;
                maxResultCount?: number;
                /** @description Today where absent. */
                on?: string;
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfChapterMemberLine"];
                    "text/json": components["schemas"]["PagedResultDtoOfChapterMemberLine"];
                    "text/plain": components["schemas"]["PagedResultDtoOfChapterMemberLine"];
                };
            };
        };
    };
    Chapters_MoveChapter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["MoveChapter"];
                "application/json": components["schemas"]["MoveChapter"];
                "text/json": components["schemas"]["MoveChapter"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChapterDetails"];
                    "text/json": components["schemas"]["ChapterDetails"];
                    "text/plain": components["schemas"]["ChapterDetails"];
                };
            };
        };
    };
    Chapters_ReopenChapter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChapterDetails"];
                    "text/json": components["schemas"]["ChapterDetails"];
                    "text/plain": components["schemas"]["ChapterDetails"];
                };
            };
        };
    };
    Chapters_GetMyChapters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyChapters"];
                    "text/json": components["schemas"]["MyChapters"];
                    "text/plain": components["schemas"]["MyChapters"];
                };
            };
        };
    };
    Chapters_Agree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                chapterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Affiliations_GetMemberChapters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberChapters"];
                    "text/json": components["schemas"]["MemberChapters"];
                    "text/plain": components["schemas"]["MemberChapters"];
                };
            };
        };
    };
    Affiliations_Join: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["JoinChapter"];
                "application/json": components["schemas"]["JoinChapter"];
                "text/json": components["schemas"]["JoinChapter"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberChapters"];
                    "text/json": components["schemas"]["MemberChapters"];
                    "text/plain": components["schemas"]["MemberChapters"];
                };
            };
        };
    };
    Affiliations_Leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                affiliationId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["LeaveChapter"];
                "application/json": components["schemas"]["LeaveChapter"];
                "text/json": components["schemas"]["LeaveChapter"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberChapters"];
                    "text/json": components["schemas"]["MemberChapters"];
                    "text/plain": components["schemas"]["MemberChapters"];
                };
            };
        };
    };
    Affiliations_Undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                affiliationId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberChapters"];
                    "text/json": components["schemas"]["MemberChapters"];
                    "text/plain": components["schemas"]["MemberChapters"];
                };
            };
        };
    };
    Affiliations_Transfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["TransferMember"];
                "application/json": components["schemas"]["TransferMember"];
                "text/json": components["schemas"]["TransferMember"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberChapters"];
                    "text/json": components["schemas"]["MemberChapters"];
                    "text/plain": components["schemas"]["MemberChapters"];
                };
            };
        };
    };
    Offices_ListOffices: {
        parameters: {
            query?: {
                /** @description With all below it. */
                below?: boolean;
                /** @description Only in this chapter. */
                chapterId?: string;
                /** @description Part of a person's or a chapter's name. */
                filter?: string;
                maxResultCount?: number;
                period?: components["schemas"]["OfficePeriod"];
                role?: components["schemas"]["OfficerRole"];
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfOfficeLine"];
                    "text/json": components["schemas"]["PagedResultDtoOfOfficeLine"];
                    "text/plain": components["schemas"]["PagedResultDtoOfOfficeLine"];
                };
            };
        };
    };
    Offices_Appoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["AppointOfficer"];
                "application/json": components["schemas"]["AppointOfficer"];
                "text/json": components["schemas"]["AppointOfficer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointedOfficer"];
                    "text/json": components["schemas"]["AppointedOfficer"];
                    "text/plain": components["schemas"]["AppointedOfficer"];
                };
            };
        };
    };
    Offices_HoldUntil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["HoldOfficeUntil"];
                "application/json": components["schemas"]["HoldOfficeUntil"];
                "text/json": components["schemas"]["HoldOfficeUntil"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Offices_Withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Chapters_ListPublicChapters: {
        parameters: {
            query?: {
                /** @description Part of a name or town, or a postcode that a chapter serves. */
                filter?: string;
                maxResultCount?: number;
                /** @description Only those that somebody can join today. */
                open?: boolean;
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfChapterCard"];
                    "text/json": components["schemas"]["PagedResultDtoOfChapterCard"];
                    "text/plain": components["schemas"]["PagedResultDtoOfChapterCard"];
                };
            };
        };
    };
    Chapters_GetPublicChapter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicChapter"];
                    "text/json": components["schemas"]["PublicChapter"];
                    "text/plain": components["schemas"]["PublicChapter"];
                };
            };
        };
    };
    Chapters_ListReach: {
        parameters: {
            query?: {
                filter?: string;
                id?: string;
                maxResultCount?: number;
                onlyOpen?: boolean;
                right?: components["schemas"]["ChapterRight"];
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChapterReach"];
                    "text/json": components["schemas"]["ChapterReach"];
                    "text/plain": components["schemas"]["ChapterReach"];
                };
            };
        };
    };
    Chapters_SuggestChapter: {
        parameters: {
            query?: {
                postcode?: string;
                town?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChapterSuggestion"];
                    "text/json": components["schemas"]["ChapterSuggestion"];
                    "text/plain": components["schemas"]["ChapterSuggestion"];
                };
            };
        };
    };
    Announcements_List: {
        parameters: {
            query?: {
                /** @description For this chapter, itself only. */
                chapterId?: string;
                /** @description Part of the subject. */
                filter?: string;
                maxResultCount?: number;
                skipCount?: number;
                sorting?: string;
                state?: components["schemas"]["AnnouncementState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfAnnouncementRow"];
                    "text/json": components["schemas"]["PagedResultDtoOfAnnouncementRow"];
                    "text/plain": components["schemas"]["PagedResultDtoOfAnnouncementRow"];
                };
            };
        };
    };
    Announcements_Write: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["WriteAnnouncement"];
                "application/json": components["schemas"]["WriteAnnouncement"];
                "text/json": components["schemas"]["WriteAnnouncement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenAnnouncement"];
                    "text/json": components["schemas"]["WrittenAnnouncement"];
                    "text/plain": components["schemas"]["WrittenAnnouncement"];
                };
            };
        };
    };
    Announcements_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnouncementPage"];
                    "text/json": components["schemas"]["AnnouncementPage"];
                    "text/plain": components["schemas"]["AnnouncementPage"];
                };
            };
        };
    };
    Announcements_Revise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["ReviseAnnouncement"];
                "application/json": components["schemas"]["ReviseAnnouncement"];
                "text/json": components["schemas"]["ReviseAnnouncement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Announcements_Reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Announcements_Send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnouncementOnItsWay"];
                    "text/json": components["schemas"]["AnnouncementOnItsWay"];
                    "text/plain": components["schemas"]["AnnouncementOnItsWay"];
                };
            };
        };
    };
    Announcements_TakeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Announcements_SendTest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestCopy"];
                    "text/json": components["schemas"]["TestCopy"];
                    "text/plain": components["schemas"]["TestCopy"];
                };
            };
        };
    };
    Announcements_Withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Announcements_CountAudience: {
        parameters: {
            query?: {
                chapterId?: string;
                selectionId?: string;
                standing?: components["schemas"]["Standing"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AudienceCount"];
                    "text/json": components["schemas"]["AudienceCount"];
                    "text/plain": components["schemas"]["AudienceCount"];
                };
            };
        };
    };
    Announcements_Preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["PreviewAnnouncement"];
                "application/json": components["schemas"]["PreviewAnnouncement"];
                "text/json": components["schemas"]["PreviewAnnouncement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnouncementPreview"];
                    "text/json": components["schemas"]["AnnouncementPreview"];
                    "text/plain": components["schemas"]["AnnouncementPreview"];
                };
            };
        };
    };
    Announcements_ListReach: {
        parameters: {
            query?: {
                filter?: string;
                id?: string;
                maxResultCount?: number;
                onlyOpen?: boolean;
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChapterReach"];
                    "text/json": components["schemas"]["ChapterReach"];
                    "text/plain": components["schemas"]["ChapterReach"];
                };
            };
        };
    };
    MailChoices_Get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailChoice"][];
                    "text/json": components["schemas"]["MailChoice"][];
                    "text/plain": components["schemas"]["MailChoice"][];
                };
            };
        };
    };
    MailChoices_Choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["ChooseMail"];
                "application/json": components["schemas"]["ChooseMail"];
                "text/json": components["schemas"]["ChooseMail"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AuditLog_List: {
        parameters: {
            query?: {
                action?: components["schemas"]["AuditAction"];
                /** @description A kind of entity, as ListAuditedEntities names it. */
                entity?: string;
                from?: string;
                maxResultCount?: number;
                /** @description Part of a name, a user name or an e-mail address. */
                person?: string;
                skipCount?: number;
                sorting?: string;
                /** @description The last day. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfAuditEntry"];
                    "text/json": components["schemas"]["PagedResultDtoOfAuditEntry"];
                    "text/plain": components["schemas"]["PagedResultDtoOfAuditEntry"];
                };
            };
        };
    };
    AuditLog_ListEntities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditedEntity"][];
                    "text/json": components["schemas"]["AuditedEntity"][];
                    "text/plain": components["schemas"]["AuditedEntity"][];
                };
            };
        };
    };
    AuditLog_Export: {
        parameters: {
            query?: {
                action?: components["schemas"]["AuditAction"];
                /** @description A kind of entity, as ListAuditedEntities names it. */
                entity?: string;
                from?: string;
                maxResultCount?: number;
                /** @description Part of a name, a user name or an e-mail address. */
                person?: string;
                skipCount?: number;
                sorting?: string;
                /** @description The last day. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
        };
    };
    Batches_List: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchRow"][];
                    "text/json": components["schemas"]["BatchRow"][];
                    "text/plain": components["schemas"]["BatchRow"][];
                };
            };
        };
    };
    Batches_ListLeftOut: {
        parameters: {
            query?: {
                id?: string;
                maxResultCount?: number;
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfLeftOutLine"];
                    "text/json": components["schemas"]["PagedResultDtoOfLeftOutLine"];
                    "text/plain": components["schemas"]["PagedResultDtoOfLeftOutLine"];
                };
            };
        };
    };
    Batches_TakeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Batches_Move: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["MoveMembers"];
                "application/json": components["schemas"]["MoveMembers"];
                "text/json": components["schemas"]["MoveMembers"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedBatch"];
                    "text/json": components["schemas"]["StartedBatch"];
                    "text/plain": components["schemas"]["StartedBatch"];
                };
            };
        };
    };
    Batches_PreviewMove: {
        parameters: {
            query?: {
                chapterId?: string;
                effectiveOn?: string;
                selectionId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchPreview"];
                    "text/json": components["schemas"]["BatchPreview"];
                    "text/plain": components["schemas"]["BatchPreview"];
                };
            };
        };
    };
    Batches_SendRenewalLinks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["SendRenewalLinks"];
                "application/json": components["schemas"]["SendRenewalLinks"];
                "text/json": components["schemas"]["SendRenewalLinks"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedBatch"];
                    "text/json": components["schemas"]["StartedBatch"];
                    "text/plain": components["schemas"]["StartedBatch"];
                };
            };
        };
    };
    Batches_PreviewRenewalLinks: {
        parameters: {
            query?: {
                selectionId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchPreview"];
                    "text/json": components["schemas"]["BatchPreview"];
                    "text/plain": components["schemas"]["BatchPreview"];
                };
            };
        };
    };
    Console_ListMembers: {
        parameters: {
            query?: {
                /** @description Whose primary chapter is this one or stands below it. */
                chapterId?: string;
                /** @description Part of a name, a company or an e-mail address; case and accents do not matter. */
                filter?: string;
                maxResultCount?: number;
                planId?: string;
                /** @description Only those of this selection of one's own. */
                selectionId?: string;
                skipCount?: number;
                sorting?: string;
                /** @description Any of these, today. */
                standing?: components["schemas"]["Standing"][];
                town?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfRosterLine"];
                    "text/json": components["schemas"]["PagedResultDtoOfRosterLine"];
                    "text/plain": components["schemas"]["PagedResultDtoOfRosterLine"];
                };
            };
        };
    };
    Console_ListMemberChapters: {
        parameters: {
            query?: {
                filter?: string;
                id?: string;
                maxResultCount?: number;
                onlyOpen?: boolean;
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChapterReach"];
                    "text/json": components["schemas"]["ChapterReach"];
                    "text/plain": components["schemas"]["ChapterReach"];
                };
            };
        };
    };
    Console_ExportMembers: {
        parameters: {
            query?: {
                /** @description Whose primary chapter is this one or stands below it. */
                chapterId?: string;
                /** @description Part of a name, a company or an e-mail address; case and accents do not matter. */
                filter?: string;
                maxResultCount?: number;
                planId?: string;
                /** @description Only those of this selection of one's own. */
                selectionId?: string;
                skipCount?: number;
                sorting?: string;
                /** @description Any of these, today. */
                standing?: components["schemas"]["Standing"][];
                town?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
        };
    };
    Console_ListGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterGroupRow"][];
                    "text/json": components["schemas"]["RosterGroupRow"][];
                    "text/plain": components["schemas"]["RosterGroupRow"][];
                };
            };
        };
    };
    Console_SaveGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["SaveRosterGroup"];
                "application/json": components["schemas"]["SaveRosterGroup"];
                "text/json": components["schemas"]["SaveRosterGroup"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedRosterGroup"];
                    "text/json": components["schemas"]["SavedRosterGroup"];
                    "text/plain": components["schemas"]["SavedRosterGroup"];
                };
            };
        };
    };
    Console_RenameGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["RenameRosterGroup"];
                "application/json": components["schemas"]["RenameRosterGroup"];
                "text/json": components["schemas"]["RenameRosterGroup"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Console_DeleteGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Console_Select: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["SelectMembers"];
                "application/json": components["schemas"]["SelectMembers"];
                "text/json": components["schemas"]["SelectMembers"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberSelection"];
                    "text/json": components["schemas"]["MemberSelection"];
                    "text/plain": components["schemas"]["MemberSelection"];
                };
            };
        };
    };
    Console_ListTowns: {
        parameters: {
            query?: {
                /** @description Part of a name. */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                    "text/json": string[];
                    "text/plain": string[];
                };
            };
        };
    };
    Console_GetOverview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsoleOverview"];
                    "text/json": components["schemas"]["ConsoleOverview"];
                    "text/plain": components["schemas"]["ConsoleOverview"];
                };
            };
        };
    };
    Rules_List: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleGroup"][];
                    "text/json": components["schemas"]["RuleGroup"][];
                    "text/plain": components["schemas"]["RuleGroup"][];
                };
            };
        };
    };
    Rules_Change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["ChangeRules"];
                "application/json": components["schemas"]["ChangeRules"];
                "text/json": components["schemas"]["ChangeRules"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleGroup"][];
                    "text/json": components["schemas"]["RuleGroup"][];
                    "text/plain": components["schemas"]["RuleGroup"][];
                };
            };
        };
    };
    Console_ListTodo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodoLine"][];
                    "text/json": components["schemas"]["TodoLine"][];
                    "text/plain": components["schemas"]["TodoLine"][];
                };
            };
        };
    };
    Directory_Search: {
        parameters: {
            query?: {
                chapter?: string[];
                industry?: string[];
                maxResultCount?: number;
                plan?: string[];
                /** @description Words in any order; typing errors are forgiven. */
                query?: string;
                skill?: string[];
                skipCount?: number;
                sorting?: string;
                /** @description Several towns are alternatives, as are several industries, skills, chapters or plans. */
                town?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryPage"];
                    "text/json": components["schemas"]["DirectoryPage"];
                    "text/plain": components["schemas"]["DirectoryPage"];
                };
            };
        };
    };
    Directory_GetProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryProfile"];
                    "text/json": components["schemas"]["DirectoryProfile"];
                    "text/plain": components["schemas"]["DirectoryProfile"];
                };
            };
        };
    };
    Directory_GetContactCard: {
        parameters: {
            query?: {
                version?: string;
            };
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/vcard": unknown;
                };
            };
        };
    };
    Directory_Rebuild: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebuiltDirectory"];
                    "text/json": components["schemas"]["RebuiltDirectory"];
                    "text/plain": components["schemas"]["RebuiltDirectory"];
                };
            };
        };
    };
    SavedSearches_List: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchLine"][];
                    "text/json": components["schemas"]["SavedSearchLine"][];
                    "text/plain": components["schemas"]["SavedSearchLine"][];
                };
            };
        };
    };
    SavedSearches_Save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["SaveSearch"];
                "application/json": components["schemas"]["SaveSearch"];
                "text/json": components["schemas"]["SaveSearch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "text/json": string;
                    "text/plain": string;
                };
            };
        };
    };
    SavedSearches_Delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SavedSearches_LookAt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SavedSearches_TakeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Directory_Suggest: {
        parameters: {
            query?: {
                query?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                    "text/json": string[];
                    "text/plain": string[];
                };
            };
        };
    };
    Directory_GetWords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchWords"];
                    "text/json": components["schemas"]["SearchWords"];
                    "text/plain": components["schemas"]["SearchWords"];
                };
            };
        };
    };
    Directory_ReviseWords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["ReviseSearchWords"];
                "application/json": components["schemas"]["ReviseSearchWords"];
                "text/json": components["schemas"]["ReviseSearchWords"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchWords"];
                    "text/json": components["schemas"]["SearchWords"];
                    "text/plain": components["schemas"]["SearchWords"];
                };
            };
        };
    };
    Dues_ListApplications: {
        parameters: {
            query?: {
                /** @description For this chapter, itself only. */
                chapterId?: string;
                /** @description Part of a name, a company or an e-mail address; case and accents do not matter. */
                filter?: string;
                maxResultCount?: number;
                skipCount?: number;
                sorting?: string;
                state?: components["schemas"]["ApplicationState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfApplicationRow"];
                    "text/json": components["schemas"]["PagedResultDtoOfApplicationRow"];
                    "text/plain": components["schemas"]["PagedResultDtoOfApplicationRow"];
                };
            };
        };
    };
    Dues_Apply: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["ApplyForMembership"];
                "application/json": components["schemas"]["ApplyForMembership"];
                "text/json": components["schemas"]["ApplyForMembership"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationReceipt"];
                    "text/json": components["schemas"]["ApplicationReceipt"];
                    "text/plain": components["schemas"]["ApplicationReceipt"];
                };
            };
        };
    };
    Dues_GetApplication: {
        parameters: {
            query?: {
                key?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationStatus"];
                    "text/json": components["schemas"]["ApplicationStatus"];
                    "text/plain": components["schemas"]["ApplicationStatus"];
                };
            };
        };
    };
    Dues_Approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Dues_StartCheckout: {
        parameters: {
            query?: {
                key?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutPage"];
                    "text/json": components["schemas"]["CheckoutPage"];
                    "text/plain": components["schemas"]["CheckoutPage"];
                };
            };
        };
    };
    Dues_Reject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["RejectApplication"];
                "application/json": components["schemas"]["RejectApplication"];
                "text/json": components["schemas"]["RejectApplication"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Dues_Withdraw: {
        parameters: {
            query?: {
                key?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Dues_Register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["RegisterMember"];
                "application/json": components["schemas"]["RegisterMember"];
                "text/json": components["schemas"]["RegisterMember"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredMember"];
                    "text/json": components["schemas"]["RegisteredMember"];
                    "text/plain": components["schemas"]["RegisteredMember"];
                };
            };
        };
    };
    Dues_LiftBan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["LiftBan"];
                "application/json": components["schemas"]["LiftBan"];
                "text/json": components["schemas"]["LiftBan"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Dues_GetMyMembership: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyMembership"];
                    "text/json": components["schemas"]["MyMembership"];
                    "text/plain": components["schemas"]["MyMembership"];
                };
            };
        };
    };
    Dues_AddChapter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["AddChapter"];
                "application/json": components["schemas"]["AddChapter"];
                "text/json": components["schemas"]["AddChapter"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutPage"];
                    "text/json": components["schemas"]["CheckoutPage"];
                    "text/plain": components["schemas"]["CheckoutPage"];
                };
            };
        };
    };
    Dues_Renew: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["RenewMyMembership"];
                "application/json": components["schemas"]["RenewMyMembership"];
                "text/json": components["schemas"]["RenewMyMembership"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutPage"];
                    "text/json": components["schemas"]["CheckoutPage"];
                    "text/plain": components["schemas"]["CheckoutPage"];
                };
            };
        };
    };
    Standing_GetFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipFilePage"];
                    "text/json": components["schemas"]["MembershipFilePage"];
                    "text/plain": components["schemas"]["MembershipFilePage"];
                };
            };
        };
    };
    Standing_RecordDeath: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["RecordDeath"];
                "application/json": components["schemas"]["RecordDeath"];
                "text/json": components["schemas"]["RecordDeath"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingToday"];
                    "text/json": components["schemas"]["StandingToday"];
                    "text/plain": components["schemas"]["StandingToday"];
                };
            };
        };
    };
    Standing_TakeBackDeath: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingToday"];
                    "text/json": components["schemas"]["StandingToday"];
                    "text/plain": components["schemas"]["StandingToday"];
                };
            };
        };
    };
    Standing_Expel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["ExpelMember"];
                "application/json": components["schemas"]["ExpelMember"];
                "text/json": components["schemas"]["ExpelMember"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingToday"];
                    "text/json": components["schemas"]["StandingToday"];
                    "text/plain": components["schemas"]["StandingToday"];
                };
            };
        };
    };
    Standing_LiftExpulsion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingToday"];
                    "text/json": components["schemas"]["StandingToday"];
                    "text/plain": components["schemas"]["StandingToday"];
                };
            };
        };
    };
    Standing_Reinstate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingToday"];
                    "text/json": components["schemas"]["StandingToday"];
                    "text/plain": components["schemas"]["StandingToday"];
                };
            };
        };
    };
    Standing_Resign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["RecordResignation"];
                "application/json": components["schemas"]["RecordResignation"];
                "text/json": components["schemas"]["RecordResignation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingToday"];
                    "text/json": components["schemas"]["StandingToday"];
                    "text/plain": components["schemas"]["StandingToday"];
                };
            };
        };
    };
    Standing_TakeBackResignation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingToday"];
                    "text/json": components["schemas"]["StandingToday"];
                    "text/plain": components["schemas"]["StandingToday"];
                };
            };
        };
    };
    Standing_Suspend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["SuspendMember"];
                "application/json": components["schemas"]["SuspendMember"];
                "text/json": components["schemas"]["SuspendMember"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingToday"];
                    "text/json": components["schemas"]["StandingToday"];
                    "text/plain": components["schemas"]["StandingToday"];
                };
            };
        };
    };
    Standing_TakeBackSuspension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
                suspensionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingToday"];
                    "text/json": components["schemas"]["StandingToday"];
                    "text/plain": components["schemas"]["StandingToday"];
                };
            };
        };
    };
    Standing_VoidTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
                termId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingToday"];
                    "text/json": components["schemas"]["StandingToday"];
                    "text/plain": components["schemas"]["StandingToday"];
                };
            };
        };
    };
    Standing_RestoreTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
                termId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingToday"];
                    "text/json": components["schemas"]["StandingToday"];
                    "text/plain": components["schemas"]["StandingToday"];
                };
            };
        };
    };
    Dues_ListPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanCard"][];
                    "text/json": components["schemas"]["PlanCard"][];
                    "text/plain": components["schemas"]["PlanCard"][];
                };
            };
        };
    };
    Dues_OfferPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["OfferPlan"];
                "application/json": components["schemas"]["OfferPlan"];
                "text/json": components["schemas"]["OfferPlan"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDetails"];
                    "text/json": components["schemas"]["PlanDetails"];
                    "text/plain": components["schemas"]["PlanDetails"];
                };
            };
        };
    };
    Dues_RevisePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["RevisePlan"];
                "application/json": components["schemas"]["RevisePlan"];
                "text/json": components["schemas"]["RevisePlan"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDetails"];
                    "text/json": components["schemas"]["PlanDetails"];
                    "text/plain": components["schemas"]["PlanDetails"];
                };
            };
        };
    };
    Dues_GetQuote: {
        parameters: {
            query?: {
                chapters?: number;
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
                    "text/json": components["schemas"]["Quote"];
                    "text/plain": components["schemas"]["Quote"];
                };
            };
        };
    };
    Dues_ListAllPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDetails"][];
                    "text/json": components["schemas"]["PlanDetails"][];
                    "text/plain": components["schemas"]["PlanDetails"][];
                };
            };
        };
    };
    Features_Get: {
        parameters: {
            query: {
                providerKey?: string;
                providerName: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetFeatureListResultDto"];
                    "text/json": components["schemas"]["GetFeatureListResultDto"];
                    "text/plain": components["schemas"]["GetFeatureListResultDto"];
                };
            };
        };
    };
    Features_Update: {
        parameters: {
            query: {
                providerKey?: string;
                providerName: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["UpdateFeaturesDto"];
                "application/json": components["schemas"]["UpdateFeaturesDto"];
                "text/json": components["schemas"]["UpdateFeaturesDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Features_Delete: {
        parameters: {
            query: {
                providerKey?: string;
                providerName: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Founding_GetTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundingTerms"];
                    "text/json": components["schemas"]["FoundingTerms"];
                    "text/plain": components["schemas"]["FoundingTerms"];
                };
            };
        };
    };
    Founding_OpenOrClose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["OpenOrCloseFounding"];
                "application/json": components["schemas"]["OpenOrCloseFounding"];
                "text/json": components["schemas"]["OpenOrCloseFounding"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundingTerms"];
                    "text/json": components["schemas"]["FoundingTerms"];
                    "text/plain": components["schemas"]["FoundingTerms"];
                };
            };
        };
    };
    Founding_Ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["AskToFound"];
                "application/json": components["schemas"]["AskToFound"];
                "text/json": components["schemas"]["AskToFound"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Founding_Get: {
        parameters: {
            query?: {
                key?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundingStatus"];
                    "text/json": components["schemas"]["FoundingStatus"];
                    "text/plain": components["schemas"]["FoundingStatus"];
                };
            };
        };
    };
    Founding_Confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["FoundAssociation"];
                "application/json": components["schemas"]["FoundAssociation"];
                "text/json": components["schemas"]["FoundAssociation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundedAssociation"];
                    "text/json": components["schemas"]["FoundedAssociation"];
                    "text/plain": components["schemas"]["FoundedAssociation"];
                };
            };
        };
    };
    Founding_CheckAddress: {
        parameters: {
            query?: {
                address?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressVerdict"];
                    "text/json": components["schemas"]["AddressVerdict"];
                    "text/plain": components["schemas"]["AddressVerdict"];
                };
            };
        };
    };
    Founding_SuggestAddress: {
        parameters: {
            query?: {
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressVerdict"];
                    "text/json": components["schemas"]["AddressVerdict"];
                    "text/plain": components["schemas"]["AddressVerdict"];
                };
            };
        };
    };
    IdentityRole_GetList: {
        parameters: {
            query?: {
                filter?: string;
                maxResultCount?: number;
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfIdentityRoleDto"];
                    "text/json": components["schemas"]["PagedResultDtoOfIdentityRoleDto"];
                    "text/plain": components["schemas"]["PagedResultDtoOfIdentityRoleDto"];
                };
            };
        };
    };
    IdentityRole_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["IdentityRoleCreateDto"];
                "application/json": components["schemas"]["IdentityRoleCreateDto"];
                "text/json": components["schemas"]["IdentityRoleCreateDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityRoleDto"];
                    "text/json": components["schemas"]["IdentityRoleDto"];
                    "text/plain": components["schemas"]["IdentityRoleDto"];
                };
            };
        };
    };
    IdentityRole_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityRoleDto"];
                    "text/json": components["schemas"]["IdentityRoleDto"];
                    "text/plain": components["schemas"]["IdentityRoleDto"];
                };
            };
        };
    };
    IdentityRole_Update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["IdentityRoleUpdateDto"];
                "application/json": components["schemas"]["IdentityRoleUpdateDto"];
                "text/json": components["schemas"]["IdentityRoleUpdateDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityRoleDto"];
                    "text/json": components["schemas"]["IdentityRoleDto"];
                    "text/plain": components["schemas"]["IdentityRoleDto"];
                };
            };
        };
    };
    IdentityRole_Delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IdentityRole_GetAllList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListResultDtoOfIdentityRoleDto"];
                    "text/json": components["schemas"]["ListResultDtoOfIdentityRoleDto"];
                    "text/plain": components["schemas"]["ListResultDtoOfIdentityRoleDto"];
                };
            };
        };
    };
    IdentityUser_GetList: {
        parameters: {
            query?: {
                filter?: string;
                maxResultCount?: number;
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfIdentityUserDto"];
                    "text/json": components["schemas"]["PagedResultDtoOfIdentityUserDto"];
                    "text/plain": components["schemas"]["PagedResultDtoOfIdentityUserDto"];
                };
            };
        };
    };
    IdentityUser_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["IdentityUserCreateDto"];
                "application/json": components["schemas"]["IdentityUserCreateDto"];
                "text/json": components["schemas"]["IdentityUserCreateDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityUserDto"];
                    "text/json": components["schemas"]["IdentityUserDto"];
                    "text/plain": components["schemas"]["IdentityUserDto"];
                };
            };
        };
    };
    IdentityUser_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityUserDto"];
                    "text/json": components["schemas"]["IdentityUserDto"];
                    "text/plain": components["schemas"]["IdentityUserDto"];
                };
            };
        };
    };
    IdentityUser_Update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["IdentityUserUpdateDto"];
                "application/json": components["schemas"]["IdentityUserUpdateDto"];
                "text/json": components["schemas"]["IdentityUserUpdateDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityUserDto"];
                    "text/json": components["schemas"]["IdentityUserDto"];
                    "text/plain": components["schemas"]["IdentityUserDto"];
                };
            };
        };
    };
    IdentityUser_Delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IdentityUser_GetRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListResultDtoOfIdentityRoleDto"];
                    "text/json": components["schemas"]["ListResultDtoOfIdentityRoleDto"];
                    "text/plain": components["schemas"]["ListResultDtoOfIdentityRoleDto"];
                };
            };
        };
    };
    IdentityUser_UpdateRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["IdentityUserUpdateRolesDto"];
                "application/json": components["schemas"]["IdentityUserUpdateRolesDto"];
                "text/json": components["schemas"]["IdentityUserUpdateRolesDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SecondFactor_SwitchOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IdentityUser_GetAssignableRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListResultDtoOfIdentityRoleDto"];
                    "text/json": components["schemas"]["ListResultDtoOfIdentityRoleDto"];
                    "text/plain": components["schemas"]["ListResultDtoOfIdentityRoleDto"];
                };
            };
        };
    };
    IdentityUser_FindByEmail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                email: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityUserDto"];
                    "text/json": components["schemas"]["IdentityUserDto"];
                    "text/plain": components["schemas"]["IdentityUserDto"];
                };
            };
        };
    };
    IdentityUser_FindByUsername: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityUserDto"];
                    "text/json": components["schemas"]["IdentityUserDto"];
                    "text/plain": components["schemas"]["IdentityUserDto"];
                };
            };
        };
    };
    IdentityUserLookup_FindById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserData"];
                    "text/json": components["schemas"]["UserData"];
                    "text/plain": components["schemas"]["UserData"];
                };
            };
        };
    };
    IdentityUserLookup_FindByUserName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserData"];
                    "text/json": components["schemas"]["UserData"];
                    "text/plain": components["schemas"]["UserData"];
                };
            };
        };
    };
    IdentityUserLookup_GetCount: {
        parameters: {
            query?: {
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number;
                    "text/json": number;
                    "text/plain": number;
                };
            };
        };
    };
    IdentityUserLookup_Search: {
        parameters: {
            query?: {
                filter?: string;
                maxResultCount?: number;
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListResultDtoOfUserData"];
                    "text/json": components["schemas"]["ListResultDtoOfUserData"];
                    "text/plain": components["schemas"]["ListResultDtoOfUserData"];
                };
            };
        };
    };
    Meetings_List: {
        parameters: {
            query?: {
                /** @description Of this chapter and of those below it. */
                chapterId?: string;
                /** @description Both days are included. */
                from?: string;
                maxResultCount?: number;
                show?: components["schemas"]["MeetingListKind"];
                skipCount?: number;
                sorting?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfMeetingRow"];
                    "text/json": components["schemas"]["PagedResultDtoOfMeetingRow"];
                    "text/plain": components["schemas"]["PagedResultDtoOfMeetingRow"];
                };
            };
        };
    };
    Meetings_Schedule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["ScheduleMeetings"];
                "application/json": components["schemas"]["ScheduleMeetings"];
                "text/json": components["schemas"]["ScheduleMeetings"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduledMeetings"];
                    "text/json": components["schemas"]["ScheduledMeetings"];
                    "text/plain": components["schemas"]["ScheduledMeetings"];
                };
            };
        };
    };
    Meetings_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingPage"];
                    "text/json": components["schemas"]["MeetingPage"];
                    "text/plain": components["schemas"]["MeetingPage"];
                };
            };
        };
    };
    Meetings_Change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["ChangeMeeting"];
                "application/json": components["schemas"]["ChangeMeeting"];
                "text/json": components["schemas"]["ChangeMeeting"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedMeetings"];
                    "text/json": components["schemas"]["ChangedMeetings"];
                    "text/plain": components["schemas"]["ChangedMeetings"];
                };
            };
        };
    };
    Meetings_ListAnswers: {
        parameters: {
            query?: {
                maxResultCount?: number;
                meetingId?: string;
                show?: components["schemas"]["AnswerListKind"];
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfAnswerRow"];
                    "text/json": components["schemas"]["PagedResultDtoOfAnswerRow"];
                    "text/plain": components["schemas"]["PagedResultDtoOfAnswerRow"];
                };
            };
        };
    };
    Meetings_AnswerFor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["AnswerForMember"];
                "application/json": components["schemas"]["AnswerForMember"];
                "text/json": components["schemas"]["AnswerForMember"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAnswer"];
                    "text/json": components["schemas"]["MyAnswer"];
                    "text/plain": components["schemas"]["MyAnswer"];
                };
            };
        };
    };
    Meetings_Cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["CancelMeeting"];
                "application/json": components["schemas"]["CancelMeeting"];
                "text/json": components["schemas"]["CancelMeeting"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Meetings_Mark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["MarkAtDoor"];
                "application/json": components["schemas"]["MarkAtDoor"];
                "text/json": components["schemas"]["MarkAtDoor"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkReceipt"][];
                    "text/json": components["schemas"]["MarkReceipt"][];
                    "text/plain": components["schemas"]["MarkReceipt"][];
                };
            };
        };
    };
    Meetings_Reinstate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Meetings_GetSheet: {
        parameters: {
            query?: {
                /** @description A part of a name or a company. */
                filter?: string;
                meetingId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetPage"];
                    "text/json": components["schemas"]["SheetPage"];
                    "text/plain": components["schemas"]["SheetPage"];
                };
            };
        };
    };
    Meetings_SaveSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["SaveSheet"];
                "application/json": components["schemas"]["SaveSheet"];
                "text/json": components["schemas"]["SaveSheet"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetReceipt"];
                    "text/json": components["schemas"]["SheetReceipt"];
                    "text/plain": components["schemas"]["SheetReceipt"];
                };
            };
        };
    };
    Meetings_AmendSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["AmendSheet"];
                "application/json": components["schemas"]["AmendSheet"];
                "text/json": components["schemas"]["AmendSheet"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetReceipt"];
                    "text/json": components["schemas"]["SheetReceipt"];
                    "text/plain": components["schemas"]["SheetReceipt"];
                };
            };
        };
    };
    Meetings_ListSheetVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetVersionLine"][];
                    "text/json": components["schemas"]["SheetVersionLine"][];
                    "text/plain": components["schemas"]["SheetVersionLine"][];
                };
            };
        };
    };
    Visitors_AddWalkIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["AddWalkIn"];
                "application/json": components["schemas"]["AddWalkIn"];
                "text/json": components["schemas"]["AddWalkIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetReceipt"];
                    "text/json": components["schemas"]["SheetReceipt"];
                    "text/plain": components["schemas"]["SheetReceipt"];
                };
            };
        };
    };
    Meetings_GetAbsencePolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsencePolicyPage"];
                    "text/json": components["schemas"]["AbsencePolicyPage"];
                    "text/plain": components["schemas"]["AbsencePolicyPage"];
                };
            };
        };
    };
    Meetings_DecideAbsencePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                validFrom: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["DecideAbsencePolicy"];
                "application/json": components["schemas"]["DecideAbsencePolicy"];
                "text/json": components["schemas"]["DecideAbsencePolicy"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Meetings_GetAbsences: {
        parameters: {
            query?: {
                chapterId?: string;
                maxResultCount?: number;
                /** @description The last day that counts; today where absent. */
                on?: string;
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceReport"];
                    "text/json": components["schemas"]["AbsenceReport"];
                    "text/plain": components["schemas"]["AbsenceReport"];
                };
            };
        };
    };
    Calendars_GetAssociation: {
        parameters: {
            query?: {
                months?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": unknown;
                };
            };
        };
    };
    Calendars_GetChapter: {
        parameters: {
            query?: {
                months?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": unknown;
                };
            };
        };
    };
    Calendars_GetMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": unknown;
                };
            };
        };
    };
    Calendars_GetMine: {
        parameters: {
            query?: {
                key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": unknown;
                };
            };
        };
    };
    Meetings_ListReach: {
        parameters: {
            query?: {
                filter?: string;
                id?: string;
                maxResultCount?: number;
                onlyOpen?: boolean;
                right?: components["schemas"]["MeetingRight"];
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChapterReach"];
                    "text/json": components["schemas"]["ChapterReach"];
                    "text/plain": components["schemas"]["ChapterReach"];
                };
            };
        };
    };
    Meetings_ListHolidayRegions: {
        parameters: {
            query?: {
                chapterId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayRegions"];
                    "text/json": components["schemas"]["HolidayRegions"];
                    "text/plain": components["schemas"]["HolidayRegions"];
                };
            };
        };
    };
    Meetings_DecideUsualRegion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["DecideUsualRegion"];
                "application/json": components["schemas"]["DecideUsualRegion"];
                "text/json": components["schemas"]["DecideUsualRegion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Meetings_ListHolidays: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayLine"][];
                    "text/json": components["schemas"]["HolidayLine"][];
                    "text/plain": components["schemas"]["HolidayLine"][];
                };
            };
        };
    };
    Meetings_SetHoliday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                date: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["SetHoliday"];
                "application/json": components["schemas"]["SetHoliday"];
                "text/json": components["schemas"]["SetHoliday"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Meetings_RemoveHoliday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Leaves_List: {
        parameters: {
            query?: {
                chapterId?: string;
                maxResultCount?: number;
                show?: components["schemas"]["LeaveListKind"];
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfLeaveRow"];
                    "text/json": components["schemas"]["PagedResultDtoOfLeaveRow"];
                    "text/plain": components["schemas"]["PagedResultDtoOfLeaveRow"];
                };
            };
        };
    };
    Leaves_Enter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["EnterLeave"];
                "application/json": components["schemas"]["EnterLeave"];
                "text/json": components["schemas"]["EnterLeave"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveChange"];
                    "text/json": components["schemas"]["LeaveChange"];
                    "text/plain": components["schemas"]["LeaveChange"];
                };
            };
        };
    };
    Leaves_Approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveChange"];
                    "text/json": components["schemas"]["LeaveChange"];
                    "text/plain": components["schemas"]["LeaveChange"];
                };
            };
        };
    };
    Leaves_Decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["DeclineLeave"];
                "application/json": components["schemas"]["DeclineLeave"];
                "text/json": components["schemas"]["DeclineLeave"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Leaves_End: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["LeaveEnd"];
                "application/json": components["schemas"]["LeaveEnd"];
                "text/json": components["schemas"]["LeaveEnd"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveChange"];
                    "text/json": components["schemas"]["LeaveChange"];
                    "text/plain": components["schemas"]["LeaveChange"];
                };
            };
        };
    };
    Leaves_Resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveChange"];
                    "text/json": components["schemas"]["LeaveChange"];
                    "text/plain": components["schemas"]["LeaveChange"];
                };
            };
        };
    };
    Leaves_Withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveChange"];
                    "text/json": components["schemas"]["LeaveChange"];
                    "text/plain": components["schemas"]["LeaveChange"];
                };
            };
        };
    };
    Leaves_Restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveChange"];
                    "text/json": components["schemas"]["LeaveChange"];
                    "text/plain": components["schemas"]["LeaveChange"];
                };
            };
        };
    };
    MyMeetings_List: {
        parameters: {
            query?: {
                from?: string;
                maxResultCount?: number;
                skipCount?: number;
                sorting?: string;
                to?: string;
                whose?: components["schemas"]["WhoseMeetings"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfMyMeeting"];
                    "text/json": components["schemas"]["PagedResultDtoOfMyMeeting"];
                    "text/plain": components["schemas"]["PagedResultDtoOfMyMeeting"];
                };
            };
        };
    };
    MyMeetings_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyMeeting"];
                    "text/json": components["schemas"]["MyMeeting"];
                    "text/plain": components["schemas"]["MyMeeting"];
                };
            };
        };
    };
    MyMeetings_Answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["AnswerMeeting"];
                "application/json": components["schemas"]["AnswerMeeting"];
                "text/json": components["schemas"]["AnswerMeeting"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAnswer"];
                    "text/json": components["schemas"]["MyAnswer"];
                    "text/plain": components["schemas"]["MyAnswer"];
                };
            };
        };
    };
    MyMeetings_ListWhoComes: {
        parameters: {
            query?: {
                maxResultCount?: number;
                meetingId?: string;
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfWhoComes"];
                    "text/json": components["schemas"]["PagedResultDtoOfWhoComes"];
                    "text/plain": components["schemas"]["PagedResultDtoOfWhoComes"];
                };
            };
        };
    };
    MyMeetings_AcceptSeat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAnswer"];
                    "text/json": components["schemas"]["MyAnswer"];
                    "text/plain": components["schemas"]["MyAnswer"];
                };
            };
        };
    };
    Visitors_Invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["InviteVisitor"];
                "application/json": components["schemas"]["InviteVisitor"];
                "text/json": components["schemas"]["InviteVisitor"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyVisitor"];
                    "text/json": components["schemas"]["MyVisitor"];
                    "text/plain": components["schemas"]["MyVisitor"];
                };
            };
        };
    };
    Calendars_GetAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyCalendar"];
                    "text/json": components["schemas"]["MyCalendar"];
                    "text/plain": components["schemas"]["MyCalendar"];
                };
            };
        };
    };
    Calendars_IssueAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyCalendar"];
                    "text/json": components["schemas"]["MyCalendar"];
                    "text/plain": components["schemas"]["MyCalendar"];
                };
            };
        };
    };
    Calendars_RevokeAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MyMeetings_GetCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyCode"];
                    "text/json": components["schemas"]["MyCode"];
                    "text/plain": components["schemas"]["MyCode"];
                };
            };
        };
    };
    MyMeetings_RenewCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyCode"];
                    "text/json": components["schemas"]["MyCode"];
                    "text/plain": components["schemas"]["MyCode"];
                };
            };
        };
    };
    MyLeaves_List: {
        parameters: {
            query?: {
                maxResultCount?: number;
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfLeaveCard"];
                    "text/json": components["schemas"]["PagedResultDtoOfLeaveCard"];
                    "text/plain": components["schemas"]["PagedResultDtoOfLeaveCard"];
                };
            };
        };
    };
    MyLeaves_Ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["AskForLeave"];
                "application/json": components["schemas"]["AskForLeave"];
                "text/json": components["schemas"]["AskForLeave"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveChange"];
                    "text/json": components["schemas"]["LeaveChange"];
                    "text/plain": components["schemas"]["LeaveChange"];
                };
            };
        };
    };
    MyLeaves_End: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["LeaveEnd"];
                "application/json": components["schemas"]["LeaveEnd"];
                "text/json": components["schemas"]["LeaveEnd"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveChange"];
                    "text/json": components["schemas"]["LeaveChange"];
                    "text/plain": components["schemas"]["LeaveChange"];
                };
            };
        };
    };
    MyLeaves_Resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveChange"];
                    "text/json": components["schemas"]["LeaveChange"];
                    "text/plain": components["schemas"]["LeaveChange"];
                };
            };
        };
    };
    MyLeaves_Withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveChange"];
                    "text/json": components["schemas"]["LeaveChange"];
                    "text/plain": components["schemas"]["LeaveChange"];
                };
            };
        };
    };
    MyLeaves_Restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveChange"];
                    "text/json": components["schemas"]["LeaveChange"];
                    "text/plain": components["schemas"]["LeaveChange"];
                };
            };
        };
    };
    MyLeaves_GetChoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveChoices"];
                    "text/json": components["schemas"]["LeaveChoices"];
                    "text/plain": components["schemas"]["LeaveChoices"];
                };
            };
        };
    };
    Visitors_ListMine: {
        parameters: {
            query?: {
                maxResultCount?: number;
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfMyVisitor"];
                    "text/json": components["schemas"]["PagedResultDtoOfMyVisitor"];
                    "text/plain": components["schemas"]["PagedResultDtoOfMyVisitor"];
                };
            };
        };
    };
    Visitors_FollowUpMine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["FollowUpMyVisitor"];
                "application/json": components["schemas"]["FollowUpMyVisitor"];
                "text/json": components["schemas"]["FollowUpMyVisitor"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Meetings_Preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["PreviewSeries"];
                "application/json": components["schemas"]["PreviewSeries"];
                "text/json": components["schemas"]["PreviewSeries"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesPreview"];
                    "text/json": components["schemas"]["SeriesPreview"];
                    "text/plain": components["schemas"]["SeriesPreview"];
                };
            };
        };
    };
    PublicMeetings_List: {
        parameters: {
            query?: {
                /** @description Of this chapter only. */
                chapterId?: string;
                from?: string;
                maxResultCount?: number;
                skipCount?: number;
                sorting?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfPublicMeeting"];
                    "text/json": components["schemas"]["PagedResultDtoOfPublicMeeting"];
                    "text/plain": components["schemas"]["PagedResultDtoOfPublicMeeting"];
                };
            };
        };
    };
    PublicMeetings_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicMeetingPage"];
                    "text/json": components["schemas"]["PublicMeetingPage"];
                    "text/plain": components["schemas"]["PublicMeetingPage"];
                };
            };
        };
    };
    PublicMeetings_Register: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["RegisterVisit"];
                "application/json": components["schemas"]["RegisterVisit"];
                "text/json": components["schemas"]["RegisterVisit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitReceipt"];
                    "text/json": components["schemas"]["VisitReceipt"];
                    "text/plain": components["schemas"]["VisitReceipt"];
                };
            };
        };
    };
    PublicMeetings_GetVisit: {
        parameters: {
            query?: {
                key?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitPage"];
                    "text/json": components["schemas"]["VisitPage"];
                    "text/plain": components["schemas"]["VisitPage"];
                };
            };
        };
    };
    PublicMeetings_Forget: {
        parameters: {
            query?: {
                key?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PublicMeetings_AcceptSeat: {
        parameters: {
            query?: {
                key?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PublicMeetings_WithdrawVisit: {
        parameters: {
            query?: {
                key?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Visitors_List: {
        parameters: {
            query?: {
                chapterId?: string;
                /** @description Part of a name, a company or an address. */
                filter?: string;
                maxResultCount?: number;
                meetingId?: string;
                show?: components["schemas"]["VisitListKind"];
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfVisitRow"];
                    "text/json": components["schemas"]["PagedResultDtoOfVisitRow"];
                    "text/plain": components["schemas"]["PagedResultDtoOfVisitRow"];
                };
            };
        };
    };
    Visitors_AskToJoin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Visitors_FollowUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["FollowUpVisitor"];
                "application/json": components["schemas"]["FollowUpVisitor"];
                "text/json": components["schemas"]["FollowUpVisitor"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Visitors_UndoFollowUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Visitors_Forget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Members_GetProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyProfile"];
                    "text/json": components["schemas"]["MyProfile"];
                    "text/plain": components["schemas"]["MyProfile"];
                };
            };
        };
    };
    Members_ReviseProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["ReviseProfile"];
                "application/json": components["schemas"]["ReviseProfile"];
                "text/json": components["schemas"]["ReviseProfile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyProfile"];
                    "text/json": components["schemas"]["MyProfile"];
                    "text/plain": components["schemas"]["MyProfile"];
                };
            };
        };
    };
    Members_Remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Members_GetMyProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyProfile"];
                    "text/json": components["schemas"]["MyProfile"];
                    "text/plain": components["schemas"]["MyProfile"];
                };
            };
        };
    };
    Members_ReviseMyProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["ReviseMyProfile"];
                "application/json": components["schemas"]["ReviseMyProfile"];
                "text/json": components["schemas"]["ReviseMyProfile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyProfile"];
                    "text/json": components["schemas"]["MyProfile"];
                    "text/plain": components["schemas"]["MyProfile"];
                };
            };
        };
    };
    Members_TakeMyCopy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": components["schemas"]["FileStreamResult"];
                };
            };
        };
    };
    OwnExports_List: {
        parameters: {
            query?: {
                maxResultCount?: number;
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfMyExport"];
                    "text/json": components["schemas"]["PagedResultDtoOfMyExport"];
                    "text/plain": components["schemas"]["PagedResultDtoOfMyExport"];
                };
            };
        };
    };
    Tenant_GetList: {
        parameters: {
            query?: {
                filter?: string;
                maxResultCount?: number;
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfTenantDto"];
                    "text/json": components["schemas"]["PagedResultDtoOfTenantDto"];
                    "text/plain": components["schemas"]["PagedResultDtoOfTenantDto"];
                };
            };
        };
    };
    Tenant_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["TenantCreateDto"];
                "application/json": components["schemas"]["TenantCreateDto"];
                "text/json": components["schemas"]["TenantCreateDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantDto"];
                    "text/json": components["schemas"]["TenantDto"];
                    "text/plain": components["schemas"]["TenantDto"];
                };
            };
        };
    };
    Tenant_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantDto"];
                    "text/json": components["schemas"]["TenantDto"];
                    "text/plain": components["schemas"]["TenantDto"];
                };
            };
        };
    };
    Tenant_Update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["TenantUpdateDto"];
                "application/json": components["schemas"]["TenantUpdateDto"];
                "text/json": components["schemas"]["TenantUpdateDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantDto"];
                    "text/json": components["schemas"]["TenantDto"];
                    "text/plain": components["schemas"]["TenantDto"];
                };
            };
        };
    };
    Tenant_Delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Asks_ListMine: {
        parameters: {
            query?: {
                maxResultCount?: number;
                skipCount?: number;
                sorting?: string;
                state?: components["schemas"]["AskState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfMyAsk"];
                    "text/json": components["schemas"]["PagedResultDtoOfMyAsk"];
                    "text/plain": components["schemas"]["PagedResultDtoOfMyAsk"];
                };
            };
        };
    };
    Asks_Post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["PostAsk"];
                "application/json": components["schemas"]["PostAsk"];
                "text/json": components["schemas"]["PostAsk"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostedAsk"];
                    "text/json": components["schemas"]["PostedAsk"];
                    "text/plain": components["schemas"]["PostedAsk"];
                };
            };
        };
    };
    Asks_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAskPage"];
                    "text/json": components["schemas"]["MyAskPage"];
                    "text/plain": components["schemas"]["MyAskPage"];
                };
            };
        };
    };
    Asks_Revise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["ReviseAsk"];
                "application/json": components["schemas"]["ReviseAsk"];
                "text/json": components["schemas"]["ReviseAsk"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Asks_Close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Asks_Invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["InviteHelp"];
                "application/json": components["schemas"]["InviteHelp"];
                "text/json": components["schemas"]["InviteHelp"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Asks_OfferHelp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["OfferHelp"];
                "application/json": components["schemas"]["OfferHelp"];
                "text/json": components["schemas"]["OfferHelp"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Asks_Pass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Asks_PassMatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["PassOnMatch"];
                "application/json": components["schemas"]["PassOnMatch"];
                "text/json": components["schemas"]["PassOnMatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Asks_Reconsider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Asks_ReconsiderMatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["ReconsiderMatch"];
                "application/json": components["schemas"]["ReconsiderMatch"];
                "text/json": components["schemas"]["ReconsiderMatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Asks_Reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Asks_ListAnswerable: {
        parameters: {
            query?: {
                maxResultCount?: number;
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfAnswerableAsk"];
                    "text/json": components["schemas"]["PagedResultDtoOfAnswerableAsk"];
                    "text/plain": components["schemas"]["PagedResultDtoOfAnswerableAsk"];
                };
            };
        };
    };
    Asks_Accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Network_ListDistances: {
        parameters: {
            query?: {
                maxResultCount?: number;
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfKeptDistance"];
                    "text/json": components["schemas"]["PagedResultDtoOfKeptDistance"];
                    "text/plain": components["schemas"]["PagedResultDtoOfKeptDistance"];
                };
            };
        };
    };
    Network_KeepDistance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["KeepDistance"];
                "application/json": components["schemas"]["KeepDistance"];
                "text/json": components["schemas"]["KeepDistance"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Network_EndDistance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["EndDistance"];
                "application/json": components["schemas"]["EndDistance"];
                "text/json": components["schemas"]["EndDistance"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FollowUps_List: {
        parameters: {
            query?: {
                maxResultCount?: number;
                /** @description Those that sleep alone, what wakes first before the others. */
                onlySleeping?: boolean;
                skipCount?: number;
                /** @description Whether those are shown too that sleep until a later day. */
                sleeping?: boolean;
                sorting?: string;
                state?: components["schemas"]["FollowUpState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfFollowUpRow"];
                    "text/json": components["schemas"]["PagedResultDtoOfFollowUpRow"];
                    "text/plain": components["schemas"]["PagedResultDtoOfFollowUpRow"];
                };
            };
        };
    };
    FollowUps_Plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["PlanFollowUp"];
                "application/json": components["schemas"]["PlanFollowUp"];
                "text/json": components["schemas"]["PlanFollowUp"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedItem"];
                    "text/json": components["schemas"]["PlannedItem"];
                    "text/plain": components["schemas"]["PlannedItem"];
                };
            };
        };
    };
    FollowUps_Finish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FollowUps_Drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FollowUps_Meet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["SayMet"];
                "application/json": components["schemas"]["SayMet"];
                "text/json": components["schemas"]["SayMet"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FollowUps_Reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FollowUps_Send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["SendFollowUp"];
                "application/json": components["schemas"]["SendFollowUp"];
                "text/json": components["schemas"]["SendFollowUp"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FollowUps_Snooze: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["SnoozeFollowUp"];
                "application/json": components["schemas"]["SnoozeFollowUp"];
                "text/json": components["schemas"]["SnoozeFollowUp"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Introductions_ListMine: {
        parameters: {
            query?: {
                maxResultCount?: number;
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfMyWish"];
                    "text/json": components["schemas"]["PagedResultDtoOfMyWish"];
                    "text/plain": components["schemas"]["PagedResultDtoOfMyWish"];
                };
            };
        };
    };
    Introductions_Wish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["WishIntroduction"];
                "application/json": components["schemas"]["WishIntroduction"];
                "text/json": components["schemas"]["WishIntroduction"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WishedId"];
                    "text/json": components["schemas"]["WishedId"];
                    "text/plain": components["schemas"]["WishedId"];
                };
            };
        };
    };
    Introductions_Agree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Introductions_Decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Introductions_Leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Introductions_ListMessages: {
        parameters: {
            query?: {
                /** @description Only those that came before this number: pages that nothing new can shift. */
                before?: number;
                introductionId?: string;
                maxResultCount?: number;
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfThreadMessageRow"];
                    "text/json": components["schemas"]["PagedResultDtoOfThreadMessageRow"];
                    "text/plain": components["schemas"]["PagedResultDtoOfThreadMessageRow"];
                };
            };
        };
    };
    Introductions_Write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["WriteInThread"];
                "application/json": components["schemas"]["WriteInThread"];
                "text/json": components["schemas"]["WriteInThread"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenMessage"];
                    "text/json": components["schemas"]["WrittenMessage"];
                    "text/plain": components["schemas"]["WrittenMessage"];
                };
            };
        };
    };
    Introductions_NoteOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["NoteOutcome"];
                "application/json": components["schemas"]["NoteOutcome"];
                "text/json": components["schemas"]["NoteOutcome"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Introductions_EraseOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Introductions_PassOn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["PassOnIntroduction"];
                "application/json": components["schemas"]["PassOnIntroduction"];
                "text/json": components["schemas"]["PassOnIntroduction"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Introductions_Read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["ReadThread"];
                "application/json": components["schemas"]["ReadThread"];
                "text/json": components["schemas"]["ReadThread"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Introductions_Reconsider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Introductions_Return: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Introductions_GetThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadPage"];
                    "text/json": components["schemas"]["ThreadPage"];
                    "text/plain": components["schemas"]["ThreadPage"];
                };
            };
        };
    };
    Introductions_Withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Introductions_ListConnectors: {
        parameters: {
            query?: {
                memberId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkPerson"][];
                    "text/json": components["schemas"]["NetworkPerson"][];
                    "text/plain": components["schemas"]["NetworkPerson"][];
                };
            };
        };
    };
    Introductions_ListQuestions: {
        parameters: {
            query?: {
                maxResultCount?: number;
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfIntroductionQuestion"];
                    "text/json": components["schemas"]["PagedResultDtoOfIntroductionQuestion"];
                    "text/plain": components["schemas"]["PagedResultDtoOfIntroductionQuestion"];
                };
            };
        };
    };
    Introductions_ListThreads: {
        parameters: {
            query?: {
                maxResultCount?: number;
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfThreadRow"];
                    "text/json": components["schemas"]["PagedResultDtoOfThreadRow"];
                    "text/plain": components["schemas"]["PagedResultDtoOfThreadRow"];
                };
            };
        };
    };
    Introductions_CountUnread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                    "text/json": components["schemas"]["UnreadCount"];
                    "text/plain": components["schemas"]["UnreadCount"];
                };
            };
        };
    };
    Offers_List: {
        parameters: {
            query?: {
                maxResultCount?: number;
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfMyOffer"];
                    "text/json": components["schemas"]["PagedResultDtoOfMyOffer"];
                    "text/plain": components["schemas"]["PagedResultDtoOfMyOffer"];
                };
            };
        };
    };
    Offers_Make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["MakeOffer"];
                "application/json": components["schemas"]["MakeOffer"];
                "text/json": components["schemas"]["MakeOffer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeOffer"];
                    "text/json": components["schemas"]["MadeOffer"];
                    "text/plain": components["schemas"]["MadeOffer"];
                };
            };
        };
    };
    Offers_Revise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["ReviseOffer"];
                "application/json": components["schemas"]["ReviseOffer"];
                "text/json": components["schemas"]["ReviseOffer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Offers_Pause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Offers_Resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Referrals_List: {
        parameters: {
            query?: {
                /** @description Part of the referred person's name. */
                filter?: string;
                maxResultCount?: number;
                /** @description Whether those that are over are left out. */
                running?: boolean;
                side?: components["schemas"]["ReferralSide"];
                skipCount?: number;
                sorting?: string;
                state?: components["schemas"]["ReferralState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfReferralRow"];
                    "text/json": components["schemas"]["PagedResultDtoOfReferralRow"];
                    "text/plain": components["schemas"]["PagedResultDtoOfReferralRow"];
                };
            };
        };
    };
    Referrals_Prepare: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["PrepareReferral"];
                "application/json": components["schemas"]["PrepareReferral"];
                "text/json": components["schemas"]["PrepareReferral"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparedReferral"];
                    "text/json": components["schemas"]["PreparedReferral"];
                    "text/plain": components["schemas"]["PreparedReferral"];
                };
            };
        };
    };
    Referrals_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralPage"];
                    "text/json": components["schemas"]["ReferralPage"];
                    "text/plain": components["schemas"]["ReferralPage"];
                };
            };
        };
    };
    Referrals_Revise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["ReviseReferral"];
                "application/json": components["schemas"]["ReviseReferral"];
                "text/json": components["schemas"]["ReviseReferral"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Referrals_RecordBusiness: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["RecordBusiness"];
                "application/json": components["schemas"]["RecordBusiness"];
                "text/json": components["schemas"]["RecordBusiness"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedBusiness"];
                    "text/json": components["schemas"]["RecordedBusiness"];
                    "text/plain": components["schemas"]["RecordedBusiness"];
                };
            };
        };
    };
    Referrals_RecordConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["RecordReferralConsent"];
                "application/json": components["schemas"]["RecordReferralConsent"];
                "text/json": components["schemas"]["RecordReferralConsent"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Referrals_CorrectBusiness: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["CorrectBusiness"];
                "application/json": components["schemas"]["CorrectBusiness"];
                "text/json": components["schemas"]["CorrectBusiness"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedBusiness"];
                    "text/json": components["schemas"]["RecordedBusiness"];
                    "text/plain": components["schemas"]["RecordedBusiness"];
                };
            };
        };
    };
    Referrals_Discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Referrals_Report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["ReportReferral"];
                "application/json": components["schemas"]["ReportReferral"];
                "text/json": components["schemas"]["ReportReferral"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Referrals_See: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Referrals_Send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Referrals_ShareBusiness: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["ShareBusiness"];
                "application/json": components["schemas"]["ShareBusiness"];
                "text/json": components["schemas"]["ShareBusiness"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Referrals_TakeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Week_GetRemembered: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Remembered"];
                    "text/json": components["schemas"]["Remembered"];
                    "text/plain": components["schemas"]["Remembered"];
                };
            };
        };
    };
    Week_GetSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkSettings"];
                    "text/json": components["schemas"]["NetworkSettings"];
                    "text/plain": components["schemas"]["NetworkSettings"];
                };
            };
        };
    };
    Week_ChooseSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["ChooseNetworkSettings"];
                "application/json": components["schemas"]["ChooseNetworkSettings"];
                "text/json": components["schemas"]["ChooseNetworkSettings"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Network_KeepInTouch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["KeepInTouch"];
                "application/json": components["schemas"]["KeepInTouch"];
                "text/json": components["schemas"]["KeepInTouch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Network_Forget: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["ForgetPerson"];
                "application/json": components["schemas"]["ForgetPerson"];
                "text/json": components["schemas"]["ForgetPerson"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Network_GetTimeline: {
        parameters: {
            query?: {
                maxResultCount?: number;
                memberId?: string;
                skipCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonTimeline"];
                    "text/json": components["schemas"]["PersonTimeline"];
                    "text/plain": components["schemas"]["PersonTimeline"];
                };
            };
        };
    };
    Network_NoteTouch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["NoteTouch"];
                "application/json": components["schemas"]["NoteTouch"];
                "text/json": components["schemas"]["NoteTouch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotedTouch"];
                    "text/json": components["schemas"]["NotedTouch"];
                    "text/plain": components["schemas"]["NotedTouch"];
                };
            };
        };
    };
    Network_EraseTouch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Network_RestoreTouch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Week_GetWeek: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyWeek"];
                    "text/json": components["schemas"]["MyWeek"];
                    "text/plain": components["schemas"]["MyWeek"];
                };
            };
        };
    };
    Week_Pause: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["PauseSuggestion"];
                "application/json": components["schemas"]["PauseSuggestion"];
                "text/json": components["schemas"]["PauseSuggestion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Week_Resume: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["ResumeSuggestion"];
                "application/json": components["schemas"]["ResumeSuggestion"];
                "text/json": components["schemas"]["ResumeSuggestion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Permissions_Get: {
        parameters: {
            query: {
                providerKey: string;
                providerName: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPermissionListResultDto"];
                    "text/json": components["schemas"]["GetPermissionListResultDto"];
                    "text/plain": components["schemas"]["GetPermissionListResultDto"];
                };
            };
        };
    };
    Permissions_Update: {
        parameters: {
            query: {
                providerKey: string;
                providerName: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["UpdatePermissionsDto"];
                "application/json": components["schemas"]["UpdatePermissionsDto"];
                "text/json": components["schemas"]["UpdatePermissionsDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Permissions_GetByGroup: {
        parameters: {
            query: {
                groupName: string;
                providerKey: string;
                providerName: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPermissionListResultDto"];
                    "text/json": components["schemas"]["GetPermissionListResultDto"];
                    "text/plain": components["schemas"]["GetPermissionListResultDto"];
                };
            };
        };
    };
    EmailSettings_Get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailSettingsDto"];
                    "text/json": components["schemas"]["EmailSettingsDto"];
                    "text/plain": components["schemas"]["EmailSettingsDto"];
                };
            };
        };
    };
    EmailSettings_Update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["UpdateEmailSettingsDto"];
                "application/json": components["schemas"]["UpdateEmailSettingsDto"];
                "text/json": components["schemas"]["UpdateEmailSettingsDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    EmailSettings_SendTestEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/*+json": components["schemas"]["SendTestEmailInput"];
                "application/json": components["schemas"]["SendTestEmailInput"];
                "text/json": components["schemas"]["SendTestEmailInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    TimeZoneSettings_Get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "text/json": string;
                    "text/plain": string;
                };
            };
        };
    };
    TimeZoneSettings_Update: {
        parameters: {
            query: {
                timezone: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    TimeZoneSettings_GetTimezones: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NameValue"][];
                    "text/json": components["schemas"]["NameValue"][];
                    "text/plain": components["schemas"]["NameValue"][];
                };
            };
        };
    };
}
