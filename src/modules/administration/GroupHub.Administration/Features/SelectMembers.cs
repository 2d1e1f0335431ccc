using FluentValidation;
using GroupHub.Administration.Domain;
using GroupHub.Administration.Roster;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Timing;
using Volo.Abp.Users;

namespace GroupHub.Administration.Features;

/// <summary>
/// Keeps who was chosen from the roster. Whoever is not on the part of it that the current user sees is left out and
/// counted, be it that there is nobody of that id.
/// </summary>
public sealed record SelectMembers : ICommand<MemberSelection>
{
    public Guid RequestId { get; init; }

    /// <summary>Who was chosen; where all of a list are, who of them was not.</summary>
    public IReadOnlyList<Guid> MemberIds { get; init; } = [];

    /// <summary>Everybody whom the list has with these filters, on all its pages.</summary>
    public ListRoster? All { get; init; }
}

/// <param name="Id">By which something is done for them.</param>
/// <param name="Count">How many they are.</param>
/// <param name="LeftOut">How many were asked for and are not among them.</param>
public sealed record MemberSelection(Guid Id, int Count, int LeftOut);

internal sealed class SelectMembersValidator : AbstractValidator<SelectMembers>
{
    public SelectMembersValidator()
    {
        RuleFor(c => c.RequestId).NotEmpty();
        RuleFor(c => c.MemberIds).NotNull().Must(ids => ids is null || ids.Count <= Selection.Most);
        RuleFor(c => c.All!).SetValidator(new ListRosterValidator()).When(c => c.All is not null);
    }
}

internal sealed class SelectMembersHandler(
    IRepository<Selection, Guid> selections,
    SelectionWriter writer,
    ICurrentUser user,
    IGuidGenerator guids,
    IClock clock) : ICommandHandler<SelectMembers, MemberSelection>
{
    public async Task<MemberSelection> Handle(SelectMembers command, CancellationToken cancellation)
    {
        var owner = user.GetId();
        var known = await selections.FirstOrDefaultAsync(
            s => s.RequestId == command.RequestId && s.OwnerId == owner, cancellation);
        if (known is not null) return Shown(known);

        var made = Selection.Of(guids.Create(), command.RequestId, owner, clock.Now);
        await selections.InsertAsync(made, autoSave: true, cancellation);
        await writer.FillAsync(made, command.MemberIds, command.All, cancellation);
        return Shown(made);
    }

    private static MemberSelection Shown(Selection selection) => new(selection.Id, selection.Count, selection.LeftOut);
}
