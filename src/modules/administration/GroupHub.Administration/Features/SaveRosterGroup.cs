using FluentValidation;
using GroupHub.Administration.Domain;
using GroupHub.Administration.Roster;
using GroupHub.Dues;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Users;

namespace GroupHub.Administration.Features;

/// <summary>
/// Keeps a filter of the roster under a name. Without a chapter, an officer's is about their own. Sending it again with
/// the same request id changes nothing.
/// </summary>
public sealed record SaveRosterGroup : ICommand<SavedRosterGroup>
{
    public Guid RequestId { get; init; }
    public string Name { get; init; } = "";
    public string? Filter { get; init; }
    public Standing[] Standing { get; init; } = [];
    public Guid? PlanId { get; init; }
    public string? Town { get; init; }
    public Guid? ChapterId { get; init; }
}

public sealed record SavedRosterGroup(Guid Id);

internal sealed class SaveRosterGroupValidator : AbstractValidator<SaveRosterGroup>
{
    public SaveRosterGroupValidator()
    {
        RuleFor(c => c.RequestId).NotEmpty();
        RuleFor(c => c.Name).NotEmpty().MaximumLength(RosterGroup.MaxNameLength);
        RuleFor(c => c.Filter).MaximumLength(ListRosterValidator.MaxFilterLength);
        RuleFor(c => c.Town).MaximumLength(ListRosterValidator.MaxTownLength);
        RuleFor(c => c.Standing).NotNull();
        RuleForEach(c => c.Standing).IsInEnum();
    }
}

internal sealed class SaveRosterGroupHandler(
    IRepository<RosterGroup, Guid> groups, GroupShelf shelf, ICurrentUser user, IGuidGenerator guids)
    : ICommandHandler<SaveRosterGroup, SavedRosterGroup>
{
    public async Task<SavedRosterGroup> Handle(SaveRosterGroup command, CancellationToken cancellation)
    {
        var owner = user.GetId();
        var saved = await groups.FirstOrDefaultAsync(
            g => g.RequestId == command.RequestId && g.OwnerId == owner, cancellation)
            ?? await SaveAsync(command, new SavedBy(command.RequestId, owner), cancellation);
        return new SavedRosterGroup(saved.Id);
    }

    private async Task<RosterGroup> SaveAsync(SaveRosterGroup command, SavedBy by, CancellationToken cancellation)
    {
        var place = await shelf.FindPlaceAsync(command.ChapterId, cancellation);
        var namesake = await shelf.FindAsync(command.Name, place, cancellation);
        // The same request, sent twice, may have come in since it was looked for.
        if (namesake is not null && namesake.IsSavedBy(by)) return namesake;

        Rule.Require(namesake is null, AdministrationErrors.GroupNameTaken);
        var isFull = await groups.CountAsync(cancellation) >= RosterGroup.Most;
        Rule.Require(!isFull, AdministrationErrors.TooManyGroups, ("most", RosterGroup.Most));

        var filter = new GroupFilter(command.Filter?.Trim(), command.Standing, command.PlanId, command.Town, place);
        // Written at once: whoever took the same name in this moment is there first.
        var group = RosterGroup.Save(guids.Create(), by, command.Name, filter);
        return await groups.InsertAsync(group, autoSave: true, cancellation);
    }
}
