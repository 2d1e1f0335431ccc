using GroupHub.Meetings.Domain;

namespace GroupHub.Meetings.Features;

/// <summary>What everybody who may see a meeting sees of it.</summary>
public record MeetingCard
{
    public Guid Id { get; init; }

    /// <summary>The association as a whole where absent.</summary>
    public Guid? ChapterId { get; init; }
    public string? ChapterName { get; init; }
    public string Title { get; init; } = "";

    /// <summary>As the clock on its wall shows them, in <see cref="Zone"/>.</summary>
    public DateOnly Date { get; init; }
    public TimeOnly From { get; init; }
    public TimeOnly To { get; init; }
    public string Zone { get; init; } = "";

    /// <summary>Instants (UTC).</summary>
    public DateTime StartsAt { get; init; }
    public DateTime EndsAt { get; init; }
    public string? Place { get; init; }
    public MeetingMode Mode { get; init; }
    public MeetingState State { get; init; }

    /// <summary>Why it is cancelled, or which holiday it is.</summary>
    public string? StateReason { get; init; }
    public bool IsPublic { get; init; }
    public int? Seats { get; init; }
}

internal static class MeetingCards
{
    /// <summary>The same card, about this meeting.</summary>
    public static T About<T>(this T card, Meeting meeting, ChapterNames chapters) where T : MeetingCard
    {
        var face = ClockFace.Of(meeting);
        return (T)((MeetingCard)card with
        {
            Id = meeting.Id,
            ChapterId = meeting.ChapterId,
            ChapterName = chapters.Of(meeting.ChapterId),
            Title = meeting.Details.Title,
            Date = face.Date,
            From = face.From,
            To = face.To,
            Zone = meeting.Time.Zone,
            StartsAt = meeting.StartsAt,
            EndsAt = meeting.EndsAt,
            Place = meeting.Details.Place,
            Mode = meeting.Details.Mode,
            State = meeting.State,
            StateReason = meeting.StateReason,
            IsPublic = meeting.Details.IsPublic,
            Seats = meeting.Details.Seats,
        });
    }
}
