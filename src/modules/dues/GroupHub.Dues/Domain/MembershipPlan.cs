using GroupHub.Chapters;
using GroupHub.Foundation;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Dues.Domain;

/// <summary>
/// What can be bought. Changing it changes what is offered from now on, never what somebody has already.
/// </summary>
internal sealed class MembershipPlan : FullAuditedAggregateRoot<Guid>, IMultiTenant
{
    public const int MaxNameLength = 80;
    public const int MaxDescriptionLength = 500;
    public const int MaxMonths = 120;

    /// <summary>No association has more of them at once: they are shown and chosen from as a whole.</summary>
    public const int Most = 500;

    /// <summary>
    /// In minor units: room for a company in Indonesia, where a year costs tens of millions of rupiah. Price, fee and
    /// twenty chapters together stay far from where numbers end.
    /// </summary>
    public const long MaxPrice = 1_000_000_000_00;

    private MembershipPlan() { }

    public Guid? TenantId { get; private set; }
    public string Name { get; private set; } = "";
    public string Description { get; private set; } = "";
    public Money Price { get; private set; }
    public int TermMonths { get; private set; }
    public PlanKind Kind { get; private set; }
    public int BoundaryMonth { get; private set; }
    public int BoundaryDay { get; private set; }
    public int? RolloverMonth { get; private set; }
    public int? RolloverDay { get; private set; }
    public Proration Proration { get; private set; }
    public int ShortStubDays { get; private set; }
    public Money WelcomeFee { get; private set; }
    public decimal? TaxPercent { get; private set; }
    public bool NeedsApproval { get; private set; }
    public Approver Approver { get; private set; }
    public ChapterRule ChapterRule { get; private set; }
    public int? IncludedChapters { get; private set; }
    public Money? FurtherChapterPrice { get; private set; }
    public bool IsOpen { get; private set; }
    public int SortOrder { get; private set; }

    public PlanTerms Terms => new()
    {
        Price = Price,
        WelcomeFee = WelcomeFee,
        TaxPercent = TaxPercent,
        Months = TermMonths,
        Kind = Kind,
        Boundary = new MonthDay(BoundaryMonth, BoundaryDay),
        Rollover = RolloverMonth is { } month && RolloverDay is { } day ? new MonthDay(month, day) : null,
        Proration = Proration,
        ShortStubDays = ShortStubDays,
        IncludedChapters = IncludedChapters,
        FurtherChapterPrice = OffersFurtherChapters ? FurtherChapterPrice : null,
    };

    /// <summary>
    /// How many chapters somebody who joins must and may choose: those beyond what is included have their price.
    /// </summary>
    public ChapterAllowance Chapters => AllowanceOf(OffersFurtherChapters ? null : IncludedChapters);

    /// <summary>Whether more chapters can be had than are included.</summary>
    public bool OffersFurtherChapters =>
        FurtherChapterPrice is not null && ChapterRule is (ChapterRule.Any or ChapterRule.AtLeastOne);

    /// <summary>
    /// How many chapters somebody must and may belong to who has paid for so many besides those included.
    /// </summary>
    public ChapterAllowance AllowanceWith(int further) => AllowanceOf(IncludedChapters + further);

    public static MembershipPlan Offer(Guid id, NewPlan offer)
    {
        var plan = new MembershipPlan { Id = id };
        plan.Revise(offer);
        return plan;
    }

    public void Revise(NewPlan offer)
    {
        PlanRules.Check(offer);

        Name = offer.Name.Trim();
        Description = offer.Description.Trim();
        Price = offer.Price;
        WelcomeFee = offer.WelcomeFee ?? Money.Zero(offer.Price.Currency);
        TaxPercent = offer.TaxPercent;
        (NeedsApproval, Approver) = (offer.NeedsApproval, offer.Approver);
        (ChapterRule, IncludedChapters, FurtherChapterPrice) =
            (offer.ChapterRule, offer.IncludedChapters, offer.FurtherChapterPrice);
        IsOpen = offer.IsOpen;
        SortOrder = offer.SortOrder;
        Run(offer);
    }

    private ChapterAllowance AllowanceOf(int? most) => ChapterRule switch
    {
        ChapterRule.ExactlyOne => new(1, 1),
        ChapterRule.AtMostOne => new(0, 1),
        ChapterRule.AtLeastOne => new(1, most),
        _ => new(0, most),
    };

    private void Run(NewPlan offer)
    {
        Kind = offer.Kind;
        TermMonths = offer.TermMonths;
        BoundaryMonth = offer.BoundaryMonth;
        BoundaryDay = offer.BoundaryDay;
        RolloverMonth = offer.RolloverMonth;
        RolloverDay = offer.RolloverDay;
        Proration = offer.Proration;
        ShortStubDays = offer.ShortStubDays;
    }
}
