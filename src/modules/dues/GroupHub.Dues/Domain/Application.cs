using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using GroupHub.Members;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Dues.Domain;

/// <summary>
/// Somebody's wish to join on a plan, from the form until they are a member, are refused or think better of it.
/// </summary>
internal sealed class Application : AuditedAggregateRoot<Guid>, IMultiTenant, ISearchable
{
    public const int MaxKeyLength = 600;
    public const int MaxReasonLength = 1000;
    public const int MaxFurtherChaptersLength = 1000;

    /// <summary>In which it can still lead to a membership.</summary>
    public static readonly IReadOnlyList<ApplicationState> OpenStates =
        [ApplicationState.AwaitingApproval, ApplicationState.AwaitingPayment];

    private bool _isOnlyOne;

    private Application() { }

    /// <summary>
    /// Submitted in this very step, so that nobody else knows of it, by somebody of whom no other is open.
    /// </summary>
    public bool IsOnlyOne => _isOnlyOne;

    public Guid? TenantId { get; private set; }

    /// <summary>Hash of the client's request id: submitting the same form twice is one application.</summary>
    [DisableAuditing]
    public string RequestHash { get; private set; } = "";

    /// <summary>Hashes of the secrets in the links that were given out.</summary>
    [DisableAuditing]
    public List<string> LinkHashes { get; private set; } = [];
    public Guid PlanId { get; private set; }
    public string PlanName { get; private set; } = "";
    public Applicant Applicant { get; private set; } = new();

    [DisableAuditing]
    public string EmailKey { get; private set; } = "";

    /// <summary>Name, company and address in small letters: where a list is filtered.</summary>
    [DisableAuditing]
    public string SearchKey { get; private set; } = "";
    public string Culture { get; private set; } = "";
    public ApplicationState State { get; private set; }
    public DateTime SubmittedAt { get; private set; }
    public DateTime? DecidedAt { get; private set; }
    public string? DecidedReason { get; private set; }
    public PriceQuote Quote { get; private set; } = new();
    public Guid? InvoiceId { get; private set; }

    /// <summary>The primary chapter that the applicant chose.</summary>
    public Guid? ChapterId { get; private set; }

    /// <summary>The ids of others besides, with blanks between.</summary>
    public string FurtherChapters { get; private set; } = "";
    public Guid? MemberId { get; private set; }

    /// <summary>End of the term that the application has led to.</summary>
    public DateOnly? PaidThrough { get; private set; }
    public DateOnly? RemindedOn { get; private set; }

    /// <summary>Where the applicant wants to belong, the primary chapter first.</summary>
    public IReadOnlyList<Guid> ChapterIds =>
        ChapterId is { } primary
            ? [primary, .. FurtherChapters.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)]
            : [];

    public bool IsOpen => OpenStates.Contains(State);

    public static Application Submit(Guid id, Submission submission, MembershipPlan plan, PriceQuote quote)
    {
        var needsApproval = plan.NeedsApproval || submission.IsToBeLookedAt;
        var state = needsApproval ? ApplicationState.AwaitingApproval : ApplicationState.AwaitingPayment;
        var application = Of(id, submission, plan, quote, state);
        if (needsApproval) application.AddDistributedEvent(new ApplicationSubmitted(id, plan.Id));
        return application;
    }

    /// <summary>Entered by somebody who may decide: only the payment is waited for, if there is any.</summary>
    public static Application Register(Guid id, Submission submission, MembershipPlan plan, PriceQuote quote)
    {
        var application = Of(id, submission, plan, quote, ApplicationState.AwaitingPayment);
        application.DecidedAt = submission.At;
        application.AddDistributedEvent(new ApplicantRegistered(id));
        return application;
    }

    private static Application Of(
        Guid id, Submission submission, MembershipPlan plan, PriceQuote quote, ApplicationState state)
    {
        Rule.Require(plan.IsOpen, DuesErrors.PlanClosed);

        return new Application
        {
            _isOnlyOne = submission.IsOnlyOne,
            Id = id,
            RequestHash = LinkKey.HashOfRequest(submission.RequestId),
            LinkHashes = [LinkKey.HashOf(LinkKey.FromRequest(submission.RequestId))],
            PlanId = plan.Id,
            PlanName = plan.Name,
            Applicant = submission.Applicant,
            EmailKey = EmailAddress.Normalise(submission.Applicant.Email),
            SearchKey = submission.Applicant.SearchKey,
            Culture = submission.Culture,
            State = state,
            SubmittedAt = submission.At,
            Quote = quote,
            ChapterId = submission.Chapters.Count > 0 ? submission.Chapters[0] : null,
            FurtherChapters = string.Join(' ', submission.Chapters.Skip(1)),
        };
    }

    public bool OpensWith(string key) => LinkHashes.Contains(LinkKey.HashOf(key));

    /// <summary>A new secret for a link that is sent by mail; older links keep working.</summary>
    public string IssueLink()
    {
        var key = LinkKey.New();
        LinkHashes = [.. LinkHashes, LinkKey.HashOf(key)];
        return key;
    }

    public void Approve(PriceQuote quote, DateTime now)
    {
        Rule.Require(State == ApplicationState.AwaitingApproval, DuesErrors.ApplicationDecided);

        (State, Quote, DecidedAt) = (ApplicationState.AwaitingPayment, quote, now);
        AddDistributedEvent(new ApplicationApproved(Id));
    }

    public void Reject(string reason, DateTime now)
    {
        Rule.Require(!string.IsNullOrWhiteSpace(reason), DuesErrors.ReasonMissing);
        Rule.Require(State == ApplicationState.AwaitingApproval, DuesErrors.ApplicationDecided);

        (State, DecidedReason, DecidedAt) = (ApplicationState.Rejected, reason.Trim(), now);
        AddDistributedEvent(new ApplicationRejected(Id));
    }

    public void Withdraw()
    {
        if (State == ApplicationState.Withdrawn) return;
        Rule.Require(IsOpen, DuesErrors.ApplicationClosed);

        State = ApplicationState.Withdrawn;
    }

    /// <summary>Nothing is left that says who it was (R63); that somebody applied for the plan still counts.</summary>
    public void Forget()
    {
        Applicant = new Applicant { ConsentText = Applicant.ConsentText, ConsentVersion = Applicant.ConsentVersion };
        (EmailKey, SearchKey, DecidedReason, LinkHashes) = ("", "", null, []);
    }

    public void RequirePayable()
    {
        Rule.Require(State != ApplicationState.AwaitingApproval, DuesErrors.NotYetApproved);
        Rule.Require(State == ApplicationState.AwaitingPayment, DuesErrors.ApplicationClosed);
    }

    /// <summary>Another day, another share of the term: what was billed before is void.</summary>
    public void QuoteAnew(PriceQuote quote) => (Quote, InvoiceId) = (quote, null);

    public void Bill(Guid invoiceId) => InvoiceId = invoiceId;

    /// <summary>
    /// Money that has come in makes a member, even where the application was withdrawn in the same moment.
    /// </summary>
    public void Admit(Guid memberId, DateRange term)
    {
        if (State == ApplicationState.Member) return;

        (State, MemberId, PaidThrough) = (ApplicationState.Member, memberId, term.To);
        AddDistributedEvent(new ApplicantAdmitted(Id, term.From));
    }

    /// <summary>It was paid by somebody who was a member by then.</summary>
    public void NotePaidTwice() => AddDistributedEvent(new PaidTwice(Id));

    /// <summary>Whether a reminder may be sent today; at most one a day.</summary>
    public bool TakeReminder(DateOnly today)
    {
        if (State != ApplicationState.AwaitingPayment || RemindedOn == today) return false;

        RemindedOn = today;
        return true;
    }
}
