using GroupHub.Foundation;

namespace GroupHub.Directory.Engine;

/// <summary>
/// A person as the directory knows them: what each audience may see, and on which days they are listed.
/// </summary>
internal sealed record DirectoryEntry
{
    public required Guid MemberId { get; init; }

    public DateOnly? MemberSince { get; init; }

    /// <summary>The days on which the person counts as a member, in their order; on others nobody finds them.</summary>
    public required IReadOnlyList<DateRange> ListedOn { get; init; }

    /// <summary>Absent where the person does not show to the open internet.</summary>
    public Listing? Public { get; init; }

    /// <summary>What everybody sees who is a member and finds the person; absent where nobody does.</summary>
    public Listing? Members { get; init; }

    /// <summary>
    /// Absent where every member finds the person. Otherwise only those do who hold one of these keys: the ids of the
    /// chapters whose members find them, and their own, which those hold who are connected with them.
    /// </summary>
    public IReadOnlyList<Guid>? OnlyFor { get; init; }

    /// <summary>
    /// Whether some who find the person may see more of them than stands here: that is never searched.
    /// </summary>
    public bool HasMore { get; init; }
}

/// <summary>
/// What one audience may see of a person. What it may not see is absent here, and hence in the index.
/// </summary>
internal sealed record Listing
{
    public required string FirstName { get; init; }
    public required string LastName { get; init; }
    public string? JobTitle { get; init; }
    public string? Profession { get; init; }
    public string? Company { get; init; }
    public string? Town { get; init; }
    public IReadOnlyList<string> Industries { get; init; } = [];
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Names of the chapters the person belongs to; to choose by, not to search in.</summary>
    public IReadOnlyList<string> Chapters { get; init; } = [];

    /// <summary>The name of the plan; likewise.</summary>
    public string? Plan { get; init; }
    public string? About { get; init; }
    public string? Email { get; init; }
    public string? Phone { get; init; }
    public string? Website { get; init; }

    public string Name => $"{FirstName} {LastName}".Trim();

    public IEnumerable<string> ValuesOf(FacetName facet) => facet switch
    {
        FacetName.Town => OneOrNone(Town),
        FacetName.Industry => Industries,
        FacetName.Skill => Skills,
        FacetName.Chapter => Chapters,
        _ => OneOrNone(Plan),
    };

    private static string[] OneOrNone(string? value) => value is null ? [] : [value];
}
