using GroupHub.Foundation;

namespace GroupHub.Meetings.Domain;

/// <summary>What a meeting is, apart from when it is.</summary>
internal sealed record MeetingDetails
{
    public const int MaxTitle = 120;
    public const int MaxDescription = 2000;
    public const int MaxPlace = 200;
    public const int MaxLink = 500;
    public const int MaxSeats = 100_000;
    public const int MostGuests = 100;

    public string Title { get; init; } = "";
    public string? Description { get; init; }
    public string? Place { get; init; }

    /// <summary>Where to join online. Told only to those who come.</summary>
    public string? Link { get; init; }
    public MeetingMode Mode { get; init; }

    /// <summary>Everybody finds room where absent. Guests and visitors count.</summary>
    public int? Seats { get; init; }

    /// <summary>How many people a member may bring along; as everywhere in the association where absent.</summary>
    public int? MaxGuests { get; init; }

    /// <summary>Shown on the public pages, and visitors may register.</summary>
    public bool IsPublic { get; init; }

    /// <summary>The same, tidied and checked.</summary>
    public MeetingDetails Checked()
    {
        var (title, place, link) = (Title.Trim(), Place.OrNothing(), Link.OrNothing());
        Rule.Require(title.Length > 0, MeetingsErrors.TitleMissing);
        Rule.Require(Mode == MeetingMode.Online || place is not null, MeetingsErrors.PlaceMissing);
        Rule.Require(Mode == MeetingMode.InPerson || link is not null, MeetingsErrors.LinkMissing);
        Rule.Require(link is null || IsAddress(link), MeetingsErrors.LinkInvalid);
        Rule.Require(Seats is null or (> 0 and <= MaxSeats), MeetingsErrors.SeatsInvalid, ("limit", MaxSeats));
        Rule.Require(
            MaxGuests is null or (>= 0 and <= MostGuests), MeetingsErrors.MaxGuestsInvalid, ("limit", MostGuests));

        return this with { Title = title, Description = Description.OrNothing(), Place = place, Link = link };
    }

    private static bool IsAddress(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
}
