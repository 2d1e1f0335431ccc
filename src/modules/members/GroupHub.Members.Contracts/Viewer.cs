using System.Collections.Frozen;

namespace GroupHub.Members;

/// <summary>Who looks at profiles.</summary>
public sealed record Viewer
{
    private static readonly IReadOnlySet<Guid> None = FrozenSet<Guid>.Empty;

    private readonly Audience _least;

    private Viewer(Audience least, Guid? memberId = null) => (_least, MemberId) = (least, memberId);

    /// <summary>Anyone on the open internet.</summary>
    public static Viewer Visitor { get; } = new(Audience.Public);

    /// <summary>Staff of the association with the right to see every profile.</summary>
    public static Viewer Officer { get; } = new(Audience.Nobody);

    /// <summary>Set when the viewer has a profile: one always sees one's own.</summary>
    public Guid? MemberId { get; }

    private IReadOnlySet<Guid> Connections { get; init; } = None;
    private IReadOnlySet<Guid> InChapter { get; init; } = None;

    /// <summary>
    /// Somebody signed in who may use the members' directory, near to nobody: see <see cref="INearness"/>.
    /// </summary>
    public static Viewer Member(Guid? memberId) => new(Audience.Members, memberId);

    /// <param name="memberId">Who looks.</param>
    /// <param name="connections">Whom they are connected with.</param>
    /// <param name="inChapter">With whom they share a chapter today.</param>
    public static Viewer Member(Guid memberId, IReadOnlySet<Guid> connections, IReadOnlySet<Guid> inChapter) =>
        new(Audience.Members, memberId) { Connections = connections, InChapter = inChapter };

    /// <summary>Somebody of whom no more is known than that they are in the audience.</summary>
    public static Viewer OneOf(Audience audience)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(audience, Audience.Nobody);
        return new(audience);
    }

    /// <summary>Whether what the person means for the audience is meant for this viewer.</summary>
    public bool IsIn(Audience audience, Guid personId) => audience >= LeastFor(personId);

    /// <summary>The strictest audience of the person that the viewer is in.</summary>
    private Audience LeastFor(Guid personId)
    {
        if (Connections.Contains(personId)) return Audience.Connections;
        return InChapter.Contains(personId) ? Audience.Chapter : _least;
    }
}
