using System.Globalization;
using GroupHub.Chapters;
using GroupHub.Members;

namespace GroupHub.Data.Demo;

/// <summary>A chapter to look at, with what stands below it.</summary>
internal sealed record DemoChapter(ChapterFields Fields, params IReadOnlyList<DemoChapter> Below)
{
    /// <summary>Whose members it has, by town; none where it has only chapters below it.</summary>
    public IReadOnlyList<string> Towns { get; init; } = [];

    public static IReadOnlyList<DemoChapter> OfRiverside { get; } =
    [
        new(
            new ChapterFields
            {
                Name = "Whole network",
                Slug = "network",
                Kind = ChapterKind.National,
                Description = "All chapters along the river.",
            },
            new DemoChapter(
                Region("Upper Valley", "From the weir to the hills."),
                In(
                    "Upper Weir",
                    "82460-82479",
                    "Tuesdays at 7:00, Café am Wehr",
                    "Planners, gardeners, engineers: people who build things by the water.") with
                {
                    Below =
                       [
                           new DemoChapter(Committee(
                               "Programme",
                               "programme-upper-weir",
                               "Finds speakers and subjects for the weekly breakfast.")),
                       ],
                },
                In(
                    "Millbrook", "82420-82439", "Wednesdays at 7:15, Old Mill",
                    "Small, early and quick: done by half past eight."),
                In(
                    "Linden", "82440-82459", "Thursdays at 12:30, Linden 4",
                    "A lunch table for those who are not made for mornings.")),
            new DemoChapter(
                Region("Lower Valley", "From the bridge to the ferry."),
                In("Riverside", "82400-82419", "Tuesdays at 7:00, River House", "The oldest chapter, and the largest."),
                In("Old Ferry", "82480-82489", "Fridays at 7:30, Ferry Inn", "Crafts and trades on both banks."),
                In(
                    "Harlow Bridge", "82490-82499", "Mondays at 18:00, Bridge Works",
                    "Evenings: first the talk, then the bread."))),
    ];

    public static IReadOnlyList<DemoChapter> OfHarbour { get; } =
    [
        In(
            "Harbour Quay", "82400-82449", "First Tuesday of the month at 17:00, Customs House",
            "Everybody on this side of the water.") with
        {
            Towns = ["Harbour Quay", "Saltmarsh"],
        },
        In("Eastpier", "82450-82499", "Second Tuesday of the month at 17:00, Pier 3", "The east pier and its yards."),
    ];

    /// <summary>This one and all below it.</summary>
    public IEnumerable<DemoChapter> All() => Below.SelectMany(chapter => chapter.All()).Prepend(this);

    /// <summary>A postcode that the chapter serves, always the same for a person.</summary>
    public string PostcodeFor(NewPerson person)
    {
        var range = Fields.Postcodes[0]
            .Split('-')
            .Select(code => int.Parse(code, CultureInfo.InvariantCulture))
            .ToArray();
        var drawn = int.Parse(person.Postcode!, CultureInfo.InvariantCulture);
        var isThere = range[0] <= drawn && drawn <= range[1];
        return (isThere
            ? drawn
            : range[0] + (drawn % (range[1] - range[0] + 1))).ToString(CultureInfo.InvariantCulture);
    }

    private static DemoChapter In(string town, string postcodes, string meets, string description) =>
        new(
            new ChapterFields
            {
                Name = town,
                Town = town,
                Postcodes = [postcodes],
                Meets = meets,
                Description = description,
            }) { Towns = [town] };

    private static ChapterFields Region(string name, string description) =>
        new() { Name = name, Kind = ChapterKind.Region, Description = description };

    private static ChapterFields Committee(string name, string slug, string description) =>
        new() { Name = name, Slug = slug, Kind = ChapterKind.Committee, Description = description };
}
