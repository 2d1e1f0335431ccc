using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Chapters;

/// <summary>Who holds which office, and until when.</summary>
public interface IOfficers
{
    /// <summary>Of these chapters, themselves only, the offices that are held on the day.</summary>
    Task<IReadOnlyList<OfficeFacts>> ListAsync(
        IReadOnlyCollection<Guid> chapterIds,
        DateOnly day,
        CancellationToken cancellation = default);

    /// <summary>Gives somebody an office; appointing twice is one office.</summary>
    Task<Guid> AppointAsync(NewOffice office, CancellationToken cancellation = default);
}

public record NewOffice
{
    public Guid ChapterId { get; init; }
    public Guid MemberId { get; init; }
    public OfficerRole Role { get; init; }
    public DateOnly From { get; init; }

    /// <summary>Last day; open where absent.</summary>
    public DateOnly? To { get; init; }
    public OfficeBasis Basis { get; init; }
}

public sealed record OfficeFacts(
    Guid Id, Guid ChapterId, Guid MemberId, OfficerRole Role, DateOnly From, DateOnly? To, OfficeBasis Basis);

/// <summary>How somebody came to an office (R34).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<OfficeBasis>))]
public enum OfficeBasis
{
    Elected,
    Appointed,

    /// <summary>Until somebody is elected or appointed; does not count towards the term limit.</summary>
    Acting,
}
