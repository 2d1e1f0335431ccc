using FluentValidation;
using GroupHub.Dues.Domain;
using GroupHub.Members;

namespace GroupHub.Dues.Features;

/// <summary>A plan as the association's staff sees and changes it.</summary>
public sealed record PlanDetails : NewPlan
{
    public Guid Id { get; init; }
    public string ConcurrencyStamp { get; init; } = "";
    public LastChange? LastChange { get; init; }

    internal static PlanDetails Of(MembershipPlan plan) => new()
    {
        Id = plan.Id,
        ConcurrencyStamp = plan.ConcurrencyStamp,
        Name = plan.Name,
        Description = plan.Description,
        Price = plan.Price,
        TermMonths = plan.TermMonths,
        Kind = plan.Kind,
        BoundaryMonth = plan.BoundaryMonth,
        BoundaryDay = plan.BoundaryDay,
        RolloverMonth = plan.RolloverMonth,
        RolloverDay = plan.RolloverDay,
        Proration = plan.Proration,
        ShortStubDays = plan.ShortStubDays,
        WelcomeFee = plan.WelcomeFee.IsZero ? null : plan.WelcomeFee,
        TaxPercent = plan.TaxPercent,
        NeedsApproval = plan.NeedsApproval,
        Approver = plan.Approver,
        ChapterRule = plan.ChapterRule,
        IncludedChapters = plan.IncludedChapters,
        FurtherChapterPrice = plan.FurtherChapterPrice,
        IsOpen = plan.IsOpen,
        SortOrder = plan.SortOrder,
    };
}

/// <summary>The shape of an offer.</summary>
internal abstract class NewPlanValidator<T> : AbstractValidator<T> where T : NewPlan
{
    protected NewPlanValidator()
    {
        RuleFor(p => p.Name).NotEmpty().MaximumLength(MembershipPlan.MaxNameLength);
        RuleFor(p => p.Description).NotNull().MaximumLength(MembershipPlan.MaxDescriptionLength);
        RuleFor(p => p.Price.Currency).NotEmpty().Length(3).OverridePropertyName("Price");
        RuleFor(p => p.TaxPercent).PrecisionScale(5, 2, ignoreTrailingZeros: true);
        RuleFor(p => p.Kind).IsInEnum();
        RuleFor(p => p.Approver).IsInEnum();
        RuleFor(p => p.ChapterRule).IsInEnum();
        RuleFor(p => p.Proration).IsInEnum();
    }
}
