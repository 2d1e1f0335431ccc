using System.Text;
using CsCheck;
using GroupHub.Directory.Cards;
using GroupHub.Members;

namespace GroupHub.Directory.Tests.Cards;

public sealed class ContactCardTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 30, 0, DateTimeKind.Utc);

    private static readonly VisibleProfile Amelia = new()
    {
        Id = new Guid("01a21469-9743-78c9-90cc-c2371cf49313"), FirstName = "Amélie",
        LastName = "Brandt; Soto, \\ Söhne", Email = "amelie@brandt.example", Phone = "+49 30 901820",
        Company = "Brandt & Soto; Partner", JobTitle = "Landscape architect, senior", Profession = "Horticulture",
        Town = "Łódź", Website = "https://brandt.example/a,b",
        About = "First line\r\nsecond, with; signs \\ and 庭園 庭園 庭園 庭園 庭園 庭園 庭園 庭園 庭園 庭園 庭園 庭園 庭園 庭園 庭園 庭園 庭園 庭園",
        Skills = ["parks", "roofs, green"], Industries = ["Design"],
    };

    [Theory]
    [InlineData("3.0"), InlineData("4.0")]
    public void Lines_end_with_CRLF_and_none_is_longer_than_75_octets_or_breaks_a_letter(string version)
    {
        var card = Card(Amelia, version);

        card.ShouldEndWith("END:VCARD\r\n");
        foreach (var line in card.TrimEnd().Split("\r\n"))
        {
            Encoding.UTF8.GetByteCount(line).ShouldBeLessThanOrEqualTo(75);
            line.ShouldNotContain('\n');
            line.ShouldNotContain('\uFFFD');
        }
    }

    [Fact]
    public void Version_4_is_as_its_standard_wants_it()
    {
        var card = Unfolded(Amelia, "4.0");

        card.ShouldBe([
            "BEGIN:VCARD", "VERSION:4.0", "PRODID:-//GroupHub//Directory//EN",
            "UID:urn:uuid:01a21469-9743-78c9-90cc-c2371cf49313", "REV:20261123T093000Z", "KIND:individual",
            @"FN:Amélie Brandt; Soto\, \\ Söhne", @"N:Brandt\; Soto\, \\ Söhne;Amélie;;;",
            @"TITLE:Landscape architect\, senior", "ROLE:Horticulture", @"ORG:Brandt & Soto\; Partner",
            @"CATEGORIES:Design,parks,roofs\, green", "EMAIL;TYPE=work:amelie@brandt.example",
            "TEL;VALUE=uri;TYPE=work:tel:+4930901820", "URL:https://brandt.example/a,b", "ADR;TYPE=work:;;;Łódź;;;",
            @"NOTE:First line\nsecond\, with; signs \\ and 庭園 庭園 庭園 庭園 庭園 庭園 庭園 庭園 庭園 庭園 庭園 庭園 庭園 庭園 庭園 庭園 庭園 庭園\n\nFrom the directory of Riverside\, 23 November 2026",
            "SOURCE:https://riverside.example/directory/1", "END:VCARD",
        ]);
    }

    [Fact]
    public void Version_3_speaks_to_older_address_books()
    {
        var card = Unfolded(Amelia, "3.0");

        card.ShouldContain("VERSION:3.0");
        card.ShouldContain(@"FN:Amélie Brandt\; Soto\, \\ Söhne");
        card.ShouldContain("TEL;TYPE=WORK,VOICE:+49 30 901820");
        card.ShouldContain("EMAIL;TYPE=INTERNET:amelie@brandt.example");
        card.ShouldNotContain(line => line.StartsWith("KIND"));
    }

    [Fact]
    public void What_the_viewer_may_not_see_is_not_there()
    {
        var card = Unfolded(
            new VisibleProfile { Id = Guid.NewGuid(), FirstName = "Ada", LastName = "Lovelace" }, "4.0");

        card.Select(line => line.Split(':', ';')[0])
            .ShouldBe(["BEGIN", "VERSION", "PRODID", "UID", "REV", "KIND", "FN", "N", "NOTE", "SOURCE", "END"]);
    }

    [Fact]
    public void Whatever_stands_in_a_field_stays_in_it() => Gen.String[Gen.Char, 0, 200].Sample(text =>
    {
        var person = new VisibleProfile { Id = Guid.NewGuid(), FirstName = "Ada", LastName = "Lovelace" };
        var card = Unfolded(person with { JobTitle = text, About = text }, "4.0");

        card.Count(line => line.StartsWith("END:", StringComparison.Ordinal)).ShouldBe(1);
        card.Length.ShouldBe(string.IsNullOrWhiteSpace(text) ? 11 : 12);
    }, iter: 300, threads: 1);

    [Theory]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("not a website", false)]
    [InlineData("https://brandt.example", true)]
    public void Only_a_real_website_is_handed_on(string website, bool isThere) =>
        Unfolded(Amelia with { Website = website }, "4.0")
            .Any(line => line.StartsWith("URL:", StringComparison.Ordinal))
            .ShouldBe(isThere);

    /// <summary>ical.js leaves the sign before a semicolon in a 3.0 name; other readers take it off.</summary>
    [Theory]
    [InlineData("3.0", "Brandt, \\ Söhne"), InlineData("4.0", "Brandt; Soto, \\ Söhne")]
    public async Task Another_reader_understands_it(string version, string lastName)
    {
        var read = await OtherReaders.ByIcalJs(Card(Amelia with { LastName = lastName }, version));

        read.ShouldBe(Amelie(version, lastName));
    }

    [Fact]
    public async Task Python_understands_it_too()
    {
        var read = await OtherReaders.ByVobject(Card(Amelia, "3.0"));

        read.ShouldBe(Amelie("3.0", "Brandt; Soto, \\ Söhne"));
    }

    private static string Card(VisibleProfile person, string version) =>
        new ContactCard(
            person,
            "From the directory of Riverside, 23 November 2026",
            new Uri("https://riverside.example/directory/1"),
            Now).Write(version);

    private static ReadCard Amelie(string version, string lastName) =>
        new(version, $"Amélie {lastName}", [lastName, "Amélie"], "amelie@brandt.example", "Brandt & Soto; Partner",
            "Landscape architect, senior", "Łódź");

    private static string[] Unfolded(VisibleProfile person, string version) =>
        Card(person, version).Replace("\r\n ", "", StringComparison.Ordinal).TrimEnd().Split("\r\n");
}
