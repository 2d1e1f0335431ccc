// Generated from the host's OpenAPI document by `npm run api`. Do not edit.
export interface paths {
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
        delete?: never;
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AnswerableAsk: {
            /** Format: uuid */
            askId: string;
            forWhom?: null | string;
            /** @description Whether one has said that one can help. */
            hasOffered: boolean;
            /** @description Whether the asker turned to one by name. */
            isInvited: boolean;
            /** Format: date */
            neededBy?: null | string;
            person: components["schemas"]["NetworkPerson"];
            /** @description Why it is shown to one, in sentences that name what matched. */
            reasons: string[];
            what: string;
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
            company?: null | string;
            email: string;
            /** Format: uuid */
            id: string;
            message?: null | string;
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
            waitingDays?: number | null;
        };
        /**
         * @description How far a wish to join has come.
         * @enum {unknown}
         */
        ApplicationState: "awaitingApproval" | "awaitingPayment" | "member" | "rejected" | "withdrawn";
        /** @description How an application stands, for whoever holds its link. */
        ApplicationStatus: {
            decidedReason?: null | string;
            declineReason?: null | string;
            firstName: string;
            /** Format: uuid */
            id: string;
            invoiceNumber?: null | string;
            /** Format: date */
            paidThrough?: null | string;
            payment: components["schemas"]["PaymentState"];
            planName: string;
            quote: components["schemas"]["Quote"];
            receiptUrl?: null | string;
            state: components["schemas"]["ApplicationState"];
        };
        /** @description The form of somebody who wants to join. Sending it again with the same request id changes nothing. */
        ApplyForMembership: {
            company: null | string;
            consent: boolean;
            email: string;
            firstName: string;
            lastName: string;
            message: null | string;
            phone: null | string;
            /** Format: uuid */
            planId: string;
            postcode: null | string;
            profession: null | string;
            /** Format: uuid */
            requestId: string;
            town: null | string;
        };
        AskAnswer: {
            email?: null | string;
            /** Format: uuid */
            id: string;
            isAccepted: boolean;
            message?: null | string;
            /** Format: date-time */
            offeredAt: string;
            person: components["schemas"]["NetworkPerson"];
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
        /** @description What an association tells everybody about itself. */
        AssociationPage: {
            accent: string;
            country: string;
            culture: string;
            currency: string;
            description: string;
            fromPrice?: null | components["schemas"]["Money"];
            /** Format: int32 */
            fromTermMonths?: number | null;
            /** @description The most frequent of those who are listed publicly. */
            industries: components["schemas"]["ValueCount"][];
            /** Format: int32 */
            joinedLastMonth: number;
            logoUrl?: null | string;
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
         * @description What a treasurer has to look at: money to give back, or an amount that fits nothing.
         * @enum {unknown}
         */
        Attention: "none" | "overpaid" | "amountDiffers";
        /**
         * @description Who may see something, from nobody to everybody; a larger value reaches more people (R59).
         * @enum {unknown}
         */
        Audience: "nobody" | "members" | "public";
        /**
         * @description Giving and receiving over a year, as a band and never as a rank; for the member alone (N2).
         * @enum {unknown}
         */
        BalanceBand: "mostlyReceives" | "receivesMore" | "balanced" | "givesMore" | "mostlyGives";
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
        ChangeBranding: {
            accent: string;
            description: null | string;
            name: string;
            tagline: null | string;
        };
        CheckoutPage: {
            /** @description Where to pay. */
            url: string;
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
        /** @enum {unknown} */
        ConsentWay: "inPerson" | "byPhone" | "inWriting" | null;
        /** @description How the association is doing, and what waits for its staff. */
        ConsoleOverview: {
            duesReceived: components["schemas"]["Money"];
            /** Format: int32 */
            duesReceivedYear: number;
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
            retentionPercent?: number | null;
            todo: components["schemas"]["TodoLine"][];
        };
        ContactCard: {
            email: string;
            phone: null | string;
        };
        /** @description Puts an entry right: another entry carries the difference and the reason; the first stays as it was (R57). */
        CorrectBusiness: {
            /** @description What it should have been. */
            amount: components["schemas"]["Money"];
            /** Format: uuid */
            entryId: string;
            /** Format: uuid */
            id: string;
            reason: string;
            /** Format: uuid */
            requestId: string;
        };
        /** @description A person in a list of results: what the viewer may see, with what was found marked. */
        DirectoryCard: {
            company?: null | string;
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
            jobTitle?: null | string;
            /** Format: date */
            memberSince?: null | string;
            name: string;
            /** @description HTML-encoded, with `&lt;mark&gt;` around what was found. */
            nameHtml: string;
            profession?: null | string;
            skills: string[];
            /** @description Where in the person's own words something was found, as HTML. */
            snippet?: null | string;
            town?: null | string;
        };
        DirectoryFacet: {
            /** @description "town", "industry" or "skill". */
            name: string;
            /** @description The most frequent first. */
            values: components["schemas"]["DirectoryFacetValue"][];
        };
        DirectoryFacetValue: {
            /** Format: int32 */
            count: number;
            selected: boolean;
            value: string;
        };
        DirectoryPage: {
            facets: components["schemas"]["DirectoryFacet"][];
            items: components["schemas"]["DirectoryCard"][];
            query: string;
            /** Format: int32 */
            totalCount: number;
            /** @description What was searched for instead, when nobody matched the words as they were typed. */
            understoodAs?: null | string;
        };
        /** @description A person's page: only what the viewer may see; hidden fields are absent. */
        DirectoryProfile: {
            about?: null | string;
            company?: null | string;
            email?: null | string;
            /** Format: int32 */
            hue: number;
            /** Format: uuid */
            id: string;
            industries: string[];
            initials: string;
            jobTitle?: null | string;
            /** Format: date */
            memberSince?: null | string;
            name: string;
            phone?: null | string;
            profession?: null | string;
            skills: string[];
            town?: null | string;
            website?: null | string;
        };
        /**
         * @description What a member wants to have less to do with somebody.
         * @enum {unknown}
         */
        DistanceKind: "mute" | "block";
        EndDistance: {
            kind: components["schemas"]["DistanceKind"];
            /** Format: uuid */
            memberId: string;
        };
        EntityTagHeaderValue: {
            isWeak: boolean;
            tag: components["schemas"]["StringSegment"];
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
        /**
         * @description Why somebody is on the follow-up desk.
         * @enum {unknown}
         */
        FollowUpKind: "firstMet" | "visitorHosted" | "promise" | "oneToOne" | "thanks";
        FollowUpRow: {
            /** @description Words to begin with, from what is known; the person changes and sends them. */
            draft?: null | string;
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            isOverdue: boolean;
            isSent: boolean;
            kind: components["schemas"]["FollowUpKind"];
            /** Format: date */
            meetingDate?: null | string;
            /** Format: uuid */
            meetingId?: null | string;
            meetingTitle?: null | string;
            person?: null | components["schemas"]["NetworkPerson"];
            /** Format: date */
            snoozedUntil?: null | string;
            state: components["schemas"]["FollowUpState"];
            text?: null | string;
            /** @description What thanks are owed for, in words. */
            thanksFor?: null | string;
            visitorName?: null | string;
        };
        /** @enum {unknown} */
        FollowUpState: "open" | "done" | "dropped";
        /**
         * @description Erases for good what one's own book says about somebody: touches, notes, follow-ups. What the other has in theirs,
         *     and what both have done together, such as a referral, stays.
         */
        ForgetPerson: {
            /** Format: uuid */
            memberId: string;
        };
        /** @description What a one-to-one is about: the prompts of a good conversation, answered in one's own words. */
        Gains: {
            accomplishments: null | string;
            goals: null | string;
            interests: null | string;
            networks: null | string;
            skills: null | string;
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
        IntroductionQuestion: {
            /** Format: date-time */
            answerBy: string;
            /** Format: date-time */
            askedAt: string;
            benefit: string;
            card?: null | components["schemas"]["ContactCard"];
            context: string;
            /** Format: uuid */
            id: string;
            isAnonymous: boolean;
            /** @description Whether one is asked to introduce the two; else one is the person to be met. */
            isConnector: boolean;
            /** @description The person to be met, or for that person the one who passes the wish on. */
            other: components["schemas"]["NetworkPerson"];
            recommendation?: null | string;
            requester?: null | components["schemas"]["NetworkPerson"];
            state: components["schemas"]["QuestionState"];
        };
        /** @description Turns to the owner of an offer that was suggested. Twice is once. */
        InviteHelp: {
            /** Format: uuid */
            askId: string;
            /** Format: uuid */
            offerId: string;
        };
        InvoiceLine: {
            amount: components["schemas"]["Money"];
            /** Format: uuid */
            id: string;
            /** Format: date */
            issuedOn: null | string;
            number: null | string;
            /** Format: date */
            paidOn: null | string;
            status: components["schemas"]["InvoiceStatus"];
            title: string;
        };
        InvoiceRow: {
            amount: components["schemas"]["Money"];
            attention: components["schemas"]["Attention"];
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            issuedOn: null | string;
            number: null | string;
            /** Format: date */
            paidOn: null | string;
            payerEmail: string;
            payerName: string;
            status: components["schemas"]["InvoiceStatus"];
            title: string;
        };
        /** @enum {unknown} */
        InvoiceStatus: "draft" | "open" | "paid" | "void";
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
            cadence: number | null;
            /**
             * Format: uuid
             * @description The colleague.
             */
            memberId: string;
            /** @description For oneself alone. */
            note: null | string;
        };
        KeptDistance: {
            kind: components["schemas"]["DistanceKind"];
            person: components["schemas"]["NetworkPerson"];
        };
        MadeOffer: {
            /** Format: uuid */
            id: string;
        };
        /**
         * @description What a member can be written to about, each to be switched off by itself (R70).
         * @enum {unknown}
         */
        MailKind: "nudges" | "asks" | "introductions" | "referrals" | "messages";
        /** @description Offers something to colleagues who ask for it. Sending it again with the same request id changes nothing. */
        MakeOffer: {
            industries: string[];
            kind: components["schemas"]["OfferKind"];
            /** Format: int32 */
            limitPerMonth: number;
            /** Format: uuid */
            requestId: string;
            tags: string[];
            town: null | string;
            what: string;
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
        MyMembership: {
            /** Format: date */
            memberSince?: null | string;
            /** Format: date */
            paidThrough?: null | string;
            planName?: null | string;
            renewal: components["schemas"]["RenewalOffer"];
            sentence: string;
            standing: components["schemas"]["Standing"];
            /** @description Newest first. */
            terms?: components["schemas"]["MyTerm"][];
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
            lastName: string;
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
            card?: null | components["schemas"]["ContactCard"];
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
        /** @description Somebody as a colleague sees them in passing. */
        NetworkPerson: {
            firstName: string;
            /** Format: uuid */
            id: string;
            /** @description Whether they are found in the directory: others are known only by name. */
            isListed: boolean;
            name: string;
            town?: null | string;
            /** @description What they do and where, as far as they show it. */
            work?: null | string;
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
        NotedTouch: {
            /** Format: uuid */
            id: string;
        };
        /** @description A meeting of two, a call, a message, some help: kept with a tap. Sending it again changes nothing. */
        NoteTouch: {
            gains: null | components["schemas"]["Gains"];
            /** @description Whether the other gets it in their book too. */
            isShared: boolean;
            kind: components["schemas"]["TouchKind"];
            /** Format: uuid */
            memberId: string;
            /**
             * Format: date
             * @description The day; today where absent.
             */
            on: null | string;
            /** Format: uuid */
            requestId: string;
            /** @description For oneself alone, whatever bool NoteTouch.IsShared says. */
            text: null | string;
        };
        /** @description "I can help": the asker is told by whom, and how to reach them. Twice is once. */
        OfferHelp: {
            /** Format: uuid */
            askId: string;
            message: null | string;
        };
        /** @enum {unknown} */
        OfferKind: "skill" | "contact" | "knowledge" | "profile";
        OfferPlan: {
            /** Format: int32 */
            boundaryDay: number;
            /**
             * Format: int32
             * @description Where calendar terms begin; for other plans without meaning.
             */
            boundaryMonth: number;
            description: string;
            isOpen: boolean;
            kind: components["schemas"]["PlanKind"];
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
        PagedResultDtoOfAnswerableAsk: {
            items: components["schemas"]["AnswerableAsk"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfApplicationRow: {
            items: components["schemas"]["ApplicationRow"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfFollowUpRow: {
            items: components["schemas"]["FollowUpRow"][];
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
        PagedResultDtoOfMyAsk: {
            items: components["schemas"]["MyAsk"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfMyOffer: {
            items: components["schemas"]["MyOffer"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfMyWish: {
            items: components["schemas"]["MyWish"][];
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
        PagedResultDtoOfTimelineEntry: {
            items: components["schemas"]["TimelineEntry"][];
            /** Format: int64 */
            totalCount: number;
        };
        /** @description The connector asks the person to be met. Twice is once. */
        PassOnIntroduction: {
            /** Format: uuid */
            id: string;
            recommendation: null | string;
        };
        /** @description Not this one: the suggestion is no longer shown for this ask, and nobody is told. */
        PassOnMatch: {
            /** Format: uuid */
            askId: string;
            /** Format: uuid */
            offerId: string;
        };
        /** @description Not now: not again for two weeks. */
        PauseSuggestion: {
            key: string;
        };
        /**
         * @description Where the last attempt to pay stands: an open checkout, a payment on its way, one that was refused.
         * @enum {unknown}
         */
        PaymentState: "none" | "open" | "processing" | "declined" | "paid";
        PersonTimeline: {
            band?: null | components["schemas"]["TieBand"];
            /** @description Why it is this band, in a sentence. */
            because?: null | string;
            /** Format: int32 */
            cadence?: number | null;
            entries: components["schemas"]["PagedResultDtoOfTimelineEntry"];
            gains?: null | components["schemas"]["Gains"];
            isBlocked: boolean;
            isMuted: boolean;
            /** Format: date */
            nextTouchOn?: null | string;
            note?: null | string;
            person: components["schemas"]["NetworkPerson"];
        };
        /** @description A plan as it is offered to somebody who wants to join. */
        PlanCard: {
            description: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["PlanKind"];
            name: string;
            needsApproval: boolean;
            price: components["schemas"]["Money"];
            proration: components["schemas"]["Proration"];
            /** Format: double */
            taxPercent?: number | null;
            /** Format: int32 */
            termMonths: number;
            welcomeFee?: null | components["schemas"]["Money"];
        };
        /** @description A plan as the association's staff sees and changes it. */
        PlanDetails: {
            /** Format: int32 */
            boundaryDay: number;
            /**
             * Format: int32
             * @description Where calendar terms begin; for other plans without meaning.
             */
            boundaryMonth: number;
            concurrencyStamp: string;
            description: string;
            /** Format: uuid */
            id: string;
            isOpen: boolean;
            kind: components["schemas"]["PlanKind"];
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
            dueOn: null | string;
            /**
             * Format: uuid
             * @description The follow-up it grows out of; it is done with that.
             */
            fromId: null | string;
            kind: components["schemas"]["FollowUpKind"];
            /**
             * Format: uuid
             * @description The colleague; or else the follow-up this one grows out of, which a visitor has only.
             */
            memberId: null | string;
            /** Format: uuid */
            requestId: string;
            text: null | string;
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
            forWhom: null | string;
            industry: null | string;
            /** Format: date */
            neededBy: null | string;
            /** Format: uuid */
            requestId: string;
            tags: string[];
            town: null | string;
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
            /** Format: uuid */
            recipientId: string;
            /** Format: uuid */
            requestId: string;
            /** Format: int32 */
            strength: number;
        };
        /**
         * @description How the price follows when the first term is shorter than a full one.
         * @enum {unknown}
         */
        Proration: "none" | "monthly" | "daily";
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
            tax?: null | components["schemas"]["Money"];
            /** Format: double */
            taxPercent?: number | null;
            total: components["schemas"]["Money"];
        };
        QuoteLine: {
            amount: components["schemas"]["Money"];
            kind: components["schemas"]["QuoteLineKind"];
            reason: null | string;
            title: string;
        };
        /** @enum {unknown} */
        QuoteLineKind: "dues" | "welcomeFee";
        RebuiltDirectory: {
            /** Format: int32 */
            listed: number;
        };
        /** @description Undoes passing on a suggestion. */
        ReconsiderMatch: {
            /** Format: uuid */
            askId: string;
            /** Format: uuid */
            offerId: string;
        };
        /** @description Closed business that came of a referral: turnover without tax, seen by the recipient alone unless shared. */
        RecordBusiness: {
            amount: components["schemas"]["Money"];
            /** Format: uuid */
            id: string;
            note: null | string;
            /** Format: date */
            on: null | string;
            /** Format: uuid */
            requestId: string;
        };
        RecordedBusiness: {
            /** Format: uuid */
            entryId: string;
        };
        /** @description The referred person has agreed to be contacted: how, and when. */
        RecordReferralConsent: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            on: string;
            way: components["schemas"]["ConsentWay"];
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
            consentOn?: null | string;
            consentWay?: null | components["schemas"]["ConsentWay"];
            fields: components["schemas"]["ReferralFields"];
            hasConsent: boolean;
            /** Format: uuid */
            id: string;
            isValueShared: boolean;
            /** @description What the member may say next. */
            next: components["schemas"]["ReferralState"][];
            other: components["schemas"]["NetworkPerson"];
            side: components["schemas"]["ReferralSide"];
            state: components["schemas"]["ReferralState"];
            steps: components["schemas"]["ReferralStepRow"][];
            value?: null | components["schemas"]["Money"];
            versions: components["schemas"]["ReferralVersionRow"][];
        };
        ReferralRow: {
            company?: null | string;
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
            value?: null | components["schemas"]["Money"];
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
        RejectApplication: {
            /** Format: uuid */
            id: string;
            /** @description Sent to the applicant as it stands. */
            reason: string;
        };
        Remembered: {
            balance?: null | components["schemas"]["GivingBalance"];
            /** Format: int32 */
            meetings: number;
            /** Format: int32 */
            people: number;
            /** Format: int32 */
            touches: number;
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
            /**
             * Format: uuid
             * @description The referral.
             */
            id: string;
            /** @description The reason where it is declined; else a word about it, or the thanks. */
            note: null | string;
            /** @description Where it has come to. */
            state: components["schemas"]["ReferralState"];
        };
        /** @description Undoes "not now". */
        ResumeSuggestion: {
            key: string;
        };
        ReviseAsk: {
            forWhom: null | string;
            /** Format: uuid */
            id: string;
            industry: null | string;
            /** Format: date */
            neededBy: null | string;
            tags: string[];
            town: null | string;
            what: string;
        };
        ReviseMyProfile: {
            about: null | string;
            company: null | string;
            concurrencyStamp: null | string;
            email: string;
            firstName: string;
            industries: string[];
            jobTitle: null | string;
            lastName: string;
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
        ReviseOffer: {
            /** Format: uuid */
            id: string;
            industries: string[];
            kind: components["schemas"]["OfferKind"];
            /** Format: int32 */
            limitPerMonth: number;
            tags: string[];
            town: null | string;
            what: string;
        };
        RevisePlan: {
            /** Format: int32 */
            boundaryDay: number;
            /**
             * Format: int32
             * @description Where calendar terms begin; for other plans without meaning.
             */
            boundaryMonth: number;
            concurrencyStamp: string;
            description: string;
            /** Format: uuid */
            id: string;
            isOpen: boolean;
            kind: components["schemas"]["PlanKind"];
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
        ReviseProfile: {
            about: null | string;
            company: null | string;
            concurrencyStamp: null | string;
            email: string;
            firstName: string;
            /** Format: uuid */
            id: string;
            industries: string[];
            jobTitle: null | string;
            lastName: string;
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
        /** @description Changes what a referral says; what it said before is kept. */
        ReviseReferral: {
            company: null | string;
            concurrencyStamp: null | string;
            email: null | string;
            /** Format: uuid */
            id: string;
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
        RosterLine: {
            company?: null | string;
            email: string;
            lastPaid?: null | components["schemas"]["Money"];
            /** Format: uuid */
            memberId: string;
            /** Format: date */
            memberSince?: null | string;
            name: string;
            /** Format: date */
            paidThrough?: null | string;
            planName?: null | string;
            standing: components["schemas"]["Standing"];
            town?: null | string;
        };
        /** @description Writes to the colleague in the member's own words, and is done with that. The answer goes to the member. */
        SendFollowUp: {
            /** Format: uuid */
            id: string;
            text: string;
        };
        /** @description Lets the giver see the value of what came of their referral, or no longer. */
        ShareBusiness: {
            /** Format: uuid */
            id: string;
            isShared: boolean;
        };
        /** @description Out of sight until a later day. */
        SnoozeFollowUp: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            until: string;
        };
        /**
         * @description What a person is to the association on a day. Computed from facts, never stored as truth.
         * @enum {unknown}
         */
        Standing: "prospect" | "pendingApproval" | "pendingPayment" | "activeNew" | "active" | "grace" | "lapsed" | "former" | "resigned" | "suspended" | "expelled" | "deceased";
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
        SuggestedAction: "keepPromise" | "sayThanks" | "answerReferral" | "contactReferral" | "askForNews" | "answerIntroduction" | "askForIntroduction" | "offerHelp" | "meetOneToOne" | "followUp";
        /** @enum {unknown} */
        TieBand: "faint" | "loose" | "steady" | "close" | null;
        TimelineEntry: {
            /** Format: date-time */
            at: string;
            gains?: null | components["schemas"]["Gains"];
            isFromMe?: boolean;
            isShared?: boolean;
            kind?: null | components["schemas"]["TouchKind"];
            /** Format: uuid */
            meetingId?: null | string;
            meetingTitle?: null | string;
            text?: null | string;
            /**
             * Format: uuid
             * @description Absent for meetings, which are nobody's own to erase one by one.
             */
            touchId?: null | string;
        };
        TodoLine: {
            /**
             * Format: int32
             * @description How many.
             */
            count: number;
            /** @description "applications", "overdue" or "renewals". */
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
        UpcomingRenewals: {
            /** @description What their next terms cost at today's prices. */
            amount: components["schemas"]["Money"];
            /**
             * Format: int32
             * @description Whose paid time ends.
             */
            members: number;
        };
        ValueCount: {
            /** Format: int32 */
            count: number;
            value: string;
        };
        WeekSuggestion: {
            action: components["schemas"]["SuggestedAction"];
            because: string;
            connector?: null | components["schemas"]["NetworkPerson"];
            key: string;
            person: components["schemas"]["NetworkPerson"];
            /**
             * Format: uuid
             * @description The follow-up, referral, introduction or ask that the button opens.
             */
            subjectId?: null | string;
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AnswerableAsk = components['schemas']['AnswerableAsk'];
export type ApplicationReceipt = components['schemas']['ApplicationReceipt'];
export type ApplicationRow = components['schemas']['ApplicationRow'];
export type ApplicationState = components['schemas']['ApplicationState'];
export type ApplicationStatus = components['schemas']['ApplicationStatus'];
export type ApplyForMembership = components['schemas']['ApplyForMembership'];
export type AskAnswer = components['schemas']['AskAnswer'];
export type AskMatch = components['schemas']['AskMatch'];
export type AskState = components['schemas']['AskState'];
export type AssociationPage = components['schemas']['AssociationPage'];
export type Attention = components['schemas']['Attention'];
export type Audience = components['schemas']['Audience'];
export type BalanceBand = components['schemas']['BalanceBand'];
export type BusinessRow = components['schemas']['BusinessRow'];
export type ChangeBranding = components['schemas']['ChangeBranding'];
export type CheckoutPage = components['schemas']['CheckoutPage'];
export type ChooseNetworkSettings = components['schemas']['ChooseNetworkSettings'];
export type ConsentWay = components['schemas']['ConsentWay'];
export type ConsoleOverview = components['schemas']['ConsoleOverview'];
export type ContactCard = components['schemas']['ContactCard'];
export type CorrectBusiness = components['schemas']['CorrectBusiness'];
export type DirectoryCard = components['schemas']['DirectoryCard'];
export type DirectoryFacet = components['schemas']['DirectoryFacet'];
export type DirectoryFacetValue = components['schemas']['DirectoryFacetValue'];
export type DirectoryPage = components['schemas']['DirectoryPage'];
export type DirectoryProfile = components['schemas']['DirectoryProfile'];
export type DistanceKind = components['schemas']['DistanceKind'];
export type EndDistance = components['schemas']['EndDistance'];
export type EntityTagHeaderValue = components['schemas']['EntityTagHeaderValue'];
export type FileContentResult = components['schemas']['FileContentResult'];
export type FollowUpKind = components['schemas']['FollowUpKind'];
export type FollowUpRow = components['schemas']['FollowUpRow'];
export type FollowUpState = components['schemas']['FollowUpState'];
export type ForgetPerson = components['schemas']['ForgetPerson'];
export type Gains = components['schemas']['Gains'];
export type GivingBalance = components['schemas']['GivingBalance'];
export type IntroductionQuestion = components['schemas']['IntroductionQuestion'];
export type InviteHelp = components['schemas']['InviteHelp'];
export type InvoiceLine = components['schemas']['InvoiceLine'];
export type InvoiceRow = components['schemas']['InvoiceRow'];
export type InvoiceStatus = components['schemas']['InvoiceStatus'];
export type KeepDistance = components['schemas']['KeepDistance'];
export type KeepInTouch = components['schemas']['KeepInTouch'];
export type KeptDistance = components['schemas']['KeptDistance'];
export type MadeOffer = components['schemas']['MadeOffer'];
export type MailKind = components['schemas']['MailKind'];
export type MakeOffer = components['schemas']['MakeOffer'];
export type Money = components['schemas']['Money'];
export type MonthOfIncome = components['schemas']['MonthOfIncome'];
export type MonthOfJoins = components['schemas']['MonthOfJoins'];
export type MyAsk = components['schemas']['MyAsk'];
export type MyAskPage = components['schemas']['MyAskPage'];
export type MyMembership = components['schemas']['MyMembership'];
export type MyOffer = components['schemas']['MyOffer'];
export type MyProfile = components['schemas']['MyProfile'];
export type MyTerm = components['schemas']['MyTerm'];
export type MyWeek = components['schemas']['MyWeek'];
export type MyWish = components['schemas']['MyWish'];
export type NetworkPerson = components['schemas']['NetworkPerson'];
export type NetworkSettings = components['schemas']['NetworkSettings'];
export type NotedTouch = components['schemas']['NotedTouch'];
export type NoteTouch = components['schemas']['NoteTouch'];
export type OfferHelp = components['schemas']['OfferHelp'];
export type OfferKind = components['schemas']['OfferKind'];
export type OfferPlan = components['schemas']['OfferPlan'];
export type PagedResultDtoOfAnswerableAsk = components['schemas']['PagedResultDtoOfAnswerableAsk'];
export type PagedResultDtoOfApplicationRow = components['schemas']['PagedResultDtoOfApplicationRow'];
export type PagedResultDtoOfFollowUpRow = components['schemas']['PagedResultDtoOfFollowUpRow'];
export type PagedResultDtoOfIntroductionQuestion = components['schemas']['PagedResultDtoOfIntroductionQuestion'];
export type PagedResultDtoOfInvoiceLine = components['schemas']['PagedResultDtoOfInvoiceLine'];
export type PagedResultDtoOfInvoiceRow = components['schemas']['PagedResultDtoOfInvoiceRow'];
export type PagedResultDtoOfKeptDistance = components['schemas']['PagedResultDtoOfKeptDistance'];
export type PagedResultDtoOfMyAsk = components['schemas']['PagedResultDtoOfMyAsk'];
export type PagedResultDtoOfMyOffer = components['schemas']['PagedResultDtoOfMyOffer'];
export type PagedResultDtoOfMyWish = components['schemas']['PagedResultDtoOfMyWish'];
export type PagedResultDtoOfReferralRow = components['schemas']['PagedResultDtoOfReferralRow'];
export type PagedResultDtoOfRosterLine = components['schemas']['PagedResultDtoOfRosterLine'];
export type PagedResultDtoOfTimelineEntry = components['schemas']['PagedResultDtoOfTimelineEntry'];
export type PassOnIntroduction = components['schemas']['PassOnIntroduction'];
export type PassOnMatch = components['schemas']['PassOnMatch'];
export type PauseSuggestion = components['schemas']['PauseSuggestion'];
export type PaymentState = components['schemas']['PaymentState'];
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
export type Proration = components['schemas']['Proration'];
export type QuestionState = components['schemas']['QuestionState'];
export type Quote = components['schemas']['Quote'];
export type QuoteLine = components['schemas']['QuoteLine'];
export type QuoteLineKind = components['schemas']['QuoteLineKind'];
export type RebuiltDirectory = components['schemas']['RebuiltDirectory'];
export type ReconsiderMatch = components['schemas']['ReconsiderMatch'];
export type RecordBusiness = components['schemas']['RecordBusiness'];
export type RecordedBusiness = components['schemas']['RecordedBusiness'];
export type RecordReferralConsent = components['schemas']['RecordReferralConsent'];
export type ReferralFields = components['schemas']['ReferralFields'];
export type ReferralKind = components['schemas']['ReferralKind'];
export type ReferralPage = components['schemas']['ReferralPage'];
export type ReferralRow = components['schemas']['ReferralRow'];
export type ReferralSide = components['schemas']['ReferralSide'];
export type ReferralState = components['schemas']['ReferralState'];
export type ReferralStepRow = components['schemas']['ReferralStepRow'];
export type ReferralVersionRow = components['schemas']['ReferralVersionRow'];
export type RejectApplication = components['schemas']['RejectApplication'];
export type Remembered = components['schemas']['Remembered'];
export type RenewalOffer = components['schemas']['RenewalOffer'];
export type RenewMyMembership = components['schemas']['RenewMyMembership'];
export type ReportReferral = components['schemas']['ReportReferral'];
export type ResumeSuggestion = components['schemas']['ResumeSuggestion'];
export type ReviseAsk = components['schemas']['ReviseAsk'];
export type ReviseMyProfile = components['schemas']['ReviseMyProfile'];
export type ReviseOffer = components['schemas']['ReviseOffer'];
export type RevisePlan = components['schemas']['RevisePlan'];
export type ReviseProfile = components['schemas']['ReviseProfile'];
export type ReviseReferral = components['schemas']['ReviseReferral'];
export type RosterLine = components['schemas']['RosterLine'];
export type SendFollowUp = components['schemas']['SendFollowUp'];
export type ShareBusiness = components['schemas']['ShareBusiness'];
export type SnoozeFollowUp = components['schemas']['SnoozeFollowUp'];
export type Standing = components['schemas']['Standing'];
export type StringSegment = components['schemas']['StringSegment'];
export type SuggestedAction = components['schemas']['SuggestedAction'];
export type TieBand = components['schemas']['TieBand'];
export type TimelineEntry = components['schemas']['TimelineEntry'];
export type TodoLine = components['schemas']['TodoLine'];
export type TouchKind = components['schemas']['TouchKind'];
export type UpcomingRenewals = components['schemas']['UpcomingRenewals'];
export type ValueCount = components['schemas']['ValueCount'];
export type WeekSuggestion = components['schemas']['WeekSuggestion'];
export type WishedId = components['schemas']['WishedId'];
export type WishIntroduction = components['schemas']['WishIntroduction'];
export type WishState = components['schemas']['WishState'];
export type $defs = Record<string, never>;
export interface operations {
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
    Billing_List: {
        parameters: {
            query?: {
                Filter?: string;
                MaxResultCount?: number;
                SkipCount?: number;
                Sorting?: string;
                Status?: string;
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
                MaxResultCount?: number;
                SkipCount?: number;
                Sorting?: string;
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
    Console_ListMembers: {
        parameters: {
            query?: {
                /** @description Part of a name, a company or an e-mail address; case and accents do not matter. */
                Filter?: string;
                MaxResultCount?: number;
                PlanId?: string;
                SkipCount?: number;
                Sorting?: string;
                /** @description Any of these, today. */
                Standing?: components["schemas"]["Standing"][];
                Town?: string;
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
    Console_ExportMembers: {
        parameters: {
            query?: {
                /** @description Part of a name, a company or an e-mail address; case and accents do not matter. */
                Filter?: string;
                MaxResultCount?: number;
                PlanId?: string;
                SkipCount?: number;
                Sorting?: string;
                /** @description Any of these, today. */
                Standing?: components["schemas"]["Standing"][];
                Town?: string;
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
    Console_ListTowns: {
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
    Directory_Search: {
        parameters: {
            query?: {
                Industry?: string[];
                MaxResultCount?: number;
                /** @description Words in any order; typing errors are forgiven. */
                Query?: string;
                Skill?: string[];
                SkipCount?: number;
                Sorting?: string;
                /** @description Several towns are alternatives, as are several industries or skills. */
                Town?: string[];
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
    Dues_ListApplications: {
        parameters: {
            query?: {
                /** @description Part of a name, a company or an e-mail address. */
                Filter?: string;
                MaxResultCount?: number;
                SkipCount?: number;
                Sorting?: string;
                State?: components["schemas"]["ApplicationState"];
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
    Asks_ListMine: {
        parameters: {
            query?: {
                MaxResultCount?: number;
                SkipCount?: number;
                Sorting?: string;
                State?: components["schemas"]["AskState"];
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
                MaxResultCount?: number;
                SkipCount?: number;
                Sorting?: string;
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
                MaxResultCount?: number;
                SkipCount?: number;
                Sorting?: string;
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
                MaxResultCount?: number;
                SkipCount?: number;
                /** @description Whether those are shown too that sleep until a later day. */
                Sleeping?: boolean;
                Sorting?: string;
                State?: components["schemas"]["FollowUpState"];
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
                MaxResultCount?: number;
                SkipCount?: number;
                Sorting?: string;
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
                MemberId?: string;
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
                MaxResultCount?: number;
                SkipCount?: number;
                Sorting?: string;
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
    Offers_List: {
        parameters: {
            query?: {
                MaxResultCount?: number;
                SkipCount?: number;
                Sorting?: string;
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
                Filter?: string;
                MaxResultCount?: number;
                /** @description Whether those that are over are left out. */
                Running?: boolean;
                Side?: components["schemas"]["ReferralSide"];
                SkipCount?: number;
                Sorting?: string;
                State?: components["schemas"]["ReferralState"];
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
                MaxResultCount?: number;
                MemberId?: string;
                SkipCount?: number;
                Sorting?: string;
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
}
