namespace GroupHub.Members;

/// <summary>Who looks at a profile.</summary>
public sealed record Viewer
{
    private readonly Audience _least;

    private Viewer(Audience least, Guid? memberId) => (_least, MemberId) = (least, memberId);

    /// <summary>Anyone on the open internet.</summary>
    public static Viewer Visitor { get; } = new(Audience.Public, null);

    /// <summary>Staff of the association with the right to see every profile.</summary>
    public static Viewer Officer { get; } = new(Audience.Nobody, null);

    /// <summary>Set when the viewer has a profile: one always sees one's own.</summary>
    public Guid? MemberId { get; }

    /// <summary>Somebody signed in who may use the members' directory.</summary>
    public static Viewer Member(Guid? memberId) => new(Audience.Members, memberId);

    /// <summary>Whether something meant for the audience is meant for this viewer.</summary>
    public bool IsIn(Audience audience) => audience >= _least;
}
