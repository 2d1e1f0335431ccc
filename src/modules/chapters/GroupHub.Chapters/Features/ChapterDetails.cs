using FluentValidation;
using GroupHub.Chapters.Domain;
using GroupHub.Chapters.Tree;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Chapters.Features;

/// <summary>A chapter as its officers and the association's staff see it, with what the viewer may do.</summary>
public sealed record ChapterDetails : ChapterFields
{
    public Guid Id { get; init; }
    public Guid? ParentId { get; init; }

    /// <summary>From the top of what the viewer may see down.</summary>
    public IReadOnlyList<ChapterLink> Above { get; init; } = [];
    public ChapterState State { get; init; }
    public DateOnly? ClosesOn { get; init; }
    public ChapterLink? Successor { get; init; }

    /// <summary>Of the chapter and all below it.</summary>
    public int Members { get; init; }
    public bool MayManage { get; init; }
    public bool MayMoveOrClose { get; init; }
    public bool MayAppoint { get; init; }
    public string ConcurrencyStamp { get; init; } = "";

    /// <summary>For those who may manage it.</summary>
    public LastChange? LastChange { get; init; }
}

/// <summary>The shape of what is said of a chapter.</summary>
internal abstract class ChapterFieldsValidator<T> : AbstractValidator<T> where T : ChapterFields
{
    protected ChapterFieldsValidator()
    {
        RuleFor(c => c.Name).NotEmpty().MaximumLength(Chapter.MaxNameLength);
        RuleFor(c => c.Slug).MaximumLength(Slug.MaxLength);
        RuleFor(c => c.Kind).IsInEnum();
        RuleFor(c => c.Town).MaximumLength(ProfileLimits.Line);
        RuleFor(c => c.Postcodes).NotNull();
        RuleFor(c => c.Postcodes.Count)
            .LessThanOrEqualTo(Chapter.MaxPostcodes)
            .OverridePropertyName(nameof(ChapterFields.Postcodes))
            .When(c => c.Postcodes is not null);
        RuleForEach(c => c.Postcodes).NotEmpty().MaximumLength(PostcodeArea.MaxTextLength);
        RuleFor(c => c.Description).NotNull().MaximumLength(Chapter.MaxDescriptionLength);
        RuleFor(c => c.Meets).MaximumLength(Chapter.MaxMeetsLength);
    }
}

/// <summary>Shows a chapter to whoever has just opened or changed it.</summary>
internal sealed class ChapterPages(ChapterNames names, MemberCounts members, IOfficerRights rights)
    : ITransientDependency
{
    public async Task<ChapterDetails> ShowAsync(Chapter chapter, CancellationToken cancellation)
    {
        var known = await names.GetAsync(
            [.. ChapterPath.StepsOf(chapter.Path), chapter.SuccessorId ?? chapter.Id], cancellation);
        var seen = await rights.GetScopeAsync(ChaptersPermissions.View, cancellation);
        var managed = await rights.GetScopeAsync(ChaptersPermissions.Manage, cancellation);
        var appointed = await rights.GetScopeAsync(ChaptersPermissions.AppointOfficers, cancellation);
        return new ChapterDetails
        {
            Id = chapter.Id,
            ParentId = chapter.ParentId,
            Above = [.. ChapterNames.Above(chapter.Path, known)
                .Where((_, step) => seen.Covers(ChapterPath.UpTo(chapter.Path, step + 1)))],
            Name = chapter.Name,
            Slug = chapter.Slug,
            Kind = chapter.Kind,
            Town = chapter.Town,
            Postcodes = chapter.Postcodes,
            Description = chapter.Description,
            Meets = chapter.Meets,
            IsPublic = chapter.IsPublic,
            State = chapter.State,
            ClosesOn = chapter.ClosesOn,
            Successor = chapter.SuccessorId is { } successor ? known.GetValueOrDefault(successor) : null,
            Members = (await members.GetAsync(cancellation)).GetValueOrDefault(chapter.Id),
            MayManage = managed.Covers(chapter.Path),
            MayMoveOrClose = managed.Covers(chapter.AbovePath),
            MayAppoint = appointed.Covers(chapter.Path),
            ConcurrencyStamp = chapter.ConcurrencyStamp,
        };
    }
}
