namespace GroupHub.Host.Tests.Officers;

internal static partial class NoOfficeCounts
{
    /// <summary>It is about whoever has signed in; what others see of it they see as members, and not as officers.</summary>
    private const string AboutOneself = """
        GET api/members/me/exports
        GET api/billing/me/invoices
        GET api/chapters/me
        POST api/chapters/me/{chapterId:guid}/agree
        GET PUT api/communication/choices
        GET POST api/directory/searches
        POST api/directory/searches/{id:guid}/look
        DELETE api/directory/searches/{id:guid}
        POST api/directory/searches/{id:guid}/restore
        GET api/dues/me
        POST api/dues/me/renewals
        POST api/dues/me/chapters
        GET POST DELETE api/meetings/mine/calendar
        GET POST api/meetings/mine/leaves
        GET api/meetings/mine/leaves/choices
        POST DELETE api/meetings/mine/leaves/{id:guid}/end
        POST DELETE api/meetings/mine/leaves/{id:guid}/withdrawal
        GET api/meetings/mine
        GET api/meetings/mine/{id:guid}
        GET api/meetings/mine/{id:guid}/coming
        PUT api/meetings/mine/{id:guid}/answer
        POST api/meetings/mine/{id:guid}/seat
        GET POST api/meetings/mine/code
        POST api/meetings/mine/{id:guid}/visitors
        GET api/meetings/mine/visitors
        POST api/meetings/mine/visitors/{id:guid}/follow-up
        GET PUT api/members/me
        GET api/members/me/copy
        GET POST api/networking/asks
        GET api/networking/asks/answerable
        GET PUT api/networking/asks/{id:guid}
        POST api/networking/asks/{id:guid}/close
        POST api/networking/asks/{id:guid}/reopen
        POST api/networking/asks/{id:guid}/invite
        POST api/networking/asks/{id:guid}/pass-match
        POST api/networking/asks/{id:guid}/reconsider-match
        POST api/networking/asks/{id:guid}/offer
        POST api/networking/asks/{id:guid}/pass
        POST api/networking/asks/{id:guid}/reconsider
        POST api/networking/asks/answers/{id:guid}/accept
        GET POST api/networking/follow-ups
        POST api/networking/follow-ups/{id:guid}/done
        POST api/networking/follow-ups/{id:guid}/met
        POST api/networking/follow-ups/{id:guid}/send
        POST api/networking/follow-ups/{id:guid}/snooze
        POST api/networking/follow-ups/{id:guid}/drop
        POST api/networking/follow-ups/{id:guid}/reopen
        GET POST api/networking/introductions
        GET api/networking/introductions/questions
        GET api/networking/introductions/connectors
        POST api/networking/introductions/{id:guid}/pass-on
        POST api/networking/introductions/{id:guid}/agree
        POST api/networking/introductions/{id:guid}/decline
        POST api/networking/introductions/{id:guid}/reconsider
        POST api/networking/introductions/{id:guid}/withdraw
        GET api/networking/introductions/threads
        GET api/networking/introductions/unread
        GET api/networking/introductions/{id:guid}/thread
        GET POST api/networking/introductions/{id:guid}/messages
        POST api/networking/introductions/{id:guid}/read
        POST api/networking/introductions/{id:guid}/leave
        POST api/networking/introductions/{id:guid}/return
        PUT DELETE api/networking/introductions/{id:guid}/outcome
        GET api/networking/timeline
        POST api/networking/touches
        POST api/networking/touches/{id:guid}/erase
        POST api/networking/touches/{id:guid}/restore
        PUT api/networking/ties
        POST api/networking/ties/forget
        GET POST api/networking/distances
        POST api/networking/distances/end
        GET POST api/networking/offers
        PUT api/networking/offers/{id:guid}
        POST api/networking/offers/{id:guid}/pause
        POST api/networking/offers/{id:guid}/resume
        GET POST api/networking/referrals
        GET PUT api/networking/referrals/{id:guid}
        POST api/networking/referrals/{id:guid}/consent
        POST api/networking/referrals/{id:guid}/send
        POST api/networking/referrals/{id:guid}/seen
        POST api/networking/referrals/{id:guid}/report
        POST api/networking/referrals/{id:guid}/take-back
        POST api/networking/referrals/{id:guid}/discard
        POST api/networking/referrals/{id:guid}/business
        POST api/networking/referrals/{id:guid}/corrections
        POST api/networking/referrals/{id:guid}/share
        GET api/networking/week
        POST api/networking/week/pause
        POST api/networking/week/resume
        GET PUT api/networking/settings
        GET api/networking/remembered
        """;
}
