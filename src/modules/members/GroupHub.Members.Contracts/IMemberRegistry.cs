namespace GroupHub.Members;

/// <summary>Takes people into the association's records.</summary>
public interface IMemberRegistry
{
    /// <summary>
    /// Those with these e-mail addresses, in their order, new or already known. What is known is not overwritten:
    /// whoever types an address has not yet shown that it is theirs.
    /// </summary>
    Task<IReadOnlyList<RegisteredPerson>> RegisterTogetherAsync(
        IReadOnlyList<NewPerson> people,
        CancellationToken cancellation = default);

    /// <summary>The ids of any number, in their order, written at once some hundred at a time.</summary>
    Task<IReadOnlyList<Guid>> RegisterPeopleAsync(
        IReadOnlyList<NewPerson> people,
        CancellationToken cancellation = default);
}

public sealed record RegisteredPerson(Guid MemberId, bool IsNew);

public sealed record NewPerson
{
    public required string FirstName { get; init; }
    public required string LastName { get; init; }
    public required string Email { get; init; }
    public string? Phone { get; init; }
    public string? Company { get; init; }
    public string? JobTitle { get; init; }
    public string? Profession { get; init; }
    public string? Town { get; init; }
    public string? Postcode { get; init; }
    public string? Website { get; init; }
    public string? About { get; init; }
    public IReadOnlyList<string> Industries { get; init; } = [];
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Only the fields where the person departs from the association's defaults.</summary>
    public IReadOnlyDictionary<ProfileField, Audience> Audiences { get; init; } =
        new Dictionary<ProfileField, Audience>();
    public GivenConsent? Consent { get; init; }
}

/// <summary>What the person agreed to: the text as it was shown, its version, and when (R62).</summary>
public sealed record GivenConsent(string Text, string Version, DateTime GivenAt);
