using GroupHub.Administration.Domain;
using GroupHub.Administration.Onboarding;
using GroupHub.Foundation;
using Volo.Abp.Timing;

namespace GroupHub.Administration.Features;

public sealed record GetFounding(Guid Id, string? Key) : IQuery<FoundingStatus>;

/// <summary>What somebody asked for who now follows the link in their mail.</summary>
/// <param name="Name">Of the association.</param>
/// <param name="NameIsNew">Somebody else may have been quicker.</param>
/// <param name="Address">What it was to be, or is by now.</param>
/// <param name="AddressIsFree">As with the name.</param>
/// <param name="Email">Of the first administrator.</param>
/// <param name="SignInUrl">Once it exists.</param>
public sealed record FoundingStatus(
    string Name, bool NameIsNew, string Address, bool AddressIsFree, string Email, string? SignInUrl);

internal sealed class GetFoundingHandler(FoundingDoor door, AddressBook book, FoundingLinks links, IClock clock)
    : IQueryHandler<GetFounding, FoundingStatus>
{
    public async Task<FoundingStatus> Handle(GetFounding query, CancellationToken cancellation)
    {
        var founding = await door.OpenAsync(query.Id, query.Key, cancellation);
        founding.RequireOpen(clock.Now);
        var isFree = !founding.IsDone && await book.IsFreeAsync(AssociationAddress.Of(founding.Address), cancellation);
        var isNew = !founding.IsDone && await book.IsNewAsync(founding.Name, cancellation);
        var url = founding.IsDone ? await links.ToConsoleAsync(founding) : null;
        return new FoundingStatus(founding.Name, isNew, founding.Address, isFree, founding.Email, url);
    }
}
