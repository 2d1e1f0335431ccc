using GroupHub.Directory.Engine;
using GroupHub.Directory.Engine.Text;

namespace GroupHub.Directory.Features;

/// <summary>A person in a list of results: what the viewer may see, with what was found marked.</summary>
public sealed record DirectoryCard
{
    private static readonly Dictionary<string, string> NoHighlights = [];

    public required Guid Id { get; init; }
    public required string Name { get; init; }

    /// <summary>HTML-encoded, with <c>&lt;mark&gt;</c> around what was found.</summary>
    public required string NameHtml { get; init; }
    public string? JobTitle { get; init; }
    public string? Profession { get; init; }
    public string? Company { get; init; }
    public string? Town { get; init; }
    public required IReadOnlyList<string> Industries { get; init; }
    public required IReadOnlyList<string> Skills { get; init; }
    public required IReadOnlyList<string> Chapters { get; init; }

    /// <summary>Where in the person's own words something was found, as HTML.</summary>
    public string? Snippet { get; init; }
    public required string Initials { get; init; }

    /// <summary>Degrees on the colour wheel, always the same for a person.</summary>
    public required int Hue { get; init; }
    public DateOnly? MemberSince { get; init; }

    /// <summary>
    /// By field (<c>jobTitle</c>, <c>skills.0</c>): the field as HTML with marks. Fields without a find are absent.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Highlights { get; init; }

    internal static DirectoryCard Of(DirectoryHit hit)
    {
        var listing = hit.Listing;
        return new DirectoryCard
        {
            Id = hit.MemberId,
            Name = listing.Name,
            NameHtml = hit.Highlights.Name ?? Highlighter.Encode(listing.Name),
            JobTitle = listing.JobTitle,
            Profession = listing.Profession,
            Company = listing.Company,
            Town = listing.Town,
            Industries = listing.Industries,
            Skills = listing.Skills,
            Chapters = listing.Chapters,
            Snippet = hit.Highlights.Snippet,
            Initials = Avatar.InitialsOf(listing.FirstName, listing.LastName),
            Hue = Avatar.HueOf(hit.MemberId),
            MemberSince = hit.MemberSince,
            Highlights = ReferenceEquals(hit.Highlights, Engine.Highlights.None)
                ? NoHighlights
                : FieldsOf(listing, hit.Highlights),
        };
    }

    private static Dictionary<string, string> FieldsOf(Listing listing, Highlights found)
    {
        var fields = new Dictionary<string, string>();
        Add("jobTitle", found.JobTitle);
        Add("profession", found.Profession);
        Add("company", found.Company);
        Add("town", found.Town);
        for (var i = 0; i < listing.Skills.Count; i++)
            Add($"skills.{i}", found.Skills.GetValueOrDefault(listing.Skills[i]));
        for (var i = 0; i < listing.Industries.Count; i++)
            Add($"industries.{i}", found.Industries.GetValueOrDefault(listing.Industries[i]));
        return fields;

        void Add(string field, string? html)
        {
            if (html is not null) fields[field] = html;
        }
    }
}
