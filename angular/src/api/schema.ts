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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
            to?: null | string;
        };
        /** @enum {unknown} */
        AffiliationPeriod: "present" | "ahead" | "past";
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
            chapterName?: null | string;
            company?: null | string;
            email: string;
            /** Format: uuid */
            id: string;
            /** @description Whether the viewer may approve or reject it now. */
            mayDecide: boolean;
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
            /** @description Where the applicant wants to belong, the primary chapter first. */
            chapters?: string[];
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
            /** @description The chapters to join, the primary one first. */
            chapterIds: string[];
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
            to: null | string;
        };
        /**
         * @description Who decides on applications.
         * @enum {unknown}
         */
        Approver: "association" | "chapter";
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
        ChangeBranding: {
            accent: string;
            description: null | string;
            name: string;
            tagline: null | string;
        };
        ChapterCard: {
            /** Format: uuid */
            id: string;
            meets?: null | string;
            /** Format: int32 */
            members: number;
            name: string;
            /** @description What it stands below, as far as that is shown. */
            region?: null | string;
            slug: string;
            town?: null | string;
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
            role?: null | components["schemas"]["OfficerRole"];
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
            closesOn?: null | string;
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
            parentId?: null | string;
            slug: string;
            state: components["schemas"]["ChapterState"];
            town?: null | string;
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
            /** Format: uuid */
            memberId: string;
            name: string;
            /** Format: date */
            to: null | string;
        };
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
        CloseChapter: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @description The last day on which it is there.
             */
            lastDay: string;
            /**
             * Format: uuid
             * @description Where its members go; needed as soon as it has any (R33).
             */
            successorId: null | string;
        };
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
        /** @description A person in a list of results: what the viewer may see, with what was found marked. */
        DirectoryCard: {
            chapters: string[];
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
            /** @description "town", "industry", "skill", "chapter" or "plan". */
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
            chapters: string[];
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
        /** @description Sending it again with the same request id changes nothing. */
        FoundChapter: {
            description: string;
            /** @description Whether it has a public page. */
            isPublic: boolean;
            kind: components["schemas"]["ChapterKind"];
            /** @description When and where it usually meets, in a sentence. */
            meets: null | string;
            name: string;
            /**
             * Format: uuid
             * @description Below which chapter it stands; absent at the top.
             */
            parentId: null | string;
            /** @description Postcodes it serves: whole ones, beginnings (`824`) or ranges (`82400-82499`). */
            postcodes: string[];
            /** Format: uuid */
            requestId: string;
            /** @description The last part of the address of its public page; made from the name where absent. */
            slug: null | string;
            town: null | string;
        };
        HoldOfficeUntil: {
            /**
             * Format: uuid
             * @description Of the office.
             */
            id: string;
            /**
             * Format: date
             * @description On which it is held for the last time; none takes back such a day.
             */
            lastDay: null | string;
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
        /** @description Lets somebody belong to a further chapter or committee, besides their primary one. */
        JoinChapter: {
            /** Format: uuid */
            chapterId: string;
            /** Format: date */
            from: string;
            /** Format: uuid */
            memberId: string;
        };
        LeaveChapter: {
            /**
             * Format: uuid
             * @description Which of their affiliations.
             */
            affiliationId: string;
            /**
             * Format: date
             * @description On which they belong there for the last time; none takes back such a day.
             */
            lastDay: null | string;
            /**
             * Format: uuid
             * @description Who.
             */
            memberId: string;
        };
        /** @description Where a person belongs, belonged, and is about to belong; the latest first. */
        MemberChapters: {
            affiliations: components["schemas"]["AffiliationLine"][];
            /** @description Whether the viewer may move them. */
            mayMove: boolean;
            /** Format: uuid */
            memberId: string;
            name: string;
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
             * @description Which.
             */
            id: string;
            /**
             * Format: uuid
             * @description Below which it stands from now on, with all that stands below it; at the top where absent.
             */
            parentId: null | string;
        };
        /** @description A chapter that the signed-in member belongs to, or is about to. */
        MyChapter: {
            /** Format: date */
            closesOn?: null | string;
            /** Format: date */
            from: string;
            hasPage: boolean;
            /** Format: uuid */
            id: string;
            isPrimary: boolean;
            kind: components["schemas"]["ChapterKind"];
            meets?: null | string;
            /** Format: int32 */
            members: number;
            name: string;
            officers: components["schemas"]["ShownOfficer"][];
            slug: string;
            /** Format: date */
            to?: null | string;
            town?: null | string;
        };
        MyChapters: {
            chapters: components["schemas"]["MyChapter"][];
            offices: components["schemas"]["MyOffice"][];
            past: components["schemas"]["PastChapter"][];
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
            /**
             * Format: int32
             * @description How many chapters it includes at most; no limit where absent.
             */
            includedChapters: number | null;
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
            /** Format: uuid */
            memberId: string;
            name: string;
            /** @description Ends soon, and nobody follows yet. */
            needsSuccessor: boolean;
            role: components["schemas"]["OfficerRole"];
            /** Format: date */
            to?: null | string;
        };
        /** @enum {unknown} */
        OfficePeriod: "present" | "endsSoon" | "past";
        /**
         * @description The offices of a chapter, region or committee. What each may do is in OfficerRoleOptions.
         * @enum {unknown}
         */
        OfficerRole: "president" | "vicePresident" | "secretary" | "treasurer" | "membershipChair" | "visitorHost" | "observer";
        PagedResultDtoOfApplicationRow: {
            items: components["schemas"]["ApplicationRow"][];
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
        PagedResultDtoOfOfficeLine: {
            items: components["schemas"]["OfficeLine"][];
            /** Format: int64 */
            totalCount: number;
        };
        PagedResultDtoOfRosterLine: {
            items: components["schemas"]["RosterLine"][];
            /** Format: int64 */
            totalCount: number;
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
        /**
         * @description Where the last attempt to pay stands: an open checkout, a payment on its way, one that was refused.
         * @enum {unknown}
         */
        PaymentState: "none" | "open" | "processing" | "declined" | "paid";
        /** @description A plan as it is offered to somebody who wants to join. */
        PlanCard: {
            description: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["PlanKind"];
            /**
             * Format: int32
             * @description How many chapters an applicant must and may choose; no limit where absent.
             */
            leastChapters: number;
            /** Format: int32 */
            mostChapters?: number | null;
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
            /** Format: uuid */
            id: string;
            /**
             * Format: int32
             * @description How many chapters it includes at most; no limit where absent.
             */
            includedChapters: number | null;
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
        /**
         * @description Where a term ends: a full term after it began, or on a fixed day of the calendar.
         * @enum {unknown}
         */
        PlanKind: "anniversary" | "calendar";
        /**
         * @description How the price follows when the first term is shorter than a full one.
         * @enum {unknown}
         */
        Proration: "none" | "monthly" | "daily";
        /** @description A chapter's page for everybody. */
        PublicChapter: {
            /** @description What it stands below, from the top down, and what stands right below it, as far as those are shown. */
            above: components["schemas"]["ChapterLink"][];
            below: components["schemas"]["ChapterCard"][];
            /** Format: date */
            closesOn?: null | string;
            description: string;
            /** Format: uuid */
            id: string;
            isOpen: boolean;
            kind: components["schemas"]["ChapterKind"];
            meets?: null | string;
            /** Format: int32 */
            members: number;
            name: string;
            /** @description Those who agreed to be seen, from the president on. */
            officers: components["schemas"]["ShownOfficer"][];
            slug: string;
            town?: null | string;
        };
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
        RejectApplication: {
            /** Format: uuid */
            id: string;
            /** @description Sent to the applicant as it stands. */
            reason: string;
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
        ReviseChapter: {
            concurrencyStamp: string;
            description: string;
            /** Format: uuid */
            id: string;
            /** @description Whether it has a public page. */
            isPublic: boolean;
            kind: components["schemas"]["ChapterKind"];
            /** @description When and where it usually meets, in a sentence. */
            meets: null | string;
            name: string;
            /** @description Postcodes it serves: whole ones, beginnings (`824`) or ranges (`82400-82499`). */
            postcodes: string[];
            /** @description The last part of the address of its public page; made from the name where absent. */
            slug: null | string;
            town: null | string;
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
            /** Format: uuid */
            id: string;
            /**
             * Format: int32
             * @description How many chapters it includes at most; no limit where absent.
             */
            includedChapters: number | null;
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
        RosterLine: {
            /** Format: uuid */
            chapterId?: null | string;
            chapterName?: null | string;
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
        /** @description Somebody who lets others see that they hold an office. */
        ShownOfficer: {
            /** Format: uuid */
            memberId: string;
            name: string;
            role: components["schemas"]["OfficerRole"];
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
            expectedChapterId: null | string;
            /** Format: uuid */
            memberId: string;
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
        ValueCount: {
            /** Format: int32 */
            count: number;
            value: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AffiliationLine = components['schemas']['AffiliationLine'];
export type AffiliationPeriod = components['schemas']['AffiliationPeriod'];
export type ApplicationReceipt = components['schemas']['ApplicationReceipt'];
export type ApplicationRow = components['schemas']['ApplicationRow'];
export type ApplicationState = components['schemas']['ApplicationState'];
export type ApplicationStatus = components['schemas']['ApplicationStatus'];
export type ApplyForMembership = components['schemas']['ApplyForMembership'];
export type AppointedOfficer = components['schemas']['AppointedOfficer'];
export type AppointOfficer = components['schemas']['AppointOfficer'];
export type Approver = components['schemas']['Approver'];
export type AssociationPage = components['schemas']['AssociationPage'];
export type Attention = components['schemas']['Attention'];
export type Audience = components['schemas']['Audience'];
export type ChangeBranding = components['schemas']['ChangeBranding'];
export type ChapterCard = components['schemas']['ChapterCard'];
export type ChapterDetails = components['schemas']['ChapterDetails'];
export type ChapterEvent = components['schemas']['ChapterEvent'];
export type ChapterEventKind = components['schemas']['ChapterEventKind'];
export type ChapterKind = components['schemas']['ChapterKind'];
export type ChapterLine = components['schemas']['ChapterLine'];
export type ChapterLink = components['schemas']['ChapterLink'];
export type ChapterMemberLine = components['schemas']['ChapterMemberLine'];
export type ChapterRule = components['schemas']['ChapterRule'];
export type ChapterState = components['schemas']['ChapterState'];
export type ChapterSuggestion = components['schemas']['ChapterSuggestion'];
export type CheckoutPage = components['schemas']['CheckoutPage'];
export type CloseChapter = components['schemas']['CloseChapter'];
export type ConsoleOverview = components['schemas']['ConsoleOverview'];
export type DirectoryCard = components['schemas']['DirectoryCard'];
export type DirectoryFacet = components['schemas']['DirectoryFacet'];
export type DirectoryFacetValue = components['schemas']['DirectoryFacetValue'];
export type DirectoryPage = components['schemas']['DirectoryPage'];
export type DirectoryProfile = components['schemas']['DirectoryProfile'];
export type EntityTagHeaderValue = components['schemas']['EntityTagHeaderValue'];
export type FileContentResult = components['schemas']['FileContentResult'];
export type FoundChapter = components['schemas']['FoundChapter'];
export type HoldOfficeUntil = components['schemas']['HoldOfficeUntil'];
export type InvoiceLine = components['schemas']['InvoiceLine'];
export type InvoiceRow = components['schemas']['InvoiceRow'];
export type InvoiceStatus = components['schemas']['InvoiceStatus'];
export type JoinChapter = components['schemas']['JoinChapter'];
export type LeaveChapter = components['schemas']['LeaveChapter'];
export type MemberChapters = components['schemas']['MemberChapters'];
export type Money = components['schemas']['Money'];
export type MonthOfIncome = components['schemas']['MonthOfIncome'];
export type MonthOfJoins = components['schemas']['MonthOfJoins'];
export type MoveChapter = components['schemas']['MoveChapter'];
export type MyChapter = components['schemas']['MyChapter'];
export type MyChapters = components['schemas']['MyChapters'];
export type MyMembership = components['schemas']['MyMembership'];
export type MyOffice = components['schemas']['MyOffice'];
export type MyProfile = components['schemas']['MyProfile'];
export type MyTerm = components['schemas']['MyTerm'];
export type OfferPlan = components['schemas']['OfferPlan'];
export type OfficeBasis = components['schemas']['OfficeBasis'];
export type OfficeLine = components['schemas']['OfficeLine'];
export type OfficePeriod = components['schemas']['OfficePeriod'];
export type OfficerRole = components['schemas']['OfficerRole'];
export type PagedResultDtoOfApplicationRow = components['schemas']['PagedResultDtoOfApplicationRow'];
export type PagedResultDtoOfChapterCard = components['schemas']['PagedResultDtoOfChapterCard'];
export type PagedResultDtoOfChapterEvent = components['schemas']['PagedResultDtoOfChapterEvent'];
export type PagedResultDtoOfChapterLine = components['schemas']['PagedResultDtoOfChapterLine'];
export type PagedResultDtoOfChapterMemberLine = components['schemas']['PagedResultDtoOfChapterMemberLine'];
export type PagedResultDtoOfInvoiceLine = components['schemas']['PagedResultDtoOfInvoiceLine'];
export type PagedResultDtoOfInvoiceRow = components['schemas']['PagedResultDtoOfInvoiceRow'];
export type PagedResultDtoOfOfficeLine = components['schemas']['PagedResultDtoOfOfficeLine'];
export type PagedResultDtoOfRosterLine = components['schemas']['PagedResultDtoOfRosterLine'];
export type PastChapter = components['schemas']['PastChapter'];
export type PaymentState = components['schemas']['PaymentState'];
export type PlanCard = components['schemas']['PlanCard'];
export type PlanDetails = components['schemas']['PlanDetails'];
export type PlanKind = components['schemas']['PlanKind'];
export type Proration = components['schemas']['Proration'];
export type PublicChapter = components['schemas']['PublicChapter'];
export type Quote = components['schemas']['Quote'];
export type QuoteLine = components['schemas']['QuoteLine'];
export type QuoteLineKind = components['schemas']['QuoteLineKind'];
export type RebuiltDirectory = components['schemas']['RebuiltDirectory'];
export type RejectApplication = components['schemas']['RejectApplication'];
export type RenewalOffer = components['schemas']['RenewalOffer'];
export type RenewMyMembership = components['schemas']['RenewMyMembership'];
export type ReviseChapter = components['schemas']['ReviseChapter'];
export type ReviseMyProfile = components['schemas']['ReviseMyProfile'];
export type RevisePlan = components['schemas']['RevisePlan'];
export type ReviseProfile = components['schemas']['ReviseProfile'];
export type RosterLine = components['schemas']['RosterLine'];
export type ShownOfficer = components['schemas']['ShownOfficer'];
export type Standing = components['schemas']['Standing'];
export type StringSegment = components['schemas']['StringSegment'];
export type TodoLine = components['schemas']['TodoLine'];
export type TransferMember = components['schemas']['TransferMember'];
export type UpcomingRenewals = components['schemas']['UpcomingRenewals'];
export type ValueCount = components['schemas']['ValueCount'];
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
    Chapters_ListChapters: {
        parameters: {
            query?: {
                /** @description Part of a name or town, on all levels. */
                Filter?: string;
                MaxResultCount?: number;
                /** @description Those right below this chapter; without it, those at the top of what one may see. */
                ParentId?: string;
                SkipCount?: number;
                Sorting?: string;
                /** @description Closed ones too. */
                WithClosed?: boolean;
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
                Id?: string;
                MaxResultCount?: number;
                SkipCount?: number;
                Sorting?: string;
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
                Filter?: string;
                Id?: string;
                MaxResultCount?: number;
                /** @description Today where absent. */
                On?: string;
                SkipCount?: number;
                Sorting?: string;
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
                Below?: boolean;
                /** @description Only in this chapter. */
                ChapterId?: string;
                /** @description Part of a person's or a chapter's name. */
                Filter?: string;
                MaxResultCount?: number;
                Period?: components["schemas"]["OfficePeriod"];
                Role?: components["schemas"]["OfficerRole"];
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
                Filter?: string;
                MaxResultCount?: number;
                /** @description Only those that somebody can join today. */
                Open?: boolean;
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
    Chapters_SuggestChapter: {
        parameters: {
            query?: {
                Postcode?: string;
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
                    "application/json": components["schemas"]["ChapterSuggestion"];
                    "text/json": components["schemas"]["ChapterSuggestion"];
                    "text/plain": components["schemas"]["ChapterSuggestion"];
                };
            };
        };
    };
    Console_ListMembers: {
        parameters: {
            query?: {
                /** @description Whose primary chapter is this one or stands below it. */
                ChapterId?: string;
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
                /** @description Whose primary chapter is this one or stands below it. */
                ChapterId?: string;
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
                Chapter?: string[];
                Industry?: string[];
                MaxResultCount?: number;
                Plan?: string[];
                /** @description Words in any order; typing errors are forgiven. */
                Query?: string;
                Skill?: string[];
                SkipCount?: number;
                Sorting?: string;
                /** @description Several towns are alternatives, as are several industries, skills, chapters or plans. */
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
                /** @description For this chapter, itself only. */
                ChapterId?: string;
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
}
