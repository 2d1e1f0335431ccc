using System.Globalization;
using GroupHub.Members;

namespace GroupHub.Directory.Cards;

/// <summary>
/// A person for somebody's address book, as vCard 3.0 (RFC 2426) or 4.0 (RFC 6350): what the viewer may see, and where
/// they are known from (R52).
/// </summary>
internal sealed record ContactCard(VisibleProfile Person, string Source, Uri Page, DateTime MadeAt)
{
    public const string Version3 = "3.0";
    public const string Version4 = "4.0";

    public string Write(string version)
    {
        var card = new CardWriter(version == Version4 ? CardWriter.Version4 : CardWriter.Version3);
        card.Add("BEGIN", "VCARD");
        card.Add("VERSION", version);
        card.Add("PRODID", "-//GroupHub//Directory//EN");
        card.Add("UID", $"urn:uuid:{Person.Id}");
        card.Add("REV", MadeAt.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        if (version == Version4) card.Add("KIND", "individual");
        AddWho(card);
        AddContact(card, version);
        card.AddText("NOTE", string.IsNullOrWhiteSpace(Person.About) ? Source : $"{Person.About}\n\n{Source}");
        card.Add("SOURCE", Page.AbsoluteUri);
        card.Add("END", "VCARD");
        return card.ToString();
    }

    private void AddWho(CardWriter card)
    {
        card.AddText("FN", Person.Name);
        card.AddParts("N", Person.LastName, Person.FirstName, "", "", "");
        card.AddText("TITLE", Person.JobTitle);
        card.AddText("ROLE", Person.Profession);
        if (Person.Company is { } company) card.AddParts("ORG", company);
        card.AddList("CATEGORIES", [.. Person.Industries, .. Person.Skills]);
    }

    private void AddContact(CardWriter card, string version)
    {
        var isNew = version == Version4;
        card.AddText(isNew ? "EMAIL;TYPE=work" : "EMAIL;TYPE=INTERNET", Person.Email);
        if (!isNew) card.AddText("TEL;TYPE=WORK,VOICE", Person.Phone);
        else if (Person.Phone is { } phone)
        {
            card.Add("TEL;VALUE=uri;TYPE=work", $"tel:{phone.Replace(" ", "", StringComparison.Ordinal)}");
        }
        if (Uri.TryCreate(Person.Website, UriKind.Absolute, out var site)
            && site.Scheme.StartsWith(Uri.UriSchemeHttp, StringComparison.Ordinal))
        {
            card.Add("URL", site.AbsoluteUri);
        }

        if (Person.Town is { } town) card.AddParts("ADR;TYPE=work", "", "", "", town, "", "", "");
    }
}
