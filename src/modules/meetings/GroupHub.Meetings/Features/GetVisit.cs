using GroupHub.Foundation;

namespace GroupHub.Meetings.Features;

/// <summary>A visit, for whoever holds the link that was sent to the visitor's address.</summary>
public sealed record GetVisit(Guid VisitId, string? Key) : IQuery<VisitPage>;

public sealed record VisitPage
{
    public required PublicMeeting Meeting { get; init; }
    public required string Consent { get; init; }
    public required VisitState State { get; init; }
    public required SeatState Seat { get; init; }
    public int? PlaceInLine { get; init; }
    public DateTime? OfferedUntil { get; init; }

    /// <summary>Where to join online, for who has a seat.</summary>
    public string? Link { get; init; }

    /// <summary>Who has invited them, where somebody has.</summary>
    public string? HostName { get; init; }

    /// <summary>What is known of the visitor, to be corrected, and for the form for joining.</summary>
    public required string FirstName { get; init; }
    public required string LastName { get; init; }
    public string? Email { get; init; }
    public string? Phone { get; init; }
    public string? Company { get; init; }
    public string? Profession { get; init; }
    public string? Town { get; init; }
}

internal sealed class GetVisitHandler(VisitorBook book, VisitPages pages) : IQueryHandler<GetVisit, VisitPage>
{
    public async Task<VisitPage> Handle(GetVisit query, CancellationToken cancellation)
    {
        var (visitor, visit) = await book.OpenAsync(query.VisitId, query.Key, cancellation);
        return await pages.ShowAsync(visitor, visit, cancellation);
    }
}
