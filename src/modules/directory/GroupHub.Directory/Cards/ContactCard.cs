using System.Globalization;
using GroupHub.Members;

namespace GroupHub.Directory.Cards;

/// <summary>A person for somebody's address book, as vCard 3.0 (RFC 2426) or 4.0 (RFC 6350): what the viewer may see, and from where (R52).</summary>
internal sealed record ContactCard(VisibleProfile Person, string Source, Uri Page, DateTime MadeAt)
{
    public const string Version3 = "3.0";
    public const string Version4 = "4.0";

    public string Write(string version)
    {
        var card = new CardWriter();
        card.Add("BEGIN", "VCARD");
        card.Add("VERSION", version);
        card.Add("PRODID", "-//GroupHub//Directory//EN");
        card.Add("UID", $"urn:uuid:{Person.Id}");
        card.Add("REV", MadeAt.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        if (version == Version4) card.Add("KIND", "individual");
        AddWho(card);
        AddContact(card, version);
        card.AddText("NOTE", string.Join("\n\n", new[] { Person.About, Source }.Where(text => !string.IsNullOrWhiteSpace(text))));
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
        var (email, phone) = version == Version4 ? ("EMAIL;TYPE=work", "TEL;VALUE=uri;TYPE=work") : ("EMAIL;TYPE=INTERNET", "TEL;TYPE=WORK,VOICE");
        card.AddText(email, Person.Email);
        if (Person.Phone is { } number) card.AddText(phone, version == Version4 ? $"tel:{number.Replace(" ", "", StringComparison.Ordinal)}" : number);
        if (Uri.TryCreate(Person.Website, UriKind.Absolute, out var website)) card.Add("URL", website.AbsoluteUri);
        if (Person.Town is { } town) card.AddParts("ADR;TYPE=work", "", "", "", town, "", "", "");
    }
}
