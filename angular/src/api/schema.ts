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
        AddressVerdict: {
            /** @description The name before the host's own. */
            address: string;
            /** @description Whether it can be had. */
            isFree: boolean;
            /** @description Why not. */
            reason: null | string;
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
            address?: null | string;
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
            device?: null | string;
            /** Format: uuid */
            id: string;
            /** @description What was done without changing anything, such as an export. */
            note?: null | string;
            /** @description The name, or else the user name; absent for somebody who had not signed in. */
            person?: null | string;
            /** Format: uuid */
            personId?: null | string;
        };
        AuditField: {
            after: null | string;
            before: null | string;
            name: string;
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
            retentionPercent?: number | null;
            todo: components["schemas"]["TodoLine"][];
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
        FirstStep: {
            /** @description Whether it has been done. */
            isDone: boolean;
            /** @description "describe", "plan" or "members". */
            kind: string;
            /** @description Where in the console it is done. */
            link: string;
        };
        /** @description Makes the association that was asked for; doing it again changes nothing. */
        FoundAssociation: {
            /** @description Another one than was asked for, where that has been taken meanwhile. */
            address: null | string;
            /** Format: uuid */
            id: string;
            key: null | string;
            password: string;
        };
        FoundedAssociation: {
            address: string;
            signInUrl: string;
        };
        /** @description What somebody asked for who now follows the link in their mail. */
        FoundingStatus: {
            /** @description What it was to be, or is by now. */
            address: string;
            /** @description Somebody else may have been quicker. */
            addressIsFree: boolean;
            /** @description Of the first administrator. */
            email: string;
            /** @description Of the association. */
            name: string;
            /** @description Once it exists. */
            signInUrl: null | string;
        };
        FoundingTerms: {
            /** @description What follows an association's name in its address, such as `.example.org`. */
            domain: string;
            /** @description Whether anybody may found an association here. */
            isOpen: boolean;
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
        OpenOrCloseFounding: {
            isOpen: boolean;
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
        PagedResultDtoOfRosterLine: {
            items: components["schemas"]["RosterLine"][];
            /** Format: int64 */
            totalCount: number;
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
        /** @description A member leaves, today unless another day is said. Saying the same twice changes nothing. */
        RecordResignation: {
            /** Format: date */
            effective: null | string;
            /** Format: uuid */
            memberId: string;
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
        /**
         * @description What a person is to the association on a day. Computed from facts, never stored as truth.
         * @enum {unknown}
         */
        Standing: "prospect" | "pendingApproval" | "pendingPayment" | "activeNew" | "active" | "grace" | "lapsed" | "former" | "resigned" | "suspended" | "expelled" | "deceased";
        /** @description How a member stands once the office has decided; lists follow a moment later. */
        StandingToday: {
            standing: components["schemas"]["Standing"];
        };
        StringSegment: {
            buffer: null | string;
            hasValue: boolean;
            /** Format: int32 */
            length: number;
            /** Format: int32 */
            offset: number;
            value: null | string;
        };
        /** @description Lets a member's rights rest. The client's request id becomes the suspension's, so pressing twice suspends once. */
        SuspendMember: {
            /**
             * Format: date
             * @description Today, unless said.
             */
            from: null | string;
            /** Format: uuid */
            memberId: string;
            reason: string;
            /** Format: uuid */
            requestId: string;
            /**
             * Format: date
             * @description Until further notice, unless said.
             */
            to: null | string;
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
export type AddressVerdict = components['schemas']['AddressVerdict'];
export type ApplicationReceipt = components['schemas']['ApplicationReceipt'];
export type ApplicationRow = components['schemas']['ApplicationRow'];
export type ApplicationState = components['schemas']['ApplicationState'];
export type ApplicationStatus = components['schemas']['ApplicationStatus'];
export type ApplyForMembership = components['schemas']['ApplyForMembership'];
export type AskToFound = components['schemas']['AskToFound'];
export type AssociationPage = components['schemas']['AssociationPage'];
export type Attention = components['schemas']['Attention'];
export type Audience = components['schemas']['Audience'];
export type AuditAction = components['schemas']['AuditAction'];
export type AuditChange = components['schemas']['AuditChange'];
export type AuditedEntity = components['schemas']['AuditedEntity'];
export type AuditEntry = components['schemas']['AuditEntry'];
export type AuditField = components['schemas']['AuditField'];
export type ChangeBranding = components['schemas']['ChangeBranding'];
export type CheckoutPage = components['schemas']['CheckoutPage'];
export type ConsoleOverview = components['schemas']['ConsoleOverview'];
export type DirectoryCard = components['schemas']['DirectoryCard'];
export type DirectoryFacet = components['schemas']['DirectoryFacet'];
export type DirectoryFacetValue = components['schemas']['DirectoryFacetValue'];
export type DirectoryPage = components['schemas']['DirectoryPage'];
export type DirectoryProfile = components['schemas']['DirectoryProfile'];
export type EntityTagHeaderValue = components['schemas']['EntityTagHeaderValue'];
export type FileContentResult = components['schemas']['FileContentResult'];
export type FirstStep = components['schemas']['FirstStep'];
export type FoundAssociation = components['schemas']['FoundAssociation'];
export type FoundedAssociation = components['schemas']['FoundedAssociation'];
export type FoundingStatus = components['schemas']['FoundingStatus'];
export type FoundingTerms = components['schemas']['FoundingTerms'];
export type InvoiceLine = components['schemas']['InvoiceLine'];
export type InvoiceRow = components['schemas']['InvoiceRow'];
export type InvoiceStatus = components['schemas']['InvoiceStatus'];
export type Money = components['schemas']['Money'];
export type MonthOfIncome = components['schemas']['MonthOfIncome'];
export type MonthOfJoins = components['schemas']['MonthOfJoins'];
export type MyMembership = components['schemas']['MyMembership'];
export type MyProfile = components['schemas']['MyProfile'];
export type MyTerm = components['schemas']['MyTerm'];
export type OfferPlan = components['schemas']['OfferPlan'];
export type OpenOrCloseFounding = components['schemas']['OpenOrCloseFounding'];
export type PagedResultDtoOfApplicationRow = components['schemas']['PagedResultDtoOfApplicationRow'];
export type PagedResultDtoOfAuditEntry = components['schemas']['PagedResultDtoOfAuditEntry'];
export type PagedResultDtoOfInvoiceLine = components['schemas']['PagedResultDtoOfInvoiceLine'];
export type PagedResultDtoOfInvoiceRow = components['schemas']['PagedResultDtoOfInvoiceRow'];
export type PagedResultDtoOfRosterLine = components['schemas']['PagedResultDtoOfRosterLine'];
export type PaymentState = components['schemas']['PaymentState'];
export type PlanCard = components['schemas']['PlanCard'];
export type PlanDetails = components['schemas']['PlanDetails'];
export type PlanKind = components['schemas']['PlanKind'];
export type Proration = components['schemas']['Proration'];
export type Quote = components['schemas']['Quote'];
export type QuoteLine = components['schemas']['QuoteLine'];
export type QuoteLineKind = components['schemas']['QuoteLineKind'];
export type RebuiltDirectory = components['schemas']['RebuiltDirectory'];
export type RecordResignation = components['schemas']['RecordResignation'];
export type RejectApplication = components['schemas']['RejectApplication'];
export type RenewalOffer = components['schemas']['RenewalOffer'];
export type RenewMyMembership = components['schemas']['RenewMyMembership'];
export type ReviseMyProfile = components['schemas']['ReviseMyProfile'];
export type RevisePlan = components['schemas']['RevisePlan'];
export type ReviseProfile = components['schemas']['ReviseProfile'];
export type RosterLine = components['schemas']['RosterLine'];
export type Standing = components['schemas']['Standing'];
export type StandingToday = components['schemas']['StandingToday'];
export type StringSegment = components['schemas']['StringSegment'];
export type SuspendMember = components['schemas']['SuspendMember'];
export type TodoLine = components['schemas']['TodoLine'];
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
    AuditLog_List: {
        parameters: {
            query?: {
                Action?: components["schemas"]["AuditAction"];
                /** @description A kind of entity, as ListAuditedEntities names it. */
                Entity?: string;
                From?: string;
                MaxResultCount?: number;
                /** @description Part of a name, a user name or an e-mail address. */
                Person?: string;
                SkipCount?: number;
                Sorting?: string;
                /** @description The last day. */
                To?: string;
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
                Action?: components["schemas"]["AuditAction"];
                /** @description A kind of entity, as ListAuditedEntities names it. */
                Entity?: string;
                From?: string;
                MaxResultCount?: number;
                /** @description Part of a name, a user name or an e-mail address. */
                Person?: string;
                SkipCount?: number;
                Sorting?: string;
                /** @description The last day. */
                To?: string;
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
                Address?: string;
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
                Name?: string;
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
