
namespace GroupHub.Networking.Week;

/// <summary>Somebody to speak to, and why.</summary>
/// <param name="Key">What it follows from, with the day that it refers to: another day is another suggestion.</param>
/// <param name="PersonId">Whom to speak to.</param>
/// <param name="Action">What to do.</param>
/// <param name="Rank">What is urgent comes first.</param>
/// <param name="Because">The reason in a sentence, given the names of those it is about.</param>
internal sealed record Suggestion(
    string Key, Guid PersonId, SuggestedAction Action, double Rank, Func<Names, string> Because)
{
    /// <summary>The follow-up, referral, introduction or ask that it is about.</summary>
    public Guid? SubjectId { get; init; }

    /// <summary>Who could make the introduction.</summary>
    public IReadOnlyList<Guid> ConnectorIds { get; init; } = [];

    /// <summary>Whether it is worth a mail, or only something to see when one looks.</summary>
    public bool IsDue { get; init; }

    public IEnumerable<Guid> People => [PersonId, .. ConnectorIds];
}

internal sealed record Names(IReadOnlyDictionary<Guid, NetworkPerson> People)
{
    public string First(Guid id) => People[id].FirstName;

    public string Full(Guid id) => People[id].Name;
}

/// <summary>One kind of reason to speak to somebody. Looks only into the member's own book.</summary>
internal interface ISuggestionSource
{
    Task<IReadOnlyList<Suggestion>> FindAsync(Guid memberId, DateOnly today, CancellationToken cancellation);
}
