using FluentValidation;
using GroupHub.Directory.Domain;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Users;

namespace GroupHub.Directory.Features;

public sealed record SaveSearch : ISearchFields, ICommand<Guid>
{
    /// <summary>Of the client, new for each search: the same twice saves once.</summary>
    public Guid RequestId { get; init; }
    public string Name { get; init; } = "";
    public string? Query { get; init; }
    public string[] Town { get; init; } = [];
    public string[] Industry { get; init; } = [];
    public string[] Skill { get; init; } = [];
    public string[] Chapter { get; init; } = [];
    public string[] Plan { get; init; } = [];
}

internal sealed class SaveSearchValidator : AbstractValidator<SaveSearch>
{
    public SaveSearchValidator()
    {
        RuleFor(c => c.RequestId).NotEmpty();
        RuleFor(c => c.Name).NotEmpty().MaximumLength(SavedSearch.MaxNameLength);
        RuleFor(c => c.Query).MaximumLength(SearchCriteria.MaxTextLength);
        this.CheckChoices(SearchCriteria.MaxChoices);
    }
}

internal sealed class SaveSearchHandler(
    IRepository<SavedSearch, Guid> saved,
    SavedSearchShelf shelf,
    IDataFilter<ISoftDelete> deletedFilter,
    IGuidGenerator guids,
    ICurrentUser user) : ICommandHandler<SaveSearch, Guid>
{
    public async Task<Guid> Handle(SaveSearch command, CancellationToken cancellation)
    {
        if (await FindEarlierAsync(command.RequestId, cancellation) is { } earlier) return earlier;

        await shelf.ClearAsync(cancellation);
        var request = new SaveRequest(command.RequestId, user.GetId(), await shelf.CountAsync(cancellation));
        var search = SavedSearch.Keep(guids.Create(), request, command.Name, command.ToCriteria());
        await shelf.LookAtAsync(search, cancellation);
        await saved.InsertAsync(search, cancellationToken: cancellation);
        return search.Id;
    }

    /// <summary>Saved already, even if deleted since.</summary>
    private async Task<Guid?> FindEarlierAsync(Guid requestId, CancellationToken cancellation)
    {
        using var deletedToo = deletedFilter.Disable();
        var same = (await saved.GetQueryableAsync())
            .OwnedBy(user.GetId())
            .Where(search => search.RequestId == requestId);
        return await same.Select(search => (Guid?)search.Id).FirstOrDefaultAsync(cancellation);
    }
}
