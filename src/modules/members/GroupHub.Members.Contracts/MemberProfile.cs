namespace GroupHub.Members;

/// <summary>
/// All that is known of a person, with who may see each field. Not to be shown as it is: <see cref="ProfileAccess"/>
/// says what a viewer sees of it.
/// </summary>
public sealed record MemberProfile
{
    public required Guid Id { get; init; }

    /// <summary>The account the person signs in with, if there is one.</summary>
    public Guid? UserId { get; init; }
    public required string FirstName { get; init; }
    public required string LastName { get; init; }
    public required string Email { get; init; }

    /// <summary>E.164.</summary>
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
    public required FieldAudiences Audiences { get; init; }

    public string Name => $"{FirstName} {LastName}";
}
